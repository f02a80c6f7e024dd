"""Alt held beside a letter or a digit is a command or nothing; it writes into no field."""

import sys

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_ALT = Qt.KeyboardModifier.AltModifier


class AltWritesNothing(QObject):
    """Keeps Alt+1 from writing "1" where it is no command: Qt's fields take its text.

    It looks at the events of the focused field alone. A key that is a command never comes here.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        """Follow the focus of APPLICATION."""
        super().__init__(parent)
        self._field: QWidget | None = None
        if self.is_wanted(sys.platform):
            application.focusChanged.connect(self._on_focus_changed)

    @staticmethod
    def is_wanted(platform: str) -> bool:
        """Tell whether Alt is for commands on PLATFORM; on macOS it is Option, which writes."""
        return platform != "darwin"

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the key away from the field; AltGr, which comes with more than Alt, writes."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        alone = event.modifiers() & ~_HELD == _ALT
        return alone and event.text().isprintable() and bool(event.text())

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and shiboken6.isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = now if isinstance(now, QLineEdit | QPlainTextEdit) else None
        if self._field is not None:
            self._field.installEventFilter(self)
