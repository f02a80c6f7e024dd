"""Are the tables of a database ours, and can each of their rows be read?"""

from collections.abc import Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any

from consultant_app.storage.disk import name_while_written, open_private
from consultant_app.storage.driver import connect
from consultant_app.storage.migrations import ladder

_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
_COLUMNS = "SELECT name FROM pragma_table_info(?)"

Schema = list[tuple[Any, ...]]


def tables_are_ours(connection: Any, *, version: int, beside: Path) -> bool:
    """Tell whether a driver's CONNECTION shows the tables that our program made at VERSION.

    Args:
        connection: a connection to the database.
        version: of the schema, at most today's.
        beside: in whose folder a sample is made for a moment.
    """
    return _schema(connection) == _known_schema(version, beside)


def unreadable_rows(connection: Any) -> Iterator[str]:
    """Yield each row that no record can be made of, as "visits 12: day".

    Tables and columns that a database of an earlier version has not yet are left out.
    """
    for table, readers in _readers():
        there = {name for (name,) in connection.execute(_COLUMNS, (table,)).fetchall()}
        known = [(name, read) for name, read in readers if name in there]
        if known:
            yield from _unreadable_in(connection, table, known)
    yield from _unreadable_settings(connection)


def _unreadable_in(
    connection: Any, table: str, readers: Sequence[tuple[str, Any]]
) -> Iterator[str]:
    columns = ", ".join(f'"{name}"' for name, _ in readers)
    rows = connection.execute(f'SELECT rowid, {columns} FROM "{table}"')  # noqa: S608 - our names
    for id_, *values in rows:
        for (name, read), value in zip(readers, values, strict=True):
            if value is not None and not _can_be_read(read, value):
                yield f"{table} {id_}: {name}"


def _unreadable_settings(connection: Any) -> Iterator[str]:
    from consultant_app.domain.settings import AppSettings, Business
    from consultant_app.storage.side_repositories import APP_KEY, BUSINESS_KEY
    from consultant_app.storage.values import from_json

    kinds = {APP_KEY: AppSettings, BUSINESS_KEY: Business}
    for key, value in connection.execute("SELECT key, value FROM settings"):
        if key in kinds and not _can_be_read(partial(from_json, kinds[key]), value):
            yield f"settings: {key}"


def _can_be_read(read: Any, value: object) -> bool:
    try:
        read(value)
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError):
        return False
    return True


@cache
def _readers() -> tuple[tuple[str, tuple[tuple[str, Any], ...]], ...]:
    """Return what reads the values of each column, by table; built once."""
    from consultant_app.storage.columns import Stored
    from consultant_app.storage.rows import ClientRow
    from consultant_app.storage.side_rows import SettingRow

    kept_in = (ClientRow.metadata.sorted_tables, SettingRow.metadata.sorted_tables)
    tables = {table.name: table for tables in kept_in for table in tables}
    return tuple(
        (name, tuple((c.name, c.type.read) for c in table.columns if isinstance(c.type, Stored)))
        for name, table in tables.items()
    )


def _schema(connection: Any) -> Schema:
    """Return tables, indexes and triggers as they were made; those of statistics left out."""
    rows = connection.execute(_SCHEMA).fetchall()
    return [tuple(row) for row in rows if not row[1].startswith("sqlite_stat")]


def _known_schema(version: int, beside: Path) -> Schema:
    sample = name_while_written(beside)
    try:
        open_private(sample).close()
        ladder.climb(sample, found=0, steps=ladder.STEPS[:version])
        connection = connect(sample, read_only=True)
        try:
            return _schema(connection)
        finally:
            connection.close()
    finally:
        for rest in ("", "-wal", "-shm", "-journal"):
            sample.with_name(sample.name + rest).unlink(missing_ok=True)
