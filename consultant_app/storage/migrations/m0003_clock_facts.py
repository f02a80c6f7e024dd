"""Climb to what the clock sees besides the hour: the zone, and how long the computer was on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations


def climb(op: Operations) -> None:
    """Let each fact of the clock tell its zone; those noted before tell none."""
    op.execute("ALTER TABLE timer_events ADD COLUMN zone TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE timer_events ADD COLUMN since_boot_ns INTEGER")
