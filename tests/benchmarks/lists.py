"""Lists as their pages ask for them, beside the same SQL through the bare driver."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial

from benchmarks.data_rows import TODAY, YEARS
from benchmarks.data_set import opened
from benchmarks.measuring import Figure, figure_of, in_turns, timed
from benchmarks.room import Room, Sample
from benchmarks.statements import ask
from consultant_app.desk import Desk, close_desk
from consultant_app.domain.ids import VisitId
from consultant_app.folders import DATABASE_NAME
from consultant_app.storage.driver import connect
from consultant_app.workflows import keep_clients, keep_promises, plan_visit, today

NAME = "lists"
_PAGE = 256
_HALF_WAY: tuple[date, VisitId] = (TODAY - timedelta(days=YEARS * 365 // 2), VisitId(0))


def measure(room: Room) -> Iterator[Figure]:
    """Yield one figure for each list, and for its growth where there are grown data."""
    yield from _beside_driver(room)
    if room.grown is not None:
        yield from _grown(room, room.grown)


def _lists(desk: Desk) -> dict[str, Callable[[], object]]:
    lines = partial(plan_visit.visit_lines, desk, limit=_PAGE)
    return {
        "Today": partial(today.today, desk),
        "visits, first page": lines,
        "visits, jump ten years back": partial(lines, after=_HALF_WAY),
        "visits with a word": partial(lines, filter="printer"),
        "clients": partial(keep_clients.client_lines, desk),
        "promises": partial(keep_promises.promise_lines, desk),
    }


def _beside_driver(room: Room) -> Iterator[Figure]:
    for sample in room.samples:
        desk = opened(sample.profile)
        try:
            with closing(connect(sample.profile / DATABASE_NAME)) as bare:
                for what, act in _lists(desk).items():
                    floor = partial(ask, bare, room.ear.statements_of(act))
                    pairs = in_turns(timed(act), timed(floor), pairs=room.many)
                    named = f"{what}, {sample.size.name}"
                    yield figure_of(NAME, named, pairs, limit=1.25, allowance=0.1, goal="G5")
        finally:
            close_desk(desk)


def _grown(room: Room, grown: Sample) -> Iterator[Figure]:
    one, ten = opened(room.sample.profile), opened(grown.profile)
    try:
        acts, acts_of_one = _lists(ten), _lists(one)
        for what in ("visits, first page", "visits, jump ten years back", "promises"):
            pairs = in_turns(timed(acts[what]), timed(acts_of_one[what]), pairs=room.many)
            yield figure_of(NAME, f"{what}: ten times the data", pairs, limit=1.26, goal="G7")
    finally:
        close_desk(one)
        close_desk(ten)
