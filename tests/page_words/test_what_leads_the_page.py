"""What was asked for comes first: in the headline, behind "I did" and behind "Now"."""

from datetime import date

import pytest

from consultant_app.domain.requests import Outcome
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines
from helpers.page_reader import drafted
from helpers.visit_builder import a_visit, promise, request, work

MONDAY, TUESDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 17), date(2026, 11, 20)


def headline_of(facts: VisitFacts) -> str:
    return drafted(facts).document.headline.replace("\u00a0", " ")


def rows_of(facts: VisitFacts) -> dict[str, str]:
    panel = drafted(facts).document.panel
    return {row.label: row.text.replace("\u00a0", " ") for row in panel}


def test_the_answer_to_the_first_request_goes_before_a_side_job() -> None:
    facts = a_visit(
        requests=(
            request(
                "The printer prints everything twice",
                reply="It had been set up twice. I removed one of the two.",
            ),
        ),
        work=(work("I brought back two files from last night’s copy."),),
    )

    assert rows_of(facts)["I did"] == (
        "It had been set up twice. I removed one of the two. "
        "I brought back two files from last night’s copy."
    )


def test_a_long_answer_to_the_first_request_leads_alone() -> None:
    reply = (
        "The storm had stopped the box that connects them. "
        "I restarted it, and we called you on all four lines."
    )
    facts = a_visit(
        requests=(request("None of the phones ring", reply=reply),),
        work=(work("I fitted a strip against the next storm."),),
    )

    assert rows_of(facts)["I did"] == reply


def test_a_side_job_is_never_the_news_where_something_was_asked_for_and_done() -> None:
    facts = a_visit(
        requests=(request("Can two people see the stock list?"),),
        work=(work("I replaced a lamp."), work("I cleaned the fan.")),
    )

    told = "Finished what you asked for, replaced a lamp, and cleaned the fan."
    assert rows_of(facts)["I did"] == told


def test_what_was_asked_for_and_not_done_is_not_told_as_done() -> None:
    facts = a_visit(
        requests=(request("Can two people see it?"), request("A new lamp", Outcome.DECLINED)),
        work=(work("I cleaned the fan."),),
    )

    assert rows_of(facts)["I did"] == (
        "Finished one of the two things on your list, and cleaned the fan."
    )


def test_what_does_not_work_yet_is_not_counted_as_done() -> None:
    facts = a_visit(
        requests=(request("Zoom has no sound", reply="I turned the sound on."),),
        work=(work("I tried to mend the door camera, but it does not work yet."),),
    )

    assert rows_of(facts)["I did"] == "Turned the sound on."


def test_somebody_who_left_is_told_last() -> None:
    facts = a_visit(
        work=(
            work("I closed Marc’s access to your computers.", task="account.leaver"),
            work("I made six accounts for your helpers."),
        ),
    )

    assert headline_of(facts) == "I made six accounts for your helpers, and did one more thing."
    assert rows_of(facts)["I did"].startswith("Made six accounts for your helpers")


def test_a_sentence_that_adds_to_another_is_no_headline_and_no_row() -> None:
    facts = a_visit(
        requests=(
            request(
                "My page shows old prices",
                reply="You changed the first price yourself. The other eleven are right now, too.",
            ),
        ),
    )

    assert headline_of(facts) == "What you asked for is done."
    assert rows_of(facts)["I did"] == "Answered your request."


def test_the_result_of_a_later_request_does_not_stand_for_the_first() -> None:
    facts = a_visit(
        requests=(
            request("The card machine is stuck"),
            request("It smudges", reply="The label printer prints clean labels."),
        )
    )

    assert headline_of(facts) == "Both things you asked for are done."


def test_a_fault_that_did_not_show_itself_leads_what_else_was_done() -> None:
    facts = a_visit(
        requests=(
            request("It stops", Outcome.LATER, "It worked each time I tried it."),
            request("Is it a virus?", reply="I found no harmful programs."),
        )
    )

    assert rows_of(facts)["I did"] == (
        "Looked for the cause. The fault did not show itself. I found no harmful programs."
    )


def test_now_says_how_it_is_before_what_comes() -> None:
    facts = a_visit(
        requests=(
            request(
                "Blank labels", reply="I turned the roll round. The label printer works again."
            ),
        ),
        promises=(promise("Look at the crackling phones", FRIDAY),),
        lines=OwnLines(headline="You can label again."),
    )

    assert rows_of(facts)["Now"] == (
        "The label printer works again. On Friday 20 November, I will look at the crackling phones."
    )


@pytest.mark.parametrize(
    ("what", "told"),
    [
        pytest.param(
            "Read the logger and say what it shows",
            "On Friday 20 November, I will read the logger and say what it shows.",
            id="two-verbs",
        ),
        pytest.param(
            "Check the nightly copy each Monday until Christmas",
            "I will check the nightly copy each Monday until Christmas.",
            id="says-how-often",
        ),
        pytest.param(
            "Call you on my way home",
            "On Friday 20 November, I will call you on my way home.",
            id="speaks-of-me",
        ),
        pytest.param(
            "Update every computer",
            "On Friday 20 November, I will update every computer.",
            id="every-thing",
        ),
    ],
)
def test_the_consultant_speaks_of_the_next_step(what: str, told: str) -> None:
    assert rows_of(a_visit(promises=(promise(what, FRIDAY),)))["Now"] == told


def test_what_is_left_for_the_reader_is_named_with_its_day() -> None:
    facts = a_visit(promises=(promise("Ask for the licence", MONDAY, who="client"),))

    assert rows_of(facts)["Now"] == (
        "One thing is left for you: ask for the licence, by Monday 16 November."
    )


@pytest.mark.parametrize(
    ("what", "words", "when"),
    [
        ("Ask for the licence", "", "By Monday 16 November."),
        ("Be there for the engineer", "", "Monday 16 November."),
        ("Open the door", "in the morning", "Monday 16 November, in the morning."),
        ("Keep the box", "until", "Until Monday 16 November."),
    ],
)
def test_what_the_reader_does_is_due_by_a_day(what: str, words: str, when: str) -> None:
    facts = a_visit(promises=(promise(what, MONDAY, words, who="client"),))

    (row,) = drafted(facts).document.next
    assert row.when.replace("\u00a0", " ") == when


def test_the_headline_names_the_earliest_day_whoever_acts() -> None:
    facts = a_visit(
        requests=(request("Bookings on my phone", Outcome.WAITING),),
        promises=(
            promise("Send the list", FRIDAY),
            promise("Ask for the licence", MONDAY, who="client"),
        ),
    )

    assert headline_of(facts).endswith("the next step is on Monday 16 November.")


def test_advice_without_its_reason_does_not_promise_one() -> None:
    bare = a_visit(requests=(request("All in pink", Outcome.DECLINED),))
    told = a_visit(requests=(request("All in pink", Outcome.DECLINED, "A repair costs more."),))

    assert headline_of(bare) == "Here is what I found at my visit on Thursday."
    assert headline_of(told) == "I advise against it this time, and here is why."


def test_an_answer_is_only_promised_where_there_is_one() -> None:
    asked = (
        request("Photos won’t move", reply="Your photos are on the computer."),
        request("Must I pay?", Outcome.DECLINED, outcome_word="You decided not to."),
    )
    facts = a_visit(requests=asked)

    assert headline_of(facts) == "Here is what I did at my visit on Thursday."
    assert "One of two things is done and one is listed below." in rows_of(facts)["Now"]
