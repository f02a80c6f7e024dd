"""The sample file: an interchange file whose days are told from today, so that it never ages.

Where a day stands, "today-9" is nine days before today, "thursday-8" the last Thursday that is at
least eight days ago, and "visit+5" five days after its visit; with an hour ("visit 09:05") it is
that moment on the clocks of the zone. A visit that would fall on a weekend moves to the working day
before, one to come to the working day after; so does the day of a promise that nobody kept yet. In
texts, {weekday+2} is the weekday two days after the visit, {day-9} a day and month, {isoday-9} a
date.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from consultant_app.exchange.interchange import Interchange, interchange_of

_WHEN = re.compile(r"(today|thursday|visit)(?=.)([+-]\d+)?(?: (\d\d:\d\d))?")
_IN_TEXT = re.compile(r"\{(weekday|day|isoday)([+-]\d+)?\}")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_THURSDAY, _SATURDAY = 3, 5
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Days:
    """The days that offsets count from."""

    today: date
    visit: date
    zone: str


def sample_interchange(text: str, *, today: date, zone: str) -> Interchange:
    """Return the sample data of TEXT as they are on the local day TODAY in ZONE."""
    return interchange_of(_dated(json.loads(text), _Days(today=today, visit=today, zone=zone)))


def _dated(value: Any, days: _Days) -> Any:  # Any: parsed JSON
    if isinstance(value, Mapping):
        return _dated_object(value, days)
    if isinstance(value, list):
        return [_dated(item, days) for item in value]
    return _dated_text(value, days) if isinstance(value, str) else value


def _dated_object(value: Mapping[str, Any], days: _Days) -> dict[str, Any]:
    if "day" not in value:
        return _due_on_working_days({key: _dated(inner, days) for key, inner in value.items()})
    day = _working_day(date.fromisoformat(_dated_text(value["day"], days)), days.today)
    inside = _Days(today=days.today, visit=day, zone=days.zone)
    return {key: _dated(inner, inside) for key, inner in value.items()} | {"day": day.isoformat()}


def _due_on_working_days(value: dict[str, Any]) -> dict[str, Any]:
    """Return VALUE; a promise that nobody kept yet is due on a working day."""
    if "by" not in value or "kept_on" in value:
        return value
    due = date.fromisoformat(value["by"])
    return value | {"by": _working_day(due, date.min).isoformat()}


def _working_day(day: date, today: date) -> date:
    """Return DAY, or the working day beside a weekend that is not today."""
    after = day.weekday() - _SATURDAY
    if after < 0 or day == today:
        return day
    return day - timedelta(days=after + 1) if day < today else day + timedelta(days=2 - after)


def _dated_text(text: str, days: _Days) -> str:
    when = _WHEN.fullmatch(text)
    if when is None:
        return _IN_TEXT.sub(lambda match: _words(match, days), text)
    start = days.visit if when[1] == "visit" else days.today
    day = start + timedelta(days=int(when[2] or 0))
    if when[1] == "thursday":
        day -= timedelta(days=(day.weekday() - _THURSDAY) % 7)
    if when[3] is None:
        return day.isoformat()
    return datetime.combine(day, time.fromisoformat(when[3]), ZoneInfo(days.zone)).isoformat()


def _words(match: re.Match[str], days: _Days) -> str:
    day = days.visit + timedelta(days=int(match[2] or 0))
    if match[1] == "weekday":
        return _WEEKDAYS[day.weekday()]
    return day.isoformat() if match[1] == "isoday" else f"{day.day} {_MONTHS[day.month - 1]}"
