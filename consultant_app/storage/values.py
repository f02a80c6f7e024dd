"""How values of records stand in the database, and back; no SQLAlchemy here.

Instants are whole milliseconds since 1970 in UTC, dates and clock times ISO text, decimals text,
lists and nested values JSON.
"""

import json
import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Value = TypeVar("Value")

# The keys of the two groups of settings.
BUSINESS_KEY = "business"
APP_KEY = "app"

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def ms_of(at: datetime) -> int:
    """Return the aware moment AT as milliseconds since 1970; what is finer is dropped."""
    if at.tzinfo is None:
        raise ValueError("a moment without a zone can't be stored")
    return (at - _EPOCH) // _MILLISECOND


def instant_of(ms: int) -> datetime:
    """Return milliseconds since 1970 as an aware moment in UTC."""
    return _EPOCH + ms * _MILLISECOND


def storable(text: str) -> str:
    """Return TEXT as the database can hold it: a lone half of a letter becomes a mark."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def to_json(value: object) -> str:
    """Return VALUE (a tuple, a mapping, a record) as JSON text."""
    return storable(json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":")))


def from_json(kind: type[Value], text: str) -> Value:
    """Return JSON TEXT as a value of KIND; unknown keys are dropped, missing ones default."""
    hint: Any = kind  # a class or a generic such as tuple[str, ...]
    read: Value = _reader(hint)(json.loads(text))
    return read


def words_of(text: str) -> tuple[str, ...]:
    """Return JSON TEXT of a list of strings as a tuple."""
    return tuple(json.loads(text))


def _plain(value: object) -> object:
    if is_dataclass(value):
        named = {f.name: getattr(value, f.name) for f in fields(value)}
        return {name: _plain(v) for name, v in named.items() if v is not None}
    if isinstance(value, Mapping):
        return {key: _plain(v) for key, v in value.items()}
    if isinstance(value, str | int | None):
        return value
    if isinstance(value, frozenset):
        return sorted(_plain_all(value), key=str)
    if isinstance(value, tuple):
        return _plain_all(value)
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no form in the database")


def _plain_all(values: Iterable[object]) -> list[object]:
    return [_plain(v) for v in values]


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """Return what makes a value of KIND from parsed JSON; KIND is a type hint."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (some,) = (_reader(k) for k in inner if k is not types.NoneType)
        return lambda v: None if v is None else some(v)
    if origin in (tuple, frozenset):
        item = _reader(inner[0])
        return lambda values: origin(item(v) for v in values)
    if origin is Mapping:
        item = _reader(inner[1])
        return lambda named: types.MappingProxyType({k: item(v) for k, v in named.items()})
    if is_dataclass(kind):
        return _record_reader(kind)
    return kind if issubclass(kind, StrEnum | Decimal) else lambda v: v


def _record_reader(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    readers = {f.name: _reader(hints[f.name]) for f in fields(kind)}
    return lambda named: kind(**{k: readers[k](v) for k, v in named.items() if k in readers})


def day_of(text: str | None) -> date | None:
    """Return an ISO date as a date, None as None."""
    return None if text is None else date.fromisoformat(text)


def clock_time_of(text: str | None) -> time | None:
    """Return an ISO clock time as a time, None as None."""
    return None if text is None else time.fromisoformat(text)
