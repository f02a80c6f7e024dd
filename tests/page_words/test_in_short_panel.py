"""The three rows of *In short*: what was asked, what was done, how it stands."""

from datetime import date

import pytest

from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visit_facts import VisitFacts
from helpers.page_reader import drafted
from helpers.visit_builder import a_visit, promise, request, work


def rows_of(facts: VisitFacts) -> dict[str, str]:
    panel = drafted(facts).document.panel
    return {row.label: row.text.replace("\u00a0", " ") for row in panel}


def test_the_first_request_stands_for_all_in_its_own_words() -> None:
    facts = a_visit(
        requests=(request("The till is stuck!"), request("A new mouse"), request("Hours?"))
    )

    assert rows_of(facts)["You asked"] == "“The till is stuck!” There were two more things."


def test_a_request_without_an_end_runs_on_to_how_many_more() -> None:
    facts = a_visit(requests=(request("the till is stuck"), request("A new mouse")))

    assert rows_of(facts)["You asked"] == "“the till is stuck”, and one more thing."


def test_a_long_request_is_shortened_and_says_so() -> None:
    said = (
        "When I open the letter from the bank and then the other letter and print both of them "
        "it stops"
    )
    facts = a_visit(requests=(request(said),))

    assert rows_of(facts)["You asked"] == (
        "“When I open the letter from the bank and then the other letter and print both …”"
    )


def test_without_a_request_the_reason_of_the_visit_is_told() -> None:
    rows = rows_of(a_visit(reason="the check-up we had agreed"))

    assert rows["The reason"] == "The check-up we had agreed."
    assert "You asked" not in rows


def test_without_request_and_reason_the_row_is_left_out() -> None:
    rows = rows_of(a_visit(work=(work("I updated all computers."),)))

    assert list(rows) == ["I did", "Now"]


def test_acts_become_one_sentence_behind_i_did() -> None:
    facts = a_visit(
        work=(
            work("I replaced a disk. It is quiet now."),
            work("I also moved the old mail."),
            work("I cleaned the fan."),
        )
    )

    assert rows_of(facts)["I did"] == "Replaced a disk, moved the old mail, and cleaned the fan."


def test_results_and_acts_stay_whole_sentences() -> None:
    facts = a_visit(work=(work("The nightly copy runs again."), work("I replaced a disk.")))

    assert rows_of(facts)["I did"] == "The nightly copy runs again. I replaced a disk."


def test_what_does_not_fit_is_counted() -> None:
    facts = a_visit(
        work=tuple(work(f"I set up the computer of the person in room {n}.") for n in range(5))
    )

    assert rows_of(facts)["I did"] == (
        "Set up the computer of the person in room 0, and did four more things."
    )


def test_a_row_takes_no_more_than_two_lines_of_paper() -> None:
    facts = a_visit(
        work=(
            work("I gave your computer a faster disk, and moved everything across."),
            work("I removed the duplicate printer."),
            work("I restarted the nightly copy of the correspondence."),
        )
    )

    assert rows_of(facts)["I did"] == (
        "Gave your computer a faster disk, and moved everything across. "
        "Removed the duplicate printer. Did one more thing."
    )


def test_our_own_mistake_is_told_whole_and_nothing_is_counted_behind_it() -> None:
    facts = a_visit(
        requests=(
            request(
                "Nobody has had any email since Monday!",
                reply="I switched the wrong line off on Monday by mistake, and I am sorry. "
                "All mail of the two days has arrived.",
            ),
            request("The scanner folder is gone too", reply="I mended the folder."),
        )
    )

    assert rows_of(facts)["I did"] == (
        "I switched the wrong line off on Monday by mistake, and I am sorry. "
        "All mail of the two days has arrived."
    )


def test_what_the_customer_did_is_not_told_as_our_act() -> None:
    facts = a_visit(
        requests=(
            request(
                "My page shows old prices", reply="You changed the first price while we talked."
            ),
        )
    )

    assert rows_of(facts)["I did"] == "Answered your request."


def test_what_the_customer_can_do_now_is_a_result() -> None:
    facts = a_visit(
        requests=(request("I can’t print", reply="You can print from the till again."),)
    )

    assert rows_of(facts)["I did"] == "You can print from the till again."


