"""The list "So far": keys on a row, editing in place, requests of earlier visits."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.capture import read_line
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import Visit
from consultant_app.workflows import answer_request, finish_visit, record_entry, run_visit
from helpers.hand_clock import HandClock
from helpers.hands import child, focused, press, type_here
from helpers.visit_stage import (
    VisitStage,
    on_stage,
)
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.widgets.fields import ChoiceField

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def note(stage: VisitStage, clock: HandClock, *lines: str) -> None:
    """Type lines, a minute apart, and stand in the capture line."""
    for line in lines:
        type_here(line)
        press(Qt.Key.Key_Return)
        clock.pass_time(minutes=1)


def heading(stage: VisitStage) -> str:
    """Return what stands beside "So far"."""
    texts = stage.texts()
    return texts[texts.index("So far") + 1]


def test_the_newest_stands_first_with_its_hour(stage: VisitStage, clock: HandClock) -> None:
    note(stage, clock, '"Is it safe?', "Checked the backups", "// old disk")
    assert [(row.lead, row.title) for row in stage.rows] == [
        ("9:32", "old disk"),
        ("9:31", "Checked the backups"),
        ("9:30", "“Is it safe?”"),
    ]


def test_space_marks_a_request_done_and_takes_the_mark_off(
    stage: VisitStage, clock: HandClock
) -> None:
    note(stage, clock, '"Is it safe?', '"And fast?')
    assert heading(stage) == "2 requests: 2 heard"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert heading(stage) == "2 requests: 1 done, 1 heard"
    assert stage.rows[0].pill == "Done"
    assert stage.heard.with_undo == ["Done: “And fast?”"]
    press(Qt.Key.Key_Space)
    assert stage.rows[0].pill == "Heard"
    assert focused() is stage.entries


def test_space_on_a_promised_request_keeps_the_promise(stage: VisitStage, clock: HandClock) -> None:
    note(stage, clock, '"Is it safe?', "! a new disk by Friday")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    [promise] = stage.facts.promises
    assert promise.kept_on == date(2026, 11, 12)
    assert stage.rows[0].pill == "Done"
    press(Qt.Key.Key_Space)
    assert stage.rows[0].pill == "Promised"


def test_delete_removes_a_row_and_undo_brings_it_back(stage: VisitStage, clock: HandClock) -> None:
    note(stage, clock, "Checked the backups", "Changed the toner")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    assert [row.title for row in stage.rows] == ["Checked the backups"]
    assert stage.heard.with_undo == ["Removed: “Changed the toner”"]
    stage.desk.store.undo()
    assert [row.title for row in stage.rows] == ["Changed the toner", "Checked the backups"]


def test_a_private_note_can_be_removed_and_brought_back(
    stage: VisitStage, clock: HandClock
) -> None:
    note(stage, clock, "// first", "// second")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    assert stage.facts.visit.private_notes == "9:30 first"
    stage.desk.store.undo()
    assert [row.title for row in stage.rows] == ["second", "first"]


def test_enter_edits_in_the_row_and_saves_while_typing(
    qtbot: QtBot, stage: VisitStage, clock: HandClock
) -> None:
    note(stage, clock, '"Is it saef?')
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert focused().objectName() == "words"
    press(Qt.Key.Key_A, CTRL)
    type_here("Is it safe?")
    qtbot.waitUntil(lambda: stage.facts.requests[0].words == "Is it safe?")
    press(Qt.Key.Key_Escape)
    assert focused() is stage.entries
    assert stage.rows[0].title == "“Is it safe?”"


def test_what_is_typed_last_is_saved_by_closing(stage: VisitStage, clock: HandClock) -> None:
    note(stage, clock, "// old disk")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    type_here(", buy a new one")
    press(Qt.Key.Key_Return)
    assert stage.facts.visit.private_notes == "9:30 old disk, buy a new one"
    assert focused() is stage.entries


def test_an_answer_with_a_day_is_given_in_the_row(stage: VisitStage, clock: HandClock) -> None:
    note(stage, clock, '"Is it safe?')
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    outcome = stage.widget("outcome")
    assert isinstance(outcome, ChoiceField)
    outcome.setFocus()
    type_here("W")
    assert outcome.value is Outcome.WAITING
    by = stage.widget("by")
    by.setFocus()
    type_here("friday")
    reply = stage.widget("reply")
    reply.setFocus()
    type_here("We wait for the new disk.")
    press(Qt.Key.Key_Escape)
    [request], [promise] = stage.facts.requests, stage.facts.promises
    assert (request.outcome, request.reply) == (Outcome.WAITING, "We wait for the new disk.")
    assert (promise.request_id, promise.by) == (request.id, date(2026, 11, 13))
    assert heading(stage) == "1 request: 1 waiting"


def test_a_day_that_is_none_is_asked_for_again_beside_the_field(
    stage: VisitStage, clock: HandClock
) -> None:
    note(stage, clock, "! a new disk by Friday")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    by = stage.widget("by")
    by.setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_here("soonish")
    press(Qt.Key.Key_Return)
    assert "Write the day like Thursday, 20 November or in 2 weeks." in stage.texts()
    assert stage.facts.promises[0].by == date(2026, 11, 13)


def test_work_is_edited_with_all_that_belongs_to_it(stage: VisitStage, clock: HandClock) -> None:
    note(stage, clock, '"Is it safe?', "Checked the backups")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    stage.widget("public").setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_here("Your copies are in order.")
    stage.widget("minutes").setFocus()
    type_here("1:10")
    stage.widget("only-for-me").setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    [work] = stage.facts.work
    assert (work.public, work.state) == ("Your copies are in order.", TextState.ACCEPTED)
    assert (work.minutes, work.only_for_me) == (70, True)
    assert stage.rows[0].note == "Only for you. It stays off the page."


def test_alt_enter_on_a_row_accepts_its_words(stage: VisitStage, clock: HandClock) -> None:
    note(stage, clock, "Reset the print spooler")
    assert stage.rows[0].hollow
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return, ALT)
    assert not stage.rows[0].hollow
    assert stage.facts.work[0].state is TextState.ACCEPTED


def test_alt_arrows_on_a_row_let_work_answer_another_request(
    stage: VisitStage, clock: HandClock
) -> None:
    note(stage, clock, '"First', '"Second', "Looked at it")
    first, second = stage.facts.requests
    assert stage.facts.work[0].request_id == second.id
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down, ALT)
    assert stage.facts.work[0].request_id == first.id
    press(Qt.Key.Key_Down, ALT)
    assert stage.facts.work[0].request_id is None
    assert stage.heard.with_undo == ["It answers “First” now.", "It answers no request now."]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_holds_the_seven_states_and_asks_for_what_one_needs(
    stage: VisitStage, clock: HandClock
) -> None:
    note(stage, clock, '"A new one?')
    press(Qt.Key.Key_Down)
    row = stage.entries.visualRect(stage.entries.currentIndex()).center()
    viewport = stage.entries.viewport()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, row, viewport.mapToGlobal(row))
    QApplication.sendEvent(viewport, asked)
    menu = child(stage.window, "entry-menu")
    assert isinstance(menu, QMenu)
    states = [a for a in menu.actions() if a.isCheckable()]
    assert [a.text().split("\t")[0] for a in states] == [
        "Heard",
        "In progress",
        "Done",
        "Better, not finished",
        "Waiting",
        "Promised",
        "Not advised",
    ]
    states[-1].trigger()
    menu.close()
    assert stage.facts.requests[0].outcome is Outcome.DECLINED
    assert focused().objectName() == "reply"


def test_nothing_asked_is_said_with_one_key_and_taken_back_by_a_request(
    stage: VisitStage, clock: HandClock
) -> None:
    note(stage, clock, "Checked the backups")
    assert "Did they ask for anything?" in stage.texts()
    button = next(
        b for b in stage.widget("nothing-asked").findChildren(type(stage.widget("page-for")))
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stage.facts.visit.nothing_asked
    note(stage, clock, '"Oh, is it safe?')
    assert not stage.facts.visit.nothing_asked
    assert "Did they ask for anything?" not in stage.texts()


def test_a_request_still_open_from_earlier_is_answered_like_a_new_one(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit: Visit, clock: HandClock
) -> None:
    line = read_line('"Is it safe?', today=date(2026, 11, 12))
    record_entry.note_entry(desk, visit.id, line)
    finish_visit.finish_visit(desk, visit.id)
    clock.set_to(datetime(2026, 11, 19, 9, 0, tzinfo=UTC))
    later = run_visit.start_visit(desk, visit.client_id)
    stage = on_stage(qtbot, desk, look, jobs, later)
    fold = stage.widget("still-open")
    assert fold.text() == "1 request still open from earlier"  # type: ignore[attr-defined]
    QTest.mouseClick(fold, Qt.MouseButton.LeftButton)
    earlier = stage.widget("earlier-entries")
    assert isinstance(earlier, QListView)
    earlier.setFocus()
    press(Qt.Key.Key_Space)
    [carried] = stage.facts.carried
    assert (carried.outcome, carried.settled_visit_id) == (Outcome.DONE, later.id)


def test_a_change_made_elsewhere_is_seen_at_once(stage: VisitStage, clock: HandClock) -> None:
    note(stage, clock, '"Is it safe?')
    answer_request.answer_request(stage.desk, stage.facts.requests[0].id, Outcome.DONE)
    assert stage.rows[0].pill == "Done"


def test_up_from_the_first_row_and_escape_lead_back_to_the_line(
    stage: VisitStage, clock: HandClock
) -> None:
    note(stage, clock, "One thing")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Escape):
        press(Qt.Key.Key_Down)
        assert focused() is stage.entries
        press(key)
        assert focused().objectName() == "capture-line"


def test_the_list_is_a_sound_model(
    stage: VisitStage, clock: HandClock, qtmodeltester: ModelTester
) -> None:
    note(stage, clock, '"Is it safe?', "Checked the backups", "// old disk")
    qtmodeltester.check(stage.entries.model())  # type: ignore[no-untyped-call]  # no types there
