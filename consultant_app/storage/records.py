"""Rows become records and records become rows: both have the same fields by the same names."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import ColumnElement
from sqlalchemy.types import TypeEngine

from consultant_app.domain.text_caps import check_length
from consultant_app.storage.columns import Convert, Stored
from consultant_app.storage.row_base import Row

Record = TypeVar("Record")


def record_of(kind: type[Record], row: Row) -> Record:
    """Return ROW as a record of KIND."""
    names = _field_names(kind)  # type: ignore[arg-type]  # mypy doubts that a class has a hash
    return kind(**{name: getattr(row, name) for name in names})


def columns_of(kind: type[Record], row: type[Row]) -> tuple[ColumnElement[Any], ...]:
    """Return the columns of the table of ROW that hold a record of KIND, in the order it has."""
    names = _field_names(kind)  # type: ignore[arg-type]  # as above
    return tuple(row.__table__.c[name] for name in names)


def record_from(kind: type[Record], found: Iterable[Any]) -> Record:
    """Return what was FOUND in `columns_of` as a record of KIND."""
    names = _field_names(kind)  # type: ignore[arg-type]  # as above
    return kind(**dict(zip(names, found, strict=True)))


def fill_row(row: Row, record: Any) -> frozenset[str]:
    """Give ROW the values of RECORD; return the names of the fields that differed.

    Values are taken as they will be read back, so that a row in memory equals the one on disk.

    Raises:
        TextTooLong: a text that differs has more letters than its place takes.
    """
    changed = set()
    columns = _columns(type(row), type(record))  # type: ignore[arg-type]  # as above
    for name, as_kept in columns:
        value = as_kept(getattr(record, name))
        if getattr(row, name) != value:
            check_length(type(record), name, value)
            setattr(row, name, value)
            changed.add(name)
    return frozenset(changed)


def fill_columns(row: Row, kind: type[object], values: Mapping[str, Any]) -> None:
    """Give ROW the VALUES of a record of KIND by column, where the two are shaped differently.

    Raises:
        TextTooLong: a text that differs has more letters than its place takes.
    """
    for name, value in values.items():
        kept = _as_kept_by(row.__table__.c[name].type)(value)
        if getattr(row, name) != kept:
            check_length(kind, name, kept)
            setattr(row, name, kept)


@cache
def _columns(row: type[Row], kind: Any) -> tuple[tuple[str, Convert], ...]:
    """Return the fields of KIND but the id, each with what makes its value as ROW keeps it."""
    types = {name: row.__table__.c[name].type for name in _field_names(kind) if name != "id"}
    return tuple((name, _as_kept_by(column)) for name, column in types.items())


def _as_kept_by(column: TypeEngine[Any]) -> Convert:
    return column.as_kept if isinstance(column, Stored) else _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


@cache
def _field_names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
