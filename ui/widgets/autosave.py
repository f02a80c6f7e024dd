"""When to save what is typed: after a pause, once a second while typing goes on, on leaving."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_PAUSE_MS = 400
_AT_LEAST_MS = 1_000


class AutoSave(QObject):
    """Counts the time since something was typed; `due` says: save now."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        """Wait for the first key."""
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._on_due)
        self._unsaved_for = QElapsedTimer()

    @property
    def waiting(self) -> bool:
        """Tell whether something typed has not been announced yet."""
        return self._unsaved_for.isValid()

    def touch(self, *_: object) -> None:
        """Something was typed; connect it to any signal of editing."""
        if not self._unsaved_for.isValid():
            self._unsaved_for.start()
        left = _AT_LEAST_MS - self._unsaved_for.elapsed()
        self._pause.start(max(0, min(_PAUSE_MS, left)))

    def flush(self) -> None:
        """Announce what waits at once: a field was left, the window closes."""
        if self.waiting:
            self._on_due()

    def forget(self) -> None:
        """What was typed is saved or gone; nothing waits."""
        self._pause.stop()
        self._unsaved_for.invalidate()

    def _on_due(self) -> None:
        self.forget()
        self.due.emit()
