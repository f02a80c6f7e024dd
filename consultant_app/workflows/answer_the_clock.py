"""Answer the clock's question: keep the time, cut it at the last sign, or split it.

Each answer is one labelled change of the consultant. The facts of the clock stay, whatever the
answer, so what was asked and what was said can always be told apart.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clock_questions import ClockQuestion
from consultant_app.domain.problems import NoVisitRuns
from consultant_app.domain.time_cuts import with_times, without
from consultant_app.domain.time_limits import as_kept, refuse, wrong_moment
from consultant_app.domain.time_segments import Segment, TimerEventKind, looked_at
from consultant_app.workflows.clock_steps import last_stop, note_event

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def keep(desk: Desk, question: ClockQuestion, *, by: object = None) -> None:
    """Answer QUESTION: the clock was right, all of it counts.

    Raises:
        NoVisitRuns: it was asked of a running clock that stands by now.
    """
    stopped = question.ended is not None
    with desk.store.changing(What.ANSWER_CLOCK, by=by, undoable=stopped) as tx:
        segment = _asked_of(tx, question)
        if stopped:
            tx.segments.put(looked_at(segment))
        note_event(tx, desk, segment.id, TimerEventKind.RECOVERED)


def cut(
    desk: Desk, question: ClockQuestion, *, at: datetime | None = None, by: object = None
) -> Segment | None:
    """Answer QUESTION: it ended AT, an aware moment, by default the end that it proposes.

    Returns:
        the stretch as it stands now; None where nothing is left of it, and it is taken away.

    Raises:
        NoVisitRuns: it was asked of a running clock that stands by now.
        WrongTime: AT is to come, or too long ago.
    """
    if at is not None:
        refuse(wrong_moment(at, now=max(desk.now(), question.ended or question.now), field="end"))
    end = as_kept(at or question.proposed.at)
    with desk.store.changing(What.ANSWER_CLOCK, by=by) as tx:
        segment = _asked_of(tx, question)
        note_event(tx, desk, segment.id, TimerEventKind.STOP)
        if end <= segment.start:  # no minute of it: kept, it would wait for a look for ever
            tx.segments.remove(segment.id)
            return None
        return tx.segments.put(looked_at(with_times(segment, start=segment.start, end=end)))


def split(desk: Desk, question: ClockQuestion, *, by: object = None) -> tuple[Segment, ...]:
    """Answer QUESTION: nobody worked in its absences; what lies around them counts.

    A clock that runs goes on from the moment of the return.

    Returns:
        the stretches that stand now, in order; none if all of it was absence.

    Raises:
        NoVisitRuns: it was asked of a running clock that stands by now.
    """
    with desk.store.changing(What.ANSWER_CLOCK, by=by) as tx:
        segment = _asked_of(tx, question)
        parts = without(_as_it_ran(tx, segment), question.absences)
        note_event(tx, desk, segment.id, TimerEventKind.RECOVERED)
        if not parts:
            tx.segments.remove(segment.id)
        return tuple(_put(tx, desk, part, was=segment) for part in parts)


def _asked_of(tx: Tx, question: ClockQuestion) -> Segment:
    segment = tx.segments.get(question.segment_id)
    if question.ended is None and segment.end is not None:
        raise NoVisitRuns
    return segment


def _as_it_ran(tx: Tx, segment: Segment) -> Segment:
    """Return SEGMENT to the moment of its stop, also where a clock set back made nothing of it."""
    if segment.end is None or segment.end > segment.start:
        return segment
    return replace(segment, end=last_stop(tx, segment) or segment.end)


def _put(tx: Tx, desk: Desk, part: Segment, *, was: Segment) -> Segment:
    stored = tx.segments.put(looked_at(part))
    if stored.id != was.id:
        note_event(tx, desk, stored.id, TimerEventKind.START)
    elif was.end is None and stored.end is not None:
        note_event(tx, desk, stored.id, TimerEventKind.STOP)
    return stored
