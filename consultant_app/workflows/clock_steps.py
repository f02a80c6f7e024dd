"""The single steps of the clock inside a change: open a stretch of time, close the open one."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from consultant_app.desk import Desk
from consultant_app.domain.clock_questions import open_segment
from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.time_segments import (
    Segment,
    SegmentKind,
    TimerEvent,
    TimerEventKind,
    closed,
    usual_charge,
)

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def open_stretch(
    tx: Tx, desk: Desk, visit_id: VisitId, kind: SegmentKind, *, at: datetime, zone: str
) -> Segment:
    """Start a stretch of time of KIND at a visit."""
    segment = tx.segments.put(
        Segment(
            visit_id=visit_id,
            kind=kind,
            start=at,
            zone=zone,
            start_offset_minutes=offset_minutes(at, zone),
            charge=usual_charge(kind),
        )
    )
    note_event(tx, desk, segment.id, TimerEventKind.START)
    return segment


def close_stretch(tx: Tx, desk: Desk, visit_id: VisitId, *, at: datetime) -> Segment | None:
    """End the open stretch of a visit, if its clock runs; a stopped one is never touched."""
    running = open_segment(tx.segments.of(visit_id))
    if running is None:
        return None
    ended = tx.segments.put(closed(running, at, offset_minutes=offset_minutes(at, running.zone)))
    note_event(tx, desk, ended.id, TimerEventKind.STOP)
    return ended


def note_event(tx: Tx, desk: Desk, segment_id: SegmentId, kind: TimerEventKind) -> None:
    """Write down what the clock sees now."""
    tx.timer.append(
        TimerEvent(
            segment_id=segment_id,
            kind=kind,
            at=desk.now(),
            monotonic_ns=desk.clock.monotonic_ns(),
            boot_id=desk.clock.boot_id(),
        )
    )


def offset_minutes(at: datetime, zone: str) -> int:
    """Return how many minutes ZONE is east of UTC at the moment AT."""
    offset = at.astimezone(ZoneInfo(zone)).utcoffset()
    return round(offset.total_seconds() / 60) if offset else 0
