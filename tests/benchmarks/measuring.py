"""Time the program and its floor in turns, and tell how many times the floor the program takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter, process_time

Measure = Callable[[], float]  # does it once and returns how much it took


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the outcome.

    `ratio` is the median of pairs; `limit` is what it should not exceed, in ratios, or in units
    where there is no floor. `allowance` is what may come on top of the floor whatever the ratio.
    """

    benchmark: str
    what: str
    program: float
    floor: float | None = None
    ratio: float | None = None
    limit: float | None = None
    allowance: float = 0.0
    goal: str = ""
    unit: str = "ms"
    pairs: int = 1

    @property
    def reached(self) -> bool | None:
        """Tell whether the limit is kept, None where there is none."""
        if self.limit is None:
            return None
        if self.ratio is None or self.floor is None:
            return self.program <= self.limit
        return self.ratio <= self.limit or self.program - self.floor <= self.allowance


@dataclass(frozen=True, slots=True)
class Pairs:
    """What the program and the floor took, turn by turn."""

    program: tuple[float, ...]
    floor: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median of the ratios of each turn: what slows the machine slows both."""
        return median(p / f for p, f in zip(self.program, self.floor, strict=True))


def in_turns(program: Measure, floor: Measure, *, pairs: int, warm_up: int = 1) -> Pairs:
    """Measure PROGRAM and FLOOR alternately, each first in every other turn."""
    for _ in range(warm_up):
        program()
        floor()
    taken: list[tuple[float, float]] = []
    for turn in range(pairs):
        if turn % 2:
            of_floor = floor()
            taken.append((program(), of_floor))
        else:
            of_program = program()
            taken.append((of_program, floor()))
    return Pairs(tuple(p for p, _ in taken), tuple(f for _, f in taken))


def timed(act: Callable[[], object]) -> Measure:
    """Return what does ACT once and returns its milliseconds."""

    def once() -> float:
        begun = perf_counter()
        act()
        return (perf_counter() - begun) * 1000

    return once


def cpu_ms(act: Callable[[], object]) -> float:
    """Return how many milliseconds of the processor ACT takes, whoever else uses it."""
    begun = process_time()
    act()
    return (process_time() - begun) * 1000


def figure_of(
    benchmark: str,
    what: str,
    pairs: Pairs,
    *,
    limit: float | None = None,
    allowance: float = 0.0,
    goal: str = "",
    unit: str = "ms",
) -> Figure:
    """Return the line that tells of PAIRS."""
    return Figure(
        benchmark=benchmark,
        what=what,
        program=median(pairs.program),
        floor=median(pairs.floor),
        ratio=pairs.ratio,
        limit=limit,
        allowance=allowance,
        goal=goal,
        unit=unit,
        pairs=len(pairs.program),
    )


def percentile(values: Sequence[float], share: int) -> float:
    """Return the value that SHARE per cent of VALUES do not exceed."""
    return values[0] if len(values) < 2 else quantiles(values, n=100, method="inclusive")[share - 1]
