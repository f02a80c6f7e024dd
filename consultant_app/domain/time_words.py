"""Understand lengths and hours as people type them: "20m", "1h15", "1:30", "9.30", "4 pm"."""

import re
from datetime import time
from enum import StrEnum

_DAY_MINUTES = 24 * 60
_MONTH_MINUTES = 31 * _DAY_MINUTES
_HOURS = r"(?P<h>\d{1,2}(?:[.,]\d{1,2})?)\s?h(?:ours?|rs?)?"
_MINUTES = r"(?P<m>\d{1,3})\s?m(?:in(?:ute)?s?)?"
_LENGTH = rf"(?:{_HOURS}(?:\s?(?P<hm>\d{{1,2}})\s?(?:m(?:in(?:ute)?s?)?)?)?|{_MINUTES})"
_AT_END = re.compile(rf"(?:^|(?<=[\s,;(–-])){_LENGTH}[.)]?\s*$", re.IGNORECASE)
_FIELD = re.compile(
    r"(?P<h>\d{0,3}[.,]\d{1,2}|\d{1,3})\s?(?:h(?:ours?|rs?)?|std\.?)"
    r"(?:\s?(?P<hm>\d{1,2})\s?(?:m(?:in(?:ute)?s?)?\.?)?)?"
    r"|(?P<m>\d{1,6})\s?m(?:in(?:ute)?[ns]?)?\.?",
    re.ASCII | re.IGNORECASE,
)
_AGO = re.compile(r"(?<=\S)\s+ago$", re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?\s?(?:([ap])\.?m?\.?)?", re.IGNORECASE)


def minutes_at_end(text: str) -> tuple[str, int | None]:
    """Return TEXT without the length at its end, and that length in minutes if there is one."""
    match = _AT_END.search(text)
    minutes = _minutes(match) if match else None
    if match is None or minutes is None:
        return text, None
    return text[: match.start()].rstrip(" ,;(–-"), minutes


class LengthTrouble(StrEnum):
    """Why a typed length can't be used."""

    EMPTY = "empty"
    UNCLEAR = "unclear"
    NOTHING = "nothing"
    OVER_A_DAY = "over-a-day"
    OVER_AN_HOUR = "over-an-hour"


def read_length(text: str) -> int | LengthTrouble:
    """Return the minutes typed as 90, 1:30, 1h30, 1.5h, 1,5 h or 90 min, or what is wrong.

    What is asked "how long ago" is answered "20 minutes ago" as well.
    `OVER_AN_HOUR` says that hours were given with more than 59 minutes, as in 1:75.
    """
    whole = _AGO.sub("", text.strip())
    if not whole:
        return LengthTrouble.EMPTY
    if re.fullmatch(r"\d{1,6}", whole, re.ASCII):
        return _checked(int(whole))
    with_colon = re.fullmatch(r"(\d{1,3}):(\d{2})(?:\s?h)?", whole, re.ASCII | re.IGNORECASE)
    if with_colon:
        return _hours_and_minutes(int(with_colon[1]), int(with_colon[2]))
    match = _FIELD.fullmatch(whole)
    if match is None:
        return LengthTrouble.UNCLEAR
    if match["m"]:
        return _checked(int(match["m"]))
    hours, _, part = match["h"].replace(",", ".").partition(".")
    if part:
        clear = not match["hm"]
        return _checked(_of_hours(hours, part)) if clear else LengthTrouble.UNCLEAR
    return _hours_and_minutes(int(hours), int(match["hm"] or 0))


def read_minutes(text: str) -> int | None:
    """Return the minutes typed into a field for a length; None if `read_length` has trouble."""
    minutes = read_length(text)
    return None if isinstance(minutes, LengthTrouble) else minutes


def read_month_hours(text: str) -> int | None:
    """Return the minutes typed as hours a month: 10, 7.5, 2:30, 30 h or 90 min; None if unclear.

    A number alone is hours here: nobody agrees on ten minutes a month.
    """
    whole = text.strip()
    bare = re.fullmatch(r"\d{1,3}(?:[.,]\d{1,2})?", whole, re.ASCII)
    with_colon = re.fullmatch(r"(\d{1,3}):([0-5]\d)(?:\s?h)?", whole, re.ASCII | re.IGNORECASE)
    match = _FIELD.fullmatch(f"{whole} h" if bare else whole)
    if with_colon:
        minutes = int(with_colon[1]) * 60 + int(with_colon[2])
    elif match is None or int(match["hm"] or 0) > 59:
        return None
    elif match["m"]:
        minutes = int(match["m"])
    else:
        hours, _, part = match["h"].replace(",", ".").partition(".")
        if part and match["hm"]:
            return None
        minutes = _of_hours(hours, part) + int(match["hm"] or 0)
    return minutes if minutes <= _MONTH_MINUTES else None


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
    return _within_a_day(_of_hours(whole, part) + rest)


def _of_hours(hours: str, part: str) -> int:
    """Return the minutes of HOURS and their decimal PART: of 1.25 they are 1 and 25."""
    whole = int("1" + "0" * len(part))
    return int(hours or 0) * 60 + (120 * int(part or 0) + whole) // (2 * whole)


def _hours_and_minutes(hours: int, minutes: int) -> int | LengthTrouble:
    return LengthTrouble.OVER_AN_HOUR if minutes > 59 else _checked(hours * 60 + minutes)


def _checked(minutes: int) -> int | LengthTrouble:
    if minutes <= 0:
        return LengthTrouble.NOTHING
    return minutes if minutes <= _DAY_MINUTES else LengthTrouble.OVER_A_DAY


def _within_a_day(minutes: int) -> int | None:
    return minutes if 0 < minutes <= _DAY_MINUTES else None
