"""Check a database: SQLite's own look at its pages, and that no row points at nothing."""

from pathlib import Path
from typing import Any

from consultant_app.storage.driver import connect
from consultant_app.storage.refusals import problem_of


def check_database(path: Path) -> tuple[str, ...]:
    """Return what is wrong with the database at PATH, in SQLite's words; empty means fine.

    It only reads. A page that can't be read at all counts as a finding.
    """
    try:
        connection = connect(path, read_only=True)
    except Exception as error:
        return (_told(error, path),)
    try:
        return findings_in(connection)
    except Exception as error:
        return (_told(error, path),)
    finally:
        connection.close()


def findings_in(connection: Any) -> tuple[str, ...]:
    """Return what is wrong with the database of a driver's CONNECTION; empty means fine."""
    pages = [row[0] for row in connection.execute("PRAGMA quick_check").fetchall()]
    findings = [] if pages == ["ok"] else pages
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    findings += [f"{table} {row} points at no {parent}" for table, row, parent, _ in orphans]
    return tuple(findings)


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
