"""A wheel over a closed list, or over a row of tabs, scrolls the page; it chooses nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.capture import read_line
from consultant_app.workflows import make_sample_data, plan_visit, record_entry, run_visit
from helpers.hands import press
from helpers.office import with_business
from helpers.window_hands import CTRL, seen, shown_page
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.pages.visit.entry_list import EntryList


@pytest.fixture
def busy(window: MainWindow, desk: Desk) -> MainWindow:
    """The window of a practice with clients, visits, promises and pages."""
    make_sample_data.make_sample_data(desk)
    with_business(desk)
    window.attach(desk)
    return window


def turn_wheel(widget: QWidget, notches: int) -> None:
    """Turn the wheel over the middle of WIDGET; up is above zero."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def choosers(page: QWidget) -> list[QWidget]:
    """Return everything on PAGE that Qt would let a wheel change."""
    kinds = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)
    found = [w for w in page.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
    return [w for w in found if not isinstance(w, QScrollBar)]


def state_of(widget: QWidget) -> object:
    match widget:
        case QComboBox() | QTabBar():
            return widget.currentIndex()
        case QAbstractSpinBox():
            return widget.text()
        case QAbstractSlider():
            return widget.value()
    return None


def changed_by_the_wheel(page: QWidget) -> list[str]:
    """Return the names of what a turn of the wheel has changed on PAGE."""
    changed = []
    for widget in choosers(page):
        for focus in (False, True):
            before = state_of(widget)
            if focus:
                widget.setFocus()
            turn_wheel(widget, -1)
            turn_wheel(widget, -1)
            turn_wheel(widget, +1)
            if state_of(widget) != before:
                changed.append(widget.objectName() or type(widget).__name__)
    return changed


@pytest.mark.parametrize("place", [n for n in PlaceName if n.value not in ("visit", "wrap-up")])
def test_a_wheel_changes_nothing_on_a_page_of_the_sidebar(
    busy: MainWindow, desk: Desk, place: PlaceName
) -> None:
    busy.navigation.go(place)
    before = desk.store.can_undo
    for _ in tabs_of(shown_page(busy)):
        assert changed_by_the_wheel(shown_page(busy)) == []
    assert desk.store.can_undo == before


def test_a_wheel_changes_nothing_in_the_editors_of_a_visit(busy: MainWindow, desk: Desk) -> None:
    client = plan_visit.visit_lines(desk)[0].client_id
    running = run_visit.running_visit(desk)
    visit_id = running.visit_id if running else run_visit.start_visit(desk, client).id
    for words in ('"Is it safe?', '"Can it print?', "Checked the backups"):
        record_entry.note_entry(desk, visit_id, read_line(words, today=desk.today()))
    busy.navigation.open_visit(visit_id)
    entries = shown_page(busy).findChild(EntryList)
    assert entries is not None
    entries.setFocus()
    press(Qt.Key.Key_Home)
    for _ in range(3):
        press(Qt.Key.Key_Return)
        assert choosers(shown_page(busy))
        assert changed_by_the_wheel(shown_page(busy)) == []
        press(Qt.Key.Key_Escape)
        press(Qt.Key.Key_Down)


def test_a_wheel_changes_nothing_in_the_wrap_up(busy: MainWindow, desk: Desk) -> None:
    running = run_visit.running_visit(desk)
    client = plan_visit.visit_lines(desk)[0].client_id
    visit_id = running.visit_id if running else run_visit.start_visit(desk, client).id
    busy.navigation.open_visit(visit_id)
    press(Qt.Key.Key_Return, CTRL)
    for _step in range(4):
        assert changed_by_the_wheel(shown_page(busy)) == []
        press(Qt.Key.Key_Return, CTRL)


def test_the_page_scrolls_under_a_wheel_over_a_closed_list(busy: MainWindow, qtbot: QtBot) -> None:
    busy.resize(1000, 600)
    busy.navigation.go(PlaceName.CLIENTS)
    tabs = seen(busy, "client-tabs")
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(4)
    combo = seen(busy, "shows-length")
    (area,) = (a for a in shown_page(busy).findChildren(QScrollArea) if a.isAncestorOf(combo))
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    area.ensureWidgetVisible(combo)
    before, chosen = bar.value(), state_of(combo)
    middle = QPointF(combo.mapTo(busy, combo.rect().center()))
    native = busy.windowHandle()
    assert native is not None
    QTest.wheelEvent(native, middle, QPoint(0, 120))
    assert bar.value() < before
    assert state_of(combo) == chosen


def tabs_of(page: QWidget) -> Iterator[int]:
    """Open each tab of PAGE in turn; a page without tabs is one."""
    bars = [bar for bar in page.findChildren(QTabBar) if bar.isVisible()]
    for index in range(bars[0].count() if bars else 1):
        if bars:
            bars[0].setCurrentIndex(index)
        yield index
