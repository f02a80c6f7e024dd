"""Corrections of time: typed lengths and hours, overlaps with two ways out, neighbours, gaps."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.local_moments import end_at_clock, local, start_at_clock
from consultant_app.domain.time_cuts import JoinTrouble, cut_at, join, joined, on_day
from consultant_app.domain.time_overlaps import FixKind, gaps_between, shared_time
from consultant_app.domain.time_segments import (
    Charge,
    Segment,
    SegmentKind,
    SegmentState,
    looked_at,
)
from consultant_app.domain.time_words import LengthTrouble, read_length
from helpers.at_the_clock import at

LONDON = "Europe/London"
THURSDAY = date(2026, 11, 12)
NOW = at("2026-11-12T18:00")


def _segment(start: str, end: str | None, *, number: int = 1, visit: int = 1) -> Segment:
    return Segment(
        id=SegmentId(number),
        visit_id=VisitId(visit),
        start=_on_thursday(start),
        end=_on_thursday(end) if end else None,
        zone=LONDON,
    )


def _on_thursday(clock: str) -> datetime:
    return at(f"2026-11-12T{clock}", LONDON)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        *(("90", 90), ("1:30", 90), ("1h30", 90), ("1.5h", 90), ("1,5 h", 90), ("90 min", 90)),
        *(("1 h 30", 90), ("1h 30min", 90), ("0:45", 45), (",5 h", 30), ("2 Std.", 120)),
        *(("20 minutes ago", 20), ("1h30 ago", 90), ("20 Ago", 20)),
        *(("ago", LengthTrouble.UNCLEAR), ("ago 20", LengthTrouble.UNCLEAR)),
        *(("45m", 45), ("24h", 1440), ("1 hour", 60), (" 20 ", 20), ("1.25 h", 75)),
        *(("", LengthTrouble.EMPTY), ("0", LengthTrouble.NOTHING), ("0:00", LengthTrouble.NOTHING)),
        *(("1:75", LengthTrouble.OVER_AN_HOUR), ("1h75", LengthTrouble.OVER_AN_HOUR)),
        *(("25h", LengthTrouble.OVER_A_DAY), ("1441", LengthTrouble.OVER_A_DAY)),
        *(("1.5", LengthTrouble.UNCLEAR), ("1.5h30", LengthTrouble.UNCLEAR)),
        *(("-20", LengthTrouble.UNCLEAR), ("soon", LengthTrouble.UNCLEAR)),
    ],
)
def test_a_length_is_understood_or_what_is_wrong_is_named(
    typed: str, minutes: int | LengthTrouble
) -> None:
    assert read_length(typed) == minutes


def test_an_end_before_the_start_means_the_next_day_and_says_so() -> None:
    night = end_at_clock(_on_thursday("23:30"), time(1, 15), LONDON)
    same_day = end_at_clock(_on_thursday("09:30"), time(10, 50), LONDON)

    assert (local(night.at, LONDON).date(), night.next_day) == (date(2026, 11, 13), True)
    assert (same_day.at, same_day.next_day) == (_on_thursday("10:50"), False)


def test_the_same_hour_as_the_start_is_a_slip_and_not_a_day() -> None:
    start = _on_thursday("09:30") + timedelta(seconds=40)

    assert end_at_clock(start, time(9, 30), LONDON).at == start


def test_an_hour_that_comes_twice_ends_at_the_one_after_the_start() -> None:
    start = at("2026-11-01T01:30", "America/New_York")

    end = end_at_clock(start, time(1, 15), "America/New_York")

    assert (end.at - start.astimezone(end.at.tzinfo), end.next_day) == (
        timedelta(minutes=45),
        False,
    )
    assert end.twice


@pytest.mark.parametrize(
    ("zone", "day", "hour", "shown"),
    [
        (LONDON, date(2026, 3, 29), time(1, 30), time(2, 30)),
        ("America/New_York", date(2026, 3, 8), time(2, 10), time(3, 10)),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), time(2, 45)),
    ],
)
def test_an_hour_that_never_was_is_told(zone: str, day: date, hour: time, shown: time) -> None:
    moment = start_at_clock(day, hour, zone)

    assert (local(moment.at, zone).time(), moment.never) == (shown, True)


def test_an_overlap_has_two_ways_out_and_neighbours_have_none() -> None:
    first, second = _segment("09:00", "10:15"), _segment("10:00", "11:00", number=2, visit=2)

    (shared,) = shared_time(second, [first, second], now=NOW)

    assert shared.minutes == 15
    assert [(f.kind, f.segment.id, f.segment.start, f.segment.end) for f in shared.fixes] == [
        (FixKind.END_EARLIER, 1, first.start, second.start),
        (FixKind.START_LATER, 2, first.end, second.end),
    ]
    assert shared_time(_segment("10:15", "11:00", number=3), [first], now=NOW) == ()


def test_a_way_out_that_would_leave_nothing_is_not_offered() -> None:
    whole, inside = _segment("09:00", "12:00"), _segment("10:00", "11:00", number=2)

    (shared,) = shared_time(inside, [whole], now=NOW)

    assert [fix.kind for fix in shared.fixes] == [FixKind.END_EARLIER]


def test_gaps_are_named_between_what_was_written() -> None:
    segments = [_segment("11:00", "12:00"), _segment("09:00", "10:00"), _segment("09:15", "09:30")]

    (gap,) = gaps_between(segments)

    assert (gap.start, gap.minutes) == (_on_thursday("10:00"), 60)


def test_a_cut_and_a_join_give_the_same_time_back() -> None:
    whole = replace(_segment("09:00", "12:00"), charge_reason="A favour")
    halves = cut_at(whole, _on_thursday("10:30"))
    assert halves is not None
    first, second = halves

    again = joined(join(second, first, of_visit=halves))

    assert (first.end, second.start, second.id) == (second.start, first.end, 0)
    assert (again.start, again.end, again.id) == (whole.start, whole.end, whole.id)
    assert again.charge_reason == "A favour"
    assert cut_at(whole, whole.start) is None


@pytest.mark.parametrize(
    ("second", "trouble"),
    [
        pytest.param(_segment("10:00", "11:00", number=2), None, id="neighbour"),
        pytest.param(_segment("10:30", "11:00", number=2), JoinTrouble.GAP, id="a-gap"),
        pytest.param(
            _segment("10:00", "11:00", number=2, visit=2), JoinTrouble.OTHER_VISIT, id="visit"
        ),
        pytest.param(
            replace(_segment("10:00", "11:00", number=2), kind=SegmentKind.BREAK),
            JoinTrouble.OTHER_KIND,
            id="kind",
        ),
        pytest.param(
            replace(_segment("10:00", "11:00", number=2), charge=Charge.NO_CHARGE),
            JoinTrouble.OTHER_CHARGE,
            id="charge",
        ),
    ],
)
def test_only_neighbours_of_one_kind_are_joined(
    second: Segment, trouble: JoinTrouble | None
) -> None:
    first = _segment("09:00", "10:00")

    assert join(first, second, of_visit=[first, second]).trouble is trouble


def test_another_day_keeps_the_hours_where_the_clocks_have_changed_between() -> None:
    autumn = replace(
        _segment("09:00", "10:30"), start=at("2026-10-24T09:00", LONDON).astimezone(NOW.tzinfo)
    )

    moved = on_day(replace(autumn, end=autumn.start + timedelta(minutes=90)), date(2026, 10, 25))

    assert moved.end is not None
    assert local(moved.start, LONDON).time() == time(9)
    assert local(moved.end, LONDON).time() == time(10, 30)
    assert moved.start_offset_minutes == 0


def test_what_lasts_no_time_is_never_fine() -> None:
    assert looked_at(_segment("09:00", "09:00")).state is SegmentState.NEEDS_REVIEW
    assert looked_at(_segment("09:00", None)).state is SegmentState.FINE
