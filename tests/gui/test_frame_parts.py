"""Sidebar, running bar, commands and the list of keys."""

from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.commands import Commands, command_text
from ui.keyboard_help import KeyboardHelp, key_notes
from ui.look.appearance import Appearance
from ui.running_bar import BarFacts, ClockState, RunningBar
from ui.shortcuts import CommandName, key_text, keys_of, shown_key
from ui.sidebar import NavEntry, Sidebar
from ui.widgets.buttons import Button

Stage = Callable[[QWidget], QWidget]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sidebar(look: Appearance, stage: Stage) -> Sidebar:
    """Three places and the settings."""
    places = [
        NavEntry(name=name, icon="sun", text=name.capitalize(), keys="Ctrl 1")
        for name in ("today", "clients", "visits")
    ]
    foot = NavEntry(name="settings", icon="settings", text="Settings")
    made = Sidebar(look, places, foot=foot, search_keys="Ctrl K")
    stage(made)
    return made


def _item(sidebar: Sidebar, name: str) -> QWidget:
    item = sidebar.findChild(QWidget, f"nav-{name}")
    assert item is not None
    return item


def test_a_place_is_chosen_but_marked_only_when_shown(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.show_place("today")
    with qtbot.waitSignal(sidebar.place_chosen) as chosen:
        QTest.mouseClick(_item(sidebar, "clients"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["clients"]
    assert _item(sidebar, "today").property("checked")
    sidebar.show_place("clients")
    assert _item(sidebar, "clients").property("checked")
    assert not _item(sidebar, "today").property("checked")


def test_the_arrows_go_from_place_to_place(sidebar: Sidebar) -> None:
    _item(sidebar, "visits").setFocus()
    QTest.keyClick(_item(sidebar, "visits"), Qt.Key.Key_Down)
    assert _item(sidebar, "settings").hasFocus()
    QTest.keyClick(_item(sidebar, "settings"), Qt.Key.Key_Down)
    assert _item(sidebar, "today").hasFocus()


def test_folded_it_shows_icons_with_names_as_tooltips(sidebar: Sidebar) -> None:
    sidebar.set_folded(folded=True)
    assert sidebar.width() == 56
    assert _item(sidebar, "clients").toolTip() == "Clients  (Ctrl 1)"
    sidebar.set_folded(folded=False)
    assert sidebar.width() == 212


def _facts(state: ClockState, seconds: Callable[[], int] = lambda: 5527) -> BarFacts:
    return BarFacts(
        client="Hartley & Rowe", since="On site since 9:32", state=state, seconds=seconds
    )


@pytest.fixture
def bar(look: Appearance, stage: Stage) -> RunningBar:
    """A bar in a window."""
    made = RunningBar(look)
    stage(made)
    return made


def _clock(bar: RunningBar) -> str:
    clock = bar.findChild(QWidget, "bar-clock")
    assert clock is not None
    return clock.accessibleName()


def test_the_bar_is_hidden_while_no_visit_runs(bar: RunningBar) -> None:
    bar.show_visit(_facts(ClockState.RUNNING))
    assert bar.isVisible()
    assert _clock(bar) == "Clock: 1:32:07"
    bar.show_visit(None)
    assert not bar.isVisible()


def test_the_clock_asks_once_a_second_what_to_show(bar: RunningBar, qtbot: QtBot) -> None:
    seconds = iter(range(60, 100))
    bar.show_visit(_facts(ClockState.RUNNING, lambda: next(seconds)))
    qtbot.waitUntil(lambda: _clock(bar) == "Clock: 0:01:01", timeout=3_000)


def test_each_second_only_the_clock_is_painted(bar: RunningBar, qtbot: QtBot) -> None:
    seconds = iter(range(60, 100))
    bar.show_visit(_facts(ClockState.RUNNING, lambda: next(seconds)))
    qtbot.waitUntil(lambda: _clock(bar) == "Clock: 0:01:01", timeout=3_000)
    counter = _Paints(bar)
    qtbot.waitUntil(lambda: _clock(bar) == "Clock: 0:01:02", timeout=3_000)
    qtbot.waitUntil(lambda: bool(counter.painted), timeout=1_000)
    assert counter.painted == {"bar-clock"}


def test_a_break_offers_the_way_back_to_work(bar: RunningBar, qtbot: QtBot) -> None:
    bar.show_visit(_facts(ClockState.ON_BREAK))
    pause = bar.findChild(Button, "bar-break")
    assert pause is not None
    assert pause.label == "Back to work"
    with qtbot.waitSignal(bar.back_to_work_wanted):
        QTest.mouseClick(pause, Qt.MouseButton.LeftButton)
    bar.show_visit(_facts(ClockState.RUNNING))
    with qtbot.waitSignal(bar.break_wanted):
        QTest.mouseClick(pause, Qt.MouseButton.LeftButton)


def test_a_clock_that_ran_over_night_asks_when_you_left(bar: RunningBar, qtbot: QtBot) -> None:
    """Of a year that it ran on, the clock beside the question claimed 8760 hours."""
    bar.show_visit(_facts(ClockState.OVERNIGHT))
    field = bar.findChild(QLineEdit)
    clock = bar.findChild(QWidget, "bar-clock")
    assert clock is not None
    assert not clock.isVisible()
    assert field is not None
    assert field.accessibleName() == "When did you leave?"
    QTest.keyClicks(field, "17:30")
    with qtbot.waitSignal(bar.left_at) as left:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert left.args == [time(17, 30)]


class _Paints(QObject):
    """Notes which parts of a widget are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted: set[str] = set()
        for part in (widget, *widget.findChildren(QWidget)):
            part.installEventFilter(self)

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.add(part.objectName() or type(part).__name__)
        return False


def test_every_command_has_words_and_a_key() -> None:
    for name in CommandName:
        assert command_text(name).title
        assert shown_key(name)


def test_no_key_does_two_things_in_one_place() -> None:
    seen: dict[tuple[str, str], CommandName] = {}
    for name in CommandName:
        group = command_text(name).group
        for key in keys_of(name):
            assert (group.value, key) not in seen
            seen[(group.value, key)] = name


def test_no_key_is_altgr_and_macos_keeps_its_own() -> None:
    everything = [key for name in CommandName for key in keys_of(name)]
    assert not [key for key in everything if "Ctrl+Alt" in key or "Alt+Ctrl" in key]
    assert keys_of(CommandName.NOTE_WORK, platform="darwin") == ("Meta+2",)


@pytest.mark.parametrize(
    ("key", "shown"),
    [("Ctrl+K", "Ctrl K"), ("Ctrl+Return", "Ctrl Enter"), ("Shift+F7", "Shift F7"), ("F1", "F1")],
)
def test_keys_are_shown_as_people_read_them(key: str, shown: str) -> None:
    assert key_text(key) == shown


def test_a_key_reaches_the_page_on_top(stage: Stage) -> None:
    pages, done = QStackedWidget(), []
    first, second = QWidget(), QWidget()
    for page in (first, second):
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pages.addWidget(page)
    window = stage(pages)
    commands = Commands(window)
    commands.offer(CommandName.NEW, lambda: done.append("client"), on=first)
    commands.offer(CommandName.NEW, lambda: done.append("visit"), on=second)
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    pages.setCurrentWidget(second)
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    assert commands.run(CommandName.NEW)
    assert done == ["client", "visit", "visit"]


def test_a_page_that_is_gone_leaves_no_command(stage: Stage, qtbot: QtBot) -> None:
    page = QWidget()
    window = stage(page)
    commands = Commands(window)
    commands.offer(CommandName.WRAP_UP, lambda: None, on=page)
    page.deleteLater()
    qtbot.waitUntil(lambda: commands.known() == ())
    assert not commands.run(CommandName.WRAP_UP)


@pytest.mark.parametrize("words", ["wrap", "up wr", "WRAP", ""], ids=str)
def test_commands_are_found_by_word_starts_in_any_order(stage: Stage, words: str) -> None:
    page = QWidget()
    stage(page)
    commands = Commands(page)
    commands.offer(CommandName.WRAP_UP, lambda: None, on=page)
    commands.offer(CommandName.NEXT_PANE, lambda: None, on=page)
    assert [found.name for found in commands.find(words)] == [CommandName.WRAP_UP]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("setings", True),
        ("settimgs", True),
        ("settingss", True),
        ("sxttimgs", False),
        ("opn", False),
    ],
)
def test_one_typo_is_forgiven_from_five_letters_on(stage: Stage, words: str, found: bool) -> None:
    page = QWidget()
    stage(page)
    commands = Commands(page)
    commands.offer(CommandName.GO_SETTINGS, lambda: None, on=page)
    assert bool(commands.find(words)) is found


def test_f1_lists_the_commands_there_are_and_no_others(look: Appearance, stage: Stage) -> None:
    page = QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window = stage(page)
    commands = Commands(window)
    commands.offer(CommandName.WRAP_UP, lambda: None, on=page)
    shown = KeyboardHelp(look, window, commands)
    shown.open()
    words = {label.text() for label in shown.findChildren(QLabel)}
    assert {"Wrap up", "Ctrl Enter", "On a visit", "Move in a list; letters jump"} <= words
    assert "Next suggestion" not in words
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert (shown.isVisible(), page.hasFocus()) == (False, True)


def test_keys_of_a_place_stand_with_its_commands() -> None:
    notes = key_notes([CommandName.SEARCH, CommandName.NOTE_WORK])
    groups = [note.group.value for note in notes]
    assert groups == sorted(groups)
    assert set(groups) == {"anywhere", "visit"}


def test_end_and_home_lead_to_the_ends_of_the_keys(look: Appearance, stage: Stage) -> None:
    window = stage(QWidget())
    window.resize(700, 260)
    commands = Commands()
    for name in CommandName:
        commands.offer(name, lambda: None, on=window)
    keys = KeyboardHelp(look, window, commands)
    keys.open()
    area = keys.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0

    QTest.keyClick(area, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(area, Qt.Key.Key_Home)
    assert bar.value() == 0
