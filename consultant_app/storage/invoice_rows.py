"""The tables of what was invoiced. A line keeps its own words and figures, whatever they come from.

Its client, visit and part are links for finding only: the line stays when they are removed.
"""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from consultant_app.domain.invoicing import LineKind
from consultant_app.domain.visits import VisitKind
from consultant_app.storage.row_base import KeptRow, table_args


class InvoicingRow(KeptRow):
    """One time that lines were marked."""

    __tablename__ = "invoicings"

    at: Mapped[datetime]
    on_day: Mapped[date]
    note: Mapped[str]


class InvoiceLineRow(KeptRow):
    """A line as it was marked."""

    __tablename__ = "invoice_lines"
    __table_args__ = table_args(
        Index("invoice_lines_by_client", "client_id", "day"),
        Index("invoice_lines_by_visit", "visit_id"),
        Index("invoice_lines_by_day", "day"),
    )

    invoicing_id: Mapped[int] = mapped_column(ForeignKey("invoicings.id"), index=True)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id"))
    client: Mapped[str]
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"))
    day: Mapped[date]
    kind: Mapped[LineKind]
    visit_kind: Mapped[VisitKind]
    what: Mapped[str]
    minutes: Mapped[int]
    counted: Mapped[int]
    quantity: Mapped[Decimal | None]
    rate: Mapped[Decimal]
    amount: Mapped[Decimal]
    currency: Mapped[str]
    part_id: Mapped[int | None] = mapped_column(ForeignKey("parts.id"))


class InvoicedStretchRow(KeptRow):
    """A stretch behind a line, as it was then."""

    __tablename__ = "invoiced_stretches"

    line_id: Mapped[int] = mapped_column(ForeignKey("invoice_lines.id"), index=True)
    segment_id: Mapped[int | None] = mapped_column(ForeignKey("segments.id"), index=True)
    start: Mapped[datetime]
    end: Mapped[datetime]


class InvoicedHeirRow(KeptRow):
    """A stretch that came since of what a line holds: split off, or moved somewhere else."""

    __tablename__ = "invoiced_heirs"

    line_id: Mapped[int] = mapped_column(ForeignKey("invoice_lines.id"), index=True)
    segment_id: Mapped[int] = mapped_column(ForeignKey("segments.id"), index=True)
