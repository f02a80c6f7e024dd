"""Get, put and remove the records of any one table. What is removed is as if it were not there."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from consultant_app.domain.problems import NotFound
from consultant_app.storage.named_ids import among
from consultant_app.storage.records import columns_of, fill_row, record_from, record_of
from consultant_app.storage.row_base import KeptRow
from consultant_app.storage.search_index import index_new, reindex
from consultant_app.storage.trash import remove_with_all


class HasId(Protocol):
    """What every record has."""

    @property
    def id(self) -> int:
        """The record's id, zero before it is stored."""


Record = TypeVar("Record", bound=HasId)


class Repository(Generic[Record]):
    """The records of one table."""

    def __init__(
        self, session: Session, row: type[KeptRow], kind: type[Record], *, now: datetime
    ) -> None:
        self._session = session
        self._row = row
        self._kind = kind
        self._now = now

    def get(self, id_: int) -> Record:
        """Return the record ID_.

        Raises:
            NotFound: there is none, or it was removed.
        """
        statement = _one_of(self._row, self._kind)
        found = self._session.connection().execute(statement, {"id": id_}).one_or_none()
        if found is None:
            raise self._not_found(id_)
        return record_from(self._kind, found)

    def put(self, record: Record) -> Record:
        """Store RECORD, a new one if its id is zero, and return it as it is stored.

        Raises:
            NotFound: it has an id, but there is no such record (any more).
        """
        row = self._live_row(record.id) if record.id else self._row()
        changed = fill_row(row, record)
        if not record.id:
            self._session.add(row)
            self._session.flush()
            self._index_new(row)
        elif changed:
            self._session.flush()
            self._index(row.id)
        return record_of(self._kind, row)

    def put_new(self, records: Sequence[Record]) -> tuple[Record, ...]:
        """Store RECORDS, all of them new, at once, and return them as they are stored."""
        rows = [self._row() for _ in records]
        for row, record in zip(rows, records, strict=True):
            fill_row(row, record)
        self._session.add_all(rows)
        self._session.flush()
        self._index_new(*rows)
        return tuple(record_of(self._kind, row) for row in rows)

    def last_id(self) -> int:
        """Return the highest id so far, zero if there is none; removed records count."""
        return self._session.scalar(select(func.max(self._row.id))) or 0

    def remove(self, id_: int) -> None:
        """Remove the record ID_ and all that hangs on it.

        Raises:
            NotFound: there is none, or it was removed.
        """
        gone = remove_with_all(self._session, self._live_row(id_), at=self._now)
        for row in gone:
            reindex(self._session.connection(), row.__tablename__, (row.id,))

    def _index_new(self, *rows: KeptRow) -> None:
        ids = [row.id for row in rows]
        index_new(self._session.connection(), self._row.__tablename__, ids)

    def _index(self, id_: int) -> None:
        reindex(self._session.connection(), self._row.__tablename__, (id_,))

    def _live_row(self, id_: int) -> KeptRow:
        row = self._session.get(self._row, id_)
        if row is None or row.removed_at is not None:
            raise self._not_found(id_)
        return row

    def _not_found(self, id_: int) -> NotFound:
        return NotFound(kind=self._kind.__name__, wanted=str(id_))

    def _those(
        self,
        *conditions: ColumnElement[bool],
        order: tuple[Any, ...] = (),
        most: int | None = None,
    ) -> tuple[Record, ...]:
        # Columns, not entities: a record is read in a third of the time.
        statement = (
            select(*columns_of(self._kind, self._row))
            .where(self._row.removed_at.is_(None), *conditions)
            .order_by(*order, self._row.id)
            .limit(most)
        )
        found = self._session.connection().execute(statement)
        return tuple(record_from(self._kind, row) for row in found)


@cache
def _one_of(row: type[KeptRow], kind: Any) -> Select[Any]:
    """Return the statement that reads one record of KIND from the table of ROW, built once."""
    statement = select(*columns_of(kind, row))
    return statement.where(row.id == bindparam("id"), row.removed_at.is_(None))


@cache
def _owned_by(row: type[KeptRow], kind: Any, owner: str, order: tuple[Any, ...]) -> Select[Any]:
    """Return the statement that reads the records of one owner, built once: each page asks it."""
    statement = select(*columns_of(kind, row)).order_by(*order, row.id)
    return statement.where(getattr(row, owner) == bindparam("owner"), row.removed_at.is_(None))


class OwnedRepository(Repository[Record]):
    """The records that belong to a client, a visit or a version."""

    def __init__(
        self,
        session: Session,
        row: type[KeptRow],
        kind: type[Record],
        *,
        now: datetime,
        owner: InstrumentedAttribute[int],
        order: tuple[Any, ...] = (),
    ) -> None:
        super().__init__(session, row, kind, now=now)
        self._owner = owner
        self._order = order

    def of(self, owner_id: int) -> tuple[Record, ...]:
        """Return the records of the owner OWNER_ID, in order."""
        statement = _owned_by(self._row, self._kind, self._owner.key, self._order)
        found = self._session.connection().execute(statement, {"owner": owner_id})
        return tuple(record_from(self._kind, row) for row in found)

    def of_each(self, owner_ids: Iterable[int]) -> dict[int, list[Record]]:
        """Return the records of all owners OWNER_IDS by owner, in order, by one question."""
        found: dict[int, list[Record]] = {}
        wanted = among(self._owner, tuple(owner_ids))
        for record in self._those(wanted, order=self._order):
            found.setdefault(getattr(record, self._owner.key), []).append(record)
        return found
