"""Put a letter into the outbox: frozen byte for byte, once for each document and its readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.digests import digest_of
from consultant_app.domain.letter_moves import Move, may_have_gone
from consultant_app.domain.letters import DocumentRef, Letter, LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailAccount, usual_of
from consultant_app.domain.problems import NoMailAccount
from consultant_app.workflows.letter_readers import Readers
from consultant_app.workflows.letters_with_page import (
    NEVER_WENT,
    hold_back_older,
    letter_for,
    not_reached,
)

if TYPE_CHECKING:
    from consultant_app.mail.message import Attachment
    from consultant_app.storage.transaction import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """What one letter is made of."""

    document: DocumentRef
    pdf: bytes
    readers: Readers
    subject: str
    body: str
    extra: tuple[Attachment, ...] = ()


def check_has_account(desk: Desk) -> None:
    """Refuse to go on where nothing could be sent.

    Raises:
        NoMailAccount: there is no account.
    """
    with desk.store.reading() as tx:
        if usual_of(tx.mail_accounts.all()) is None:
            raise NoMailAccount


def queue_all(
    desk: Desk,
    parcels: Sequence[Parcel],
    *,
    wait: timedelta = timedelta(0),
    by: object = None,
) -> tuple[Letter, ...]:
    """Put PARCELS into the outbox in one change; what is there already stays as it is.

    Args:
        desk: the open profile.
        parcels: what the letters are made of.
        wait: how long they may be taken back before anything is sent.
        by: who makes the change.

    Raises:
        NoMailAccount: there is no account to send them with.
    """
    with desk.store.reading() as tx:
        account = usual_of(tx.mail_accounts.all())
        sender = tx.settings.business()
        before = [tx.letters.same_as(p.document.key, p.readers.addresses) for p in parcels]
    if account is None:
        raise NoMailAccount
    name = account.sender or sender.person or sender.name
    made = [
        _frozen(
            desk, parcel, account, name=name, wait=wait, message_id=old.message_id if old else ""
        )
        for parcel, old in zip(parcels, before, strict=True)
    ]
    with desk.store.changing(What.POST_LETTER, by=by, undoable=False) as tx:
        return tuple(_put(tx, letter, mime) for letter, mime in made)


def _frozen(
    desk: Desk,
    parcel: Parcel,
    account: MailAccount,
    *,
    name: str,
    wait: timedelta,
    message_id: str,
) -> tuple[Letter, bytes]:
    """Return the letter of PARCEL with what goes out; a MESSAGE_ID that it had before it keeps."""
    from consultant_app.mail.message import letter_mime, new_message_id

    now, copy_to = desk.now(), account.address if account.copy_to_self else ""
    message_id = message_id or new_message_id(account.address.rpartition("@")[2])
    mime = letter_mime(
        sender_name=name,
        sender=account.address,
        recipients=parcel.readers.addresses,
        copy_to=copy_to or None,
        subject=parcel.subject,
        body=parcel.body,
        pdf=parcel.pdf,
        file_name=parcel.document.file,
        message_id=message_id,
        at=now.astimezone(),
        extra=parcel.extra,
    )
    letter = Letter(
        account_id=account.id,
        document=parcel.document,
        message_id=message_id,
        sha256=digest_of(mime),
        recipients=parcel.readers.addresses,
        copy_to=copy_to,
        reader=parcel.readers.name,
        subject=parcel.subject,
        queued_at=now,
        due_at=now + wait,
    )
    return letter, mime


def _put(tx: Tx, letter: Letter, mime: bytes) -> Letter:
    """Store LETTER, unless its document is on its way to its readers, or with them, already."""
    hold_back_older(tx, letter)
    letter, mime = _to_the_others(tx, letter, mime)
    before = letter_for(tx, letter.document, letter.recipients)
    if before is None:
        return tx.letters.add(letter, mime)
    if before.state not in NEVER_WENT:
        return before
    if before.state is LetterState.CANCELLED and may_have_gone(tx.letter_events.of(before.id)):
        return tx.letters.move(before, Move(to=LetterState.IN_DOUBT, why=WhyNotSent.MAY_HAVE_GONE))
    anew = replace(letter, id=before.id, rev=before.rev, state=before.state)
    return tx.letters.move(
        tx.letters.address_anew(anew, mime),
        Move(to=LetterState.QUEUED, due_at=letter.due_at, afresh=True),
    )


def _to_the_others(tx: Tx, letter: Letter, mime: bytes) -> tuple[Letter, bytes]:
    """Return LETTER without those to whom another window sent its document in this very moment."""
    from consultant_app.mail.frozen import readdressed

    others = not_reached(tx, letter.document, letter.recipients)
    if others == letter.recipients:
        return letter, mime
    anew = readdressed(mime, recipients=others)
    reader = ", ".join(others)
    return replace(letter, recipients=others, reader=reader, sha256=digest_of(anew)), anew
