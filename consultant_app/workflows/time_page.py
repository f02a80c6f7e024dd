"""What the Time page shows: a week, a month by client, what waits for an invoice, kindness."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.billable_lines import BillableLine, would_cost
from consultant_app.domain.billing import by_currency
from consultant_app.domain.clients import Client
from consultant_app.domain.clock_questions import TimeToLookAt
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.invoice_lines import is_ripe
from consultant_app.domain.month_account import month_account
from consultant_app.domain.months import days_of_month
from consultant_app.domain.recorded_visits import first_day
from consultant_app.domain.time_account import Kindness, MonthAccount, NotInvoiced, WeekAccount
from consultant_app.domain.time_segments import Charge
from consultant_app.domain.waiting_time import waiting_sums
from consultant_app.domain.week_account import DAYS, week_account
from consultant_app.workflows.time_of_clients import by_client, time_of_clients

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def week(desk: Desk, first: date) -> WeekAccount:
    """Return the seven days from FIRST on, with every clock that was left running."""
    with desk.store.reading() as tx:
        visits = tx.recorded_time.between(first, first + timedelta(days=DAYS), with_open=True)
        clients = _clients(tx, by_client(visits))
        named = [(recorded, clients[recorded.visit.client_id].name) for recorded in visits]
        kept = tx.kept_overlaps.of(s.id for recorded in visits for s in recorded.segments)
    return week_account(named, first=first, now=desk.now(), kept=kept)


def month(desk: Desk, first: date) -> MonthAccount:
    """Return the calendar month of the day FIRST."""
    start, before = days_of_month(first)
    with desk.store.reading() as tx:
        clients = time_of_clients(tx, start, before)
        business = tx.settings.business()
    return month_account(clients, first=first.replace(day=1), business=business, now=desk.now())


def not_invoiced(desk: Desk) -> NotInvoiced:
    """Return all that waits for an invoice, of whichever month."""
    with desk.store.reading() as tx:
        waiting = tx.recorded_time.not_invoiced()
        to_look_at = tx.recorded_time.count_to_look_at()
        business = tx.settings.business()
        clients = _clients(tx, [of_client.client_id for of_client in waiting])
    minutes, amounts = 0, list[tuple[str, Decimal]]()
    for of_client in waiting:
        client = clients[of_client.client_id]
        currency = client.currency or business.currency
        time, amount = waiting_sums(of_client, client=client, business=business)
        minutes += time
        amounts.append((currency, amount))
    return NotInvoiced(minutes=minutes, amounts=_worth(amounts), to_look_at=to_look_at)


def to_look_at(desk: Desk) -> tuple[TimeToLookAt, ...]:
    """Return the stretches of time that stand on no invoice before somebody looked at them.

    They are of whichever month, by their start.
    """
    with desk.store.reading() as tx:
        unsure = tx.segments.to_look_at()
        visits = {segment.visit_id: tx.visits.get(segment.visit_id) for segment in unsure}
        clients = _clients(tx, [visit.client_id for visit in visits.values()])
    return tuple(
        TimeToLookAt(
            segment_id=segment.id,
            visit_id=segment.visit_id,
            client_id=visits[segment.visit_id].client_id,
            client=clients[visits[segment.visit_id].client_id].name,
            day=first_day(segment),
        )
        for segment in unsure
    )


def kindness_of_year(desk: Desk, year: int) -> Kindness:
    """Return the work that was given away in YEAR, and what it would have cost. Private."""
    with desk.store.reading() as tx:
        visits = tx.recorded_time.given_away(date(year, 1, 1), date(year + 1, 1, 1))
        business = tx.settings.business()
        clients = _clients(tx, by_client(visits))
    given, currencies = list[BillableLine](), dict[VisitId, str]()
    for recorded in filter(is_ripe, visits):
        client = clients[recorded.visit.client_id]
        currencies[recorded.visit.id] = client.currency or business.currency
        free = would_cost(recorded, Charge.NO_CHARGE, client=client, business=business)
        given += (line for line in free if line.day.year == year)
    return Kindness(
        year=year,
        minutes=sum(line.minutes for line in given),
        visits=len({line.visit_id for line in given}),
        amounts=_worth((currencies[line.visit_id], line.amount) for line in given),
    )


def _worth(amounts: Iterable[tuple[str, Decimal]]) -> tuple[tuple[str, Decimal], ...]:
    """Return AMOUNTS added up by currency, without those that come to nothing."""
    return tuple((currency, one) for currency, one in by_currency(amounts) if one)


def _clients(tx: Tx, ids: Iterable[ClientId]) -> dict[ClientId, Client]:
    return {client.id: client for client in tx.clients.those(ids)}
