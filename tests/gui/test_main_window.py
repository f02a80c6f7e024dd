"""The frame: where it begins, how one gets about, undo, and what nobody else caught."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk, close_desk
from consultant_app.domain.capture import EntryKind, read_line
from consultant_app.domain.changes import What
from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import DiskRefused
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import (
    finish_visit,
    keep_clients,
    keep_settings,
    mind_the_clock,
    run_visit,
    today,
)
from helpers.hand_clock import HandClock
from helpers.hands import child, focused, press, type_here
from helpers.notes import add_promise
from helpers.office import MORNING, hartley, opened, with_business
from helpers.window_hands import ALT, CTRL, seen, shown_page, texts
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.pages.wrap_up.place import WrapUpPlace
from ui.visit_clock import VisitClock


def test_an_empty_profile_asks_two_names_and_then_offers_a_first_client(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    window.attach(desk)
    type_here("Sam Fielding")
    press(Qt.Key.Key_Return)
    type_here("Fielding IT")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert "Welcome, Sam" in texts(window)
    assert focused().objectName() == "first-add-client"


def test_the_first_look_shows_today_before_the_data_are_opened(
    window: MainWindow, desk: Desk, profile: Path
) -> None:
    with_business(desk)
    hartley(desk)
    window.first_look(HandClock(MORNING))
    shown = texts(window)
    assert "Good morning, Sam" in shown
    assert "Hartley & Rowe Solicitors" in shown


def test_the_first_look_shows_the_clock_that_runs(
    window: MainWindow, desk: Desk, profile: Path
) -> None:
    with_business(desk)
    run_visit.start_visit(desk, hartley(desk).id)
    later = HandClock(MORNING)
    later.pass_time(minutes=12)
    window.first_look(later)
    assert child(window, "bar-visit").isVisible()
    where = child(window, "bar-visit").accessibleName()
    assert where == "Hartley & Rowe Solicitors, On site since 9:10"
    assert child(window, "bar-clock").accessibleName() == "Clock: 0:12:00"


def test_what_is_pressed_in_the_bar_before_the_data_are_open_is_done_then(
    window: MainWindow, desk: Desk, profile: Path
) -> None:
    with_business(desk)
    run_visit.start_visit(desk, hartley(desk).id)
    window.first_look(HandClock(MORNING))
    QTest.mouseClick(child(window, "bar-break"), Qt.MouseButton.LeftButton)
    window.attach(desk)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.segment_kind == "break"


def test_today_stands_on_the_next_visit_and_enter_starts_it(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    with_business(desk)
    client = hartley(desk)
    window.attach(desk)
    assert focused().accessibleName() == ("Start visit at Hartley & Rowe Solicitors")
    press(Qt.Key.Key_Space)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.client_id == client.id


def test_a_ticked_promise_is_kept_and_undo_brings_it_back(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    with_business(desk)
    client = hartley(desk)
    line = read_line("Quote for two laptops today", kind=EntryKind.PROMISE, today=desk.today())
    promise = add_promise(desk, client.id, line)
    window.attach(desk)
    box = child(window, f"due-{promise.id}")
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not today.today(desk).promises_due
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [p.id for p in today.today(desk).promises_due] == [promise.id]


@pytest.mark.parametrize("name", ["capture-line", "plain-words"])
@pytest.mark.parametrize("again", [False, True], ids=["another-client", "same-client"])
def test_ctrl_z_brings_no_words_of_one_visit_into_the_line_of_another(
    window: MainWindow, desk: Desk, name: str, again: bool
) -> None:
    with_business(desk)
    rossi = keep_clients.add_client(desk, "Rossi Bakery")
    zebra = keep_clients.add_client(desk, "Zebra Crossing Ltd")
    window.attach(desk)
    window.navigation.start_visit(rossi.id)
    stand_in(window, name)
    type_here("abc")
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)

    run_visit.stop_clock(desk, running(desk))
    finish_visit.finish_visit(desk, running(desk))
    window.navigation.start_visit(rossi.id if again else zebra.id)
    line = stand_in(window, name)
    press(Qt.Key.Key_Z, CTRL)
    assert isinstance(line, QLineEdit)
    assert line.text() == ""
    assert not line.isRedoAvailable()


def stand_in(window: MainWindow, name: str) -> QWidget:
    """Go to line 1 or 2 of the visit; the second shows once the first says what kind it is."""
    press(Qt.Key.Key_2, ALT)
    line = seen(window, name)
    line.setFocus()
    return line


def running(desk: Desk) -> VisitId:
    """Return the visit that runs."""
    visit = run_visit.running_visit(desk)
    assert visit is not None
    return visit.visit_id


def test_what_can_not_be_taken_back_says_so_and_the_next_undo_reaches_further(
    window: MainWindow, desk: Desk
) -> None:
    """Ctrl+Z after a page was made: it says why not, and then takes back what came before."""
    with_business(desk)
    client = hartley(desk)
    window.attach(desk)
    keep_clients.save_client(desk, replace(client, name="Hartley & Co"))
    visit = run_visit.visit_facts(desk, today.today(desk).planned[0].visit_id).visit
    edited = run_visit.save_visit(desk, replace(visit, reason="Server"))
    with desk.store.changing(What.ISSUE_SUMMARY, undoable=False) as tx:
        tx.visits.put(replace(edited, state=VisitState.ISSUED))

    with capture_exceptions() as raised:
        press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    ((_, problem, _),) = raised
    window.tell_problem(problem)
    told = (
        "This can’t be taken back any more: visit changed. "
        "What was done since builds on it, so it stays. Undo now reaches: client changed."
    )
    assert told in texts(window)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert keep_clients.client(desk, client.id).name == client.name
    assert "Taken back: client changed" in texts(window)


def test_ctrl_2_goes_to_the_clients_and_alt_left_comes_back(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    with_business(desk)
    hartley(desk)
    window.attach(desk)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert "Mrs Rowe  (Margaret Rowe)" in texts(window)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "Good morning, Sam" in texts(window)


def test_a_problem_that_nobody_caught_is_told_in_plain_words(
    window: MainWindow, desk: Desk, profile: Path
) -> None:
    window.attach(desk)
    window.tell_problem(DiskRefused(profile, "no room left"))
    assert (
        "The disk can’t be used just now (no room left). What was saved before is safe, and what "
        "you are typing stays on the screen. Make room or connect the drive, then do it again."
    ) in texts(window)


def test_a_bug_of_ours_promises_no_more_than_is_known(window: MainWindow, desk: Desk) -> None:
    """It may come before the commit or after it, so whether the act was done is not known."""
    window.attach(desk)
    window.tell_problem(ZeroDivisionError("x"))
    said = "What was saved before is safe. Look whether the last thing you did is there"
    assert any(said in text for text in texts(window))


@pytest.mark.parametrize("away", [False, True], ids=["on-its-page", "on-another-page"])
def test_wrap_up_in_the_bar_first_notes_the_line_that_is_typed(
    window: MainWindow, desk: Desk, away: bool
) -> None:
    with_business(desk)
    visit = run_visit.start_visit(desk, hartley(desk).id)
    window.attach(desk)
    window.navigation.open_visit(visit.id)
    type_here("Cleaned the printer")
    if away:
        window.navigation.go(PlaceName.CLIENTS)
    QTest.mouseClick(child(window, "bar-wrap-up"), Qt.MouseButton.LeftButton)
    assert isinstance(shown_page(window), WrapUpPlace)
    assert [w.note for w in run_visit.visit_facts(desk, visit.id).work] == ["Cleaned the printer"]


def test_f8_at_a_new_name_makes_the_client_and_starts_the_clock(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    """A phone call from somebody new: ten seconds to a running visit."""
    with_business(desk)
    window.attach(desk)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        field = child(dialog, "pick-client")
        QTest.keyClicks(field, "Rossi Bakery")
        QTest.keyClick(field, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    QTest.keyClick(window, Qt.Key.Key_F8)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.client == "Rossi Bakery"
    assert [line.name for line in keep_clients.client_lines(desk)] == ["Rossi Bakery"]


def test_names_with_markup_are_shown_as_they_are_typed(window: MainWindow, desk: Desk) -> None:
    with_business(desk)
    name = "<b>AT&T</b> <img src='/etc/hostname'>"
    client = keep_clients.add_client(desk, name)
    window.attach(desk)
    window.navigation.open_client(client.id)
    assert name in texts(window)
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_leaving_a_page_saves_what_is_typed_there(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    with_business(desk)
    window.attach(desk)
    window.navigation.go(PlaceName.SETTINGS)
    field = child(window, "business-hours")
    field.setFocus()
    QTest.keyClicks(field, "Mon-Fri 8-18")
    window.navigation.go(PlaceName.TODAY)
    assert keep_settings.business(desk).hours == "Mon-Fri 8-18"


def test_a_killed_program_comes_back_with_its_clock_and_asks_what_it_did_not_see(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    with_business(desk)
    client = hartley(desk)
    clock = desk.clock
    assert isinstance(clock, HandClock)
    run_visit.start_visit(desk, client.id)
    mind_the_clock.beat(desk)
    clock.restart(minutes=68)
    window.attach(desk)
    asked = [text for text in texts(window) if "I last saw you at 9:10" in text]
    assert asked
    QTest.mouseClick(child(window, "clock-keep"), Qt.MouseButton.LeftButton)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.segment_start == MORNING
    assert not child(window, "clock-keep").isVisible()


def test_no_sign_of_life_is_written_once_the_data_are_closed(
    window: MainWindow, tmp_path: Path
) -> None:
    """A window that only stepped aside went on beating, and opened the database anew."""
    other = opened(tmp_path / "other")
    window.attach(other)
    clock = window.findChild(VisitClock)
    close_desk(other)
    shutil.rmtree(other.profile)
    assert clock is not None
    clock.beat()
    assert not other.profile.exists()
