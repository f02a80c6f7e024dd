"""The one door from the store to the window: every committed change, on the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from consultant_app.domain.changes import Change


class Live(QObject):
    """Passes on what the store tells, whichever thread committed it."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe: Callable[[], None] | None = None
        self._arrived.connect(self.changed, Qt.ConnectionType.AutoConnection)

    def listen(self, subscribe: Callable[[Callable[[Change], None]], Callable[[], None]]) -> None:
        """Start passing on what SUBSCRIBE (the store's `on_change`) tells."""
        self.stop()
        self._unsubscribe = subscribe(self._arrived.emit)

    def stop(self) -> None:
        """Stop listening, before the store closes."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
