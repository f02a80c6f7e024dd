"""Stretches of time at a visit: half-open instants in UTC, with the zone they were lived in.

`start` is inclusive, `end` exclusive; an open segment has no end yet. Minutes are the full minute
of the end less the full minute of the start, so that what is shown adds up and neighbours lose
nothing (D10).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from consultant_app.domain.ids import SegmentId, VisitId


class SegmentKind(StrEnum):
    """What the time was."""

    WORK = "work"
    TRAVEL = "travel"
    BREAK = "break"


class Charge(StrEnum):
    """How the time is charged."""

    BILLABLE = "billable"
    NO_CHARGE = "no-charge"
    INCLUDED = "included"


class SegmentState(StrEnum):
    """Whether the times are sure or somebody should look."""

    FINE = "fine"
    NEEDS_REVIEW = "needs-review"


class TimerEventKind(StrEnum):
    """Append-only facts of the clock.

    A `BEAT` says that the program was there, a `HAND` that somebody typed or clicked as well.
    `WAKE` is the first sign after an absence, `RECOVERED` the answer that the clock was right.
    """

    START = "start"
    BEAT = "beat"
    HAND = "hand"
    STOP = "stop"
    SLEEP = "sleep"
    WAKE = "wake"
    CLOCK_JUMP = "clock_jump"
    ZONE = "zone"
    RECOVERED = "recovered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of time. Offsets are minutes east of UTC at the time, kept as they were."""

    id: SegmentId = SegmentId(0)
    visit_id: VisitId
    kind: SegmentKind = SegmentKind.WORK
    start: datetime
    end: datetime | None = None
    zone: str = "UTC"
    start_offset_minutes: int = 0
    end_offset_minutes: int | None = None
    charge: Charge = Charge.BILLABLE
    charge_reason: str = ""
    state: SegmentState = SegmentState.FINE


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerEvent:
    """What the clock saw, and when by all clocks of the machine; `zone` is where it was.

    `since_boot_ns` counts sleep, `monotonic_ns` on most systems does not. Older facts know neither
    it nor their zone.
    """

    segment_id: SegmentId
    kind: TimerEventKind
    at: datetime
    monotonic_ns: int
    boot_id: str
    zone: str = ""
    since_boot_ns: int | None = None


def usual_charge(kind: SegmentKind, *, travel_rate: Decimal = Decimal(0)) -> Charge:
    """Return how time of KIND is charged unless somebody says otherwise.

    Travel is free until an hour of it has a price.
    """
    charged = kind is SegmentKind.WORK or (kind is SegmentKind.TRAVEL and travel_rate > 0)
    return Charge.BILLABLE if charged else Charge.NO_CHARGE


def minutes_between(start: datetime, end: datetime) -> int:
    """Return the whole minutes from START to END, both aware instants; never negative."""
    return max(0, int(end.timestamp() // 60) - int(start.timestamp() // 60))


def segment_minutes(segment: Segment, *, now: datetime) -> int:
    """Return the minutes of SEGMENT; an open one counts until NOW."""
    return minutes_between(segment.start, segment.end or now)


def minutes_by_kind(segments: Iterable[Segment], *, now: datetime) -> dict[SegmentKind, int]:
    """Return the minutes of each kind, every kind named."""
    totals = dict.fromkeys(SegmentKind, 0)
    for segment in segments:
        totals[segment.kind] += segment_minutes(segment, now=now)
    return totals


def looked_at(segment: Segment) -> Segment:
    """Return SEGMENT as somebody saw it and let it stand; one that lasts no time is never fine."""
    fine = segment.end is None or segment.end > segment.start
    return replace(segment, state=SegmentState.FINE if fine else SegmentState.NEEDS_REVIEW)


def is_unsure(segment: Segment) -> bool:
    """Tell whether SEGMENT ended with a question of the clock that nobody has answered yet."""
    return segment.end is not None and segment.state is SegmentState.NEEDS_REVIEW


def lasts(segment: Segment) -> bool:
    """Tell whether SEGMENT ended, and some whole minute after it began."""
    return segment.end is not None and minutes_between(segment.start, segment.end) > 0


def closed(segment: Segment, at: datetime, *, offset_minutes: int) -> Segment:
    """Return SEGMENT ended AT; a clock set back ends it at its start and asks for a look."""
    if at <= segment.start:
        return replace(
            segment,
            end=segment.start,
            end_offset_minutes=offset_minutes,
            state=SegmentState.NEEDS_REVIEW,
        )
    return replace(segment, end=at, end_offset_minutes=offset_minutes)
