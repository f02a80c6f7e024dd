"""Know whether somebody types or clicks in the program: what the clock calls a hand."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

_BY_HAND = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Hands(QObject):
    """Looks for keys and clicks and lets each pass; which key it is nobody looks at.

    `seen` is emitted at each, so that an absence is noticed as it ends.
    """

    seen = Signal()

    def __init__(self, application: QApplication, parent: QObject) -> None:
        """Look at the keys and clicks of APPLICATION."""
        super().__init__(parent)
        self._on = False
        application.installEventFilter(self)

    def taken(self) -> bool:
        """Tell whether a hand was there since this was asked last."""
        was, self._on = self._on, False
        return was

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a hand, and let everything pass; only what came from outside counts."""
        if event.type() in _BY_HAND and event.spontaneous():
            self._on = True
            self.seen.emit()
        return False
