"""Read the time of some days by client, with the lines for an invoice: marked ones and fresh."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId
from consultant_app.domain.invoice_lines import (
    Describe,
    InvoicedBefore,
    fresh_lines,
    in_order,
    invoiced_before,
    with_what_is_behind,
)
from consultant_app.domain.invoicing import InvoiceLine
from consultant_app.domain.month_account import ClientTime
from consultant_app.domain.months import is_inside
from consultant_app.domain.recorded_visits import RecordedVisit

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

Saying = Callable[[Sequence[RecordedVisit]], Describe]


def no_words(_: Sequence[RecordedVisit]) -> Describe:
    """Say nothing of visits: for sums, which need no words."""
    return lambda _: ""


def time_of_clients(
    tx: Tx,
    first: date | None,
    before: date | None,
    *,
    client_ids: Collection[ClientId] = (),
    say: Saying = no_words,
) -> tuple[ClientTime, ...]:
    """Return the clients by name with their visits and lines of the days FIRST to BEFORE.

    A line belongs to its own day: that of the visit where visits are rounded, else that on which
    its stretch began. So each line is in one month, and in one only. SAY gets all visits at once
    and gives what tells in fresh lines what one of them was for.
    """
    visits = tx.recorded_time.between(first, before, client_ids=client_ids, with_open=True)
    marked = tx.invoices.lines_between(first, before, client_ids=client_ids)
    held = invoiced_before(_unique([*marked, *_marked_about(tx, visits)]))
    with_behind = behind_marked(tx, marked)
    of_client, marked_of = by_client(visits), _lines_by_client(with_behind)
    business, what = tx.settings.business(), say(visits)
    found = []
    for client in _clients(tx, of_client, with_behind):
        own = of_client.get(client.id, [])
        fresh = fresh_lines(own, client=client, business=business, before=held, what=what)
        inside = [line for line in fresh if is_inside(line.day, first, before)]
        lines = in_order([*marked_of.get(client.id, ()), *inside])
        found.append(ClientTime(client=client, visits=own, lines=lines))
    return tuple(found)


def by_client(visits: Iterable[RecordedVisit]) -> dict[ClientId, list[RecordedVisit]]:
    """Return VISITS by their client, in the order they come."""
    found: dict[ClientId, list[RecordedVisit]] = {}
    for recorded in visits:
        found.setdefault(recorded.visit.client_id, []).append(recorded)
    return found


def behind_marked(tx: Tx, marked: Sequence[InvoiceLine]) -> tuple[InvoiceLine, ...]:
    """Return the MARKED lines, each with what is recorded behind it today."""
    if not marked:
        return ()
    visit_ids = {line.visit_id for line in marked if line.visit_id is not None}
    named = invoiced_before(marked).segment_ids
    visits = tx.recorded_time.of(visit_ids, segment_ids=named)
    all_lines = _unique([*marked, *_marked_about(tx, visits)])
    asked = {line.id for line in marked}
    return tuple(line for line in with_what_is_behind(all_lines, visits) if line.id in asked)


def held_by_invoices(tx: Tx, visits: Sequence[RecordedVisit]) -> InvoicedBefore:
    """Return what of VISITS stands in marked lines, of whichever day."""
    return invoiced_before(_marked_about(tx, visits))


def _marked_about(tx: Tx, visits: Iterable[RecordedVisit]) -> tuple[InvoiceLine, ...]:
    there = tuple(visits)
    return tx.invoices.lines_of_visits(
        [recorded.visit.id for recorded in there],
        segment_ids=[segment.id for recorded in there for segment in recorded.segments],
    )


def _unique(lines: Iterable[InvoiceLine]) -> tuple[InvoiceLine, ...]:
    return tuple({line.id: line for line in lines}.values())


def _clients(
    tx: Tx, with_visits: Collection[ClientId], marked: Sequence[InvoiceLine]
) -> tuple[Client, ...]:
    """Return the clients by name; of one that was removed its lines still know the name."""
    invoiced = {_client_of(line): line.client for line in marked}
    there = tx.clients.those({*with_visits, *invoiced})
    ids = {client.id for client in there}
    return (*there, *(Client(id=id_, name=n) for id_, n in invoiced.items() if id_ not in ids))


def _lines_by_client(lines: Iterable[InvoiceLine]) -> dict[ClientId, list[InvoiceLine]]:
    found: dict[ClientId, list[InvoiceLine]] = {}
    for line in lines:
        found.setdefault(_client_of(line), []).append(line)
    return found


def _client_of(line: InvoiceLine) -> ClientId:
    return line.client_id or ClientId(0)
