"""Keep what was invoiced: put the lines of one marking, read them back as they were, take it away.

Lines are never changed; what came of their stretches is noted beside them. A marking that is taken
away goes with all its lines.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from consultant_app.domain.ids import ClientId, InvoiceLineId, InvoicingId, SegmentId, VisitId
from consultant_app.domain.invoicing import (
    InvoicedStretch,
    InvoiceLine,
    Invoicing,
)
from consultant_app.storage.invoice_rows import (
    InvoicedHeirRow,
    InvoicedStretchRow,
    InvoiceLineRow,
    InvoicingRow,
)
from consultant_app.storage.named_ids import among
from consultant_app.storage.repository import Repository

_COLUMNS = (
    *("client_id", "client", "visit_id", "day", "kind", "visit_kind", "what", "minutes"),
    *("counted", "quantity", "rate", "amount", "currency", "part_id"),
)
_LINE = ("id", "invoicing_id", *_COLUMNS)


class Invoices(Repository[Invoicing]):
    """The times that lines were marked as invoiced, with the lines."""

    def __init__(self, session: Session, *, now: datetime) -> None:
        super().__init__(session, InvoicingRow, Invoicing, now=now)

    def all(self) -> tuple[Invoicing, ...]:
        """Return every marking, the newest first."""
        return self._those(order=(InvoicingRow.at.desc(),))

    def mark(self, invoicing: Invoicing, lines: Sequence[InvoiceLine]) -> Invoicing:
        """Store INVOICING, which is new, with LINES as they are now."""
        stored = self.put(invoicing)
        rows = [_row_of(line, stored.id) for line in lines]
        self._session.add_all(rows)
        self._session.flush()
        self._session.add_all(
            InvoicedStretchRow(line_id=row.id, segment_id=s.segment_id, start=s.start, end=s.end)
            for row, line in zip(rows, lines, strict=True)
            for s in line.stretches
        )
        self._session.add_all(
            InvoicedHeirRow(line_id=row.id, segment_id=id_)
            for row, line in zip(rows, lines, strict=True)
            for id_ in line.heirs
        )
        self._session.flush()
        return stored

    def add_heir(self, line_id: InvoiceLineId, segment_id: SegmentId) -> None:
        """Note that a stretch came of what a line holds."""
        self._session.add(InvoicedHeirRow(line_id=line_id, segment_id=segment_id))
        self._session.flush()

    def lines_of(self, invoicing_id: InvoicingId) -> tuple[InvoiceLine, ...]:
        """Return the lines of one marking, in the order they were put."""
        return self._lines(InvoiceLineRow.invoicing_id == invoicing_id)

    def lines_between(
        self, first: date | None, before: date | None, *, client_ids: Iterable[ClientId] = ()
    ) -> tuple[InvoiceLine, ...]:
        """Return the marked lines of the days from FIRST on and BEFORE that day.

        Args:
            first: the first day, None for the beginning of all.
            before: the day after the last, None for no end.
            client_ids: of these clients only, unless there are none.
        """
        wanted = [InvoiceLineRow.day >= first] if first else []
        wanted += [InvoiceLineRow.day < before] if before else []
        chosen = tuple(client_ids)
        wanted += [among(InvoiceLineRow.client_id, chosen)] if chosen else []
        return self._lines(*wanted)

    def lines_of_visits(
        self, visit_ids: Iterable[VisitId], *, segment_ids: Iterable[SegmentId] = ()
    ) -> tuple[InvoiceLine, ...]:
        """Return the marked lines of visits, and those that hold one of the segments."""
        ids = tuple(segment_ids)
        holding = (
            InvoiceLineRow.id.in_(
                select(row.line_id).where(row.removed_at.is_(None), among(row.segment_id, ids))
            )
            for row in (InvoicedStretchRow, InvoicedHeirRow)
        )
        of_visits = among(InvoiceLineRow.visit_id, tuple(visit_ids))
        return self._lines(or_(of_visits, *holding))

    def _lines(self, *wanted: ColumnElement[bool]) -> tuple[InvoiceLine, ...]:
        columns = [InvoiceLineRow.__table__.c[name] for name in _LINE]
        statement = (
            select(*columns, InvoicingRow.on_day)
            .join(InvoicingRow, InvoicingRow.id == InvoiceLineRow.invoicing_id)
            .where(InvoiceLineRow.removed_at.is_(None), *wanted)
            .order_by(InvoiceLineRow.id)
        )
        found = self._session.connection().execute(statement).all()
        ids = [row[0] for row in found]
        stretches, heirs = self._stretches(ids), self._heirs(ids)
        return tuple(
            InvoiceLine(
                **dict(zip(_LINE, row[:-1], strict=True)),
                stretches=tuple(stretches.get(row[0], ())),
                heirs=tuple(heirs.get(row[0], ())),
                invoiced_on=row[-1],
            )
            for row in found
        )

    def _stretches(self, line_ids: Sequence[int]) -> Mapping[int, list[InvoicedStretch]]:
        statement = (
            select(
                InvoicedStretchRow.line_id,
                InvoicedStretchRow.segment_id,
                InvoicedStretchRow.start,
                InvoicedStretchRow.end,
            )
            .where(InvoicedStretchRow.removed_at.is_(None))
            .where(among(InvoicedStretchRow.line_id, line_ids))
            .order_by(InvoicedStretchRow.id)
        )
        found: dict[int, list[InvoicedStretch]] = {}
        for line_id, segment_id, start, end in self._session.connection().execute(statement):
            id_ = None if segment_id is None else SegmentId(segment_id)
            stretch = InvoicedStretch(segment_id=id_, start=start, end=end)
            found.setdefault(line_id, []).append(stretch)
        return found

    def _heirs(self, line_ids: Sequence[int]) -> Mapping[int, list[SegmentId]]:
        statement = (
            select(InvoicedHeirRow.line_id, InvoicedHeirRow.segment_id)
            .where(InvoicedHeirRow.removed_at.is_(None))
            .where(among(InvoicedHeirRow.line_id, line_ids))
            .order_by(InvoicedHeirRow.id)
        )
        found: dict[int, list[SegmentId]] = {}
        for line_id, segment_id in self._session.execute(statement):
            found.setdefault(line_id, []).append(SegmentId(segment_id))
        return found


def _row_of(line: InvoiceLine, invoicing_id: InvoicingId) -> InvoiceLineRow:
    values = {name: getattr(line, name) for name in _COLUMNS}
    return InvoiceLineRow(invoicing_id=invoicing_id, **values)
