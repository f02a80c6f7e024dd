"""Can a record be made of each row of a database?"""

from collections.abc import Iterator, Sequence
from functools import cache, partial
from typing import Any

_COLUMNS = "SELECT name FROM pragma_table_info(?)"


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
    from consultant_app.storage.values import APP_KEY, BUSINESS_KEY, from_json

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
