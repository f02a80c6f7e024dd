"""Climb to what every document needs: wishes for one page, several readers, several visits on one
page, photos turned and cropped, who saw the work, reviews of a quarter and letters of a year.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_STATEMENTS = (
    "ALTER TABLE visits ADD COLUMN shows TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE visits ADD COLUMN also_to TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE visits ADD COLUMN told_on_visit_id INTEGER REFERENCES visits (id)",
    "CREATE INDEX ix_visits_told_on_visit_id ON visits (told_on_visit_id)",
    "ALTER TABLE photos ADD COLUMN position INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE photos ADD COLUMN turn INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE photos ADD COLUMN crop TEXT",
    """
    CREATE TABLE seen_by (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        visit_id INTEGER NOT NULL REFERENCES visits (id), name TEXT NOT NULL,
        at INTEGER NOT NULL, zone TEXT NOT NULL,
        contact_id INTEGER REFERENCES contacts (id), what TEXT NOT NULL, place TEXT NOT NULL,
        signature TEXT NOT NULL, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_seen_by_visit_id ON seen_by (visit_id)",
    """
    CREATE TABLE reviews (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        client_id INTEGER NOT NULL REFERENCES clients (id), period TEXT NOT NULL,
        lines TEXT NOT NULL, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX reviews_by_client ON reviews (client_id, period)",
    """
    CREATE TABLE review_versions (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        review_id INTEGER NOT NULL REFERENCES reviews (id), version INTEGER NOT NULL,
        issued_at INTEGER NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL,
        pages INTEGER NOT NULL, title TEXT NOT NULL, fingerprint TEXT NOT NULL,
        removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_review_versions_review_id ON review_versions (review_id)",
)


def climb(op: Operations) -> None:
    """Add columns that say nothing yet, and empty tables."""
    for statement in _STATEMENTS:
        op.execute(statement)
