"""Overlaps and gaps: stretches that share time, with the two ways out, and time without an entry.

Stretches are half-open: one that starts as another ends shares nothing with it. Nothing is mended
here, and a gap is never filled: both are only named.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from consultant_app.domain.ids import SegmentId
from consultant_app.domain.time_cuts import with_times
from consultant_app.domain.time_segments import Segment, minutes_between


class FixKind(StrEnum):
    """The two ways to mend an overlap; the third is to keep both."""

    END_EARLIER = "end-earlier"
    START_LATER = "start-later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """One way to mend an overlap: the stretch as it would be."""

    kind: FixKind
    segment: Segment


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptOverlap:
    """Somebody said that two stretches are both right from `start` to `end`.

    No end means that one of the two ran: then it stands for what they share from `start` on.
    """

    id: int = 0
    one_id: SegmentId
    other_id: SegmentId
    start: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedTime:
    """Two stretches, the earlier one first, that share `minutes` from `start` to `end`.

    A way out that would leave nothing of a stretch is not among the `fixes`. `kept` tells that
    somebody said both are right.
    """

    first: Segment
    second: Segment
    start: datetime
    end: datetime
    minutes: int
    fixes: tuple[Fix, ...]
    kept: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Time between two stretches that nothing was written for."""

    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """Return its whole minutes."""
        return minutes_between(self.start, self.end)


def share_time(one: Segment, other: Segment) -> bool:
    """Tell whether two stretches overlap; an open one goes on for ever."""
    one_begins = other.end is None or one.start < other.end
    other_begins = one.end is None or other.start < one.end
    return one_begins and other_begins and _lasts(one) and _lasts(other)


def shared_time(
    segment: Segment, others: Iterable[Segment], *, now: datetime
) -> tuple[SharedTime, ...]:
    """Return what SEGMENT shares with each of OTHERS, by time; open ones last until NOW."""
    sharing = [o for o in others if o.id != segment.id and share_time(segment, o)]
    found = (_shared(segment, other, now=now) for other in sharing)
    return tuple(sorted(found, key=lambda s: s.start))


def with_kept(found: Iterable[SharedTime], kept: Sequence[KeptOverlap]) -> tuple[SharedTime, ...]:
    """Return what was FOUND; `kept` where it lies within what somebody KEPT of the same two."""
    return tuple(
        replace(
            shared,
            kept=is_kept(
                kept, (shared.first.id, shared.second.id), start=shared.start, end=shared.end
            ),
        )
        for shared in found
    )


def is_kept(
    kept: Iterable[KeptOverlap],
    of: tuple[SegmentId, SegmentId],
    *,
    start: datetime,
    end: datetime,
) -> bool:
    """Tell whether somebody KEPT what the stretches OF share, at least from START to END."""
    return any(
        {one.one_id, one.other_id} == set(of)
        and one.start <= start
        and (one.end is None or end <= one.end)
        for one in kept
    )


def gaps_between(segments: Sequence[Segment], *, least_minutes: int = 1) -> tuple[Gap, ...]:
    """Return the gaps between SEGMENTS that are LEAST_MINUTES long, in order of time."""
    in_order = sorted(segments, key=lambda s: s.start)
    gaps = []
    for i, (_, later) in enumerate(pairwise(in_order), start=1):
        ends = [s.end for s in in_order[:i]]
        if None in ends:
            break
        end = max(e for e in ends if e is not None)
        if minutes_between(end, later.start) >= least_minutes:
            gaps.append(Gap(start=end, end=later.start))
    return tuple(gaps)


def _lasts(segment: Segment) -> bool:
    return segment.end is None or segment.end > segment.start


def _shared(one: Segment, other: Segment, *, now: datetime) -> SharedTime:
    first, second = sorted((one, other), key=lambda s: (s.start, s.id))
    end = min(first.end or now, second.end or now)
    return SharedTime(
        first=first,
        second=second,
        start=second.start,
        end=end,
        minutes=minutes_between(second.start, end),
        fixes=tuple(_fixes(first, second)),
    )


def _fixes(first: Segment, second: Segment) -> Iterable[Fix]:
    if first.end is not None and first.start < second.start:
        shorter = with_times(first, start=first.start, end=second.start)
        yield Fix(kind=FixKind.END_EARLIER, segment=shorter)
    if first.end is not None and (second.end is None or first.end < second.end):
        shorter = with_times(second, start=first.end, end=second.end)
        yield Fix(kind=FixKind.START_LATER, segment=shorter)
