"""Find the stretches that share time with a span, without reading all that came before or after.

A stretch that touches the span began in it, or the day before, or is one of the few that last
longer than a day; for those there is an index of their own. Spans are half-open.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, literal_column, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from consultant_app.storage.rows import SegmentRow

_USUAL = timedelta(days=1)
# As the index over the long ones says it, or that one would not be used.
_LASTS_LONG: ColumnElement[bool] = literal_column('segments."end" - segments.start > 86400000')


def touching(
    column: InstrumentedAttribute[int], start: datetime | None, before: datetime | None
) -> CompoundSelect[Any]:
    """Return the question for COLUMN of the stretches that ended, at START or later, and began
    BEFORE then; None is no end. A stretch may be named twice.
    """
    span: list[ColumnElement[bool]] = [
        SegmentRow.removed_at.is_(None),
        SegmentRow.end.is_not(None),
    ]
    span += [SegmentRow.start < before] if before else []
    span += [SegmentRow.end >= start] if start else []
    near = [SegmentRow.start >= start - _USUAL] if start else []
    return union_all(select(column).where(*span, *near), select(column).where(*span, _LASTS_LONG))


def open_ones(column: InstrumentedAttribute[int]) -> Any:
    """Return the question for COLUMN of the stretches whose clock runs: one at most."""
    return select(column).where(SegmentRow.end.is_(None), SegmentRow.removed_at.is_(None))
