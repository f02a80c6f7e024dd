"""What is held in memory at the first window and after a day's use, beside a bare window."""

from collections.abc import Iterator
from statistics import median

from benchmarks.data_set import copied
from benchmarks.measuring import Figure
from benchmarks.processes import moments_of
from benchmarks.room import Room, Sample
from benchmarks.start import bare_window, program_window

NAME = "memory"


def measure(room: Room) -> Iterator[Figure]:
    """Yield the figures of both moments; nothing where the system does not tell."""
    windows = [program_window(room.sample.profile)]
    bare = bare_window(windows[0]["painted"].facts["qt"])["painted"].facts["memory"]
    if bare is None:
        return
    after = {}
    for sample in room.samples:
        name = sample.size.name
        windows += [program_window(sample.profile) for _ in range(room.few // 2)]
        first = median(moments["painted"].facts["memory"] for moments in windows)
        ready = median(moments["ready"].facts["memory"] for moments in windows)
        after[name] = _after_a_day(room, sample)
        yield _figure(f"first window, {name}", first, bare, limit=1.5)
        yield _figure(f"data open, {name}", ready, bare, limit=None)
        yield _figure(f"after a day, {name}", after[name], bare, limit=2.6)
        windows = []
    if len(after) == 2:
        one, ten = after.values()
        yield _figure("after a day: ten times the data", ten, one, limit=1.1)


def _after_a_day(room: Room, sample: Sample) -> float:
    profile = copied(sample.profile, room.scratch / "day")
    memory: float = moments_of("day_probe", str(profile))["evening"].facts["memory"]
    return memory


def _figure(what: str, program: float, floor: float, *, limit: float | None) -> Figure:
    return Figure(
        benchmark=NAME,
        what=what,
        program=program,
        floor=floor,
        ratio=program / floor,
        limit=limit,
        goal="G4" if limit else "",
        unit="MB",
    )
