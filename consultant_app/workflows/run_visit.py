"""Run a visit: start its clock, take a break, travel, stop; the clock is in the database.

What takes MINUTES_AGO raises `WrongTime` where that is to come, or more than a week ago.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clock_questions import open_segment
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.lines import RunningVisit
from consultant_app.domain.local_moments import local
from consultant_app.domain.problems import NoVisitRuns, StretchBegan
from consultant_app.domain.time_limits import refuse, wrong_ago
from consultant_app.domain.time_segments import Segment, SegmentKind
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import Visit, VisitKind, VisitState, started
from consultant_app.workflows.clock_steps import close_stretch, open_stretch
from consultant_app.workflows.keep_clients import named_client
from consultant_app.workflows.visit_of_day import visit_of_day

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def start_visit(
    desk: Desk,
    client_id: ClientId,
    *,
    visit_id: VisitId | None = None,
    kind: VisitKind | None = None,
    segment_kind: SegmentKind = SegmentKind.WORK,
    minutes_ago: int = 0,
    by: object = None,
) -> Visit:
    """Start the clock of a visit, or go on with it; with travel as SEGMENT_KIND on the way there.

    Without VISIT_ID it is the visit begun today at this client, else the one planned for today,
    else a new one. A break or a journey to the client ends with it. Where the same runs there
    already, nothing changes.

    Raises:
        VisitRuns: the clock of another visit runs.
        StretchBegan: the break or journey that runs began after the moment MINUTES_AGO.
    """
    beginning = _beginning(desk, kind, segment_kind, minutes_ago)
    with desk.store.changing(What.START_VISIT, by=by) as tx:
        return _begun(tx, desk, client_id, beginning, visit_id=visit_id)


def start_at_new_client(
    desk: Desk,
    name: str,
    *,
    kind: VisitKind | None = None,
    segment_kind: SegmentKind = SegmentKind.WORK,
    minutes_ago: int = 0,
    switch: bool = False,
    by: object = None,
) -> Visit:
    """Add the client NAME and start the clock of a visit there: both, or neither.

    With SWITCH what runs elsewhere stops at the same instant.

    Raises:
        VisitRuns: the clock of another visit runs, and it is no SWITCH.
        StretchBegan: what runs began after the moment MINUTES_AGO.
    """
    beginning = _beginning(desk, kind, segment_kind, minutes_ago)
    with desk.store.changing(What.START_VISIT, by=by) as tx:
        client = tx.clients.put(named_client(name))
        if switch:
            _end_what_runs(tx, desk, beginning.at)
        return _begun(tx, desk, client.id, beginning)


def travel(desk: Desk, visit_id: VisitId, *, minutes_ago: int = 0, by: object = None) -> Visit:
    """Travel for a visit, to it or from it; a planned one begins with the journey.

    Raises:
        VisitRuns: the clock of another visit runs.
        StretchBegan: what runs began after the moment MINUTES_AGO.
    """
    at, zone = _moment_ago(desk, minutes_ago), desk.zone()
    with desk.store.changing(What.CLOCK, by=by) as tx:
        visit = tx.visits.get(visit_id)
        if visit.state is VisitState.PLANNED:
            day = local(at, zone).date()
            visit = tx.visits.put(started(visit, on_day=day, zone=zone))
        _switch(tx, desk, visit, SegmentKind.TRAVEL, at=at, zone=zone)
        return visit


def switch_visit(
    desk: Desk,
    client_id: ClientId,
    *,
    visit_id: VisitId | None = None,
    kind: VisitKind | None = None,
    segment_kind: SegmentKind = SegmentKind.WORK,
    minutes_ago: int = 0,
    by: object = None,
) -> Visit:
    """Stop the clock that runs and start one at another client at the same instant: one change.

    The visit that was left stays running, its clock stands. Where no clock runs it only starts.

    Raises:
        StretchBegan: what runs began after the moment MINUTES_AGO.
    """
    beginning = _beginning(desk, kind, segment_kind, minutes_ago)
    with desk.store.changing(What.SWITCH_VISIT, by=by) as tx:
        _end_what_runs(tx, desk, beginning.at)
        return _begun(tx, desk, client_id, beginning, visit_id=visit_id)


def take_break(desk: Desk, visit_id: VisitId, *, minutes_ago: int = 0, by: object = None) -> Visit:
    """Begin a break at the instant that work ends.

    Raises:
        StretchBegan: what runs began after the moment MINUTES_AGO.
    """
    return _go_on_with(desk, visit_id, SegmentKind.BREAK, minutes_ago=minutes_ago, by=by)


def back_to_work(
    desk: Desk, visit_id: VisitId, *, minutes_ago: int = 0, by: object = None
) -> Visit:
    """End a break or a journey and begin work at the same instant.

    Raises:
        StretchBegan: what runs began after the moment MINUTES_AGO.
    """
    return _go_on_with(desk, visit_id, SegmentKind.WORK, minutes_ago=minutes_ago, by=by)


def stop_clock(desk: Desk, visit_id: VisitId, *, minutes_ago: int = 0, by: object = None) -> Visit:
    """Stop the clock of a visit and nothing else; the visit stays running.

    Raises:
        NoVisitRuns: its clock stands already.
        StretchBegan: it began after the moment MINUTES_AGO.
    """
    at = _moment_ago(desk, minutes_ago)
    with desk.store.changing(What.CLOCK, by=by) as tx:
        if _end_at(tx, desk, visit_id, at) is None:
            raise NoVisitRuns
        return tx.visits.get(visit_id)


def continue_visit(desk: Desk, visit_id: VisitId, *, by: object = None) -> Visit:
    """Begin a new stretch of work at a visit that was stopped or finished.

    Raises:
        VisitRuns: the clock of another visit runs.
    """
    at, zone = desk.now(), desk.zone()
    with desk.store.changing(What.CLOCK, by=by) as tx:
        visit = tx.visits.put(replace(tx.visits.get(visit_id), state=VisitState.RUNNING))
        if not _does(tx, visit, SegmentKind.WORK):
            _switch(tx, desk, visit, SegmentKind.WORK, at=at, zone=zone)
        return visit


def running_visit(desk: Desk) -> RunningVisit | None:
    """Return the visit that is running, with the facts of its clock."""
    with desk.store.reading() as tx:
        return tx.lists.running()


def visit_facts(desk: Desk, visit_id: VisitId) -> VisitFacts:
    """Return everything about one visit."""
    with desk.store.reading() as tx:
        return tx.facts(visit_id)


def page_facts(desk: Desk, visit_id: VisitId) -> VisitFacts:
    """Return everything that the page of a visit tells: of earlier visits too, if it tells any."""
    with desk.store.reading() as tx:
        return tx.page_facts(visit_id)


def save_visit(desk: Desk, visit: Visit, *, by: object = None, merge: bool = False) -> Visit:
    """Store VISIT as it was edited: its reader, its place, its kind, its reason."""
    with desk.store.changing(What.EDIT_VISIT, by=by, merge=merge) as tx:
        return tx.visits.put(visit)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Beginning:
    """When and where a stretch begins, what it is, and the kind of visit if somebody said it."""

    at: datetime
    zone: str
    segment_kind: SegmentKind
    visit_kind: VisitKind | None


def _beginning(
    desk: Desk, visit_kind: VisitKind | None, segment_kind: SegmentKind, minutes_ago: int
) -> _Beginning:
    at = _moment_ago(desk, minutes_ago)
    return _Beginning(at=at, zone=desk.zone(), segment_kind=segment_kind, visit_kind=visit_kind)


def _moment_ago(desk: Desk, minutes: int) -> datetime:
    """Return the moment so many MINUTES ago.

    Raises:
        WrongTime: it is to come, or longer ago than anybody would remember.
    """
    refuse(wrong_ago(minutes))
    return desk.now() - timedelta(minutes=minutes)


def _begun(
    tx: Tx,
    desk: Desk,
    client_id: ClientId,
    begins: _Beginning,
    *,
    visit_id: VisitId | None = None,
) -> Visit:
    day = local(begins.at, begins.zone).date()
    if visit_id is None:
        visit = visit_of_day(tx, client_id, day, kind=begins.visit_kind, zone=begins.zone)
    else:
        visit = tx.visits.get(visit_id)
    if _does(tx, visit, begins.segment_kind):
        return visit
    if visit.state is not VisitState.RUNNING:
        visit = tx.visits.put(started(visit, on_day=day, zone=begins.zone))
    if begins.visit_kind is not None:
        visit = tx.visits.put(replace(visit, kind=begins.visit_kind))
    _switch(tx, desk, visit, begins.segment_kind, at=begins.at, zone=begins.zone)
    return visit


def _does(tx: Tx, visit: Visit, kind: SegmentKind) -> bool:
    running = open_segment(tx.segments.of(visit.id)) if visit.id else None
    return running is not None and running.kind is kind


def _go_on_with(
    desk: Desk, visit_id: VisitId, kind: SegmentKind, *, minutes_ago: int, by: object
) -> Visit:
    at, zone = _moment_ago(desk, minutes_ago), desk.zone()
    with desk.store.changing(What.CLOCK, by=by) as tx:
        visit = tx.visits.get(visit_id)
        _switch(tx, desk, visit, kind, at=at, zone=zone)
        return visit


def _switch(
    tx: Tx, desk: Desk, visit: Visit, kind: SegmentKind, *, at: datetime, zone: str
) -> None:
    """End what runs at the visit and begin KIND at the same instant."""
    running = open_segment(tx.segments.of(visit.id))
    if running is not None and running.kind is kind:
        return
    _end_at(tx, desk, visit.id, at)
    open_stretch(tx, desk, visit.id, kind, at=at, zone=zone)


def _end_what_runs(tx: Tx, desk: Desk, at: datetime) -> None:
    running = tx.lists.running()
    if running is not None and running.segment_start is not None:
        _end_at(tx, desk, running.visit_id, at)


def _end_at(tx: Tx, desk: Desk, visit_id: VisitId, at: datetime) -> Segment | None:
    """End what runs at a visit AT a moment that may lie before now, but not before its start.

    A clock that was set back since is no such slip: it ends, and asks for a look.
    """
    running = open_segment(tx.segments.of(visit_id))
    if running is not None and at <= running.start <= desk.now() and at < desk.now():
        raise StretchBegan(since=running.start)
    return close_stretch(tx, desk, visit_id, at=at)
