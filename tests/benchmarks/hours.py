"""The page of hours, invoicing and the clock's beats, each beside the least that it could take.

Sums are read beside the same SQL through the bare driver: what comes on top are records and the
rules of rounding. The clock's beat is held to the bare commit of its rows, and after a week of
beats to a fresh one. The window must not stand still for longer than when Today is opened.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from itertools import repeat
from pathlib import Path
from typing import Any

from benchmarks.data_rows import TODAY, YEARS
from benchmarks.data_set import copied, opened
from benchmarks.measuring import Figure, Pairs, figure_of, in_turns, timed
from benchmarks.processes import moments_of
from benchmarks.room import Room, Sample
from benchmarks.statements import Ear, ask
from consultant_app.desk import Desk, close_desk
from consultant_app.domain.ids import ClientId
from consultant_app.domain.invoicing import InvoiceWish
from consultant_app.folders import DATABASE_NAME
from consultant_app.storage.driver import connect
from consultant_app.workflows import invoicing, mind_the_clock, run_visit, time_page

NAME = "time"
_WEEK = 7 * 24 * 60 * 2  # beats, one each half minute
_WARM_UP = 3
_MONDAY = TODAY - timedelta(days=TODAY.weekday())
_LAST_MONTH = TODAY.replace(day=1) - timedelta(days=1)
_LONG_AGO = TODAY - timedelta(days=(YEARS - 1) * 365)
_BEAT_AGAIN = """
    INSERT INTO timer_events (segment_id, kind, at, monotonic_ns, boot_id, zone, since_boot_ns)
    SELECT segment_id, 'beat', at, monotonic_ns, boot_id, zone, since_boot_ns
    FROM timer_events ORDER BY id DESC LIMIT 1
"""


def measure(room: Room) -> Iterator[Figure]:
    """Yield the figures of sums, of an old month, of the beats, and of the window."""
    for sample in room.samples:
        yield from _sums(room, sample)
        yield from _beats(room, sample)
        yield _window(room, sample)


def _sums(room: Room, sample: Sample) -> Iterator[Figure]:
    desk = opened(sample.profile)
    try:
        with closing(connect(sample.profile / DATABASE_NAME)) as bare:
            for what, act in _acts(desk).items():
                floor = partial(ask, bare, room.ear.statements_of(act))
                pairs = in_turns(timed(act), timed(floor), pairs=room.some)
                yield figure_of(NAME, f"{what}, {sample.size.name}", pairs)
        old, new = (partial(time_page.month, desk, day) for day in (_LONG_AGO, _LAST_MONTH))
        pairs = in_turns(timed(old), timed(new), pairs=room.some)
        what = f"a month long ago beside the last one, {sample.size.name}"
        yield figure_of(NAME, what, pairs, limit=1.25)
    finally:
        close_desk(desk)


def _acts(desk: Desk) -> dict[str, Callable[[], object]]:
    wish = InvoiceWish(month=_LAST_MONTH)
    return {
        "a week": partial(time_page.week, desk, _MONDAY),
        "a month": partial(time_page.month, desk, _LAST_MONTH),
        "kindness of a year": partial(time_page.kindness_of_year, desk, TODAY.year),
        "what is not invoiced": partial(time_page.not_invoiced, desk),
        "lines of a month": partial(invoicing.lines, desk, wish),
    }


def _beats(room: Room, sample: Sample) -> Iterator[Figure]:
    fresh, worn = (_running(sample, room.scratch / name, beats=n) for name, n in _CLOCKS)
    same = copied(fresh, room.scratch / "beats-bare")
    desk, tired = opened(fresh), opened(worn)
    try:
        with closing(connect(same / DATABASE_NAME)) as bare:
            pairs = _beaten(room.ear, desk, bare, pairs=room.many)
        yield figure_of(NAME, f"a beat, {sample.size.name}", pairs, limit=2.0, goal="G8")
        beats = (timed(partial(mind_the_clock.beat, one, hands_on=True)) for one in (tired, desk))
        pairs = in_turns(*beats, pairs=room.many, warm_up=_WARM_UP)
        what = f"a beat after a week of them, {sample.size.name}"
        yield figure_of(NAME, what, pairs, limit=1.1, allowance=0.1)
    finally:
        close_desk(desk)
        close_desk(tired)


_CLOCKS = (("beats-few", 1), ("beats-many", _WEEK))


def _running(sample: Sample, profile: Path, *, beats: int) -> Path:
    """Return a copy of the data with a clock that has beaten so often."""
    desk = opened(copied(sample.profile, profile))
    try:
        run_visit.start_visit(desk, ClientId(1))
    finally:
        close_desk(desk)
    with closing(connect(profile / DATABASE_NAME)) as connection, connection:
        connection.executemany(_BEAT_AGAIN, repeat((), beats))
    return profile


def _beaten(ear: Ear, desk: Desk, bare: Any, *, pairs: int) -> Pairs:
    """Beat; after each beat, commit its very rows to the other database by hand."""
    taken = []
    for _ in range(_WARM_UP + pairs):
        with ear.heard() as sent:
            program = timed(partial(mind_the_clock.beat, desk))()
        rows = [statement for statement in sent if statement.writes]
        floor = timed(partial(ask, bare, rows, begin="BEGIN IMMEDIATE"))()
        taken.append((program, floor))
    kept = taken[_WARM_UP:]
    return Pairs(tuple(p for p, _ in kept), tuple(f for _, f in kept))


def _window(room: Room, sample: Sample) -> Figure:
    profile = copied(sample.profile, room.scratch / "hours")
    paused = moments_of("time_probe", str(profile), str(room.few))["opened"].facts
    pairs = Pairs(tuple(paused["time"]), tuple(paused["today"]))
    what = f"window stands still, Time beside Today, {sample.size.name}"
    return figure_of(NAME, what, pairs, limit=1.5, allowance=50.0, goal="G11")
