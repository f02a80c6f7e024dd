"""Count the figures of a look back from visits, requests, promises and time.

What was settled or kept after the last day counts as open at the end: a review that is made later
says the same. Days still to come take no part; nobody's own promises but the consultant's do.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from consultant_app.domain.day_sums import later
from consultant_app.domain.ids import RequestId, VisitId
from consultant_app.domain.promises import CONSULTANT, Promise
from consultant_app.domain.recorded_visits import RecordedVisit, first_day
from consultant_app.domain.requests import Request
from consultant_app.domain.review_figures import (
    ClientHistory,
    MonthCount,
    OpenRequest,
    ReviewFigures,
    TimeSpent,
)
from consultant_app.domain.review_periods import Period
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_account import BlockKind, WeekBlock
from consultant_app.domain.time_segments import Charge, is_unsure, lasts
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.domain.week_account import blocks_of, counts, is_left_open

MOST_MONTHS = 6


def review_figures(
    history: ClientHistory, period: Period, *, now: datetime, today: date
) -> ReviewFigures:
    """Return what PERIOD added up to.

    Args:
        history: all of the client's visits, requests and promises.
        period: a quarter or a year.
        now: an aware moment, for clocks that run.
        today: the local day; what comes after it takes no part.
    """
    count = _Count(history, now=now, today=today)
    begun, asked = count.begun(period), count.asked(period)
    still_open = count.still_open(period)
    due = count.due(period)
    return ReviewFigures(
        period=period,
        so_far=today < period.last,
        visits=len(begun),
        requests=len(asked),
        finished=len(asked) - sum(r.in_period for r in still_open),
        still_open=still_open,
        promises=len(due),
        not_kept=tuple(p for p in due if not _is_kept(p)),
        lost_minutes=_lost(asked),
        lost_before=_lost(count.asked(period.earlier)),
        months=count.months(period),
        time=count.time(period),
        time_before=count.time(period.earlier) if count.begun(period.earlier) else None,
        to_look_at=count.to_look_at(period),
        kinds=frozenset(visit.kind for visit in begun),
    )


def began(visits: Iterable[RecordedVisit]) -> date | None:
    """Return the day of the first visit that took place."""
    return min((r.visit.day for r in visits if _has_begun(r.visit)), default=None)


def is_planned_care(visit: Visit) -> bool:
    """Tell whether VISIT was planned beforehand, with a reason of its own."""
    return bool(visit.reason.strip())


class _Count:
    """Counts in one client's history."""

    def __init__(self, history: ClientHistory, *, now: datetime, today: date) -> None:
        self._history = history
        self._now = now
        self._today = today
        self._visits = {r.visit.id: r.visit for r in history.visits}
        self._settled = _days_settled(history, self._visits)

    def begun(self, period: Period) -> tuple[Visit, ...]:
        """Return the visits of PERIOD that took place."""
        visits = self._visits.values()
        return tuple(v for v in visits if _has_begun(v) and self._is_in(v.day, period))

    def asked(self, period: Period) -> tuple[Request, ...]:
        """Return what was asked for in PERIOD, by the day of the visit where it was said."""
        return tuple(r for r in self._history.requests if self._is_in(self._asked_on(r), period))

    def still_open(self, period: Period) -> tuple[OpenRequest, ...]:
        """Return what was asked for by the end of PERIOD and not settled by then."""
        found = [
            OpenRequest(
                request=request,
                asked_on=asked_on,
                in_period=period.holds(asked_on),
                settled_on=settled_on,
            )
            for request in self._history.requests
            if (asked_on := self._asked_on(request)) < self._end(period)
            and (
                (settled_on := self._settled.get(request.id)) is None or settled_on >= period.before
            )
        ]
        return tuple(sorted(found, key=lambda r: (not r.in_period, r.asked_on, r.request.id)))

    def due(self, period: Period) -> tuple[Promise, ...]:
        """Return the consultant's promises whose named day is in PERIOD and has come, by day."""
        found = [(p.by, p.id, p) for p in self._history.promises if self._is_due(p, period)]
        return tuple(promise for _, _, promise in sorted(found, key=lambda each: each[:2]))

    def months(self, period: Period) -> tuple[MonthCount, ...]:
        """Return the months of PERIOD behind those of the one before, six at most."""
        first = began(self._history.visits)
        if first is None or period.is_year:
            return ()
        months = (*period.earlier.months, *period.months)[-MOST_MONTHS:]
        return tuple(
            self._month(month, period)
            for month in months
            if later(month, 1, "month") > first and month <= self._today
        )

    def time(self, period: Period) -> TimeSpent:
        """Return the minutes of PERIOD as the account of hours counts them, stopped ones only."""
        sums = dict.fromkeys(("planned", "asked", "favours", "travel"), 0)
        for recorded in self._history.visits:
            for block in blocks_of(recorded, "", now=self._now):
                if counts(block) and not block.running and self._is_in(block.day, period):
                    sums[_spent_on(block, recorded.visit)] += block.minutes
        return TimeSpent(**sums)

    def to_look_at(self, period: Period) -> tuple[VisitId, ...]:
        """Return the visits with time on the page about PERIOD that nobody is sure of."""
        start = period.first if period.is_year else period.earlier.first
        return tuple(
            r.visit.id
            for r in self._history.visits
            if any(
                start <= first_day(s) < period.before
                and ((is_unsure(s) and lasts(s)) or is_left_open(s, now=self._now))
                for s in r.segments
            )
        )

    def _month(self, first: date, period: Period) -> MonthCount:
        before = min(later(first, 1, "month"), self._end(period))
        asked_on = map(self._asked_on, self._history.requests)
        visits = (v for v in self._visits.values() if _has_begun(v) and first <= v.day < before)
        return MonthCount(
            first=first,
            asked=sum(first <= day < before for day in asked_on),
            planned=sum(map(is_planned_care, visits)),
            current=period.holds(first),
            whole=later(first, 1, "month") <= self._today + timedelta(days=1),
        )

    def _asked_on(self, request: Request) -> date:
        return self._visits[request.visit_id].day

    def _end(self, period: Period) -> date:
        """Return the day from which on nothing counts."""
        return min(period.before, self._today + timedelta(days=1))

    def _is_in(self, day: date, period: Period) -> bool:
        return period.first <= day < self._end(period)

    def _is_due(self, promise: Promise, period: Period) -> bool:
        ours = promise.who == CONSULTANT and promise.state is TextState.ACCEPTED
        if not ours or promise.by is None or not period.holds(promise.by):
            return False
        return promise.kept_on is not None or promise.by < self._today


