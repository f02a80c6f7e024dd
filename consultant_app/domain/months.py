"""Calendar months and spans of local days: half-open, None where a span has no beginning or end."""

from datetime import date

from consultant_app.domain.day_sums import later


def month_after(first: date) -> date:
    """Return the first day of the month after the one that begins on FIRST."""
    return later(first, 1, "month")


def is_in_month(day: date, first: date) -> bool:
    """Tell whether DAY lies in the month that begins on FIRST."""
    return first <= day < month_after(first)


def days_of_month(day: date | None) -> tuple[date | None, date | None]:
    """Return the first day of the month of DAY and that of the next one; none for no month."""
    if day is None:
        return None, None
    first = day.replace(day=1)
    return first, month_after(first)


def is_inside(day: date, first: date | None, before: date | None) -> bool:
    """Tell whether DAY is one from FIRST on and before the day BEFORE."""
    return (first is None or first <= day) and (before is None or day < before)
