"""The keys of every command, and how a key is shown to people."""

import sys
from enum import StrEnum

from PySide6.QtGui import QKeySequence


class CommandName(StrEnum):
    """Every act that has a key or stands in the palette."""

    SEARCH = "search"
    GO_TODAY = "go-today"
    GO_CLIENTS = "go-clients"
    GO_VISITS = "go-visits"
    GO_TIME = "go-time"
    GO_OUTBOX = "go-outbox"
    GO_SETTINGS = "go-settings"
    START_OR_BREAK = "start-or-break"
    NEW = "new"
    PAST_VISIT = "past-visit"
    FILTER = "filter"
    UNDO = "undo"
    REDO = "redo"
    NEXT_PANE = "next-pane"
    PREVIOUS_PANE = "previous-pane"
    BACK = "back"
    FORWARD = "forward"
    FOLD_SIDEBAR = "fold-sidebar"
    KEYBOARD_HELP = "keyboard-help"
    FULL_SCREEN = "full-screen"
    QUIT = "quit"
    NOTE_REQUEST = "note-request"
    NOTE_WORK = "note-work"
    NOTE_PROMISE = "note-promise"
    NOTE_PART = "note-part"
    NOTE_PRIVATE = "note-private"
    ANSWER_NOTHING = "answer-nothing"
    ADD_PHOTO = "add-photo"
    PREVIOUS_WEEK = "previous-week"
    NEXT_WEEK = "next-week"
    THIS_WEEK = "this-week"
    LOOK_BACK = "look-back"
    EXPORT_TIME = "export-time"
    PRINT_TIME = "print-time"
    WRAP_UP = "wrap-up"
    NEXT_SUGGESTION = "next-suggestion"
    PREVIOUS_SUGGESTION = "previous-suggestion"
    PAGE_PREVIEW = "page-preview"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_FIT = "zoom-fit"
    NEXT_STEP = "next-step"
    PREVIOUS_STEP = "previous-step"
    HAND_OVER = "hand-over"
    BLANK_SHEET = "blank-sheet"
    PRINT_PAGE = "print-page"
    CUSTOMER_VIEW = "customer-view"


# Ctrl is Cmd on macOS; Qt does that by itself. No Ctrl+Alt: that is AltGr on many keyboards.
_KEYS = {
    CommandName.SEARCH: ("Ctrl+K",),
    CommandName.GO_TODAY: ("Ctrl+1",),
    CommandName.GO_CLIENTS: ("Ctrl+2",),
    CommandName.GO_VISITS: ("Ctrl+3",),
    CommandName.GO_TIME: ("Ctrl+4",),
    CommandName.GO_OUTBOX: ("Ctrl+6",),
    CommandName.GO_SETTINGS: ("Ctrl+,",),
    CommandName.START_OR_BREAK: ("F8",),
    CommandName.NEW: ("Ctrl+N",),
    CommandName.PAST_VISIT: ("Ctrl+Shift+N",),
    CommandName.FILTER: ("Ctrl+F",),
    CommandName.UNDO: ("Ctrl+Z",),
    CommandName.REDO: ("Ctrl+Shift+Z",),
    CommandName.NEXT_PANE: ("F6",),
    CommandName.PREVIOUS_PANE: ("Shift+F6",),
    CommandName.BACK: ("Alt+Left",),
    CommandName.FORWARD: ("Alt+Right",),
    CommandName.FOLD_SIDEBAR: ("Ctrl+B",),
    CommandName.KEYBOARD_HELP: ("F1",),
    CommandName.FULL_SCREEN: ("F11",),
    CommandName.QUIT: ("Ctrl+Q",),
    CommandName.NOTE_REQUEST: ("Alt+1",),
    CommandName.NOTE_WORK: ("Alt+2",),
    CommandName.NOTE_PROMISE: ("Alt+3",),
    CommandName.NOTE_PART: ("Alt+4",),
    CommandName.NOTE_PRIVATE: ("Alt+5",),
    CommandName.ANSWER_NOTHING: ("Alt+0",),
    CommandName.ADD_PHOTO: ("Ctrl+Shift+C",),
    CommandName.PREVIOUS_WEEK: ("Ctrl+PgUp",),
    CommandName.NEXT_WEEK: ("Ctrl+PgDown",),
    CommandName.THIS_WEEK: ("Ctrl+Home",),
    CommandName.LOOK_BACK: ("Ctrl+L",),
    CommandName.EXPORT_TIME: ("Ctrl+E",),
    CommandName.PRINT_TIME: ("Ctrl+P",),
    CommandName.WRAP_UP: ("Ctrl+Return", "Ctrl+Enter"),
    CommandName.NEXT_SUGGESTION: ("F7",),
    CommandName.PREVIOUS_SUGGESTION: ("Shift+F7",),
    CommandName.PAGE_PREVIEW: ("F9",),
    CommandName.ZOOM_IN: ("Ctrl++", "Ctrl+="),
    CommandName.ZOOM_OUT: ("Ctrl+-",),
    CommandName.ZOOM_FIT: ("Ctrl+0",),
    CommandName.NEXT_STEP: ("Ctrl+Return", "Ctrl+Enter", "Ctrl+PgDown"),
    CommandName.PREVIOUS_STEP: ("Ctrl+PgUp",),
    CommandName.HAND_OVER: ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    CommandName.PRINT_PAGE: ("Ctrl+P",),
    CommandName.BLANK_SHEET: ("Ctrl+P",),
    CommandName.CUSTOMER_VIEW: ("Ctrl+Shift+H",),
}

# On macOS Option types characters, and Cmd+Shift with a digit is the system's. Meta is Control.
_MAC_KEYS = {
    CommandName.NOTE_REQUEST: ("Meta+1",),
    CommandName.NOTE_WORK: ("Meta+2",),
    CommandName.NOTE_PROMISE: ("Meta+3",),
    CommandName.NOTE_PART: ("Meta+4",),
    CommandName.NOTE_PRIVATE: ("Meta+5",),
    CommandName.ANSWER_NOTHING: ("Meta+0",),
    CommandName.BACK: ("Ctrl+[",),
    CommandName.FORWARD: ("Ctrl+]",),
}


def keys_of(name: CommandName, *, platform: str = sys.platform) -> tuple[str, ...]:
    """Return the keys of a command in Qt's writing, the one to show first."""
    if platform == "darwin" and name in _MAC_KEYS:
        return _MAC_KEYS[name]
    return _KEYS[name]


def key_text(key: str) -> str:
    """Return KEY as people read it: "Ctrl K", "Shift F7", "Ctrl Enter"."""
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    # Qt calls the big key Return; the word on most keyboards, and in our texts, is Enter.
    words = shown.replace("Return", "Enter")
    # The plus that ends "Ctrl++" is a key of its own.
    return words[:-1].replace("+", " ") + words[-1:]


def shown_key(name: CommandName) -> str:
    """Return the first key of a command as people read it."""
    return key_text(keys_of(name)[0])
