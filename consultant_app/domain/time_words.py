"""Understand lengths and hours as people type them: "20m", "1h15", "1:30", "9.30", "4 pm"."""

import re
from datetime import time

_DAY_MINUTES = 24 * 60
_HOURS = r"(?P<h>\d{1,2}(?:[.,]\d{1,2})?)\s?h(?:ours?|rs?)?"
_MINUTES = r"(?P<m>\d{1,3})\s?m(?:in(?:ute)?s?)?"
_LENGTH = rf"(?:{_HOURS}(?:\s?(?P<hm>\d{{1,2}})\s?(?:m(?:in(?:ute)?s?)?)?)?|{_MINUTES})"
_AT_END = re.compile(rf"(?:^|(?<=[\s,;(–-])){_LENGTH}[.)]?\s*$", re.IGNORECASE)
_ALONE = re.compile(_LENGTH, re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?\s?(?:([ap])\.?m?\.?)?", re.IGNORECASE)


def minutes_at_end(text: str) -> tuple[str, int | None]:
    """Return TEXT without the length at its end, and that length in minutes if there is one."""
    match = _AT_END.search(text)
    minutes = _minutes(match) if match else None
    if match is None or minutes is None:
        return text, None
    return text[: match.start()].rstrip(" ,;(–-"), minutes


def read_minutes(text: str) -> int | None:
    """Return the minutes typed into a field for a length: 90, 1:30, 1h30, 1.5h; None if unclear."""
    whole = text.strip()
    if re.fullmatch(r"\d{1,4}", whole):
        return _within_a_day(int(whole))
    with_colon = re.fullmatch(r"(\d{1,2}):([0-5]\d)", whole)
    if with_colon:
        return _within_a_day(int(with_colon[1]) * 60 + int(with_colon[2]))
    match = _ALONE.fullmatch(whole)
    return _minutes(match) if match else None


def read_clock(text: str) -> time | None:
    """Return the hour typed into a field for it: 9:30, 930, 9.30, 9, 4 pm; None if unclear."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _minutes(match: re.Match[str]) -> int | None:
    if match["m"]:
        return _within_a_day(int(match["m"]))
    rest = int(match["hm"] or 0)
    whole, _, part = match["h"].replace(",", ".").partition(".")
    if rest > 59 or (part and rest):
        return None
    return _within_a_day(int(whole) * 60 + round(60 * int(part or 0) / 10 ** len(part)) + rest)


def _within_a_day(minutes: int) -> int | None:
    return minutes if 0 < minutes <= _DAY_MINUTES else None
