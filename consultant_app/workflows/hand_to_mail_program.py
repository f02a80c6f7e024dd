"""Hand a page to the consultant's own mail program: a draft there, and a letter here that waits
for them to say that they sent it.

The letter leaves the outbox before the draft is opened: what was handed over is never sent from
here as well.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import LetterId, VisitId
from consultant_app.domain.letter_moves import Move
from consultant_app.domain.letters import Letter, LetterState, may_follow
from consultant_app.domain.mail_accounts import usual_of
from consultant_app.domain.problems import DiskRefused, LetterWentOn, NoMailProgram
from consultant_app.workflows.letter_readers import To
from consultant_app.workflows.post_letter import Words, summary_parcels
from consultant_app.workflows.queue_letter import Parcel

if TYPE_CHECKING:
    from consultant_app.mail.handover import Draft, Opener
    from consultant_app.storage.transaction import Tx

HANDED = LetterState.HANDED_TO_MAIL_PROGRAM
FOLDER = "handed-over"
# The mail program writes its own sender; this one never goes out.
_NOBODY = "nobody@invalid.example"


def hand_over(
    desk: Desk,
    visit_id: VisitId,
    to: To,
    *,
    words: Words | None = None,
    extra: Sequence[Path] = (),
    opener: Opener | None = None,
    by: object = None,
) -> Letter:
    """Open the page of a visit as a draft to one reader, issuing it first if need be.

    Args:
        desk: the open profile.
        visit_id: the visit.
        to: the id of a person, an address, or several addresses that share the letter.
        words: subject and body, as the consultant edited them.
        extra: files that go along with the page, where the mail program takes a whole letter.
        opener: opens the draft; by default the mail program of this computer.
        by: who makes the change.

    Raises:
        NoAddress, WrongAddress, CannotIssue, DiskRefused: nothing was done.
        NoMailProgram: the page is issued; nothing was opened.
    """
    (parcel,) = summary_parcels(desk, visit_id, (to,), words=words, extra=extra, by=by)
    letter = _put(desk, parcel, by=by)
    return _opened(desk, letter, opener, else_to=LetterState.CANCELLED, by=by)


def hand_letter_over(
    desk: Desk, letter_id: LetterId, *, opener: Opener | None = None, by: object = None
) -> Letter:
    """Open a letter of the outbox as a draft, where it has not begun to go; or open it again.

    Raises:
        LetterWentOn: it is on its way, or gone.
        NoMailProgram, DiskRefused: nothing was opened; the letter is in the outbox.
    """
    with desk.store.changing(What.MOVE_LETTER, by=by, undoable=False) as tx:
        before = tx.letters.get(letter_id)
        letter = _handed(tx, before)
    else_to = HANDED if before.state is HANDED else LetterState.QUEUED
    return _opened(desk, letter, opener, else_to=else_to, by=by)


def sweep(desk: Desk) -> None:
    """Remove the files of drafts that nobody waits for any more."""
    with desk.store.reading() as tx:
        waiting = {str(letter.id) for letter in tx.letters.in_states(HANDED)}
    folder = desk.profile / FOLDER
    for drafted in folder.iterdir() if folder.is_dir() else ():
        if drafted.name not in waiting:
            shutil.rmtree(drafted, ignore_errors=True)


def _put(desk: Desk, parcel: Parcel, *, by: object) -> Letter:
    """Keep PARCEL as a letter that is handed over; the same page to the same reader is one."""
    with desk.store.changing(What.POST_LETTER, by=by, undoable=False) as tx:
        before = tx.letters.same_as(parcel.document.key, parcel.readers.addresses)
        if before is not None:
            return _handed(tx, before)
        return tx.letters.add(*_frozen(tx, parcel))


def _frozen(tx: Tx, parcel: Parcel) -> tuple[Letter, bytes]:
    """Return the letter of PARCEL with what it would be if it were sent from here."""
    from consultant_app.mail.message import letter_mime, new_message_id

    account, business = usual_of(tx.mail_accounts.all()), tx.settings.business()
    sender = account.address if account is not None else business.email or _NOBODY
    message_id = new_message_id(sender.rpartition("@")[2])
    mime = letter_mime(
        sender_name=business.person or business.name,
        sender=sender,
        recipients=parcel.readers.addresses,
        subject=parcel.subject,
        body=parcel.body,
        pdf=parcel.pdf,
        file_name=parcel.document.file,
        message_id=message_id,
        at=tx.now.astimezone(),
        extra=parcel.extra,
    )
    letter = Letter(
        account_id=account.id if account is not None else None,
        document=parcel.document,
        message_id=message_id,
        sha256=digest_of(mime),
        recipients=parcel.readers.addresses,
        reader=parcel.readers.name,
        subject=parcel.subject,
        state=HANDED,
        queued_at=tx.now,
        due_at=tx.now,
    )
    return letter, mime


def _handed(tx: Tx, letter: Letter) -> Letter:
    """Take LETTER to the mail program; one that is there stays there."""
    if letter.state is HANDED:
        return letter
    if letter.state is LetterState.CANCELLED:
        letter = tx.letters.move(letter, Move(to=LetterState.QUEUED, due_at=tx.now, afresh=True))
    if not may_follow(letter.state, HANDED):
        raise LetterWentOn(letter.state)
    return tx.letters.move(letter, Move(to=HANDED))


def _opened(
    desk: Desk,
    letter: Letter,
    opener: Opener | None,
    *,
    else_to: LetterState,
    by: object,
) -> Letter:
    """Open the draft of LETTER; where that fails it goes ELSE_TO, and nobody was told of it."""
    from consultant_app.mail.handover import NotOpened, open_draft

    try:
        (opener or open_draft)(_draft(desk, letter))
    except OSError as error:
        _take_back(desk, letter, else_to, by=by)
        if isinstance(error, NotOpened):
            raise NoMailProgram from error
        raise DiskRefused(desk.profile / FOLDER, error.strerror or "not written") from error
    return letter


def _draft(desk: Desk, letter: Letter) -> Draft:
    from consultant_app.mail.frozen import pdf_in
    from consultant_app.mail.handover import draft_of

    with desk.store.reading() as tx:
        mime = tx.letters.mime(letter.id)
    return draft_of(
        mime,
        pdf=pdf_in(mime) or b"",
        file_name=letter.document.file,
        folder=_private_folder(desk, letter),
    )


def _take_back(desk: Desk, letter: Letter, to: LetterState, *, by: object) -> None:
    if to is not HANDED:
        with desk.store.changing(What.MOVE_LETTER, by=by, undoable=False) as tx:
            tx.letters.move(tx.letters.get(letter.id), Move(to=to, due_at=tx.now))
        sweep(desk)


def _private_folder(desk: Desk, letter: Letter) -> Path:
    folder = desk.profile / FOLDER / str(letter.id)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
