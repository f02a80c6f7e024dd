"""One entry saved, with its index and its undo, beside the bare commit of the same rows."""

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from itertools import count
from typing import Any

from benchmarks.data_set import copied, opened
from benchmarks.measuring import Figure, Pairs, figure_of, timed
from benchmarks.room import Room
from benchmarks.statements import Ear, ask
from consultant_app.desk import Desk, close_desk
from consultant_app.domain.capture import CaptureLine, EntryKind
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.folders import DATABASE_NAME
from consultant_app.storage.driver import connect
from consultant_app.workflows import record_entry, run_visit

NAME = "save"
_WARM_UP = 3


def measure(room: Room) -> Iterator[Figure]:
    """Yield the figure of a request, noted and safe on the disk."""
    for sample in room.samples:
        profile = copied(sample.profile, room.scratch / "saved")
        desk = opened(profile)
        try:
            visit = run_visit.start_visit(desk, ClientId(1)).id
            desk.store.checkpoint()
            same = copied(profile, room.scratch / "saved-bare")  # gets every row that the other got
            with closing(connect(same / DATABASE_NAME)) as bare:
                pairs = _saved_in_turns(room.ear, desk, visit, bare, pairs=room.many)
        finally:
            close_desk(desk)
        yield figure_of(NAME, f"a request, {sample.size.name}", pairs, limit=2.0, goal="G8")


def _saved_in_turns(ear: Ear, desk: Desk, visit: VisitId, bare: Any, *, pairs: int) -> Pairs:
    """Note entries; after each, commit its very rows to the other database by hand."""
    numbers = count(1)
    taken = []
    for _ in range(_WARM_UP + pairs):
        words = f"The label printer prints address number {next(numbers)} twice"
        line = CaptureLine(kind=EntryKind.REQUEST, text=words)
        with ear.heard() as sent:
            program = timed(partial(record_entry.note_entry, desk, visit, line))()
        rows = [statement for statement in sent if statement.writes]
        floor = timed(partial(ask, bare, rows, begin="BEGIN IMMEDIATE"))()
        taken.append((program, floor))
    kept = taken[_WARM_UP:]
    return Pairs(tuple(p for p, _ in kept), tuple(f for _, f in kept))
