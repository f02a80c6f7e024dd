"""Know when a widget moves on the screen, whatever moved: itself, a page around it, the window."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class Following(QObject):
    """Follows one widget; `moved` is emitted when its place in the window may have changed."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        """Follow nobody yet."""
        super().__init__(parent)
        self._watched: list[QWidget] = []

    def follow(self, widget: QWidget | None) -> None:
        """Follow WIDGET from now on, or nobody."""
        for watched in self._watched:
            if shiboken6.isValid(watched):
                watched.removeEventFilter(self)
        self._watched = _with_parents(widget)
        for watched in self._watched:
            watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at moves and let everything pass."""
        if event.type() in _MOVES:
            self.moved.emit()
        return False


def _with_parents(widget: QWidget | None) -> list[QWidget]:
    chain: list[QWidget] = []
    while widget is not None:
        chain.append(widget)
        widget = None if widget.isWindow() else widget.parentWidget()
    return chain
