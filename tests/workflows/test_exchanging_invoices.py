"""What was invoiced goes out with everything else, and comes back as it was."""

import csv
import json
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
from consultant_app.domain.ids import VisitId
from consultant_app.domain.invoicing import InvoiceDraft, InvoiceFormat, InvoiceWish, LineKind
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.time_segments import Segment, SegmentKind
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.workflows import invoicing
from consultant_app.workflows.edit_time import log_visit, save_segment
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.import_file import import_file
from consultant_app.workflows.keep_clients import remove_client, save_client
from helpers.month_of_visits import NOVEMBER, month_of_visits

AGAIN = InvoiceWish(month=NOVEMBER, include_invoiced=True)


@pytest.fixture
def exported(desk: Desk, tmp_path: Path) -> Path:
    """A folder with the sixty visits, all of them invoiced."""
    month_of_visits(desk)
    invoicing.mark(desk, invoicing.lines(desk, InvoiceWish(month=NOVEMBER)), note="2026-117")
    export_everything(desk, tmp_path / "once")
    return tmp_path / "once"


@pytest.fixture
def other(desk: Desk, tmp_path: Path) -> Desk:
    (tmp_path / "other").mkdir(mode=0o700)
    return open_desk(tmp_path / "other", clock=FixedClock(desk.now()))


def _rows(draft: InvoiceDraft) -> list[tuple[object, ...]]:
    return [
        (n.day, n.kind, n.what, n.minutes, n.counted, n.quantity, n.amount, n.invoiced_on)
        for n in draft.lines
    ]


def test_marks_come_back_and_nothing_is_invoiced_again(
    desk: Desk, other: Desk, exported: Path, tmp_path: Path
) -> None:
    first, again = import_file(other, exported), import_file(other, exported)

    assert (first.added["invoicing"], dict(again.added)) == (1, {})
    assert _rows(invoicing.lines(other, AGAIN)) == _rows(invoicing.lines(desk, AGAIN))
    assert not any(line.behind for line in invoicing.lines(other, AGAIN).lines)
    assert invoicing.lines(other, InvoiceWish()).lines == ()
    export_everything(other, tmp_path / "twice")
    close_desk(other)
    for name in ("data.json", "billable.csv"):
        assert (tmp_path / "twice" / name).read_text() == (exported / name).read_text()


def test_what_was_invoiced_here_is_not_marked_by_a_file_as_well(
    desk: Desk, other: Desk, exported: Path
) -> None:
    data = json.loads((exported / "data.json").read_text(encoding="utf-8"))
    marks = data.pop("invoicings")
    (exported / "data.json").write_text(json.dumps(data), encoding="utf-8")
    import_file(other, exported)
    invoicing.mark(other, invoicing.lines(other, InvoiceWish()))
    marks[0]["at"] = "2026-11-30T12:00:00+00:00"
    (exported / "data.json").write_text(json.dumps({**data, "invoicings": marks}), encoding="utf-8")

    report = import_file(other, exported)

    assert "invoicing" not in report.added
    assert len(report.left_out) == len(marks[0]["lines"])
    assert len(invoicing.marked(other)) == 1
    close_desk(other)


def test_a_line_of_a_removed_visit_goes_out_all_the_same(
    desk: Desk, other: Desk, exported: Path, tmp_path: Path
) -> None:
    before = invoicing.lines(desk, AGAIN)
    with desk.store.changing(What.REMOVE_CLIENT) as tx:
        (client,) = tx.clients.all()
        tx.clients.remove(client.id)
    assert [replace(n, behind=None) for n in invoicing.lines(desk, AGAIN).lines] == list(
        before.lines
    )
    export_everything(desk, tmp_path / "later")

    import_file(other, tmp_path / "later")

    assert sorted(map(str, _rows(invoicing.lines(other, AGAIN)))) == sorted(map(str, _rows(before)))
    close_desk(other)


def _a_visit(desk: Desk, client: Client, day: date, *, rate: str = "72") -> None:
    save_client(desk, replace(client, rates={"work": Decimal(rate)}))
    log_visit(desk, client.id, day=day, minutes=60)


def test_marks_of_one_month_leave_room_for_those_of_the_others(
    desk: Desk, other: Desk, acme: Client, tmp_path: Path
) -> None:
    """The rest of the marking was taken for known, and its time could be invoiced twice."""
    for day in (date(2026, 10, 30), date(2026, 11, 2)):
        _a_visit(desk, acme, day)
    invoicing.mark(desk, invoicing.lines(desk, InvoiceWish()))
    export_everything(desk, tmp_path / "november", month=(2026, 11))
    export_everything(desk, tmp_path / "all")

    for folder in ("november", "all", "all"):
        import_file(other, tmp_path / folder)

    assert invoicing.lines(other, InvoiceWish()).lines == ()
    everything = InvoiceWish(include_invoiced=True)
    assert _rows(invoicing.lines(other, everything)) == _rows(invoicing.lines(desk, everything))
    close_desk(other)


def test_a_marking_is_known_again_when_its_client_is_gone_there(
    desk: Desk, other: Desk, acme: Client, tmp_path: Path
) -> None:
    _a_visit(desk, acme, date(2026, 11, 2))
    invoicing.mark(desk, invoicing.lines(desk, InvoiceWish()))
    export_everything(desk, tmp_path / "before")
    remove_client(desk, acme.id)
    export_everything(desk, tmp_path / "after")

    for folder in ("before", "after"):
        import_file(other, tmp_path / folder)

    assert len(invoicing.lines(other, AGAIN).lines) == 1
    close_desk(other)


