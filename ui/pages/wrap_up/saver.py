"""Saves what is typed after a pause, and keeps trying while the disk refuses."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from consultant_app.domain.problems import DiskRefused
from ui.widgets.autosave import AutoSave
from ui.widgets.save_state import SaveState

log = logging.getLogger(__name__)

Save = Callable[[], object]

_AGAIN_MS = 5_000


class Saver(QObject):
    """Holds the newest save of each field until it is due; `saved` tells that some were done."""

    saved = Signal()

    def __init__(self, state: SaveState, clock: Callable[[], str], parent: QObject) -> None:
        """Show what happens in STATE; CLOCK tells the hour as people write it."""
        super().__init__(parent)
        self._state = state
        self._clock = clock
        self._waiting: dict[str, Save] = {}
        self._auto = AutoSave(self)
        self._auto.due.connect(self.flush)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.flush)
        self._refused = False
        state.try_again_wanted.connect(self.flush)

    def later(self, key: str, save: Save) -> None:
        """Let SAVE be done soon; a newer one for the same KEY takes its place."""
        self._waiting[key] = save
        self._state.show_saving()
        self._auto.touch()

    def waits(self, key: str) -> bool:
        """Tell whether there is something to save for KEY."""
        return key in self._waiting

    def flush(self) -> bool:
        """Save at once what waits; tell whether all of it is safe."""
        self._auto.forget()
        self._again.stop()
        if not self._waiting:
            return True
        while self._waiting:
            key, save = next(iter(self._waiting.items()))
            del self._waiting[key]
            try:
                save()
            except DiskRefused as problem:
                self._waiting = {key: save, **self._waiting}
                self._tell_refused(problem)
                return False
        self._refused = False
        self._state.show_saved(self._clock())
        self.saved.emit()
        return True

    def drop(self) -> None:
        """Forget what waits: its record is gone, or another one is shown."""
        self._auto.forget()
        self._again.stop()
        self._waiting.clear()

    def _tell_refused(self, problem: DiskRefused) -> None:
        """Say once that it is not safe yet, and try again by itself."""
        if not self._refused:
            log.warning("a text was not saved: %s", problem.why)
            self._state.show_not_saved()
        self._refused = True
        self._again.start()
