"""The figures of a look back, counted by hand beside what the program counts."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultant_app.domain.ids import ClientId, PromiseId, RequestId, SegmentId, VisitId
from consultant_app.domain.promises import CLIENT, Promise
from consultant_app.domain.recorded_visits import RecordedVisit
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.review_counting import review_figures
from consultant_app.domain.review_figures import ClientHistory, ReviewFigures
from consultant_app.domain.review_periods import Period, periods_since, quarter_of, read_period
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visits import Visit, VisitState

Q3 = Period(2026, 3)
TODAY = date(2026, 10, 12)
DAYS = st.dates(date(2026, 3, 1), date(2026, 10, 31))


def figures(history: ClientHistory, period: Period = Q3, today: date = TODAY) -> ReviewFigures:
    now = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
    return review_figures(history, period, now=now, today=today)


def visit(number: int, day: date, *, reason: str = "", minutes: int = 0) -> RecordedVisit:
    start = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    at = Visit(
        id=VisitId(number),
        client_id=ClientId(1),
        day=day,
        state=VisitState.FINISHED,
        reason=reason,
    )
    work = Segment(
        id=SegmentId(number), visit_id=at.id, start=start, end=start + timedelta(minutes=minutes)
    )
    return RecordedVisit(visit=at, segments=(work,) if minutes else ())


def request(
    number: int, at: int, outcome: Outcome = Outcome.DONE, lost: int | None = None
) -> Request:
    return Request(
        id=RequestId(number),
        visit_id=VisitId(at),
        words=f"Request {number}",
        outcome=outcome,
        lost_minutes=lost,
    )


def promise(number: int, by: date | None, kept_on: date | None = None) -> Promise:
    return Promise(
        id=PromiseId(number),
        client_id=ClientId(1),
        what=f"Promise {number}",
        by=by,
        kept_on=kept_on,
    )


JULY = visit(1, date(2026, 7, 6))
OCTOBER = visit(2, date(2026, 10, 5))


def test_an_empty_quarter_counts_nothing_and_tells_nothing() -> None:
    found = figures(ClientHistory())

    assert (found.visits, found.requests, found.finished, found.promises) == (0, 0, 0, 0)
    assert (found.still_open, found.not_kept, found.months) == ((), (), ())
    assert found.lost_minutes is None
    assert found.time.total == 0
    assert found.time_before is None


def test_done_and_advised_against_are_finished_and_nothing_else_is() -> None:
    every = tuple(request(n, 1, outcome) for n, outcome in enumerate(Outcome, start=1))

    found = figures(ClientHistory(visits=(JULY,), requests=every))

    assert (found.finished, found.requests) == (2, 7)
    settled = (Outcome.DONE, Outcome.DECLINED)
    assert [r.request.outcome for r in found.still_open] == [o for o in Outcome if o not in settled]


def test_what_a_visit_of_the_next_quarter_answered_was_open_at_the_end() -> None:
    answered = replace(request(1, 1), settled_visit_id=OCTOBER.visit.id)

    found = figures(ClientHistory(visits=(JULY, OCTOBER), requests=(answered,)))

    assert (found.finished, found.requests) == (0, 1)
    assert found.still_open[0].settled_on == OCTOBER.visit.day


def test_what_a_promise_settled_after_the_end_was_open_at_the_end() -> None:
    later = replace(promise(1, date(2026, 10, 9), date(2026, 10, 8)), request_id=RequestId(1))

    found = figures(ClientHistory(visits=(JULY,), requests=(request(1, 1),), promises=(later,)))

    assert (found.finished, found.requests) == (0, 1)
    assert found.still_open[0].settled_on == date(2026, 10, 8)


def test_an_older_request_is_told_as_open_and_counts_in_no_figure() -> None:
    june = visit(3, date(2026, 6, 8))
    old = request(1, 3, Outcome.WAITING)

    found = figures(ClientHistory(visits=(june, JULY), requests=(old, request(2, 1))))

    assert (found.finished, found.requests) == (1, 1)
    assert [(r.request.id, r.in_period) for r in found.still_open] == [(1, False)]


@pytest.mark.parametrize(
    ("kept_on", "kept"),
    [
        pytest.param(date(2026, 8, 10), 1, id="on-the-day"),
        pytest.param(date(2026, 8, 3), 1, id="before-it"),
        pytest.param(date(2026, 8, 11), 0, id="a-day-late"),
        pytest.param(None, 0, id="never"),
    ],
)
def test_a_promise_is_kept_on_the_day_named_or_before(kept_on: date | None, kept: int) -> None:
    found = figures(ClientHistory(promises=(promise(1, date(2026, 8, 10), kept_on),)))

    assert (found.kept, found.promises) == (kept, 1)
    assert len(found.not_kept) == 1 - kept


def test_only_promises_of_the_consultant_that_were_due_with_a_day_count() -> None:
    due = date(2026, 8, 10)
    others = (
        replace(promise(1, due), who=CLIENT),
        replace(promise(2, due), who="The supplier"),
        replace(promise(3, due), state=TextState.PROPOSED),
        promise(4, None),
        promise(5, date(2026, 6, 30)),
        promise(6, date(2026, 10, 1)),
    )

    assert figures(ClientHistory(promises=others)).promises == 0


def test_a_promise_whose_day_is_still_to_come_is_neither_kept_nor_broken() -> None:
    today, tomorrow = date(2026, 8, 9), date(2026, 8, 10)
    open_ones = ClientHistory(promises=(promise(1, today), promise(2, tomorrow)))
    kept = ClientHistory(promises=(promise(1, tomorrow, today),))

    assert figures(open_ones, today=today).promises == 0
    assert (figures(kept, today=today).kept, figures(kept, today=today).promises) == (1, 1)


def test_lost_time_is_told_only_when_every_request_says_it() -> None:
    some = (request(1, 1, lost=20), request(2, 1))
    every = (request(1, 1, lost=20), request(2, 1, lost=0))

    assert figures(ClientHistory(visits=(JULY,), requests=some)).lost_minutes is None
    assert figures(ClientHistory(visits=(JULY,), requests=every)).lost_minutes == 20


def test_a_client_who_is_new_in_mid_quarter_has_no_months_before() -> None:
    august = visit(1, date(2026, 8, 20), reason="First look", minutes=60)

    found = figures(ClientHistory(visits=(august,), requests=(request(1, 1),)))

    assert [(m.first.month, m.asked, m.planned) for m in found.months] == [(8, 1, 1), (9, 0, 0)]
    assert found.time_before is None


def test_a_quarter_that_runs_tells_no_month_to_come() -> None:
    found = figures(ClientHistory(visits=(JULY, OCTOBER)), Period(2026, 4))

    assert found.so_far
    assert [m.first.month for m in found.months] == [7, 8, 9, 10]
    assert [m.current for m in found.months] == [False, False, False, True]


def test_time_goes_to_planned_care_help_favours_and_the_way() -> None:
    planned = visit(1, date(2026, 7, 6), reason="Monthly check", minutes=90)
    called = visit(2, date(2026, 7, 7), minutes=45)
    given = visit(3, date(2026, 7, 8), minutes=30)
    free = tuple(replace(s, charge=Charge.NO_CHARGE) for s in given.segments)
    way = (replace(called.segments[0], kind=SegmentKind.TRAVEL, charge=Charge.NO_CHARGE),)
    pause = (replace(called.segments[0], kind=SegmentKind.BREAK),)
    visits = (planned, replace(called, segments=called.segments + way + pause))

    time = figures(ClientHistory(visits=(*visits, replace(given, segments=free)))).time

    assert (time.planned, time.asked, time.favours, time.travel) == (90, 45, 30, 45)
    assert time.total == 210


def test_a_plan_that_never_took_place_is_no_visit() -> None:
    plan = replace(JULY.visit, state=VisitState.PLANNED, reason="Monthly check")

    found = figures(ClientHistory(visits=(RecordedVisit(visit=plan),)))

    assert (found.visits, found.months, found.time.total) == (0, (), 0)


HISTORIES = st.lists(
    st.tuples(DAYS, st.sampled_from(Outcome), st.one_of(st.none(), st.integers(0, 90))),
    max_size=12,
)


@given(HISTORIES, st.lists(st.tuples(DAYS, st.one_of(st.none(), DAYS)), max_size=12), DAYS)
def test_figures_agree_with_each_other_whatever_happened(
    asked: list[tuple[date, Outcome, int | None]],
    promised: list[tuple[date, date | None]],
    today: date,
) -> None:
    history = ClientHistory(
        visits=tuple(visit(n, day, minutes=10) for n, (day, _, _) in enumerate(asked, start=1)),
        requests=tuple(
            request(n, n, outcome, lost) for n, (_, outcome, lost) in enumerate(asked, start=1)
        ),
        promises=tuple(promise(n, by, kept) for n, (by, kept) in enumerate(promised, start=1)),
    )
    found = figures(history, quarter_of(today), today)

    assert found.finished + len(found.open_in_period) == found.requests
    assert 0 <= found.kept <= found.promises <= len(promised)
    assert found.requests == sum(m.asked for m in found.months if m.current)
    assert found.visits == found.requests
    assert len(found.months) <= 6
    assert found.time.total == 10 * found.visits


@pytest.mark.parametrize("typed", ["2026-Q3", "2026q3", " 2026-q3 ", "2026"])
def test_a_period_is_read_as_people_type_it(typed: str) -> None:
    assert read_period(typed) in (Q3, Period(2026))


@pytest.mark.parametrize("typed", ["", "2026-Q5", "26-Q1", "2026-10", "0000", "9999", "Q3"])
def test_what_is_no_period_is_refused(typed: str) -> None:
    assert read_period(typed) is None


def test_periods_come_newest_first_and_reach_to_the_first_visit() -> None:
    found = [str(p) for p in periods_since(date(2025, 11, 3), TODAY)]

    assert found == ["2026-Q4", "2026", "2026-Q3", "2026-Q2", "2026-Q1", "2025", "2025-Q4"]
