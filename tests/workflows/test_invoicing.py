"""Invoicing: what is marked stays as it was, nothing is invoiced twice, and changes are told."""

import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.billing import Rounding, RoundingPer
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.invoicing import InvoiceDraft, InvoiceFormat, InvoiceLine, InvoiceWish
from consultant_app.domain.parts import Part
from consultant_app.domain.problems import DiskRefused, FileThere, LinesChanged
from consultant_app.domain.requests import Request
from consultant_app.domain.time_account import InvoiceState
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind, SegmentState
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.workflows import invoicing, time_page
from consultant_app.workflows.edit_time import keep_times, remove_segment, set_duration
from consultant_app.workflows.visit_account import visit_accounts

NOVEMBER = date(2026, 11, 1)
WISH = InvoiceWish(month=NOVEMBER)
ALL = replace(WISH, include_invoiced=True)
NINE = datetime(2026, 11, 10, 9, tzinfo=UTC)


@pytest.fixture
def client(desk: Desk, acme: Client) -> Client:
    """A client at 60 an hour, whose visits are rounded up to quarters."""
    with desk.store.changing(What.EDIT_CLIENT) as tx:
        rule = Rounding(minutes=15)
        return tx.clients.put(replace(acme, rates={"work": Decimal(60)}, rounding=rule))


@pytest.fixture
def visit(desk: Desk, client: Client) -> Visit:
    """An hour and ten of work on the tenth, and a cable."""
    with desk.store.changing(What.PLAN_VISIT) as tx:
        made = tx.visits.put(
            Visit(
                client_id=client.id,
                day=NINE.date(),
                state=VisitState.FINISHED,
                zone="Europe/London",
            )
        )
        tx.requests.put(Request(visit_id=made.id, words="The printer is slow."))
        tx.segments.put(_work(made, NINE, 70))
        tx.parts.put(Part(visit_id=made.id, name="Cable", price=Decimal("8.50")))
    return made


def _work(visit: Visit, start: datetime, minutes: int) -> Segment:
    return Segment(
        visit_id=visit.id,
        start=start,
        end=start + timedelta(minutes=minutes),
        zone="Europe/London",
        end_offset_minutes=0,
    )


def _segment(desk: Desk, visit: Visit) -> Segment:
    with desk.store.reading() as tx:
        return tx.segments.of(visit.id)[0]


def _put(desk: Desk, *segments: Segment) -> None:
    with desk.store.changing(What.EDIT_TIME) as tx:
        for segment in segments:
            tx.segments.put(segment)


def _mark(desk: Desk, wish: InvoiceWish = WISH) -> None:
    assert invoicing.mark(desk, invoicing.lines(desk, wish)) is not None


def _figures(line: InvoiceLine) -> tuple[object, ...]:
    return line.day, line.kind, line.what, line.minutes, line.counted, line.amount


def test_a_visit_makes_a_line_of_time_and_one_of_each_part(desk: Desk, visit: Visit) -> None:
    draft = invoicing.lines(desk, WISH)

    assert [_figures(line) for line in draft.lines] == [
        (NINE.date(), "work", "The printer is slow.", 70, 75, Decimal("75.00")),
        (NINE.date(), "part", "Cable", 0, 0, Decimal("8.50")),
    ]
    assert (draft.minutes, draft.counted, draft.amounts) == (70, 75, (("GBP", Decimal("83.50")),))


def test_a_line_of_another_month_or_client_stays_out(desk: Desk, visit: Visit) -> None:
    assert invoicing.lines(desk, InvoiceWish(month=date(2026, 10, 31))).lines == ()
    assert invoicing.lines(desk, replace(WISH, with_parts=False)).amounts == (
        ("GBP", Decimal("75.00")),
    )


def test_words_that_hold_a_secret_stay_off_the_line(desk: Desk, visit: Visit) -> None:
    with desk.store.changing(What.NOTE_REQUEST) as tx:
        (said,) = tx.requests.of(visit.id)
        tx.requests.put(replace(said, words="My password is Sommer!2024x, it fails."))

    assert [line.what for line in invoicing.lines(desk, WISH).lines] == ["", "Cable"]


