"""News lies over the window for a while, and never over what is pressed next."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId
from consultant_app.workflows import run_visit
from helpers.hands import press, type_here
from helpers.office import hartley, with_business
from helpers.window_hands import CTRL, seen
from helpers.wrap_up_stage import note
from ui.main_window import MainWindow
from ui.widgets.clear_place import InUse, clear_place
from ui.widgets.toast import Toast

ROOM = QRect(0, 200, 1000, 500)
LOWEST = QRect(600, 640, 400, 60)


def _covered(window: MainWindow) -> list[str]:
    """Return the names of the buttons and lines that the toast lies on."""
    toast = window.findChild(Toast)
    assert toast is not None
    assert toast.isVisible(), "there is no news"
    panel = toast.panel.translated(toast.pos())
    below = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    return [
        widget.accessibleName()
        for widget in below
        if widget.isVisible() and not toast.isAncestorOf(widget) and panel.intersects(_at(widget))
    ]


def _at(widget: QWidget) -> QRect:
    seen_part = widget.visibleRegion().boundingRect()
    return seen_part.translated(widget.mapTo(widget.window(), QPoint(0, 0)))


def _visit(window: MainWindow, desk: Desk) -> None:
    window.navigation.open_visit(_running(desk))


def _wrap_up(window: MainWindow, desk: Desk) -> None:
    window.navigation.open_visit(_running(desk))
    type_here("Replaced the drum of the printer")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, CTRL)


def _hand_over(window: MainWindow, desk: Desk) -> None:
    _wrap_up(window, desk)
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Return, CTRL)


def _running(desk: Desk) -> VisitId:
    running = run_visit.running_visit(desk)
    assert running is not None
    return running.visit_id


@pytest.mark.parametrize("size", [QSize(1366, 700), QSize(960, 600)], ids=["laptop", "smallest"])
@pytest.mark.parametrize("go", [_visit, _wrap_up, _hand_over], ids=["visit", "words", "hand-over"])
def test_news_lies_on_nothing_that_is_pressed_next(
    window: MainWindow, desk: Desk, go: Callable[[MainWindow, Desk], None], size: QSize
) -> None:
    with_business(desk)
    run_visit.start_visit(desk, hartley(desk).id)
    window.attach(desk)
    window.resize(size)
    go(window, desk)
    window.navigation.tell("The page is saved at Documents, and a long name of it", undo=True)
    assert _covered(window) == []


def test_news_gives_way_when_another_page_comes(window: MainWindow, desk: Desk) -> None:
    with_business(desk)
    run_visit.start_visit(desk, hartley(desk).id)
    window.attach(desk)
    _wrap_up(window, desk)
    window.navigation.tell("Noted", undo=True)
    press(Qt.Key.Key_Return, CTRL)
    assert seen(window, "toast-act").isVisible()
    assert _covered(window) == []


def test_news_gives_way_to_what_moves_below_it_later(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    """The first questions stood with their button under the news: the page was laid out after."""
    with_business(desk)
    window.attach(desk)
    window.navigation.tell("Noted", undo=True)
    late = QPushButton("Go on", window)
    late.setGeometry(900, 640, 460, 40)
    late.show()
    qtbot.waitUntil(lambda: _covered(window) == [])


@pytest.mark.parametrize(
    ("taken", "place"),
    [
        pytest.param([], LOWEST, id="nothing-there"),
        pytest.param([QRect(0, 640, 500, 60)], LOWEST, id="something-at-the-left"),
        pytest.param([QRect(0, 660, 1000, 40)], LOWEST.translated(0, -52), id="a-bar-below"),
        pytest.param([QRect(0, 0, 1000, 700)], LOWEST, id="no-height-is-clear"),
    ],
)
def test_a_panel_lies_as_low_as_it_is_clear(taken: list[QRect], place: QRect) -> None:
    assert clear_place(LOWEST.size(), ROOM, InUse(taken)) == place


def test_a_panel_goes_aside_before_it_covers_anything() -> None:
    """Close of an open editor lay below it: no height at the right was clear."""
    column = QRect(700, 0, 300, 700)
    place = clear_place(LOWEST.size(), ROOM, InUse([column]))
    assert not place.intersects(column)
    assert place.bottom() == ROOM.bottom()


def test_a_panel_covers_fields_sooner_than_a_button() -> None:
    button, field = QRect(0, 420, 1000, 280), QRect(0, 0, 1000, 419)
    place = clear_place(LOWEST.size(), ROOM, InUse([button], [field, field]))
    assert not place.intersects(button)


def test_news_leaves_every_button_of_an_open_editor_free(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    with_business(desk)
    visit_id = run_visit.start_visit(desk, hartley(desk).id).id
    for text in ('"The printer is slow', "replaced the drum", "! order a cable", "+ cable 12.50"):
        note(desk, visit_id, text)
    window.attach(desk)
    window.resize(1366, 768)
    window.navigation.open_visit(visit_id)
    entries = seen(window, "entries")
    assert isinstance(entries, QListView)
    entries.setFocus()
    entries.setCurrentIndex(entries.model().index(2, 0))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seen(window, "close-editor").isVisible())
    window.navigation.tell("The page is saved at Documents, and a long name of it", undo=True)
    qtbot.waitUntil(lambda: _covered(window) == [])
