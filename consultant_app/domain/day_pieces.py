"""Cut stretches of time at the midnights of the zone they were lived in.

The pieces of a stretch are half-open, follow each other without a gap, and their minutes add up to
those of the stretch.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from consultant_app.domain.time_segments import Segment, minutes_between


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPiece:
    """The part of `segment` that lies in one local `day`; its instants are in UTC."""

    segment: Segment
    day: date
    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """The whole minutes, counted as those of the stretch are."""
        return minutes_between(self.start, self.end)

    @property
    def begins_before(self) -> bool:
        """Tell whether the stretch began on an earlier day."""
        return self.start > self.segment.start

    def goes_on(self, until: datetime) -> bool:
        """Tell whether the stretch, which ends at UNTIL, goes on on the next day."""
        return self.end < until


def day_pieces(segment: Segment, *, now: datetime) -> Iterator[DayPiece]:
    """Yield SEGMENT day by day; an open one ends NOW."""
    zone = ZoneInfo(segment.zone)
    start, end = segment.start.astimezone(UTC), (segment.end or now).astimezone(UTC)
    while True:
        day = start.astimezone(zone).date()
        until = min(end, _midnight_after(start, zone))
        yield DayPiece(segment=segment, day=day, start=start, end=max(start, until))
        if until >= end:
            return
        start = until


def _midnight_after(start: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment, in UTC, when the local day of START is over in ZONE.

    Where the clocks skip midnight, the day is over when they do; where they show it twice, at the
    first, unless START lies between both: some clocks went back to the evening before.
    """
    next_day = start.astimezone(zone).date() + timedelta(days=1)
    midnight = datetime.combine(next_day, time(), zone)
    first, second = (midnight.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    return first if first > start else second
