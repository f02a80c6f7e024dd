"""Rounding adds up as shown: by line, visit and day, for every rule that can be agreed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultant_app.domain.billable_lines import BillableLine, lines_of_visits
from consultant_app.domain.billing import (
    Rounding,
    RoundingMode,
    RoundingPer,
    amount,
    counted_minutes,
    counted_shares,
)
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId, SegmentId, VisitId
from consultant_app.domain.recorded_visits import RecordedVisit
from consultant_app.domain.settings import Business
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visits import Visit, VisitKind, VisitState

THURSDAY = date(2026, 11, 12)
HOUR = Decimal("72.00")
WEBB = Client(id=ClientId(1), name="Webb", rates={"work": HOUR, "travel": Decimal("31.37")})
RULES = st.builds(
    Rounding,
    minutes=st.sampled_from([1, 5, 6, 10, 15, 30, 60]),
    mode=st.sampled_from(RoundingMode),
    minimum=st.sampled_from([0, 15, 30, 60]),
    per=st.sampled_from(RoundingPer),
)


def _visit(
    number: int, *minutes: int, day: date = THURSDAY, kind: VisitKind = VisitKind.ON_SITE
) -> RecordedVisit:
    """A visit whose stretches of MINUTES follow each other, the second of each two a drive."""
    visit = Visit(
        id=VisitId(number), client_id=WEBB.id, day=day, kind=kind, state=VisitState.FINISHED
    )
    at = datetime(day.year, day.month, day.day, 8, tzinfo=UTC) + timedelta(hours=2 * number)
    segments = []
    for place, length in enumerate(minutes):
        end = at + timedelta(minutes=length)
        segments.append(
            Segment(
                id=SegmentId(100 * number + place),
                visit_id=visit.id,
                kind=SegmentKind.TRAVEL if place % 2 else SegmentKind.WORK,
                start=at,
                end=end,
                charge=Charge.BILLABLE,
            )
        )
        at = end
    return RecordedVisit(visit=visit, segments=tuple(segments))


def _lines(rule: Rounding, *visits: RecordedVisit) -> tuple[BillableLine, ...]:
    client = replace(WEBB, rounding=rule)
    return lines_of_visits(visits, client=client, business=Business())


@pytest.mark.parametrize(
    ("per", "counted"),
    [(RoundingPer.LINE, [30, 30]), (RoundingPer.VISIT, [30, 30]), (RoundingPer.DAY, [20, 10])],
)
def test_a_rule_per_day_holds_over_all_visits_of_the_day(
    per: RoundingPer, counted: list[int]
) -> None:
    rule = Rounding(minutes=15, minimum=30, per=per)

    lines = _lines(rule, _visit(1, 20), _visit(2, 5))

    assert [line.counted for line in lines] == counted


def test_two_days_are_rounded_apart() -> None:
    rule = Rounding(minutes=60, per=RoundingPer.DAY)

    lines = _lines(rule, _visit(1, 20), _visit(2, 20, day=date(2026, 11, 13)))

    assert [line.counted for line in lines] == [60, 60]


def test_a_call_at_a_rate_of_its_own_shares_the_minimum_of_its_day() -> None:
    """Ten minutes there and ten on the phone are one half hour, not two."""
    client = replace(WEBB, rates={"work": HOUR, "phone": Decimal("60.00")})
    rule = Rounding(minutes=15, minimum=30, per=RoundingPer.DAY)
    visits = [_visit(1, 10), _visit(2, 10, kind=VisitKind.PHONE)]

    lines = lines_of_visits(visits, client=replace(client, rounding=rule), business=Business())

    assert [(line.counted, line.amount) for line in lines] == [
        (10, Decimal("12.00")),
        (20, Decimal("20.00")),
    ]


@given(st.lists(st.integers(1, 600), min_size=1, max_size=8), RULES)
def test_shares_add_up_to_what_the_sum_counts_as(minutes: list[int], rule: Rounding) -> None:
    shares = counted_shares(minutes, rule)

    assert sum(shares) == counted_minutes(sum(minutes), rule)
    assert all(share >= 0 for share in shares)


@given(
    st.lists(
        st.tuples(st.lists(st.integers(1, 110), min_size=1, max_size=4), st.integers(0, 20)),
        max_size=10,
    ),
    RULES,
)
def test_lines_days_months_and_the_client_come_to_the_same(
    recorded: list[tuple[list[int], int]], rule: Rounding
) -> None:
    visits = [
        _visit(n % 3, *minutes, day=THURSDAY + timedelta(days=ahead))
        for n, (minutes, ahead) in enumerate(recorded)
    ]
    visits = [
        replace(v, visit=replace(v.visit, id=VisitId(n)), segments=v.segments)
        for n, v in enumerate(visits, start=1)
    ]

    lines = _lines(rule, *visits)

    recorded_minutes = sum(sum(minutes) for minutes, _ in recorded)
    assert sum(line.minutes for line in lines) == recorded_minutes
    for part_of in (_day, _month):
        for total in (_minutes, _counted, _pennies):
            parts = {part_of(line) for line in lines}
            sums = (sum(total(n) for n in lines if part_of(n) == part) for part in parts)
            assert sum(sums) == sum(map(total, lines))
    for line in lines:
        assert line.amount == amount(line.counted, line.rate, currency="GBP")
        assert line.amount == round(line.amount, 2)
    if rule.per is RoundingPer.DAY:
        for day, kind in {(line.day, line.kind) for line in lines}:
            there = [line for line in lines if (line.day, line.kind) == (day, kind)]
            whole = counted_minutes(sum(map(_minutes, there)), rule)
            assert sum(map(_counted, there)) == whole


_Total = Callable[[BillableLine], int]


def _minutes(line: BillableLine) -> int:
    return line.minutes


def _counted(line: BillableLine) -> int:
    return line.counted


def _pennies(line: BillableLine) -> int:
    return int(line.amount * 100)


def _day(line: BillableLine) -> object:
    return line.day


def _month(line: BillableLine) -> object:
    return line.day.year, line.day.month
