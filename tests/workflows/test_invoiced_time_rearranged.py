"""Time that was invoiced once is on no second invoice, however it is rearranged afterwards."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from consultant_app.clock import FixedClock
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.billing import Rounding, RoundingPer
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.invoicing import InvoiceLine, InvoiceWish
from consultant_app.domain.problems import CannotCut
from consultant_app.domain.time_segments import Segment
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.workflows import edit_time, invoicing, rearrange_time, time_page
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.import_file import import_file
from helpers.at_the_clock import stretches

NINE = datetime(2026, 11, 10, 9, tzinfo=UTC)
FRESH = InvoiceWish()
ALL = InvoiceWish(include_invoiced=True)


@pytest.fixture
def client(desk: Desk, acme: Client) -> Client:
    """A client at 60 an hour, each stretch a line of its own."""
    with desk.store.changing(What.EDIT_CLIENT) as tx:
        rule = Rounding(minutes=1, per=RoundingPer.LINE)
        return tx.clients.put(replace(acme, rates={"work": Decimal(60)}, rounding=rule))


@pytest.fixture
def visit(desk: Desk, client: Client) -> Visit:
    """A visit from nine to eleven, which is invoiced."""
    made = _visit(desk, client, NINE.date())
    _add(desk, made, 0, 120)
    _mark(desk)
    return made


@pytest.fixture
def other(desk: Desk, client: Client) -> Visit:
    """A visit of the next day without any time."""
    return _visit(desk, client, date(2026, 11, 11))


@pytest.fixture
def elsewhere(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """The desk of another computer."""
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    opened = open_desk(tmp_path / "elsewhere", clock=FixedClock(desk.now()))
    yield opened
    close_desk(opened)


def _visit(desk: Desk, client: Client, day: date, *, minutes: int | None = None) -> Visit:
    with desk.store.changing(What.PLAN_VISIT) as tx:
        return tx.visits.put(
            Visit(client_id=client.id, day=day, state=VisitState.FINISHED, duration_minutes=minutes)
        )


def _add(desk: Desk, visit: Visit, after_nine: int, minutes: int) -> Segment:
    start = NINE + timedelta(minutes=after_nine)
    end = start + timedelta(minutes=minutes)
    return edit_time.save_segment(desk, Segment(visit_id=visit.id, start=start, end=end))


def _mark(desk: Desk) -> None:
    assert invoicing.mark(desk, invoicing.lines(desk, FRESH)) is not None


def _fresh(desk: Desk) -> int:
    """Return the minutes that wait for an invoice, which the Time page must say as well."""
    waiting = time_page.not_invoiced(desk).minutes
    assert waiting == invoicing.lines(desk, FRESH).minutes
    return waiting


def _told(lines: tuple[InvoiceLine, ...]) -> list[tuple[int, int | None]]:
    return [(line.minutes, line.behind.minutes if line.behind else None) for line in lines]


def test_the_half_that_moves_to_another_visit_stays_invoiced(
    desk: Desk, visit: Visit, other: Visit
) -> None:
    (whole,) = stretches(desk, visit.id)
    _, second = rearrange_time.split_segment(desk, whole.id, NINE + timedelta(minutes=45))

    rearrange_time.move_segment(desk, second.id, other.id)

    assert _fresh(desk) == 0
    assert _told(invoicing.lines(desk, ALL).lines) == [(120, None)]
    assert _told(invoicing.invoiced_of_visit(desk, other.id)) == [(120, None)]


def test_the_moved_half_that_is_cut_short_is_told_on_the_line(
    desk: Desk, visit: Visit, other: Visit
) -> None:
    (whole,) = stretches(desk, visit.id)
    _, second = rearrange_time.split_segment(desk, whole.id, NINE + timedelta(minutes=45))
    moved = rearrange_time.move_segment(desk, second.id, other.id)

    edit_time.save_segment(desk, replace(moved, end=NINE + timedelta(minutes=60)))

    assert _fresh(desk) == 0
    assert _told(invoicing.lines(desk, ALL).lines) == [(120, 60)]


def test_a_half_of_what_was_moved_to_another_day_stays_invoiced(
    desk: Desk, visit: Visit, other: Visit
) -> None:
    (whole,) = stretches(desk, visit.id)
    edit_time.move_to_day(desk, whole.id, date(2026, 11, 11))
    _, second = rearrange_time.split_segment(desk, whole.id, NINE + timedelta(days=1, minutes=30))
    quarter, _ = rearrange_time.split_segment(desk, second.id, NINE + timedelta(days=1, minutes=60))

    rearrange_time.move_segment(desk, quarter.id, other.id)

    assert _fresh(desk) == 0
    assert _told(invoicing.lines(desk, ALL).lines) == [(120, None)]


def test_invoiced_time_is_not_joined_with_time_that_no_invoice_holds(
    desk: Desk, visit: Visit
) -> None:
    (invoiced,) = stretches(desk, visit.id)
    before = _add(desk, visit, -60, 60)

    joining = rearrange_time.joining_of(desk, before.id, invoiced.id)
    with pytest.raises(CannotCut) as refused:
        rearrange_time.join_segments(desk, before.id, invoiced.id, over_gap=True)

    assert (joining.trouble, refused.value.why) == ("invoiced", "invoiced")
    assert _fresh(desk) == 60


def test_what_one_mark_holds_is_joined_and_free_again_without_the_mark(
    desk: Desk, client: Client
) -> None:
    visit = _visit(desk, client, NINE.date())
    first, second = _add(desk, visit, 0, 60), _add(desk, visit, 60, 30)
    _mark(desk)

    rearrange_time.join_segments(desk, first.id, second.id)
    joined = _fresh(desk), sum(line.minutes for line in invoicing.lines(desk, ALL).lines)
    invoicing.unmark(desk, invoicing.marked(desk)[0].id)

    assert (joined, _fresh(desk)) == ((0, 90), 90)


def test_time_of_a_visit_invoiced_by_its_length_stays_invoiced_elsewhere(
    desk: Desk, client: Client, other: Visit
) -> None:
    visit = _visit(desk, client, NINE.date(), minutes=60)
    _mark(desk)
    known = _add(desk, visit, 0, 60)

    rearrange_time.move_segment(desk, known.id, other.id)

    assert _fresh(desk) == 0


def test_undo_and_redo_of_a_move_leave_the_mark_as_it_was(
    desk: Desk, visit: Visit, other: Visit
) -> None:
    (whole,) = stretches(desk, visit.id)
    _, second = rearrange_time.split_segment(desk, whole.id, NINE + timedelta(minutes=45))
    rearrange_time.move_segment(desk, second.id, other.id)

    fresh = []
    for turn in (desk.store.undo, desk.store.undo, desk.store.redo, desk.store.redo):
        turn()
        fresh.append(_fresh(desk))

    assert fresh == [0, 0, 0, 0]
    assert _told(invoicing.lines(desk, ALL).lines) == [(120, None)]


def test_what_was_split_before_the_mark_is_held_by_its_own_line_only(
    desk: Desk, client: Client, other: Visit
) -> None:
    visit = _visit(desk, client, NINE.date())
    whole = _add(desk, visit, 0, 120)
    first, second = rearrange_time.split_segment(desk, whole.id, NINE + timedelta(minutes=45))
    rearrange_time.move_segment(desk, second.id, other.id)
    only = InvoiceWish(month=date(2026, 11, 1))
    draft = invoicing.lines(desk, only)
    mine = tuple(line for line in draft.lines if line.visit_id == visit.id)
    assert invoicing.mark(desk, replace(draft, lines=mine)) is not None

    assert (first.id, _fresh(desk)) == (whole.id, 75)


def test_on_another_computer_it_is_invoiced_as_well(
    desk: Desk, visit: Visit, other: Visit, elsewhere: Desk, tmp_path: Path
) -> None:
    (whole,) = stretches(desk, visit.id)
    _, second = rearrange_time.split_segment(desk, whole.id, NINE + timedelta(minutes=45))
    rearrange_time.move_segment(desk, second.id, other.id)
    edit_time.move_to_day(desk, whole.id, date(2026, 11, 9))
    export_everything(desk, tmp_path / "folder")

    import_file(elsewhere, tmp_path / "folder")

    assert _fresh(elsewhere) == 0
    assert _told(invoicing.lines(elsewhere, ALL).lines) == [(120, None)]
