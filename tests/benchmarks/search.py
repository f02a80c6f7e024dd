"""Search at every keystroke of fifty words, beside the same questions through the driver."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from random import Random
from statistics import median
from typing import Any

from benchmarks import vocabulary
from benchmarks.data_set import opened
from benchmarks.measuring import Figure, in_turns, percentile, timed
from benchmarks.room import Room, Sample
from benchmarks.statements import Ear, ask
from consultant_app.desk import Desk, close_desk
from consultant_app.folders import DATABASE_NAME
from consultant_app.storage.driver import connect
from consultant_app.workflows import find_anything

NAME = "search"
_SHARES = (50, 95, 99)
_WORDS = 50
_TURNS = 3

Times = list[tuple[float, float]]  # of each keystroke, the program's and the floor's


def measure(room: Room) -> Iterator[Figure]:
    """Yield what half, 95 and 99 of 100 keystrokes stay below, and how they grow."""
    of_all = []
    for sample in room.samples:
        times = _times(room.ear, sample, typed(_WORDS if room.few > 1 else 2))
        of_all.append(times)
        for share in _SHARES:
            program, floor = _percentiles(times, share)
            yield Figure(
                benchmark=NAME,
                what=f"keystroke, p{share}, {sample.size.name}",
                program=program,
                floor=floor,
                ratio=program / floor,
                limit=1.3,
                goal="G6",
                pairs=len(times),
            )
    if len(of_all) == 2:
        yield _growth(*of_all)


def typed(words: int) -> list[str]:
    """Return what stands in the field after each keystroke of some WORDS, from two letters on."""
    there = sorted(
        {word for text in (*vocabulary.THINGS, *vocabulary.DETAILS) for word in text.split()}
        | set(vocabulary.SURNAMES)
    )
    long = [word for word in there if len(word) > 2]
    chosen = Random(50).sample(long, words)
    return [word[:end] for word in chosen for end in range(2, len(word) + 1)]


def _times(ear: Ear, sample: Sample, keystrokes: Sequence[str]) -> Times:
    desk = opened(sample.profile)
    try:
        with closing(connect(sample.profile / DATABASE_NAME)) as bare:
            return [_time(ear, desk, bare, text) for text in keystrokes]
    finally:
        close_desk(desk)


def _time(ear: Ear, desk: Desk, bare: Any, text: str) -> tuple[float, float]:
    find = partial(find_anything.find, desk, text)
    floor = partial(ask, bare, ear.statements_of(find))
    pairs = in_turns(timed(find), timed(floor), pairs=_TURNS)
    return median(pairs.program), median(pairs.floor)


def _percentiles(times: Times, share: int) -> tuple[float, float]:
    program, floor = zip(*times, strict=True)
    return percentile(program, share), percentile(floor, share)


def _growth(one: Times, ten: Times) -> Figure:
    few, many = _percentiles(one, 99)[0], _percentiles(ten, 99)[0]
    return Figure(
        benchmark=NAME,
        what="keystroke, p99: ten times the data",
        program=many,
        floor=few,
        ratio=many / few,
        limit=10**0.5,
        goal="G6",
        pairs=len(ten),
    )
