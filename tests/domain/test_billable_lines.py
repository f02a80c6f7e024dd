"""What a visit's time comes to: on billable time only, rounded as agreed, by calculator."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from consultant_app.domain.billable_lines import BillableLine, billable_lines
from consultant_app.domain.billing import Rounding, RoundingPer
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.settings import Business
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visits import Visit, VisitKind

VISIT = Visit(id=VisitId(1), client_id=ClientId(1), day=date(2026, 11, 12))
QUARTERS = Rounding(minutes=15, minimum=30)
ROSSI = Client(name="Rossi", rates={"work": Decimal("72.00"), "remote": Decimal("60.00")})


def _segment(start: str, end: str, kind: SegmentKind = SegmentKind.WORK) -> Segment:
    times = [
        datetime.fromisoformat(f"2026-11-12T{t}:00+00:00").astimezone(UTC) for t in (start, end)
    ]
    charge = Charge.BILLABLE if kind is SegmentKind.WORK else Charge.NO_CHARGE
    return Segment(visit_id=VISIT.id, kind=kind, start=times[0], end=times[1], charge=charge)


def _lines(
    *segments: Segment, visit: Visit = VISIT, rule: Rounding = QUARTERS
) -> tuple[BillableLine, ...]:
    client = replace(ROSSI, rounding=rule)
    return billable_lines(visit, segments, client=client, business=Business())


def test_the_visit_is_rounded_as_a_whole() -> None:
    (line,) = _lines(_segment("09:32", "10:50"), _segment("11:00", "11:27"))

    assert (line.minutes, line.counted, line.amount) == (105, 105, Decimal("126.00"))


def test_each_line_is_rounded_where_that_is_agreed() -> None:
    rule = replace(QUARTERS, per=RoundingPer.LINE)

    lines = _lines(_segment("09:32", "10:50"), _segment("11:00", "11:10"), rule=rule)

    assert [(line.minutes, line.counted) for line in lines] == [(78, 90), (10, 30)]


def test_travel_and_breaks_that_are_free_make_no_line() -> None:
    free = (
        _segment("09:05", "09:30", SegmentKind.TRAVEL),
        _segment("10:50", "11:00", SegmentKind.BREAK),
    )

    assert _lines(*free) == ()


@pytest.mark.parametrize(
    ("kind", "rate"), [(VisitKind.ON_SITE, "72.00"), (VisitKind.REMOTE, "60.00")]
)
def test_a_remote_visit_may_have_a_rate_of_its_own(kind: VisitKind, rate: str) -> None:
    (line,) = _lines(_segment("09:00", "10:00"), visit=replace(VISIT, kind=kind))

    assert line.amount == Decimal(rate)


def test_a_visit_without_clock_times_is_one_stretch_of_work() -> None:
    (line,) = _lines(visit=replace(VISIT, duration_minutes=40))

    assert (line.minutes, line.counted) == (40, 45)


def test_an_open_time_counts_for_nothing_yet() -> None:
    assert _lines(replace(_segment("09:00", "10:00"), end=None)) == ()
