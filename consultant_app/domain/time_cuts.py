"""Cut stretches of time: at a moment, around absences, to another day; join two neighbours.

Pure: each function returns stretches as they would be. A new one has the id zero. Offsets are those
that `offset_minutes` finds for the zone of the stretch.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from consultant_app.domain.absences import Absence, WhyAway
from consultant_app.domain.ids import SegmentId
from consultant_app.domain.local_moments import offset_minutes
from consultant_app.domain.time_segments import Segment, SegmentState, minutes_between


class JoinTrouble(StrEnum):
    """Why two stretches are no neighbours that can be joined."""

    OTHER_VISIT = "other-visit"
    OTHER_KIND = "other-kind"
    OTHER_CHARGE = "other-charge"
    GAP = "gap"
    BETWEEN = "between"
    INVOICED = "invoiced"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """Two stretches in order of time, with the minutes between them that joining would add."""

    first: Segment
    second: Segment
    gap_minutes: int
    trouble: JoinTrouble | None


def cut_at(segment: Segment, at: datetime) -> tuple[Segment, Segment] | None:
    """Return the two stretches that SEGMENT becomes AT; None if AT lies not inside it."""
    if at <= segment.start or (segment.end is not None and at >= segment.end):
        return None
    first = with_times(segment, start=segment.start, end=at)
    second = with_times(replace(segment, id=SegmentId(0)), start=at, end=segment.end)
    return first, second


def without(segment: Segment, absences: Sequence[Absence]) -> tuple[Segment, ...]:
    """Return what is left of SEGMENT without ABSENCES: the first keeps its id, the last its end.

    Each part after an absence has the zone that the computer came back in.
    """
    parts: list[Segment] = []
    start, zone = segment.start, segment.zone
    for away in absences:
        if not _touches(segment, away, start):
            continue
        if away.left > start:
            parts.append(with_times(replace(segment, zone=zone), start=start, end=away.left))
        start, zone = away.back, away.zone_back or zone
    if segment.end is None or segment.end > start:
        parts.append(with_times(replace(segment, zone=zone), start=start, end=segment.end))
    ids = (segment.id, *(SegmentId(0) for _ in parts))
    return tuple(replace(part, id=id_) for part, id_ in zip(parts, ids, strict=False))


def join(one: Segment, other: Segment, *, of_visit: Sequence[Segment]) -> Joining:
    """Return how ONE and OTHER would be joined; OF_VISIT are all stretches of the visit."""
    first, second = sorted((one, other), key=lambda s: s.start)
    end = first.end or second.start
    return Joining(
        first=first,
        second=second,
        gap_minutes=minutes_between(end, second.start),
        trouble=_join_trouble(first, second, of_visit),
    )


def joined(joining: Joining) -> Segment:
    """Return the one stretch that two become; it keeps the id of the one whose clock runs."""
    first, second = joining.first, joining.second
    ends = [first.end, second.end]
    end = None if None in ends else max(e for e in ends if e is not None)
    reasons = dict.fromkeys(r for r in (first.charge_reason, second.charge_reason) if r)
    review = SegmentState.NEEDS_REVIEW in (first.state, second.state)
    return replace(
        first,
        id=second.id if second.end is None else first.id,
        end=end,
        end_offset_minutes=first.end_offset_minutes
        if end == first.end
        else second.end_offset_minutes,
        charge_reason="; ".join(reasons),
        state=SegmentState.NEEDS_REVIEW if review else SegmentState.FINE,
    )


def on_day(segment: Segment, day: date) -> Segment:
    """Return SEGMENT with the same hours on DAY, the local day that it then begins on."""
    there = ZoneInfo(segment.zone)
    start = segment.start.astimezone(there)
    by = day - start.date()

    def moved(moment: datetime) -> datetime:
        hours = moment.astimezone(there).replace(tzinfo=None) + by
        return hours.replace(tzinfo=there, fold=moment.astimezone(there).fold).astimezone(UTC)

    end = None if segment.end is None else moved(segment.end)
    return with_times(segment, start=moved(segment.start), end=end)


def with_times(segment: Segment, *, start: datetime, end: datetime | None) -> Segment:
    """Return SEGMENT from START to END; an offset changes only with its moment or the zone."""
    return replace(
        segment,
        start=start,
        end=end,
        start_offset_minutes=offset_minutes(start, segment.zone),
        end_offset_minutes=_end_offset(segment, end),
    )


def _end_offset(segment: Segment, end: datetime | None) -> int | None:
    if end is None:
        return None
    kept = segment.end_offset_minutes  # it may be that of another zone, where the clock stopped
    return kept if end == segment.end and kept is not None else offset_minutes(end, segment.zone)


def _touches(segment: Segment, away: Absence, start: datetime) -> bool:
    if segment.end is not None and away.left >= segment.end:
        return away.why is WhyAway.SET_BACK
    return away.back > start or away.why is WhyAway.SET_BACK


def _join_trouble(
    first: Segment, second: Segment, of_visit: Sequence[Segment]
) -> JoinTrouble | None:
    if first.id == second.id:
        return JoinTrouble.SAME
    if first.visit_id != second.visit_id:
        return JoinTrouble.OTHER_VISIT
    if first.kind is not second.kind:
        return JoinTrouble.OTHER_KIND
    if first.charge is not second.charge:
        return JoinTrouble.OTHER_CHARGE
    between = (s for s in of_visit if s.id not in (first.id, second.id))
    if any(first.start <= s.start <= second.start for s in between):
        return JoinTrouble.BETWEEN
    if first.end is not None and minutes_between(first.end, second.start):
        return JoinTrouble.GAP
    return None
