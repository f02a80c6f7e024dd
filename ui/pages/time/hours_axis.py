"""Which hours a week's chart shows, and where on it a block stands.

Minutes are counted from the local midnight of the block's own zone; a span is half-open.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from consultant_app.domain.time_account import WeekBlock

HOUR = 60
DAY = 24 * HOUR
_STEPS = (2, 3, 4, 6, 12)
_USUAL = (8 * HOUR, 18 * HOUR)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursAxis:
    """The minutes of a day from `first` to `last`, both at even hours."""

    first: int = _USUAL[0]
    last: int = _USUAL[1]

    def share(self, minute: int) -> float:
        """Return where MINUTE stands: 0 at the left end, 1 at the right."""
        return (minute - self.first) / (self.last - self.first)

    def marks(self, *, width: int, label: int) -> tuple[int, ...]:
        """Return the minutes that get a line, where the axis is WIDTH and a label LABEL wide."""
        hours = (self.last - self.first) // HOUR
        fitting = (step for step in _STEPS if step * width >= 1.3 * label * hours)
        step = next(fitting, _STEPS[-1]) * HOUR
        return tuple(range(self.first, self.last + 1, step))


def axis_for(blocks: Iterable[WeekBlock]) -> HoursAxis:
    """Return the axis of the usual working day, widened to what was done early or late."""
    spans = [span for block in blocks if (span := span_of(block)) is not None]
    first = min([_USUAL[0], *(start for start, _ in spans)])
    last = max([_USUAL[1], *(end for _, end in spans)])
    even = 2 * HOUR
    return HoursAxis(first=first // even * even, last=-(-last // even) * even)


def span_of(block: WeekBlock) -> tuple[int, int] | None:
    """Return from which minute of its day to which BLOCK goes; None where it has no hours.

    In the hour that comes twice in autumn a block may end on the clock before it began; it then
    gets the room of its minutes.
    """
    if block.segment_id is None and block.start == block.end:
        return None
    start = _minute(block.start, block.zone, block.day)
    end = DAY if block.goes_on else _minute(block.end, block.zone, block.day)
    return (start, end) if end > start else (start, min(DAY, start + max(1, block.minutes)))


def lanes(blocks: Iterable[WeekBlock]) -> dict[WeekBlock, tuple[int, int]]:
    """Return the lane of each block, and how many lanes share its place: overlaps lie apart."""
    found: dict[WeekBlock, tuple[int, int]] = {}
    group: list[tuple[WeekBlock, int]] = []
    ends: list[int] = []
    for block, (start, end) in _in_order(blocks):
        if ends and start >= max(ends):
            found |= {member: (lane, len(ends)) for member, lane in group}
            group, ends = [], []
        free = next((lane for lane, until in enumerate(ends) if until <= start), len(ends))
        ends[free : free + 1] = [end]
        group.append((block, free))
    return found | {member: (lane, len(ends)) for member, lane in group}


def _in_order(blocks: Iterable[WeekBlock]) -> list[tuple[WeekBlock, tuple[int, int]]]:
    spans = [(block, span) for block in blocks if (span := span_of(block)) is not None]
    return sorted(spans, key=lambda pair: pair[1])


def _minute(moment: datetime, zone: str, day: date) -> int:
    local = moment.astimezone(ZoneInfo(zone))
    days = (local.date() - day).days
    return min(DAY, max(0, days * DAY + local.hour * HOUR + local.minute))
