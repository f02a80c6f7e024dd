"""Stretches of work as a visit's clock times: "from 9:05 to 11:35, with a break of ten minutes"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from consultant_app.domain.time_segments import (
    Segment,
    SegmentKind,
    minutes_between,
    segment_minutes,
)
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.wording import clock, duration_in_words, joined

_ANY_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)  # closed segments don't ask for it
_STRETCHES_AT_MOST = 3
_NOON = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Work without a gap, in the clock of the place."""

    start: datetime
    end: datetime


def closed_minutes(segment: Segment) -> int:
    """Return the minutes of a closed SEGMENT, zero for one that still runs."""
    return segment_minutes(segment, now=_ANY_MOMENT) if segment.end else 0


def closed_work(facts: VisitFacts) -> tuple[Segment, ...]:
    """Return the closed segments of work that are longer than nothing, in the order of time."""
    work = (s for s in facts.segments if s.kind is SegmentKind.WORK and closed_minutes(s))
    return tuple(sorted(work, key=lambda s: s.start))


def from_to(segments: Sequence[Segment], facts: VisitFacts, page: PageWords) -> str:
    """Return the clock times of SEGMENTS; nothing where there are too many to read."""
    stretches = _stretches(segments)
    if not stretches or any(s.start.date() != stretches[0].start.date() for s in stretches):
        return ""
    rest = _break_between(stretches, facts)
    if rest:
        whole = Stretch(start=stretches[0].start, end=stretches[-1].end)
        pause = page.say("time.break", time=duration_in_words(rest, page))
        return f"{_span(whole, page)}, {pause}"
    if len(stretches) > _STRETCHES_AT_MOST:
        return ""
    return joined([_span(s, page) for s in stretches], page)


def _stretches(segments: Sequence[Segment]) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    for segment in segments:
        if segment.end is None:
            continue
        zone = ZoneInfo(segment.zone)
        start, end = segment.start.astimezone(zone), segment.end.astimezone(zone)
        if found and minutes_between(found[-1].end, start) == 0:
            start = found.pop().start
        found.append(Stretch(start=start, end=end))
    return tuple(found)


def _break_between(stretches: Sequence[Stretch], facts: VisitFacts) -> int:
    """Return the minutes of break, if breaks are all that lies between the STRETCHES."""
    gaps = sum(minutes_between(one.end, two.start) for one, two in pairwise(stretches))
    first, last = stretches[0].start, stretches[-1].end
    breaks = sum(
        closed_minutes(s)
        for s in facts.segments
        if s.kind is SegmentKind.BREAK and first <= s.start < last
    )
    return gaps if gaps and gaps == breaks else 0


def _span(stretch: Stretch, page: PageWords) -> str:
    start, end = clock(stretch.start.time(), page), clock(stretch.end.time(), page)
    over_night = stretch.end.date() > stretch.start.date() and stretch.end.hour < _NOON
    key = "time.from_to_next" if over_night else "time.from_to"
    return page.say(key, start=start, end=end)
