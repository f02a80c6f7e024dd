"""Undo while an editor stands open in the list: what is stored wins, and the editor shows it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome
from consultant_app.workflows import answer_request
from helpers.hands import focused, press, type_here
from helpers.visit_stage import VisitStage
from ui.widgets.fields import ChoiceField


def edited(stage: VisitStage, *lines: str) -> None:
    """Note LINES and open the editor of the last one."""
    for line in lines:
        type_here(line)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)


def outcome(stage: VisitStage) -> ChoiceField:
    """Return the field that says how the request stands, with the focus in it."""
    field = stage.widget("outcome")
    assert isinstance(field, ChoiceField)
    field.setFocus()
    return field


def test_an_undone_outcome_is_shown_in_the_open_editor_and_stays_undone(
    qtbot: QtBot, stage: VisitStage
) -> None:
    edited(stage, '"Is it safe?')
    outcome(stage)
    type_here("D")
    qtbot.waitUntil(lambda: stage.facts.requests[0].outcome is Outcome.DONE)

    stage.desk.store.undo()
    assert focused().objectName() == "outcome"
    assert outcome(stage).value is Outcome.HEARD
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert outcome(stage).visibleRegion().boundingRect() == outcome(stage).rect()
    press(Qt.Key.Key_Escape)
    assert stage.facts.requests[0].outcome is Outcome.HEARD
    assert focused() is stage.entries


def test_an_undone_outcome_can_be_done_again_in_the_open_editor(
    qtbot: QtBot, stage: VisitStage
) -> None:
    edited(stage, '"Is it safe?')
    outcome(stage)
    type_here("D")
    qtbot.waitUntil(lambda: stage.facts.requests[0].outcome is Outcome.DONE)
    stage.desk.store.undo()
    stage.desk.store.redo()
    assert outcome(stage).value is Outcome.DONE


def test_an_undone_day_is_not_written_back_by_the_open_editor(stage: VisitStage) -> None:
    type_here('"Is it safe?')
    press(Qt.Key.Key_Return)
    [request] = stage.facts.requests
    answer_request.answer_request(stage.desk, request.id, Outcome.LATER)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    stage.widget("by").setFocus()
    type_here("friday")
    stage.widget("reply").setFocus()
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Return)
    assert [promise.request_id for promise in stage.facts.promises] == [request.id]

    stage.desk.store.undo()
    press(Qt.Key.Key_Escape)
    assert stage.facts.promises == ()


def test_an_undone_word_of_work_and_promise_stays_undone(qtbot: QtBot, stage: VisitStage) -> None:
    edited(stage, "! a new disk by Friday")
    promise = stage.facts.promises[0]
    stage.widget("kept").setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: stage.facts.promises[0].kept_on is not None)
    stage.desk.store.undo()
    press(Qt.Key.Key_Escape)
    assert _without_moment(stage.facts.promises[0]) == _without_moment(promise)


def test_undoing_the_entry_itself_closes_its_editor_and_goes_on_typing(stage: VisitStage) -> None:
    edited(stage, "Checked the backups", "Changed the toner")
    stage.desk.store.undo()
    assert [row.title for row in stage.rows] == ["Checked the backups"]
    assert focused().objectName() == "capture-line"
    stage.page.leave()
    assert [work.note for work in stage.facts.work] == ["Checked the backups"]


def test_what_others_change_elsewhere_leaves_the_typed_words_alone(stage: VisitStage) -> None:
    edited(stage, '"And fast?', '"Is it safe?')
    type_here(" Tell me.")
    first = stage.facts.requests[0]
    answer_request.answer_request(stage.desk, first.id, Outcome.DONE)
    press(Qt.Key.Key_Escape)
    assert [request.words for request in stage.facts.requests] == [
        "And fast?",
        "Is it safe? Tell me.",
    ]


def _without_moment(promise: Promise) -> tuple[object, ...]:
    return (promise.what, promise.by, promise.kept_on)
