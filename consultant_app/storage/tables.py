"""Are the tables of a database those that our program made?"""

from pathlib import Path
from typing import Any

from consultant_app.storage.disk import name_while_written, open_private
from consultant_app.storage.driver import connect
from consultant_app.storage.migrations import ladder

_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"

Schema = list[tuple[Any, ...]]


def tables_are_ours(connection: Any, *, version: int, beside: Path) -> bool:
    """Tell whether a driver's CONNECTION shows the tables that our program made at VERSION.

    Args:
        connection: a connection to the database.
        version: of the schema, at most today's.
        beside: in whose folder a sample is made for a moment.
    """
    return _schema(connection) == _known_schema(version, beside)


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
