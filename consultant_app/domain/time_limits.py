"""What recorded time can't be: to come, before there were records, over before it began, endless.

Each function returns what is wrong, nothing if all is well; the words are those of a
`FieldProblem`. Moments are aware; the database keeps them to the millisecond.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from consultant_app.domain.local_moments import is_zone
from consultant_app.domain.problems import FieldProblem, WrongTime
from consultant_app.domain.time_segments import Segment

EARLIEST = datetime(1971, 1, 1, tzinfo=UTC)
MOST_MINUTES = 24 * 60
MOST_MINUTES_AGO = 7 * 24 * 60

Found = tuple[FieldProblem, ...]


def wrong_moment(at: datetime, *, now: datetime, field: str = "start") -> Found:
    """Return what is wrong with a moment that something began or ended at."""
    if at > now:
        return (FieldProblem(field=field, problem="in-future"),)
    return (FieldProblem(field=field, problem="too-early"),) if at < EARLIEST else ()


def wrong_stretch(segment: Segment, *, now: datetime, was: Segment | None = None) -> Found:
    """Return what is wrong with SEGMENT as it was typed.

    WAS is how it stands: what is not typed anew is no slip, also where the clock was set back.
    """
    return tuple(_wrong_with(segment, was, now))


def wrong_length(minutes: int) -> Found:
    """Return what is wrong with MINUTES as the length of a visit."""
    if minutes < 1:
        return (FieldProblem(field="minutes", problem="no-minutes"),)
    return (FieldProblem(field="minutes", problem="over-a-day"),) if minutes > MOST_MINUTES else ()


def wrong_ago(minutes: int) -> Found:
    """Return what is wrong with "so many MINUTES ago"."""
    if minutes < 0:
        return (FieldProblem(field="minutes", problem="in-future"),)
    too_many = minutes > MOST_MINUTES_AGO
    return (FieldProblem(field="minutes", problem="over-a-week"),) if too_many else ()


def wrong_day(day: date, *, today: date) -> Found:
    """Return what is wrong with a local DAY on which something was done."""
    if day > today:
        return (FieldProblem(field="day", problem="in-future"),)
    too_early = day <= EARLIEST.date()  # a day begins earlier in the east
    return (FieldProblem(field="day", problem="too-early"),) if too_early else ()


def refuse(found: Found) -> None:
    """Refuse an act on time of which something wrong was FOUND.

    Raises:
        WrongTime: something is; it says what.
    """
    if found:
        raise WrongTime(found=found)


def as_kept(at: datetime) -> datetime:
    """Return AT as the database keeps it: in UTC, to the millisecond."""
    utc = at.astimezone(UTC)
    return utc - timedelta(microseconds=utc.microsecond % 1000)


def _wrong_with(segment: Segment, was: Segment | None, now: datetime) -> Iterator[FieldProblem]:
    if not is_zone(segment.zone):
        yield FieldProblem(field="zone", problem="unknown", text=segment.zone)
    if was is None or segment.start != was.start:
        yield from wrong_moment(segment.start, now=now)
    if segment.end is None:
        if was is None or was.end is not None:
            yield FieldProblem(field="end", problem="missing")
        return
    if was is None or segment.end != was.end:
        yield from wrong_moment(segment.end, now=now, field="end")
    stands = was is not None and (segment.start, segment.end) == (was.start, was.end)
    if not stands and segment.end - segment.start < timedelta(milliseconds=1):
        yield FieldProblem(field="end", problem="before-start")
