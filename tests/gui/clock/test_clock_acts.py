"""The clock that runs: stopped, moved back, switched, from any screen and from the tray."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.time_segments import SegmentKind
from consultant_app.domain.visits import Visit
from consultant_app.workflows import keep_clients, run_visit
from helpers.at_the_clock import stretches
from helpers.hand_clock import HandClock
from helpers.hands import child, focused, press, type_here
from helpers.window_hands import CTRL, Answer, seen, texts
from ui.clock_acts import ClockActs
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.tray import Tray
from ui.undo import undo_last
from ui.visit_clock import VisitClock


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 12, hour, minute, tzinfo=UTC)


def kinds(desk: Desk, visit: Visit) -> list[tuple[str, datetime, datetime | None]]:
    """Return the stretches of VISIT: what, from when, to when."""
    return [(s.kind.value, s.start, s.end) for s in stretches(desk, visit.id)]


def choose(window: MainWindow, name: str) -> None:
    """Open the bar's menu by keyboard and take the entry called NAME."""
    seen(window, "bar-more").setFocus()
    press(Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = menu.findChild(QAction, name)
    assert entry is not None, [a.objectName() for a in menu.actions()]
    menu.setActiveAction(entry)
    QTest.keyClick(menu, Qt.Key.Key_Return)


pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", "systemTrayWindowChanged", extend=True
)


@pytest.mark.parametrize("place", [PlaceName.CLIENTS, PlaceName.TIME, PlaceName.SETTINGS])
def test_f8_takes_a_break_and_ends_it_from_any_screen(
    window: MainWindow, desk: Desk, visit: Visit, clock: HandClock, place: PlaceName
) -> None:
    window.navigation.go(place)
    clock.pass_time(minutes=3)
    press(Qt.Key.Key_F8)
    clock.pass_time(minutes=2)
    press(Qt.Key.Key_F8)
    assert kinds(desk, visit) == [
        ("work", at(9, 10), at(9, 13)),
        ("break", at(9, 13), at(9, 15)),
        ("work", at(9, 15), None),
    ]