def test_two_markings_of_one_moment_both_come_back(
    desk: Desk, other: Desk, acme: Client, tmp_path: Path
) -> None:
    for month in (NOVEMBER, date(2026, 10, 1)):
        _a_visit(desk, acme, month.replace(day=2))
        invoicing.mark(desk, invoicing.lines(desk, InvoiceWish(month=month)))
    assert len({marking.at for marking in invoicing.marked(desk)}) == 1
    export_everything(desk, tmp_path / "all")

    import_file(other, tmp_path / "all")

    assert len(invoicing.marked(other)) == 2
    assert invoicing.lines(other, InvoiceWish()).lines == ()
    close_desk(other)


def test_two_stretches_of_the_same_hours_are_each_tied_to_their_own_line(
    desk: Desk, other: Desk, acme: Client, tmp_path: Path
) -> None:
    """Both lines held the one; each then said that other minutes are recorded today."""
    _a_visit(desk, acme, date(2026, 11, 2))
    (line,) = invoicing.lines(desk, InvoiceWish()).lines
    assert line.visit_id is not None
    at = datetime(2026, 11, 2, 10, tzinfo=UTC)
    for kind in (SegmentKind.WORK, SegmentKind.TRAVEL):
        both = Segment(visit_id=line.visit_id, start=at, end=at + timedelta(hours=1), kind=kind)
        save_segment(desk, both)
    invoicing.mark(desk, invoicing.lines(desk, InvoiceWish()))
    export_everything(desk, tmp_path / "all")

    import_file(other, tmp_path / "all")

    lines = invoicing.lines(other, AGAIN).lines
    assert [(n.kind, n.minutes, n.behind) for n in lines] == [
        (LineKind.WORK, 60, None),
        (LineKind.TRAVEL, 60, None),
    ]
    close_desk(other)


def test_the_largest_amount_that_can_come_out_comes_back(
    desk: Desk, other: Desk, acme: Client, tmp_path: Path
) -> None:
    """Such a profile exported all it had, and no program took it back."""
    _a_visit(desk, acme, date(2026, 11, 2), rate="999999999999.99")
    log_visit(desk, acme.id, day=date(2026, 11, 3), minutes=1440)
    invoicing.mark(desk, invoicing.lines(desk, InvoiceWish()))
    export_everything(desk, tmp_path / "all")

    import_file(other, tmp_path / "all")

    amounts = [line.amount for line in invoicing.lines(other, AGAIN).lines]
    assert amounts == [Decimal("999999999999.99"), Decimal("23999999999999.76")]
    close_desk(other)


def test_a_stretch_that_ends_before_it_starts_is_refused(
    desk: Desk, other: Desk, exported: Path
) -> None:
    data = json.loads((exported / "data.json").read_text(encoding="utf-8"))
    stretches = next(n for n in data["invoicings"][0]["lines"] if n["stretches"])["stretches"]
    stretches[0]["end"] = "2020-01-01T00:00:00+00:00"
    (exported / "data.json").write_text(json.dumps(data), encoding="utf-8")

    with pytest.raises(WrongInterchange) as refused:
        import_file(other, exported)
    assert refused.value.place == "invoicings[0].lines[0].stretches[0].end"
    close_desk(other)


def test_the_bill_of_everything_has_the_days_and_figures_of_the_lines(
    desk: Desk, acme: Client, tmp_path: Path
) -> None:
    """Where each stretch counts alone, the night's second one is of the next day, on both."""
    with desk.store.changing(What.SAMPLE) as tx:
        client = tx.clients.put(
            replace(acme, rates={"work": Decimal(72)}, rounding=Rounding(per=RoundingPer.LINE))
        )
        visit = tx.visits.put(
            Visit(
                client_id=client.id,
                day=date(2026, 10, 31),
                zone="Europe/London",
                state=VisitState.FINISHED,
            )
        )
        tx.segments.put(_work(visit.id, datetime(2026, 10, 31, 22, 0, tzinfo=UTC)))
        tx.segments.put(_work(visit.id, datetime(2026, 11, 1, 1, 0, tzinfo=UTC)))

    export_everything(desk, tmp_path / "all")
    export_everything(desk, tmp_path / "november", month=(2026, 11))
    lines = invoicing.lines(desk, InvoiceWish())
    invoicing.write(desk, lines, tmp_path / "lines.csv", InvoiceFormat.CSV)
    november = invoicing.lines(desk, InvoiceWish(month=NOVEMBER))
    invoicing.write(desk, november, tmp_path / "november.csv", InvoiceFormat.CSV)

    first, second = _cells(tmp_path / "lines.csv")
    assert (first[2], second[2]) == ("2026-10-31", "2026-11-01")
    assert first[6:9] == ["72.00", "72.00", "GBP"]
    assert _cells(tmp_path / "all" / "billable.csv") == [first, second]
    assert _cells(tmp_path / "november.csv") == [second]
    assert _cells(tmp_path / "november" / "billable.csv") == [second]


def _work(visit_id: VisitId, start: datetime) -> Segment:
    return Segment(
        visit_id=visit_id,
        start=start,
        end=start + timedelta(hours=1),
        zone="Europe/London",
        end_offset_minutes=0,
    )


def _cells(file: Path) -> list[list[str]]:
    """Return the nine columns that both files begin with."""
    with file.open(encoding="utf-8-sig", newline="") as text:
        return [row[:9] for row in csv.reader(text)][1:]
