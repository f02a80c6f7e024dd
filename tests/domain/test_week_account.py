"""A week as blocks: nothing is lost at midnight, on nights when clocks change, or between days."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from consultant_app.domain.day_pieces import day_pieces
from consultant_app.domain.ids import ClientId, SegmentId, VisitId
from consultant_app.domain.recorded_visits import RecordedVisit
from consultant_app.domain.time_account import BlockKind, WeekAccount
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind, minutes_between
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.domain.week_account import week_account

MONDAY = date(2026, 11, 9)
NOW = datetime(2026, 11, 12, 18, 0, tzinfo=UTC)
VISIT = Visit(id=VisitId(1), client_id=ClientId(1), day=MONDAY, state=VisitState.FINISHED)
NEW_YEAR = datetime(2012, 1, 1, tzinfo=UTC)
ZONES = (
    *("Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Havana"),
    *("Asia/Kathmandu", "Pacific/Apia", "America/Sao_Paulo"),
)


def _segment(
    start: str,
    end: str | None,
    *,
    number: int = 1,
    zone: str = "UTC",
    kind: SegmentKind = SegmentKind.WORK,
    charge: Charge = Charge.BILLABLE,
) -> Segment:
    times = [t and datetime.fromisoformat(t).replace(tzinfo=ZoneInfo(zone)) for t in (start, end)]
    assert times[0]
    return Segment(
        id=SegmentId(number),
        visit_id=VISIT.id,
        kind=kind,
        start=times[0].astimezone(UTC),
        end=times[1].astimezone(UTC) if times[1] else None,
        zone=zone,
        charge=charge,
    )


def _week(*segments: Segment, visit: Visit = VISIT, first: date = MONDAY) -> WeekAccount:
    recorded = RecordedVisit(visit=visit, segments=segments)
    return week_account([(recorded, "Hartley & Rowe")], first=first, now=NOW)


@pytest.mark.parametrize(
    ("zone", "start", "day", "minutes"),
    [
        # At 0:01 the clocks went back to 23:01 of the evening before.
        pytest.param(
            "America/St_Johns", "2006-10-29T02:44", 28, (46, 75), id="early-in-the-hour-again"
        ),
        pytest.param(
            "America/St_Johns", "2006-10-29T03:00", 28, (30, 75), id="late-in-the-hour-again"
        ),
        # At 2:00 the clocks went back to 23:00 of the day before.
        pytest.param("Antarctica/Casey", "2010-03-04T15:30", 4, (30, 75), id="by-three-hours"),
    ],
)
def test_clocks_set_back_over_midnight_invent_no_minute(
    zone: str, start: str, day: int, minutes: tuple[int, int]
) -> None:
    begins = datetime.fromisoformat(start).replace(tzinfo=UTC)
    ends = begins + timedelta(minutes=sum(minutes))
    night = Segment(visit_id=VISIT.id, start=begins, end=ends, zone=zone)

    pieces = list(day_pieces(night, now=NOW))

    assert [(p.day.day, p.minutes) for p in pieces] == [(day, minutes[0]), (day + 1, minutes[1])]


def test_a_night_shift_stands_under_both_days_and_loses_nothing() -> None:
    week = _week(_segment("2026-11-10T23:30", "2026-11-11T01:15"))

    first, second = (block for day in week.days for block in day.blocks)
    assert [(b.day.day, b.minutes) for b in (first, second)] == [(10, 30), (11, 75)]
    assert (first.goes_on, first.begins_before) == (True, False)
    assert (second.goes_on, second.begins_before) == (False, True)
    assert week.minutes == 105


@pytest.mark.parametrize(
    ("zone", "start", "end", "minutes"),
    [
        pytest.param("Europe/London", "2026-03-29T00:30", "2026-03-29T02:30", 60, id="gb-spring"),
        pytest.param("Europe/London", "2026-10-25T00:30", "2026-10-25T02:30", 180, id="gb-autumn"),
        pytest.param(
            "America/New_York", "2026-03-08T01:00", "2026-03-08T04:00", 120, id="ny-spring"
        ),
        pytest.param(
            "America/New_York", "2026-11-01T00:30", "2026-11-01T02:30", 180, id="ny-autumn"
        ),
        pytest.param(
            "Australia/Lord_Howe", "2026-10-04T01:30", "2026-10-04T03:30", 90, id="lh-spring"
        ),
        pytest.param(
            "Australia/Lord_Howe", "2026-04-05T01:00", "2026-04-05T03:00", 150, id="lh-autumn"
        ),
    ],
)
def test_the_nights_when_clocks_change_count_what_truly_passed(
    zone: str, start: str, end: str, minutes: int
) -> None:
    monday = datetime.fromisoformat(start).date()

    week = _week(_segment(start, end, zone=zone), first=monday)

    assert (week.minutes, week.days[0].minutes) == (minutes, minutes)


def test_breaks_and_plans_are_shown_and_not_counted() -> None:
    plan = Visit(
        id=VisitId(2), client_id=ClientId(1), day=MONDAY, planned_at=time(14), planned_minutes=60
    )
    at_work = RecordedVisit(
        visit=VISIT,
        segments=(
            _segment("2026-11-09T09:00", "2026-11-09T10:00"),
            _segment("2026-11-09T10:00", "2026-11-09T10:10", number=2, kind=SegmentKind.BREAK),
            _segment(
                "2026-11-09T10:10",
                "2026-11-09T10:30",
                number=3,
                kind=SegmentKind.TRAVEL,
                charge=Charge.NO_CHARGE,
            ),
        ),
    )

    week = week_account(
        [(at_work, "Hartley"), (RecordedVisit(visit=plan), "Webb")], first=MONDAY, now=NOW
    )

    kinds = [block.kind for block in week.days[0].blocks]
    assert kinds == [BlockKind.ON_SITE, BlockKind.BREAK, BlockKind.TRAVEL, BlockKind.PLANNED]
    assert (week.minutes, week.chargeable_minutes, week.travel_minutes) == (80, 60, 20)


def test_a_call_without_clock_times_counts_and_has_no_hours() -> None:
    call = Visit(
        id=VisitId(3),
        client_id=ClientId(1),
        day=MONDAY,
        kind=VisitKind.PHONE,
        state=VisitState.FINISHED,
        duration_minutes=45,
    )

    week = week_account([(RecordedVisit(visit=call), "Webb")], first=MONDAY, now=NOW)

    (block,) = week.days[0].blocks
    assert (block.kind, block.minutes, block.start) == (BlockKind.REMOTE, 45, block.end)
    assert (week.minutes, week.gaps, week.overlaps) == (45, (), ())


def test_more_than_a_quarter_of_an_hour_without_an_entry_is_a_gap() -> None:
    week = _week(
        _segment("2026-11-10T11:00", "2026-11-10T11:55"),
        _segment("2026-11-10T13:00", "2026-11-10T14:00", number=2),
        _segment("2026-11-10T14:15", "2026-11-10T15:00", number=3),
        _segment("2026-11-11T09:00", "2026-11-11T10:00", number=4),
    )

    (gap,) = week.gaps
    assert (gap.start.time(), gap.end.time()) == (time(11, 55), time(13, 0))


def test_what_shares_a_minute_overlaps_and_what_only_touches_does_not() -> None:
    week = _week(
        _segment("2026-11-10T09:00:00", "2026-11-10T12:32:10"),
        _segment("2026-11-10T12:32:10", "2026-11-10T13:00:00", number=2),
        _segment("2026-11-10T12:50:00", "2026-11-10T13:30:00", number=3),
    )

    (overlap,) = week.overlaps
    assert (overlap.first.segment_id, overlap.second.segment_id, overlap.minutes) == (2, 3, 10)


def test_a_clock_that_runs_since_this_morning_counts_so_far() -> None:
    week = _week(_segment("2026-11-12T16:30", None), first=date(2026, 11, 9))

    assert (week.minutes, week.open_too_long) == (90, ())


def test_a_clock_left_open_last_year_is_shown_and_not_counted() -> None:
    week = _week(_segment("2025-11-12T16:30", None))

    (forgotten,) = week.open_too_long
    assert (forgotten.day, forgotten.minutes, week.minutes) == (date(2025, 11, 12), 0, 0)


@example(
    "Pacific/Apia", datetime(2011, 12, 29, 20, tzinfo=UTC), 24 * 3600, 0
)  # a day that never was
@example(
    "America/Sao_Paulo", datetime(2017, 10, 15, 1, tzinfo=UTC), 10 * 3600, 0
)  # midnight is skipped
@example(
    "America/Havana", datetime(2026, 11, 1, 3, tzinfo=UTC), 10 * 3600, 0
)  # midnight comes twice
@given(
    st.sampled_from(ZONES),
    st.integers(0, 60 * 24 * 365 * 15).map(lambda n: NEW_YEAR + timedelta(minutes=n)),
    st.integers(0, 60 * 60 * 75),
    st.integers(0, 59),
)
def test_the_days_of_a_stretch_add_up_to_it(
    zone: str, start: datetime, seconds: int, second: int
) -> None:
    begins = start + timedelta(seconds=second)
    ends = begins + timedelta(seconds=seconds)
    segment = Segment(visit_id=VISIT.id, start=begins, end=ends, zone=zone)

    pieces = list(day_pieces(segment, now=NOW))

    assert sum(piece.minutes for piece in pieces) == minutes_between(begins, ends)
    assert (pieces[0].start, pieces[-1].end) == (begins, ends)
    assert all(one.end == two.start for one, two in pairwise(pieces))
    for piece in pieces:
        last = max(piece.start, piece.end - timedelta(seconds=1))
        assert {t.astimezone(ZoneInfo(zone)).date() for t in (piece.start, last)} <= {piece.day}
