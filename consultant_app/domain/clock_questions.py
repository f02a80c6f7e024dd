"""When the clock must ask: it ran on while nobody was there to see it.

Nothing is decided here and nothing is stopped: doing nothing lets the clock run (house rule D10).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.time_segments import Segment, SegmentKind, TimerEvent

SILENCE = timedelta(minutes=5)
JUMP = timedelta(seconds=60)
NIGHT = timedelta(hours=6)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockQuestion:
    """The clock runs since `running_since`; the last sign of life was at `last_sign`."""

    visit_id: VisitId
    client: str
    segment_id: SegmentId
    segment_kind: SegmentKind
    running_since: datetime
    last_sign: datetime
    now: datetime


def was_silent(last_sign: datetime, *, now: datetime) -> bool:
    """Tell whether so much time has passed since LAST_SIGN that somebody should be asked.

    A clock set back before the last sign asks as well.
    """
    return now - last_sign >= SILENCE or now < last_sign - JUMP


def has_jumped(last: TimerEvent, *, now: datetime, monotonic_ns: int, boot_id: str) -> bool:
    """Tell whether the wall clock moved otherwise than the time that truly passed.

    Without the same start of the computer the two can't be compared, and nothing is said.
    """
    if not boot_id or last.boot_id != boot_id:
        return False
    passed = timedelta(microseconds=(monotonic_ns - last.monotonic_ns) // 1000)
    return abs((now - last.at) - passed) >= JUMP


def ran_over_night(start: datetime, *, now: datetime) -> bool:
    """Tell whether a clock running since START was probably forgotten on an earlier day.

    Both are local times of one zone. Working past midnight is no reason to ask.
    """
    return start.date() < now.date() and now - start >= NIGHT


def open_segment(segments: tuple[Segment, ...]) -> Segment | None:
    """Return the segment whose clock runs, if one does."""
    return next((s for s in segments if s.end is None), None)
