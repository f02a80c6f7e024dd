"""The kinds of value that an interchange file holds: each is read strictly and written back.

A wrong value raises `WrongInterchange` with its place. What is read and written again is the same.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from consultant_app.domain.amount_caps import MOST_DIGITS, MOST_PLACES
from consultant_app.domain.local_moments import is_zone
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.text_caps import MOST_OF_NAME, MOST_OF_TEXT

Read = Callable[[Any, str], Any]  # Any: parsed JSON comes in, values of many kinds go out
Write = Callable[[Any], Any]

MOST_MINUTES = 60 * 24 * 366
_FIRST_YEAR, _LAST_YEAR = 1900, 2999  # others are slips, or stand for "never"
_SHOWN = 40
_DECIMAL = re.compile(rf"-?\d{{1,{MOST_DIGITS}}}(?:\.\d{{1,{MOST_PLACES}}})?", re.ASCII)
# A quantity times a price: nothing that is counted here has more.
_PRODUCT = re.compile(rf"-?\d{{1,{2 * MOST_DIGITS}}}(?:\.\d{{1,{MOST_PLACES}}})?", re.ASCII)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
_UNSAFE_PATH = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.?(?:[/\\]|$)|[\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class ValueKind:
    """How a value is read from parsed JSON (with its place) and written into it."""

    read: Read
    write: Write


def wrong(place: str, why: str) -> WrongInterchange:
    """Return the problem that the value at PLACE is wrong, and why."""
    return WrongInterchange(place=place, why=why)


def shown(value: object) -> str:
    """Return VALUE as a message quotes it: as JSON, and not too long."""
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def _same(value: Any) -> Any:
    return value


def _read_text(value: Any, place: str) -> str:
    if not isinstance(value, str):
        raise wrong(place, f"must be text, not {shown(value)}")
    if "\x00" in value or any("\ud800" <= c <= "\udfff" for c in value):
        raise wrong(place, "holds a character that can't be kept")
    return _not_longer(value, place, most=MOST_OF_TEXT)


def _read_words(value: Any, place: str) -> str:
    if not _read_text(value, place).strip():
        raise wrong(place, "must not be empty")
    return str(value)


def _read_name(value: Any, place: str) -> str:
    return _not_longer(_read_words(value, place), place, most=MOST_OF_NAME)


def _not_longer(text: str, place: str, *, most: int) -> str:
    if len(text) > most:
        raise wrong(place, f"has {len(text):,} letters, and {most:,} is the most: shorten it")
    return text


def _read_flag(value: Any, place: str) -> bool:
    if not isinstance(value, bool):
        raise wrong(place, f"must be true or false, not {shown(value)}")
    return value


def _read_whole(value: Any, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_MINUTES:
        raise wrong(place, f"must be a whole number from 0 to {MOST_MINUTES}, not {shown(value)}")
    return value


def _read_count(value: Any, place: str) -> int:
    if _read_whole(value, place) < 1:
        raise wrong(place, "must be 1 or more")
    return int(value)


def _number_as(pattern: re.Pattern[str]) -> Read:
    def read(value: Any, place: str) -> Decimal:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise wrong(place, f'must be a number as text, such as "8.50", not {shown(value)}')
        return Decimal(value)

    return read


def _read_amount(value: Any, place: str) -> Decimal:
    amount: Decimal = _number_as(_DECIMAL)(value, place)
    if amount < 0:
        raise wrong(place, "must not be below zero")
    return amount


def _read_day(value: Any, place: str) -> date:
    try:
        if isinstance(value, str) and len(value) == len("2026-11-12"):
            day = date.fromisoformat(value)
            if _FIRST_YEAR <= day.year <= _LAST_YEAR:
                return day
    except ValueError:
        pass
    raise wrong(place, f"must be a day such as 2026-11-12, not {shown(value)}")


def _read_moment(value: Any, place: str) -> datetime:
    moment = _moment(value)
    if moment is None:
        raise wrong(
            place,
            "must be a time with its offset, such as 2026-11-12T09:32:00+00:00, "
            f"not {shown(value)}",
        )
    return moment


def _moment(value: Any) -> datetime | None:
    """Return the aware moment that VALUE says, None if it is none or can't be one in UTC."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is None or moment.utcoffset() is None or not 1970 <= moment.year <= _LAST_YEAR:
            return None
    except ValueError:
        return None
    # whole minutes only: an offset is kept as minutes
    return moment if not moment.utcoffset().total_seconds() % 60 else None  # type: ignore[union-attr]  # asked above


def _read_clock(value: Any, place: str) -> time:
    if not isinstance(value, str) or not _CLOCK.fullmatch(value):
        raise wrong(place, f"must be an hour such as 09:30, not {shown(value)}")
    return time.fromisoformat(value)


