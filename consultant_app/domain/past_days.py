"""Understand days that were: "yesterday", "Tuesday" (the last one), "10 Nov", "2026-11-10"."""

import re
from calendar import day_name
from datetime import date, timedelta

from consultant_app.domain.day_words import DayWords, read_day

_WEEK = timedelta(days=7)
_WEEKDAYS = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in day_name)
_WEEKDAY = re.compile(rf"(?:last\s+|on\s+)?(?P<name>{_WEEKDAYS})\.?", re.IGNORECASE)
_OF_A_YEAR = re.compile(r"(?:on\s+)?(?:\d{1,2}\D|[a-z]+\.?\s+\d{1,2}).*", re.IGNORECASE)
_HAS_YEAR = re.compile(r"\d{4}")


def read_past_day(text: str, *, today: date) -> DayWords | None:
    """Return the day that TEXT means if it lies behind; a day that can only be to come as it is."""
    bare = " ".join(text.split())
    if bare.casefold() == "yesterday":
        return DayWords(start=0, end=len(text), by=today - timedelta(days=1))
    weekday = _WEEKDAY.fullmatch(bare)
    found = read_day(weekday["name"] if weekday else bare, today=today)
    if found is None or found.by is None or found.by <= today:
        return found
    if weekday:
        return DayWords(start=0, end=len(text), by=found.by - _WEEK)
    if _OF_A_YEAR.fullmatch(bare) and not _HAS_YEAR.search(bare):
        return DayWords(start=0, end=len(text), by=_last_such(found.by, today))
    return found


def _last_such(day: date, today: date) -> date:
    """Return the last day not after TODAY that is called like DAY; the 29th of February is rare."""
    for year in range(today.year, today.year - 9, -1):
        if (day.month, day.day) == (2, 29) and not _is_leap(year):
            continue
        if day.replace(year=year) <= today:
            return day.replace(year=year)
    return day


def _is_leap(year: int) -> bool:
    return (date(year, 3, 1) - timedelta(days=1)).day == 29