def test_a_visit_whose_clock_runs_waits(desk: Desk, visit: Visit) -> None:
    later = replace(_work(visit, desk.now() - timedelta(hours=1), 0), end=None)
    _put(desk, replace(later, end_offset_minutes=None))

    assert invoicing.lines(desk, WISH).lines == ()


def test_what_is_marked_leaves_the_list_and_comes_back_with_undo(desk: Desk, visit: Visit) -> None:
    before = invoicing.lines(desk, WISH)
    _mark(desk)

    assert invoicing.lines(desk, WISH).lines == ()
    assert time_page.not_invoiced(desk).minutes == 0
    assert desk.store.undo().touched["invoice_lines"]
    assert invoicing.lines(desk, WISH) == before
    assert desk.store.redo().touched["invoicings"]
    assert invoicing.lines(desk, WISH).lines == ()


def test_a_repeat_gives_the_same_rows_and_marks_nothing_twice(desk: Desk, visit: Visit) -> None:
    first = invoicing.lines(desk, ALL)
    assert invoicing.mark(desk, first) is not None

    again = invoicing.lines(desk, ALL)

    assert [_figures(line) for line in again.lines] == [_figures(line) for line in first.lines]
    assert all(line.invoiced_on == desk.today() for line in again.lines)
    assert invoicing.mark(desk, again) is None
    assert invoicing.mark(desk, first) is None
    assert len(invoicing.marked(desk)) == 1


def test_two_who_mark_at_once_mark_once(desk: Desk, visit: Visit) -> None:
    draft = invoicing.lines(desk, WISH)
    made: list[object] = []
    hands = [
        threading.Thread(target=lambda: made.append(invoicing.mark(desk, draft))) for _ in range(4)
    ]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()

    assert sum(one is not None for one in made) == 1
    assert len(invoicing.lines(desk, ALL).lines) == 2


def test_a_mark_of_another_day_can_be_taken_away(desk: Desk, visit: Visit) -> None:
    _mark(desk)
    (made,) = invoicing.marked(desk)
    invoicing.unmark(desk, made.id)

    assert invoicing.marked(desk) == ()
    assert len(invoicing.lines(desk, WISH).lines) == 2


def test_nothing_is_marked_that_is_not_as_it_was_shown(desk: Desk, visit: Visit) -> None:
    draft = invoicing.lines(desk, WISH)
    segment = _segment(desk, visit)
    _put(desk, replace(segment, end=NINE + timedelta(minutes=100)))

    with pytest.raises(LinesChanged):
        invoicing.mark(desk, draft)
    assert invoicing.marked(desk) == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"rounding": Rounding(minutes=60, per=RoundingPer.LINE)},
        {"rates": {"work": Decimal(90)}},
        {"currency": "EUR"},
        {"name": "Rowe & Daughters"},
    ],
    ids=["rule", "rate", "currency", "name"],
)
def test_no_new_rule_changes_an_invoiced_line(
    desk: Desk, visit: Visit, client: Client, changes: dict[str, object]
) -> None:
    _mark(desk)
    before = invoicing.lines(desk, ALL)
    with desk.store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(replace(tx.clients.get(client.id), **changes))  # type: ignore[arg-type]

    assert invoicing.lines(desk, ALL) == before
    assert _segment(desk, visit).end == NINE + timedelta(minutes=70)


def _now_behind(draft: InvoiceDraft) -> list[int | None]:
    return [line.behind.minutes if line.behind else None for line in draft.lines]


def test_invoiced_time_that_is_edited_is_told_and_the_line_stays(desk: Desk, visit: Visit) -> None:
    _mark(desk)
    segment = _segment(desk, visit)
    _put(desk, replace(segment, end=NINE + timedelta(minutes=100)))

    again = invoicing.lines(desk, ALL)

    assert [line.minutes for line in again.lines] == [70, 0]
    assert _now_behind(again) == [100, None]
    assert _now_behind(replace(again, lines=invoicing.invoiced_of_visit(desk, visit.id))) == [
        100,
        None,
    ]
    assert invoicing.lines(desk, WISH).lines == ()


