"""Outcomes and results in, the headline of a page that nobody has written one for out."""

from datetime import date

import pytest

from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from helpers.page_reader import drafted
from helpers.visit_builder import a_visit, promise, request, work

DONE, PART, WAITING, LATER, DECLINED = (
    Outcome.DONE,
    Outcome.PART,
    Outcome.WAITING,
    Outcome.LATER,
    Outcome.DECLINED,
)
TUESDAY = date(2026, 11, 17)


def headline_of(facts: VisitFacts) -> str:
    return drafted(facts).document.headline.replace("\u00a0", " ")


def test_the_first_finished_request_gives_the_result() -> None:
    facts = a_visit(requests=(request("It wants a password", reply="Your printer prints again."),))

    assert headline_of(facts) == "Your printer prints again."


def test_the_rest_is_named_where_all_is_done() -> None:
    facts = a_visit(
        requests=(
            request("It wants a password", reply="Your printer prints again."),
            request("New hours?", reply="They are on the screen."),
            request("A mouse please", reply="I brought one."),
        )
    )

    assert headline_of(facts) == "Your printer prints again, and the rest is done too."


def test_what_is_open_is_never_hidden_behind_a_good_result() -> None:
    facts = a_visit(
        requests=(
            request("It wants a password", reply="Your printer prints again."),
            request("So slow", PART, "It starts in ten seconds."),
        )
    )

    assert headline_of(facts) == "Your printer prints again; one thing is still open."


def test_where_some_is_open_the_first_thing_done_is_told_by_how_it_is_now() -> None:
    facts = a_visit(
        requests=(
            request("It takes forever", reply="I gave it a faster disk, and moved all across."),
            request("Wi-Fi please", LATER),
        ),
        work=(work("I gave your computer a faster disk, and moved all across.", answers=1),),
        promises=(promise("Bring a stronger sender", TUESDAY),),
    )

    assert headline_of(facts) == "Your computer has a faster disk; one thing is still open."


def test_where_all_is_done_the_first_thing_may_be_told_by_what_was_done() -> None:
    facts = a_visit(
        requests=(
            request("It smudges", reply="I cleaned the label printer."),
            request("New hours?", reply="They are on the screen."),
            request("A mouse please", reply="I brought one."),
        )
    )

    assert headline_of(facts) == "I cleaned the label printer, and the rest is done too."


def test_an_act_for_a_later_request_does_not_stand_for_the_first() -> None:
    facts = a_visit(
        requests=(
            request("The card machine is stuck"),
            request("It smudges", reply="I cleaned the label printer."),
        )
    )

    assert headline_of(facts) == "Both things you asked for are done."


def test_what_was_advised_against_stands_behind_the_result() -> None:
    facts = a_visit(
        requests=(
            request("The till is dead", reply="Your till works again."),
            request("No updates please", DECLINED),
        )
    )

    assert headline_of(facts) == "Your till works again; I advise against one thing."


def test_another_answer_stands_behind_the_result() -> None:
    facts = a_visit(
        requests=(
            request("The till is dead", reply="I replaced its power supply."),
            request("No copies please", DECLINED, "Tell me any time.", outcome_word="As you wish"),
        ),
        work=(work("I replaced the power supply of your till.", answers=1),),
    )

    assert headline_of(facts) == (
        "I replaced the power supply of your till; one thing is answered below."
    )


def test_bad_news_is_told_plainly_with_the_next_step() -> None:
    facts = a_visit(
        requests=(
            request(
                "Get my photos back",
                DECLINED,
                "The disk can’t be read any more. A laboratory could try.",
                outcome_word="Not possible",
            ),
            request("Never again please", PART),
        ),
        promises=(promise("Send a quote", TUESDAY),),
    )

    assert headline_of(facts) == (
        "The disk can’t be read any more; more follows on Tuesday 17 November."
    )


def test_bad_news_without_a_next_step_stands_alone() -> None:
    facts = a_visit(
        requests=(
            request(
                "Get my photos back",
                DECLINED,
                "The disk can’t be read any more.",
                outcome_word="Not possible",
            ),
        )
    )

    assert headline_of(facts) == "The disk can’t be read any more."


def test_what_the_customer_did_is_no_headline_of_ours() -> None:
    facts = a_visit(
        requests=(request("Old prices", reply="You changed the first price while we talked."),)
    )

    assert headline_of(facts) == "What you asked for is done."


def test_what_the_customer_can_do_now_is_the_best_headline() -> None:
    facts = a_visit(
        requests=(request("I can’t print", reply="You can print from the till again."),)
    )

    assert headline_of(facts) == "You can print from the till again."


def test_what_one_request_waits_for_is_named() -> None:
    facts = a_visit(
        requests=(request("Are we insured?", WAITING, outcome_word="Waiting for your insurer"),),
        promises=(promise("Read the letter with you", TUESDAY),),
    )

    assert headline_of(facts) == (
        "Waiting for your insurer: the next step is on Tuesday 17 November."
    )


