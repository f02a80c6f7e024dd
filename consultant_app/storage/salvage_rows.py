"""Copy the rows of a damaged database into a sound one, and tell of each table what is not there.

Each table is read from both ends up to where it can't be read any more. A row that the new table
does not take costs no other row.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from consultant_app.storage.driver import chosen_driver

NO_TABLE = "a page of no known table"

_BOTH_WAYS = ("ASC", "DESC")
_INDEXES = "SELECT name FROM pragma_index_list(?) WHERE NOT partial"
_ROOTS = "SELECT rootpage, type, name FROM sqlite_schema WHERE rootpage > 0"
_IN_A_TREE = re.compile(r"Tree (\d+) ")
# What reading and keeping the rows tells by itself: their values, and how many an index has.
_TOLD_BY_ROWS = re.compile(
    r"NULL value in |non-\S+ value in |\S+ value in |CHECK constraint |wrong # of entries "
    r"|row \d+ |Freelist"
)
_HEADING = "*** in database main ***\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRead:
    """How many rows a table has, as far as can be told, and whether all was read as it was."""

    rows: int
    whole: bool


class Letters:
    """Reads text; a damaged letter must not cost the row. `harmed` tells whether there was one."""

    def __init__(self) -> None:
        """Begin with no damaged letter."""
        self.harmed = False

    def __call__(self, data: bytes) -> str:
        """Return DATA as text, with a mark for each letter that is none any more."""
        try:
            return data.decode()
        except UnicodeDecodeError:
            self.harmed = True
            return data.decode(errors="replace")


# Any: connections of a driver that has no types.
def copy_rows(from_: Any, into: Any, table: str) -> TableRead:
    """Copy the rows of TABLE that can be read and kept."""
    letters = from_.text_factory = Letters()
    columns = into.execute(f'PRAGMA table_info("{table}")').fetchall()
    names = ", ".join(f'"{column[1]}"' for column in columns)
    is_text = [column[2] == "TEXT" for column in columns]
    marks = ", ".join("?" for _ in columns)
    insert = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - our names
    seen: set[int] = set()
    for way in _BOTH_WAYS:
        select = f'SELECT rowid, {names} FROM "{table}" ORDER BY rowid {way}'  # noqa: S608 - our names
        rows = _Rows(from_, select)
        for row, *values in rows:
            if row not in seen:
                seen.add(row)
                _insert(
                    into, insert, [_fitting(*pair) for pair in zip(values, is_text, strict=True)]
                )
        if rows.whole:
            break
    return TableRead(
        rows=max(len(seen), _rows_by_indexes(from_, table)),
        whole=rows.whole and not letters.harmed,
    )


def damaged_tables(from_: Any) -> set[str]:
    """Return the tables whose pages are damaged, whether or not reading them fails."""
    from_.text_factory = Letters()
    roots = {root: (kind, name) for root, kind, name in _asked(from_, _ROOTS)}
    tables: set[str] = set()
    for (finding,) in _asked(from_, "PRAGMA quick_check(10000)"):
        told = finding.removeprefix(_HEADING)
        tree = _IN_A_TREE.match(told)
        if tree:
            kind, name = roots.get(int(tree[1]), ("table", NO_TABLE))
            tables |= {name} if kind == "table" and not name.startswith("search") else set()
        elif told != "ok" and not _TOLD_BY_ROWS.match(told):
            tables.add(NO_TABLE)
    return tables


class _Rows:
    """The rows of a select up to where they can't be read; `whole` tells whether none is left."""

    def __init__(self, connection: Any, select: str) -> None:
        self._connection, self._select = connection, select
        self.whole = False

    def __iter__(self) -> Iterator[Any]:
        try:
            yield from self._connection.execute(self._select)
        except chosen_driver().module.DatabaseError:
            return
        self.whole = True


def _asked(connection: Any, question: str) -> Iterator[Any]:
    return iter(_Rows(connection, question))


def _fitting(value: object, is_text: bool) -> object:
    """Return VALUE; one flipped bit makes bytes of a text, and loses no letter of it."""
    return Letters()(value) if is_text and isinstance(value, bytes) else value


def _insert(into: Any, insert: str, values: list[object]) -> None:
    module = chosen_driver().module
    try:
        into.execute(insert, values)
    except (module.IntegrityError, module.DataError):
        return  # counted: it was read, and is not there


def _rows_by_indexes(from_: Any, table: str) -> int:
    """Return the most rows that an index of TABLE knows: rows may be gone without an error."""
    found = 0
    for (index,) in _asked(from_, _INDEXES.replace("?", f"'{table}'")):
        counted = f'SELECT count(*) FROM "{table}" INDEXED BY "{index}"'  # noqa: S608 - our names
        for (count,) in _asked(from_, counted):
            found = max(found, count)
    return found
