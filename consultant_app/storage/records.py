"""Rows become records and records become rows: both have the same fields by the same names."""

from dataclasses import fields
from typing import Any, TypeVar

from consultant_app.storage.columns import Stored
from consultant_app.storage.row_base import Row

Record = TypeVar("Record")


def record_of(kind: type[Record], row: Row) -> Record:
    """Return ROW as a record of KIND."""
    return kind(**{name: getattr(row, name) for name in _field_names(kind)})


def fill_row(row: Row, record: Any) -> frozenset[str]:
    """Give ROW the values of RECORD; return the names of the fields that differed.

    Values are taken as they will be read back, so that a row in memory equals the one on disk.
    """
    changed = set()
    for name in _field_names(type(record)):
        if name == "id":
            continue
        value = _as_kept(row, name, getattr(record, name))
        if getattr(row, name) != value:
            setattr(row, name, value)
            changed.add(name)
    return frozenset(changed)


def _as_kept(row: Row, name: str, value: Any) -> Any:
    kind = row.__table__.c[name].type
    return kind.as_kept(value) if isinstance(kind, Stored) else value


def _field_names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
