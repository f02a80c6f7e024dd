"""What was sent a moment ago, and taking it back: by the toast, or by Ctrl+Z as any other act."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from consultant_app.desk import Desk
from consultant_app.domain.changes import Change
from consultant_app.domain.ids import LetterId
from consultant_app.domain.letters import Letter
from consultant_app.workflows.take_back_letters import take_back_all
from ui.live import Live
from ui.navigation import Navigation

UNDO_SECONDS = 10


class Around(Protocol):
    """What a workplace has, as far as it is needed here."""

    @property
    def desk(self) -> Desk:
        """The open profile."""

    @property
    def live(self) -> Live:
        """Tells of each change."""

    @property
    def navigation(self) -> Navigation:
        """Says things in toasts."""


class JustSent(QObject):
    """Remembers the letters that were sent last, until something else is done that undo knows."""

    def __init__(self) -> None:
        """Know of no letter yet."""
        super().__init__()
        self._around: Around | None = None
        self._letters: tuple[LetterId, ...] = ()
        self._afterwards: Callable[[], object] | None = None

    def offer(
        self,
        around: Around,
        told: str,
        letters: Sequence[Letter],
        *,
        offline: bool,
        afterwards: Callable[[], object] | None = None,
    ) -> None:
        """Say TOLD of LETTERS that wait, with Undo; AFTERWARDS follows once they are taken back."""
        if self._around is None:
            around.live.changed.connect(self._on_changed)
        self._around = around
        sent = tuple(letter.id for letter in letters)
        self._letters, self._afterwards = sent, afterwards
        waits = self.tr("{what}: sending when online.") if offline else ""
        words = waits or self.tr("{what}: sending in {n} s.")
        around.navigation.offer(
            words.format(what=told, n=UNDO_SECONDS),
            self.tr("Undo"),
            partial(self._take_back, around, sent, afterwards),  # these, whatever was done since
            seconds=UNDO_SECONDS,
        )

    def take_back(self) -> bool:
        """Take back what was sent last; tell whether there was anything to say of it."""
        if self._around is None or not self._letters:
            return False
        return self._take_back(self._around, self._letters, self._afterwards)

    def _take_back(
        self,
        around: Around,
        letters: tuple[LetterId, ...],
        afterwards: Callable[[], object] | None,
    ) -> bool:
        if self._letters == letters:
            self._letters = ()
        taken = take_back_all(around.desk, letters)
        tell = around.navigation.tell
        if taken.gone and taken.letters:
            tell(self.tr("Only a part could be taken back. The Outbox shows what has gone."))
        elif taken.gone:
            tell(self.tr("It is on its way already and can’t be taken back."))
        elif taken.letters:
            tell(self.tr("Taken back. Nothing was sent, and the page is kept."))
            if afterwards is not None:
                afterwards()
        return bool(taken.gone or taken.letters)

    def _on_changed(self, change: Change) -> None:
        """Let Ctrl+Z take back what was done since, not what was sent before it."""
        if change.undoable:
            self._letters = ()
