"""A visit with what was recorded at it, as sums over many visits take it."""

from dataclasses import dataclass
from datetime import date, timedelta

from consultant_app.domain.parts import Part
from consultant_app.domain.time_segments import Segment, minutes_between
from consultant_app.domain.visits import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedVisit:
    """A visit, its stretches by their start, and its parts."""

    visit: Visit
    segments: tuple[Segment, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def lasted(self) -> int | None:
        """The minutes of a visit without clock times; None if it has some, or nothing is said."""
        stopped = any(s.end is not None for s in self.segments)
        return None if stopped else self.visit.duration_minutes or None


def first_day(segment: Segment) -> date:
    """Return the local day on which SEGMENT began."""
    return (segment.start + timedelta(minutes=segment.start_offset_minutes)).date()


def days_of(recorded: RecordedVisit) -> set[date]:
    """Return the day of a visit and the local days on which its stretches began."""
    return {recorded.visit.day, *map(first_day, recorded.segments)}


def closed_minutes(segment: Segment) -> int:
    """Return the minutes of SEGMENT, none while it is open."""
    return 0 if segment.end is None else minutes_between(segment.start, segment.end)
