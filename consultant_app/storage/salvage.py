"""Save what can still be read of a damaged database into a new one; the original is only copied.

Rows that no record can be made of, and rows that point at what is gone, are left out, so that the
new database is sound. What is left out is counted, table by table. Letters that wait are asked
about: they may go from the original.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from consultant_app.domain.problems import DiskRefused, MadeByNewerVersion, NotOurDatabase
from consultant_app.storage.disk import (
    name_while_written,
    open_private,
    sync_file,
    sync_folder,
)
from consultant_app.storage.driver import connect
from consultant_app.storage.health import findings_in
from consultant_app.storage.migrations import ladder
from consultant_app.storage.readable import unreadable_rows
from consultant_app.storage.refusals import translated
from consultant_app.storage.salvage_files import copied
from consultant_app.storage.salvage_rows import NO_TABLE, TableRead, copy_rows, damaged_tables
from consultant_app.storage.search_index import reindex_everything
from consultant_app.storage.stamp import read_stamp
from consultant_app.storage.waiting_letters import ask_about_waiting

_BESIDE = ("-wal", "-shm", "-journal")
_TABLES = """
    SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' ORDER BY name
"""
_UNREADABLE = re.compile(r"(\w+)(?: (\d+))?: (.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """How many rows of each table were saved, how many were not, and where something is missing.

    `incomplete` names tables, and photos and documents such as "attachments/a.jpg". A table may be
    incomplete without a count in `lost`: nobody can tell how many rows a page held.
    """

    tables: Mapping[str, int]
    lost: Mapping[str, int]
    incomplete: tuple[str, ...]


def salvage_database(damaged: Path, to: Path) -> Salvaged:
    """Make the new database TO of what can be read of DAMAGED, which is not opened itself.

    Raises:
        NotOurDatabase: nothing can be read of it, or it is none of ours; there is no TO.
        MadeByNewerVersion: a newer program made it; there is no TO.
        DiskRefused: the disk of TO did not take it; there is no TO.
    """
    with translated(damaged):
        version = _version_of(damaged)
    try:
        with translated(to):
            return _made(damaged, to, version=version)
    except NotOurDatabase as problem:  # of the copy
        raise NotOurDatabase(damaged, problem.why) from problem


def _made(damaged: Path, to: Path, *, version: int) -> Salvaged:
    copy, unfinished = name_while_written(to), name_while_written(to)
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
    if source.exists() and not copied(source, copy.with_name(copy.name + rest)):
        raise DiskRefused(source, "failing")


def _filled(copy: Path, to: Path) -> Salvaged:
    from_, into = connect(copy), connect(to)
    try:
        into.execute("PRAGMA foreign_keys=OFF")
        into.execute("BEGIN IMMEDIATE")
        tables = [name for (name,) in into.execute(_TABLES).fetchall()]
        read = {table: copy_rows(from_, into, table) for table in tables}
        harmed = damaged_tables(from_)
        _take_out_unsound(into)
        kept = {table: _count(into, table) for table in tables}
        ask_about_waiting(into, at=datetime.now(UTC))
        into.execute("COMMIT")
        for finding in findings_in(into):
            raise NotOurDatabase(copy, finding)
        return _told(read, kept, harmed)
    finally:
        into.close()
        from_.close()


def _told(read: Mapping[str, TableRead], kept: Mapping[str, int], harmed: set[str]) -> Salvaged:
    lost = {table: found.rows - kept[table] for table, found in read.items()}
    lost = {table: rows for table, rows in lost.items() if rows > 0}
    known = {*lost, *(table for table, found in read.items() if not found.whole)}
    known |= harmed & {*read, NO_TABLE}
    return Salvaged(
        tables=MappingProxyType(dict(kept)),
        lost=MappingProxyType(lost),
        incomplete=tuple(sorted(known - {NO_TABLE} or known)),
    )


# Any: connections of a driver that has no types.
def _take_out_unsound(into: Any) -> None:
    """Take out the rows that can't be read as records, or point at nothing."""
    for told in list(unreadable_rows(into)):
        found = _UNREADABLE.fullmatch(told)
        if found is not None:
            table, row, key = found.groups()
            _take_out(into, table, *(("rowid", row) if row else ("key", key)))
    while wrong := into.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, _, _ in wrong:
            _take_out(into, table, "rowid", row)


def _take_out(into: Any, table: str, column: str, value: object) -> None:
    into.execute(f'DELETE FROM "{table}" WHERE "{column}" = ?', (value,))  # noqa: S608 - our names


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
