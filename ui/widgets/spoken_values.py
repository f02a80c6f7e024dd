"""Read and write times and durations the way people write them.

Durations are whole minutes; times of day are hours and minutes of one day.
"""

import re
from datetime import time

_MOST_MINUTES = 24 * 60
_HOURS_MINUTES = re.compile(
    r"(\d{1,2})\s*(?:h|hr|hrs|hours?|:)\s*(\d{1,2})\s*(?:m|min|mins|minutes?)?"
)
_HOURS = re.compile(r"(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|hr|hrs|hours?)")
_MINUTES = re.compile(r"(\d{1,4})\s*(?:m|min|mins|minutes?)?")
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm)?")


def read_duration(text: str) -> int | None:
    """Return the minutes that TEXT means: "90", "1:30", "1h30", "1 h 30 min", "1.5h"; else None."""
    words = text.strip().lower()
    if found := _HOURS_MINUTES.fullmatch(words):
        hours, minutes = int(found[1]), int(found[2])
        return _within(hours * 60 + minutes) if minutes < 60 else None
    if found := _HOURS.fullmatch(words):
        return _within(round(float(found[1].replace(",", ".")) * 60))
    if found := _MINUTES.fullmatch(words):
        return _within(int(found[1]))
    return None


def duration_text(minutes: int) -> str:
    """Return MINUTES as people write them: "25 min", "1 h 05", "2 h"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


def read_time(text: str) -> time | None:
    """Return the time that TEXT means: "9:30", "930" is no time, "9", "9.30 pm"; else None."""
    found = _TIME.fullmatch(text.strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] and not 1 <= hour <= 12:
        return None
    if found[3]:
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def time_text(at: time) -> str:
    """Return AT as people write it: "9:30", "14:05"."""
    return f"{at.hour}:{at.minute:02d}"


def _within(minutes: int) -> int | None:
    return minutes if minutes <= _MOST_MINUTES else None
