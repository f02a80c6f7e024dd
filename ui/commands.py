"""Every command with its name, its key and its act; menus, palette and F1 read this one list."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from consultant_app.domain.near_words import begins_words
from ui.other_words import other_words
from ui.shortcuts import CommandName, keys_of, shown_key

_ONCE = frozenset({CommandName.WRAP_UP, CommandName.NEXT_STEP, CommandName.HAND_OVER})
"""A key held down must not run on through pages that nobody has seen."""


class Group(StrEnum):
    """Where a command works; F1 shows them in these groups."""

    ANYWHERE = "anywhere"
    VISIT = "visit"
    TIME = "time"
    WRAP_UP = "wrap-up"


@dataclass(frozen=True, slots=True)
class CommandText:
    """The words and the icon of a command; `in_palette` is False for mere movements."""

    title: str
    group: Group
    icon: str = ""
    in_palette: bool = True


@dataclass(frozen=True, slots=True)
class Command:
    """A command that can be given now."""

    name: CommandName
    text: CommandText
    keys: str
    action: QAction

    def run(self) -> None:
        """Do what it says."""
        self.action.trigger()


class Commands(QObject):
    """The commands that pages and the window offer.

    A command lives as long as the widget that offers it, and works while that widget is shown: two
    pages may offer the same name, and the one on top gets it.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._offered: dict[CommandName, list[tuple[QWidget, QAction]]] = {}
        self._panel: QWidget | None = None

    def offer(self, name: CommandName, act: Callable[[], object], *, on: QWidget) -> QAction:
        """Let NAME call ACT while widget ON is shown; return the action, for menus."""
        text = command_text(name)
        action = QAction(text.title.replace("&", "&&"), on)
        action.setShortcuts([QKeySequence(key) for key in keys_of(name)])
        action.setAutoRepeat(name not in _ONCE)
        action.setShortcutContext(self._reach_of_keys(on))
        action.triggered.connect(partial(_call, act))
        on.addAction(action)
        pair = (on, action)
        self._offered.setdefault(name, []).append(pair)
        on.destroyed.connect(partial(self._forget, name, pair))
        self.changed.emit()
        return action

    def keep_within(self, panel: QWidget | None) -> None:
        """Let keys reach only what is offered within PANEL, which lies over the page; None: all.

        The commands can still be given otherwise: by a line of the palette, which is such a panel.
        """
        if panel is self._panel:
            return
        self._panel = panel
        for pairs in self._offered.values():
            for widget, action in pairs:
                action.setShortcutContext(self._reach_of_keys(widget))

    def available(self) -> tuple[Command, ...]:
        """Return what can be done now, in the order of the names."""
        found = ((name, self._action_now(name)) for name in CommandName)
        return tuple(
            Command(name, command_text(name), shown_key(name), action)
            for name, action in found
            if action is not None
        )

    def known(self) -> tuple[CommandName, ...]:
        """Return every command that some page offers, shown or not; F1 lists them."""
        return tuple(name for name in CommandName if self._offered.get(name))

    def find(self, words: str) -> tuple[Command, ...]:
        """Return the commands of whose titles and other words each of WORDS begins one."""
        return tuple(
            command
            for command in self.available()
            if command.text.in_palette and begins_words(_all_words(command), words)
        )

    def run(self, name: CommandName) -> bool:
        """Give a command; tell whether anybody took it."""
        action = self._action_now(name)
        if action is None:
            return False
        action.trigger()
        return True

    def _reach_of_keys(self, on: QWidget) -> Qt.ShortcutContext:
        panel, context = self._panel, Qt.ShortcutContext
        reached = panel is None or on is panel or panel.isAncestorOf(on)
        # Behind a panel, ON itself has no focus: its keys find nobody.
        return context.WindowShortcut if reached else context.WidgetShortcut

    def _forget(self, name: CommandName, pair: tuple[QWidget, QAction], *_: object) -> None:
        self._offered[name].remove(pair)

    def _action_now(self, name: CommandName) -> QAction | None:
        for widget, action in reversed(self._offered.get(name, [])):
            if widget.isVisible() and action.isEnabled():
                return action
        return None


def command_text(name: CommandName) -> CommandText:
    """Return the words of a command in the language of the interface."""
    return _texts()[name]


def group_title(group: Group) -> str:
    """Return the heading of a group of commands."""
    return {
        Group.ANYWHERE: _tr("Anywhere"),
        Group.VISIT: _tr("On a visit"),
        Group.TIME: _tr("Hours of the week"),
        Group.WRAP_UP: _tr("Wrapping up"),
    }[group]


def _all_words(command: Command) -> str:
    return f"{command.text.title} {other_words(command.name)}"


def _call(act: Callable[[], object], *_: object) -> None:
    """Call ACT without what Qt's signal carries."""
    act()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)


