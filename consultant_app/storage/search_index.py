"""Keep the search index in step with the rows it is made from.

A row of `search_text` holds the folded words of one record, and FTS5 indexes them under its id.
The id is the order of finding: clients and people before all else, then by the day of the visit.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from sqlalchemy import Connection

from consultant_app.domain.clients import folded
from consultant_app.storage.sending import send, send_for_each

# What find() sees as the id: rank << 40 | row id << 3 | number of the kind. The rank is the day's
# number, or for clients and people more than any day has.
_RANK_BITS = 40
_KIND_BITS = 3
_CLIENT_RANK = 8_000_000
_CONTACT_RANK = 7_000_000
CLIENTS_FROM = _CLIENT_RANK << _RANK_BITS
CLIENTS_AND_PEOPLE_FROM = _CONTACT_RANK << _RANK_BITS

_ADD_ENTRY = """
    INSERT INTO search_text (id, kind, row_id, client_id, visit_id, folded)
    VALUES (?, ?, ?, ?, ?, ?)
"""
_ADD_TO_INDEX = "INSERT INTO search (rowid, folded) VALUES (?, ?)"
_READ_ENTRY = "SELECT id, kind, row_id, folded FROM search_text"
_TAKE_ENTRY = "DELETE FROM search_text"
_TAKE_FROM_INDEX = """
    INSERT INTO search (search, rowid, folded) SELECT 'delete', id, folded FROM search_text
