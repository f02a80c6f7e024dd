"""Getting about in the wrap-up by keyboard: its parts, the way back, the words that are wanted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.entries import Entry
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import keep_clients, plan_visit, run_visit
from helpers.hands import focused, press
from helpers.office import with_business
from helpers.window_hands import CTRL, SHIFT, seen, shown_page
from helpers.wrap_up_stage import note
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.pages.wrap_up.paragraph import Paragraph
from ui.pages.wrap_up.place import WrapUpPlace


@pytest.fixture
def unread(window: MainWindow, desk: Desk) -> Entry:
    """A note that has no plain words; its visit runs, and its page is open in the window."""
    with_business(desk)
    visit = run_visit.start_visit(desk, keep_clients.add_client(desk, "Rossi Bakery").id)
    note(desk, visit.id, '"The printer is slow')
    work = note(desk, visit.id, "zxq frobnicated")
    window.attach(desk)
    window.navigation.open_visit(visit.id)
    return work


def test_f6_reaches_the_words_and_all_other_parts(window: MainWindow, unread: Entry) -> None:
    press(Qt.Key.Key_Return, CTRL)
    assert isinstance(shown_page(window), WrapUpPlace)
    seen(window, "nav-visits").setFocus()
    stops = []
    for _ in range(6):
        press(Qt.Key.Key_F6)
        stops.append(focused())
    assert any(isinstance(stop, Paragraph) for stop in stops)
    assert len({id(stop) for stop in stops}) >= 4


def test_who_comes_back_from_the_visit_stands_on_the_words_that_are_wanted(
    qtbot: QtBot, window: MainWindow, unread: Entry
) -> None:
    """One came back to the foot of a page that was still scrolled to its end."""
    press(Qt.Key.Key_Return, CTRL)
    seen(window, "back-to-visit").setFocus()
    press(Qt.Key.Key_Space)
    assert isinstance(focused(), QLineEdit)

    def wraps_up_again() -> bool:
        """Press until it is heard: just after the first time the key is swallowed."""
        if not isinstance(shown_page(window), WrapUpPlace):
            press(Qt.Key.Key_Return, CTRL)
        return isinstance(shown_page(window), WrapUpPlace)

    qtbot.waitUntil(wraps_up_again)
    assert focused().objectName() == f"work-{unread.id}-public"


def test_tab_comes_to_the_words_before_the_button_that_hides_the_note(
    window: MainWindow, unread: Entry
) -> None:
    """A space typed at once took the note off the page."""
    press(Qt.Key.Key_Return, CTRL)
    seen(window, f"work-{unread.id}-only-for-me").setFocus()
    press(Qt.Key.Key_Tab, SHIFT)
    assert focused().objectName() == f"work-{unread.id}-public"


@pytest.mark.parametrize("place", [PlaceName.TODAY, PlaceName.VISITS, PlaceName.TIME])
def test_ctrl_enter_wraps_up_wherever_the_bar_offers_it(
    window: MainWindow, desk: Desk, unread: Entry, place: PlaceName
) -> None:
    window.navigation.go(place)
    press(Qt.Key.Key_Return, CTRL)
    assert isinstance(shown_page(window), WrapUpPlace)
    (line,) = plan_visit.visit_lines(desk)
    assert line.state is VisitState.FINISHED


def test_ctrl_enter_on_today_does_nothing_where_no_visit_runs(
    window: MainWindow, desk: Desk
) -> None:
    with_business(desk)
    window.attach(desk)
    press(Qt.Key.Key_Return, CTRL)
    assert not isinstance(shown_page(window), WrapUpPlace)
