"""A step that is only proposed stands on a draft; headline and short version wait for it."""

from datetime import date

from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from helpers.page_reader import drafted
from helpers.visit_builder import a_visit, promise, request, work

TUESDAY = date(2026, 11, 17)


def test_the_lines_of_a_draft_do_not_speak_of_a_step_that_nobody_accepted() -> None:
    asked = request("Faint copies", Outcome.LATER, number=7)
    step = promise("Order a new drum.", TUESDAY, answers=7, state=TextState.PROPOSED)
    done = work("I put new toner into your printer.", answers=7)
    without = drafted(a_visit(requests=(asked,), work=(done,)), draft=True)

    page = drafted(a_visit(requests=(asked,), work=(done,), promises=(step,)), draft=True)

    assert [row.who for row in page.document.next] == ["You", "Sam"]
    assert page.lines == without.lines


def test_an_accepted_step_is_spoken_of() -> None:
    asked = request("Faint copies", Outcome.LATER, number=7)
    step = promise("Order a new drum.", TUESDAY, answers=7)

    page = drafted(a_visit(requests=(asked,), promises=(step,)), draft=True)

    assert "17 November" in page.lines.headline.replace("\u00a0", " ")
