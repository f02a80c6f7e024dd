"""When the clock must ask: it ran on while nobody was there to see it.

Nothing is decided here and nothing is stopped: doing nothing lets the clock run (house rule D10).
There are three answers: keep the time as it is, cut it at the last sign, or split it, so that the
absences are left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from consultant_app.domain.absences import Absence
from consultant_app.domain.ids import ClientId, SegmentId, VisitId
from consultant_app.domain.time_segments import Segment, SegmentKind

NIGHT = timedelta(hours=6)


class Answer(StrEnum):
    """What the consultant says of the time in question."""

    KEEP = "keep"
    CUT = "cut"
    SPLIT = "split"


class SignKind(StrEnum):
    """What told that somebody was there."""

    STARTED = "started"
    NOTED = "noted"
    TYPED = "typed"
    SEEN = "seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A sign of life: an entry noted, typing, the program running, or the start itself."""

    at: datetime
    kind: SignKind


class WhyAsked(StrEnum):
    """The first reason of a question; a forgotten clock ran on with the program open."""

    SILENT = "silent"
    SLEPT = "slept"
    CLOCK_JUMP = "clock-jump"
    SET_BACK = "set-back"
    ZONE = "zone"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockQuestion:
    """A stretch of time that somebody should look at; `ended` is None while its clock runs.

    `last_sign` is the last one before the first absence, `proposed` the end that a cut would give
    it and why; `back` is when somebody was there again. `zone` is the stretch's own.
    """

    visit_id: VisitId
    client: str
    segment_id: SegmentId
    segment_kind: SegmentKind
    running_since: datetime
    last_sign: datetime
    now: datetime
    why: WhyAsked
    proposed: Sign
    absences: tuple[Absence, ...]
    back: datetime
    zone: str
    over_night: bool = False
    ended: datetime | None = None

    @property
    def counts_a_part(self) -> bool:
        """Tell whether anything is left after a cut: a sign of life came after the start."""
        return self.proposed.at > self.running_since

    @property
    def can_be_kept(self) -> bool:
        """Tell whether it lasts any time; a clock set back before its start made nothing of it."""
        return self.ended is None or self.ended > self.running_since


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeToLookAt:
    """A stretch that was stopped with a question of the clock unanswered; `day` is its first."""

    segment_id: SegmentId
    visit_id: VisitId
    client_id: ClientId
    client: str
    day: date


def ran_over_night(start: datetime, *, now: datetime) -> bool:
    """Tell whether a clock running since START was probably forgotten on an earlier day.

    Both are local times of one zone. Working past midnight is no reason to ask.
    """
    return start.date() < now.date() and now - start >= NIGHT


def lasted_over_night(segment: Segment, *, until: datetime) -> bool:
    """Tell whether SEGMENT ran UNTIL another day of its zone, and long enough to be asked about."""
    zone = ZoneInfo(segment.zone)
    return ran_over_night(segment.start.astimezone(zone), now=until.astimezone(zone))


def last_of(signs: Sequence[Sign], *, until: datetime) -> Sign | None:
    """Return the latest of SIGNS that is not after UNTIL."""
    return max((s for s in signs if s.at <= until), key=lambda s: s.at, default=None)


def open_segment(segments: tuple[Segment, ...]) -> Segment | None:
    """Return the segment whose clock runs, if one does."""
    return next((s for s in segments if s.end is None), None)