def _days_settled(history: ClientHistory, visits: dict[VisitId, Visit]) -> dict[RequestId, date]:
    """Return the day on which each request that is settled now was.

    That is the day of the visit that answered it; or of the promise that did, where it was kept
    without a visit; else of the visit where it was said.
    """
    kept: dict[RequestId, date] = {}
    for promise in history.promises:
        if promise.request_id is not None and promise.kept_on is not None:
            known = kept.get(promise.request_id, promise.kept_on)
            kept[promise.request_id] = max(known, promise.kept_on)
    settled: dict[RequestId, date] = {}
    for request in history.requests:
        if request.outcome.is_settled:
            later_one = visits.get(request.settled_visit_id or request.visit_id)
            said_on = visits[request.visit_id].day
            if request.settled_visit_id is not None and later_one is not None:
                settled[request.id] = later_one.day
            else:
                settled[request.id] = max(said_on, kept.get(request.id, said_on))
    return settled


def _has_begun(visit: Visit) -> bool:
    return visit.state is not VisitState.PLANNED


def _is_kept(promise: Promise) -> bool:
    return promise.by is not None and promise.kept_on is not None and promise.kept_on <= promise.by


def _lost(asked: Sequence[Request]) -> int | None:
    """Return the minutes that ASKED cost, None unless each of them says so."""
    told = [r.lost_minutes for r in asked if r.lost_minutes is not None]
    return sum(told) if told and len(told) == len(asked) else None


def _spent_on(block: WeekBlock, visit: Visit) -> str:
    if block.kind is BlockKind.TRAVEL:
        return "travel"
    if block.charge is Charge.NO_CHARGE:
        return "favours"
    return "planned" if is_planned_care(visit) else "asked"
