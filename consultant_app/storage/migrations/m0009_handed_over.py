"""Climb to what became of statements and reviews: when each was saved or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_STATEMENTS = (
    """
    CREATE TABLE handed_over (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        client_id INTEGER NOT NULL REFERENCES clients (id),
        kind TEXT NOT NULL, period TEXT NOT NULL, way TEXT NOT NULL, at INTEGER NOT NULL,
        detail TEXT NOT NULL, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_handed_over_client_id ON handed_over (client_id)",
)


def climb(op: Operations) -> None:
    """Make the table, empty."""
    for statement in _STATEMENTS:
        op.execute(statement)
