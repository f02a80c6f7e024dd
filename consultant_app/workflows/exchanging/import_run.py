"""One import: what it has put where, and what it has to tell.

What is new waits and is stored many at once: a row alone costs ten times as much.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
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

_ASKED_OFTEN = ("visit", "contact", "site")  # by all that hangs on them


class Records(Protocol[Record]):
    """The records of one table, as the store gives them."""

    def get(self, id_: int, /) -> Record:
        """Return the record ID_."""

    def put(self, record: Record, /) -> Record:
        """Store RECORD."""

    def put_new(self, records: Sequence[Record], /) -> tuple[Record, ...]:
        """Store RECORDS, all of them new."""

    def last_id(self) -> int:
        """Return the highest id so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportNote:
    """Something the import has to tell: the place in the file, and why or which field."""

    place: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    """A thing that is new, and the record that it becomes."""

    thing: Thing
    record: Any  # of any table
    name: str


@dataclass(slots=True, kw_only=True)
class ImportRun:
    """An import on its way. `files` tells where photos and documents of the file were put."""

    tx: Tx
    known: KnownThings
    zone: str
    today: date
    files: Mapping[str, str]
    rows: dict[tuple[str, str], int] = field(default_factory=dict)
    added: Counter[str] = field(default_factory=Counter)
    filled: list[ImportNote] = field(default_factory=list)
    differing: list[ImportNote] = field(default_factory=list)
    left_out: list[ImportNote] = field(default_factory=list)
    _last_before: dict[Records[Any], int] = field(default_factory=dict)
    _waiting: dict[Records[Any], list[_Waiting]] = field(default_factory=dict)
    _twins: set[tuple[str, tuple[str, int], Hashable]] = field(default_factory=set)
    _new: set[tuple[str, int]] = field(default_factory=set)
    _read: dict[tuple[str, int], Any] = field(default_factory=dict)

    def take_later(
        self,
        thing: Thing,
        records: Records[Record],
        new: Record,
        *,
        values: Mapping[str, Any],
        same: Callable[[Record], bool],
        name: str = "",
        owner: tuple[str, int] = ("", 0),
        twin: Hashable = None,
        alike: Callable[[], Iterable[Record]] = tuple,
    ) -> None:
        """Fill the record that THING is, or let NEW wait for `store`.

        Args:
            thing: what the file says.
            records: its table.
            new: the record to add if it is not known.
            values: what the file says, by field.
            same: tells whether a record that came with that id is this thing.
            name: its name or day, to know it again by.
            owner: what it hangs on, by kind and row.
            twin: what another thing of that owner without an id would share if it were the same.
            alike: gives the records that are this thing if it has no id.
        """
        found = self._known_record(thing, records, same)
        if not thing.id and self._may_be_here(thing.kind, owner, twin):
            found = next(iter(alike()), None)
        if found is None:
            self.add_later(thing, records, new, name=name)
        else:
            self._note(thing, self._fill(thing, records, found, values), name=name)

    def add_later(
        self, thing: Thing, records: Records[Record], new: Record, *, name: str = ""
    ) -> None:
        """Let NEW, which THING becomes, wait for `store`."""
        waiting = self._waiting.setdefault(records, [])
        waiting.append(_Waiting(thing=thing, record=new, name=name))

    def store(self) -> None:
        """Store everything that waits."""
        for records, waiting in self._waiting.items():
            stored = records.put_new([one.record for one in waiting])
            for one, record in zip(waiting, stored, strict=True):
                self._note_new(one.thing, record, name=one.name)
        self._waiting.clear()
        self.known.store()

    def is_new(self, kind: str, row: int) -> bool:
        """Tell whether this import has added ROW, so that nothing hung on it before."""
        return (kind, row) in self._new

    def record(self, kind: str, row: int, records: Records[Record]) -> Record:
        """Return the record ROW of RECORDS, read once."""
        if (kind, row) not in self._read:
            self._read[kind, row] = records.get(row)
        record: Record = self._read[kind, row]
        return record

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

    def _may_be_here(self, kind: str, owner: tuple[str, int], twin: Hashable) -> bool:
        """Tell whether a thing without an id may be one that the file or the house had before."""
        if (kind, owner, twin) in self._twins:
            self.store()  # it may be one that waits
            return True
        self._twins.add((kind, owner, twin))
        return not self.is_new(*owner)

    def _note_new(self, thing: Thing, stored: HasId, *, name: str) -> None:
        self.added[thing.kind] += 1
        self._new.add((thing.kind, stored.id))
        self._note(thing, stored, name=name)

    def _note(self, thing: Thing, stored: HasId, *, name: str) -> None:
        if thing.id:
            self.rows[thing.kind, thing.id] = stored.id
        if thing.kind in _ASKED_OFTEN:
            self._read[thing.kind, stored.id] = stored
        self.known.remember(thing, stored.id, name=name)

    def _known_record(
        self, thing: Thing, records: Records[Record], same: Callable[[Record], bool]
    ) -> Record | None:
        if records not in self._last_before:
            self._last_before[records] = records.last_id()
        last = self._last_before[records]  # what this import added is another thing
        rows = self.known.rows(thing.kind, thing.id) if thing.id else ()
        for row in (row for row in rows if row <= last):
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


def may_fill(
    run: ImportRun, things: Sequence[Thing], known: Sequence[object], *, same: bool
) -> bool:
    """Tell whether a list of the file fills an empty one here; name it where both say something."""
    if things and known and not same:
        list_place = things[0].place.rpartition("[")[0]
        visit_place, _, name = list_place.rpartition(".")
        run.differing.append(ImportNote(place=visit_place, about=name))
    return bool(things) and not known
