"""Whom a page greets beside its reader, and which earlier visits it tells too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import ContactId, VisitId
from consultant_app.domain.problems import NotToldThere
from consultant_app.domain.told_together import can_be_told
from consultant_app.domain.visits import Visit

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_MOST = 4


def greet_also(
    desk: Desk, visit_id: VisitId, contact_id: ContactId, *, greeted: bool, by: object = None
) -> Visit:
    """Let the letter of a visit greet another person of the client too, or no more."""
    with desk.store.changing(What.EDIT_PAGE_LOOKS, by=by) as tx:
        visit = tx.visits.get(visit_id)
        others = tuple(other for other in visit.also_to if other != contact_id)
        return tx.visits.put(replace(visit, also_to=(*others, contact_id) if greeted else others))


def tellable(desk: Desk, visit_id: VisitId) -> tuple[Visit, ...]:
    """Return the earlier visits that the page of a visit may tell too, the oldest first.

    Those that it tells are among them; of the others the newest few.
    """
    with desk.store.reading() as tx:
        visit = tx.visits.get(visit_id)
        told = tx.visits.told_on(visit_id)
        fit = [v for v in tx.visits.before(visit) if v not in told and _may_tell(tx, v, visit)]
    return tuple(sorted((*told, *fit[:_MOST]), key=lambda v: (v.day, v.id)))


def tell_also(
    desk: Desk, visit_id: VisitId, earlier_id: VisitId, *, told: bool, by: object = None
) -> Visit:
    """Let the page of a visit tell an earlier one too, which then needs no page of its own.

    Raises:
        NotToldThere: the earlier one was handed over already, or can't be told there; nothing
            was changed.
    """
    with desk.store.changing(What.TELL_TOGETHER, by=by) as tx:
        earlier, visit = tx.visits.get(earlier_id), tx.visits.get(visit_id)
        if told and not _may_tell(tx, earlier, visit):
            raise NotToldThere(earlier.day)
        return tx.visits.put(replace(earlier, told_on_visit_id=visit_id if told else None))


def _may_tell(tx: Tx, earlier: Visit, visit: Visit) -> bool:
    alone = not tx.visits.told_on(earlier.id) and not tx.versions.of(earlier.id)
    return alone and can_be_told(earlier, visit)
