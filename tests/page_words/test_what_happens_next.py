"""*What happens next*: who, what, by when; "You" always first."""

from dataclasses import replace
from datetime import date, time

import pytest

from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import Voice
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import NextVisit
from consultant_app.domain.visits import VisitKind
from helpers.page_reader import drafted
from helpers.visit_builder import OKAFOR, THURSDAY, a_visit, promise, request

TUESDAY = date(2026, 11, 17)


def rows_of(*promises: Promise, draft: bool = False) -> list[tuple[str, str, str]]:
    page = drafted(a_visit(promises=promises), draft=draft).document
    return [(r.who, r.what, r.when.replace("\u00a0", " ")) for r in page.next]


def test_nothing_to_do_is_printed() -> None:
    assert rows_of() == [("You", "Nothing to do.", "")]


def test_where_the_consultant_has_something_to_do_the_reader_may_rest() -> None:
    rows = rows_of(promise("Fits the new roller while you carry on working", TUESDAY))

    assert rows == [
        ("You", "Nothing to do. I will take care of the rest.", ""),
        ("Sam", "Fits the new roller while you carry on working.", "Tuesday 17 November."),
    ]


def test_a_business_of_several_people_takes_care_together() -> None:
    facts = a_visit(
        business=replace(OKAFOR, voice=Voice.WE), promises=(promise("Fits the roller", TUESDAY),)
    )

    assert drafted(facts).document.next[0].what == "Nothing to do. We will take care of the rest."


def test_the_reader_comes_first_then_the_consultant_then_others_by_day() -> None:
    rows = rows_of(
        promise("Sends the new lens", date(2026, 12, 1), who="The maker"),
        promise("Checks the copy"),
        promise("Fits the roller", TUESDAY),
        promise("Try the shared calendar", who="client"),
    )

    assert [(who, what) for who, what, _ in rows] == [
        ("You", "Try the shared calendar."),
        ("Sam", "Fits the roller."),
        ("Sam", "Checks the copy."),
        ("The maker", "Sends the new lens."),
    ]


def test_the_reader_named_by_name_is_you() -> None:
    assert rows_of(promise("Try it", who="Maria Lindqvist"))[0][0] == "You"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        pytest.param("fit the new roller", "Fits the new roller.", id="plain-verb"),
        pytest.param("Fits the new roller.", "Fits the new roller.", id="already-so"),
        pytest.param("order and fit a new roller", "Orders and fits a new roller.", id="two-verbs"),
        pytest.param(
            "call you to check that all is well",
            "Calls you to check that all is well.",
            id="verb-inside-stays",
        ),
        pytest.param("come by to test and label it", "Comes by to test and label it.", id="to"),
        pytest.param("try it again", "Tries it again.", id="ending-in-y"),
        pytest.param("I check the copy each day", "Checks the copy each day.", id="said-as-I"),
        pytest.param(
            "I send you my suggestion", "I send you my suggestion.", id="my-stays-with-me"
        ),
        pytest.param("call about the new line", "Calls about the new line.", id="call-about"),
        pytest.param("call to hear how it goes", "Calls to hear how it goes.", id="call-to"),
        pytest.param("check for updates", "Checks for updates.", id="check-for"),
        pytest.param("test during a full day", "Tests during a full day.", id="test-during"),
        pytest.param("I'll check the folder with you", "Checks the folder with you.", id="i-ll"),
        pytest.param("I will send the quote", "Sends the quote.", id="i-will"),
        pytest.param("will send the quote", "Sends the quote.", id="will"),
        pytest.param("A longer cable", "A longer cable.", id="a-thing"),
        pytest.param("Order for the new paper", "Order for the new paper.", id="a-noun"),
        pytest.param("Test of the copy", "Test of the copy.", id="another-noun"),
    ],
)
def test_a_promise_reads_well_behind_a_name(typed: str, printed: str) -> None:
    assert rows_of(promise(typed))[1][1] == printed


@pytest.mark.parametrize(
    "what",
    [
        pytest.param("“Could the internet be faster?”", id="the-request-itself"),
        pytest.param("It needs a longer cable, which I bring with me.", id="its-reply"),
    ],
)
def test_a_row_that_only_repeats_the_request_says_who_comes_back_to_it(what: str) -> None:
    asked = request(
        "Could the internet be faster?",
        Outcome.LATER,
        "It needs a longer cable, which I bring with me.",
    )
    facts = a_visit(requests=(asked,), promises=(promise(what, TUESDAY, answers=1),))

    page = drafted(facts).document

    assert page.next[1].what == "Comes back to you about “Could the internet be faster?”"
    assert page.panel[-1].text.replace("\u00a0", " ") == (
        "On Tuesday 17 November, I will come back to you about “Could the internet be faster?”"
    )