def test_the_menu_of_the_bar_stops_the_clock_and_undo_lets_it_run(
    window: MainWindow, desk: Desk, visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(minutes=4)
    choose(window, "clock-stop")
    assert kinds(desk, visit) == [("work", at(9, 10), at(9, 14))]
    assert "Paused: Hartley & Rowe Solicitors." in texts(window)
    press(Qt.Key.Key_Z, CTRL)
    assert kinds(desk, visit) == [("work", at(9, 10), None)]


def test_travel_begins_as_work_ends(
    window: MainWindow, desk: Desk, visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(minutes=4)
    choose(window, "clock-travel")
    assert kinds(desk, visit)[1] == ("travel", at(9, 14), None)
    assert seen(window, "bar-visit").accessibleName().endswith("Travelling since 9:14")


@pytest.mark.parametrize(
    ("field", "typed"), [("started-ago", "20"), ("started-at", "8:54")], ids=["ago", "at-the-hour"]
)
def test_a_clock_that_was_started_too_late_is_moved_back(
    window: MainWindow,
    desk: Desk,
    visit: Visit,
    clock: HandClock,
    qtbot: QtBot,
    field: str,
    typed: str,
) -> None:
    clock.pass_time(minutes=4)
    choose(window, "clock-earlier")
    seen(window, field).setFocus()
    type_here(typed)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kinds(desk, visit) == [("work", at(8, 54), None)])
    assert "The clock now runs since 8:54." in texts(window)
    undo_last(desk, window.navigation)
    assert kinds(desk, visit) == [("work", at(9, 10), None)]


def test_a_start_moved_into_other_time_says_what_is_there_twice(
    window: MainWindow, desk: Desk, visit: Visit, clock: HandClock, qtbot: QtBot
) -> None:
    clock.pass_time(minutes=3)
    run_visit.take_break(desk, visit.id)
    clock.pass_time(minutes=1)
    choose(window, "clock-earlier")
    type_here("3")
    press(Qt.Key.Key_Return)
    told = "The clock now runs since 9:11. 2 min are there twice: look at the times."
    qtbot.waitUntil(lambda: told in texts(window))


def test_a_beginning_that_is_unclear_is_told_and_moves_nothing(
    window: MainWindow, desk: Desk, visit: Visit, qtbot: QtBot
) -> None:
    choose(window, "clock-earlier")
    type_here("a while")
    press(Qt.Key.Key_Return)
    told = "Write the length like 90, 1:30, 1h30 or 1.5h."
    qtbot.waitUntil(lambda: told in texts(window))
    assert kinds(desk, visit) == [("work", at(9, 10), None)]


def test_switching_to_another_client_is_one_step_and_one_undo(
    window: MainWindow, desk: Desk, visit: Visit, clock: HandClock
) -> None:
    keep_clients.add_client(desk, "Rossi Bakery")
    clock.pass_time(minutes=4)

    def name_it(dialog: object) -> None:
        type_here("Rossi")
        press(Qt.Key.Key_Return)

    Answer(name_it)
    choose(window, "clock-switch")
    running = run_visit.running_visit(desk)
    assert running is not None
    assert (running.client, running.segment_start) == ("Rossi Bakery", at(9, 14))
    assert kinds(desk, visit) == [("work", at(9, 10), at(9, 14))]
    undo_last(desk, window.navigation)
    assert kinds(desk, visit) == [("work", at(9, 10), None)]


def test_switching_from_the_page_of_what_runs_does_not_offer_the_same_client_first(
    window: MainWindow, desk: Desk, visit: Visit
) -> None:
    keep_clients.add_client(desk, "Rossi Bakery")
    Answer(lambda _dialog: press(Qt.Key.Key_Return))
    choose(window, "clock-switch")
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.client == "Rossi Bakery"


def test_a_start_elsewhere_offers_to_pause_what_runs_at_the_same_instant(
    window: MainWindow, desk: Desk, visit: Visit, clock: HandClock
) -> None:
    rossi = keep_clients.add_client(desk, "Rossi Bakery")
    clock.pass_time(minutes=4)
    window.navigation.start_visit(rossi.id)
    assert focused().objectName() == "pause-other"
    press(Qt.Key.Key_Space)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.client == "Rossi Bakery"
    press(Qt.Key.Key_Z, CTRL)
    assert kinds(desk, visit) == [("work", at(9, 10), None)]


def test_a_visit_is_started_as_of_twenty_minutes_ago(window: MainWindow, desk: Desk) -> None:
    """It asked how long ago and refused "20 minutes ago"; and 8:30 looked like an hour."""
    told: list[str] = []
    keep_clients.add_client(desk, "Rossi Bakery")
    window.attach(desk)

    def fill(dialog: object) -> None:
        type_here("Rossi")
        ago = child(window, "start-ago")
        ago.setFocus()
        type_here("8:30")
        told.extend(texts(window))
        press(Qt.Key.Key_A, CTRL)
        type_here("20 minutes ago")
        told.extend(texts(window))
        child(window, "pick-client").setFocus()
        press(Qt.Key.Key_Return)

    Answer(fill)
    press(Qt.Key.Key_F8)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.segment_start == at(8, 50)
    assert {"It began at 0:40.", "It began at 8:50."} <= set(told)


@pytest.fixture
def tray(window: MainWindow, visit: Visit) -> Tray:
    """The icon, as the window makes one where the desktop has a tray."""
    clock, acts = window.findChild(VisitClock), window.findChild(ClockActs)
    assert clock is not None
    assert acts is not None
    return Tray(window, acts.workplace, clock, acts)


def entries(tray: Tray) -> list[str]:
    """Return what the menu of the icon offers, opened anew."""
    tray.menu.aboutToShow.emit()
    return [a.text() for a in tray.menu.actions() if not a.isSeparator()]


def test_the_tray_names_client_and_time_and_takes_a_break(
    tray: Tray, window: MainWindow, desk: Desk, visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(minutes=3)
    assert entries(tray) == ["Take a break", "Travel from now on", "Stop the clock", "Open", "Quit"]
    tray.menu.actions()[0].trigger()
    assert tray.tip == "Hartley & Rowe Solicitors, 3 min, on a break"
    assert entries(tray)[0] == "Back to work"
    assert kinds(desk, visit)[1][0] == SegmentKind.BREAK


def test_the_tray_offers_the_visits_of_today_when_nothing_runs(
    tray: Tray, window: MainWindow, desk: Desk, visit: Visit
) -> None:
    press(Qt.Key.Key_Z, CTRL)
    assert run_visit.running_visit(desk) is None
    assert tray.tip == "No visit is running"
    assert entries(tray)[0] == "Start visit"
    starts = tray.menu.actions()[0].menu()
    assert isinstance(starts, QMenu)
    (planned,) = starts.actions()
    assert planned.text() == "9:30  Hartley && Rowe Solicitors"
    planned.trigger()
    assert run_visit.running_visit(desk) is not None


def test_where_there_is_no_tray_none_is_pretended(window: MainWindow, visit: Visit) -> None:
    assert not Tray.there()
    assert window.findChild(Tray) is None
    window.close()
    assert window.isMinimized()


def test_beside_a_wrap_up_the_bar_of_another_visit_offers_none(
    window: MainWindow, desk: Desk, visit: Visit
) -> None:
    """The light button of the paused visit stood above the title of the one that was wrapped up."""
    other = keep_clients.add_client(desk, "Fellside Pottery")
    now = run_visit.switch_visit(desk, other.id)
    wrap_up, bar = child(window, "bar-wrap-up"), child(window, "bar-visit")
    assert wrap_up.isVisible()
    window.navigation.open_wrap_up(visit.id)
    assert bar.isVisible()
    assert not wrap_up.isVisible()
    run_visit.stop_clock(desk, now.id)
    assert not bar.isVisible()
    window.navigation.go(PlaceName.CLIENTS)
    assert bar.isVisible()
    assert wrap_up.isVisible()


def test_the_tray_claims_no_hours_of_a_clock_that_was_forgotten(
    tray: Tray, window: MainWindow, clock: HandClock
) -> None:
    clock.sleep(days=365)
    beats = window.findChild(VisitClock)
    assert beats is not None
    beats.beat()

    assert "running since" in tray.tip
    assert "8760" not in tray.tip
