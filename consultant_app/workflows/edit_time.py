"""Correct the time of a visit: every stretch can be moved, added and taken away.

Stretches are half-open instants; an edit never moves its neighbours. Overlaps are told, with two
ways out, and may stay. Cutting and joining is in `rearrange_time.py`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import ClientId, SegmentId, VisitId
from consultant_app.domain.local_moments import local
from consultant_app.domain.problems import CannotCut, NoVisitRuns
from consultant_app.domain.time_cuts import on_day, with_times
from consultant_app.domain.time_limits import (
    refuse,
    wrong_day,
    wrong_length,
    wrong_moment,
    wrong_stretch,
)
from consultant_app.domain.time_overlaps import (
    Fix,
    KeptOverlap,
    SharedTime,
    shared_time,
    with_kept,
)
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind, looked_at
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.workflows.clock_steps import charge_at
from consultant_app.workflows.invoiced_time import keep_marks, lines_holding
from consultant_app.workflows.keep_clients import named_client
from consultant_app.workflows.plan_visit import new_visit

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def overlaps_of(desk: Desk, segment_id: SegmentId) -> tuple[SharedTime, ...]:
    """Return what a stretch shares with those of all visits, each with the ways out."""
    now = desk.now()
    with desk.store.reading() as tx:
        segment = tx.segments.get(segment_id)
        others = tx.segments.sharing(segment.start, segment.end or max(now, segment.start))
        kept = tx.kept_overlaps.of([segment.id])
    return with_kept(shared_time(segment, others, now=now), kept)


def fix_overlap(desk: Desk, fix: Fix, *, by: object = None) -> Segment:
    """Mend an overlap one way."""
    return save_segment(desk, fix.segment, by=by)


def keep_both(desk: Desk, shared: SharedTime, *, by: object = None) -> None:
    """Say that both stretches are right; it is asked again only if they come to share more.

    Raises:
        CannotCut: it is one and the same stretch.
        NotFound: one of the two is gone.
    """
    if shared.first.id == shared.second.id:
        raise CannotCut(why="same")
    with desk.store.changing(What.EDIT_TIME, by=by) as tx:
        first, second = (tx.segments.get(s.id) for s in (shared.first, shared.second))
        runs = None in (first.end, second.end)
        end = None if runs else shared.end
        kept = KeptOverlap(one_id=first.id, other_id=second.id, start=shared.start, end=end)
        tx.kept_overlaps.put(kept)


def save_segment(
    desk: Desk, segment: Segment, *, by: object = None, merge: bool = False
) -> Segment:
    """Store SEGMENT, a new one if its id is zero; the offsets follow from its zone.

    Who saves a stretch has looked at it: one that needed a look is fine then, if it lasts.

    Raises:
        WrongTime: it can't have been so; of one that stands only what is new is looked at.
        NotFound: it, or its visit, is gone.
    """
    now = desk.now()
    with desk.store.changing(What.EDIT_TIME, by=by, merge=merge) as tx:
        was = tx.segments.get(segment.id) if segment.id else None
        refuse(wrong_stretch(segment, now=now, was=was))
        known = was if was is not None and was.zone == segment.zone else segment
        timed = with_times(known, start=segment.start, end=segment.end)
        checked = replace(
            segment,
            visit_id=tx.visits.get(segment.visit_id).id,
            start_offset_minutes=timed.start_offset_minutes,
            end_offset_minutes=timed.end_offset_minutes,
        )
        held_by = lines_holding(tx, was) if was is not None else ()
        stored = tx.segments.put(looked_at(checked))
        keep_marks(tx, held_by, stored)
        return stored


def started_at(desk: Desk, at: datetime, *, by: object = None) -> Segment:
    """Move the start of the stretch that runs to AT, an aware moment: "20 minutes ago".

    What it then shares with stretches before, `overlaps_of` tells.

    Raises:
        NoVisitRuns: no clock runs.
        WrongTime: AT is to come, or too long ago.
    """
    refuse(wrong_moment(at, now=desk.now()))
    with desk.store.changing(What.EDIT_TIME, by=by) as tx:
        running = tx.lists.running()
        segments = tx.segments.of(running.visit_id) if running else ()
        segment = next((s for s in segments if s.end is None), None)
        if segment is None:
            raise NoVisitRuns
        return tx.segments.put(with_times(segment, start=at, end=None))


def keep_times(desk: Desk, segment_id: SegmentId, *, by: object = None) -> Segment:
    """Say that the times of a stretch that needed a look are right."""
    with desk.store.changing(What.EDIT_TIME, by=by) as tx:
        return tx.segments.put(looked_at(tx.segments.get(segment_id)))


def move_to_day(desk: Desk, segment_id: SegmentId, day: date, *, by: object = None) -> Segment:
    """Move a stretch to another local DAY; its hours stay.

    Raises:
        WrongTime: it would be to come there, or no time is kept of that day.
    """
    now = desk.now()
    with desk.store.changing(What.EDIT_TIME, by=by) as tx:
        segment = tx.segments.get(segment_id)
        refuse(wrong_day(day, today=local(now, segment.zone).date()))
        there = on_day(segment, day)
        refuse(wrong_stretch(there, now=now, was=segment))
        held_by = lines_holding(tx, segment)
        moved = tx.segments.put(looked_at(there))
        keep_marks(tx, held_by, moved)
        return moved


def charge_of_new(desk: Desk, visit_id: VisitId, kind: SegmentKind) -> Charge:
    """Return how new time of KIND is charged at a visit unless somebody says otherwise."""
    with desk.store.reading() as tx:
        return charge_at(tx, visit_id, kind)


def set_charge(
    desk: Desk, segment_id: SegmentId, charge: Charge, *, reason: str = "", by: object = None
) -> Segment:
    """Say how a stretch is charged, and why; its times stay as they are."""
    with desk.store.changing(What.EDIT_TIME, by=by) as tx:
        changed = replace(tx.segments.get(segment_id), charge=charge, charge_reason=reason.strip())
        return tx.segments.put(changed)


def remove_segment(desk: Desk, segment_id: SegmentId, *, by: object = None) -> None:
    """Take a stretch of time away; undo brings it back."""
    with desk.store.changing(What.EDIT_TIME, by=by) as tx:
        tx.segments.remove(segment_id)


def set_duration(
    desk: Desk,
    visit_id: VisitId,
    minutes: int | None,
    *,
    charge: Charge | None = None,
    by: object = None,
    merge: bool = False,
) -> Visit:
    """Say how long a visit without clock times took, and how that is charged.

    Raises:
        WrongTime: it has no length, or more than a day.
    """
    if minutes is not None:
        refuse(wrong_length(minutes))
    with desk.store.changing(What.EDIT_TIME, by=by, merge=merge) as tx:
        visit = tx.visits.get(visit_id)
        charged = charge or visit.duration_charge
        return tx.visits.put(replace(visit, duration_minutes=minutes, duration_charge=charged))


def set_day(desk: Desk, visit_id: VisitId, day: date, *, by: object = None) -> Visit:
    """Say on which local DAY a visit was; its stretches, if it has some, have days of their own.

    Raises:
        WrongTime: the day is to come, or too long ago.
    """
    refuse(wrong_day(day, today=desk.today()))
    with desk.store.changing(What.EDIT_TIME, by=by) as tx:
        return tx.visits.put(replace(tx.visits.get(visit_id), day=day))


def log_visit(
    desk: Desk,
    client_id: ClientId,
    *,
    day: date,
    minutes: int,
    kind: VisitKind = VisitKind.ON_SITE,
    by: object = None,
) -> Visit:
    """Write down a visit that was, without clock times; it is finished and waits for its words.

    Raises:
        WrongTime: the DAY is to come or too long ago, or it has no length that can be.
    """
    refuse(wrong_day(day, today=desk.today()) + wrong_length(minutes))
    with desk.store.changing(What.LOG_VISIT, by=by) as tx:
        return _logged(tx, desk, client_id, day=day, minutes=minutes, kind=kind)


def log_at_new_client(
    desk: Desk,
    name: str,
    *,
    day: date,
    minutes: int,
    kind: VisitKind = VisitKind.ON_SITE,
    by: object = None,
) -> Visit:
    """Add the client NAME and write down a visit that was there: both, or neither.

    Raises:
        WrongTime: the DAY is to come or too long ago, or it has no length that can be.
    """
    refuse(wrong_day(day, today=desk.today()) + wrong_length(minutes))
    with desk.store.changing(What.LOG_VISIT, by=by) as tx:
        client = tx.clients.put(named_client(name))
        return _logged(tx, desk, client.id, day=day, minutes=minutes, kind=kind)


def _logged(
    tx: Tx, desk: Desk, client_id: ClientId, *, day: date, minutes: int, kind: VisitKind
) -> Visit:
    visit = replace(
        new_visit(tx, client_id, day=day, zone=desk.zone()),
        kind=kind,
        state=VisitState.FINISHED,
        duration_minutes=minutes,
        finished_at=desk.now(),
    )
    return tx.visits.put(visit)