def _read_moment_or_clock(value: Any, place: str) -> datetime | time:
    if isinstance(value, str) and _CLOCK.fullmatch(value):
        return time.fromisoformat(value)
    return _read_moment(value, place)


def _write_moment_or_clock(at: datetime | time) -> str:
    return at.isoformat() if isinstance(at, datetime) else at.isoformat("minutes")


def _read_zone(value: Any, place: str) -> str:
    if not isinstance(value, str) or not is_zone(value):
        raise wrong(place, f"must be a time zone such as Europe/London, not {shown(value)}")
    return value


def _matching(pattern: re.Pattern[str], example: str, *, empty: bool) -> Read:
    def read(value: Any, place: str) -> str:
        text = _read_text(value, place)
        if not (pattern.fullmatch(text) or (empty and not text)):
            raise wrong(place, f"must be like {example}, not {shown(value)}")
        return text

    return read


def _read_file(value: Any, place: str) -> str:
    name = _read_name(value, place)
    if _UNSAFE_PATH.search(name):
        raise wrong(place, "must be a file below the folder of this one")
    return name.replace("\\", "/")


def choice(words: type[StrEnum]) -> ValueKind:
    """Return the kind of value that is one of WORDS."""
    allowed = ", ".join(words)

    def read(value: Any, place: str) -> StrEnum:
        try:
            return words(value)
        except ValueError:
            raise wrong(place, f"must be one of {allowed}, not {shown(value)}") from None

    return ValueKind(read, str)


def choices(words: type[StrEnum]) -> ValueKind:
    """Return the kind of value that is a list of WORDS, in no order."""
    one = choice(words)

    def read(value: Any, place: str) -> frozenset[StrEnum]:
        return frozenset(one.read(item, at) for item, at in _items(value, place))

    return ValueKind(read, sorted)


def listed(one: ValueKind) -> ValueKind:
    """Return the kind of value that is a list of values of the kind ONE."""

    def read(value: Any, place: str) -> tuple[Any, ...]:
        return tuple(one.read(item, at) for item, at in _items(value, place))

    return ValueKind(read, lambda values: [one.write(v) for v in values])


def or_nothing(one: ValueKind) -> ValueKind:
    """Return the kind of value that may also be null."""
    return ValueKind(
        lambda value, place: None if value is None else one.read(value, place),
        lambda value: None if value is None else one.write(value),
    )


def _read_rates(value: Any, place: str) -> Mapping[str, Decimal]:
    if not isinstance(value, dict):
        raise wrong(place, "must be a table of rates by kind")
    rates = {_read_name(k, place): _read_amount(v, f"{place}.{k}") for k, v in value.items()}
    return MappingProxyType(rates)


def _items(value: Any, place: str) -> list[tuple[Any, str]]:
    if not isinstance(value, list):
        raise wrong(place, f"must be a list, not {shown(value)}")
    return [(item, f"{place}[{index}]") for index, item in enumerate(value)]


TEXT = ValueKind(_read_text, _same)
WORDS = ValueKind(_read_words, _same)
NAME = ValueKind(_read_name, _same)
TEXTS = listed(TEXT)
FLAG = ValueKind(_read_flag, _same)
WHOLE = ValueKind(_read_whole, _same)
COUNT = ValueKind(_read_count, _same)
DECIMAL = ValueKind(_number_as(_DECIMAL), str)
PRODUCT = ValueKind(_number_as(_PRODUCT), str)
AMOUNT = ValueKind(_read_amount, str)
RATES = ValueKind(_read_rates, lambda rates: {k: str(v) for k, v in rates.items()})
DAY = ValueKind(_read_day, date.isoformat)
MOMENT = ValueKind(_read_moment, datetime.isoformat)
CLOCK = ValueKind(_read_clock, lambda at: at.isoformat("minutes"))
MOMENT_OR_CLOCK = ValueKind(_read_moment_or_clock, _write_moment_or_clock)
ZONE = ValueKind(_read_zone, _same)
LANGUAGE = ValueKind(_matching(_LANGUAGE, "en-GB", empty=True), _same)
CURRENCY = ValueKind(_matching(_CURRENCY, "GBP", empty=True), _same)
COLOUR = ValueKind(_matching(_COLOUR, "#0B5263", empty=True), _same)
SHA256 = ValueKind(_matching(_SHA256, "64 hexadecimal digits", empty=False), _same)
FILE = ValueKind(_read_file, _same)
FILE_OR_EMPTY = ValueKind(lambda v, place: v if v == "" else _read_file(v, place), _same)
ID = NAME
