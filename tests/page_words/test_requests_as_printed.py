"""*What you asked for*: quotes as typed, the outcome's words, the reply."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from consultant_app.domain.ids import VisitId
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import Voice
from consultant_app.domain.text_state import TextState
from helpers.page_reader import drafted
from helpers.visit_builder import OKAFOR, a_visit, request


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        pytest.param("it just says no  device", "“it just says no  device”", id="as-typed"),
        pytest.param('"The scanner stops."', "“The scanner stops.”", id="quotes-typed-around"),
        pytest.param('It says "no device"', '“It says "no device"”', id="quotes-inside"),
        pytest.param("the printer\nand the scanner", "“the printer and the scanner”", id="lines"),
        pytest.param("Call Dr Hale in Room 2", "“Call Dr Hale in Room 2”", id="name-and-room"),
    ],
)
def test_a_quote_is_printed_as_it_was_typed(typed: str, printed: str) -> None:
    """Not a word is changed; only where its lines break is ours."""
    page = drafted(a_visit(requests=(request(typed),))).document

    assert " ".join(page.asked[0].quote.split()) == " ".join(printed.split())


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.DONE, "Done."),
        (Outcome.PART, "Better, not finished."),
        (Outcome.WAITING, "Waiting."),
        (Outcome.LATER, "Planned."),
        (Outcome.DECLINED, "I advise against it."),
    ],
)
def test_every_outcome_has_its_words(outcome: Outcome, words: str) -> None:
    item = drafted(a_visit(requests=(request("Please", outcome),))).document.asked[0]

    assert (item.outcome, item.outcome_word) == (outcome, words)


def test_the_consultants_own_word_takes_the_place_of_the_usual_one() -> None:
    facts = a_visit(requests=(request("How do I find it?", outcome_word="Done together"),))

    assert drafted(facts).document.asked[0].outcome_word == "Done together."


def test_a_business_of_several_people_speaks_as_we() -> None:
    facts = a_visit(
        business=replace(OKAFOR, voice=Voice.WE), requests=(request("Please", Outcome.DECLINED),)
    )

    assert drafted(facts).document.asked[0].outcome_word == "We advise against it."


def test_without_a_reply_the_outcome_stands_alone() -> None:
    assert drafted(a_visit(requests=(request("Please"),))).document.asked[0].reply == ""


def test_a_request_of_an_earlier_visit_comes_after_the_new_ones_with_its_day() -> None:
    facts = a_visit(
        requests=(request("Something new"),),
        carried=(request("The meeting room is slow", visit=7),),
        asked_on={VisitId(7): date(2026, 10, 29)},
    )

    new, old = drafted(facts).document.asked

    assert (new.quote, new.note) == ("“Something new”", "")
    assert old.note.replace("\u00a0", " ") == "(asked on 29 October)"


def test_the_day_of_an_earlier_request_may_come_from_its_own_clock() -> None:
    noted = datetime(2026, 10, 29, 23, 30, tzinfo=UTC)
    facts = a_visit(carried=(request("The meeting room is slow", visit=7, noted_at=noted),))

    assert drafted(facts).document.asked[0].note.endswith("29\u00a0October)")


def test_that_nothing_was_asked_is_said_only_if_somebody_said_so() -> None:
    said = drafted(a_visit(nothing_asked=True)).document
    silent = drafted(a_visit()).document

    assert said.asked_empty == "You had no questions this time. If one comes up, just call."
    assert silent.asked_empty == "If a question comes up, just call."


def test_who_cannot_be_called_is_written_to() -> None:
    facts = a_visit(business=replace(OKAFOR, phone=""))

    assert drafted(facts).document.asked_empty == ("If a question comes up, just write to me.")


def test_all_of_many_requests_are_printed_in_the_customers_order() -> None:
    facts = a_visit(requests=tuple(request(f"Wish {n}") for n in range(1, 27)))

    quotes = [item.quote for item in drafted(facts).document.asked]

    assert quotes == [f"“Wish {n}”" for n in range(1, 27)]


def test_a_proposed_reply_shows_on_a_draft_and_not_on_the_issued_page() -> None:
    facts = a_visit(
        requests=(request("Please", reply="I mended the drawer.", state=TextState.PROPOSED),)
    )

    assert drafted(facts, draft=True).document.asked[0].reply == "I mended the drawer."
    assert drafted(facts).document.asked[0].reply == ""
