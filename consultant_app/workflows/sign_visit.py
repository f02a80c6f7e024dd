"""Sign a visit off: by a drawn signature or by name, take that back, and tell what signing says.

The drawn line is cleaned and kept as a file first; one change then names it and lets the page of
this visit show it. Who signs again is added: what was signed before stays as it was.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Contact, Role
from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import SignOff
from consultant_app.domain.seen_by import SeenBy, Signing, SigningWords
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows.page_making import attachment_of

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def sign_visit(desk: Desk, visit_id: VisitId, signing: Signing, *, by: object = None) -> SeenBy:
    """Note who saw the work of a visit, now, and let its page say so.

    Raises:
        BadImage: what was drawn is no picture that can be used, or nothing is drawn in it.
        DiskRefused: the disk did not take it.
    """
    file = _kept(desk, signing.picture) if signing.picture else ""
    with desk.store.changing(What.SIGN_VISIT, by=by) as tx:
        seen = tx.seen_by.put(
            SeenBy(
                visit_id=visit_id,
                name=signing.name.strip(),
                at=desk.now(),
                zone=desk.zone(),
                contact_id=signing.contact_id,
                what=signing.what.strip(),
                place=signing.place.strip(),
                signature=file,
            )
        )
        _show(tx, visit_id, SignOff.SIGNATURE if file else SignOff.NAME)
        return seen


def take_back(desk: Desk, visit_id: VisitId, *, by: object = None) -> int:
    """Take every sign-off of a visit off its page and return how many there were.

    Pages that were handed over stay as they are.
    """
    with desk.store.changing(What.UNSIGN_VISIT, by=by) as tx:
        signed = tx.seen_by.of(visit_id)
        for seen in signed:
            tx.seen_by.remove(seen.id)
        _show(tx, visit_id, None)
        return len(signed)


def who_may_sign(facts: VisitFacts) -> tuple[Contact, ...]:
    """Return the people of the client: who signs for them first, then the reader, then others."""
    reader = facts.contact.id if facts.contact else None
    return tuple(
        sorted(facts.contacts, key=lambda c: (Role.SIGNS not in c.roles, c.id != reader, c.id))
    )


def place_of(facts: VisitFacts) -> str:
    """Return what stands for the place by itself: the site, where the client has a named one."""
    return facts.site.name.strip() if facts.site else ""


def seen_sentence(desk: Desk, facts: VisitFacts, seen: SeenBy) -> str:
    """Return the sentence that the page says about SEEN."""
    from consultant_app.language.page import seen_by

    return seen_by.seen_sentence(seen, facts, desk.page_words(facts.language))


def sentence_to_come(desk: Desk, facts: VisitFacts, signing: Signing) -> str:
    """Return the sentence that the page would say if SIGNING were given now."""
    drawn = "line.png" if signing.picture else ""
    seen = SeenBy(
        visit_id=facts.visit.id,
        name=signing.name,
        at=desk.now(),
        zone=desk.zone(),
        what=signing.what,
        place=signing.place,
        signature=drawn,
    )
    return seen_sentence(desk, facts, seen)


def signing_words(desk: Desk, facts: VisitFacts) -> SigningWords:
    """Return what the customer reads while signing, in the language of the page."""
    from consultant_app.language.page import seen_by

    return seen_by.signing_words(facts, desk.page_words(facts.language), now=desk.now())


def signature_picture(desk: Desk, seen: SeenBy) -> bytes | None:
    """Return the drawn signature of SEEN, None where there is none or its file is gone."""
    return attachment_of(desk)(seen.signature)


def _kept(desk: Desk, picture: bytes) -> str:
    """Keep the drawn PICTURE, cleaned, and return its name in `attachments/`."""
    from consultant_app.exchange.signature_files import SUFFIX, clean_signature
    from consultant_app.storage.files import keep_file

    return keep_file(desk.attachments, clean_signature(picture, name=Path("signature.png")), SUFFIX)


def _show(tx: Tx, visit_id: VisitId, how: SignOff | None) -> None:
    """Let the page of this visit alone show its sign-off; None follows the client's wish."""
    visit = tx.visits.get(visit_id)
    tx.visits.put(replace(visit, shows=replace(visit.shows, sign_off=how)))
