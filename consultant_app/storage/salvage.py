"""Save what can still be read of a damaged database into a new one; the original is only copied.

Each table is read from both ends up to where it can't be read any more. Rows that no record can be
made of, and rows that point at what is gone, are left out, so that the new database is sound.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from consultant_app.domain.problems import MadeByNewerVersion, NotOurDatabase
from consultant_app.storage.disk import (
    copied_private,
    name_while_written,
    open_private,
    sync_file,
    sync_folder,
)
from consultant_app.storage.driver import chosen_driver, connect
from consultant_app.storage.health import findings_in
from consultant_app.storage.migrations import ladder
from consultant_app.storage.readable import unreadable_rows
from consultant_app.storage.refusals import translated
from consultant_app.storage.search_index import reindex_everything
from consultant_app.storage.stamp import read_stamp

_BESIDE = ("-wal", "-shm", "-journal")
_TABLES = """
    SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' ORDER BY name
"""
_BOTH_WAYS = ("ASC", "DESC")


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """How many rows of each table were saved, and of which tables some could not be."""

    tables: Mapping[str, int]
    incomplete: tuple[str, ...]


def salvage_database(damaged: Path, to: Path) -> Salvaged:
    """Make the new database TO of what can be read of DAMAGED, which is not opened itself.

    Raises:
        NotOurDatabase: nothing can be read of it, or it is none of ours; there is no TO.
        MadeByNewerVersion: a newer program made it; there is no TO.
        DiskRefused: the disk did not take it; there is no TO.
    """
    copy, unfinished = name_while_written(to), name_while_written(to)
    with translated(damaged):
        version = _version_of(damaged)
        try:
            for rest in ("", *_BESIDE[:1]):  # what stands in the log was saved, too
                _copy(damaged, copy, rest)
            open_private(unfinished).close()
            ladder.climb(unfinished, found=0, steps=ladder.STEPS[:version])
            found = _filled(copy, unfinished)
            _index_again(unfinished)
            sync_file(unfinished)
            unfinished.replace(to)
            sync_folder(to.parent)
            return found
        finally:
            for path in (copy, unfinished):
                for rest in ("", *_BESIDE):
                    path.with_name(path.name + rest).unlink(missing_ok=True)


def _version_of(damaged: Path) -> int:
    stamp = read_stamp(damaged)
    if stamp is None or stamp.schema < 1:
        raise NotOurDatabase(damaged, "not brought up to date")
    if stamp.schema > ladder.SCHEMA:
        raise MadeByNewerVersion(damaged, found=stamp.schema, known=ladder.SCHEMA)
    return stamp.schema


def _copy(damaged: Path, copy: Path, rest: str) -> None:
    source = damaged.with_name(damaged.name + rest)
    if source.exists():
        copied_private(source, copy.with_name(copy.name + rest))


def _filled(copy: Path, to: Path) -> Salvaged:
    from_, into = connect(copy), connect(to)
    try:
        from_.text_factory = _text  # a damaged letter must not cost the row
        into.execute("PRAGMA foreign_keys=OFF")
        into.execute("BEGIN IMMEDIATE")
        incomplete = {t for (t,) in into.execute(_TABLES).fetchall() if not _saved(from_, into, t)}
        incomplete |= _without_unsound(into)
        into.execute("COMMIT")
        for finding in findings_in(into):
            raise NotOurDatabase(copy, finding)
        tables = [name for (name,) in into.execute(_TABLES).fetchall()]
        return Salvaged(
            tables=MappingProxyType({name: _count(into, name) for name in tables}),
            incomplete=tuple(sorted(incomplete)),
        )
    finally:
        into.close()
        from_.close()


def _text(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


# Any: connections of a driver that has no types.
def _saved(from_: Any, into: Any, table: str) -> bool:
    """Copy the rows of TABLE; tell whether it could be read to its end."""
    columns = [row[1] for row in into.execute(f'PRAGMA table_info("{table}")').fetchall()]
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" for _ in columns)
    insert = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - our names
    for way in _BOTH_WAYS:
        select = f'SELECT {names} FROM "{table}" ORDER BY rowid {way}'  # noqa: S608 - our names
        rows = _Rows(from_, select)
        into.executemany(insert, rows)
        if rows.whole:
            return True
    return False


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


def _without_unsound(into: Any) -> set[str]:
    """Take out rows that can't be read as records or point at nothing; return their tables."""
    tables: set[str] = set()
    for told in list(unreadable_rows(into)):
        table, _, rest = told.partition(" ")
        tables |= {table.rstrip(":")}
        _take_out(into, table.rstrip(":"), rest.partition(":")[0])
    while wrong := into.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, _, _ in wrong:
            tables.add(table)
            _take_out(into, table, row)
    return tables


def _take_out(into: Any, table: str, row: object) -> None:
    key = "key" if table == "settings" else "rowid"
    into.execute(f'DELETE FROM "{table}" WHERE {key} = ?', (row,))  # noqa: S608 - our names


def _count(connection: Any, table: str) -> int:
    found: int = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - our names
    return found


def _index_again(path: Path) -> None:
    from sqlalchemy.pool import NullPool

    from consultant_app.storage.engine import make_engine, writing

    engine = make_engine(path, poolclass=NullPool)
    with writing(engine).connect() as connection, connection.begin():
        reindex_everything(connection)
    engine.dispose()
