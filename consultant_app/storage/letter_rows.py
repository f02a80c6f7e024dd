"""The tables of the post: accounts, letters, what goes out byte for byte, and what happened.

What goes out stands in a table of its own: lists, undo and removal never touch the bytes.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from consultant_app.domain.letters import LetterKind, LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailSecurity, SignIn
from consultant_app.storage.row_base import KeptRow, Names, Row, table_args


class MailAccountRow(KeptRow):
    """A mail account; its secret is never here."""

    __tablename__ = "mail_accounts"

    name: Mapped[str]
    address: Mapped[str]
    sender: Mapped[str]
    host: Mapped[str]
    port: Mapped[int]
    security: Mapped[MailSecurity]
    user: Mapped[str]
    sign_in: Mapped[SignIn]
    client_id: Mapped[str]
    tenant: Mapped[str]
    trusted_certificate: Mapped[str]
    copy_to_self: Mapped[bool]
    usual: Mapped[bool]
    position: Mapped[int]


class LetterRow(KeptRow):
    """A letter. `addressed` is what tells its readers from those of another, however typed."""

    __tablename__ = "letters"
    __table_args__ = table_args(
        Index("letters_by_message_id", "message_id", unique=True),
        Index("one_letter_each", "document_key", "addressed", unique=True),
        Index("letters_by_state", "state", "settled_at"),
    )

    account_id: Mapped[int | None] = mapped_column(ForeignKey("mail_accounts.id"))
    document_key: Mapped[str]
    kind: Mapped[LetterKind]
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"), index=True)
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"), index=True)
    title: Mapped[str]
    file: Mapped[str]
    document_sha256: Mapped[str]
    pages: Mapped[int]
    message_id: Mapped[str]
    sha256: Mapped[str]
    recipients: Mapped[Names]
    addressed: Mapped[str]
    copy_to: Mapped[str]
    reader: Mapped[str]
    subject: Mapped[str]
    state: Mapped[LetterState]
    queued_at: Mapped[datetime]
    due_at: Mapped[datetime]
    attempt: Mapped[int]
    why: Mapped[WhyNotSent]
    about: Mapped[str]
    code: Mapped[int | None]
    answer: Mapped[str]
    settled_at: Mapped[datetime | None]
    rev: Mapped[int]


class LetterMailRow(Row):
    """What goes out, frozen when the letter was queued."""

    __tablename__ = "letter_mails"
    __table_args__ = table_args(Index("one_mail_each", "letter_id", unique=True))

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    letter_id: Mapped[int] = mapped_column(ForeignKey("letters.id"))
    mime: Mapped[bytes]


class LetterEventRow(Row):
    """One thing that happened to a letter; only ever added."""

    __tablename__ = "letter_events"
    __table_args__ = table_args()

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    letter_id: Mapped[int] = mapped_column(ForeignKey("letters.id"), index=True)
    at: Mapped[datetime]
    state: Mapped[LetterState]
    why: Mapped[WhyNotSent]
    code: Mapped[int | None]
    answer: Mapped[str]
