"""Hand a page to the consultant's own mail program: a draft there, and a letter here that waits
for them to say that they sent it.

The letter leaves the outbox before the draft is opened: what was handed over is never sent from
here as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
from consultant_app.workflows.draft_files import FOLDER, folder_for, sweep
from consultant_app.workflows.letter_readers import To
from consultant_app.workflows.letters_with_page import NEVER_WENT, is_to, letter_for
from consultant_app.workflows.posted_pages import PostedPage, VisitPage, Words, parcels_of
from consultant_app.workflows.queue_letter import Parcel

if TYPE_CHECKING:
    from consultant_app.mail.handover import Draft, Opener
    from consultant_app.storage.transaction import Tx

HANDED = LetterState.HANDED_TO_MAIL_PROGRAM
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

    Raises:
        Problem: as `hand_page_over`.
    """
    page = VisitPage(visit_id=visit_id)
    return hand_page_over(desk, page, to, words=words, extra=extra, opener=opener, by=by)


def hand_page_over(
    desk: Desk,
    page: PostedPage,
    to: To,
    *,
    words: Words | None = None,
    extra: Sequence[Path] = (),
    opener: Opener | None = None,
    by: object = None,
) -> Letter:
    """Open PAGE as a draft to one reader, issuing it first if need be.

    Args:
        desk: the open profile.
        page: what is handed over.
        to: the id of a person, an address, or several of them that share the letter.
        words: subject and body, as the consultant edited them.
        extra: files that go along with the page.
        opener: opens the draft; by default the mail program of this computer.
        by: who makes the change.

    Raises:
        NoAddress, WrongAddress, CannotAttach, CannotIssue, DiskRefused: nothing was done.
        NoMailProgram: the page is issued; nothing was opened, and a letter stands as it stood.
    """
    (parcel,) = parcels_of(desk, page, (to,), words=words, extra=extra, by=by)
    before, letter = _put(desk, parcel, by=by)
    return _opened(desk, letter, opener, before=before, by=by)


def hand_letter_over(
    desk: Desk, letter_id: LetterId, *, opener: Opener | None = None, by: object = None
) -> Letter:
    """Open a letter of the outbox as a draft, where it has not begun to go; or open it again.

    Raises:
        LetterWentOn: it is on its way, or gone.
        NoMailProgram, DiskRefused: nothing was opened; the letter stands as it stood.
    """
    with desk.store.changing(What.MOVE_LETTER, by=by, undoable=False) as tx:
        before = tx.letters.get(letter_id)
        letter = _handed(tx, before)
    return _opened(desk, letter, opener, before=before, by=by)


def _put(desk: Desk, parcel: Parcel, *, by: object) -> tuple[Letter | None, Letter]:
    """Keep PARCEL as a letter that is handed over; the same page to the same reader is one.

    Returns:
        the letter as it was before, if it was there, and as it is now.
    """
    with desk.store.changing(What.POST_LETTER, by=by, undoable=False) as tx:
        before = letter_for(tx, parcel.document, parcel.readers.addresses)
        if before is None:
            return None, tx.letters.add(*_frozen(tx, parcel))
        if not is_to(before, parcel.readers.addresses):
            raise LetterWentOn(before.state)  # it is shared by others, and goes as they get it
        letter = before
        if before.state in NEVER_WENT:  # its words are of an earlier day
            new, mime = _frozen(tx, parcel, message_id=before.message_id)
            anew = replace(new, id=before.id, rev=before.rev, state=before.state)
            letter = tx.letters.address_anew(anew, mime)
        return before, _handed(tx, letter)


def _frozen(tx: Tx, parcel: Parcel, *, message_id: str = "") -> tuple[Letter, bytes]:
    """Return the letter of PARCEL with what it would be if it were sent from here."""
    from consultant_app.mail.message import letter_mime, new_message_id

    account, business = usual_of(tx.mail_accounts.all()), tx.settings.business()
    sender = account.address if account is not None else business.email or _NOBODY
    message_id = message_id or new_message_id(sender.rpartition("@")[2])
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
    desk: Desk, letter: Letter, opener: Opener | None, *, before: Letter | None, by: object
) -> Letter:
    """Open the draft of LETTER; where that fails it stands as BEFORE, and nobody was told of it."""
    from consultant_app.mail.handover import NotOpened, open_draft

    try:
        (opener or open_draft)(_draft(desk, letter))
    except OSError as error:
        _put_back(desk, letter, before, by=by)
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
        folder=folder_for(desk, letter),
    )


def _put_back(desk: Desk, letter: Letter, before: Letter | None, *, by: object) -> None:
    """Let LETTER stand as it did BEFORE; a new one never was."""
    if before is not None and before.state is HANDED:
        return
    move = Move(to=LetterState.CANCELLED) if before is None else _as_it_stood(before)
    with desk.store.changing(What.MOVE_LETTER, by=by, undoable=False) as tx:
        tx.letters.move(letter, move)
    sweep(desk)


def _as_it_stood(before: Letter) -> Move:
    return Move(
        to=before.state,
        why=before.why,
        about=before.about,
        code=before.code,
        answer=before.answer,
        due_at=before.due_at,
    )
