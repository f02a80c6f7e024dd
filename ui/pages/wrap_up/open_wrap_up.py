"""The visit being wrapped up: its facts, read anew after each change, and how to change it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from consultant_app.domain.ids import VisitId
from consultant_app.workflows import run_visit
from ui.pages.visit.shown_visit import ShownVisit
from ui.pages.wrap_up.saver import Saver
from ui.place import Workplace
from ui.when_texts import local_clock
from ui.widgets.save_state import SaveState

_PAUSE_MS = 150


class OpenWrapUp(ShownVisit):
    """What the parts of the wrap-up share.

    `reread` is told whenever the facts are new; it carries whether the fields must show them too,
    or hold the newest words themselves. `settling` asks the fields for the last keys pressed.
    """

    reread = Signal(bool)
    settling = Signal()

    def __init__(self, workplace: Workplace, state: SaveState, by: QObject) -> None:
        """Hold no visit yet; STATE shows whether all is saved."""
        super().__init__(workplace, by)
        self._state = state
        self._saver = Saver(state, self._clock, self)
        self._saver.saved.connect(partial(self.reread.emit, False))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._saver.flush)

    def open(self, visit_id: VisitId) -> None:
        """Take up another visit; what was typed for the one before is safe already."""
        self._saver.drop()
        self._state.show_nothing()
        super().open(visit_id)
        self._read_facts()

    def _read_facts(self) -> None:
        """Read the facts of the page: earlier visits that it tells belong to it."""
        self._facts = run_visit.page_facts(self.desk, self.id)

    def close(self) -> None:
        """Let go of a visit that is no longer there."""
        self._saver.drop()
        super().close()

    def read(self) -> None:
        """Read the visit anew and let all fields show it."""
        self._read_facts()
        self.reread.emit(True)

    def later(self, key: str, save: Callable[[], object]) -> None:
        """Let SAVE, of what was typed at KEY, be done after a pause.

        Sooner than elsewhere: the page beside shows what is saved.
        """
        self._saver.later(key, partial(self._saved, save))
        self._pause.start()

    def waits(self, key: str) -> bool:
        """Tell whether something that was typed at KEY is not saved yet."""
        return self._saver.waits(key)

    def flush(self) -> bool:
        """Save at once what is typed; tell whether all of it is safe."""
        self.settling.emit()
        return self._saver.flush()

    def act(self, change: Callable[[], object]) -> bool:
        """Make CHANGE at once, after what is typed; tell whether it was made."""
        if not self.flush():
            return False
        change()
        self._state.show_saved(self._clock())
        self.read()
        return True

    def leave_for_client(self) -> None:
        """Save what is typed and go to the page of the client."""
        if self.flush():
            self.workplace.navigation.open_client(self.facts.client.id)

    def tell(self, text: str, *, undo: bool = False) -> None:
        """Say TEXT in a toast."""
        self.workplace.navigation.tell(text, undo=undo)

    def _saved(self, save: Callable[[], object]) -> None:
        save()
        # The next save of the same record must begin from what this one stored.
        self._read_facts()

    def _clock(self) -> str:
        return local_clock(self.desk.now(), self.desk.zone())
