"""What can be pressed, chosen or written in has a name: a screen reader says it instead of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from consultant_app.desk import Desk
from consultant_app.workflows import make_sample_data, plan_visit, run_visit
from helpers.hands import child, press
from helpers.office import with_business
from helpers.window_hands import CTRL, Answer, click, on_place, shown_page
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.widgets.accessible import expose_roles

_KINDS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)


def nameless(part: QWidget) -> list[str]:
    """Return the interactive widgets in PART that can be seen and have no name to say."""
    found = [w for w in part.findChildren(QWidget) if w.isVisible() and _acts(w)]
    return [f"{type(w).__name__} {w.objectName()}" for w in found if not _name(w)]


def _acts(widget: QWidget) -> bool:
    takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return isinstance(widget, _KINDS) or (takes_focus and widget.focusProxy() is None)


def _name(widget: QWidget) -> str:
    there = QAccessible.queryAccessibleInterface(widget)
    return there.text(QAccessible.Text.Name).strip() if there is not None else ""


def _interface(widget: QWidget) -> QAccessibleInterface:
    there = QAccessible.queryAccessibleInterface(widget)
    assert there is not None
    return there


@pytest.fixture
def busy(window: MainWindow, desk: Desk) -> MainWindow:
    """The window of a practice with clients, visits, promises and pages."""
    make_sample_data.make_sample_data(desk)
    with_business(desk)
    window.attach(desk)
    return window


def test_the_places_of_the_sidebar_are_tabs_and_one_is_shown(busy: MainWindow) -> None:
    """They were read as check boxes, of which one is ticked."""
    expose_roles()
    busy.navigation.go(PlaceName.CLIENTS)
    names = ("today", "clients", "visits", "time", "settings")
    places = {name: _interface(child(busy, f"nav-{name}")) for name in names}
    assert {place.role() for place in places.values()} == {QAccessible.Role.PageTab}
    assert [name for name in names if places[name].state().selected] == ["clients"]
    assert not any(place.state().checkable for place in places.values())

    press_it = places["visits"].actionInterface()
    assert press_it is not None
    press_it.doAction(press_it.pressAction())
    assert on_place(busy) == PlaceName.VISITS


@pytest.mark.parametrize("place", [n for n in PlaceName if n.value not in ("visit", "wrap-up")])
def test_everything_on_a_page_of_the_sidebar_has_a_name(busy: MainWindow, place: PlaceName) -> None:
    busy.navigation.go(place)
    for _ in _tabs_of(shown_page(busy)):
        assert nameless(busy) == []


def test_everything_on_a_visit_and_its_wrap_up_has_a_name(busy: MainWindow, desk: Desk) -> None:
    running = run_visit.running_visit(desk)
    client = plan_visit.visit_lines(desk)[0].client_id
    visit_id = running.visit_id if running else run_visit.start_visit(desk, client).id
    busy.navigation.open_visit(visit_id)
    assert nameless(busy) == []
    press(Qt.Key.Key_Return, CTRL)
    for _step in range(3):
        assert nameless(busy) == []
        press(Qt.Key.Key_Return, CTRL)


@pytest.mark.parametrize(
    ("place", "opener"),
    [
        pytest.param(PlaceName.TODAY, "", id="plan-a-visit"),
        pytest.param(PlaceName.CLIENTS, "", id="add-a-client"),
        pytest.param(PlaceName.CLIENTS, "add-person", id="add-a-person"),
    ],
)
def test_everything_in_a_dialog_has_a_name(busy: MainWindow, place: PlaceName, opener: str) -> None:
    found: list[list[str]] = []

    def look_through(dialog: QDialog) -> None:
        found.append(nameless(dialog))

    busy.navigation.go(place)
    Answer(look_through)
    click(busy, opener) if opener else press(Qt.Key.Key_N, CTRL)
    assert found == [[]]


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_F1], ids=["palette", "help"])
def test_everything_that_lies_over_the_window_has_a_name(busy: MainWindow, key: Qt.Key) -> None:
    press(key, CTRL if key is Qt.Key.Key_K else Qt.KeyboardModifier.NoModifier)
    busy.navigation.tell("Noted", undo=True)
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert [nameless(window) for window in windows] == [[] for _ in windows]


def _tabs_of(page: QWidget) -> Iterator[int]:
    """Open each tab of PAGE in turn; a page without tabs is one."""
    bars = [bar for bar in page.findChildren(QTabBar) if bar.isVisible()]
    for index in range(bars[0].count() if bars else 1):
        if bars:
            bars[0].setCurrentIndex(index)
        yield index
