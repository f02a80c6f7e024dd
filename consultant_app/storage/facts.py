"""Collect everything about one visit that a page may draw on."""

from types import MappingProxyType
from typing import TypeVar

from consultant_app.domain.clients import Site
from consultant_app.domain.problems import NotFound
from consultant_app.domain.promises import Promise
from consultant_app.domain.visit_facts import NextVisit, VisitFacts, next_visit_among
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.storage.record_access import Records
from consultant_app.storage.repository import HasId, Repository

Record = TypeVar("Record", bound=HasId)

_HAS_A_PAGE = (VisitState.FINISHED, VisitState.ISSUED)


def facts_of(records: Records, visit: Visit) -> VisitFacts:
    """Return the facts of VISIT, each list in the order of the customer or the clock."""
    contacts = records.contacts.of(visit.client_id)
    carried = records.requests.carried_into(visit.id)
    site = _if_there(records.sites, visit.site_id)
    return VisitFacts(
        business=records.settings.business(),
        client=records.clients.get(visit.client_id),
        site=site,
        postal_site=_postal_site(records, visit, site),
        contact=next((c for c in contacts if c.id == visit.contact_id), None),
        contacts=contacts,
        equipment=records.equipment.of(visit.client_id),
        visit=visit,
        requests=records.requests.of(visit.id),
        carried=carried,
        still_open=records.requests.still_open(visit.client_id, before_visit=visit.id),
        work=records.work.of(visit.id),
        parts=records.parts.of(visit.id),
        segments=records.segments.of(visit.id),
        photos=records.photos.of(visit.id),
        seen_by=records.seen_by.of(visit.id),
        promises=records.promises.of_visit(visit.id),
        removed_promises=records.promises.removed_of_visit(visit.id),
        kept=kept_since_last_page(records, visit),
        versions=records.versions.of(visit.id),
        next_visit=_next_visit(records, visit),
        asked_on=MappingProxyType(
            {r.visit_id: records.visits.get(r.visit_id).day for r in carried}
        ),
    )


def kept_since_last_page(records: Records, visit: Visit) -> tuple[Promise, ...]:
    """Return promises of earlier visits kept after the day of the page before, up to VISIT's."""
    earlier = records.visits.before(visit)
    last_page = max((v.day for v in earlier if v.state in _HAS_A_PAGE), default=None)
    made_at = {v.id for v in earlier}
    return tuple(
        p
        for p in records.promises.of_client(visit.client_id)
        if p.visit_id in made_at
        and p.kept_on is not None
        and p.kept_on <= visit.day
        and (last_page is None or p.kept_on > last_page)
    )


def _postal_site(records: Records, visit: Visit, site: Site | None) -> Site | None:
    """Return the SITE of VISIT where it has an address, else the client's first that has one."""
    if site is not None and any(line.strip() for line in site.address):
        return site
    sites = records.sites.of(visit.client_id)
    return next((s for s in sites if any(line.strip() for line in s.address)), None)


def _next_visit(records: Records, visit: Visit) -> NextVisit | None:
    """Return what comes after VISIT, seen from its end or, where that is later, from now."""
    ends = [s.end for s in records.segments.of(visit.id) if s.end is not None]
    return next_visit_among(records.visits.after(visit), since=max([*ends, records.now]))


def _if_there(table: Repository[Record], id_: int | None) -> Record | None:
    if id_ is None:
        return None
    try:
        return table.get(id_)
    except NotFound:  # removed since; the visit still points at it
        return None
