"""Keep invoiced time known as such while it is rearranged: what came of it stands in its line.

A line is known again by its stretches and their hours. Before a change takes a stretch away from
both, what comes of it is noted beside the line, so that no second invoice takes it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.ids import InvoicingId, SegmentId
from consultant_app.domain.invoice_lines import invoiced_before
from consultant_app.domain.invoicing import InvoiceLine
from consultant_app.domain.time_segments import Segment

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def invoiced_on(desk: Desk, segment_id: SegmentId) -> date | None:
    """Return the day on which a stretch was invoiced, however it came about since; else None."""
    with desk.store.reading() as tx:
        lines = lines_holding(tx, tx.segments.get(segment_id))
    days = [line.invoiced_on for line in lines if line.invoiced_on is not None]
    return max(days, default=None)


def lines_holding(tx: Tx, segment: Segment) -> tuple[InvoiceLine, ...]:
    """Return the marked lines that a stretch, as it is stored or would be, stands in."""
    if not segment.id:
        return ()
    found = tx.invoices.lines_of_visits([segment.visit_id], segment_ids=[segment.id])
    return tuple(line for line in found if invoiced_before([line]).holds(segment))


def markings_of(tx: Tx, segment: Segment) -> frozenset[InvoicingId]:
    """Return the markings that a stretch stands in, mostly one or none."""
    lines = lines_holding(tx, segment)
    return frozenset(line.invoicing_id for line in lines if line.invoicing_id is not None)


def keep_marks(tx: Tx, was: tuple[InvoiceLine, ...], *now: Segment) -> None:
    """Note what NOW stands in the lines that held it; WAS are those from before the change.

    What another line of the same marking holds already is in the invoice.
    """
    for segment in now:
        held = markings_of(tx, segment) if was else frozenset()
        for line in was:
            if line.invoicing_id not in held:
                tx.invoices.add_heir(line.id, segment.id)
                held |= markings_of(tx, segment)
