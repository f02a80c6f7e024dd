"""The questions behind lists, as SQL text, and their answers as lines; no SQLAlchemy here.

The program asks them through SQLAlchemy's connection; the first look of a start asks the very same
through the bare driver.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from consultant_app.domain.ids import ClientId, PromiseId, VisitId
from consultant_app.domain.lines import ClientLine, PromiseLine, RunningVisit, VisitLine
from consultant_app.domain.visits import VisitKind, VisitState
from consultant_app.storage.values import clock_time_of, day_of, instant_of

Row = Sequence[Any]  # a row of the driver: what each place holds stands in the SELECT
Ask = Callable[[str, Sequence[object]], Iterable[Row]]

VISIT_LINES = """
    SELECT v.id, v.client_id, c.name, v.day, v.planned_at, v.kind, v.state,
        json_extract(v.lines, '$.headline'),
        (SELECT r.words FROM requests r
         WHERE r.visit_id = v.id AND r.removed_at IS NULL ORDER BY r.id LIMIT 1),
        v.reason,
        (SELECT count(*) FROM requests r WHERE r.visit_id = v.id AND r.removed_at IS NULL),
        (SELECT count(*) FROM requests r WHERE r.visit_id = v.id AND r.removed_at IS NULL
         AND r.outcome NOT IN ('heard', 'in-progress')),
        (SELECT sum("end" / 60000 - start / 60000) FROM segments s WHERE s.visit_id = v.id
         AND s.removed_at IS NULL AND s."end" IS NOT NULL AND s.kind = 'work'),
        (SELECT sum("end" / 60000 - start / 60000) FROM segments s WHERE s.visit_id = v.id
         AND s.removed_at IS NULL AND s."end" IS NOT NULL AND s.kind = 'travel'),
        (SELECT sum("end" / 60000 - start / 60000) FROM segments s WHERE s.visit_id = v.id
         AND s.removed_at IS NULL AND s."end" IS NOT NULL AND s.kind = 'break'),
        v.duration_minutes,
        (SELECT count(*) FROM versions n WHERE n.visit_id = v.id AND n.removed_at IS NULL),
        v.state = 'running' AND NOT EXISTS (SELECT 1 FROM segments s WHERE s.visit_id = v.id
         AND s.removed_at IS NULL AND s."end" IS NULL),
        v.told_on_visit_id IS NOT NULL,
        EXISTS (SELECT 1 FROM segments s WHERE s.visit_id = v.id AND s.removed_at IS NULL
         AND s."end" IS NOT NULL AND s.state = 'needs-review')
    FROM visits v JOIN clients c ON c.id = v.client_id
    WHERE v.removed_at IS NULL
"""

PROMISE_LINES = """
    SELECT p.id, p.client_id, c.name, p.visit_id, v.day, p.what, p.who, k.name, p."by",
        p.by_words, p.kept_on
    FROM promises p JOIN clients c ON c.id = p.client_id
    LEFT JOIN visits v ON v.id = p.visit_id LEFT JOIN contacts k ON k.id = p."to"
    WHERE p.removed_at IS NULL AND p.state = 'accepted'
"""

CLIENT_LINES = """
    SELECT c.id, c.name, c.archived,
        (SELECT v.day FROM visits v WHERE v.client_id = c.id AND v.removed_at IS NULL
         AND v.state <> 'planned' ORDER BY v.day DESC LIMIT 1),
        (SELECT v.day || 'T' || coalesce(v.planned_at, '') FROM visits v
         WHERE v.client_id = c.id AND v.removed_at IS NULL AND v.state = 'planned' AND v.day >= ?
         ORDER BY v.day, v.planned_at IS NULL, v.planned_at LIMIT 1),
        (SELECT count(*) FROM promises p WHERE p.client_id = c.id AND p.removed_at IS NULL
         AND p.kept_on IS NULL AND p.state = 'accepted'),
        c.id IN (SELECT client_id FROM visits WHERE state = 'running' AND removed_at IS NULL),
        c.id IN (SELECT v.client_id FROM segments s JOIN visits v ON v.id = s.visit_id
         WHERE s."end" IS NULL AND s.removed_at IS NULL AND v.removed_at IS NULL)
    FROM clients c WHERE c.removed_at IS NULL
