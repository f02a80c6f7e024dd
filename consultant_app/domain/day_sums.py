"""Sums with days: so many weeks on, the next 3rd, the Friday of next week, the end of a month.

Weeks begin on Monday, weekdays count from 0, months from 1.
"""

from calendar import monthrange
from datetime import date, timedelta

_UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_LAST_MONTH = 12
_FRIDAY = 4
_AROUND_THE_CLOCK = (24, 7)


def iso_date(text: str) -> date | None:
    """Return the date that TEXT is, such as 2026-11-20; None if there is no such day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def next_date(year: int | None, month: int, day: int, *, today: date) -> date | None:
    """Return the day in YEAR, or the next such day from TODAY on; None if there is none."""
    years = [year] if year else range(today.year, today.year + 9)  # a 29 February may be far off
    for candidate in years:
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return None


def next_of_month(day: int, *, today: date) -> date | None:
    """Return the next DAY of a month from TODAY on: the 31st of the next month that has one."""
    for ahead in range(3):
        first = later(today.replace(day=1), ahead, "month")
        if 1 <= day <= monthrange(first.year, first.month)[1]:
            found = first.replace(day=day)
            if found >= today:
                return found
    return None


def slashed_date(text: str, *, today: date) -> date | None:
    """Return the date of 20/11 or 11/20; None for 3/11, which is two days in two countries."""
    first, second, *year = (int(number) for number in text.split("/"))
    if (first, second) == _AROUND_THE_CLOCK and not year:
        return None
    day, month = (first, second) if first > _LAST_MONTH else (second, first)
    if first != second and max(first, second) <= _LAST_MONTH:
        return None
    return next_date(year[0] if year else None, month, day, today=today)


def later(day: date, count: int, unit: str) -> date:
    """Return DAY moved on by COUNT of UNIT: day, week, fortnight or month."""
    if unit in _UNIT_DAYS:
        return day + timedelta(days=count * _UNIT_DAYS[unit])
    months = day.month - 1 + count
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def coming(today: date, weekday: int, *, or_today: bool = False) -> date:
    """Return the next WEEKDAY; TODAY itself only if asked for."""
    ahead = (weekday - today.weekday()) % 7
    return today + timedelta(days=ahead if ahead or or_today else 7)


def in_week(today: date, weekday: int, *, weeks: int) -> date | None:
    """Return WEEKDAY of the week that is WEEKS on; None if it is over already."""
    found = today + timedelta(days=7 * weeks + weekday - today.weekday())
    return found if found >= today else None


def end_of(span: str, *, today: date) -> date:
    """Return the last working day of a week, or the last day of a month, named in SPAN."""
    weeks_or_months = 1 if "next" in span else 0
    if "week" in span:
        friday = today + timedelta(days=7 * weeks_or_months + _FRIDAY - today.weekday())
        return max(today, friday)
    first = later(today.replace(day=1), weeks_or_months, "month")
    return first.replace(day=monthrange(first.year, first.month)[1])


def end_of_month(month: int, year: int | None, *, today: date) -> date:
    """Return the last day of MONTH, of the next one to come without a YEAR."""
    chosen = year or today.year + (month < today.month)
    return date(chosen, month, monthrange(chosen, month)[1])