def test_a_fault_that_did_not_show_itself_was_looked_for() -> None:
    facts = a_visit(
        requests=(
            request("It drops now and then", Outcome.LATER, "It worked each time I tried it."),
        )
    )

    assert rows_of(facts)["I did"] == "Looked for the cause. The fault did not show itself."


def test_the_same_sentence_is_told_once() -> None:
    facts = a_visit(
        requests=(request("Is it real?", reply="I dealt with a false message."),),
        work=(work("I dealt with a false message."), work("I replaced a lamp.")),
    )

    assert rows_of(facts)["I did"] == "Dealt with a false message, and replaced a lamp."


def test_what_is_still_open_is_not_counted_as_done() -> None:
    facts = a_visit(
        requests=(
            request("Mend it", reply="I mended the drawer."),
            request("Wi-Fi outside", Outcome.LATER, "A second sender is needed."),
        )
    )

    assert rows_of(facts)["I did"] == "Mended the drawer."


def test_one_answer_may_point_to_the_request_above_it() -> None:
    facts = a_visit(
        requests=(
            request("Where are the drawings?", reply="They were in the bin. I put them back."),
        )
    )

    assert rows_of(facts)["I did"] == "They were in the bin. I put them back."


def test_answers_that_point_to_their_requests_are_counted_as_answers() -> None:
    facts = a_visit(
        requests=(
            request("One", reply="It is on the left."),
            request("Two", reply="They are on the right."),
        )
    )

    assert rows_of(facts)["I did"] == "Answered each of your two requests."


def test_without_any_answer_in_words_nothing_is_claimed_as_done() -> None:
    assert "I did" not in rows_of(a_visit(requests=(request("One"), request("Two"))))


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        pytest.param(
            ["done", "done", "part"],
            "Two of three things are done and one is better but not finished.",
            id="two-kinds",
        ),
        pytest.param(["waiting", "waiting"], "Both are waiting.", id="all-of-a-kind"),
        pytest.param(
            ["done", "part", "waiting", "later", "declined"],
            "One of five things is done, three are still open and I advise against one.",
            id="many-kinds",
        ),
        pytest.param(["waiting"], "Waiting.", id="one-request"),
    ],
)
def test_now_tells_how_many_things_stand_how(outcomes: list[str], expected: str) -> None:
    facts = a_visit(requests=tuple(request("Please", Outcome(o)) for o in outcomes))

    assert rows_of(facts)["Now"] == expected


def test_now_ends_with_the_next_step_that_has_a_day() -> None:
    facts = a_visit(
        requests=(request("The socket is loose", Outcome.WAITING),),
        promises=(
            promise("Tells the maker"),
            promise("Fit the new socket", date(2026, 11, 20), "before 14:00"),
        ),
    )

    assert rows_of(facts)["Now"] == (
        "On Friday 20 November, before 14:00, I will fit the new socket."
    )


def test_now_says_how_it_stands_before_what_comes() -> None:
    facts = a_visit(
        requests=(
            request("The drawer sticks", reply="I mended the drawer."),
            request("The socket is loose", Outcome.WAITING),
        ),
        promises=(promise("Fit the new socket", date(2026, 11, 20)),),
    )

    assert rows_of(facts)["Now"] == (
        "One of two things is done and one is waiting. "
        "On Friday 20 November, I will fit the new socket."
    )


def test_a_plan_is_told_by_its_day_alone() -> None:
    facts = a_visit(
        requests=(request("A lesson please", Outcome.LATER),),
        promises=(promise("show you the calendar", date(2026, 11, 20)),),
    )

    assert rows_of(facts)["Now"] == "On Friday 20 November, I will show you the calendar."


@pytest.mark.parametrize(
    ("step", "told"),
    [
        pytest.param(
            promise("check the copy", date(2026, 11, 20), "until"),
            "Until Friday 20 November, I will check the copy.",
            id="until",
        ),
        pytest.param(
            promise("call you", date(2026, 11, 20), "8:30 a.m."),
            "On Friday 20 November, 8:30 a.m., I will call you.",
            id="a-m",
        ),
        pytest.param(
            promise("a new lamp", date(2026, 11, 20)),
            "Next, on Friday 20 November: a new lamp.",
            id="a-thing",
        ),
        pytest.param(
            promise("explain " + "the long story " * 6, date(2026, 11, 20)),
            "The next step is on Friday 20 November.",
            id="too-long",
        ),
        pytest.param(
            promise("explain " + "the long story " * 6, date(2026, 11, 20), "8:30 a.m."),
            "The next step is on Friday 20 November, 8:30 a.m.",
            id="too-long-a-m",
        ),
        pytest.param(
            promise("explain " + "the long story " * 6, date(2026, 11, 20), "until"),
            "Next step: until Friday 20 November.",
            id="too-long-until",
        ),
    ],
)
def test_the_next_step_reads_as_it_is_said(step: Promise, told: str) -> None:
    assert rows_of(a_visit(promises=(step,)))["Now"] == told


