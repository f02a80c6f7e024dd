"""Hours of which the clock was not sure: they stop the page, and are answered for right there."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import ShownTime, Shows
from consultant_app.domain.requests import Outcome
from consultant_app.domain.time_segments import SegmentState
from consultant_app.workflows import finish_visit, keep_clients, revise_summary, run_visit
from helpers.at_the_clock import stretches, watch
from helpers.hand_clock import HandClock
from helpers.hands import focused, press
from helpers.wrap_up_stage import SPOOLER, WrapUpStage, answered, wrap_up_on_stage
from ui.jobs import Jobs
from ui.look.appearance import Appearance

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def visit_id(desk: Desk, clock: HandClock, acme: Client) -> VisitId:
    """A visit with all its words, whose computer slept for three hours before its end."""
    visit_id = run_visit.start_visit(desk, acme.id).id
    answered(desk, visit_id, "The printer is slow", Outcome.DONE, did=SPOOLER)
    watch(desk, clock, minutes=60, every=240, hands_on=True)
    clock.sleep(hours=3)
    finish_visit.finish_visit(desk, visit_id)
    revise_summary.accept_all(desk, visit_id)
    return visit_id


@pytest.fixture
def stage(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> Iterator[WrapUpStage]:
    """Its last step."""
    shown = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    for _ in range(3):  # words, next steps, signature
        press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: focused().objectName().startswith("missing-segments-"))
    yield shown
    shown.leave()


def test_the_time_is_named_and_answered_for_by_keyboard(
    stage: WrapUpStage, desk: Desk, visit_id: VisitId, qtbot: QtBot
) -> None:
    assert focused().accessibleName() == (
        "The clock was not sure of the time 9:32–13:32. Look at it, or leave the time out."
    )
    assert "The clock was not sure of the time" in stage.texts()
    press(Qt.Key.Key_Space)
    assert focused().objectName() == "time-asked-keep"
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)

    (kept,) = stretches(desk, visit_id)
    assert kept.state is SegmentState.FINE
    assert (kept.end or kept.start).hour == 10
    qtbot.waitUntil(lambda: stage.sees("nothing-missing"))
    assert focused().objectName() == "go-on"
    assert "Clock stopped at 1 h" in stage.texts()


def test_escape_leaves_the_question_and_the_keys_where_they_were(
    stage: WrapUpStage, desk: Desk, visit_id: VisitId
) -> None:
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)

    assert focused().objectName().startswith("missing-segments-")
    assert stretches(desk, visit_id)[0].state is SegmentState.NEEDS_REVIEW


def test_a_page_without_the_time_needs_no_answer(
    stage: WrapUpStage, desk: Desk, acme: Client, qtbot: QtBot
) -> None:
    keep_clients.save_client(desk, replace(acme, shows=Shows(time=ShownTime.HIDDEN)))
    QApplication.processEvents()

    qtbot.waitUntil(lambda: stage.sees("nothing-missing"))