def test_a_check_that_found_all_as_it_should_be_is_good_news() -> None:
    facts = a_visit(work=(work("I checked that your copies run as they should."),))

    assert headline_of(facts) == "I checked that your copies run as they should."


@pytest.mark.parametrize(
    ("said", "told"),
    [
        pytest.param(
            "I replaced a failed disk.", "I replaced a failed disk.", id="what-failed-is-replaced"
        ),
        pytest.param(
            "I found a worn roller.",
            "Here is what I did at my visit on Thursday.",
            id="it-is-still-there",
        ),
        pytest.param(
            "I replaced a disk, and the copy does not run yet.",
            "Here is what I did at my visit on Thursday.",
            id="another-trouble",
        ),
    ],
)
def test_trouble_that_was_taken_away_is_good_news(said: str, told: str) -> None:
    assert headline_of(a_visit(work=(work(said),))) == told


def test_a_visit_whose_answers_are_not_all_given_tells_of_what_was_done() -> None:
    facts = a_visit(requests=(request("It sticks", Outcome.IN_PROGRESS, "I oiled the hinge."),))

    assert headline_of(facts) == "Here is what I did at my visit on Thursday."


def test_a_sentence_that_points_back_is_no_headline() -> None:
    facts = a_visit(
        requests=(
            request("No device", reply="Its cable had worn through. I fitted a new one."),
            request("Slow", reply="It now starts in ten seconds."),
        )
    )

    assert headline_of(facts) == "Both things you asked for are done."


def test_bad_news_in_a_reply_is_not_turned_into_a_good_headline() -> None:
    facts = a_visit(
        requests=(request("Where are the photos?", reply="The photos could not be saved."),)
    )

    assert headline_of(facts) == "What you asked for is done."


def test_work_that_nobody_asked_for_does_not_answer_for_what_was_asked() -> None:
    facts = a_visit(requests=(request("Is it safe?"),), work=(work("The copy runs again."),))

    assert headline_of(facts) == "What you asked for is done."


def test_one_thing_done_may_be_told_by_what_was_done() -> None:
    facts = a_visit(requests=(request("It jams", reply="I cleared the stuck print jobs."),))

    assert headline_of(facts) == "Done: I cleared the stuck print jobs."


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        pytest.param([DONE], "What you asked for is done.", id="one-done"),
        pytest.param([DONE, DONE, DONE], "Everything you asked for is done.", id="all-done"),
        pytest.param(
            [DONE, DONE, WAITING],
            "Two of the three things on your list are done; one is still open.",
            id="one-open",
        ),
        pytest.param(
            [DONE, LATER, PART],
            "One of the three things on your list is done; two are still open.",
            id="two-open",
        ),
        pytest.param(
            [DONE, DECLINED],
            "One of the two things on your list is done; I advise against one.",
            id="one-advised-against",
        ),
        pytest.param([DECLINED], "Here is what I found at my visit on Thursday.", id="declined"),
        pytest.param([PART], "Better, but not finished yet.", id="better"),
        pytest.param([LATER, LATER], "What you asked for is planned.", id="planned"),
        pytest.param(
            [WAITING, LATER], "Not finished yet: here is how it stands.", id="nothing-done"
        ),
        pytest.param(
            [DONE, Outcome.HEARD],
            "Here is what I found at my visit on Thursday.",
            id="not-answered-yet",
        ),
    ],
)
def test_without_a_result_the_outcomes_give_the_headline(
    outcomes: list[Outcome], expected: str
) -> None:
    facts = a_visit(requests=tuple(request("Please look at it", o) for o in outcomes))

    assert headline_of(facts) == expected


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        pytest.param(
            [DONE, WAITING],
            "One of the two things on your list is done; one is still open.",
            id="one-of-two",
        ),
        pytest.param([WAITING], "Waiting: the next step is on Tuesday 17 November.", id="waiting"),
        pytest.param(
            [LATER], "What you asked for is planned for Tuesday 17 November.", id="planned"
        ),
        pytest.param(
            [LATER, LATER], "Planned: the next step is on Tuesday 17 November.", id="two-planned"
        ),
        pytest.param(
            [PART],
            "Better, but not finished yet: the next step is on Tuesday 17 November.",
            id="better",
        ),
    ],
)
def test_the_next_step_is_the_second_half_of_news_that_is_not_good(
    outcomes: list[Outcome], expected: str
) -> None:
    facts = a_visit(
        requests=tuple(request("Please look at it", o) for o in outcomes),
        promises=(promise("Fits the part", TUESDAY),),
    )

    assert headline_of(facts) == expected


def test_a_fault_that_did_not_show_itself_is_believed() -> None:
    facts = a_visit(
        requests=(request("It drops now and then", LATER, "It worked each time I tried it."),)
    )

    assert headline_of(facts) == "I could not make it fail, and I am staying on it."


