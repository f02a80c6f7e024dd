"""What stands over the work of the first step is true while one writes."""

import pytest
from PySide6.QtWidgets import QApplication

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.requests import Outcome
from consultant_app.workflows import finish_visit, run_visit
from helpers.hand_clock import HandClock
from helpers.hands import type_here
from helpers.wrap_up_stage import SPOOLER, WrapUpStage, answered, note

WANTS = "What needs your words"


@pytest.fixture
def visit_id(desk: Desk, clock: HandClock, acme: Client) -> VisitId:
    """A finished visit with one note that has no words yet, beside a request that is answered."""
    visit_id = run_visit.start_visit(desk, acme.id).id
    answered(desk, visit_id, "The printer is slow", Outcome.DONE, did=SPOOLER)
    note(desk, visit_id, "zxq frobnicated")
    clock.pass_time(minutes=60)
    finish_visit.finish_visit(desk, visit_id)
    return visit_id


def test_a_note_that_has_its_words_no_longer_stands_under_what_needs_them(
    stage: WrapUpStage,
) -> None:
    assert WANTS in stage.texts()
    (work,) = (w for w in stage.facts.work if not w.public)
    stage.go_to(f"work-{work.id}-public")
    type_here("I tidied the cables.")
    stage.page.leave()
    QApplication.processEvents()
    assert WANTS not in stage.texts()
    assert "What I did" in stage.texts()
