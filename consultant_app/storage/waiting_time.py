"""Read all that waits for an invoice, of twenty years if need be: plain SQL that adds up.

What a marked line holds is found as `domain/invoice_lines.py` says: by the stretch itself, by what
came of it, by its visit and hours, by a visit's whole duration, by the part.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection

from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.time_segments import SegmentKind
from consultant_app.domain.visits import VisitKind
from consultant_app.domain.waiting_time import ClientWaiting, WaitingTime
from consultant_app.storage.sending import send

Row = Sequence[Any]  # a row of the driver: what each place holds stands in the SELECT

# Whole minutes and days as `minutes_between` and `first_day` count them. SQLite rounds a division
# towards zero; 800,000 days before 1970 nothing has happened, so counted from there it rounds down.
_MINUTES = 'max(0, s."end" / 60000 - s.start / 60000)'
_LOCAL_DAY = "((s.start + 69120000000000) / 60000 + s.start_offset_minutes) / 1440 - 800000"
_1970 = date(1970, 1, 1).toordinal()

_NOT_RIPE = """
    SELECT visit_id FROM segments WHERE "end" IS NULL AND removed_at IS NULL
    UNION ALL SELECT visit_id FROM segments WHERE state = 'needs-review' AND removed_at IS NULL
"""
_BY_DURATION = """
    SELECT visit_id FROM invoice_lines l
    WHERE removed_at IS NULL AND visit_id IS NOT NULL AND kind <> 'part' AND NOT EXISTS (
        SELECT 1 FROM invoiced_stretches i WHERE i.line_id = l.id AND i.removed_at IS NULL)
"""
_STRETCHES = f"""
    SELECT v.client_id, v.id, v.kind, s.kind, {_LOCAL_DAY}, group_concat({_MINUTES})
    FROM segments s JOIN visits v ON v.id = s.visit_id
    WHERE s.removed_at IS NULL AND s.charge = 'billable' AND s."end" IS NOT NULL
    AND v.removed_at IS NULL AND s.visit_id NOT IN ({_NOT_RIPE})
    AND s.id NOT IN (SELECT segment_id FROM invoiced_stretches
                     WHERE removed_at IS NULL AND segment_id IS NOT NULL)
    AND s.id NOT IN (SELECT segment_id FROM invoiced_heirs WHERE removed_at IS NULL)
    AND s.visit_id NOT IN ({_BY_DURATION})
    AND NOT EXISTS (
        SELECT 1 FROM invoice_lines l JOIN invoiced_stretches i ON i.line_id = l.id
        WHERE l.visit_id = s.visit_id AND l.removed_at IS NULL AND i.removed_at IS NULL
        AND i.start <= s.start AND s."end" <= i."end")
    GROUP BY 2, 4, 5
"""  # noqa: S608 - our own words
_DURATIONS = f"""
    SELECT v.client_id, v.id, v.kind, 'work', CAST(julianday(v.day) - 2440587.5 AS INTEGER),
        v.duration_minutes
    FROM visits v
    WHERE v.removed_at IS NULL AND v.state <> 'planned'
    AND v.duration_minutes > 0 AND v.duration_charge = 'billable'
    AND NOT EXISTS (SELECT 1 FROM segments s WHERE s.visit_id = v.id AND s.removed_at IS NULL)
    AND v.id NOT IN ({_BY_DURATION})
"""  # noqa: S608 - our own words
_PARTS = f"""
    SELECT v.client_id, p.quantity, p.price FROM parts p JOIN visits v ON v.id = p.visit_id
    WHERE p.removed_at IS NULL AND p.price IS NOT NULL AND v.removed_at IS NULL
    AND (v.state <> 'planned' OR EXISTS (
        SELECT 1 FROM segments s WHERE s.visit_id = v.id AND s.removed_at IS NULL))
    AND p.visit_id NOT IN ({_NOT_RIPE})
    AND p.id NOT IN (SELECT part_id FROM invoice_lines
                     WHERE removed_at IS NULL AND part_id IS NOT NULL)
"""  # noqa: S608 - our own words
_TO_LOOK_AT = """
    SELECT count(DISTINCT s.visit_id) FROM segments s JOIN visits v ON v.id = s.visit_id
    WHERE s.state = 'needs-review' AND s.removed_at IS NULL AND v.removed_at IS NULL
    AND s.visit_id NOT IN (
        SELECT visit_id FROM segments WHERE "end" IS NULL AND removed_at IS NULL)
"""

_VISIT_KINDS = MappingProxyType({kind.value: kind for kind in VisitKind})
_SEGMENT_KINDS = MappingProxyType({kind.value: kind for kind in SegmentKind})


def waiting(connection: Connection) -> tuple[ClientWaiting, ...]:
    """Return what is charged for and stands in no invoice, by client.

    Plans are not among it, nor a visit whose clock runs or whose time waits for a look.
    """
    time: dict[int, list[WaitingTime]] = {}
    for row in (*send(connection, _STRETCHES), *send(connection, _DURATIONS)):
        time.setdefault(row[0], []).append(_time(row))
    parts: dict[int, list[Decimal]] = {}
    for client_id, quantity, price in send(connection, _PARTS):
        if total := Decimal(quantity) * Decimal(price):
            parts.setdefault(client_id, []).append(total)
    return tuple(
        ClientWaiting(client_id=ClientId(id_), time=time.get(id_, ()), parts=parts.get(id_, ()))
        for id_ in sorted({*time, *parts})
    )


def count_to_look_at(connection: Connection) -> int:
    """Return how many visits, whose clock stands, have time that somebody has to look at."""
    ((count,),) = send(connection, _TO_LOOK_AT, ())
    return int(count)


def _time(row: Row) -> WaitingTime:
    return WaitingTime(
        VisitId(row[1]),
        _VISIT_KINDS[row[2]],
        _SEGMENT_KINDS[row[3]],
        date.fromordinal(_1970 + row[4]),
        tuple(map(int, str(row[5]).split(","))),
    )
