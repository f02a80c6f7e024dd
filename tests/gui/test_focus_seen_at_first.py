"""Whoever works by keyboard sees where the keys go before the first of them is pressed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListView, QWidget

from consultant_app.desk import Desk
from consultant_app.workflows import keep_clients, run_visit
from helpers.hands import focused, press
from helpers.office import hartley, with_business
from helpers.window_hands import CTRL, Answer, click, seen
from ui.main_window import MainWindow
from ui.widgets.focus_ring import FocusRing
from ui.widgets.row_delegate import RowDelegate


@pytest.fixture
def started(window: MainWindow, desk: Desk) -> MainWindow:
    """The window as it starts while a visit runs at Hartley & Rowe."""
    with_business(desk)
    run_visit.start_visit(desk, hartley(desk).id)
    window.attach(desk)
    return window


def ring_of(window: QWidget) -> FocusRing:
    """Return the ring of WINDOW."""
    ring = window.findChild(FocusRing)
    assert ring is not None
    return ring


def rings_a_row(window: MainWindow, name: str) -> bool:
    """Tell whether the list called NAME shows on which row the keyboard is."""
    view = seen(window, name)
    assert isinstance(view, QListView)
    delegate = view.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    return view.currentIndex().isValid() and delegate.shows_keyboard


def test_after_the_start_the_ring_is_around_what_enter_opens(started: MainWindow) -> None:
    assert focused().objectName() == "open-running"
    assert ring_of(started).isVisible()


def test_a_list_that_a_key_leads_to_shows_its_row(started: MainWindow) -> None:
    press(Qt.Key.Key_3, CTRL)
    assert rings_a_row(started, "visits")


def test_a_list_that_the_mouse_leads_to_shows_no_ring(started: MainWindow) -> None:
    QTest.mouseClick(started.windowHandle(), Qt.MouseButton.LeftButton, pos=_middle(started))
    click(started, "nav-visits")
    assert not rings_a_row(started, "visits")


@pytest.mark.parametrize("by_mouse", [False, True], ids=["by-key", "by-mouse"])
def test_a_dialog_opens_with_a_ring_where_a_key_opened_it(
    window: MainWindow, desk: Desk, by_mouse: bool
) -> None:
    with_business(desk)
    keep_clients.add_client(desk, "Rossi Bakery")
    window.attach(desk)
    rings: list[bool] = []

    def look_at(dialog: QDialog) -> None:
        rings.append(ring_of(dialog).isVisible())

    Answer(look_at)
    if by_mouse:
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=_middle(window))
        click(window, "plan-visit")
    else:
        press(Qt.Key.Key_F8)
    assert rings == [not by_mouse]


def _middle(window: MainWindow) -> QPoint:
    return window.rect().center()
