"""Moments by the clocks of a place: what a clock shows, which moment a typed hour means.

In the nights when clocks change an hour comes twice or not at all; both are told.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

# Names that mean another place, or none, on the next computer.
_ONLY_HERE = ("localtime", "posixrules", "Factory")
_FOLDERS_OF_SOME = ("posix/", "right/")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockMoment:
    """The moment, in UTC, that a typed hour means.

    `next_day` tells that it was taken for the day after, `twice` that the clock shows this hour
    twice that night, `never` that it skips it: `at` is then as much later as the clocks moved.
    """

    at: datetime
    next_day: bool = False
    twice: bool = False
    never: bool = False


@lru_cache(maxsize=64)
def is_zone(name: str) -> bool:
    """Tell whether NAME is a zone such as Europe/London, the same one on every computer."""
    if name in _ONLY_HERE or name.startswith(_FOLDERS_OF_SOME):
        return False
    try:
        return ZoneInfo(name).key == name
    except (KeyError, ValueError, OSError):  # OSError: a name that is a folder, or too long
        return False


def local(moment: datetime, zone: str) -> datetime:
    """Return MOMENT as the clocks of ZONE show it."""
    return moment.astimezone(ZoneInfo(zone))


def offset_minutes(at: datetime, zone: str) -> int:
    """Return how many minutes ZONE is east of UTC at the moment AT."""
    offset = local(at, zone).utcoffset()
    return round(offset.total_seconds() / 60) if offset else 0


def start_at_clock(day: date, clock: time, zone: str) -> ClockMoment:
    """Return the moment when the clocks of ZONE show CLOCK on DAY, and what is odd about it."""
    first, second = _both(day, clock, zone)
    never = local(first, zone).time() != clock
    return ClockMoment(at=first, twice=first != second and not never, never=never)


def end_at_clock(
    start: datetime, clock: time, zone: str, *, day: date | None = None
) -> ClockMoment:
    """Return the first moment after START when the clocks of ZONE show CLOCK.

    It is on DAY, by default that of the start, or else on the day after it, which is told.
    """
    begins = local(start, zone)
    first_day = day or begins.date()
    if day is None and begins.replace(second=0, microsecond=0).time() == clock:
        return ClockMoment(at=start)  # no time at all is rather a slip than a day
    for ahead in range(3):
        on_day = first_day + timedelta(days=ahead)
        odd = start_at_clock(on_day, clock, zone)
        for at in _both(on_day, clock, zone):
            if at > start:
                return replace(odd, at=at, next_day=on_day > begins.date())
    return start_at_clock(first_day, clock, zone)


def _both(day: date, clock: time, zone: str) -> tuple[datetime, datetime]:
    """Return the moments of both times that a clock may show CLOCK; mostly they are one."""
    wanted = datetime.combine(day, clock, ZoneInfo(zone))
    first, second = (wanted.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    return first, max(first, second)
