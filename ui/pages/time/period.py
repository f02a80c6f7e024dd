"""Which week and which month the page shows. A week begins on Monday, a month on its first day."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ui.when_texts import month_name

_WEEK = timedelta(days=7)
_MIDDLE = timedelta(days=3)
_MONTHS = 24
_EARLIEST, _LATEST = date(1990, 1, 1), date(2200, 1, 1)

Months = tuple[tuple[object, str], ...]
"""First days of months with their names, for a field to choose from."""


@dataclass(frozen=True, slots=True)
class Period:
    """The first day of the week shown, and the first day of the month."""

    week: date
    month: date

    @property
    def last(self) -> date:
        """The Sunday of the week."""
        return self.week + _WEEK - timedelta(days=1)

    def holds(self, day: date) -> bool:
        """Tell whether DAY is in the week."""
        return self.week <= day < self.week + _WEEK

    def other_weeks(self, weeks: int, today: date) -> "Period":
        """Return the period so many WEEKS later."""
        return period_of(self.week + weeks * _WEEK, today)

    def other_months(self, months: int) -> "Period":
        """Return the same week with another month, so many MONTHS later."""
        count = self.month.year * 12 + self.month.month - 1 + months
        month = date(count // 12, count % 12 + 1, 1)
        return replace(self, month=month) if _EARLIEST <= month < _LATEST else self


def period_of(day: date, today: date) -> Period:
    """Return the week of DAY and its month: this month for this week, else that of its middle."""
    day = min(max(day, _EARLIEST), _LATEST)
    week = day - timedelta(days=day.weekday())
    here = today if week <= today < week + _WEEK else week + _MIDDLE
    return Period(week, here.replace(day=1))


def months_to_choose(month: date, today: date) -> Months:
    """Return the last two years of months, the newest first, and MONTH wherever it is."""
    count = today.year * 12 + today.month - 1
    firsts = {date(n // 12, n % 12 + 1, 1) for n in range(count, count - _MONTHS, -1)}
    ordered = sorted(firsts | {month}, reverse=True)
    return tuple((first, month_name(first, today)) for first in ordered)
