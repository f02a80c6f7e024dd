"""Invoicing: the lines of a month, their file for the invoice program, the mark on what is done.

A marked line stays as it was marked. The same wish again gives the same rows and marks nothing
twice; what was recorded otherwise since is told beside the line, never changed in it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from dataclasses import replace as replace_fields
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import InvoicingId, VisitId
from consultant_app.domain.invoice_lines import waits_for_a_look
from consultant_app.domain.invoicing import (
    InvoiceDraft,
    InvoiceFormat,
    InvoiceLine,
    InvoiceWish,
    Invoicing,
    LineKind,
)
from consultant_app.domain.month_account import ClientTime
from consultant_app.domain.months import days_of_month, is_inside
from consultant_app.domain.problems import FileThere, LinesChanged
from consultant_app.domain.recorded_visits import days_of
from consultant_app.domain.settings import Business
from consultant_app.workflows.invoice_words import Checked, GoingOut, as_noted
from consultant_app.workflows.summary_files import write_file
from consultant_app.workflows.time_of_clients import (
    behind_marked,
    time_of_clients,
)

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def lines(desk: Desk, wish: InvoiceWish) -> InvoiceDraft:
    """Return the lines that WISH comes to now, by client and day."""
    with desk.store.reading() as tx:
        found = _read(tx, wish)
    return _draft(desk, found, wish)


def write(
    desk: Desk,
    draft: InvoiceDraft,
    path: Path,
    kind: InvoiceFormat,
    *,
    replace: bool = False,
    byte_order_mark: bool = True,
) -> Path:
    """Write the lines of DRAFT as the file PATH: whole, or not at all.

    Args:
        desk: the open profile.
        draft: what `lines` gave.
        path: where to.
        kind: as what.
        replace: whether a file that is there may go.
        byte_order_mark: begin CSV with the mark by which Excel knows UTF-8.

    Raises:
        FileThere: a file of that name is there, and REPLACE was not said; it was not touched.
        AmongOwnFiles: there lie the files of the profile itself.
        DiskRefused: the disk did not take it; what stood there before stands there still.
    """
    from consultant_app.exchange.invoice_files import invoice_csv, invoice_xlsx

    if path.exists() and not replace:
        raise FileThere(path)
    if kind is InvoiceFormat.XLSX:
        content = invoice_xlsx(draft)
    else:
        content = invoice_csv(draft, byte_order_mark=byte_order_mark).encode()
    write_file(desk, path, content)
    return path


def mark(desk: Desk, draft: InvoiceDraft, *, note: str = "", by: object = None) -> Invoicing | None:
    """Mark the lines of DRAFT as invoiced; undo takes the mark away.

    Returns:
        the marking, None where every line was marked already.

    Raises:
        LinesChanged: what was recorded since makes other lines; nothing was marked.
    """
    if not draft.unmarked:
        return None
    with desk.store.changing(What.MARK_INVOICED, by=by) as tx:
        still = _draft(desk, _read(tx, draft.wish), draft.wish, checked=_words_of(draft))
        held = _held(tx, draft)
        wanted = [line for line in draft.unmarked if not held & set(_sources(line))]
        if not wanted:
            return None
        if not set(wanted) <= set(still.unmarked):
            raise LinesChanged
        invoicing = Invoicing(at=tx.now, on_day=desk.today(), note=note)
        return tx.invoices.mark(invoicing, wanted)


def unmark(desk: Desk, invoicing_id: InvoicingId, *, by: object = None) -> None:
    """Take one marking away, whenever it was made; its lines can be invoiced again.

    Raises:
        NotFound: there is none.
    """
    with desk.store.changing(What.UNMARK_INVOICED, by=by) as tx:
        tx.invoices.remove(invoicing_id)


def marked(desk: Desk) -> tuple[Invoicing, ...]:
    """Return every marking, the newest first."""
    with desk.store.reading() as tx:
        return tx.invoices.all()


def marked_lines(desk: Desk, invoicing_id: InvoicingId) -> tuple[InvoiceLine, ...]:
    """Return the lines of one marking, each with what is recorded behind it today."""
    with desk.store.reading() as tx:
        return behind_marked(tx, tx.invoices.lines_of(invoicing_id))


def invoiced_of_visit(desk: Desk, visit_id: VisitId) -> tuple[InvoiceLine, ...]:
    """Return the marked lines of a visit, to be told where its time is edited."""
    with desk.store.reading() as tx:
        ids = [segment.id for segment in tx.segments.of(visit_id)]
        return behind_marked(tx, tx.invoices.lines_of_visits([visit_id], segment_ids=ids))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What was recorded and marked, read in one view; the words are as they were noted."""

    business: Business
    clients: tuple[ClientTime, ...]


def _read(tx: Tx, wish: InvoiceWish) -> _Found:
    first, before = days_of_month(wish.month)
    ids, say = wish.client_ids, partial(as_noted, tx)
    clients = time_of_clients(tx, first, before, client_ids=ids, say=say)
    return _Found(business=tx.settings.business(), clients=clients)


def _draft(
    desk: Desk, found: _Found, wish: InvoiceWish, *, checked: Collection[Checked] = ()
) -> InvoiceDraft:
    first, before = days_of_month(wish.month)
    words = GoingOut(desk, found.business, checked=checked)
    return InvoiceDraft(
        wish=wish,
        lines=tuple(
            line if line.is_marked else replace_fields(line, what=words.fit(line.what, time.client))
            for time in found.clients
            for line in time.lines
            if _fits(line, wish)
        ),
        to_look_at=tuple(
            recorded.visit.id
            for time in found.clients
            for recorded in time.visits
            if waits_for_a_look(recorded)
            and any(is_inside(day, first, before) for day in days_of(recorded))
        ),
    )


def _words_of(draft: InvoiceDraft) -> frozenset[Checked]:
    """Return what the lines of DRAFT say: no secret, as `lines` looked for them."""
    return frozenset((ln.client_id, ln.what) for ln in draft.unmarked if ln.client_id is not None)


def _fits(line: InvoiceLine, wish: InvoiceWish) -> bool:
    if line.is_marked and not wish.include_invoiced:
        return False
    if line.kind is LineKind.PART:
        return wish.with_parts
    return line.kind is not LineKind.TRAVEL or wish.with_travel


def _sources(line: InvoiceLine) -> Iterable[tuple[str, int]]:
    """Yield what LINE stands for: a part, stretches, or a visit's whole duration."""
    if line.part_id is not None:
        yield "part", line.part_id
    elif line.kind is not LineKind.PART and not line.stretches and line.visit_id is not None:
        yield "visit", line.visit_id
    for stretch in line.stretches:
        if stretch.segment_id is not None:
            yield "segment", stretch.segment_id


def _held(tx: Tx, draft: InvoiceDraft) -> set[tuple[str, int]]:
    """Return what the marked lines of the visits of DRAFT stand for."""
    visits = {line.visit_id for line in draft.unmarked if line.visit_id is not None}
    return {key for line in tx.invoices.lines_of_visits(visits) for key in _sources(line)}
