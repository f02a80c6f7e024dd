"""Remove things by a mark, with all that hangs on them, so that undo brings all of it back."""

from collections.abc import Iterator
from datetime import datetime
from types import MappingProxyType
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from consultant_app.storage.columns import INSTANT
from consultant_app.storage.invoice_rows import (
    InvoicedHeirRow,
    InvoicedStretchRow,
    InvoiceLineRow,
    InvoicingRow,
)
from consultant_app.storage.letter_rows import LetterRow
from consultant_app.storage.review_rows import HandedOverRow, ReviewRow, ReviewVersionRow
from consultant_app.storage.row_base import KeptRow
from consultant_app.storage.rows import (
    ClientRow,
    ContactRow,
    DeliveryRow,
    EquipmentRow,
    PartRow,
    PhotoRow,
    PromiseRow,
    RequestRow,
    SeenByRow,
    SegmentRow,
    SiteRow,
    VersionRow,
    VisitRow,
    WorkRow,
)

Owned = tuple[type[KeptRow], InstrumentedAttribute[int] | InstrumentedAttribute[int | None]]

# What goes with a thing: rows and the column that names their owner.
_HANGS_ON: MappingProxyType[type[KeptRow], tuple[Owned, ...]] = MappingProxyType(
    {
        ClientRow: (
            (SiteRow, SiteRow.client_id),
            (ContactRow, ContactRow.client_id),
            (EquipmentRow, EquipmentRow.client_id),
            (VisitRow, VisitRow.client_id),
            (PromiseRow, PromiseRow.client_id),
            (ReviewRow, ReviewRow.client_id),
            (LetterRow, LetterRow.client_id),
            (HandedOverRow, HandedOverRow.client_id),
        ),
        VisitRow: (
            (RequestRow, RequestRow.visit_id),
            (WorkRow, WorkRow.visit_id),
            (PartRow, PartRow.visit_id),
            (SegmentRow, SegmentRow.visit_id),
            (PhotoRow, PhotoRow.visit_id),
            (PromiseRow, PromiseRow.visit_id),
            (VersionRow, VersionRow.visit_id),
            (SeenByRow, SeenByRow.visit_id),
            (LetterRow, LetterRow.visit_id),
        ),
        ReviewRow: ((ReviewVersionRow, ReviewVersionRow.review_id),),
        VersionRow: ((DeliveryRow, DeliveryRow.version_id),),
        InvoicingRow: ((InvoiceLineRow, InvoiceLineRow.invoicing_id),),
        InvoiceLineRow: (
            (InvoicedStretchRow, InvoicedStretchRow.line_id),
            (InvoicedHeirRow, InvoicedHeirRow.line_id),
        ),
    }
)
# What stays and only forgets it.
_POINTS_AT: MappingProxyType[type[KeptRow], tuple[Owned, ...]] = MappingProxyType(
    {
        RequestRow: ((WorkRow, WorkRow.request_id), (PromiseRow, PromiseRow.request_id)),
        WorkRow: ((PhotoRow, PhotoRow.work_id),),
        VisitRow: ((VisitRow, VisitRow.told_on_visit_id),),
    }
)


def remove_with_all(session: Session, row: KeptRow, *, at: datetime) -> tuple[KeptRow, ...]:
    """Mark ROW and all that hangs on it as removed AT, under one removal id; return them."""
    removal = uuid4().hex
    going = tuple(_with_what_hangs_on(session, row))
    for gone in going:
        gone.removed_at = INSTANT.as_kept(at)  # undo compares it with what is on disk
        gone.removal = removal
    for gone in going:
        _let_others_forget(session, gone, going)
    session.flush()
    return going


def _with_what_hangs_on(session: Session, row: KeptRow) -> Iterator[KeptRow]:
    yield row
    for kind, owner in _HANGS_ON.get(type(row), ()):
        for hanging in _live(session, kind, owner, row.id):
            yield from _with_what_hangs_on(session, hanging)


def _let_others_forget(session: Session, row: KeptRow, going: tuple[KeptRow, ...]) -> None:
    for kind, pointer in _POINTS_AT.get(type(row), ()):
        for pointing in _live(session, kind, pointer, row.id):
            if pointing not in going:
                setattr(pointing, pointer.key, None)


def _live(
    session: Session,
    kind: type[KeptRow],
    column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None],
    id_: int,
) -> list[KeptRow]:
    statement = select(kind).where(column == id_, kind.removed_at.is_(None))
    return list(session.scalars(statement))
