"""The Outbox: what it shows, and what a person may do with a letter there.

An act on a letter that has gone on meanwhile is refused: what the page showed was true then.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.email_addresses import is_email_address
from consultant_app.domain.ids import LetterId, VersionId, VisitId
from consultant_app.domain.letter_moves import Move
from consultant_app.domain.letters import LARGE, Letter, LetterState, may_follow
from consultant_app.domain.outbox import OutboxFacts, OutboxLine
from consultant_app.domain.problems import LetterWentOn, NotFound, WrongAddress
from consultant_app.workflows.draft_files import sweep
from consultant_app.workflows.letter_addresses import with_address, with_some_account
from consultant_app.workflows.note_sent import note_sent
from consultant_app.workflows.sent_pages import page_of

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_OPEN = (
    *(LetterState.FAILED, LetterState.IN_DOUBT, LetterState.HANDED_TO_MAIL_PROGRAM),
    *(LetterState.QUEUED, LetterState.DEFERRED),
    *(LetterState.SENDING, LetterState.HANDING_OVER),
)


def outbox(desk: Desk, *, sent: int = 50, taken_back: bool = False) -> OutboxFacts:
    """Return what the Outbox shows: all that is not sent, and the newest SENT of what is.

    What was TAKEN_BACK is left out, unless it is asked for.
    """
    shown = (*_OPEN, LetterState.CANCELLED) if taken_back else _OPEN
    with desk.store.reading() as tx:
        letters = (*tx.letters.in_states(*shown), *tx.letters.newest(LetterState.SENT, limit=sent))
        printed = tx.letters.printed_pages(limit=sent)
        on_paper = {page.version_id: page.at for page in printed}
        emailed = {letter.document.version_id for letter in letters}
        return OutboxFacts(
            lines=tuple(_lines(tx, letters, on_paper)),
            printed=tuple(page for page in printed if page.version_id not in emailed),
        )


def take_back(desk: Desk, letter_id: LetterId, *, by: object = None) -> Letter:
    """Take a letter back that was not begun, or that was refused.

    Raises:
        LetterWentOn: it is on its way, or gone.
    """
    return _moved(desk, letter_id, Move(to=LetterState.CANCELLED), by=by)


def send_again(desk: Desk, letter_id: LetterId, *, by: object = None) -> Letter:
    """Let a letter go out as it is, once more, because a person says so.

    One that waits for a later try goes now. Message-ID and bytes stay, unless it certainly never
    went and its account is gone: then it is from the usual one.

    Raises:
        LetterWentOn: it is on its way, or gone.
    """
    with desk.store.changing(What.MOVE_LETTER, by=by, undoable=False) as tx:
        letter = with_some_account(tx, tx.letters.get(letter_id))
        again = _move(tx, letter, Move(to=LetterState.QUEUED, due_at=tx.now, afresh=True))
    sweep(desk)
    return again


def it_arrived(desk: Desk, letter_id: LetterId, *, by: object = None) -> Letter:
    """Note that a letter arrived of which that was not sure.

    Raises:
        LetterWentOn: nobody need ask any more.
    """
    return _sent_by_word(desk, letter_id, LetterState.IN_DOUBT, by=by)


def i_sent_it(desk: Desk, letter_id: LetterId, *, by: object = None) -> Letter:
    """Note that the consultant sent a letter in their own mail program.

    Raises:
        LetterWentOn: it is not there any more.
    """
    return _sent_by_word(desk, letter_id, LetterState.HANDED_TO_MAIL_PROGRAM, by=by)


def fix_address(desk: Desk, letter_id: LetterId, new_address: str, *, by: object = None) -> Letter:
    """Send a letter whose address was refused to NEW_ADDRESS instead; the rest of it stays.

    Of several readers only the refused one is replaced; where the consultant's own copy was
    refused, that. The address of the person stays as it is: that is their record's. Where a letter
    with the document goes there already, this one is taken back and that one returned.

    Raises:
        WrongAddress: it is no address.
        LetterWentOn: it is on its way, or gone.
    """
    address = new_address.strip()
    if not is_email_address(address):
        raise WrongAddress(address)
    with desk.store.changing(What.MOVE_LETTER, by=by, undoable=False) as tx:
        letter = tx.letters.get(letter_id)
        if letter.state is not LetterState.FAILED:
            raise LetterWentOn(letter.state)
        mended = with_address(tx, letter, address)
        if mended.id != letter.id:
            _move(tx, letter, Move(to=LetterState.CANCELLED))
            return mended
        return _move(tx, mended, Move(to=LetterState.QUEUED, due_at=tx.now, afresh=True))


def letter_pdf(desk: Desk, letter_id: LetterId) -> bytes:
    """Return the very page that was or will be sent.

    Raises:
        NotFound: there is no such letter, or its page is gone from the documents.
    """
    from consultant_app.mail.frozen import pdf_in

    with desk.store.reading() as tx:
        letter = tx.letters.get(letter_id)
        mime = tx.letters.mime(letter_id)
    pdf = pdf_in(mime) or page_of(desk, letter.document)
    if pdf is None:
        raise NotFound(kind="document", wanted=letter.document.file)
    return pdf


def large_ones(desk: Desk, letters: Iterable[Letter]) -> tuple[Letter, ...]:
    """Return those of LETTERS that some mail servers take no more: worth a word before they go."""
    with desk.store.reading() as tx:
        return tuple(letter for letter in letters if tx.letters.size(letter.id) > LARGE)


def _moved(desk: Desk, letter_id: LetterId, move: Move, *, by: object) -> Letter:
    with desk.store.changing(What.MOVE_LETTER, by=by, undoable=False) as tx:
        after = _move(tx, tx.letters.get(letter_id), move)
    sweep(desk)
    return after


def _move(tx: Tx, letter: Letter, move: Move) -> Letter:
    if not may_follow(letter.state, move.to):
        raise LetterWentOn(letter.state)
    return tx.letters.move(letter, move)


def _sent_by_word(desk: Desk, letter_id: LetterId, state: LetterState, *, by: object) -> Letter:
    with desk.store.changing(What.MOVE_LETTER, by=by, undoable=False) as tx:
        letter = tx.letters.get(letter_id)
        if letter.state is not state:
            raise LetterWentOn(letter.state)
        sent = tx.letters.move(letter, Move(to=LetterState.SENT))
        note_sent(tx, sent, at=tx.now)
    sweep(desk)
    return sent


def _lines(
    tx: Tx, letters: Iterable[Letter], on_paper: dict[VersionId, datetime]
) -> Iterable[OutboxLine]:
    letters = tuple(letters)
    visits = {letter.document.visit_id for letter in letters if letter.document.visit_id}
    names = {c.id: c.name for c in tx.clients.those({ll.document.client_id for ll in letters})}
    days = {line.id: line.day for line in tx.lists.visits_by_id(visits)}
    signed = _signed(tx, visits)
    for letter in letters:
        document = letter.document
        version_id = document.version_id
        yield OutboxLine(
            letter=letter,
            client=names.get(document.client_id, ""),
            day=days.get(document.visit_id) if document.visit_id else None,
            signed=document.visit_id in signed,
            at=letter.settled_at or letter.due_at,
            printed_at=on_paper.get(version_id) if version_id else None,
        )


def _signed(tx: Tx, visits: Iterable[VisitId]) -> frozenset[VisitId]:
    found = tx.seen_by.of_each(visits)
    return frozenset(VisitId(visit) for visit, seen in found.items() if seen[-1].signature)