def test_invoiced_time_made_free_or_removed_is_told(desk: Desk, visit: Visit) -> None:
    _mark(desk)
    segment = _segment(desk, visit)
    _put(desk, replace(segment, charge=Charge.NO_CHARGE))
    assert _now_behind(invoicing.lines(desk, ALL)) == [0, None]
    with desk.store.changing(What.REMOVE_VISIT) as tx:
        tx.visits.remove(visit.id)

    again = invoicing.lines(desk, ALL)

    assert _now_behind(again) == [0, 0]
    assert again.amounts == (("GBP", Decimal("83.50")),)


def test_splitting_invoiced_time_invoices_nothing_again(desk: Desk, visit: Visit) -> None:
    _mark(desk)
    half = NINE + timedelta(minutes=30)
    whole = _segment(desk, visit)
    _put(desk, replace(whole, end=half), replace(whole, id=SegmentId(0), start=half))

    assert invoicing.lines(desk, WISH).lines == ()
    assert _now_behind(invoicing.lines(desk, ALL)) == [None, None]
    assert time_page.not_invoiced(desk).minutes == 0


def test_time_added_later_is_a_line_of_its_own(desk: Desk, visit: Visit) -> None:
    _mark(desk)
    _put(desk, _work(visit, NINE + timedelta(hours=3), 20))

    (line,) = invoicing.lines(desk, WISH).lines

    assert (line.minutes, line.counted, line.behind) == (20, 30, None)
    assert _now_behind(invoicing.lines(desk, ALL)) == [None, None, None]


def test_a_visit_invoiced_by_its_duration_is_not_invoiced_by_the_clock(
    desk: Desk, client: Client
) -> None:
    with desk.store.changing(What.PLAN_VISIT) as tx:
        visit = tx.visits.put(
            Visit(
                client_id=client.id,
                day=NINE.date(),
                state=VisitState.FINISHED,
                duration_minutes=40,
            )
        )
    _mark(desk)
    _put(desk, _work(visit, NINE, 55))

    assert invoicing.lines(desk, WISH).lines == ()
    assert _now_behind(invoicing.lines(desk, ALL)) == [55]


def test_travel_stays_out_where_nobody_wants_it(desk: Desk, visit: Visit) -> None:
    drive = replace(_work(visit, NINE - timedelta(minutes=25), 25), kind=SegmentKind.TRAVEL)
    _put(desk, drive)

    kinds = [line.kind for line in invoicing.lines(desk, WISH).lines]
    assert kinds == ["work", "travel", "part"]
    without = replace(WISH, with_travel=False)
    assert [line.kind for line in invoicing.lines(desk, without).lines] == ["work", "part"]


@pytest.mark.parametrize("kind", InvoiceFormat)
def test_a_file_that_is_there_is_replaced_only_when_that_is_said(
    desk: Desk, visit: Visit, tmp_path: Path, kind: InvoiceFormat
) -> None:
    draft, path = invoicing.lines(desk, WISH), tmp_path / "lines"
    path.write_text("mine")

    with pytest.raises(FileThere):
        invoicing.write(desk, draft, path, kind)
    assert path.read_text() == "mine"
    invoicing.write(desk, draft, path, kind, replace=True)
    assert path.read_bytes()[:4] != b"mine"
    assert path.stat().st_mode & 0o077 == 0


def test_a_disk_that_refuses_leaves_no_half_file(
    desk: Desk, visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskRefused):
        invoicing.write(
            desk, invoicing.lines(desk, WISH), tmp_path / "lines.csv", InvoiceFormat.CSV
        )
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == []


def test_a_visit_has_its_share_of_a_day_that_is_rounded_as_a_whole(
    desk: Desk, visit: Visit, client: Client
) -> None:
    with desk.store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(replace(client, rounding=Rounding(minutes=60, per=RoundingPer.DAY)))
        second = tx.visits.put(replace(visit, id=VisitId(0)))
        tx.segments.put(_work(second, NINE + timedelta(hours=4), 20))

    accounts = visit_accounts(desk, [second.id])

    assert (accounts[second.id].billable_minutes, accounts[second.id].amount) == (50, Decimal(50))
    assert [line.counted for line in invoicing.lines(desk, WISH).lines] == [70, 0, 50]


