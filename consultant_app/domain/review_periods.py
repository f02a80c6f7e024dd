"""The time that a look back is about: a quarter, "2026-Q3", or a year, "2026".

Days run from `first`, included, to `before`, excluded.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta

from consultant_app.domain.day_sums import later

_MONTHS = 3
_QUARTERS = 4
_TYPED = re.compile(r"(?P<year>\d{4})(?:[-/ ]?[qQ](?P<quarter>[1-4]))?", re.ASCII)
_FIRST_YEAR = 1000


@dataclass(frozen=True, slots=True)
class Period:
    """A calendar quarter from 1 to 4, or without one a whole year."""

    year: int
    quarter: int | None = None

    def __str__(self) -> str:
        return f"{self.year}" if self.quarter is None else f"{self.year}-Q{self.quarter}"

    @property
    def first(self) -> date:
        """The first day."""
        return date(self.year, (self.quarter or 1) * _MONTHS - _MONTHS + 1, 1)

    @property
    def before(self) -> date:
        """The day after the last one."""
        return later(self.first, _MONTHS if self.quarter else _MONTHS * _QUARTERS, "month")

    @property
    def last(self) -> date:
        """The last day."""
        return self.before - timedelta(days=1)

    @property
    def is_year(self) -> bool:
        """Whether it is a whole year."""
        return self.quarter is None

    @property
    def months(self) -> tuple[date, ...]:
        """The first day of each month."""
        count = _MONTHS if self.quarter else _MONTHS * _QUARTERS
        return tuple(later(self.first, n, "month") for n in range(count))

    @property
    def earlier(self) -> "Period":
        """The quarter before, or the year before."""
        if self.quarter is None:
            return Period(self.year - 1)
        day = self.first - timedelta(days=1)
        return quarter_of(day)

    def holds(self, day: date) -> bool:
        """Tell whether DAY is one of its days."""
        return self.first <= day < self.before


def quarter_of(day: date) -> Period:
    """Return the quarter that DAY is in."""
    return Period(day.year, (day.month - 1) // _MONTHS + 1)


def read_period(text: str) -> Period | None:
    """Return the period typed as "2026-Q3" or "2026"; None if it is neither."""
    match = _TYPED.fullmatch(text.strip())
    if match is None or not _FIRST_YEAR < int(match["year"]) < MAXYEAR:
        return None
    return Period(int(match["year"]), int(match["quarter"]) if match["quarter"] else None)


def periods_since(began: date, today: date) -> Iterator[Period]:
    """Yield the quarters and years from BEGAN on, the newest first, a year behind its quarters.

    The year that runs is among them, as its letter is written before it ends.
    """
    period = quarter_of(today)
    yield from (period, Period(today.year))
    while period.first > began:
        period = period.earlier
        if period.quarter == _QUARTERS:
            yield Period(period.year)
        yield period
