"""Answer a request: its outcome, its reply, and the day on which it goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import RequestId, VisitId
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request, answered
from consultant_app.domain.visits import VisitState
from consultant_app.workflows.plan_visit import next_planned_day

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_OVER = (VisitState.FINISHED, VisitState.ISSUED)


def answer_request(
    desk: Desk,
    request_id: RequestId,
    outcome: Outcome,
    *,
    reply: str | None = None,
    by_day: date | None = None,
    by_words: str = "",
    next_visit: bool = False,
    outcome_word: str | None = None,
    step: str = "",
    at_visit: VisitId | None = None,
    by: object = None,
) -> Request:
    """Give a request its outcome.

    Args:
        desk: the open profile.
        request_id: the request.
        outcome: one of the seven states.
        reply: what the page prints under the quote; None leaves it as it is.
        by_day: the day of its row in "What happens next", which is made if there is none.
        by_words: the words beside that day, such as "before 9:00".
        next_visit: it goes on at the next visit, on the day for which that is planned.
        outcome_word: other words for the outcome on the page; None leaves them as they are.
        step: what that row says; empty leaves it as it is, or as the customer's own words. With
            words the row is made even before it has a day.
        at_visit: where it is answered; by default the running visit of the same client, if the
            one where it was said is over.
        by: who makes the change.
    """
    with desk.store.changing(What.ANSWER_REQUEST, by=by) as tx:
        request = answered(tx.requests.get(request_id), outcome, reply=reply)
        if outcome_word is not None:
            request = replace(request, outcome_word=outcome_word.strip())
        visit_id = at_visit or _visit_of_answer(tx, request)
        if visit_id != request.visit_id:
            request = replace(request, settled_visit_id=visit_id)
        stored = tx.requests.put(request)
        if next_visit:
            client_id = tx.visits.get(visit_id).client_id
            by_day = next_planned_day(tx, client_id, today=desk.today())
        if by_day is not None or next_visit or step:
            row = _row_of(tx, desk, stored, visit_id)
            when = _When(by_day, by_words, next_visit)
            tx.promises.put(_dated(replace(row, what=step or row.what), when))
        return stored


def quote_of(request: Request) -> str:
    """Return what the row of REQUEST says: that it comes back to the customer's own words.

    Never the reply: that is edited later, and the page would say two different things.
    """
    return f"“{request.words.strip()}”"


def _visit_of_answer(tx: Tx, request: Request) -> VisitId:
    said_at = tx.visits.get(request.visit_id)
    running = tx.lists.running()
    later = running is not None and running.client_id == said_at.client_id
    if running is not None and later and said_at.state in _OVER:
        return running.visit_id
    return request.settled_visit_id or request.visit_id


@dataclass(frozen=True, slots=True)
class _When:
    """When something goes on."""

    by: date | None
    words: str
    next_visit: bool


def _row_of(tx: Tx, desk: Desk, request: Request, visit_id: VisitId) -> Promise:
    """Return the row of REQUEST in "What happens next", a new one if there is none."""
    rows = [p for p in tx.promises.of_visit(visit_id) if p.request_id == request.id]
    return rows[-1] if rows else _new_row(tx, desk, request, visit_id)


def _dated(row: Promise, when: _When) -> Promise:
    return replace(row, by=when.by, by_words=when.words, next_visit=when.next_visit)


def _new_row(tx: Tx, desk: Desk, request: Request, visit_id: VisitId) -> Promise:
    return Promise(
        client_id=tx.visits.get(visit_id).client_id,
        visit_id=visit_id,
        what=quote_of(request),
        to=request.asked_by,
        request_id=request.id,
        noted_at=desk.now(),
    )
