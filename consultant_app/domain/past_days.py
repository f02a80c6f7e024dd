"""Understand days that were: "yesterday", "gestern", "Tuesday" (the last one), "10 Nov"."""

import re
from calendar import day_name
from datetime import date, timedelta

from consultant_app.domain.day_words import DayWords, read_day
from consultant_app.domain.german_day_grammar import FULL_WEEKDAY
from consultant_app.domain.german_days import read_german_past

_WEEK = timedelta(days=7)
_WEEKDAYS = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in day_name)
_NAME = rf"{_WEEKDAYS}|{FULL_WEEKDAY.pattern}|mo|di|mi|do|fr|sa|so"
_WEEKDAY = re.compile(rf"(?:last\s+|on\s+|am\s+)?(?P<name>{_NAME})\.?", re.IGNORECASE)
_AND_DATE = re.compile(
    rf"(?:on\s+|am\s+)?(?P<name>{_NAME})\b\.?,?\s+(?:the\s+|de[nm]\s+)?(?P<date>.+)", re.IGNORECASE
)
_MONTH = r"(?:jan|jän|feb|m[aä]r|mrz|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[^\W\d_]*"
_OF_A_YEAR = re.compile(
    rf"(?:on\s+|am\s+)?(?:\d{{1,2}}\D|{_MONTH}\.?,?\s+\d{{1,2}}).*", re.IGNORECASE
)
_OF_A_MONTH = re.compile(r"(?:on\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)
_HAS_YEAR = re.compile(r"\d{4}")


def read_past_day(text: str, *, today: date) -> DayWords | None:
    """Return the day that TEXT means if it lies behind; a day that can only be to come as it is."""
    bare = " ".join(text.split())
    if gone := _gone_by(bare, today):
        return DayWords(start=0, end=len(text), by=gone)
    weekday = _WEEKDAY.fullmatch(bare)
    found = read_day(weekday["name"] if weekday else bare, today=today)
    if found is None or found.by is None or found.by <= today:
        return found
    if weekday:
        return DayWords(start=0, end=len(text), by=found.by - _WEEK)
    if _OF_A_MONTH.fullmatch(bare):
        return DayWords(start=0, end=len(text), by=_last_of_months(found.by, today))
    if _is_of_any_year(bare):
        return DayWords(start=0, end=len(text), by=_last_such(found.by, today))
    return found


def _is_of_any_year(bare: str) -> bool:
    return bool(_OF_A_YEAR.fullmatch(bare)) and not _HAS_YEAR.search(bare)


def _gone_by(bare: str, today: date) -> date | None:
    """Return the day that BARE counts back from today, or dates with the weekday it had."""
    if bare.casefold() == "yesterday":
        return today - timedelta(days=1)
    return read_german_past(bare, today=today) or _with_its_weekday(bare, today)


def _with_its_weekday(bare: str, today: date) -> date | None:
    """Return the day of "Tue 10 Nov": next year it will be another weekday."""
    both = _AND_DATE.fullmatch(bare)
    found = read_day(both["date"], today=today) if both and _is_of_any_year(both["date"]) else None
    if both is None or found is None or found.by is None:
        return None
    gone = found.by if found.by <= today else _last_such(found.by, today)
    named = read_day(both["name"], today=today)
    fits = named is not None and named.by is not None and named.by.weekday() == gone.weekday()
    return gone if fits else None


def _last_such(day: date, today: date) -> date:
    """Return the last day not after TODAY that is called like DAY; the 29th of February is rare."""
    for year in range(today.year, today.year - 9, -1):
        if (day.month, day.day) == (2, 29) and not _is_leap(year):
            continue
        if day.replace(year=year) <= today:
            return day.replace(year=year)
    return day


def _last_of_months(day: date, today: date) -> date:
    """Return the last day not after TODAY with the number of DAY: not every month has a 31st."""
    until = today
    while until.day < day.day:
        until = until.replace(day=1) - timedelta(days=1)
    return until.replace(day=day.day)


def _is_leap(year: int) -> bool:
    return (date(year, 3, 1) - timedelta(days=1)).day == 29
