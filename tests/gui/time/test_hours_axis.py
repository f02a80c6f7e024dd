"""Where on the chart a block stands, and which hours the chart shows."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.time_account import BlockKind, WeekBlock
from consultant_app.domain.time_segments import Charge
from ui.pages.time.hours_axis import DAY, axis_for, lanes, span_of

THURSDAY = date(2026, 11, 12)


def block(start: datetime, minutes: int, *, day: date = THURSDAY) -> WeekBlock:
    return WeekBlock(
        kind=BlockKind.ON_SITE,
        visit_id=VisitId(1),
        segment_id=SegmentId(1),
        client="Acme Bakery",
        day=day,
        start=start,
        end=start + timedelta(minutes=minutes),
        zone="Europe/London",
        minutes=minutes,
        charge=Charge.BILLABLE,
    )


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 12, hour, minute, tzinfo=UTC)


def test_a_week_of_usual_hours_shows_the_working_day() -> None:
    axis = axis_for([block(at(9), 90), block(at(17), 60)])
    assert (axis.first // 60, axis.last // 60) == (8, 18)


@pytest.mark.parametrize(
    ("early_or_late", "hours"),
    [
        pytest.param(block(at(6, 40), 30), (6, 18), id="early"),
        pytest.param(block(at(17, 30), 45), (8, 20), id="late"),
        pytest.param(replace(block(at(22), 120), goes_on=True), (8, 24), id="to-midnight"),
    ],
)
def test_the_axis_reaches_to_whatever_was_early_or_late(
    early_or_late: WeekBlock, hours: tuple[int, int]
) -> None:
    axis = axis_for([block(at(9), 90), early_or_late])
    assert (axis.first // 60, axis.last // 60) == hours


def test_what_ends_at_midnight_goes_to_the_end_of_its_day() -> None:
    assert span_of(block(at(23), 60)) == (23 * 60, DAY)


def test_in_the_hour_that_comes_twice_a_block_keeps_its_length() -> None:
    """From 1:50 summer time to 1:10 winter time: 20 minutes, not 23 hours, nor less than none."""
    before_the_change = datetime(2026, 10, 25, 0, 50, tzinfo=UTC)
    assert span_of(block(before_the_change, 20, day=date(2026, 10, 25))) == (110, 130)


def test_a_length_without_hours_has_no_place() -> None:
    assert span_of(replace(block(at(12), 0), segment_id=None, minutes=90)) is None


def test_what_overlaps_lies_in_lanes_and_what_touches_does_not() -> None:
    first, second, third = block(at(9), 60), block(at(9, 30), 60), block(at(10, 30), 30)
    assert lanes([first, second, third]) == {first: (0, 2), second: (1, 2), third: (0, 1)}


def test_a_narrow_chart_has_fewer_hours_in_words() -> None:
    axis = axis_for([replace(block(at(0), 1440), goes_on=True)])
    assert len(axis.marks(width=900, label=36)) == 13
    assert len(axis.marks(width=300, label=36)) == 7
