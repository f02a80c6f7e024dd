"""Each thing that the last step names leads to the place where it is mended, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.missing import MissingWhat
from consultant_app.domain.requests import Outcome
from consultant_app.workflows import finish_visit, revise_summary, run_visit
from helpers.hand_clock import HandClock
from helpers.hands import focused, press
from helpers.wrap_up_stage import WrapUpStage, answered, note, wrap_up_on_stage
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.widgets.link_row import LinkRow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, acme: Client, clock: HandClock
) -> WrapUpStage:
    """A visit with work that nothing tells, things asked for without words, and late promises."""
    visit_id = run_visit.start_visit(desk, acme.id).id
    note(desk, visit_id, "frobbed the qux 17b")
    answered(desk, visit_id, "The printer is slow", Outcome.LATER)
    answered(desk, visit_id, "Keep the old computer?", Outcome.DECLINED)
    clock.pass_time(minutes=60)
    finish_visit.finish_visit(desk, visit_id)
    return wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)


def at_the_end(stage: WrapUpStage) -> list[LinkRow]:
    """Go to the last step and return the lines of its list."""
    for _ in range(3):
        press(Qt.Key.Key_Return, CONTROL)
    QApplication.processEvents()
    lines = [line for line in stage.window.findChildren(LinkRow) if line.isVisible()]
    return [line for line in lines if line.objectName().startswith("missing-")]


def test_everything_that_is_named_leads_to_where_it_is_written(stage: WrapUpStage) -> None:
    named = {m.what: m.place for m in revise_summary.missing(stage.desk, stage.visit_id)}
    assert {MissingWhat.DID, MissingWhat.DAY, MissingWhat.REASON, MissingWhat.WORDS} <= set(named)
    lines = [line.objectName() for line in at_the_end(stage)]

    for name in lines:
        QTest.mouseClick(stage.widget(name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert focused().isVisible()
        assert focused().objectName() == name.removeprefix("missing-"), name
        at_the_end(stage)

    places = {f"missing-{p.table}-{p.id}-{p.field}" for p in named.values()}
    assert places <= set(lines)
    stage.leave()
