"""Climb to the post: mail accounts, letters with what goes out, and all that happened to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_STATEMENTS = (
    """
    CREATE TABLE mail_accounts (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, address TEXT NOT NULL,
        sender TEXT NOT NULL, host TEXT NOT NULL, port INTEGER NOT NULL, security TEXT NOT NULL,
        user TEXT NOT NULL, sign_in TEXT NOT NULL, client_id TEXT NOT NULL, tenant TEXT NOT NULL,
        copy_to_self INTEGER NOT NULL, usual INTEGER NOT NULL, position INTEGER NOT NULL,
        removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    """
    CREATE TABLE letters (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        account_id INTEGER REFERENCES mail_accounts (id),
        document_key TEXT NOT NULL, kind TEXT NOT NULL,
        client_id INTEGER NOT NULL REFERENCES clients (id),
        visit_id INTEGER REFERENCES visits (id),
        title TEXT NOT NULL, file TEXT NOT NULL, document_sha256 TEXT NOT NULL,
        pages INTEGER NOT NULL, message_id TEXT NOT NULL, sha256 TEXT NOT NULL,
        recipients TEXT NOT NULL, addressed TEXT NOT NULL, copy_to TEXT NOT NULL,
        reader TEXT NOT NULL, subject TEXT NOT NULL, state TEXT NOT NULL,
        queued_at INTEGER NOT NULL, due_at INTEGER NOT NULL, attempt INTEGER NOT NULL,
        why TEXT NOT NULL, about TEXT NOT NULL, code INTEGER, answer TEXT NOT NULL,
        settled_at INTEGER, rev INTEGER NOT NULL, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE UNIQUE INDEX letters_by_message_id ON letters (message_id)",
    "CREATE UNIQUE INDEX one_letter_each ON letters (document_key, addressed)",
    "CREATE INDEX letters_by_state ON letters (state, settled_at)",
    "CREATE INDEX ix_letters_client_id ON letters (client_id)",
    "CREATE INDEX ix_letters_visit_id ON letters (visit_id)",
    """
    CREATE TABLE letter_mails (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        letter_id INTEGER NOT NULL REFERENCES letters (id), mime BLOB NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX one_mail_each ON letter_mails (letter_id)",
    """
    CREATE TABLE letter_events (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        letter_id INTEGER NOT NULL REFERENCES letters (id), at INTEGER NOT NULL,
        state TEXT NOT NULL, why TEXT NOT NULL, code INTEGER, answer TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX ix_letter_events_letter_id ON letter_events (letter_id)",
)


def climb(op: Operations) -> None:
    """Make empty tables."""
    for statement in _STATEMENTS:
        op.execute(statement)
