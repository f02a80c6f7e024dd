"""One import: what it has put where, and what it has to tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from consultant_app.domain.clients import folded
from consultant_app.domain.problems import NotFound, WrongInterchange
from consultant_app.exchange.interchange import Thing
from consultant_app.workflows.exchanging.filling import filled
from consultant_app.workflows.exchanging.known_things import KnownThings

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


class HasId(Protocol):
    """What every record has."""

    @property
    def id(self) -> int:
        """The record's id."""


Record = TypeVar("Record", bound=HasId)


class Records(Protocol[Record]):
    """The records of one table, as the store gives them."""

    def get(self, id_: int, /) -> Record:
        """Return the record ID_."""

    def put(self, record: Record, /) -> Record:
        """Store RECORD."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportNote:
    """Something the import has to tell: the place in the file, and why or which field."""

    place: str
    about: str


@dataclass(slots=True, kw_only=True)
class ImportRun:
    """An import on its way. `files` tells where photos and documents of the file were put."""

    tx: Tx
    known: KnownThings
    zone: str
    today: date
    files: Mapping[str, str]
    propose: Callable[[Thing], None] | None = None
    rows: dict[tuple[str, str], int] = field(default_factory=dict)
    added: Counter[str] = field(default_factory=Counter)
    filled: list[ImportNote] = field(default_factory=list)
    differing: list[ImportNote] = field(default_factory=list)
    left_out: list[ImportNote] = field(default_factory=list)

    def take(
        self,
        thing: Thing,
        records: Records[Record],
        new: Record,
        *,
        values: Mapping[str, Any],
        same: Callable[[Record], bool],
        name: str = "",
        alike: Iterable[Record] = (),
    ) -> tuple[Record, bool]:
        """Store THING: fill the record that it is, or add NEW. Tells whether it was added.

        Args:
            thing: what the file says.
            records: its table.
            new: the record to add if it is not known.
            values: what the file says, by field; a known record only gets what it has not.
            same: tells whether a record that came with that id is this thing.
            name: its name or day, to know it again by.
            alike: records that are this thing if it has no id.
        """
        found = self._known_record(thing, records, same) or next(iter(alike), None)
        if found is None:
            stored = records.put(new)
            self.added[thing.kind] += 1
        else:
            stored = self._fill(thing, records, found, values)
        if thing.id:
            self.rows[thing.kind, thing.id] = stored.id
        self.known.remember(thing, stored.id, name=name)
        return stored, found is None

    def was(self, kind: str, row: int, name: str) -> bool:
        """Tell whether ROW came into the house under NAME, whatever it is called now."""
        return folded(self.known.name_of(kind, row)) == folded(name) != ""

    def row_of(self, kind: str, id_: str | None, place: str) -> int | None:
        """Return the row that a link of the file names; None for no link.

        Raises:
            WrongInterchange: neither the file nor what is here has such a thing.
        """
        if id_ is None:
            return None
        if (kind, id_) in self.rows:
            return self.rows[kind, id_]
        there = [row for row in self.known.rows(kind, id_) if self._is_there(kind, row)]
        if len(set(there)) != 1:
            raise WrongInterchange(place=place, why=f'names no {kind} "{id_[:40]}"')
        return there[0]

    def _known_record(
        self, thing: Thing, records: Records[Record], same: Callable[[Record], bool]
    ) -> Record | None:
        for row in self.known.rows(thing.kind, thing.id) if thing.id else ():
            try:
                record = records.get(row)
            except NotFound:  # it was removed here since
                continue
            if same(record):
                return record
        return None

    def _fill(
        self, thing: Thing, records: Records[Record], found: Record, values: Mapping[str, Any]
    ) -> Record:
        result = filled(found, values)
        self.filled += [ImportNote(place=thing.place, about=name) for name in result.filled]
        self.differing += [ImportNote(place=thing.place, about=name) for name in result.differing]
        return records.put(result.record) if result.filled else found

    def _is_there(self, kind: str, row: int) -> bool:
        tables: dict[str, Records[Any]] = {
            "client": self.tx.clients,
            "site": self.tx.sites,
            "contact": self.tx.contacts,
            "equipment": self.tx.equipment,
            "visit": self.tx.visits,
            "request": self.tx.requests,
            "work": self.tx.work,
        }
        try:
            tables[kind].get(row)
        except NotFound:
            return False
        return True
