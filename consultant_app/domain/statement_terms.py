"""What a statement says of how time is counted and what it costs: only what holds for its lines."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from consultant_app.domain.billable_lines import agreed_rates
from consultant_app.domain.billing import Rounding, RoundingPer, counted_lines
from consultant_app.domain.clients import Client
from consultant_app.domain.invoicing import InvoiceLine, LineKind
from consultant_app.domain.month_account import ClientTime
from consultant_app.domain.months import is_in_month
from consultant_app.domain.recorded_visits import first_day
from consultant_app.domain.settings import Business
from consultant_app.domain.time_segments import Charge, SegmentKind
from consultant_app.domain.visits import VisitKind


def fits(rule: Rounding, lines: Sequence[InvoiceLine]) -> bool:
    """Tell whether RULE counts LINES as they were counted: one marked before may know another."""
    together: dict[object, list[InvoiceLine]] = {}
    for line in lines:
        alone = line.id or (line.visit_id, line.day, line.stretches)
        together.setdefault(
            (line.day, line.kind) if rule.per is RoundingPer.DAY else alone, []
        ).append(line)
    return all(
        counted_lines([line.minutes for line in same], rule) == sum(line.counted for line in same)
        for same in together.values()
    )


def told_rates(
    lines: Sequence[InvoiceLine], client: Client, business: Business
) -> Iterator[tuple[str, Decimal]]:
    """Yield the rate of each kind of time in LINES, of work where there are none.

    A kind that cost now this and now that has no rate that could be told.
    """
    found: dict[str, set[Decimal]] = {}
    for line in lines:
        name = str(line.visit_kind if line.kind is LineKind.WORK else line.kind)
        found.setdefault(name, set()).add(line.rate)
    if not found:
        work = agreed_rates(client, business).get(SegmentKind.WORK, Decimal(0))
        found = {SegmentKind.WORK: {work}}
    order = (*VisitKind, *LineKind)
    for name in sorted(found, key=lambda kind: [str(k) for k in order].index(kind)):
        if len(found[name]) == 1:
            yield name, found[name].pop()


def travel_was_free(time: ClientTime, first: date, business: Business) -> bool:
    """Tell whether there was travel and none of it was charged, nor is there a rate for it."""
    travel = [
        segment
        for recorded in time.visits
        for segment in recorded.segments
        if segment.kind is SegmentKind.TRAVEL and is_in_month(first_day(segment), first)
    ]
    rates = agreed_rates(time.client, business)
    charged = any(line.kind is LineKind.TRAVEL for line in time.lines)
    free = all(segment.charge is Charge.NO_CHARGE for segment in travel)
    return bool(travel) and free and not charged and not rates.get(SegmentKind.TRAVEL)