def test_a_refusal_in_other_words_is_not_called_advice() -> None:
    facts = a_visit(
        requests=(request("Get the photos back", DECLINED, outcome_word="Not possible"),)
    )

    assert headline_of(facts) == "Here is what I found at my visit on Thursday."


def test_a_visit_of_notes_only_tells_its_first_piece_of_work() -> None:
    facts = a_visit(
        work=(
            work("I replaced a failing disk in your storage box."),
            work("All six computers are up to date."),
        )
    )

    assert headline_of(facts) == "All six computers are up to date."


def test_work_that_went_wrong_gets_no_cheerful_headline() -> None:
    facts = a_visit(
        work=(work("I restarted the server."), work("I looked at the copy. It does not run yet."))
    )

    assert headline_of(facts) == "Here is what I did at my visit on Thursday."


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param(a_visit(), "Here is my visit on Thursday, in short.", id="nothing-noted"),
        pytest.param(
            a_visit(promises=(promise("Order paper"),)),
            "Here is what happens after my visit on Thursday.",
            id="a-promise-only",
        ),
        pytest.param(
            a_visit(kind=VisitKind.PHONE, requests=(request("Hello?", Outcome.HEARD),)),
            "Here is what our call on Thursday showed.",
            id="by-phone",
        ),
    ],
)
def test_where_nothing_is_known_nothing_is_claimed(facts: VisitFacts, expected: str) -> None:
    assert headline_of(facts) == expected


def test_no_generated_headline_is_longer_than_fourteen_words() -> None:
    long = "Your printer prints " + "and prints " * 8 + "again."
    facts = a_visit(requests=(request("It stopped", reply=long),))

    assert headline_of(facts) == "What you asked for is done."


def test_a_step_on_the_way_is_no_headline() -> None:
    facts = a_visit(
        requests=(
            request("The till is slow", reply="I cleared the leftover files."),
            request("Wi-Fi please", LATER),
        ),
        promises=(promise("Bring a stronger sender", TUESDAY),),
    )

    assert headline_of(facts) == "One of the two things on your list is done; one is still open."


def test_of_several_notes_the_first_does_not_stand_for_all() -> None:
    facts = a_visit(
        work=(
            work("I cleaned the inside of your computer, for cool air and less noise."),
            work("I replaced the small battery in it."),
            work("I installed the latest updates on two computers."),
        )
    )

    told = "I cleaned the inside of your computer, and did two more things."
    assert headline_of(facts) == told


def test_of_several_notes_one_that_tells_more_and_fits_is_the_headline() -> None:
    facts = a_visit(
        work=(
            work("I checked that your safety copies of all computers run as they should."),
            work("I changed the password of your Wi-Fi."),
        )
    )

    assert headline_of(facts) == "I changed the password of your Wi-Fi, and did one more thing."


def test_what_an_act_gained_for_the_reader_leads() -> None:
    facts = a_visit(
        requests=(
            request("The till is dead", reply="I replaced the plug, so your till works again."),
            request("It beeps", Outcome.PART, "It is quieter."),
        )
    )

    assert headline_of(facts) == "Your till works again; one thing is still open."


def test_a_later_result_leads_where_the_first_answer_only_tells_a_step() -> None:
    """The line "Two of the three things on your list are done" told nobody what works again."""
    facts = a_visit(
        requests=(
            request(
                "It wants a password each time",
                reply="I cleared the old saved password, so the printer no longer asks for it.",
            ),
            request("Is my archive safe?", Outcome.PART, "I will watch it until Thursday."),
            request("How do I scan?", reply="The scanner now sends scans straight to your email."),
        )
    )

    assert headline_of(facts) == (
        "The scanner now sends scans straight to your email; one thing is still open."
    )


@pytest.mark.parametrize(
    ("others", "told"),
    [
        pytest.param((), "I made a mistake, and I have put it right.", id="alone"),
        pytest.param(
            (request("A second screen"), request("A longer cable")),
            "Everything you asked for is done, and my own mistake is put right.",
            id="among-others",
        ),
    ],
)
def test_our_own_mistake_is_no_mere_done(others: tuple[Request, ...], told: str) -> None:
    """A page that owned up further down was headed "What you asked for is done."."""
    sorry = "I had switched it off by mistake last week. I am sorry."
    facts = a_visit(requests=(request("Why did the fax stop?", reply=sorry), *others))

    assert headline_of(facts) == told


def test_a_mistake_that_may_not_be_put_right_yet_is_not_called_so() -> None:
    facts = a_visit(
        requests=(request("A second screen"),),
        work=(work("I ordered the wrong toner by mistake, and I am sorry."),),
    )

    assert headline_of(facts) == "What you asked for is done; a mistake of mine is told below."
