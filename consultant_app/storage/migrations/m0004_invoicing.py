"""Climb to the tables of what was invoiced: each time of marking, its lines, their stretches.

The time of some days is asked for by its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_TABLES = (
    """
    CREATE TABLE invoicings (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL,
        on_day TEXT NOT NULL, note TEXT NOT NULL, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    """
    CREATE TABLE invoice_lines (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        invoicing_id INTEGER NOT NULL REFERENCES invoicings (id),
        client_id INTEGER REFERENCES clients (id), client TEXT NOT NULL,
        visit_id INTEGER REFERENCES visits (id), day TEXT NOT NULL, kind TEXT NOT NULL,
        visit_kind TEXT NOT NULL, what TEXT NOT NULL, minutes INTEGER NOT NULL,
        counted INTEGER NOT NULL, quantity TEXT, rate TEXT NOT NULL, amount TEXT NOT NULL,
        currency TEXT NOT NULL, part_id INTEGER REFERENCES parts (id), removed_at INTEGER,
        removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_invoice_lines_invoicing_id ON invoice_lines (invoicing_id)",
    "CREATE INDEX invoice_lines_by_client ON invoice_lines (client_id, day)",
    "CREATE INDEX invoice_lines_by_visit ON invoice_lines (visit_id)",
    "CREATE INDEX invoice_lines_by_day ON invoice_lines (day)",
    """
    CREATE TABLE invoiced_stretches (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        line_id INTEGER NOT NULL REFERENCES invoice_lines (id),
        segment_id INTEGER REFERENCES segments (id), start INTEGER NOT NULL,
        "end" INTEGER NOT NULL, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_invoiced_stretches_line_id ON invoiced_stretches (line_id)",
    "CREATE INDEX ix_invoiced_stretches_segment_id ON invoiced_stretches (segment_id)",
    'CREATE INDEX segments_by_end ON segments ("end", start, visit_id)',
)


def climb(op: Operations) -> None:
    """Make the tables of what was invoiced, empty, and find time by its end."""
    for statement in _TABLES:
        op.execute(statement)
