"""Read many visits at once with what was recorded at them: three questions for all of them."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, and_, or_, select, true
from sqlalchemy.orm import Session

from consultant_app.domain.ids import ClientId, SegmentId, VisitId
from consultant_app.domain.parts import Part
from consultant_app.domain.recorded_visits import RecordedVisit
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visits import Visit
from consultant_app.domain.waiting_time import ClientWaiting
from consultant_app.storage.named_ids import among
from consultant_app.storage.records import columns_of, record_from
from consultant_app.storage.rows import PartRow, SegmentRow, VisitRow
from consultant_app.storage.touching_time import open_ones, touching
from consultant_app.storage.waiting_time import count_to_look_at, waiting

Owned = TypeVar("Owned", Segment, Part)
_DAY = timedelta(days=1)  # no zone is further from UTC


class RecordedTime:
    """The visits with their time and parts; what was removed is not among them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def between(
        self,
        first: date | None,
        before: date | None,
        *,
        client_ids: Collection[ClientId] = (),
        with_open: bool = False,
    ) -> tuple[RecordedVisit, ...]:
        """Return the visits of the days from FIRST on and BEFORE that day, or with time in them.

        Some more are among them, as a day is another in each zone.

        Args:
            first: the first day, None for the beginning of all.
            before: the day after the last, None for no end.
            client_ids: of these clients only, unless there are none.
            with_open: also those of any day with an open clock.
        """
        days: list[ColumnElement[bool]] = [VisitRow.day >= first] if first else []
        days += [VisitRow.day < before] if before else []
        times = _earliest(first) if first else None, _latest(before) if before else None
        either = [and_(true(), *days), VisitRow.id.in_(touching(SegmentRow.visit_id, *times))]
        either += [VisitRow.id.in_(open_ones(SegmentRow.visit_id))] if with_open else []
        of_clients = [VisitRow.client_id.in_(client_ids)] if client_ids else []
        return self._read(or_(*either), *of_clients)

    def of(
        self, visit_ids: Iterable[VisitId], *, segment_ids: Iterable[SegmentId] = ()
    ) -> tuple[RecordedVisit, ...]:
        """Return the visits, and those that the segments belong to."""
        of_segments = select(SegmentRow.visit_id).where(
            SegmentRow.removed_at.is_(None), among(SegmentRow.id, tuple(segment_ids))
        )
        return self._read(or_(among(VisitRow.id, tuple(visit_ids)), VisitRow.id.in_(of_segments)))

    def not_invoiced(self) -> tuple[ClientWaiting, ...]:
        """Return what waits for an invoice, by client, with what sums take of it."""
        return waiting(self._session.connection())

    def given_away(self, first: date, before: date) -> tuple[RecordedVisit, ...]:
        """Return the visits of which work is charged as a kindness, from FIRST on and BEFORE then.

        Some more are among them, as a day is another in each zone.
        """
        begun = SegmentRow.start >= _earliest(first), SegmentRow.start < _latest(before)
        free = SegmentRow.charge == Charge.NO_CHARGE, SegmentRow.kind == SegmentKind.WORK
        with_free = select(SegmentRow.visit_id).where(
            SegmentRow.removed_at.is_(None), *begun, *free
        )
        by_duration = and_(
            VisitRow.duration_charge == Charge.NO_CHARGE,
            VisitRow.day >= first,
            VisitRow.day < before,
        )
        return self._read(or_(VisitRow.id.in_(with_free), by_duration))

    def count_to_look_at(self) -> int:
        """Return how many visits can't be invoiced before somebody looked at their time."""
        return count_to_look_at(self._session.connection())

    def _read(self, *wanted: ColumnElement[bool]) -> tuple[RecordedVisit, ...]:
        columns, order = columns_of(Visit, VisitRow), (VisitRow.day, VisitRow.id)
        chosen = select(*columns).where(VisitRow.removed_at.is_(None), *wanted).order_by(*order)
        visits = [record_from(Visit, row) for row in self._ask(chosen)]
        ids = [visit.id for visit in visits]
        segments = self._hanging(Segment, SegmentRow, ids, order=(SegmentRow.start,))
        parts = self._hanging(Part, PartRow, ids)
        return tuple(
            RecordedVisit(
                visit=visit,
                segments=tuple(segments.get(visit.id, ())),
                parts=tuple(parts.get(visit.id, ())),
            )
            for visit in visits
        )

    def _hanging(
        self,
        kind: type[Owned],
        row: type[SegmentRow] | type[PartRow],
        visit_ids: Sequence[VisitId],
        *,
        order: tuple[Any, ...] = (),
    ) -> dict[VisitId, list[Owned]]:
        statement = (
            select(*columns_of(kind, row))
            .where(row.removed_at.is_(None), among(row.visit_id, visit_ids))
            .order_by(*order, row.id)
        )
        found: dict[VisitId, list[Owned]] = {}
        for record in (record_from(kind, columns) for columns in self._ask(statement)):
            found.setdefault(record.visit_id, []).append(record)
        return found

    def _ask(self, statement: Select[Any]) -> Sequence[Any]:
        return self._session.connection().execute(statement).all()


def _earliest(day: date) -> datetime:
    return datetime.combine(day, time(), UTC) - _DAY


def _latest(day: date) -> datetime:
    return datetime.combine(day, time(), UTC) + _DAY
