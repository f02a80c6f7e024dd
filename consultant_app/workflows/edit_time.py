"""Correct the time of a visit: every stretch can be moved, added and taken away.

Stretches are half-open instants; an edit never moves its neighbours. Overlaps are told, and may
stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.problems import FieldProblem
from consultant_app.domain.time_segments import Segment, SegmentState
from consultant_app.domain.visits import Visit
from consultant_app.workflows.clock_steps import offset_minutes


def segment_problems(segment: Segment, *, now: datetime) -> tuple[FieldProblem, ...]:
    """Return what is wrong with SEGMENT as it was typed; what has a problem can't be saved."""
    problems = []
    if segment.start > now:
        problems.append(FieldProblem(field="start", problem="in-future"))
    if segment.end is not None and segment.end > now:
        problems.append(FieldProblem(field="end", problem="in-future"))
    if segment.end is not None and segment.end <= segment.start:
        problems.append(FieldProblem(field="end", problem="before-start"))
    return tuple(problems)


def overlaps(segment: Segment, others: Sequence[Segment]) -> tuple[Segment, ...]:
    """Return those of OTHERS that share time with SEGMENT; one that starts as it ends does not."""
    return tuple(o for o in others if o.id != segment.id and _share_time(segment, o))


def save_segment(
    desk: Desk, segment: Segment, *, by: object = None, merge: bool = False
) -> Segment:
    """Store SEGMENT, a new one if its id is zero; the offsets follow from its zone.

    Raises:
        VisitRuns: it is open, and the clock of another visit runs.
    """
    end = segment.end
    checked = replace(
        segment,
        start_offset_minutes=offset_minutes(segment.start, segment.zone),
        end_offset_minutes=None if end is None else offset_minutes(end, segment.zone),
        state=SegmentState.FINE,
    )
    with desk.store.changing(What.EDIT_TIME, by=by, merge=merge) as tx:
        return tx.segments.put(checked)


def remove_segment(desk: Desk, segment_id: SegmentId, *, by: object = None) -> None:
    """Take a stretch of time away; undo brings it back."""
    with desk.store.changing(What.EDIT_TIME, by=by) as tx:
        tx.segments.remove(segment_id)


def set_duration(
    desk: Desk, visit_id: VisitId, minutes: int | None, *, by: object = None, merge: bool = False
) -> Visit:
    """Say how long a visit without clock times took."""
    with desk.store.changing(What.EDIT_TIME, by=by, merge=merge) as tx:
        return tx.visits.put(replace(tx.visits.get(visit_id), duration_minutes=minutes))


def local(moment: datetime, zone: str) -> datetime:
    """Return MOMENT as the clocks of ZONE show it."""
    return moment.astimezone(ZoneInfo(zone))


def at_clock(day: date, clock: time, zone: str) -> datetime:
    """Return the moment, in UTC, when the clocks of ZONE show CLOCK on DAY."""
    return datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC)


def _share_time(one: Segment, other: Segment) -> bool:
    one_begins = other.end is None or one.start < other.end
    other_begins = one.end is None or other.start < one.end
    return one_begins and other_begins
