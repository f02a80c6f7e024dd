"""Check a database: SQLite's own look at its pages, and that no row points at nothing."""

from pathlib import Path
from typing import Any

from consultant_app.storage.driver import connect
from consultant_app.storage.refusals import problem_of


def check_database(path: Path) -> tuple[str, ...]:
    """Return what is wrong with the database at PATH, in SQLite's words; empty means fine.

    It only reads, and each row once. A page that can't be read at all counts as a finding.
    """
    from consultant_app.storage.readable import unreadable_rows

    try:
        connection = connect(path, read_only=True)
    except Exception as error:
        return (_told(error, path),)
    try:
        unreadable = (f"can't be read: {row}" for row in unreadable_rows(connection))
        return (*findings_in(connection), *unreadable)
    except Exception as error:
        return (_told(error, path),)
    finally:
        connection.close()


def findings_in(connection: Any) -> tuple[str, ...]:
    """Return what is wrong with the database of a driver's CONNECTION; empty means fine."""
    return (*_wrong(connection, "PRAGMA quick_check"), *_orphans(connection))


def findings_in_copy(connection: Any) -> tuple[str, ...]:
    """Return what is wrong with a copy that SQLite has just made; empty means fine.

    Table by table it takes a quarter of the time: the words of the search index are not compared
    with the rows once more.
    """
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"
    ).fetchall()
    wrong = [w for (name,) in tables for w in _wrong(connection, f'PRAGMA quick_check("{name}")')]
    return (*wrong, *_orphans(connection))


def _wrong(connection: Any, check: str) -> list[str]:
    told = [row[0] for row in connection.execute(check).fetchall()]
    return [] if told == ["ok"] else told


def _orphans(connection: Any) -> list[str]:
    rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [f"{table} {row} points at no {parent}" for table, row, parent, _ in rows]


def row_counts(connection: Any) -> dict[str, int]:
    """Return how many rows each table of the database of a driver's CONNECTION holds."""
    named = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - the schema's own names
        for (name,) in named
    }


def _told(error: Exception, path: Path) -> str:
    if problem_of(error, path) is None:
        raise error
    return str(error)
