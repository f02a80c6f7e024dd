"""Climb to mail accounts that may trust one certificate of their server, by its fingerprint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations


def climb(op: Operations) -> None:
    """Let no account trust any."""
    op.execute("ALTER TABLE mail_accounts ADD COLUMN trusted_certificate TEXT NOT NULL DEFAULT ''")
