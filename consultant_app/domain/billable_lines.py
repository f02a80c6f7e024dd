"""What recorded time comes to: recorded minutes, what they count as, and the amount.

Recorded times are never altered; rounding lies on top, per client, on billable time only. Each
kind of time is rounded by itself: it has a rate of its own.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from consultant_app.domain.billing import (
    Rounding,
    RoundingPer,
    amount,
    counted_minutes,
    counted_shares,
    rate_for,
)
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.recorded_visits import RecordedVisit, closed_minutes, first_day
from consultant_app.domain.settings import Business
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visits import Visit, VisitKind


@dataclass(frozen=True, slots=True, kw_only=True)
class BillableLine:
    """One line of a bill: what was recorded, what it counts as, and what that comes to.

    `segments` are the stretches behind it; none for a visit of which only a duration is known.
    """

    visit_id: VisitId
    day: date
    kind: SegmentKind
    minutes: int
    counted: int
    rate: Decimal
    amount: Decimal
    segments: tuple[Segment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """Time that stands in one line: of one visit, one kind, one day or stretch."""

    visit: Visit
    day: date
    kind: SegmentKind
    minutes: int
    segments: tuple[Segment, ...] = ()


def billable_lines(
    visit: Visit, segments: Sequence[Segment], *, client: Client, business: Business
) -> tuple[BillableLine, ...]:
    """Return the lines of VISIT, as if it were the only one of its day; see `lines_of_visits`."""
    recorded = RecordedVisit(visit=visit, segments=tuple(segments))
    return lines_of_visits([recorded], client=client, business=business)


def lines_of_visits(
    visits: Iterable[RecordedVisit], *, client: Client, business: Business
) -> tuple[BillableLine, ...]:
    """Return the lines of VISITS, all of one CLIENT, by day and visit.

    Rounded is each stretch, each visit, or each day over all of its visits, as agreed. Of a day,
    the earlier lines count what they are and the last one takes what rounding adds or leaves.
    """
    rule = client.rounding or business.rounding
    currency = client.currency or business.currency
    pieces = sorted(
        (p for recorded in visits for p in _pieces(recorded, rule) if p.minutes),
        key=lambda p: (p.day, p.visit.id, list(SegmentKind).index(p.kind)),
    )
    lines = []
    for piece, counted in zip(pieces, counted_each(pieces, rule), strict=True):
        rate = hourly_rate(piece.visit.kind, piece.kind, client=client, business=business)
        lines.append(
            BillableLine(
                visit_id=piece.visit.id,
                day=piece.day,
                kind=piece.kind,
                minutes=piece.minutes,
                counted=counted,
                rate=rate,
                amount=amount(counted, rate, currency=currency),
                segments=piece.segments,
            )
        )
    return tuple(lines)


def would_cost(
    recorded: RecordedVisit, charge: Charge, *, client: Client, business: Business
) -> tuple[BillableLine, ...]:
    """Return the work of a visit that is charged as CHARGE, at what it would cost to the minute.

    One line per stretch; nothing is rounded but the amount.
    """
    visit, currency = recorded.visit, client.currency or business.currency
    rate = hourly_rate(visit.kind, SegmentKind.WORK, client=client, business=business)
    lasted = recorded.lasted if visit.duration_charge is charge else None
    time = [(visit.day, lasted)] if lasted is not None else []
    time += [
        (first_day(segment), closed_minutes(segment))
        for segment in recorded.segments
        if segment.charge is charge and segment.kind is SegmentKind.WORK
    ]
    return tuple(
        BillableLine(
            visit_id=visit.id,
            day=day,
            kind=SegmentKind.WORK,
            minutes=minutes,
            counted=minutes,
            rate=rate,
            amount=amount(minutes, rate, currency=currency),
        )
        for day, minutes in time
        if minutes
    )


def hourly_rate(
    visit_kind: VisitKind, kind: SegmentKind, *, client: Client, business: Business
) -> Decimal:
    """Return what an hour of KIND costs; a remote visit or a call may have a rate of its own."""
    own_rate = kind is SegmentKind.WORK and visit_kind is not VisitKind.ON_SITE
    names = (visit_kind, kind) if own_rate else (kind,)
    return rate_for(names, agreed_rates(client, business))


def agreed_rates(client: Client, business: Business) -> Mapping[str, Decimal]:
    """Return the hourly rates by name that hold for CLIENT, the usual ones where it has no own.

    The usual ones are amounts of the business's currency: in another they would be made up.
    """
    same = (client.currency or business.currency) == business.currency
    return {**(business.rates if same else {}), **client.rates}


class Timed(Protocol):
    """Time of one line before it is rounded."""

    @property
    def day(self) -> date:
        """The day of the line."""

    @property
    def kind(self) -> SegmentKind:
        """What the time was."""

    @property
    def minutes(self) -> int:
        """What was recorded."""


def counted_each(pieces: Sequence[Timed], rule: Rounding) -> list[int]:
    """Return what each of PIECES, in the order of a bill, counts as under RULE."""
    if rule.per is not RoundingPer.DAY:
        return [counted_minutes(piece.minutes, rule) for piece in pieces]
    of_day: dict[tuple[date, SegmentKind], list[int]] = {}
    for place, piece in enumerate(pieces):
        of_day.setdefault((piece.day, piece.kind), []).append(place)
    counted = [0] * len(pieces)
    for places in of_day.values():
        shares = counted_shares([pieces[place].minutes for place in places], rule)
        for place, share in zip(places, shares, strict=True):
            counted[place] = share
    return counted


def _pieces(recorded: RecordedVisit, rule: Rounding) -> Iterator[_Piece]:
    visit, lasted = recorded.visit, recorded.lasted
    if lasted is not None and visit.duration_charge is Charge.BILLABLE:
        yield _Piece(visit=visit, day=visit.day, kind=SegmentKind.WORK, minutes=lasted)
    grouped: dict[tuple[SegmentKind, object], list[Segment]] = {}
    for segment in recorded.segments:
        if segment.end is not None and segment.charge is Charge.BILLABLE:
            grouped.setdefault((segment.kind, _group(segment, rule)), []).append(segment)
    for (kind, _), segments in grouped.items():
        yield _Piece(
            visit=visit,
            day=visit.day if rule.per is RoundingPer.VISIT else first_day(segments[0]),
            kind=kind,
            minutes=sum(closed_minutes(segment) for segment in segments),
            segments=tuple(segments),
        )


def _group(segment: Segment, rule: Rounding) -> object:
    """Return what the segments of one kind that stand in one line have in common."""
    if rule.per is RoundingPer.VISIT:
        return None
    return first_day(segment) if rule.per is RoundingPer.DAY else (segment.id, segment.start)
