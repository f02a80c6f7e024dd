"""Mind the clock of the running visit: a beat now and then, and a question after a silence.

Doing nothing changes nothing; each answer is the consultant's own act. The facts of the clock are
only ever added to.
"""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clock_questions import (
    ClockQuestion,
    has_jumped,
    open_segment,
    was_silent,
)
from consultant_app.domain.lines import RunningVisit
from consultant_app.domain.problems import DiskRefused, NoVisitRuns
from consultant_app.domain.time_segments import Segment, TimerEventKind
from consultant_app.domain.visits import Visit
from consultant_app.workflows.clock_steps import close_stretch, note_event

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

log = logging.getLogger(__name__)


def beat(desk: Desk) -> ClockQuestion | None:
    """Note that somebody is there, every half minute; return what to ask instead, if there is.

    While a question stands no beat is written, so that the last sign of life is not lost.
    """
    question = clock_question(desk)
    if question is not None:
        return question
    with desk.store.changing(What.BEAT, undoable=False) as tx:
        running = _running(tx)
        if running is not None:
            note_event(tx, desk, running[1].id, TimerEventKind.BEAT)
    return None


def leave(desk: Desk) -> None:
    """Note, as the program ends in good order, that somebody was there until now.

    The clock runs on. Where the disk does not take it, the beat before is the last sign of life.
    """
    try:
        beat(desk)
    except DiskRefused as problem:
        log.warning("the last beat is not kept: the disk is %s", problem.why)


def clock_question(desk: Desk) -> ClockQuestion | None:
    """Return the question about the running clock, if it ran on while nobody was there."""
    now = desk.now()
    with desk.store.reading() as tx:
        found = _running(tx)
        if found is None:
            return None
        visit, segment = found
        events = tx.timer.of(segment.id)
    if not events:
        return None
    last = events[-1]
    monotonic_ns, boot_id = desk.clock.monotonic_ns(), desk.clock.boot_id()
    jumped = has_jumped(last, now=now, monotonic_ns=monotonic_ns, boot_id=boot_id)
    if not jumped and not was_silent(last.at, now=now):
        return None
    return ClockQuestion(
        visit_id=visit.visit_id,
        client=visit.client,
        segment_id=segment.id,
        segment_kind=segment.kind,
        running_since=segment.start,
        last_sign=last.at,
        now=now,
    )


def still_working(desk: Desk, *, by: object = None) -> None:
    """Answer the question: the clock was right to run on."""
    with desk.store.changing(What.CLOCK, by=by, undoable=False) as tx:
        running = _running(tx)
        if running is not None:
            note_event(tx, desk, running[1].id, TimerEventKind.RECOVERED)


def ended_at(desk: Desk, at: datetime, *, by: object = None) -> Visit:
    """Answer the question: it ended AT, an aware moment. The clock stands, the visit goes on.

    Raises:
        NoVisitRuns: no clock runs any more.
    """
    with desk.store.changing(What.CLOCK, by=by) as tx:
        running = _running(tx)
        if running is None:
            raise NoVisitRuns
        close_stretch(tx, desk, running[0].visit_id, at=at)
        return tx.visits.get(running[0].visit_id)


def _running(tx: Tx) -> tuple[RunningVisit, Segment] | None:
    visit = tx.lists.running()
    segment = open_segment(tx.segments.of(visit.visit_id)) if visit else None
    return (visit, segment) if visit and segment else None
