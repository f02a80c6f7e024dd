"""How often a client is usually visited, and when the next visit would be in that rhythm."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import pairwise
from statistics import median
from typing import TypeVar

_FEWEST_VISITS = 3
_LAST_VISITS = 7
_MOST_WEEKS = 13
_WEEK = 7
_HABIT = 0.6

Thing = TypeVar("Thing", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """Every so many weeks; `weekday` (Monday is 0) and `at` only where they are a habit."""

    weeks: int
    weekday: int | None = None
    at: time | None = None


def usual_rhythm(visits: Iterable[tuple[date, time | None]]) -> Rhythm | None:
    """Return the rhythm of VISITS (local day, planned hour), None if they have none.

    Only the newest visits count. A gap that is twice or half the usual one, more often than once,
    means that there is no rhythm.
    """
    by_day = dict(sorted(visits, key=lambda visit: visit[0]))
    days = list(by_day)[-_LAST_VISITS:]
    if len(days) < _FEWEST_VISITS:
        return None
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    usual = median(gaps)
    weeks = round(usual / _WEEK)
    strays = sum(not usual / 2 < gap < usual * 2 for gap in gaps)
    if not 1 <= weeks <= _MOST_WEEKS or strays > 1 or strays * 2 >= len(gaps):
        return None
    return Rhythm(
        weeks=weeks,
        weekday=_habit([day.weekday() for day in days]),
        at=_habit([by_day[day] for day in days]),
    )


def next_in_rhythm(rhythm: Rhythm, last: date, *, today: date) -> date:
    """Return the day after TODAY that continues RHYTHM from the visit on LAST."""
    day = last
    while day <= today or day == last:
        day += timedelta(weeks=rhythm.weeks)
    weekday = day.weekday() if rhythm.weekday is None else rhythm.weekday
    near = day + timedelta(days=(weekday - day.weekday() + 3) % _WEEK - 3)
    return near if near > today else near + timedelta(days=_WEEK)


def _habit(things: Sequence[Thing]) -> Thing | None:
    """Return what most of THINGS are, None if no one stands out."""
    thing, count = Counter(things).most_common(1)[0]
    return thing if count >= len(things) * _HABIT else None