"""
_ENTRIES_OF_ROWS = " WHERE kind = ? AND row_id IN (SELECT value FROM json_each(?))"
_ENTRIES_ELSEWHERE = " WHERE visit_id = ? AND (id >> ? <> ? OR client_id <> ?)"


def entries_after(day: date | None) -> int:
    """Return an id that every entry up to DAY lies below; without a day, every entry of a visit."""
    return CLIENTS_AND_PEOPLE_FROM if day is None else (day.toordinal() + 1) << _RANK_BITS


@dataclass(frozen=True, slots=True)
class Source:
    """A kind of hit and the statement that reads its rows.

    The statement takes a JSON list of ids and gives row id, client, visit, day and then texts.
    """

    kind: str
    number: int
    sql: str


@dataclass(frozen=True, slots=True)
class Found:
    """The searched text of one record: its lines are those a hit may show."""

    row_id: int
    client_id: int
    visit_id: int | None
    day: date | None
    lines: tuple[str, ...]


SOURCES = MappingProxyType(
    {
        "clients": Source(
            "client",
            0,
            """
            SELECT id, id, NULL, NULL, name,
                (SELECT group_concat(value, ', ') FROM json_each(also_known_as)), private_notes
            FROM clients WHERE removed_at IS NULL AND id IN (SELECT value FROM json_each(?))
            """,
        ),
        "contacts": Source(
            "contact",
            1,
            """
            SELECT id, client_id, NULL, NULL, name, address_as, email, phone, remember
            FROM contacts WHERE removed_at IS NULL AND id IN (SELECT value FROM json_each(?))
            """,
        ),
        "requests": Source(
            "request",
            2,
            """
            SELECT t.id, v.client_id, v.id, v.day, t.words, t.reply
            FROM requests t JOIN visits v ON v.id = t.visit_id
            WHERE t.removed_at IS NULL AND t.id IN (SELECT value FROM json_each(?))
            """,
        ),
        "work": Source(
            "work",
            3,
            """
            SELECT t.id, v.client_id, v.id, v.day, t.note, t.public
            FROM work t JOIN visits v ON v.id = t.visit_id
            WHERE t.removed_at IS NULL AND t.id IN (SELECT value FROM json_each(?))
            """,
        ),
        "promises": Source(
            "promise",
            4,
            """
            SELECT t.id, t.client_id, t.visit_id, coalesce(v.day, t.by), t.what
            FROM promises t LEFT JOIN visits v ON v.id = t.visit_id
            WHERE t.removed_at IS NULL AND t.id IN (SELECT value FROM json_each(?))
            """,
        ),
        "visits": Source(
            "note",
            5,
            """
            SELECT id, client_id, id, day, private_notes, reason, json_extract(lines, '$.headline')
            FROM visits WHERE removed_at IS NULL AND id IN (SELECT value FROM json_each(?))
            """,
        ),
    }
)


def read_found(connection: Connection, table: str, ids: Collection[int]) -> Iterator[Found]:
    """Yield what the index holds, or should hold, of the rows IDS of TABLE."""
    rows = send(connection, SOURCES[table].sql, (json.dumps(list(ids)),))
    for row_id, client_id, visit_id, day, *texts in rows:
        lines = tuple(line for text in texts for line in (text or "").splitlines() if line.strip())
        on_day = date.fromisoformat(day) if day else None
        yield Found(row_id, client_id, visit_id, on_day, lines)


def reindex(connection: Connection, table: str, ids: Collection[int]) -> None:
    """Make the index hold what the rows IDS of TABLE say now; removed ones leave it."""
    source = SOURCES.get(table)
    if source is None:
        return
    _take_out(connection, _ENTRIES_OF_ROWS, (source.kind, json.dumps(list(ids))))
    all_found = list(read_found(connection, table, ids))
    _add(connection, source, all_found)
    for found in all_found if table == "visits" else ():
        _move_entries(connection, found)


def index_new(connection: Connection, table: str, ids: Collection[int]) -> None:
    """Let the index hold what the rows IDS of TABLE say, which it has never heard of."""
    source = SOURCES.get(table)
    if source is not None and ids:
        _add(connection, source, list(read_found(connection, table, ids)))


def reindex_everything(connection: Connection) -> None:
    """Make the whole index anew from the rows."""
    send(connection, "INSERT INTO search (search) VALUES ('delete-all')")
    send(connection, "DELETE FROM search_text")
    for table in SOURCES:
        rows = send(connection, f"SELECT id FROM {table}")  # noqa: S608 - a name of ours
        reindex(connection, table, [id_ for (id_,) in rows])


def _add(connection: Connection, source: Source, all_found: Sequence[Found]) -> None:
    entries = [entry for found in all_found if (entry := _entry(source, found))[-1]]
    send_for_each(connection, _ADD_ENTRY, entries)
    send_for_each(connection, _ADD_TO_INDEX, ((id_, words) for id_, *_, words in entries))


def _entry(source: Source, found: Found) -> tuple[int, str, int, int, int | None, str]:
    words = folded("\n".join(found.lines))
    id_ = _rank(source, found) << _RANK_BITS | found.row_id << _KIND_BITS | source.number
    return id_, source.kind, found.row_id, found.client_id, found.visit_id, words


def _take_out(connection: Connection, which: str, values: tuple[object, ...]) -> None:
    """Take the entries out of the index, which must be told the words it forgets."""
    send(connection, _TAKE_FROM_INDEX + which, values)
    send(connection, _TAKE_ENTRY + which, values)


def _move_entries(connection: Connection, visit: Found) -> None:
    """Bring the entries of VISIT to its day, which may be another since they were noted."""
    rank = visit.day.toordinal() if visit.day else 0
    moved = (visit.row_id, _RANK_BITS, rank, visit.client_id)
    entries = send(connection, _READ_ENTRY + _ENTRIES_ELSEWHERE, moved)
    _take_out(connection, _ENTRIES_ELSEWHERE, moved)
    for id_, kind, row_id, words in entries:
        new_id = rank << _RANK_BITS | id_ & ((1 << _RANK_BITS) - 1)
        entry = (new_id, kind, row_id, visit.client_id, visit.row_id, words)
        send(connection, _ADD_ENTRY, entry)
        send(connection, _ADD_TO_INDEX, (new_id, words))


def _rank(source: Source, found: Found) -> int:
    if source.kind == "client":
        return _CLIENT_RANK
    if source.kind == "contact":
        return _CONTACT_RANK
    return found.day.toordinal() if found.day else 0
