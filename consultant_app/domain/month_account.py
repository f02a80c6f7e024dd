"""A calendar month: its real minutes by day, kind and client, and what is to be invoiced."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from consultant_app.domain.billing import added
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId
from consultant_app.domain.invoice_lines import waits_for_a_look
from consultant_app.domain.invoicing import InvoiceLine, LineKind
from consultant_app.domain.months import is_in_month
from consultant_app.domain.recorded_visits import RecordedVisit
from consultant_app.domain.settings import Business
from consultant_app.domain.time_account import (
    BlockKind,
    ClientMonth,
    InvoiceState,
    MonthAccount,
    WeekBlock,
)
from consultant_app.domain.time_segments import Charge
from consultant_app.domain.visits import VisitState
from consultant_app.domain.week_account import blocks_of, counts

_KINDS = (BlockKind.ON_SITE, BlockKind.REMOTE, BlockKind.TRAVEL)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientTime:
    """A client with the visits that may lie in the month, and the month's lines for an invoice."""

    client: Client
    visits: Sequence[RecordedVisit]
    lines: Sequence[InvoiceLine]


def month_account(
    clients: Iterable[ClientTime], *, first: date, business: Business, now: datetime
) -> MonthAccount:
    """Return the month that begins on the day FIRST, clients without anything in it left out."""
    rows, counted = [], []
    for time in clients:
        blocks = _blocks(time, first, now)
        there = _there(time.visits, blocks, first)
        if there or blocks or time.lines:
            rows.append(_client_month(time, there, blocks, business))
        counted += blocks
    days = sorted({block.day for block in counted})
    return MonthAccount(
        first=first,
        clients=tuple(sorted(rows, key=lambda row: (row.client.casefold(), row.client_id))),
        by_kind={kind: _minutes(counted, kind) for kind in _KINDS},
        by_day=tuple((day, sum(b.minutes for b in counted if b.day == day)) for day in days),
        minutes=sum(block.minutes for block in counted),
    )


def _blocks(time: ClientTime, first: date, now: datetime) -> list[WeekBlock]:
    """Return the time of a client that counts in the month."""
    return [
        block
        for visit in time.visits
        for block in blocks_of(visit, time.client.name, now=now)
        if is_in_month(block.day, first) and counts(block)
    ]


def _there(
    visits: Iterable[RecordedVisit], blocks: Iterable[WeekBlock], first: date
) -> tuple[RecordedVisit, ...]:
    """Return the visits that took place in the month, or went on in it."""
    with_time = {block.visit_id for block in blocks}
    return tuple(
        r
        for r in visits
        if r.visit.id in with_time
        or (is_in_month(r.visit.day, first) and r.visit.state is not VisitState.PLANNED)
    )


def _client_month(
    time: ClientTime,
    visits: Sequence[RecordedVisit],
    blocks: Sequence[WeekBlock],
    business: Business,
) -> ClientMonth:
    client = time.client
    favours = [block for block in blocks if block.kind is not BlockKind.TRAVEL]
    month = ClientMonth(
        client_id=client.id,
        client=client.name,
        visits=len(visits),
        on_site=_minutes(blocks, BlockKind.ON_SITE),
        remote=_minutes(blocks, BlockKind.REMOTE),
        travel=_minutes(blocks, BlockKind.TRAVEL),
        chargeable=sum(line.minutes for line in time.lines),
        counted=sum(line.counted for line in time.lines),
        currency=client.currency or business.currency,
        state=_state(visits, time.lines),
        plan_minutes=client.plan_minutes,
        plan_used=_charged_as(blocks, Charge.INCLUDED),
        no_charge=_charged_as(favours, Charge.NO_CHARGE),
        to_look_at=sum(map(waits_for_a_look, visits)),
    )
    return _with_amounts(month, time.lines)


def _with_amounts(month: ClientMonth, lines: Sequence[InvoiceLine]) -> ClientMonth:
    """Return MONTH with what LINES come to; those of another currency stand apart."""
    currency = month.currency
    own = [line for line in lines if line.currency == currency]
    return replace(
        month,
        parts=_amount((line for line in own if line.kind is LineKind.PART), currency),
        to_invoice=_amount(own, currency),
        invoiced=_amount((line for line in own if line.is_marked), currency),
        invoiced_on=max((line.invoiced_on for line in lines if line.invoiced_on), default=None),
        other_amounts=tuple(_other_amounts(lines, currency).items()),
    )


def _state(visits: Sequence[RecordedVisit], lines: Sequence[InvoiceLine]) -> InvoiceState:
    if any(map(waits_for_a_look, visits)):
        return InvoiceState.WRITING_UP
    if lines and all(line.is_marked for line in lines):
        return InvoiceState.INVOICED
    if any(r.visit.state in (VisitState.RUNNING, VisitState.FINISHED) for r in visits):
        return InvoiceState.WRITING_UP
    return InvoiceState.READY if lines else InvoiceState.NOT_CHARGED


def _minutes(blocks: Iterable[WeekBlock], kind: BlockKind) -> int:
    return sum(block.minutes for block in blocks if block.kind is kind)


def _charged_as(blocks: Iterable[WeekBlock], charge: Charge) -> int:
    return sum(block.minutes for block in blocks if block.charge is charge)


def _amount(lines: Iterable[InvoiceLine], currency: str) -> Decimal:
    return added((line.amount for line in lines), currency=currency)


def _other_amounts(lines: Sequence[InvoiceLine], currency: str) -> Mapping[str, Decimal]:
    others = sorted({line.currency for line in lines} - {currency})
    return {
        name: _amount((line for line in lines if line.currency == name), name) for name in others
    }


def of_client(lines: Iterable[InvoiceLine], client_id: ClientId) -> tuple[InvoiceLine, ...]:
    """Return those of LINES that belong to the client."""
    return tuple(line for line in lines if line.client_id == client_id)
