"""What somebody wants of the time of a visit: each act of the editor as a plain value."""

from dataclasses import dataclass
from datetime import date, time

from PySide6.QtWidgets import QWidget

from consultant_app.domain.clock_questions import Answer
from consultant_app.domain.ids import SegmentId
from consultant_app.domain.time_overlaps import Fix, Gap, SharedTime
from consultant_app.domain.time_segments import Charge, SegmentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWanted:
    """What the fields of one line say; `end` is None while it runs."""

    id: SegmentId
    kind: SegmentKind
    start: time
    end: time | None


@dataclass(frozen=True, slots=True)
class LengthWanted:
    """A stretch should last so long, from its start on."""

    id: SegmentId
    minutes: int


@dataclass(frozen=True, slots=True)
class DayWanted:
    """A stretch belongs to another day; its hours stay."""

    id: SegmentId
    day: date


@dataclass(frozen=True, slots=True)
class VisitDayWanted:
    """A visit without clock times was on this day."""

    day: date


@dataclass(frozen=True, slots=True)
class ChargeWanted:
    """How a stretch is charged, and why."""

    id: SegmentId
    charge: Charge
    reason: str


@dataclass(frozen=True, slots=True)
class SplitWanted:
    """A stretch becomes two at this hour."""

    id: SegmentId
    at: time


@dataclass(frozen=True, slots=True)
class JoinWanted:
    """A stretch and the one after it become one."""

    id: SegmentId
    following: SegmentId


@dataclass(frozen=True, slots=True)
class MoveWanted:
    """A stretch belongs to another visit; the choice opens at `anchor`."""

    id: SegmentId
    anchor: QWidget


@dataclass(frozen=True, slots=True)
class RemoveWanted:
    """A stretch should go."""

    id: SegmentId


@dataclass(frozen=True, slots=True)
class AddWanted:
    """One more stretch: in a gap, or behind the last one."""

    gap: Gap | None = None


@dataclass(frozen=True, slots=True)
class AnswerWanted:
    """The question about a stretch is answered; None says that its times are right."""

    id: SegmentId
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class OverlapWanted:
    """Mend an overlap one way, or keep both as they are."""

    id: SegmentId
    shared: SharedTime
    fix: Fix | None


@dataclass(frozen=True, slots=True)
class VisitLengthWanted:
    """How long a visit without clock times took, and how that is charged."""

    minutes: int | None
    charge: Charge
