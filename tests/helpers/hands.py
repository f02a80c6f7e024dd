"""Hands on the keyboard: type where the focus is, press keys there, as a person does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier


def focused() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def type_here(text: str) -> None:
    """Type TEXT, ASCII only, where the focus is."""
    QTest.keyClicks(focused(), text)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Press KEY where the focus is."""
    QTest.keyClick(focused(), key, modifiers)


def child(parent: QWidget, name: str) -> QWidget:
    """Return the widget called NAME inside PARENT."""
    widget = parent.findChild(QWidget, name)
    assert widget is not None, f"there is no {name}"
    return widget
