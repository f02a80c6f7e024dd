"""Take back what was sent a moment ago: all of it that has not begun to go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import LetterId
from consultant_app.domain.letter_moves import Move
from consultant_app.domain.letters import Letter, LetterState
from consultant_app.domain.problems import NotFound

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_NOT_GONE = frozenset({LetterState.QUEUED, LetterState.DEFERRED, LetterState.FAILED})


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """How many letters were taken back, and how many are on their way or gone."""

    letters: int
    gone: int


def take_back_all(desk: Desk, letters: Iterable[LetterId], *, by: object = None) -> TakenBack:
    """Take back those of LETTERS that have not begun to go; what was taken back before is neither.

    Returns:
        how many were, and how many could not be any more; of those nothing was changed.
    """
    taken = gone = 0
    with desk.store.changing(What.MOVE_LETTER, by=by, undoable=False) as tx:
        for letter in _still_there(tx, letters):
            if letter.state in _NOT_GONE:
                tx.letters.move(letter, Move(to=LetterState.CANCELLED))
                taken += 1
            elif letter.state is not LetterState.CANCELLED:
                gone += 1
    return TakenBack(letters=taken, gone=gone)


def _still_there(tx: Tx, letters: Iterable[LetterId]) -> Iterator[Letter]:
    """Yield LETTERS but for those that were removed with their visit: they go no more anyway."""
    for id_ in letters:
        with suppress(NotFound):
            yield tx.letters.get(id_)
