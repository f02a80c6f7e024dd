"""A visit that is opened after another one: nothing of the one before stays on the page."""

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from consultant_app.desk import Desk
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import keep_clients, plan_visit, run_visit
from helpers.hands import focused, press, type_here
from helpers.visit_stage import (
    VisitStage,
)
from ui.widgets.save_state import SaveState


def test_a_visit_that_is_opened_says_nothing_of_what_was_saved_for_another(
    stage: VisitStage, desk: Desk
) -> None:
    other = plan_visit.plan_visit(desk, stage.facts.client.id, day=date(2026, 11, 26))
    type_here("half a thought")
    press(Qt.Key.Key_Return)
    state = stage.page.findChild(SaveState)
    assert state is not None
    assert state.text.startswith("Saved")
    stage.page.show_visit(other.id)
    assert state.text == ""


def test_at_a_new_client_the_question_whom_one_meets_is_read_whole(
    stage: VisitStage, desk: Desk
) -> None:
    rossi = keep_clients.add_client(desk, "Rossi Bakery")
    other = plan_visit.plan_visit(desk, rossi.id, day=date(2026, 11, 26))
    stage.page.show_visit(other.id)
    QApplication.processEvents()
    [ask] = [
        label
        for label in stage.window.findChildren(QLabel)
        if label.isVisible() and label.text().startswith("Who do you")
    ]
    assert ask.text() == "Who do you meet there?"
    assert ask.width() >= ask.fontMetrics().horizontalAdvance(ask.text())


def test_a_visit_that_never_started_is_not_finished_but_offered_to_start(
    stage: VisitStage, desk: Desk
) -> None:
    other = plan_visit.plan_visit(desk, stage.facts.client.id, day=date(2026, 11, 26))
    stage.page.show_visit(other.id)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert run_visit.visit_facts(desk, other.id).visit.state is VisitState.PLANNED
    assert stage.heard.finished == []
    assert stage.heard.told == [
        "This visit has not started yet. Start it first, then wrap it up.",
    ]
    assert focused().objectName() == "continue"


def test_a_visit_that_stands_still_says_whose_it_is_while_another_runs(
    stage: VisitStage, desk: Desk
) -> None:
    assert "Hartley & Rowe Solicitors" not in stage.texts()
    run_visit.stop_clock(desk, stage.visit.id)
    rossi = keep_clients.add_client(desk, "Rossi Bakery")
    run_visit.start_visit(desk, rossi.id)
    QApplication.processEvents()
    assert "Hartley & Rowe Solicitors" in stage.texts()


def test_a_second_press_does_not_act_on_the_page_that_just_came(stage: VisitStage) -> None:
    keys = (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    press(*keys)
    press(*keys)
    assert stage.heard.finished == [stage.visit.id]


def test_the_clock_of_a_page_whose_profile_was_closed_asks_nothing(stage: VisitStage) -> None:
    """A window that lingers after its profile is closed looked for photos each minute."""
    stage.desk.store.close()
    path = stage.desk.store.path
    gone = path.rename(path.with_suffix(".gone"))
    minute = stage.page.findChild(QTimer, "minute")
    assert minute is not None

    minute.timeout.emit()

    gone.rename(path)
