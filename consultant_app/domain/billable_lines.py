"""What the time of one visit comes to: recorded minutes, what they count as, and the amount.

Recorded times are never altered; rounding lies on top, per client, on billable time only.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from consultant_app.domain.billing import (
    Rounding,
    RoundingPer,
    amount,
    counted_minutes,
    rate_for,
)
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.settings import Business
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind, minutes_between
from consultant_app.domain.visits import Visit, VisitKind


@dataclass(frozen=True, slots=True, kw_only=True)
class BillableLine:
    """One line of a bill: what was recorded, what it counts as, and what that comes to."""

    visit_id: VisitId
    day: date
    kind: SegmentKind
    minutes: int
    counted: int
    rate: Decimal
    amount: Decimal


def billable_lines(
    visit: Visit, segments: Sequence[Segment], *, client: Client, business: Business
) -> tuple[BillableLine, ...]:
    """Return the lines of VISIT: one per stretch of time, or one per kind, as agreed."""
    rule = client.rounding or business.rounding
    currency = client.currency or business.currency
    lines = []
    for kind, recorded in _by_kind(visit, segments):
        rate = rate_for(_rate_names(visit, kind), client.rates, business.rates)
        for minutes in _grouped(recorded, rule):
            counted = counted_minutes(minutes, rule)
            lines.append(
                BillableLine(
                    visit_id=visit.id,
                    day=visit.day,
                    kind=kind,
                    minutes=minutes,
                    counted=counted,
                    rate=rate,
                    amount=amount(counted, rate, currency=currency),
                )
            )
    return tuple(lines)


def _by_kind(visit: Visit, segments: Sequence[Segment]) -> Iterable[tuple[SegmentKind, list[int]]]:
    closed = [(s, s.end) for s in segments if s.end is not None]
    if not closed and visit.duration_minutes:
        if visit.duration_charge is Charge.BILLABLE:
            yield SegmentKind.WORK, [visit.duration_minutes]
        return
    for kind in SegmentKind:
        recorded = [
            minutes_between(s.start, end)
            for s, end in closed
            if s.kind is kind and s.charge is Charge.BILLABLE
        ]
        if recorded:
            yield kind, recorded


def _grouped(recorded: list[int], rule: Rounding) -> list[int]:
    return recorded if rule.per is RoundingPer.LINE else [sum(recorded)]


def _rate_names(visit: Visit, kind: SegmentKind) -> tuple[str, ...]:
    """Return the names of rates to look for: a remote visit or a call may have one of its own."""
    if kind is SegmentKind.WORK and visit.kind is not VisitKind.ON_SITE:
        return visit.kind, kind
    return (kind,)