def _texts() -> dict[CommandName, CommandText]:
    name, anywhere, visit, wrap_up = CommandName, Group.ANYWHERE, Group.VISIT, Group.WRAP_UP
    return {
        name.SEARCH: CommandText(_tr("Search or do"), anywhere, "search", in_palette=False),
        name.GO_TODAY: CommandText(_tr("Go to Today"), anywhere, "sun"),
        name.GO_CLIENTS: CommandText(_tr("Go to Clients"), anywhere, "users"),
        name.GO_VISITS: CommandText(_tr("Go to Visits"), anywhere, "briefcase-business"),
        name.GO_TIME: CommandText(_tr("Go to Time"), anywhere, "timer"),
        name.GO_OUTBOX: CommandText(_tr("Go to Outbox"), anywhere, "send"),
        name.GO_SETTINGS: CommandText(_tr("Open Settings"), anywhere, "settings"),
        name.START_OR_BREAK: CommandText(
            _tr("Start the next visit, or take a break"), anywhere, "play"
        ),
        name.NEW: CommandText(_tr("New"), anywhere, "plus"),
        name.PAST_VISIT: CommandText(_tr("Write down a past visit"), anywhere, "pen-line"),
        name.FILTER: CommandText(_tr("Filter this list"), anywhere, "search"),
        name.UNDO: CommandText(_tr("Undo"), anywhere, "undo-2"),
        name.REDO: CommandText(_tr("Redo"), anywhere, "rotate-ccw"),
        name.NEXT_PANE: CommandText(_tr("Next part of the window"), anywhere, in_palette=False),
        name.PREVIOUS_PANE: CommandText(
            _tr("Previous part of the window"), anywhere, in_palette=False
        ),
        name.BACK: CommandText(_tr("Back"), anywhere, "chevron-left"),
        name.FORWARD: CommandText(_tr("Forward"), anywhere, "chevron-right"),
        name.FOLD_SIDEBAR: CommandText(_tr("Fold the sidebar"), anywhere, "chevron-left"),
        name.KEYBOARD_HELP: CommandText(_tr("Keyboard help"), anywhere, "file-text"),
        name.FULL_SCREEN: CommandText(_tr("Full screen"), anywhere, "eye"),
        name.QUIT: CommandText(_tr("Quit"), anywhere, "x"),
        name.NOTE_REQUEST: CommandText(_tr("Note a request"), visit, "message-square-quote"),
        name.NOTE_WORK: CommandText(_tr("Note work"), visit, "wrench"),
        name.NOTE_PROMISE: CommandText(_tr("Note a promise"), visit, "handshake"),
        name.NOTE_PART: CommandText(_tr("Note a part"), visit, "package"),
        name.NOTE_PRIVATE: CommandText(_tr("Note something private"), visit, "lock"),
        name.ANSWER_NOTHING: CommandText(
            _tr("The next line answers no request"), visit, in_palette=False
        ),
        name.ADD_PHOTO: CommandText(_tr("Add a photo"), visit, "camera"),
        name.PREVIOUS_WEEK: CommandText(_tr("Previous week"), Group.TIME, "chevron-left"),
        name.NEXT_WEEK: CommandText(_tr("Next week"), Group.TIME, "chevron-right"),
        name.THIS_WEEK: CommandText(_tr("This week"), Group.TIME, "timer"),
        name.LOOK_BACK: CommandText(_tr("Look back on a quarter or a year"), anywhere, "file-text"),
        name.EXPORT_TIME: CommandText(_tr("Export for invoicing"), Group.TIME, "download"),
        name.PRINT_TIME: CommandText(_tr("Print timesheet"), Group.TIME, "printer"),
        name.WRAP_UP: CommandText(_tr("Wrap up"), visit, "signature"),
        name.NEXT_SUGGESTION: CommandText(_tr("Next suggestion"), wrap_up, "lightbulb"),
        name.PREVIOUS_SUGGESTION: CommandText(_tr("Previous suggestion"), wrap_up, "lightbulb"),
        name.PAGE_PREVIEW: CommandText(_tr("Show or hide the page"), wrap_up, "file-text"),
        name.ZOOM_IN: CommandText(_tr("Bigger page"), wrap_up, "plus"),
        name.ZOOM_OUT: CommandText(_tr("Smaller page"), wrap_up, "minus"),
        name.ZOOM_FIT: CommandText(_tr("Fit the page to the width"), wrap_up, "move-horizontal"),
        name.NEXT_STEP: CommandText(_tr("Next step"), wrap_up, "arrow-right"),
        name.PREVIOUS_STEP: CommandText(_tr("Previous step"), wrap_up, in_palette=False),
        name.HAND_OVER: CommandText(_tr("Hand over the page"), wrap_up, "send"),
        name.BLANK_SHEET: CommandText(
            _tr("Print a blank visit sheet for this client"), anywhere, "printer"
        ),
        name.PRINT_PAGE: CommandText(_tr("Print the page"), wrap_up, "printer"),
        name.CUSTOMER_VIEW: CommandText(_tr("Turn the screen to the customer"), wrap_up, "eye"),
    }
