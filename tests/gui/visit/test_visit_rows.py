"""What a row of "So far" says, and how days, outcomes and amounts are worded on screen."""

import tomllib
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from consultant_app.domain.entries import entries
from consultant_app.domain.promises import CLIENT, CONSULTANT
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.resource_files import resource_path
from helpers.visit_builder import THURSDAY, a_visit, part, promise, request, work
from ui.money_texts import amount_for_editing, money, quantity, read_amount
from ui.outcome_texts import counted_outcomes, outcome_text
from ui.pages.visit.day_texts import by_text
from ui.pages.visit.entry_rows import row_of
from ui.pages.visit.short_words import shortened
from ui.widgets.rows import Row


def rows(facts: VisitFacts) -> list[Row]:
    return [row_of(entry, facts, THURSDAY) for entry in entries(facts)]


def test_work_without_plain_words_says_so_with_a_hollow_dot() -> None:
    [row] = rows(a_visit(work=(work("", note="Flashed the firmware"),)))
    assert (row.title, row.note, row.hollow) == ("Flashed the firmware", "Needs plain words", True)


@pytest.mark.parametrize(
    ("state", "hollow"),
    [
        pytest.param(TextState.PROPOSED, True, id="proposed"),
        pytest.param(TextState.ACCEPTED, False, id="accepted"),
    ],
)
def test_plain_words_are_hollow_until_they_are_accepted(state: TextState, hollow: bool) -> None:
    [row] = rows(a_visit(work=(work("Your copies are in order.", state=state),)))
    assert (row.note, row.hollow) == ("For the customer: Your copies are in order.", hollow)


def test_a_screen_reader_is_told_which_request_work_answers() -> None:
    facts = a_visit(
        requests=(request("Is it safe?", number=7),), work=(work("All is well.", answers=7),)
    )
    spoken = next(row.spoken for row in rows(facts) if row.spoken.startswith("Work"))
    assert "Answers “Is it safe?”" in spoken


def test_a_row_of_work_names_the_request_it_answers() -> None:
    asked = request("Could the internet be faster in the back room?", number=7)
    facts = a_visit(requests=(asked,), work=(work("Also."), work("All is well.", answers=7)))
    assert [row.tail for row in rows(facts) if row.spoken.startswith("Work")] == [
        "“Could the internet be…”",
        "",
    ]


def test_a_promise_stands_inside_its_request_and_nowhere_else() -> None:
    facts = a_visit(
        requests=(request("Faster?", Outcome.LATER, number=7),),
        promises=(promise("a longer cable", date(2026, 11, 20), answers=7),),
    )
    [row] = rows(facts)
    assert row.note == "You promised: a longer cable, by Fri 20 November."


@pytest.mark.parametrize(
    ("who", "note"),
    [
        pytest.param(CONSULTANT, "Proposed: order a drum, by Fri 20 November.", id="mine"),
        pytest.param(CLIENT, "Proposed for them: order a drum, by Fri 20 November.", id="theirs"),
    ],
)
def test_a_proposed_step_of_a_request_is_not_called_a_promise(who: str, note: str) -> None:
    step = promise("order a drum", date(2026, 11, 20), answers=7)
    facts = a_visit(
        requests=(request("Faint copies", Outcome.LATER, number=7),),
        promises=(replace(step, who=who, state=TextState.PROPOSED),),
    )
    [row] = rows(facts)
    assert (row.note, row.hollow) == (note, True)


def test_a_promise_that_only_repeats_the_request_is_not_quoted_twice() -> None:
    facts = a_visit(
        requests=(request("Faster?", Outcome.LATER, number=7),),
        promises=(promise("“Faster?”", date(2026, 11, 20), answers=7),),
    )
    [row] = rows(facts)
    assert row.note == "You promised an answer, by Fri 20 November."


def test_a_part_without_a_price_tells_only_how_many() -> None:
    [row] = rows(a_visit(parts=(part("Patch cable", quantity="3"),)))
    assert row.pill == "3 ×"


@pytest.mark.parametrize(
    ("by_words", "words"),
    [
        pytest.param("", "by Fri 20 November", id="a-day"),
        pytest.param("until", "until Fri 20 November", id="until-a-day"),
        pytest.param("before 9:00", "Fri 20 November, before 9:00", id="an-hour"),
        pytest.param("in the morning", "Fri 20 November, in the morning", id="a-part-of-the-day"),
        pytest.param("in February 2027", "in February 2027", id="a-month"),
    ],
)
def test_the_words_around_a_day_are_kept(by_words: str, words: str) -> None:
    assert by_text(date(2026, 11, 20), by_words, THURSDAY) == words


def test_screen_and_paper_know_the_same_seven_states() -> None:
    document = tomllib.loads(resource_path("documents", "en.toml").read_text(encoding="utf-8"))
    of_questions = {"answered"}
    assert set(document["outcome"]) - of_questions == {outcome.value for outcome in Outcome}
    assert len({outcome_text(outcome) for outcome in Outcome}) == 7


def test_requests_are_counted_with_the_finished_first() -> None:
    states = [Outcome.IN_PROGRESS, Outcome.DONE, Outcome.LATER, Outcome.DONE]
    assert counted_outcomes(states) == "4 requests: 2 done, 1 promised, 1 in progress"
    assert counted_outcomes([Outcome.HEARD]) == "1 request: 1 heard"
    assert counted_outcomes([]) == ""


def test_words_are_cut_between_words() -> None:
    assert (
        shortened("The printer keeps asking me for a password", 30)
        == "The printer keeps asking me…"
    )
    assert shortened("Short", 30) == "Short"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        pytest.param("34.90", Decimal("34.90"), id="a-point"),
        pytest.param("34,90", Decimal("34.90"), id="a-comma"),
        pytest.param("£1,299.00", Decimal("1299.00"), id="thousands"),
        pytest.param("1,299", Decimal("1299"), id="thousands-without-cents"),
        pytest.param("1.299,00", Decimal("1299.00"), id="the-other-way-round"),
        pytest.param("0.125", Decimal("0.125"), id="an-eighth"),
        pytest.param("about ten", None, id="words"),
        pytest.param("-3", None, id="less-than-nothing"),
        pytest.param("NaN", None, id="no-number"),
        pytest.param("1234567890123", None, id="more-than-any-invoice-holds"),
        pytest.param("0.1234567", None, id="more-places-than-are-kept"),
    ],
)
def test_amounts_are_read_as_they_are_typed(text: str, amount: Decimal | None) -> None:
    assert read_amount(text) == amount


def test_amounts_have_the_sign_of_their_currency() -> None:
    assert money(Decimal("1299.5"), "GBP") == "£1,299.50"
    assert money(Decimal("120"), "CHF") == "CHF\u00a0120.00"
    assert (quantity(Decimal("1.50")), quantity(Decimal("20"))) == ("1.5", "20")


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("8.5", "8.50"), ("120", "120.00"), ("0.125", "0.125"), ("1E+2", "100.00")],
)
def test_an_amount_is_edited_with_all_its_places(amount: str, shown: str) -> None:
    assert amount_for_editing(Decimal(amount)) == shown
    assert read_amount(shown) == Decimal(amount)


def test_an_amount_typed_in_german_reads_back_the_same() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert read_amount(amount_for_editing(Decimal("1234.90"))) == Decimal("1234.90")
        assert read_amount("1.299") == Decimal("1299")
    finally:
        QLocale.setDefault(before)
