"""Plan a visit, move it, take it away; what was promised for the next visit moves with it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.lines import VisitLine
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.domain.whom_to_meet import usual_reader, usual_site
from consultant_app.workflows.keep_clients import named_client

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_PLANNED = frozenset({VisitState.PLANNED})
_BEGUN = frozenset(VisitState) - _PLANNED


def plan_visit(
    desk: Desk,
    client_id: ClientId,
    *,
    day: date,
    at: time | None = None,
    minutes: int | None = None,
    kind: VisitKind = VisitKind.ON_SITE,
    reason: str = "",
    by: object = None,
) -> Visit:
    """Plan a visit for DAY (a local date), with its hour and length if they are known."""
    plan = _Plan(day=day, at=at, minutes=minutes, kind=kind, reason=reason)
    with desk.store.changing(What.PLAN_VISIT, by=by) as tx:
        return _planned(tx, desk, client_id, plan)


def plan_at_new_client(
    desk: Desk,
    name: str,
    *,
    day: date,
    at: time | None = None,
    minutes: int | None = None,
    kind: VisitKind = VisitKind.ON_SITE,
    reason: str = "",
    by: object = None,
) -> Visit:
    """Add the client NAME and plan a visit there: both, or neither."""
    plan = _Plan(day=day, at=at, minutes=minutes, kind=kind, reason=reason)
    with desk.store.changing(What.PLAN_VISIT, by=by) as tx:
        client = tx.clients.put(named_client(name))
        return _planned(tx, desk, client.id, plan)


def change_plan(desk: Desk, visit: Visit, *, by: object = None, merge: bool = False) -> Visit:
    """Store a planned VISIT as it was edited."""
    today = desk.today()
    with desk.store.changing(What.PLAN_VISIT, by=by, merge=merge) as tx:
        stored = tx.visits.put(visit)
        move_next_visit_promises(tx, visit.client_id, today=today)
        return stored


def remove_visit(desk: Desk, visit_id: VisitId, *, by: object = None) -> None:
    """Remove a visit with all that hangs on it; undo brings it back."""
    today = desk.today()
    with desk.store.changing(What.REMOVE_VISIT, by=by) as tx:
        client_id = tx.visits.get(visit_id).client_id
        tx.visits.remove(visit_id)
        move_next_visit_promises(tx, client_id, today=today)


def visit_lines(
    desk: Desk,
    *,
    client_id: ClientId | None = None,
    states: frozenset[VisitState] | None = None,
    from_day: date | None = None,
    to_day: date | None = None,
    filter: str = "",  # noqa: A002 - the list's own word
    after: tuple[date, VisitId] | None = None,
    limit: int = 500,
) -> tuple[VisitLine, ...]:
    """Return visits, the newest first; `after` is day and id of the last line seen."""
    with desk.store.reading() as tx:
        return tx.lists.visits(
            client_id=client_id,
            state=states,
            from_day=from_day,
            to_day=to_day,
            filter=filter,
            after=after,
            limit=limit,
        )


def visit_lines_by_id(desk: Desk, ids: Collection[VisitId]) -> tuple[VisitLine, ...]:
    """Return the lines of the visits IDS that are still there."""
    with desk.store.reading() as tx:
        return tx.lists.visits_by_id(ids)


def new_visit(tx: Tx, client_id: ClientId, *, day: date, zone: str) -> Visit:
    """Return a visit to a client that is not stored yet, with the usual place and reader."""
    site = usual_site(tx.sites.of(client_id))
    reader = usual_reader(tx.contacts.of(client_id))
    return Visit(
        client_id=tx.clients.get(client_id).id,
        site_id=site.id if site else None,
        contact_id=reader.id if reader else None,
        day=day,
        zone=zone,
    )


def next_planned_day(tx: Tx, client_id: ClientId, *, today: date) -> date | None:
    """Return the day of the client's next planned visit, today's included."""
    planned = tx.lists.visits(client_id=client_id, state=_PLANNED, from_day=today)
    return planned[-1].day if planned else None


def move_next_visit_promises(tx: Tx, client_id: ClientId, *, today: date) -> None:
    """Give the promises "next visit" of a client the day of that visit, if one is planned.

    Without one they keep the day they had, and so do those whose visit has begun: a promise does
    not get more time because another visit is planned.
    """
    day = next_planned_day(tx, client_id, today=today)
    if day is None:
        return
    for promise in tx.promises.of_client(client_id):
        waits = promise.next_visit and promise.kept_on is None and promise.by != day
        if waits and not _has_begun(tx, client_id, promise.by):
            tx.promises.put(replace(promise, by=day))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """What is known of a visit to come."""

    day: date
    at: time | None
    minutes: int | None
    kind: VisitKind
    reason: str


def _planned(tx: Tx, desk: Desk, client_id: ClientId, plan: _Plan) -> Visit:
    visit = replace(
        new_visit(tx, client_id, day=plan.day, zone=desk.zone()),
        kind=plan.kind,
        planned_at=plan.at,
        planned_minutes=plan.minutes,
        reason=plan.reason.strip(),
    )
    stored = tx.visits.put(visit)
    move_next_visit_promises(tx, client_id, today=desk.today())
    return stored


def _has_begun(tx: Tx, client_id: ClientId, day: date | None) -> bool:
    return day is not None and bool(
        tx.lists.visits(client_id=client_id, state=_BEGUN, from_day=day, to_day=day, limit=1)
    )
