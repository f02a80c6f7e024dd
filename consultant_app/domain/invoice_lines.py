"""The lines of an invoice: what is marked, as it was marked, and what no line holds yet.

What was invoiced is known again by the stretch itself, by what came of it since (its heirs), and
by its visit and hours where it came from a file. So a mark made once holds whatever rule counts
today and however time is rearranged, and nothing is invoiced twice.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from consultant_app.domain.billable_lines import lines_of_visits
from consultant_app.domain.billing import rounded
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import PartId, SegmentId, VisitId
from consultant_app.domain.invoicing import BehindIt, InvoicedStretch, InvoiceLine, LineKind
from consultant_app.domain.parts import Part
from consultant_app.domain.recorded_visits import RecordedVisit, closed_minutes
from consultant_app.domain.settings import Business
from consultant_app.domain.time_segments import Charge, Segment, is_unsure
from consultant_app.domain.visits import VisitState

Describe = Callable[[RecordedVisit], str]


@dataclass(frozen=True, slots=True)
class InvoicedBefore:
    """What the marked lines hold: stretches and their heirs, hours of visits, durations, parts."""

    segment_ids: frozenset[SegmentId]
    hours: Mapping[VisitId, tuple[tuple[datetime, datetime], ...]]
    durations: frozenset[VisitId]
    part_ids: frozenset[PartId]

    @property
    def holds_nothing(self) -> bool:
        """Tell whether no marked line holds anything."""
        return not (self.segment_ids or self.hours or self.durations or self.part_ids)

    def holds(self, segment: Segment) -> bool:
        """Tell whether SEGMENT stands in a marked line, whole or as a part of what stood there."""
        if segment.id in self.segment_ids or segment.visit_id in self.durations:
            return True
        end = segment.end or segment.start
        of_visit = self.hours.get(segment.visit_id, ())
        return any(start <= segment.start and end <= until for start, until in of_visit)


def invoiced_before(marked: Iterable[InvoiceLine]) -> InvoicedBefore:
    """Return what the MARKED lines hold."""
    lines = tuple(marked)
    hours: dict[VisitId, tuple[tuple[datetime, datetime], ...]] = {}
    for line in lines:
        if line.visit_id is not None:
            there = hours.get(line.visit_id, ())
            hours[line.visit_id] = (*there, *((s.start, s.end) for s in line.stretches))
    named = {s.segment_id for line in lines for s in line.stretches if s.segment_id is not None}
    return InvoicedBefore(
        frozenset(named.union(*(line.heirs for line in lines))),
        hours,
        frozenset(line.visit_id for line in lines if line.visit_id and is_duration(line)),
        frozenset(line.part_id for line in lines if line.part_id is not None),
    )


def is_duration(line: InvoiceLine) -> bool:
    """Tell whether LINE stands for a visit of which only a duration was known."""
    return line.kind is not LineKind.PART and not line.stretches


def is_ripe(recorded: RecordedVisit) -> bool:
    """Tell whether the time of a visit may stand in an invoice: it took place and is known."""
    return took_place(recorded) and not (runs(recorded) or waits_for_a_look(recorded))


def runs(recorded: RecordedVisit) -> bool:
    """Tell whether the clock of a visit runs."""
    return any(segment.end is None for segment in recorded.segments)


def waits_for_a_look(recorded: RecordedVisit) -> bool:
    """Tell whether a question about the time of a visit, whose clock stands, has no answer yet."""
    return not runs(recorded) and any(map(is_unsure, recorded.segments))


def took_place(recorded: RecordedVisit) -> bool:
    """Tell whether a visit is more than a plan."""
    return recorded.visit.state is not VisitState.PLANNED or bool(recorded.segments)


def not_yet_invoiced(recorded: RecordedVisit, before: InvoicedBefore) -> RecordedVisit:
    """Return RECORDED without what a marked line holds."""
    if before.holds_nothing:
        return recorded
    visit = recorded.visit
    if visit.id in before.durations:
        visit = replace(visit, duration_minutes=None)
    return RecordedVisit(
        visit=visit if recorded.lasted is not None else replace(visit, duration_minutes=None),
        segments=tuple(s for s in recorded.segments if not before.holds(s)),
        parts=tuple(p for p in recorded.parts if p.id not in before.part_ids),
    )


def fresh_lines(
    visits: Sequence[RecordedVisit],
    *,
    client: Client,
    business: Business,
    before: InvoicedBefore,
    what: Describe,
) -> tuple[InvoiceLine, ...]:
    """Return the lines of VISITS, all of one CLIENT, that no invoice holds yet.

    Plans have none, nor a visit whose clock runs or whose time waits for a look.

    Args:
        visits: what was recorded.
        client: whose rule, rates and currency count.
        business: what counts where the client has none of their own.
        before: what was invoiced already.
        what: says in the client's words what a visit was for.
    """
    left = [not_yet_invoiced(recorded, before) for recorded in visits if is_ripe(recorded)]
    maker = _Maker(client=client, currency=client.currency or business.currency, what=what)
    by_id = {recorded.visit.id: recorded for recorded in visits}
    time = [
        replace(
            maker.line(by_id[bill.visit_id], LineKind(bill.kind)),
            day=bill.day,
            minutes=bill.minutes,
            counted=bill.counted,
            rate=bill.rate,
            amount=bill.amount,
            stretches=tuple(
                InvoicedStretch(segment_id=s.id, start=s.start, end=s.end)
                for s in bill.segments
                if s.end is not None
            ),
        )
        for bill in lines_of_visits(left, client=client, business=business)
    ]
    parts = [maker.part(by_id[r.visit.id], part) for r in left for part in r.parts if part.price]
    return in_order([*time, *parts])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Maker:
    """What all fresh lines of one client have in common."""

    client: Client
    currency: str
    what: Describe

    def line(self, recorded: RecordedVisit, kind: LineKind) -> InvoiceLine:
        """Return a line of a visit, without its figures."""
        return InvoiceLine(
            client_id=self.client.id,
            client=self.client.name,
            visit_id=recorded.visit.id,
            day=recorded.visit.day,
            kind=kind,
            visit_kind=recorded.visit.kind,
            what=self.what(recorded),
            rate=Decimal(0),
            amount=Decimal(0),
            currency=self.currency,
        )

    def part(self, recorded: RecordedVisit, part: Part) -> InvoiceLine:
        """Return the line of a part that has a price."""
        return replace(
            self.line(recorded, LineKind.PART),
            what=part.name,
            quantity=part.quantity,
            rate=part.price or Decimal(0),
            amount=rounded(part.total or Decimal(0), currency=self.currency),
            part_id=part.id,
        )


def with_what_is_behind(
    marked: Iterable[InvoiceLine], visits: Iterable[RecordedVisit]
) -> Iterator[InvoiceLine]:
    """Yield the MARKED lines, each with what VISITS, its own among them, hold of it today.

    Of a stretch that was split, what came of it counts; what was added beside it does not.
    """
    lines = tuple(marked)
    now = _Today.of(visits, named=invoiced_before(lines).segment_ids)
    for line in lines:
        behind = now.part_behind(line) if line.part_id else now.time_behind(line)
        yield line if behind is None else replace(line, behind=behind)


@dataclass(frozen=True, slots=True)
class _Today:
    """What is recorded today, by what marked lines know it by."""

    visits: Mapping[VisitId, RecordedVisit]
    segments: Mapping[SegmentId, Segment]
    parts: Mapping[PartId, Part]
    named: frozenset[SegmentId]

    @classmethod
    def of(cls, visits: Iterable[RecordedVisit], *, named: frozenset[SegmentId]) -> "_Today":
        """Return VISITS as they can be looked up; NAMED are the stretches that lines name."""
        by_id = {recorded.visit.id: recorded for recorded in visits}
        segments = {s.id: s for recorded in by_id.values() for s in recorded.segments}
        parts = {p.id: p for recorded in by_id.values() for p in recorded.parts}
        return cls(by_id, segments, parts, named)

    def time_behind(self, line: InvoiceLine) -> BehindIt | None:
        """Return the minutes that stand behind LINE now, if they are not those of the line."""
        if line.kind is LineKind.PART:
            return None  # a file brought it, and the part is not here
        if is_duration(line):
            visit = self.visits.get(line.visit_id) if line.visit_id else None
            minutes = 0 if visit is None else _of_duration(visit)
            minutes += sum(self._counted(line, heir) for heir in self._away_from(line))
        else:
            minutes = sum(self._counted(line, segment) for segment in self._stretches(line))
        return None if minutes == line.minutes else BehindIt(minutes=minutes)

    def part_behind(self, line: InvoiceLine) -> BehindIt | None:
        """Return what became of the part of LINE, if it is not as it was."""
        there = self.parts.get(line.part_id) if line.part_id else None
        if there is None:
            return BehindIt(minutes=0, quantity=Decimal(0))
        same = (there.quantity, there.price or Decimal(0)) == (line.quantity, line.rate)
        return None if same else BehindIt(minutes=0, quantity=there.quantity)

    def _counted(self, line: InvoiceLine, segment: Segment) -> int:
        """Return what a stretch behind LINE counts for it: its own kind, if it is charged."""
        fits = segment.charge is Charge.BILLABLE and str(segment.kind) == str(line.kind)
        return closed_minutes(segment) if fits else 0

    def _away_from(self, line: InvoiceLine) -> Iterator[Segment]:
        """Yield what came of a visit's duration and belongs to another visit today."""
        heirs = (self.segments.get(id_) for id_ in line.heirs)
        yield from (heir for heir in heirs if heir and heir.visit_id != line.visit_id)

    def _stretches(self, line: InvoiceLine) -> Iterator[Segment]:
        """Yield the stretches that LINE names, and what lies within its hours and no line names."""
        held = invoiced_before([line])
        yield from (self.segments[id_] for id_ in held.segment_ids if id_ in self.segments)
        visit = self.visits.get(line.visit_id) if line.visit_id else None
        for segment in visit.segments if visit else ():
            if segment.id not in self.named and held.holds(segment):
                yield segment


def _of_duration(recorded: RecordedVisit) -> int:
    """Return the billable minutes of a visit that was invoiced by its duration."""
    if recorded.lasted is not None:
        free = recorded.visit.duration_charge is not Charge.BILLABLE
        return 0 if free else recorded.lasted
    return sum(closed_minutes(s) for s in recorded.segments if s.charge is Charge.BILLABLE)


def in_order(lines: Iterable[InvoiceLine]) -> tuple[InvoiceLine, ...]:
    """Return LINES by client, day, visit and kind, parts last; the order never changes."""
    kinds = list(LineKind)
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                line.client.casefold(),
                line.client_id or 0,
                line.day,
                line.visit_id or 0,
                kinds.index(line.kind),
                line.stretches[0].start.timestamp() if line.stretches else 0.0,
                line.part_id or 0,
            ),
        )
    )
