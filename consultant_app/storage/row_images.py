"""Images of rows: what a change does to each of them, noted from the session and written back."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Table, inspect
from sqlalchemy.orm import Session, UOWTransaction

from consultant_app.domain.problems import ChangedSince
from consultant_app.storage.row_base import Row

_OWNERS = MappingProxyType(
    {
        "client_id": "clients",
        "visit_id": "visits",
        "version_id": "versions",
        "letter_id": "letters",
        "one_id": "segments",  # of an overlap that is kept
        "other_id": "segments",
    }
)

Key = tuple[str, int]
Image = Mapping[str, Any] | None


@dataclass(slots=True)
class RowChange:
    """One row before and after a change; None where it was not there."""

    before: Image
    after: Image


RowChanges = dict[Key, RowChange]


class Recorder:
    """Collects what one transaction does to rows, from the session's flushes."""

    def __init__(self) -> None:
        self.rows: RowChanges = {}

    def after_flush(self, session: Session, _: UOWTransaction) -> None:
        """Note the new, changed and deleted rows of this flush."""
        for row in session.new:
            self._note(row, before=None, after=_image(row))
        for row in session.dirty:
            if session.is_modified(row):
                self._note(row, before=_image_before(row), after=_image(row))
        for row in session.deleted:
            self._note(row, before=_image_before(row), after=None)

    def touched(self) -> Mapping[str, frozenset[int]]:
        """Return the ids of the rows that differ, and of what they belong to, by table."""
        return touched_by(self.rows)

    def _note(self, row: Any, *, before: Image, after: Image) -> None:
        key = (row.__tablename__, row.id)
        if key in self.rows:
            self.rows[key].after = after
        else:
            self.rows[key] = RowChange(before, after)


def touched_by(rows: RowChanges) -> Mapping[str, frozenset[int]]:
    """Return the ids of ROWS and of the client, visit or version they belong to, by table."""
    ids: dict[str, set[int]] = {}
    for (table, id_), change in rows.items():
        ids.setdefault(table, set()).add(id_)
        for image in (change.before, change.after):
            for column, owners in _OWNERS.items():
                if image and image.get(column) is not None:
                    ids.setdefault(owners, set()).add(image[column])
    return MappingProxyType({table: frozenset(found) for table, found in ids.items()})


def write(connection: Connection, rows: RowChanges) -> None:
    """Write ROWS as they are after the change, each as it stood before it.

    Raises:
        ChangedSince: a row is another by now; nothing was written.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")  # rows come back in any order
    for key, change in rows.items():
        if image_now(connection, key) != change.before:
            raise ChangedSince
    for (name, id_), change in rows.items():
        _put(connection, Row.metadata.tables[name], id_, change)


def _put(connection: Connection, table: Table, id_: int, change: RowChange) -> None:
    if change.after is None:
        connection.execute(table.delete().where(table.c.id == id_))
    elif change.before is None:
        connection.execute(table.insert().values(change.after))
    else:
        connection.execute(table.update().where(table.c.id == id_).values(change.after))


def image_now(connection: Connection, key: Key) -> Image:
    """Return the row of KEY as it stands, None if it is not there."""
    table = Row.metadata.tables[key[0]]
    found = connection.execute(table.select().where(table.c.id == key[1])).mappings().first()
    return None if found is None else dict(found)


def _image(row: Any) -> dict[str, Any]:
    return {a.key: getattr(row, a.key) for a in inspect(row).mapper.column_attrs}


def _image_before(row: Any) -> dict[str, Any]:
    image = _image(row)
    for name in image:
        old = inspect(row).attrs[name].history.deleted
        if old:
            image[name] = old[0]
    return image
