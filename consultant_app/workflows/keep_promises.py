"""Keep promises: mark one kept, and let the request that waited on it be done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import ClientId, PromiseId
from consultant_app.domain.lines import PromiseLine
from consultant_app.domain.promises import Promise, kept
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import VisitState

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def keep_promise(
    desk: Desk, promise_id: PromiseId, *, on_day: date | None = None, by: object = None
) -> Promise:
    """Mark a promise as kept ON_DAY, by default today; a request that waited on it is done."""
    day = on_day or desk.today()
    with desk.store.changing(What.KEEP_PROMISE, by=by) as tx:
        promise = tx.promises.get(promise_id)
        given = replace(promise, state=TextState.ACCEPTED)
        _settle_request(tx, promise)
        return tx.promises.put(kept(given, day))


def unkeep_promise(desk: Desk, promise_id: PromiseId, *, by: object = None) -> Promise:
    """Take the mark off again; the request waits again."""
    with desk.store.changing(What.KEEP_PROMISE, by=by) as tx:
        promise = tx.promises.get(promise_id)
        if promise.request_id is not None:
            request = tx.requests.get(promise.request_id)
            if request.outcome is Outcome.DONE:
                waiting = replace(request, outcome=Outcome.LATER, settled_visit_id=None)
                tx.requests.put(waiting)
        return tx.promises.put(replace(promise, kept_on=None))


def remove_promise(desk: Desk, promise_id: PromiseId, *, by: object = None) -> None:
    """Remove a promise; undo brings it back."""
    with desk.store.changing(What.REMOVE_ENTRY, by=by) as tx:
        tx.promises.remove(promise_id)


def promise_lines(
    desk: Desk,
    *,
    client_id: ClientId | None = None,
    open_only: bool = True,
    from_day: date | None = None,
    to_day: date | None = None,
) -> tuple[PromiseLine, ...]:
    """Return promises that were given, the most urgent first, those without a day last."""
    with desk.store.reading() as tx:
        return tx.lists.promises(
            client_id=client_id, open_only=open_only, from_day=from_day, to_day=to_day
        )


def _settle_request(tx: Tx, promise: Promise) -> None:
    """Let the request behind a kept promise be done, at the running visit if one is of its client.

    The page of the visit where it was said stays as it was issued.
    """
    if promise.request_id is None:
        return
    request = tx.requests.get(promise.request_id)
    if not request.outcome.needs_day:
        return
    said_at, running = tx.visits.get(request.visit_id), tx.lists.running()
    here = running is not None and running.client_id == promise.client_id
    over = said_at.state in (VisitState.FINISHED, VisitState.ISSUED)
    settled_at = running.visit_id if running is not None and here and over else None
    tx.requests.put(
        replace(
            request,
            outcome=Outcome.DONE,
            settled_visit_id=settled_at or request.settled_visit_id,
        )
    )
