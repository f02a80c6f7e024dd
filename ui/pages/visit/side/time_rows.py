"""What the editor shows of the time of a visit: its stretches, what to settle, and the gaps."""

from dataclasses import dataclass
from datetime import date, time

from consultant_app.desk import Desk
from consultant_app.domain.clock_questions import ClockQuestion
from consultant_app.domain.ids import VisitId
from consultant_app.domain.local_moments import local
from consultant_app.domain.recorded_visits import first_day
from consultant_app.domain.time_cuts import Joining
from consultant_app.domain.time_overlaps import Gap, SharedTime, gaps_between
from consultant_app.domain.time_segments import Segment, SegmentState, segment_minutes
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from consultant_app.workflows import edit_time, mind_the_clock, rearrange_time, run_visit
from ui.pages.visit.side.time_texts import (
    charge_sentence,
    next_day_sentence,
    overlap_sentence,
    zones_sentence,
)
from ui.when_texts import local_clock

LEAST_GAP = 5
"""Minutes without an entry from which on a gap is worth a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OverlapRow:
    """Time that is there twice, in words; the ways out are in `shared`."""

    shared: SharedTime
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRow:
    """A stretch as it is edited: clock times of its own zone; no end while it runs."""

    segment: Segment
    visit_kind: VisitKind
    start: time
    end: time | None
    day: date
    minutes: int
    notes: tuple[str, ...] = ()
    overlaps: tuple[OverlapRow, ...] = ()
    question: ClockQuestion | None = None
    needs_review: bool = False
    joining: Joining | None = None


@dataclass(frozen=True, slots=True)
class GapRow:
    """Time without an entry, with its hours by the clocks of the visit."""

    gap: Gap
    hours: str


Row = TimeRow | GapRow


def rows_of(desk: Desk, facts: VisitFacts) -> tuple[Row, ...]:
    """Return the stretches of FACTS by time with the gaps between them; none is filled."""
    segments = sorted(facts.segments, key=lambda s: s.start)
    gaps = list(gaps_between(segments, least_minutes=LEAST_GAP))
    rows: list[Row] = []
    for segment, following in zip(segments, [*segments[1:], None], strict=True):
        while gaps and gaps[0].start < segment.start:
            rows.append(_gap(gaps.pop(0), facts.visit.zone))
        rows.append(_row(desk, facts, segment, following))
    return tuple(rows)


def clock_of(segment: Segment) -> tuple[time, time | None]:
    """Return the hours of SEGMENT as the clocks of its zone show them."""
    start = local(segment.start, segment.zone).time().replace(second=0, microsecond=0)
    if segment.end is None:
        return start, None
    return start, local(segment.end, segment.zone).time().replace(second=0, microsecond=0)


def _gap(gap: Gap, zone: str) -> GapRow:
    return GapRow(gap, f"{local_clock(gap.start, zone)}–{local_clock(gap.end, zone)}")


def _row(desk: Desk, facts: VisitFacts, segment: Segment, following: Segment | None) -> TimeRow:
    start, end = clock_of(segment)
    today = desk.today()
    notes = (next_day_sentence(segment, today), zones_sentence(segment), charge_sentence(segment))
    review = segment.state is SegmentState.NEEDS_REVIEW
    return TimeRow(
        segment=segment,
        visit_kind=facts.visit.kind,
        start=start,
        end=end,
        day=first_day(segment),
        minutes=segment_minutes(segment, now=desk.now()),
        notes=tuple(note for note in notes if note),
        overlaps=_overlaps(desk, facts, segment),
        question=mind_the_clock.question_about(desk, segment.id) if review else None,
        needs_review=review,
        joining=rearrange_time.joining_of(desk, segment.id, following.id) if following else None,
    )


def _overlaps(desk: Desk, facts: VisitFacts, segment: Segment) -> tuple[OverlapRow, ...]:
    """Return what SEGMENT shares; within the visit it is told at the later of the two alone."""
    rows = []
    for shared in edit_time.overlaps_of(desk, segment.id):
        other = shared.first if shared.second.id == segment.id else shared.second
        told_there = other.visit_id == segment.visit_id and shared.first.id == segment.id
        if told_there or shared.kept:
            continue
        client, kind = _whose(desk, facts, other.visit_id)
        rows.append(OverlapRow(shared=shared, words=overlap_sentence(shared, other, client, kind)))
    return tuple(rows)


def _whose(desk: Desk, facts: VisitFacts, visit_id: VisitId) -> tuple[str, VisitKind]:
    """Return the client of another visit, or nothing for the same one, and the visit's kind."""
    if visit_id == facts.visit.id:
        return "", facts.visit.kind
    other = run_visit.visit_facts(desk, visit_id)
    return other.client.name, other.visit.kind
