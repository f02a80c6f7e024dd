"""The single steps of the clock inside a change: open a stretch of time, close the open one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from consultant_app.desk import Desk
from consultant_app.domain.absences import (
    Absence,
    IsNight,
    WhyAway,
    a_break_explains,
    absences,
    since_last_answer,
    unless_seen,
    was_watched,
)
from consultant_app.domain.billable_lines import hourly_rate
from consultant_app.domain.clock_questions import (
    NIGHT,
    Sign,
    SignKind,
    last_of,
    lasted_over_night,
    open_segment,
    ran_over_night,
)
from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.local_moments import offset_minutes
from consultant_app.domain.time_segments import (
    Charge,
    Segment,
    SegmentKind,
    SegmentState,
    TimerEvent,
    TimerEventKind,
    closed,
    usual_charge,
)

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def open_stretch(
    tx: Tx,
    desk: Desk,
    visit_id: VisitId,
    kind: SegmentKind,
    *,
    at: datetime,
    zone: str,
    charge: Charge | None = None,
) -> Segment:
    """Start a stretch of time of KIND at a visit."""
    segment = tx.segments.put(
        Segment(
            visit_id=visit_id,
            kind=kind,
            start=at,
            zone=zone,
            start_offset_minutes=offset_minutes(at, zone),
            charge=charge or charge_at(tx, visit_id, kind),
        )
    )
    note_event(tx, desk, segment.id, TimerEventKind.START)
    return segment


def charge_at(tx: Tx, visit_id: VisitId, kind: SegmentKind) -> Charge:
    """Return how time of KIND is charged at a visit unless somebody says otherwise."""
    visit = tx.visits.get(visit_id)
    client, business = tx.clients.get(visit.client_id), tx.settings.business()
    rate = hourly_rate(visit.kind, SegmentKind.TRAVEL, client=client, business=business)
    return usual_charge(kind, travel_rate=rate)


def close_stretch(tx: Tx, desk: Desk, visit_id: VisitId, *, at: datetime) -> Segment | None:
    """End the open stretch of a visit, if its clock runs; a stopped one is never touched.

    Where a question about it stands that nobody has answered, it stays to be looked at.
    """
    running = open_segment(tx.segments.of(visit_id))
    if running is None:
        return None
    needs_review = question_stands(tx, desk, running)
    offset = offset_minutes(at, desk.zone())
    ended = tx.segments.put(_ended(running, at, offset=offset, needs_review=needs_review))
    note_event(tx, desk, ended.id, TimerEventKind.STOP)
    return ended


def note_event(tx: Tx, desk: Desk, segment_id: SegmentId, kind: TimerEventKind) -> None:
    """Write down what the clock sees now."""
    tx.timer.append(seen_now(desk, segment_id, kind))


def seen_now(desk: Desk, segment_id: SegmentId, kind: TimerEventKind) -> TimerEvent:
    """Return what all clocks of the machine show now."""
    return TimerEvent(
        segment_id=segment_id,
        kind=kind,
        at=desk.now(),
        monotonic_ns=desk.clock.monotonic_ns(),
        boot_id=desk.clock.boot_id(),
        zone=desk.zone(),
        since_boot_ns=desk.clock.since_boot_ns(),
    )


def absences_of(tx: Tx, desk: Desk, segment: Segment) -> tuple[Absence, ...]:
    """Return the absences of SEGMENT that nobody has answered; of an open one up to now."""
    return _unseen(tx, segment, absences(_facts_of(tx, desk, segment)))


def question_stands(tx: Tx, desk: Desk, segment: Segment) -> bool:
    """Tell whether the running SEGMENT needs an answer before its time can be relied on.

    Where no window ever watched the clock, only commands, silence is no reason.
    """
    facts = _facts_of(tx, desk, segment)
    watched = was_watched(since_last_answer(facts[:-1]))
    away = _unseen(tx, segment, absences(facts))
    is_night = _night_of(segment)
    return (
        any(watched or a.why is not WhyAway.SILENT or is_night(a.left, a.back) for a in away)
        or forgotten_since(tx, segment, until=desk.now()) is not None
    )


def forgotten_since(tx: Tx, segment: Segment, *, until: datetime) -> Sign | None:
    """Return the last sign of a hand, if SEGMENT ran on UNTIL long after it and over night."""
    if not lasted_over_night(segment, until=until):
        return None
    hand = last_hand(tx, segment, until=until)
    return hand if until - hand.at >= NIGHT else None


def last_hand(tx: Tx, segment: Segment, *, until: datetime) -> Sign:
    """Return the last sign of a person's hand at SEGMENT, not after UNTIL."""
    return last_of(_hands(tx, segment, until=until), until=until) or _start_of(segment)


def last_stop(tx: Tx, segment: Segment) -> datetime | None:
    """Return when the clock of SEGMENT was stopped by the clocks of that moment, if it was."""
    stops = [e.at for e in tx.timer.turns(segment.id) if e.kind is TimerEventKind.STOP]
    return stops[-1] if stops else None


def _facts_of(tx: Tx, desk: Desk, segment: Segment) -> tuple[TimerEvent, ...]:
    facts = tx.timer.turns(segment.id)
    if segment.end is not None or not facts:
        return facts
    return (*facts, seen_now(desk, segment.id, TimerEventKind.WAKE))


def _unseen(tx: Tx, segment: Segment, away: Sequence[Absence]) -> tuple[Absence, ...]:
    """Return AWAY without what needs no question.

    Before an entry was noted somebody was there, and in a break nobody is expected to be.
    """
    if not away:
        return ()
    noted, is_night = _noted(tx, segment), _night_of(segment)
    if segment.kind is SegmentKind.BREAK:
        away = [each for each in away if not a_break_explains(each, is_night=is_night)]
    return tuple(a for each in away for a in unless_seen(each, noted, is_night=is_night))


def _night_of(segment: Segment) -> IsNight:
    """Return what tells a night from a pause, by the clocks of SEGMENT."""
    zone = ZoneInfo(segment.zone)

    def is_night(left: datetime, back: datetime) -> bool:
        return ran_over_night(left.astimezone(zone), now=back.astimezone(zone))

    return is_night


def _hands(tx: Tx, segment: Segment, *, until: datetime) -> tuple[Sign, ...]:
    typed = tx.timer.last_hand(segment.id, until=until)
    answers = [e.at for e in tx.timer.turns(segment.id) if e.kind is TimerEventKind.RECOVERED]
    return (
        _start_of(segment),
        *(Sign(at=at, kind=SignKind.TYPED) for at in (*answers, typed) if at is not None),
        *(Sign(at=at, kind=SignKind.NOTED) for at in _noted(tx, segment)),
    )


def _noted(tx: Tx, segment: Segment) -> tuple[datetime, ...]:
    """Return when entries of the visit were noted since the start of SEGMENT."""
    visit_id = segment.visit_id
    noted = (
        *(request.noted_at for request in tx.requests.of(visit_id)),
        *(work.noted_at for work in tx.work.of(visit_id)),
        *(part.noted_at for part in tx.parts.of(visit_id)),
        *(promise.noted_at for promise in tx.promises.of_visit(visit_id)),
    )
    return tuple(at for at in noted if at is not None and at >= segment.start)


def _start_of(segment: Segment) -> Sign:
    return Sign(at=segment.start, kind=SignKind.STARTED)


def _ended(running: Segment, at: datetime, *, offset: int, needs_review: bool) -> Segment:
    ended = closed(running, at, offset_minutes=offset)
    return replace(ended, state=SegmentState.NEEDS_REVIEW) if needs_review else ended
