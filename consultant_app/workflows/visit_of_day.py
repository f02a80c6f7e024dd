"""Find the visit of a day that a clock goes on with, or make a new one."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import VisitLine
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.workflows.plan_visit import new_visit

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def visit_of_day(
    tx: Tx, client_id: ClientId, day: date, *, kind: VisitKind | None, zone: str
) -> Visit:
    """Return the visit of DAY to go on with: begun, else planned, else a new one, not stored yet.

    Of another kind than was said, it is another one: a phone call makes no phone call of the hours
    that somebody was there this morning.
    """
    of_day = tx.lists.visits(client_id=client_id, from_day=day, to_day=day)
    fitting = [line for line in of_day if kind is None or line.kind is kind]
    for state in (VisitState.RUNNING, VisitState.PLANNED):
        found = [line for line in fitting if line.state is state]
        if found:
            return tx.visits.get(min(found, key=_hour_first).id)
    return new_visit(tx, client_id, day=day, zone=zone)


def _hour_first(line: VisitLine) -> tuple[bool, time, int]:
    return line.planned_at is None, line.planned_at or time.min, line.id
