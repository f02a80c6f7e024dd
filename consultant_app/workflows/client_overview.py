"""Everything that a client's page shows first, in one value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.billable_lines import agreed_rates
from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import PromiseLine, RequestLine, VisitLine
from consultant_app.domain.promises import CONSULTANT
from consultant_app.domain.requests import Outcome
from consultant_app.domain.review_periods import Period
from consultant_app.domain.time_segments import SegmentKind
from consultant_app.domain.visits import VisitState

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

LAST_VISITS = 5

_BEEN_THERE = frozenset(VisitState) - {VisitState.PLANNED}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientOverview:
    """A client with its people, its last visits and the year together.

    `rate` is per hour of work; `last_visits` are the newest, without planned ones. `value` is what
    the consultant wrote for the year's letter on what it was good for.
    """

    client: Client
    sites: tuple[Site, ...]
    contacts: tuple[Contact, ...]
    equipment: tuple[Equipment, ...]
    last_visits: tuple[VisitLine, ...]
    next_visit: VisitLine | None
    open_promises: tuple[PromiseLine, ...]
    visit_count: int
    first_day: date | None
    running: bool
    visits_this_year: int
    requests_this_year: int
    requests_done_this_year: int
    promises_kept_this_year: int
    value: str
    rate: Decimal
    currency: str


def client_overview(desk: Desk, client_id: ClientId) -> ClientOverview:
    """Return the overview of the client CLIENT_ID."""
    today = desk.today()
    with desk.store.reading() as tx:
        return _overview(tx, tx.clients.get(client_id), today)


def _overview(tx: Tx, client: Client, today: date) -> ClientOverview:
    business = tx.settings.business()
    visits = tx.lists.visits(client_id=client.id, state=_BEEN_THERE, limit=100_000)
    asked = [r for r in tx.lists.requests(client.id) if r.day.year == today.year]
    kept = tx.lists.promises(client_id=client.id, open_only=False)
    return ClientOverview(
        client=client,
        sites=tx.sites.of(client.id),
        contacts=tx.contacts.of(client.id),
        equipment=tx.equipment.of(client.id),
        last_visits=visits[:LAST_VISITS],
        next_visit=_next_visit(tx, client.id, today),
        open_promises=tx.lists.promises(client_id=client.id),
        visit_count=len(visits),
        first_day=visits[-1].day if visits else None,
        running=any(v.state is VisitState.RUNNING for v in visits),
        visits_this_year=sum(v.day.year == today.year for v in visits),
        requests_this_year=len(asked),
        requests_done_this_year=sum(_is_done(r) for r in asked),
        promises_kept_this_year=sum(
            p.kept_on is not None and p.kept_on.year == today.year and p.who == CONSULTANT
            for p in kept
        ),
        value=_value_of(tx, client.id, Period(today.year)),
        rate=agreed_rates(client, business).get(SegmentKind.WORK, Decimal(0)),
        currency=client.currency or business.currency,
    )


def _value_of(tx: Tx, client_id: ClientId, year: Period) -> str:
    written = (r.lines.value for r in tx.reviews.of(client_id) if r.period == str(year))
    return next(written, "").strip()


def _next_visit(tx: Tx, client_id: ClientId, today: date) -> VisitLine | None:
    planned = tx.lists.visits(
        client_id=client_id, state=frozenset({VisitState.PLANNED}), from_day=today
    )
    return planned[-1] if planned else None


def _is_done(request: RequestLine) -> bool:
    return request.outcome is Outcome.DONE
