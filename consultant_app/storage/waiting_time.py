"""Read all that waits for an invoice, of twenty years if need be: plain SQL, few columns.

Visits and stretches come with what sums take of them and nothing else.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, TypeVar

from sqlalchemy import Connection

from consultant_app.domain.ids import ClientId, PartId, SegmentId, VisitId
from consultant_app.domain.parts import Part
from consultant_app.domain.recorded_visits import RecordedVisit
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.storage.list_conditions import IN_LIST, listed
from consultant_app.storage.sending import send
from consultant_app.storage.values import instant_of

Owned = TypeVar("Owned", Segment, Part)
Row = Sequence[Any]  # a row of the driver: what each place holds stands in the SELECT

# What was split since is among it: that it was invoiced shows by its hours only.
_VISITS = """
    SELECT v.id, v.client_id, v.kind, v.day, v.duration_minutes, v.duration_charge, EXISTS (
        SELECT 1 FROM segments s
        WHERE s.visit_id = v.id AND s.removed_at IS NULL AND s."end" IS NOT NULL)
    FROM visits v
    WHERE v.removed_at IS NULL
    AND (v.state <> 'planned' OR EXISTS (
        SELECT 1 FROM segments s WHERE s.visit_id = v.id AND s.removed_at IS NULL))
    AND v.id NOT IN (SELECT visit_id FROM segments
                     WHERE ("end" IS NULL OR state = 'needs-review') AND removed_at IS NULL)
    AND (v.id IN (
            SELECT visit_id FROM segments WHERE removed_at IS NULL AND charge = 'billable'
            AND id NOT IN (SELECT segment_id FROM invoiced_stretches
                           WHERE removed_at IS NULL AND segment_id IS NOT NULL))
        OR v.id IN (
            SELECT visit_id FROM parts WHERE removed_at IS NULL AND price IS NOT NULL
            AND id NOT IN (SELECT part_id FROM invoice_lines
                           WHERE removed_at IS NULL AND part_id IS NOT NULL))
        OR (v.duration_minutes > 0 AND v.duration_charge = 'billable'
            AND v.id NOT IN (SELECT visit_id FROM invoice_lines l
                             WHERE removed_at IS NULL AND visit_id IS NOT NULL
                             AND kind <> 'part' AND NOT EXISTS (
                                 SELECT 1 FROM invoiced_stretches i
                                 WHERE i.line_id = l.id AND i.removed_at IS NULL))))
    ORDER BY v.day, v.id
"""
_TO_LOOK_AT = """
    SELECT count(DISTINCT s.visit_id) FROM segments s JOIN visits v ON v.id = s.visit_id
    WHERE s.state = 'needs-review' AND s.removed_at IS NULL AND v.removed_at IS NULL
    AND s.visit_id NOT IN (
        SELECT visit_id FROM segments WHERE "end" IS NULL AND removed_at IS NULL)
"""
_SEGMENTS = f"""
    SELECT visit_id, id, kind, start, "end", start_offset_minutes FROM segments
    WHERE removed_at IS NULL AND charge = 'billable' AND "end" IS NOT NULL AND visit_id {IN_LIST}
    ORDER BY start, id
"""  # noqa: S608 - our own words
_PARTS = f"""
    SELECT visit_id, id, name, quantity, price FROM parts
    WHERE removed_at IS NULL AND price IS NOT NULL AND visit_id {IN_LIST} ORDER BY id
"""  # noqa: S608 - our own words

_VISIT_KINDS = MappingProxyType({kind.value: kind for kind in VisitKind})
_SEGMENT_KINDS = MappingProxyType({kind.value: kind for kind in SegmentKind})


def waiting_visits(connection: Connection) -> tuple[RecordedVisit, ...]:
    """Return the visits with something that is charged for and stands in no invoice by its id.

    Plans are not among them, nor a visit whose clock runs or whose time waits for a look.
    """
    rows = list(send(connection, _VISITS, ()))
    ids = (listed(row[0] for row in rows),)
    segments = _by_visit(send(connection, _SEGMENTS, ids), _segment)
    parts = _by_visit(send(connection, _PARTS, ids), _part)
    return tuple(
        RecordedVisit(
            visit=_visit(row),
            segments=tuple(segments.get(row[0], ())),
            parts=tuple(parts.get(row[0], ())),
        )
        for row in rows
    )


def count_to_look_at(connection: Connection) -> int:
    """Return how many visits, whose clock stands, have time that somebody has to look at."""
    ((count,),) = send(connection, _TO_LOOK_AT, ())
    return int(count)


def _by_visit(rows: Iterable[Row], make: Callable[[Row], Owned]) -> dict[int, list[Owned]]:
    found: dict[int, list[Owned]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(make(row))
    return found


def _visit(row: Row) -> Visit:
    return Visit(
        id=VisitId(row[0]),
        client_id=ClientId(row[1]),
        kind=_VISIT_KINDS[row[2]],
        state=VisitState.FINISHED,
        day=date.fromisoformat(row[3]),
        duration_minutes=None if row[6] else row[4],
        duration_charge=Charge(row[5]),
    )


def _segment(row: Row) -> Segment:
    return Segment(
        visit_id=VisitId(row[0]),
        id=SegmentId(row[1]),
        kind=_SEGMENT_KINDS[row[2]],
        start=instant_of(row[3]),
        end=instant_of(row[4]),
        start_offset_minutes=row[5],
    )


def _part(row: Row) -> Part:
    return Part(
        visit_id=VisitId(row[0]),
        id=PartId(row[1]),
        name=row[2],
        quantity=Decimal(row[3]),
        price=Decimal(row[4]),
    )
