"""Absences: where the facts of a clock show that it ran on while nobody was there to see it.

Two facts that follow each other are compared by all clocks of the machine. Nothing is decided here.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from consultant_app.domain.time_segments import TimerEvent, TimerEventKind

SILENCE = timedelta(minutes=5)
JUMP = timedelta(seconds=60)

_ANSWERS = (TimerEventKind.START, TimerEventKind.RECOVERED)
_BEATS = (TimerEventKind.BEAT, TimerEventKind.HAND)
_WATCHED = (*_BEATS, TimerEventKind.WAKE)


class WhyAway(StrEnum):
    """What the facts tell of an absence."""

    SILENT = "silent"
    SLEPT = "slept"
    CLOCK_JUMP = "clock-jump"
    SET_BACK = "set-back"
    ZONE = "zone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """From the last sign of life (`left`) to the first one after it (`back`), aware instants.

    A clock set back shows `back` before `left`; a change of zone alone takes no time, so both are
    one instant. `zone_left` and `zone_back` are IANA names, empty where a fact tells none.
    """

    left: datetime
    back: datetime
    why: WhyAway
    zone_left: str = ""
    zone_back: str = ""

    @property
    def changes_zone(self) -> bool:
        """Tell whether the computer came back in another zone."""
        return bool(self.zone_left and self.zone_back) and self.zone_left != self.zone_back


IsNight = Callable[[datetime, datetime], bool]
"""Tells whether from one moment to another is longer than a pause and leads into another day."""


def absences(events: Sequence[TimerEvent]) -> tuple[Absence, ...]:
    """Return the absences that EVENTS of one segment show, since the last answer about them.

    Of a run of beats the last is enough: what follows an absence is never noted as a beat.
    """
    return tuple(_found_in(since_last_answer(events)))


def unless_seen(
    absence: Absence, seen_at: Iterable[datetime], *, is_night: IsNight
) -> tuple[Absence, ...]:
    """Return what is left of a silent ABSENCE where somebody was SEEN_AT moments inside it.

    What is noted by command is such a moment: no window was open to see it. It tells of the hours
    before it, and not of a night.
    """
    if absence.why is not WhyAway.SILENT:
        return (absence,)
    inside = sorted(at for at in seen_at if absence.left < at < absence.back)
    parts = pairwise((absence.left, *inside, absence.back))
    return tuple(
        replace(absence, left=left, back=back)
        for left, back in parts
        if is_night(left, back) or (back == absence.back and back - left >= SILENCE)
    )


def a_break_explains(absence: Absence, *, is_night: IsNight) -> bool:
    """Tell whether ABSENCE is what a break is: away from the computer, its lid closed perhaps.

    A night is none, nor a clock that was moved.
    """
    away = absence.why in (WhyAway.SILENT, WhyAway.SLEPT)
    return away and not is_night(absence.left, absence.back)


def since_last_answer(events: Sequence[TimerEvent]) -> Sequence[TimerEvent]:
    """Return EVENTS from the last start or answer on."""
    answers = [i for i, event in enumerate(events) if event.kind in _ANSWERS]
    return events[answers[-1] :] if answers else events


def absence_between(one: TimerEvent, other: TimerEvent) -> Absence | None:
    """Return the absence that lies between two events that follow each other, if one does."""
    why = _why(one, other)
    if why is None:
        return None
    left = other.at if why is WhyAway.ZONE else one.at
    return Absence(
        left=left, back=other.at, why=why, zone_left=one.zone, zone_back=other.zone or one.zone
    )


def was_watched(events: Sequence[TimerEvent]) -> bool:
    """Tell whether a window watched the clock: where only commands run, silence means nothing."""
    return any(event.kind in _WATCHED for event in events)


def _found_in(events: Sequence[TimerEvent]) -> Iterator[Absence]:
    for one, other in pairwise(events):
        found = None if other.kind in _BEATS else absence_between(one, other)
        if found is not None:
            yield found


def _why(one: TimerEvent, other: TimerEvent) -> WhyAway | None:
    wall = other.at - one.at
    if wall <= -JUMP:
        return WhyAway.SET_BACK
    same_start = bool(one.boot_id) and one.boot_id == other.boot_id
    if same_start:
        passed = _truly_passed(one, other)
        if passed is not None and abs(wall - passed) >= JUMP:
            return WhyAway.SET_BACK if wall < passed else WhyAway.CLOCK_JUMP
        awake = _span(one.monotonic_ns, other.monotonic_ns)
        if abs(wall - awake) >= JUMP:
            return WhyAway.SET_BACK if wall < awake else WhyAway.SLEPT
    if wall >= SILENCE:
        return WhyAway.SILENT
    if one.zone and other.zone and one.zone != other.zone:
        return WhyAway.ZONE
    return None


def _truly_passed(one: TimerEvent, other: TimerEvent) -> timedelta | None:
    """Return the time that truly passed, sleep included, where the system counts that."""
    if one.since_boot_ns is None or other.since_boot_ns is None:
        return None
    return _span(one.since_boot_ns, other.since_boot_ns)


def _span(start_ns: int, end_ns: int) -> timedelta:
    return timedelta(microseconds=(end_ns - start_ns) // 1000)
