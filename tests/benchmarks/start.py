"""From the start of the process to the first painted Today, beside a bare window."""

import json
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from benchmarks.measuring import Figure, Pairs, figure_of, in_turns
from benchmarks.processes import Moment, moments_of
from benchmarks.room import Room

NAME = "start"
Moments = Mapping[str, Moment]


def measure(room: Room) -> Iterator[Figure]:
    """Yield how long Today takes to be seen, and how long until the data are open beside it."""
    for sample in room.samples:
        yield from _beside_bare(room, sample.profile, sample.size.name)
    if room.grown is not None:
        of_ten = partial(_painted, room.grown.profile)
        of_one = partial(_painted, room.sample.profile)
        pairs = in_turns(of_ten, of_one, pairs=room.few, warm_up=room.warm_up)
        yield figure_of(NAME, "Today painted: ten times the data", pairs, limit=1.1, goal="G2")


def program_window(profile: Path) -> Moments:
    """Start the program's window on PROFILE and return its moments: painted, ready."""
    moments = moments_of("window_probe", "program", "[]", str(profile))
    if not moments["painted"].facts["today"]:
        raise RuntimeError("the first window was painted without Today")
    return moments


def bare_window(modules: list[str]) -> Moments:
    """Show a bare window with MODULES of Qt and return its moment: painted."""
    return moments_of("window_probe", "bare", json.dumps(modules))


def _beside_bare(room: Room, profile: Path, size: str) -> Iterator[Figure]:
    modules = program_window(profile)["painted"].facts["qt"]
    ready: list[float] = []

    def program() -> float:
        moments = program_window(profile)
        ready.append(moments["ready"].after_ms)
        return moments["painted"].after_ms

    def floor() -> float:
        return bare_window(modules)["painted"].after_ms

    pairs = in_turns(program, floor, pairs=room.few, warm_up=room.warm_up)
    yield figure_of(NAME, f"Today painted, {size}", pairs, limit=1.4, goal="G1")
    opened = Pairs(tuple(ready[-len(pairs.floor) :]), pairs.floor)
    yield figure_of(NAME, f"ready to work, {size}", opened)


def _painted(profile: Path) -> float:
    return program_window(profile)["painted"].after_ms
