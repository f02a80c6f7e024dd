"""Mind the clock of the running visit: a beat now and then, and a question after an absence.

Doing nothing changes nothing; each answer is the consultant's own act (`answer_the_clock.py`). The
facts of the clock are only ever added to, so a question stands until it is answered.
"""

from __future__ import annotations

import logging
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from consultant_app.clock import ask_zone_anew
from consultant_app.desk import Desk
from consultant_app.domain.absences import Absence, WhyAway, absence_between
from consultant_app.domain.changes import What
from consultant_app.domain.clock_questions import (
    ClockQuestion,
    Sign,
    SignKind,
    WhyAsked,
    lasted_over_night,
    open_segment,
)
from consultant_app.domain.ids import SegmentId
from consultant_app.domain.lines import RunningVisit
from consultant_app.domain.problems import DiskRefused, NotFound
from consultant_app.domain.time_segments import Segment, SegmentState, TimerEvent, TimerEventKind
from consultant_app.workflows.clock_steps import (
    absences_of,
    forgotten_since,
    last_hand,
    last_stop,
    note_event,
    seen_now,
)

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

log = logging.getLogger(__name__)

_NOTED_AS = MappingProxyType(
    {
        WhyAway.SILENT: TimerEventKind.WAKE,
        WhyAway.SLEPT: TimerEventKind.WAKE,
        WhyAway.CLOCK_JUMP: TimerEventKind.CLOCK_JUMP,
        WhyAway.SET_BACK: TimerEventKind.CLOCK_JUMP,
        WhyAway.ZONE: TimerEventKind.ZONE,
    }
)


def beat(desk: Desk, *, hands_on: bool = False) -> ClockQuestion | None:
    """Note that the program is there, every half minute; return what to ask, if there is.

    Args:
        desk: the open profile.
        hands_on: somebody typed or clicked since the beat before.
    """
    ask_zone_anew()
    with desk.store.changing(What.BEAT, undoable=False) as tx:
        running = _running(tx)
        if running is None:
            return None
        tx.timer.append(_sign_now(tx, desk, running[1], hands_on=hands_on))
        return _question(tx, desk, running[1], running[0].client)


def going_to_sleep(desk: Desk) -> None:
    """Note that the system said it goes to sleep: the last sign of life, to the second."""
    with desk.store.changing(What.BEAT, undoable=False) as tx:
        running = _running(tx)
        if running is not None:
            note_event(tx, desk, running[1].id, TimerEventKind.SLEEP)


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
    with desk.store.reading() as tx:
        found = _running(tx)
        return None if found is None else _question(tx, desk, found[1], found[0].client)


def question_about(desk: Desk, segment_id: SegmentId) -> ClockQuestion | None:
    """Return the question about a stretch, also one that was stopped before anybody answered."""
    with desk.store.reading() as tx:
        segment = tx.segments.get(segment_id)
        if segment.end is not None and segment.state is SegmentState.FINE:
            return None
        client_id = tx.visits.get(segment.visit_id).client_id
        return _question(tx, desk, segment, tx.clients.get(client_id).name)


def needs_review(desk: Desk, segment_id: SegmentId) -> bool:
    """Tell whether somebody should look at the times of a stretch; not if it is gone."""
    with desk.store.reading() as tx:
        try:
            return tx.segments.get(segment_id).state is SegmentState.NEEDS_REVIEW
        except NotFound:
            return False


def _running(tx: Tx) -> tuple[RunningVisit, Segment] | None:
    visit = tx.lists.running()
    segment = open_segment(tx.segments.of(visit.visit_id)) if visit else None
    return (visit, segment) if visit and segment else None


def _sign_now(tx: Tx, desk: Desk, segment: Segment, *, hands_on: bool) -> TimerEvent:
    """Return the fact to note: a beat, or what lies between it and the fact before."""
    kind = TimerEventKind.HAND if hands_on else TimerEventKind.BEAT
    sign = seen_now(desk, segment.id, kind)
    before = tx.timer.last(segment.id)
    away = absence_between(before, sign) if before else None
    return sign if away is None else seen_now(desk, segment.id, _NOTED_AS[away.why])


def _question(tx: Tx, desk: Desk, segment: Segment, client: str) -> ClockQuestion | None:
    until = segment.end or desk.now()
    why, away = _reason_to_ask(tx, desk, segment, until=until)
    if why is None:
        return None
    over_night = lasted_over_night(segment, until=until)
    return ClockQuestion(
        visit_id=segment.visit_id,
        client=client,
        segment_id=segment.id,
        segment_kind=segment.kind,
        running_since=segment.start,
        last_sign=away[0].left,
        now=desk.now(),
        why=why,
        proposed=_proposed(tx, segment, away[0].left, over_night=over_night),
        absences=away,
        back=away[-1].back,
        zone=segment.zone,
        over_night=over_night,
        ended=segment.end,
    )


def _reason_to_ask(
    tx: Tx, desk: Desk, segment: Segment, *, until: datetime
) -> tuple[WhyAsked | None, tuple[Absence, ...]]:
    """Return why to ask about SEGMENT, if there is a reason, and what lies without a sign."""
    if away := absences_of(tx, desk, segment):
        return WhyAsked(away[0].why), away
    if segment.end is not None and segment.end <= segment.start:
        return WhyAsked.SET_BACK, (_without_length(tx, segment),)
    forgotten = forgotten_since(tx, segment, until=until)
    if forgotten is None:
        return None, ()
    return WhyAsked.FORGOTTEN, (Absence(left=forgotten.at, back=until, why=WhyAway.SILENT),)


def _without_length(tx: Tx, segment: Segment) -> Absence:
    """Return the absence that made nothing of SEGMENT, also where no fact of it is left to tell."""
    back = last_stop(tx, segment) or segment.start
    return Absence(left=segment.start, back=back, why=WhyAway.SET_BACK)


def _proposed(tx: Tx, segment: Segment, left: datetime, *, over_night: bool) -> Sign:
    """Return the end to propose: the last sign, or over night the last that a person gave."""
    hand = last_hand(tx, segment, until=left)
    if over_night and hand.kind is not SignKind.STARTED:
        return hand
    if left <= segment.start:
        return Sign(at=segment.start, kind=SignKind.STARTED)
    return Sign(at=left, kind=hand.kind if hand.at == left else SignKind.SEEN)
