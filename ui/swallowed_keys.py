"""Swallows a key that was pressed once too often while a page was on its way.

The press waits until the page stands, and would then act on something nobody has seen yet.
"""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_PAUSE_MS = 250
_EVENTS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class SwallowedKeys(QObject):
    """Lets KEYS do nothing for a moment after `begin`."""

    def __init__(self, keys: tuple[QKeyCombination, ...], parent: QObject) -> None:
        """Let everything pass until `begin`."""
        super().__init__(parent)
        self._keys = {(key.key(), key.keyboardModifiers()) for key in keys}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._end)

    def begin(self) -> None:
        """Swallow from now on, for a moment."""
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # it runs
        self._pause.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the key away before it becomes a shortcut, and after."""
        if event.type() not in _EVENTS or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if (event.key(), plain) not in self._keys:
            return False
        event.accept()
        return True

    def _end(self) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # it runs
