"""Climb to what is known of time that was rearranged: what came of invoiced stretches, and which
overlaps somebody keeps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_TABLES = (
    """
    CREATE TABLE invoiced_heirs (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        line_id INTEGER NOT NULL REFERENCES invoice_lines (id),
        segment_id INTEGER NOT NULL REFERENCES segments (id),
        removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_invoiced_heirs_line_id ON invoiced_heirs (line_id)",
    "CREATE INDEX ix_invoiced_heirs_segment_id ON invoiced_heirs (segment_id)",
    """
    CREATE TABLE kept_overlaps (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        one_id INTEGER NOT NULL REFERENCES segments (id),
        other_id INTEGER NOT NULL REFERENCES segments (id),
        start INTEGER NOT NULL, "end" INTEGER, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_kept_overlaps_one_id ON kept_overlaps (one_id)",
    "CREATE INDEX ix_kept_overlaps_other_id ON kept_overlaps (other_id)",
)


def climb(op: Operations) -> None:
    """Make the tables of rearranged time, empty."""
    for statement in _TABLES:
        op.execute(statement)