def test_a_long_request_is_only_begun_in_the_row() -> None:
    words = "The printer hums and clicks and hums again and then it prints all pages at once"

    row = rows_of(promise(f"“{words}”", TUESDAY))[1][1]

    assert row.startswith("Comes back to you about “The printer hums and clicks")
    assert row.endswith("and hums …”")


def test_a_step_of_the_reader_stays_an_invitation() -> None:
    assert rows_of(promise("try the shared calendar", who="client"))[0][1] == (
        "Try the shared calendar."
    )


@pytest.mark.parametrize(
    ("by", "words", "printed"),
    [
        pytest.param(TUESDAY, "", "Tuesday 17 November.", id="day"),
        pytest.param(TUESDAY, "before 9:00", "Tuesday 17 November, before 9:00.", id="hour"),
        pytest.param(TUESDAY, "until", "Until Tuesday 17 November.", id="until"),
        pytest.param(TUESDAY, "by", "By Tuesday 17 November.", id="by"),
        pytest.param(TUESDAY, "Tuesday", "Tuesday 17 November.", id="weekday-says-no-more"),
        pytest.param(
            TUESDAY, "Tuesday, in the morning", "Tuesday 17 November, in the morning.", id="morning"
        ),
        pytest.param(
            date(2027, 2, 28), "in February 2027", "In February 2027.", id="month-says-it-all"
        ),
        pytest.param(
            TUESDAY,
            "Tuesday 17 November, before 9:00",
            "Tuesday 17 November, before 9:00.",
            id="whole",
        ),
        pytest.param(date(2027, 1, 5), "", "Tuesday 5 January 2027.", id="other-year"),
        pytest.param(None, "when the part is here", "When the part is here.", id="words-only"),
        pytest.param(TUESDAY, "8:30 a.m.", "Tuesday 17 November, 8:30 a.m.", id="a-m"),
        pytest.param(None, "", "", id="no-day"),
    ],
)
def test_the_day_is_always_told_with_what_the_words_add(
    by: date | None, words: str, printed: str
) -> None:
    assert rows_of(promise("Fits the roller", by, words))[1][2] == printed


def test_the_next_visit_is_a_time_too() -> None:
    assert rows_of(promise("Fits the roller", next_visit=True))[1][2] == "At my next visit."


def test_what_is_kept_already_does_not_wait() -> None:
    assert len(rows_of(promise("Fits the roller", TUESDAY, kept_on=THURSDAY))) == 1


def test_a_proposed_step_shows_on_a_draft_only() -> None:
    step = promise("Fits the roller", TUESDAY, state=TextState.PROPOSED)

    assert len(rows_of(step, draft=True)) == 2
    assert len(rows_of(step)) == 1


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        pytest.param(VisitKind.ON_SITE, "Comes for the next visit.", id="on-site"),
        pytest.param(VisitKind.REMOTE, "Helps you again, from a distance.", id="remote"),
        pytest.param(VisitKind.PHONE, "Calls you again.", id="phone"),
    ],
)
def test_the_visit_that_is_planned_stands_among_what_happens_next_by_its_day(
    kind: VisitKind, what: str
) -> None:
    coming = NextVisit(day=date(2026, 11, 26), at=time(9, 30), kind=kind, to_come=True)
    facts = a_visit(
        promises=(promise("Checks the copy"), promise("Fits the roller", TUESDAY)),
    )

    page = drafted(replace(facts, next_visit=coming))

    rows = [(r.who, r.what, r.when.replace("\u00a0", " ")) for r in page.document.next]
    assert rows == [
        ("You", "Nothing to do. I will take care of the rest.", ""),
        ("Sam", "Fits the roller.", "Tuesday 17 November."),
        ("Sam", what, "Thursday 26 November, at 9:30."),
        ("Sam", "Checks the copy.", ""),
    ]
    assert page.visit_at == rows.index(("Sam", what, "Thursday 26 November, at 9:30."))


def test_a_visit_without_an_hour_has_its_day_and_one_not_to_come_is_left_out() -> None:
    coming = NextVisit(day=TUESDAY, at=None, kind=VisitKind.ON_SITE, to_come=True)

    said = drafted(replace(a_visit(), next_visit=coming)).document.next[-1]
    assert said.when.replace("\u00a0", " ") == "Tuesday 17 November."

    over = drafted(replace(a_visit(), next_visit=replace(coming, to_come=False)))
    assert [row.what for row in over.document.next] == ["Nothing to do."]


def test_while_something_is_open_nothing_to_do_holds_for_now() -> None:
    """The words "Nothing to do." stood under a request still in progress."""
    facts = a_visit(requests=(request("It beeps", Outcome.IN_PROGRESS),))

    assert drafted(facts).document.next[0].what == "Nothing to do for now."
