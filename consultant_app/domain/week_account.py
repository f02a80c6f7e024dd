"""Seven days as blocks of time: what was recorded, what is planned, gaps and overlaps."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from consultant_app.domain.clock_questions import lasted_over_night
from consultant_app.domain.day_pieces import day_pieces
from consultant_app.domain.ids import SegmentId
from consultant_app.domain.recorded_visits import RecordedVisit, first_day
from consultant_app.domain.time_account import (
    BlockKind,
    Overlap,
    UnkeptGap,
    WeekAccount,
    WeekBlock,
    WeekDay,
)
from consultant_app.domain.time_overlaps import KeptOverlap, is_kept
from consultant_app.domain.time_segments import (
    Charge,
    Segment,
    SegmentKind,
    SegmentState,
    is_unsure,
    minutes_between,
)
from consultant_app.domain.visits import Visit, VisitKind, VisitState

DAYS = 7
GAP = timedelta(minutes=15)
_NOON = time(12)
_USUAL_VISIT = 60  # minutes that a plan without a length is drawn as
_NOT_COUNTED = (BlockKind.BREAK, BlockKind.PLANNED)

NamedVisit = tuple[RecordedVisit, str]


def week_account(
    visits: Iterable[NamedVisit],
    *,
    first: date,
    now: datetime,
    kept: Sequence[KeptOverlap] = (),
) -> WeekAccount:
    """Return the seven days from FIRST on.

    Args:
        visits: every visit that has something in these days or an open clock, with its client.
        first: the first day.
        now: an open stretch counts until then, unless it was left running over night.
        kept: the overlaps of which somebody said that both are right; they are not told again.
    """
    named = tuple(visits)
    days = [first + timedelta(days=n) for n in range(DAYS)]
    blocks = sorted(
        (b for visit in named for b in blocks_of(*visit, now=now) if b.day in days),
        key=lambda b: (b.day, b.start, b.end, b.segment_id or 0),
    )
    by_day = {day: tuple(b for b in blocks if b.day == day) for day in days}
    counted = [b for b in blocks if counts(b)]
    return WeekAccount(
        first=first,
        days=tuple(
            WeekDay(day=day, blocks=there, minutes=_sum(filter(counts, there)))
            for day, there in by_day.items()
        ),
        gaps=tuple(gap for day in by_day.values() for gap in _gaps(day)),
        overlaps=tuple(_not_kept(overlaps_among([b for b in blocks if _has_hours(b)]), kept)),
        minutes=_sum(counted),
        chargeable_minutes=_sum(b for b in counted if b.charge is Charge.BILLABLE),
        travel_minutes=_sum(b for b in counted if b.kind is BlockKind.TRAVEL),
        open_too_long=tuple(_left_open(named, before=days[-1] + timedelta(days=1), now=now)),
    )


def counts(block: WeekBlock) -> bool:
    """Tell whether BLOCK counts as time worked: breaks and plans don't, nor what waits."""
    return block.kind not in _NOT_COUNTED and not block.waits


def blocks_of(recorded: RecordedVisit, client: str, *, now: datetime) -> Iterator[WeekBlock]:
    """Yield the blocks of a visit to CLIENT, day by day; a clock left running has none."""
    visit = recorded.visit
    if visit.state is VisitState.PLANNED and not recorded.segments:
        yield _planned(visit, client)
        return
    if recorded.lasted is not None:
        yield _without_hours(visit, client, recorded.lasted)
    for segment in recorded.segments:
        if not is_left_open(segment, now=now):
            yield from _of_segment(visit, segment, client, now=now)


def is_left_open(segment: Segment, *, now: datetime) -> bool:
    """Tell whether the clock of SEGMENT was forgotten: nobody knows yet how long it was."""
    return segment.end is None and lasted_over_night(segment, until=now)


def kind_of(visit: Visit, segment: Segment | None) -> BlockKind:
    """Return as what the time of SEGMENT, or of a whole VISIT, is shown."""
    if segment is not None and segment.kind is not SegmentKind.WORK:
        return BlockKind.TRAVEL if segment.kind is SegmentKind.TRAVEL else BlockKind.BREAK
    return BlockKind.ON_SITE if visit.kind is VisitKind.ON_SITE else BlockKind.REMOTE


