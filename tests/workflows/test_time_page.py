"""The Time page over stored visits: month ends, states, what waits, kindness, other money."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId
from consultant_app.domain.invoicing import InvoiceWish
from consultant_app.domain.parts import Part
from consultant_app.domain.time_account import BlockKind, ClientMonth, InvoiceState
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.workflows import invoicing, time_page

NOVEMBER, DECEMBER = date(2026, 11, 1), date(2026, 12, 1)
TENTH = datetime(2026, 11, 10, 9, tzinfo=UTC)


def _client(desk: Desk, name: str, rate: str = "60", **more: object) -> Client:
    with desk.store.changing(What.ADD_CLIENT) as tx:
        rates = {"work": Decimal(rate)}
        return tx.clients.put(Client(name=name, rates=rates, **more))  # type: ignore[arg-type]


def _visit(
    desk: Desk,
    client: Client,
    start: datetime,
    minutes: int | None,
    *,
    state: VisitState = VisitState.ISSUED,
    kind: VisitKind = VisitKind.ON_SITE,
    charge: Charge = Charge.BILLABLE,
) -> Visit:
    with desk.store.changing(What.PLAN_VISIT) as tx:
        visit = tx.visits.put(Visit(client_id=client.id, day=start.date(), state=state, kind=kind))
        end = None if minutes is None else start + timedelta(minutes=minutes)
        tx.segments.put(Segment(visit_id=visit.id, start=start, end=end, charge=charge))
    return visit


def _rows(desk: Desk, first: date = NOVEMBER) -> dict[str, ClientMonth]:
    return {row.client: row for row in time_page.month(desk, first).clients}


@pytest.fixture
def webb(desk: Desk) -> Client:
    return _client(desk, "Webb & Daughters")


def test_a_night_at_month_end_is_in_both_months_and_on_one_invoice(
    desk: Desk, webb: Client
) -> None:
    _visit(desk, webb, datetime(2026, 11, 30, 23, 30, tzinfo=UTC), 105)

    november, december = (time_page.month(desk, first) for first in (NOVEMBER, DECEMBER))

    assert (november.minutes, december.minutes) == (30, 75)
    assert november.by_day == ((date(2026, 11, 30), 30),)
    assert december.by_day == ((date(2026, 12, 1), 75),)
    assert [row.to_invoice for row in november.clients] == [Decimal("105.00")]
    assert [row.to_invoice for row in december.clients] == [Decimal("0.00")]
    assert time_page.not_invoiced(desk).minutes == 105


def test_a_leap_day_has_its_own_place(desk: Desk, webb: Client) -> None:
    _visit(desk, webb, datetime(2028, 2, 28, 23, 0, tzinfo=UTC), 26 * 60)

    february, march = (time_page.month(desk, date(2028, month, 1)) for month in (2, 3))

    assert [minutes for _, minutes in february.by_day] == [60, 24 * 60]
    assert march.minutes == 60


def test_the_kinds_of_a_month_add_up(desk: Desk, webb: Client) -> None:
    visit = _visit(desk, webb, TENTH, 60)
    _visit(desk, webb, TENTH + timedelta(days=1), 20, kind=VisitKind.PHONE)
    _visit(desk, webb, TENTH + timedelta(days=2), 45, charge=Charge.INCLUDED)
    with desk.store.changing(What.EDIT_TIME) as tx:
        for kind, minutes in ((SegmentKind.TRAVEL, 25), (SegmentKind.BREAK, 10)):
            start = TENTH + timedelta(hours=2)
            tx.segments.put(
                Segment(
                    visit_id=visit.id,
                    kind=kind,
                    start=start,
                    end=start + timedelta(minutes=minutes),
                    charge=Charge.NO_CHARGE,
                )
            )
        tx.clients.put(replace(webb, plan_minutes=120))

    account = time_page.month(desk, NOVEMBER)

    assert account.by_kind == {
        BlockKind.ON_SITE: 105,
        BlockKind.REMOTE: 20,
        BlockKind.TRAVEL: 25,
    }
    (row,) = account.clients
    assert (row.visits, row.on_site, row.remote, row.travel) == (3, 105, 20, 25)
    assert (row.chargeable, row.plan_used, row.plan_minutes, row.no_charge) == (80, 45, 120, 0)
    assert account.minutes == 150


def test_each_client_is_as_far_as_its_visits_are(desk: Desk) -> None:
    names = ("Ready", "Writing up", "Invoiced", "Free")
    clients = {name: _client(desk, name) for name in names}
    _visit(desk, clients["Ready"], TENTH, 60)
    _visit(desk, clients["Writing up"], TENTH, 60, state=VisitState.FINISHED)
    _visit(desk, clients["Invoiced"], TENTH, 60)
    _visit(desk, clients["Free"], TENTH, 60, charge=Charge.NO_CHARGE)
    wish = InvoiceWish(month=NOVEMBER, client_ids=(clients["Invoiced"].id,))
    invoicing.mark(desk, invoicing.lines(desk, wish))

    rows = _rows(desk)

    assert {name: row.state for name, row in rows.items()} == {
        "Ready": InvoiceState.READY,
        "Writing up": InvoiceState.WRITING_UP,
        "Invoiced": InvoiceState.INVOICED,
        "Free": InvoiceState.NOT_CHARGED,
    }
    assert rows["Invoiced"].invoiced_on == desk.today()
    assert rows["Invoiced"].to_invoice == rows["Invoiced"].invoiced == Decimal("60.00")
    assert rows["Free"].no_charge == 60
    assert time_page.not_invoiced(desk).amounts == (("GBP", Decimal("120.00")),)


def test_what_waits_is_told_by_currency_and_holds_the_parts(desk: Desk, webb: Client) -> None:
    rossi = _client(desk, "Rossi", "50", currency="EUR")
    visit = _visit(desk, webb, TENTH, 60)
    _visit(desk, rossi, TENTH - timedelta(days=400), 30)
    with desk.store.changing(What.NOTE_PART) as tx:
        tx.parts.put(Part(visit_id=visit.id, name="Cable", price=Decimal("8.50")))

    waiting = time_page.not_invoiced(desk)

    assert waiting.minutes == 90
    assert waiting.amounts == (("EUR", Decimal("25.00")), ("GBP", Decimal("68.50")))


def test_what_was_invoiced_in_another_currency_stays_in_it(desk: Desk, webb: Client) -> None:
    _visit(desk, webb, TENTH, 60)
    invoicing.mark(desk, invoicing.lines(desk, InvoiceWish(month=NOVEMBER)))
    with desk.store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(replace(webb, currency="EUR"))
    _visit(desk, webb, TENTH + timedelta(days=1), 30)

    row = _rows(desk)["Webb & Daughters"]

    assert (row.currency, row.to_invoice) == ("EUR", Decimal("30.00"))
    assert row.other_amounts == (("GBP", Decimal("60.00")),)


def test_a_clock_left_open_last_year_is_in_no_sum(desk: Desk, webb: Client) -> None:
    _visit(desk, webb, TENTH - timedelta(days=365), None, state=VisitState.RUNNING)

    week = time_page.week(desk, date(2026, 11, 9))

    assert [block.client for block in week.open_too_long] == ["Webb & Daughters"]
    assert week.minutes == time_page.month(desk, NOVEMBER).minutes == 0
    assert time_page.month(desk, date(2025, 11, 1)).minutes == 0


def test_a_plan_stands_in_the_week_and_in_no_sum(desk: Desk, webb: Client) -> None:
    with desk.store.changing(What.PLAN_VISIT) as tx:
        tx.visits.put(Visit(client_id=webb.id, day=date(2026, 11, 13), duration_minutes=50))

    week = time_page.week(desk, date(2026, 11, 9))

    assert [block.kind for block in week.days[4].blocks] == [BlockKind.PLANNED]
    assert (week.minutes, time_page.month(desk, NOVEMBER).clients) == (0, ())
    assert time_page.not_invoiced(desk).minutes == 0


def test_kindness_is_the_work_of_a_year_that_was_given_away(desk: Desk, webb: Client) -> None:
    _visit(desk, webb, TENTH, 50, charge=Charge.NO_CHARGE)
    _visit(desk, webb, TENTH, 30)
    _visit(desk, webb, datetime(2025, 12, 31, 10, tzinfo=UTC), 40, charge=Charge.NO_CHARGE)

    given = time_page.kindness_of_year(desk, 2026)

    assert (given.minutes, given.visits) == (50, 1)
    assert given.amounts == (("GBP", Decimal("50.00")),)


def test_a_removed_client_keeps_what_was_invoiced(desk: Desk, webb: Client) -> None:
    _visit(desk, webb, TENTH, 60)
    invoicing.mark(desk, invoicing.lines(desk, InvoiceWish(month=NOVEMBER)))
    with desk.store.changing(What.REMOVE_CLIENT) as tx:
        tx.clients.remove(webb.id)

    row = _rows(desk)["Webb & Daughters"]

    assert (row.client_id, row.invoiced) == (ClientId(webb.id), Decimal("60.00"))
