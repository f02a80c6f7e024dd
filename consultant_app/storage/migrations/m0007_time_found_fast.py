"""Climb to indexes by which time is found at once: its start, a long stretch, what to look at.

Time of some days is asked for by its start; a stretch that began before them touches them only if
it is long, and the few long ones have an index of their own. It takes the place of the one by end.
Of the facts of a clock, those between its beats are found without reading the beats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_INDEXES = (
    "DROP INDEX segments_by_end",
    'CREATE INDEX segments_by_start ON segments (start, "end", visit_id)',
    'CREATE INDEX long_segments ON segments ("end", start) WHERE "end" - start > 86400000',
    "CREATE INDEX segments_to_look_at ON segments (visit_id) WHERE state = 'needs-review'",
    """
    CREATE INDEX timer_turns ON timer_events (segment_id)
    WHERE kind NOT IN ('beat', 'hand')
    """,
    "CREATE INDEX timer_hands ON timer_events (segment_id, at) WHERE kind = 'hand'",
)


def climb(op: Operations) -> None:
    """Make the indexes; no row changes."""
    for statement in _INDEXES:
        op.execute(statement)