def test_sums_in_yen_have_no_fraction(desk: Desk, client: Client, visit: Visit) -> None:
    with desk.store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(replace(client, currency="JPY", rates={"work": Decimal(7000)}))

    (row,) = time_page.month(desk, NOVEMBER).clients
    waiting = time_page.not_invoiced(desk)

    assert [str(row.to_invoice), str(row.parts), str(row.invoiced)] == ["8759", "9", "0"]
    assert [(name, str(amount)) for name, amount in waiting.amounts] == [("JPY", "8759")]


def test_a_secret_in_the_name_of_a_part_stays_off_the_line(desk: Desk, visit: Visit) -> None:
    with desk.store.changing(What.NOTE_PART) as tx:
        (cable,) = tx.parts.of(visit.id)
        tx.parts.put(replace(cable, name="Router, admin password is Sommer!2024x"))

    assert [line.what for line in invoicing.lines(desk, WISH).lines] == ["The printer is slow.", ""]


def test_signs_that_steer_other_text_stay_off_the_line(desk: Desk, visit: Visit) -> None:
    with desk.store.changing(What.NOTE_REQUEST) as tx:
        (said,) = tx.requests.of(visit.id)
        tx.requests.put(replace(said, words="The \u202eprinter\x07\nis\u200b slow."))

    assert invoicing.lines(desk, WISH).lines[0].what == "The printer is slow."


# --- time that nobody has looked at ------------------------------------------------------------


def test_time_that_waits_for_a_look_is_on_no_invoice_and_is_told(desk: Desk, visit: Visit) -> None:
    _put(desk, replace(_segment(desk, visit), state=SegmentState.NEEDS_REVIEW))

    draft = invoicing.lines(desk, WISH)
    month = time_page.month(desk, NOVEMBER)
    waiting = time_page.not_invoiced(desk)

    assert (draft.lines, draft.to_look_at) == ((), (visit.id,))
    assert [(c.state, c.to_look_at) for c in month.clients] == [(InvoiceState.WRITING_UP, 1)]
    assert (waiting.minutes, waiting.amounts, waiting.to_look_at) == (0, (), 1)


def test_time_that_somebody_looked_at_is_invoiced(desk: Desk, visit: Visit) -> None:
    _put(desk, replace(_segment(desk, visit), state=SegmentState.NEEDS_REVIEW))
    keep_times(desk, _segment(desk, visit).id)

    draft = invoicing.lines(desk, WISH)

    assert (draft.minutes, draft.to_look_at) == (70, ())
    assert time_page.not_invoiced(desk).to_look_at == 0


def test_time_to_look_at_of_another_month_is_not_told_in_this_one(desk: Desk, visit: Visit) -> None:
    _put(desk, replace(_segment(desk, visit), state=SegmentState.NEEDS_REVIEW))

    assert invoicing.lines(desk, InvoiceWish(month=date(2026, 10, 1))).to_look_at == ()


def test_a_part_on_an_invoice_hides_no_duration_that_is_noted_later(
    desk: Desk, visit: Visit
) -> None:
    remove_segment(desk, _segment(desk, visit).id)
    _mark(desk)
    set_duration(desk, visit.id, 60)

    assert time_page.not_invoiced(desk).minutes == 60 == invoicing.lines(desk, WISH).minutes


def test_hours_without_a_rate_are_named_before_they_are_invoiced_for_nothing(
    desk: Desk, client: Client, visit: Visit
) -> None:
    """A client whose rate was forgotten was marked as invoiced: three hours, nothing to pay."""
    assert invoicing.lines(desk, WISH).without_price == ()
    with desk.store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(replace(tx.clients.get(client.id), rates={}))
    draft = invoicing.lines(desk, WISH)
    assert draft.without_price == ((client.name, 75),)
    invoicing.mark(desk, draft)
    again = invoicing.lines(desk, ALL)
    assert [line.amount for line in again.lines] == [Decimal("0.00"), Decimal("8.50")]
    assert again.without_price == (), "what was invoiced for nothing is no question any more"