def overlaps_among(blocks: Sequence[WeekBlock]) -> Iterator[Overlap]:
    """Yield each two of BLOCKS, in order of their start, that share a minute or more."""
    for place, first in enumerate(blocks):
        for second in blocks[place + 1 :]:
            if second.start >= first.end:
                break
            shared = minutes_between(second.start, min(first.end, second.end))
            if shared and first.segment_id != second.segment_id:
                yield Overlap(first=first, second=second, minutes=shared)


def _not_kept(found: Iterable[Overlap], kept: Sequence[KeptOverlap]) -> Iterator[Overlap]:
    for overlap in found:
        first, second = overlap.first, overlap.second
        ids = (first.segment_id or SegmentId(0), second.segment_id or SegmentId(0))
        if not is_kept(kept, ids, start=second.start, end=min(first.end, second.end)):
            yield overlap


def _of_segment(
    visit: Visit, segment: Segment, client: str, *, now: datetime
) -> Iterator[WeekBlock]:
    until = segment.end or now
    for piece in day_pieces(segment, now=now):
        yield WeekBlock(
            kind=kind_of(visit, segment),
            visit_id=visit.id,
            segment_id=segment.id,
            client=client,
            day=piece.day,
            start=piece.start,
            end=piece.end,
            zone=segment.zone,
            minutes=piece.minutes,
            charge=segment.charge,
            needs_review=segment.state is SegmentState.NEEDS_REVIEW,
            waits=is_unsure(segment) and lasted_over_night(segment, until=until),
            running=segment.end is None,
            begins_before=piece.begins_before,
            goes_on=piece.goes_on(until),
        )


def _planned(visit: Visit, client: str) -> WeekBlock:
    minutes = visit.planned_minutes or _USUAL_VISIT
    start = _at(visit, visit.planned_at or _NOON)
    end = start + timedelta(minutes=minutes) if visit.planned_at else start
    return _bare(visit, client, kind=BlockKind.PLANNED, start=start, end=end, minutes=minutes)


def _without_hours(visit: Visit, client: str, minutes: int) -> WeekBlock:
    at = _at(visit, visit.planned_at or _NOON)
    return _bare(visit, client, kind=kind_of(visit, None), start=at, end=at, minutes=minutes)


def _bare(
    visit: Visit, client: str, *, kind: BlockKind, start: datetime, end: datetime, minutes: int
) -> WeekBlock:
    return WeekBlock(
        kind=kind,
        visit_id=visit.id,
        segment_id=None,
        client=client,
        day=visit.day,
        start=start,
        end=end,
        zone=visit.zone,
        minutes=minutes,
        charge=visit.duration_charge,
    )


def _at(visit: Visit, clock: time) -> datetime:
    return datetime.combine(visit.day, clock, ZoneInfo(visit.zone)).astimezone(UTC)


def _has_hours(block: WeekBlock) -> bool:
    return block.segment_id is not None


def _gaps(blocks: Sequence[WeekBlock]) -> Iterator[UnkeptGap]:
    """Yield the gaps of one day's BLOCKS, in order of their start."""
    until: datetime | None = None
    for block in filter(_has_hours, blocks):
        if until is not None and block.start - until > GAP:
            yield UnkeptGap(day=block.day, start=until, end=block.start, zone=block.zone)
        until = block.end if until is None else max(until, block.end)


def _left_open(visits: Iterable[NamedVisit], *, before: date, now: datetime) -> Iterator[WeekBlock]:
    """Yield what was left running and began BEFORE that day, as blocks that count nothing."""
    for recorded, client in visits:
        for segment in recorded.segments:
            day = first_day(segment)
            if is_left_open(segment, now=now) and day < before:
                yield WeekBlock(
                    kind=kind_of(recorded.visit, segment),
                    visit_id=recorded.visit.id,
                    segment_id=segment.id,
                    client=client,
                    day=day,
                    start=segment.start,
                    end=now,
                    zone=segment.zone,
                    minutes=0,
                    charge=segment.charge,
                    needs_review=segment.state is SegmentState.NEEDS_REVIEW,
                    running=True,
                )


def _sum(blocks: Iterable[WeekBlock]) -> int:
    return sum(block.minutes for block in blocks)
