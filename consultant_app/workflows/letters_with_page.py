"""Who has a page already or will have it soon: nobody gets one twice, or an older one as well."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from consultant_app.domain.letter_moves import Move
from consultant_app.domain.letters import DocumentRef, Letter, LetterKind, LetterState
from consultant_app.domain.problems import NotFound
from consultant_app.workflows.letter_readers import Readers

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

NEVER_WENT = frozenset({LetterState.CANCELLED, LetterState.FAILED})
"""Where the same request sends a letter after all, unless it may have gone before."""

_STILL_HERE = (LetterState.QUEUED, LetterState.DEFERRED, LetterState.FAILED)


def letter_for(tx: Tx, document: DocumentRef, addresses: Sequence[str]) -> Letter | None:
    """Return the letter that brings DOCUMENT to ADDRESSES, as others may have been put together.

    Where each of them has another one, it is one of those.
    """
    same = tx.letters.same_as(document.key, addresses)
    if same is not None and same.state not in NEVER_WENT:
        return same
    wanted = _folded(addresses)
    others = [each for each in _on_their_way(tx, document) if wanted & _folded(each.recipients)]
    reached = _folded(address for each in others for address in each.recipients)
    return others[0] if wanted <= reached else same


def is_to(letter: Letter, addresses: Iterable[str]) -> bool:
    """Tell whether LETTER goes to ADDRESSES and nobody else, however they are written."""
    return _folded(letter.recipients) == _folded(addresses)


def without_it(tx: Tx, document: DocumentRef, readers: Readers) -> Readers:
    """Return those of READERS to whom no letter brings DOCUMENT yet; all where there is none."""
    addresses = not_reached(tx, document, readers.addresses)
    left = _folded(addresses)
    people = tuple(p for p in readers.people if p.email.strip().casefold() in left)
    return replace(readers, addresses=addresses, people=people)


def not_reached(tx: Tx, document: DocumentRef, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of ADDRESSES to which no letter brings DOCUMENT yet; all where there is none."""
    reached = _folded(r for letter in _on_their_way(tx, document) for r in letter.recipients)
    return tuple(a for a in addresses if a.casefold() not in reached) or addresses


def hold_back_older(tx: Tx, letter: Letter) -> None:
    """Take back what waits for the readers of LETTER with an earlier state of its page."""
    document, readers = letter.document, _folded(letter.recipients)
    about = _about(tx, document)
    for older in tx.letters.of_client(document.client_id, *_STILL_HERE):
        is_older = older.document.key != document.key and _about(tx, older.document) == about
        if is_older and _folded(older.recipients) <= readers:
            tx.letters.move(older, Move(to=LetterState.CANCELLED))


def period_of(tx: Tx, document: DocumentRef) -> str:
    """Return the month of a statement, the quarter or year of a review.

    Raises:
        NotFound: the review was removed.
    """
    _, first, *rest = document.key.split(":")
    if document.kind is LetterKind.STATEMENT:
        return rest[0]
    version = tx.review_versions.get(int(first))
    return tx.reviews.get(version.review_id).period


def _about(tx: Tx, document: DocumentRef) -> tuple[str, str]:
    """Return what the documents have in common of which the last one counts."""
    if document.visit_id is not None:
        return document.kind, str(document.visit_id)
    try:
        return document.kind, period_of(tx, document)
    except NotFound:
        return document.kind, document.key


def _on_their_way(tx: Tx, document: DocumentRef) -> Iterable[Letter]:
    states = (state for state in LetterState if state not in NEVER_WENT)
    letters = tx.letters.of_client(document.client_id, *states)
    return (letter for letter in letters if letter.document.key == document.key)


def _folded(addresses: Iterable[str]) -> frozenset[str]:
    return frozenset(map(str.casefold, addresses))
