"""Bring a database to today's tables: every missing step in one transaction, or none of them.

Alembic's operations are used as a library, imported only when there is something to climb.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from consultant_app.storage.health import findings_in, row_counts
from consultant_app.storage.migrations import (
    m0001_first,
    m0002_own_words,
    m0003_clock_facts,
    m0004_invoicing,
    m0005_papers,
    m0006_rearranged_time,
    m0007_time_found_fast,
    m0008_post,
    m0009_handed_over,
    m0010_trusted_certificate,
)
from consultant_app.storage.stamp import APPLICATION_ID

if TYPE_CHECKING:
    from alembic.operations import Operations
    from sqlalchemy import Connection

Step = Callable[["Operations"], None]

STEPS: tuple[Step, ...] = (
    m0001_first.climb,
    m0002_own_words.climb,
    m0003_clock_facts.climb,
    m0004_invoicing.climb,
    m0005_papers.climb,
    m0006_rearranged_time.climb,
    m0007_time_found_fast.climb,
    m0008_post.climb,
    m0009_handed_over.climb,
    m0010_trusted_certificate.climb,
)
SCHEMA = len(STEPS)


class ClimbFailed(Exception):
    """A step broke or lost rows: our mistake, found before it was committed."""


def climb(path: Path, *, found: int, steps: Sequence[Step] | None = None) -> None:
    """Take the database at PATH from schema FOUND up the ladder, or up STEPS instead of it.

    Raises:
        ClimbFailed: a check after the last step failed; the database is as it was.
    """
    from sqlalchemy.pool import NullPool

    from consultant_app.storage.engine import make_engine, writing

    ladder = STEPS if steps is None else steps
    engine = make_engine(path, poolclass=NullPool)
    try:
        with writing(engine).connect() as connection:
            # Inside a transaction SQLite ignores it without a word, and a rebuilt parent table
            # would take its children along.
            _driver_connection(connection).execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                counts = row_counts(_driver_connection(connection))
                _take_steps(connection, ladder[found:])
                _stamp(connection, schema=len(ladder))
                _check(connection, counts_before=counts)
    finally:
        engine.dispose()


def _take_steps(connection: Connection, steps: Sequence[Step]) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    operations = Operations(MigrationContext.configure(connection))
    for step in steps:
        step(operations)


def _stamp(connection: Connection, *, schema: int) -> None:
    connection.exec_driver_sql(f"PRAGMA user_version={schema:d}")
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID:d}")


def _check(connection: Connection, *, counts_before: Mapping[str, int]) -> None:
    driver_connection = _driver_connection(connection)
    findings = findings_in(driver_connection)
    if findings:
        raise ClimbFailed(findings[0])
    counts = row_counts(driver_connection)
    for table in _kept_tables(counts_before) & _kept_tables(counts):
        if counts[table] != counts_before[table]:
            raise ClimbFailed(f"{table} had {counts_before[table]} rows and has {counts[table]}")


def _kept_tables(counts: Mapping[str, int]) -> set[str]:
    """Return the tables whose rows a step must not lose; indexes for search may be made anew."""
    return {table for table in counts if not table.startswith(("search", "sqlite_", "_alembic"))}


def _driver_connection(connection: Connection) -> Any:
    return connection.connection.driver_connection
