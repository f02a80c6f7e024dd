"""Rearrange time: split a stretch, join two neighbours, move one to another visit.

Each is one labelled change that can be undone. What else stood at the same time stays, and what
was invoiced stays invoiced.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.lines import VisitLine
from consultant_app.domain.problems import CannotCut
from consultant_app.domain.recorded_visits import first_day
from consultant_app.domain.time_cuts import Joining, JoinTrouble, cut_at, join, joined
from consultant_app.domain.time_limits import EARLIEST, as_kept
from consultant_app.domain.time_segments import Segment, TimerEventKind
from consultant_app.domain.visits import VisitState, started
from consultant_app.workflows.clock_steps import note_event
from consultant_app.workflows.invoiced_time import keep_marks, lines_holding, markings_of

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_NEAR = timedelta(days=7)


def split_segment(
    desk: Desk, segment_id: SegmentId, at: datetime, *, by: object = None
) -> tuple[Segment, Segment]:
    """Split a stretch AT an aware moment inside it; of one that runs the second part runs on.

    Raises:
        CannotCut: the moment is "outside" the stretch.
    """
    with desk.store.changing(What.SPLIT_TIME, by=by) as tx:
        segment = tx.segments.get(segment_id)
        inside = segment.end is not None or at < desk.now()
        halves = cut_at(segment, as_kept(at)) if inside and at >= EARLIEST else None
        if halves is None:
            raise CannotCut(why="outside")
        held_by = lines_holding(tx, segment)
        first = tx.segments.put(halves[0])
        second = tx.segments.put(halves[1])
        keep_marks(tx, held_by, first, second)
        if segment.end is None:
            note_event(tx, desk, first.id, TimerEventKind.STOP)
            note_event(tx, desk, second.id, TimerEventKind.START)
        return first, second


def joining_of(desk: Desk, one: SegmentId, other: SegmentId) -> Joining:
    """Return how two stretches would be joined: in order, with the gap and what speaks against."""
    with desk.store.reading() as tx:
        return _joining(tx, one, other)


def join_segments(
    desk: Desk, one: SegmentId, other: SegmentId, *, over_gap: bool = False, by: object = None
) -> Segment:
    """Join two neighbours of one visit, kind and charge.

    Args:
        desk: the open profile.
        one: a stretch.
        other: the one before or after it.
        over_gap: the minutes between them count from now on; somebody was asked.
        by: who makes the change.

    Raises:
        CannotCut: `why` is a `JoinTrouble`.
    """
    with desk.store.changing(What.JOIN_TIME, by=by) as tx:
        joining = _joining(tx, one, other)
        if joining.trouble and not (over_gap and joining.trouble is JoinTrouble.GAP):
            raise CannotCut(why=joining.trouble)
        whole = joined(joining)
        gone = joining.first if whole.id == joining.second.id else joining.second
        held_by = lines_holding(tx, joining.first)
        tx.segments.remove(gone.id)
        stored = tx.segments.put(whole)
        keep_marks(tx, held_by, stored)
        return stored


def visits_to_move_to(desk: Desk, segment_id: SegmentId) -> tuple[VisitLine, ...]:
    """Return the visits of the same day, then those of the days around it; not its own."""
    with desk.store.reading() as tx:
        segment = tx.segments.get(segment_id)
        day = first_day(segment)
        lines = tx.lists.visits(from_day=day - _NEAR, to_day=day + _NEAR)
    others = (line for line in lines if line.id != segment.visit_id)
    return tuple(sorted(others, key=lambda line: abs((line.day - day).days)))


def move_segment(
    desk: Desk, segment_id: SegmentId, visit_id: VisitId, *, by: object = None
) -> Segment:
    """Move a stretch to another visit, also of another client; its times stay as they are.

    Where its clock runs, that visit runs from now on, and the other one stands. A visit that was
    only planned has begun.
    """
    with desk.store.changing(What.MOVE_TIME, by=by) as tx:
        segment = tx.segments.get(segment_id)
        visit = tx.visits.get(visit_id)
        if segment.end is None or visit.state is VisitState.PLANNED:
            planned = visit.state is VisitState.PLANNED
            begun = started(visit, on_day=first_day(segment), zone=segment.zone)
            tx.visits.put(begun if planned else replace(visit, state=VisitState.RUNNING))
        held_by = lines_holding(tx, segment)
        moved = tx.segments.put(replace(segment, visit_id=visit_id))
        keep_marks(tx, held_by, moved)
        return moved


def _joining(tx: Tx, one: SegmentId, other: SegmentId) -> Joining:
    first, second = tx.segments.get(one), tx.segments.get(other)
    joining = join(first, second, of_visit=tx.segments.of(first.visit_id))
    by_itself = joining.trouble in (None, JoinTrouble.GAP)
    if by_itself and markings_of(tx, first) != markings_of(tx, second):
        return replace(joining, trouble=JoinTrouble.INVOICED)
    return joining
