"""Column types that hold the values of records, so that rows and records read alike."""

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Integer, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

from consultant_app.storage.values import from_json, instant_of, ms_of, storable, to_json

Convert = Callable[[Any], Any]


class Stored(TypeDecorator[Any]):
    """A value kept as an integer or a text, by two functions that mirror each other."""

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

    def as_kept(self, value: Any) -> Any:
        """Return VALUE as it will be read back: a moment loses what is finer than a millisecond."""
        return None if value is None else self.read(self.write(value))


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


class JsonReader:
    """Reads JSON text as one kind of value; two readers of one kind are equal."""

    def __init__(self, kind: Any) -> None:
        self.kind = kind

    def __call__(self, text: str) -> Any:
        """Return TEXT as a value of the kind."""
        return from_json(self.kind, text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, JsonReader) and self.kind == other.kind

    def __hash__(self) -> int:
        return hash(self.kind)


def json_of(kind: Any) -> Stored:
    """Return the column type of a list, a mapping or a nested record, kept as JSON."""
    return Stored(Text, to_json, JsonReader(kind))
