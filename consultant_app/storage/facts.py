"""Collect everything about one visit that a page may draw on."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from consultant_app.domain.problems import NotFound
from consultant_app.domain.promises import Promise
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import Visit, VisitState

if TYPE_CHECKING:
    from consultant_app.storage.repository import HasId, Repository
    from consultant_app.storage.transaction import Tx

    Record = TypeVar("Record", bound=HasId)

_HAS_A_PAGE = (VisitState.FINISHED, VisitState.ISSUED)


def facts_of(tx: Tx, visit: Visit) -> VisitFacts:
    """Return the facts of VISIT, each list in the order of the customer or the clock."""
    contacts = tx.contacts.of(visit.client_id)
    carried = tx.requests.carried_into(visit.id)
    return VisitFacts(
        business=tx.settings.business(),
        client=tx.clients.get(visit.client_id),
        site=_if_there(tx.sites, visit.site_id),
        contact=next((c for c in contacts if c.id == visit.contact_id), None),
        contacts=contacts,
        equipment=tx.equipment.of(visit.client_id),
        visit=visit,
        requests=tx.requests.of(visit.id),
        carried=carried,
        still_open=tx.requests.still_open(visit.client_id, before_visit=visit.id),
        work=tx.work.of(visit.id),
        parts=tx.parts.of(visit.id),
        segments=tx.segments.of(visit.id),
        photos=tx.photos.of(visit.id),
        promises=tx.promises.of_visit(visit.id),
        kept=kept_since_last_page(tx, visit),
        versions=tx.versions.of(visit.id),
        asked_on=MappingProxyType({r.visit_id: tx.visits.get(r.visit_id).day for r in carried}),
    )


def kept_since_last_page(tx: Tx, visit: Visit) -> tuple[Promise, ...]:
    """Return promises of earlier visits kept after the day of the page before, up to VISIT's."""
    earlier = tx.visits.before(visit)
    last_page = max((v.day for v in earlier if v.state in _HAS_A_PAGE), default=None)
    made_at = {v.id for v in earlier}
    return tuple(
        p
        for p in tx.promises.of_client(visit.client_id)
        if p.visit_id in made_at
        and p.kept_on is not None
        and p.kept_on <= visit.day
        and (last_page is None or p.kept_on > last_page)
    )


def _if_there(records: Repository[Record], id_: int | None) -> Record | None:
    if id_ is None:
        return None
    try:
        return records.get(id_)
    except NotFound:  # removed since; the visit still points at it
        return None
