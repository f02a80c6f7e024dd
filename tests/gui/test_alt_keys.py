"""Alt with a digit or a letter is a command or nothing; it never writes into a field."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from consultant_app.desk import Desk
from helpers.hands import focused, type_here
from helpers.window_hands import seen
from ui.alt_keys import AltWritesNothing
from ui.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier
ALT_GR = ALT | Qt.KeyboardModifier.GroupSwitchModifier


def type_with(modifiers: Qt.KeyboardModifier, key: Qt.Key, text: str) -> None:
    """Press KEY as a desktop sends it: with TEXT, whatever is held beside it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(focused(), QKeyEvent(kind, key, modifiers, text))


def test_alt_and_a_digit_write_nothing_outside_a_visit(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)
    field = seen(window, "first-person")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    type_here("Sam")

    type_with(ALT, Qt.Key.Key_1, "1")
    type_with(ALT, Qt.Key.Key_X, "x")

    assert field.text() == "Sam"


def test_altgr_writes_the_letter_it_is_for(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)
    field = seen(window, "first-person")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    type_with(ALT_GR, Qt.Key.Key_Q, "@")
    type_with(ALT | Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Q, "@")
    assert field.text() == "@@"


@pytest.mark.parametrize("platform", ["darwin"])
def test_option_types_characters_on_macos(window: MainWindow, desk: Desk, platform: str) -> None:
    assert not AltWritesNothing.is_wanted(platform)
    assert AltWritesNothing.is_wanted("linux")
    assert AltWritesNothing.is_wanted("win32")
