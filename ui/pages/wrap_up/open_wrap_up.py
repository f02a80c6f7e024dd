"""The visit being wrapped up: its facts, read anew after each change, and how to change it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows import run_visit
from ui.pages.wrap_up.saver import Saver
from ui.place import Workplace
from ui.when_texts import local_clock
from ui.widgets.save_state import SaveState

_PAUSE_MS = 150


class OpenWrapUp(QObject):
    """What the parts of the page share. `by` names the page as the maker of changes.

    `reread` is told whenever the facts are new; it carries whether the fields must show them too,
    or hold the newest words themselves. `settling` asks the fields for the last keys pressed.
    """

    reread = Signal(bool)
    settling = Signal()

    def __init__(self, workplace: Workplace, state: SaveState, by: QObject) -> None:
        """Hold no visit yet; STATE shows whether all is saved."""
        super().__init__(by)
        self.workplace = workplace
        self.by = by
        self._state = state
        self._facts: VisitFacts | None = None
        self._saver = Saver(state, self._clock, self)
        self._saver.saved.connect(partial(self.reread.emit, False))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._saver.flush)

    @property
    def desk(self) -> Desk:
        """The open profile."""
        return self.workplace.desk

    @property
    def is_open(self) -> bool:
        """Tell whether a visit is shown at all."""
        return self._facts is not None

    @property
    def facts(self) -> VisitFacts:
        """The visit with all that hangs on it, as stored."""
        if self._facts is None:
            raise LookupError("no visit is open")
        return self._facts

    @property
    def id(self) -> VisitId:
        """The visit's id."""
        return self.facts.visit.id

    def open(self, visit_id: VisitId) -> None:
        """Take up another visit; what was typed for the one before is safe already."""
        self._saver.drop()
        self._state.show_nothing()
        self._facts = run_visit.visit_facts(self.desk, visit_id)

    def close(self) -> None:
        """Let go of a visit that is no longer there."""
        self._saver.drop()
        self._facts = None

    def read(self) -> None:
        """Read the visit anew and let all fields show it."""
        self._facts = run_visit.visit_facts(self.desk, self.id)
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

    def tell(self, text: str, *, undo: bool = False) -> None:
        """Say TEXT in a toast."""
        self.workplace.navigation.tell(text, undo=undo)

    def _saved(self, save: Callable[[], object]) -> None:
        save()
        # The next save of the same record must begin from what this one stored.
        self._facts = run_visit.visit_facts(self.desk, self.id)

    def _clock(self) -> str:
        return local_clock(self.desk.now(), self.desk.zone())