"""

_RUNNING = """
    SELECT v.id, v.client_id, c.name, v.kind, s.kind, s.start, s.id
    FROM visits v JOIN clients c ON c.id = v.client_id
    LEFT JOIN segments s ON s.visit_id = v.id AND s."end" IS NULL AND s.removed_at IS NULL
    WHERE v.state = 'running' AND v.removed_at IS NULL
    ORDER BY s.id IS NULL, v.id DESC LIMIT 1
"""
# Time that ran over night and that nobody answered for counts nowhere: see `lasted_over_night`.
_COUNTS = """
    (state = 'fine' OR "end" - start < 6 * 3600000
    OR (start + start_offset_minutes * 60000) / 86400000
        = ("end" + end_offset_minutes * 60000) / 86400000)
"""
_CLOCK = f"""
    SELECT min(start),
        sum(CASE WHEN kind = 'work' AND {_COUNTS} THEN "end" / 60000 - start / 60000 END),
        sum(CASE WHEN kind = 'work' AND {_COUNTS} THEN "end" - start END) / 1000,
        sum(CASE WHEN kind = 'travel' AND {_COUNTS} THEN "end" / 60000 - start / 60000 END),
        (SELECT at FROM timer_events WHERE segment_id = ? ORDER BY id DESC LIMIT 1)
    FROM segments WHERE visit_id = ? AND removed_at IS NULL
"""  # noqa: S608 - our own words


def visit_line(row: Row) -> VisitLine:
    """Return a row of VISIT_LINES as a line."""
    work, travel, on_break, duration = (minutes or 0 for minutes in row[12:16])
    return VisitLine(
        id=VisitId(row[0]),
        client_id=ClientId(row[1]),
        client=row[2],
        day=date.fromisoformat(row[3]),
        planned_at=clock_time_of(row[4]),
        kind=VisitKind(row[5]),
        state=VisitState(row[6]),
        title=row[7] or row[8] or row[9],
        requests=row[10],
        requests_answered=row[11],
        work_minutes=work if work or travel or on_break else duration,
        travel_minutes=travel,
        break_minutes=on_break,
        versions=row[16],
        paused=bool(row[17]),
        told_later=bool(row[18]),
        unsure=bool(row[19]),
    )


def promise_line(row: Row) -> PromiseLine:
    """Return a row of PROMISE_LINES as a line."""
    return PromiseLine(
        id=PromiseId(row[0]),
        client_id=ClientId(row[1]),
        client=row[2],
        visit_id=None if row[3] is None else VisitId(row[3]),
        visit_day=day_of(row[4]),
        what=row[5],
        who=row[6],
        to=row[7] or "",
        by=day_of(row[8]),
        by_words=row[9],
        kept_on=day_of(row[10]),
    )


def client_line(row: Row) -> ClientLine:
    """Return a row of CLIENT_LINES as a line."""
    next_day, _, next_at = (row[4] or "").partition("T")
    return ClientLine(
        id=ClientId(row[0]),
        name=row[1],
        archived=bool(row[2]),
        last_day=day_of(row[3]),
        next_day=day_of(next_day or None),
        next_at=clock_time_of(next_at or None),
        open_promises=row[5],
        running=bool(row[6]),
        paused=bool(row[6]) and not row[7],
    )


def running_visit(ask: Ask) -> RunningVisit | None:
    """Return the visit whose clock runs, or that is running while its clock stands."""
    row = next(iter(ask(_RUNNING, ())), None)
    if row is None:
        return None
    (clock,) = ask(_CLOCK, (row[6], row[0]))
    return RunningVisit(
        visit_id=VisitId(row[0]),
        client_id=ClientId(row[1]),
        client=row[2],
        kind=VisitKind(row[3]),
        segment_kind=row[4],
        segment_start=None if row[5] is None else instant_of(row[5]),
        first_start=None if clock[0] is None else instant_of(clock[0]),
        closed_work_minutes=clock[1] or 0,
        closed_work_seconds=clock[2] or 0,
        closed_travel_minutes=clock[3] or 0,
        last_sign=None if clock[4] is None else instant_of(clock[4]),
    )
