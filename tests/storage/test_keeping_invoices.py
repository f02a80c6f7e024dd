"""What was invoiced is kept as it was, until it is taken away; older profiles learn it."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import InvoiceLineId
from consultant_app.domain.invoicing import InvoicedStretch, InvoiceLine, Invoicing, LineKind
from consultant_app.domain.time_segments import Segment
from consultant_app.domain.visits import Visit, VisitKind
from consultant_app.storage.health import check_database
from consultant_app.storage.stamp import read_stamp
from consultant_app.storage.store import Store, open_store
from helpers.hand_clock import HandClock
from helpers.older_database import older_database, put_row

DAY = date(2026, 11, 12)
BEFORE = 3  # the schema of the release that knew no invoices


def _fill(store: Store) -> InvoiceLine:
    """Store a client with an hour of work, and return the line that it makes."""
    with store.changing(What.SAMPLE) as tx:
        client = tx.clients.put(Client(name="Webb"))
        visit = tx.visits.put(Visit(client_id=client.id, day=DAY))
        start = datetime(2026, 11, 12, 9, 0, 0, 123_000, tzinfo=UTC)
        end = start + timedelta(minutes=61)
        segment = tx.segments.put(
            Segment(visit_id=visit.id, start=start, end=end, end_offset_minutes=0)
        )
    stretch = InvoicedStretch(segment_id=segment.id, start=start, end=end)
    return InvoiceLine(
        client_id=client.id,
        client="Webb",
        visit_id=visit.id,
        day=DAY,
        kind=LineKind.WORK,
        visit_kind=VisitKind.REMOTE,
        what="Ελένη's till",
        minutes=61,
        counted=75,
        rate=Decimal("72.350"),
        amount=Decimal("90.44"),
        currency="GBP",
        stretches=(stretch,),
    )


def _mark(store: Store, line: InvoiceLine) -> Invoicing:
    with store.changing(What.MARK_INVOICED) as tx:
        return tx.invoices.mark(Invoicing(at=tx.now, on_day=DAY, note="2026-117"), [line])


def test_a_line_is_read_back_as_it_was_put(database: Path, clock: HandClock) -> None:
    store = open_store(database, clock=clock)
    line = _fill(store)
    marking = _mark(store, line)

    with store.reading() as tx:
        (kept,) = tx.invoices.lines_of(marking.id)
        assert tx.invoices.all() == (marking,)
        assert tx.recorded_time.not_invoiced() == ()
    store.close()

    for name in InvoiceLine.__slots__:
        if name not in ("id", "invoicing_id", "invoiced_on"):
            assert getattr(kept, name) == getattr(line, name), name
    assert (kept.id, kept.invoiced_on) == (InvoiceLineId(1), DAY)


def test_a_marking_goes_with_its_lines_and_undo_brings_all_back(
    database: Path, clock: HandClock
) -> None:
    store = open_store(database, clock=clock)
    marking = _mark(store, _fill(store))
    with store.reading() as tx:
        before = tx.invoices.lines_of(marking.id)
    with store.changing(What.UNMARK_INVOICED) as tx:
        tx.invoices.remove(marking.id)
        assert tx.invoices.lines_of(marking.id) == ()
        assert len(tx.recorded_time.not_invoiced()) == 1
    store.undo()
    with store.reading() as tx:
        assert tx.invoices.lines_of(marking.id) == before
    store.close()


def test_an_undone_visit_does_not_go_from_under_its_invoice(
    database: Path, clock: HandClock
) -> None:
    store = open_store(database, clock=clock)
    marking = _mark(store, _fill(store))
    store.undo()
    store.undo()
    with store.reading() as tx:
        assert (tx.invoices.all(), tx.clients.all()) == ((), ())
    store.redo()
    store.redo()
    with store.reading() as tx:
        assert len(tx.invoices.lines_of(marking.id)) == 1
    store.close()
    assert check_database(database) == ()


def test_a_profile_of_the_release_before_learns_to_mark(database: Path, clock: HandClock) -> None:
    older_database(database, schema=BEFORE, clock=clock)
    put_row(database, "clients", name="Rowe")

    store = open_store(database, clock=clock)
    line = _fill(store)
    _mark(store, line)
    with store.reading() as tx:
        assert [client.name for client in tx.clients.all()] == ["Rowe", "Webb"]
        assert [kept.amount for kept in tx.invoices.lines_between(DAY, None)] == [line.amount]
    store.close()
    assert check_database(database) == ()
    (backup,) = (database.parent / "backups").iterdir()
    stamp = read_stamp(backup)
    assert stamp is not None
    assert stamp.schema == BEFORE
