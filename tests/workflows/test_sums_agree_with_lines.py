"""Sums are added up by the database, lines one by one: whatever was recorded, both agree."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.billable_lines import would_cost
from consultant_app.domain.billing import Rounding, RoundingMode, RoundingPer
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId
from consultant_app.domain.invoice_lines import is_ripe
from consultant_app.domain.invoicing import InvoiceWish
from consultant_app.domain.parts import Part
from consultant_app.domain.problems import CannotCut
from consultant_app.domain.settings import Business
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind, SegmentState
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.workflows import invoicing, time_page
from consultant_app.workflows.edit_time import remove_segment
from consultant_app.workflows.rearrange_time import move_segment, split_segment

FIRST = date(2026, 9, 1)
EVERYTHING = InvoiceWish()
ZONES = {"Europe/London": 60, "Pacific/Kiritimati": 840, "America/Los_Angeles": -420, "UTC": 0}
RULES = (
    *(Rounding(minutes=15, minimum=30, per=per) for per in RoundingPer),
    *(Rounding(minutes=6, mode=RoundingMode.NEAREST, per=per) for per in RoundingPer),
    *(Rounding(minutes=20, mode=RoundingMode.DOWN, per=per) for per in RoundingPer),
    None,
)


@pytest.fixture(params=range(16))
def random(request: pytest.FixtureRequest) -> Random:
    return Random(request.param)


@pytest.fixture
def year(desk: Desk, random: Random) -> Desk:
    """Three months of visits to some clients, each with a rule and a currency of its own."""
    with desk.store.changing(What.EDIT_TIME, undoable=False) as tx:
        rates = {"work": Decimal("61.50"), "remote": Decimal("49.99"), "travel": Decimal(20)}
        rounding = random.choice(RULES) or Rounding()
        tx.settings.put_business(Business(currency="GBP", rates=rates, rounding=rounding))
        for number in range(4):
            rule = random.choice(RULES)
            currency = random.choice(("", "", "EUR", "JPY"))
            own = {"work": Decimal("75.25")} if number == 0 else {}
            client = tx.clients.put(
                Client(name=f"Client {number}", rounding=rule, rates=own, currency=currency)
            )
            for _ in range(12):
                visit = tx.visits.put(_visit(random, client.id))
                for segment in _segments(random, visit):
                    tx.segments.put(segment)
                for part in _parts(random, visit):
                    tx.parts.put(part)
    return desk


def _visit(random: Random, client: ClientId) -> Visit:
    states = (VisitState.FINISHED, VisitState.FINISHED, VisitState.ISSUED, VisitState.PLANNED)
    return Visit(
        client_id=client,
        day=FIRST + timedelta(days=random.randrange(80)),
        kind=random.choice(list(VisitKind)),
        state=random.choice(states),
        zone=random.choice(list(ZONES)),
        duration_minutes=random.choice((None, 0, 35, 95)),
        duration_charge=random.choice((Charge.BILLABLE, *Charge)),
    )


def _segments(random: Random, visit: Visit) -> Iterable[Segment]:
    at = datetime(visit.day.year, visit.day.month, visit.day.day, 20, tzinfo=UTC)
    for _ in range(random.choice((0, 0, 1, 2, 4))):
        at += timedelta(seconds=random.randrange(9000))
        end = at + timedelta(seconds=random.choice((0, 20, 59, 3601, 4000, 20_000)))
        zone = random.choice(list(ZONES))
        unsure = random.random() < 0.04
        yield Segment(
            visit_id=visit.id,
            kind=random.choice(list(SegmentKind)),
            start=at,
            end=end,
            zone=zone,
            start_offset_minutes=ZONES[zone],
            end_offset_minutes=ZONES[zone],
            charge=random.choice((Charge.BILLABLE, *Charge)),
            state=SegmentState.NEEDS_REVIEW if unsure else SegmentState.FINE,
        )
        at = end


def _parts(random: Random, visit: Visit) -> Iterable[Part]:
    for price in random.choices((None, Decimal(0), Decimal("8.505"), Decimal("1200")), k=2):
        yield Part(visit_id=visit.id, name="Cable", quantity=Decimal("1.5"), price=price)


def _mark_some(desk: Desk, random: Random) -> None:
    month = FIRST.replace(month=random.choice((9, 10, 11)))
    chosen = tuple(ClientId(n) for n in random.sample(range(1, 5), 2))
    wish = InvoiceWish(
        month=random.choice((month, None)),
        client_ids=random.choice((chosen, chosen, ())),
        with_parts=random.random() < 0.7,
        with_travel=random.random() < 0.7,
    )
    invoicing.mark(desk, invoicing.lines(desk, wish))


def _rearrange_some(desk: Desk, random: Random) -> None:
    with desk.store.reading() as tx:
        visits = [recorded.visit.id for recorded in tx.recorded_time.between(None, None)]
        segments = [s for v in visits for s in tx.segments.of(v) if s.end is not None]
    with desk.store.changing(What.EDIT_TIME) as tx:
        for visit_id in random.sample(visits, 8):  # some were invoiced by their duration
            for segment in _segments(random, tx.visits.get(visit_id)):
                tx.segments.put(segment)
    for segment in random.sample(segments, min(6, len(segments))):
        act = random.randrange(3)
        if act == 0:
            remove_segment(desk, segment.id)
        elif act == 1:
            move_segment(desk, segment.id, random.choice(visits))
        else:
            try:
                split_segment(desk, segment.id, segment.start + timedelta(minutes=10))
            except CannotCut:
                continue


def _agree(desk: Desk) -> None:
    draft = invoicing.lines(desk, EVERYTHING)
    waiting = time_page.not_invoiced(desk)
    amounts = tuple((currency, amount) for currency, amount in draft.amounts if amount)
    assert waiting.minutes == sum(line.minutes for line in draft.unmarked)
    assert waiting.amounts == tuple(sorted(amounts))


def test_what_waits_is_the_sum_of_the_lines_that_are_not_marked(year: Desk, random: Random) -> None:
    _agree(year)
    for _ in range(3):
        _mark_some(year, random)
        _agree(year)
        _rearrange_some(year, random)
        _agree(year)


def test_the_running_clock_keeps_its_visit_out_of_both(year: Desk, random: Random) -> None:
    with year.store.changing(What.CLOCK) as tx:
        visit = random.choice(tx.recorded_time.between(None, None)).visit
        tx.segments.put(Segment(visit_id=visit.id, start=datetime(2026, 11, 12, 9, tzinfo=UTC)))
    _agree(year)


def test_kindness_is_what_each_visit_of_the_year_gave_away(year: Desk, random: Random) -> None:
    _move_to_the_turn_of_the_year(year, random)
    for number in (2025, 2026, 2027):
        with year.store.reading() as tx:
            business = tx.settings.business()
            free = [
                (line.minutes, line.visit_id, client.currency or business.currency, line.amount)
                for recorded in tx.recorded_time.between(None, None)
                for client in [tx.clients.get(recorded.visit.client_id)]
                if is_ripe(recorded)
                for line in would_cost(recorded, Charge.NO_CHARGE, client=client, business=business)
                if line.day.year == number
            ]

        told = time_page.kindness_of_year(year, number)

        assert (told.minutes, told.visits) == (sum(f[0] for f in free), len({f[1] for f in free}))
        currencies = sorted({currency for _, _, currency, _ in free})
        sums = [(c, sum((f[3] for f in free if f[2] == c), Decimal(0))) for c in currencies]
        assert told.amounts == tuple((c, amount) for c, amount in sums if amount)


def _move_to_the_turn_of_the_year(desk: Desk, random: Random) -> None:
    with desk.store.changing(What.EDIT_TIME) as tx:
        for recorded in tx.recorded_time.between(None, None):
            for segment in recorded.segments:
                if segment.end is None or random.random() < 0.5:
                    continue
                midnight = datetime(random.choice((2026, 2027)), 1, 1, tzinfo=UTC)
                start = midnight + timedelta(minutes=random.randrange(-2000, 2000))
                end = start + (segment.end - segment.start)
                tx.segments.put(replace(segment, start=start, end=end))
