"""Climb to the tables of the consultant's own wording: sentences, terms, what is never flagged."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_TABLES = (
    """
    CREATE TABLE wordings (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, language TEXT NOT NULL,
        kind TEXT NOT NULL, clause TEXT NOT NULL, sentence TEXT NOT NULL, task TEXT,
        uses INTEGER NOT NULL, last_used TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX wordings_once ON wordings (language, kind, clause, sentence)",
    """
    CREATE TABLE wording_uses (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, work_id INTEGER NOT NULL,
        wording_id INTEGER NOT NULL REFERENCES wordings (id), on_day TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX wording_used_once ON wording_uses (work_id, wording_id)",
    "CREATE INDEX ix_wording_uses_wording_id ON wording_uses (wording_id)",
    """
    CREATE TABLE own_terms (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, language TEXT NOT NULL,
        form TEXT NOT NULL, say TEXT NOT NULL, explain TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE never_flags (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, rule TEXT NOT NULL, words TEXT NOT NULL,
        category TEXT NOT NULL, client_id INTEGER REFERENCES clients (id)
    ) STRICT
    """,
    "CREATE INDEX ix_never_flags_client_id ON never_flags (client_id)",
)


def climb(op: Operations) -> None:
    """Make the tables of own wording, empty."""
    for statement in _TABLES:
        op.execute(statement)
