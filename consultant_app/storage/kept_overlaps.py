"""The overlaps that somebody keeps: two stretches, and the time that both may hold."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ForeignKey, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from consultant_app.domain.ids import SegmentId
from consultant_app.domain.time_overlaps import KeptOverlap
from consultant_app.storage.named_ids import among
from consultant_app.storage.row_base import KeptRow


class KeptOverlapRow(KeptRow):
    """Two stretches of which somebody said that both are right; without an end while one runs."""

    __tablename__ = "kept_overlaps"

    one_id: Mapped[int] = mapped_column(ForeignKey("segments.id"), index=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("segments.id"), index=True)
    start: Mapped[datetime]
    end: Mapped[datetime | None]


class KeptOverlaps:
    """What was kept, the newest last; a later one of the same two stands beside the first."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, kept: KeptOverlap) -> KeptOverlap:
        """Store KEPT, which is new, and return it with its id."""
        row = KeptOverlapRow(
            one_id=kept.one_id, other_id=kept.other_id, start=kept.start, end=kept.end
        )
        self._session.add(row)
        self._session.flush()
        return replace(kept, id=row.id)

    def of(self, segment_ids: Iterable[SegmentId]) -> tuple[KeptOverlap, ...]:
        """Return what was kept of the stretches SEGMENT_IDS."""
        ids = tuple(segment_ids)
        either = or_(among(KeptOverlapRow.one_id, ids), among(KeptOverlapRow.other_id, ids))
        statement = select(KeptOverlapRow).where(KeptOverlapRow.removed_at.is_(None), either)
        return tuple(
            KeptOverlap(
                id=row.id,
                one_id=SegmentId(row.one_id),
                other_id=SegmentId(row.other_id),
                start=row.start,
                end=row.end,
            )
            for row in self._session.scalars(statement.order_by(KeptOverlapRow.id))
        )
