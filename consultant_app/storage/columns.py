"""Column types that hold the values of records, so that rows and records read alike."""

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Dialect, Integer, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

from consultant_app.storage.values import from_json, instant_of, ms_of, storable, to_json

Convert = Callable[[Any], Any]


class Stored(TypeDecorator[Any]):
    """A value kept as an integer or a text, by two functions that mirror each other.

    Tables are strict, so what is read by the very type it is kept as is right as it comes.
    """

    impl = Text
    cache_ok = True

    def __init__(self, impl: type[Integer | Text], write: Convert, read: Convert) -> None:
        super().__init__()
        self.impl_type = impl
        self.write = write
        self.read = read

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the type that the database sees."""
        return dialect.type_descriptor(self.impl_type())

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Return VALUE as the database keeps it."""
        return None if value is None else self.write(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Return what the database keeps as the record has it."""
        return None if value is None else self.read(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Convert | None:
        """Return what reads a value: one call, as a month of visits has a hundred thousand."""
        read: Any = self.read  # a function or a type
        if read in (int, str):
            return None
        if isinstance(read, type) and issubclass(read, StrEnum):
            return _Members(read).__getitem__
        return lambda value: None if value is None else read(value)

    def as_kept(self, value: Any) -> Any:
        """Return VALUE as it will be read back: a moment loses what is finer than a millisecond."""
        return None if value is None else self.read(self.write(value))


_NOTHING = ("[]", "{}")

NUMBER = Stored(Integer, int, int)
TEXT = Stored(Text, storable, str)
FLAG = Stored(Integer, int, bool)
INSTANT = Stored(Integer, ms_of, instant_of)
DAY = Stored(Text, date.isoformat, date.fromisoformat)
CLOCK_TIME = Stored(Text, time.isoformat, time.fromisoformat)
AMOUNT = Stored(Text, str, Decimal)


def choice(kind: type[StrEnum]) -> Stored:
    """Return the column type of a state, kept as its word."""
    return Stored(Text, str, kind)


class _Members(dict[Any, Any]):
    """The members of a state by their words: looked up, which takes a tenth of calling the kind."""

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__({str(member): member for member in kind})
        self[None] = None
        self._kind = kind

    def __missing__(self, word: str) -> StrEnum:
        return self._kind(word)


class JsonReader:
    """Reads JSON text as one kind of value; two readers of one kind are equal."""

    def __init__(self, kind: Any) -> None:
        self.kind = kind

    def __call__(self, text: str) -> Any:
        """Return TEXT as a value of the kind."""
        return _of_nothing(self.kind, text) if text in _NOTHING else from_json(self.kind, text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, JsonReader) and self.kind == other.kind

    def __hash__(self) -> int:
        return hash(self.kind)


@cache
def _of_nothing(kind: Any, text: str) -> Any:
    """Return what most columns hold, an empty list or mapping, read once for all rows."""
    return from_json(kind, text)


def json_of(kind: Any) -> Stored:
    """Return the column type of a list, a mapping or a nested record, kept as JSON."""
    return Stored(Text, to_json, JsonReader(kind))
