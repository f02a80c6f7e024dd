"""The figures of a look back: what was asked for, promised and done in a quarter or a year."""

from dataclasses import dataclass
from datetime import date

from consultant_app.domain.ids import VisitId
from consultant_app.domain.promises import Promise
from consultant_app.domain.recorded_visits import RecordedVisit
from consultant_app.domain.requests import Request
from consultant_app.domain.review_periods import Period
from consultant_app.domain.visits import VisitKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientHistory:
    """A client's visits with their time, what was asked at them, and all promises."""

    visits: tuple[RecordedVisit, ...] = ()
    requests: tuple[Request, ...] = ()
    promises: tuple[Promise, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRequest:
    """A request that was open at the end, the day it was asked, and whether in the period."""

    request: Request
    asked_on: date
    in_period: bool
    settled_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCount:
    """A month: what was asked for, and the visits that were planned with a reason.

    `current` ones belong to the period; one that still runs is not `whole`.
    """

    first: date
    asked: int
    planned: int
    current: bool
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSpent:
    """Minutes by what they were for. `favours` are work at no charge, `travel` the way there."""

    planned: int = 0
    asked: int = 0
    favours: int = 0
    travel: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.planned + self.asked + self.favours + self.travel


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFigures:
    """What a period added up to.

    Attributes:
        so_far: days of it are still to come.
        still_open: requests open at its end, those of earlier periods last.
        not_kept: the promises that were late, or are not kept yet, by the day named.
        lost_minutes: None unless every request of the period says how much time it cost.
        lost_before: the same of the period before.
        months: at most six, none before the first visit.
        time_before: None where the period before knew no visit.
        to_look_at: visits whose time nobody is sure of.
        kinds: how help was given at the visits.
    """

    period: Period
    so_far: bool
    visits: int
    requests: int
    finished: int
    still_open: tuple[OpenRequest, ...]
    promises: int
    not_kept: tuple[Promise, ...]
    lost_minutes: int | None
    lost_before: int | None
    months: tuple[MonthCount, ...]
    time: TimeSpent
    time_before: TimeSpent | None
    to_look_at: tuple[VisitId, ...]
    kinds: frozenset[VisitKind] = frozenset()

    @property
    def kept(self) -> int:
        """How many promises were kept on the day named, or before it."""
        return self.promises - len(self.not_kept)

    @property
    def open_in_period(self) -> tuple[OpenRequest, ...]:
        """The requests of the period itself that were open at its end."""
        return tuple(r for r in self.still_open if r.in_period)