def test_what_is_left_for_the_reader_goes_before_what_the_consultant_does() -> None:
    facts = a_visit(
        requests=(request("One"), request("Two", Outcome.PART)),
        promises=(
            promise("Send the quote", date(2026, 11, 20)),
            promise("Decide on the quote", date(2026, 11, 27), who="client"),
        ),
    )

    assert rows_of(facts)["Now"].replace("\u00a0", " ") == (
        "One thing is left for you: decide on the quote. "
        "On Friday 20 November, I will send the quote."
    )


def test_what_the_headline_counts_as_open_is_told_before_the_step() -> None:
    done, better = request("One"), request("Two", Outcome.PART)
    step = promise("Send the quote", date(2026, 11, 20))

    told = rows_of(a_visit(requests=(done, better), promises=(step,)))["Now"]
    alone = rows_of(a_visit(requests=(done, better)))["Now"]
    refused = request("Three", Outcome.DECLINED)
    three = rows_of(a_visit(requests=(done, better, refused), promises=(step,)))["Now"]

    assert told.replace("\u00a0", " ") == (
        "One of two things is better but not finished. "
        "On Friday 20 November, I will send the quote."
    )
    assert alone.startswith("One of two things is done and one is better but not finished.")
    assert "I advise against one" in three


def test_every_sentence_of_now_begins_with_a_capital() -> None:
    facts = a_visit(
        requests=(request("Stolen", Outcome.PART),),
        promises=(
            promise("Report it", date(2026, 11, 13), who="client"),
            promise("Call me first", who="client"),
        ),
    )

    assert rows_of(facts)["Now"] == (
        "Better, not finished. Two things are left for you: see below."
    )


def test_now_never_says_twice_what_the_headline_says() -> None:
    facts = a_visit(requests=(request("One"), request("Two")))

    assert rows_of(facts)["Now"] == "You have nothing to do."


def test_what_is_left_for_the_reader_is_not_called_nothing() -> None:
    facts = a_visit(
        requests=(request("One"), request("Two")),
        promises=(promise("Try the shared calendar", who="client"),),
    )

    assert rows_of(facts)["Now"] == "One thing is left for you: try the shared calendar."


@pytest.mark.parametrize("number", [1, 2, 3, 8, 12, 26])
def test_no_row_is_longer_than_twenty_two_words(number: int) -> None:
    outcomes = list(Outcome)[2:]
    facts = a_visit(
        requests=tuple(
            request("a word " * (3 * n + 1), outcomes[n % 5], "I did a lot of work on it. " * 4)
            for n in range(number)
        ),
        promises=(promise("explain " + "the whole long story " * 6, date(2026, 12, 1)),),
    )

    assert all(len(text.split()) <= 22 for text in rows_of(facts).values())


@pytest.mark.parametrize(
    ("step", "told"),
    [
        pytest.param(
            promise("The old laptop", date(2026, 11, 20), "until", who="client"),
            "One thing is left for you: the old laptop, until Friday 20 November.",
            id="a-thing",
        ),
        pytest.param(
            promise("Try the scanner on Monday. The cable lies beside it.", who="client"),
            "One thing is left for you: try the scanner on Monday.",
            id="the-first-of-two-sentences",
        ),
        pytest.param(
            promise("Maybe a wider shelf " + "for all the big books " * 5, who="client"),
            "One thing is left for you: see below.",
            id="too-long-to-be-named",
        ),
    ],
)
def test_one_thing_left_is_named_or_shown_where_it_stands(step: Promise, told: str) -> None:
    facts = a_visit(requests=(request("One"), request("Two")), promises=(step,))

    assert rows_of(facts)["Now"].replace("\u00a0", " ").endswith(told)
