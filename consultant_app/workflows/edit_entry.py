"""Edit and remove the entries of a visit; a text that somebody types is accepted by that."""

from __future__ import annotations

from dataclasses import replace

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.entries import PARTS, PHOTOS, PRIVATE, PROMISES, REQUESTS, WORK
from consultant_app.domain.ids import RequestId, VisitId, WorkId
from consultant_app.domain.parts import Part
from consultant_app.domain.private_notes import with_line_changed, without_line
from consultant_app.domain.promises import Promise
from consultant_app.domain.proposals import Proposal
from consultant_app.domain.requests import Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import Visit
from consultant_app.domain.work import WorkItem
from consultant_app.workflows.ask_again import ask_again
from consultant_app.workflows.learn_words import learner_of_work
from consultant_app.workflows.propose_words import propose_for, saving_own_words, with_proposal
from consultant_app.workflows.record_entry import mark_in_progress


def save_request(
    desk: Desk, request: Request, *, by: object = None, merge: bool = False
) -> Request:
    """Store REQUEST as it was edited; a reply that was typed is accepted."""
    with desk.store.changing(What.EDIT_ENTRY, by=by, merge=merge) as tx:
        before = tx.requests.get(request.id)
        if request.reply != before.reply:
            request = replace(request, reply_state=TextState.ACCEPTED)
            ask_again(tx, before, request)
        return tx.requests.put(request)


def save_work(desk: Desk, work: WorkItem, *, by: object = None, merge: bool = False) -> WorkItem:
    """Store WORK as it was edited: typed words are accepted, an untouched proposal is renewed.

    A why and a notice that were proposed for other words go; a request that it now answers is in
    progress.
    """
    with desk.store.reading() as tx:
        own_words = saving_own_words(desk, tx.work.get(work.id))
    proposal = _renewed_proposal(desk, work)
    learner = learner_of_work(desk, work.id)
    with desk.store.changing(What.EDIT_ENTRY, by=by, merge=merge) as tx:
        before = tx.work.get(work.id)
        if work.request_id != before.request_id:
            mark_in_progress(tx, work.request_id)
        if work.public != before.public:
            work = own_words(work, work.public)
        elif proposal is not None:
            work = with_proposal(work, proposal)
        stored = tx.work.put(work)
        learner.learn(tx, before, stored)
        return stored


def save_part(desk: Desk, part: Part, *, by: object = None, merge: bool = False) -> Part:
    """Store PART as it was edited."""
    with desk.store.changing(What.EDIT_ENTRY, by=by, merge=merge) as tx:
        return tx.parts.put(part)


def save_promise(
    desk: Desk, promise: Promise, *, by: object = None, merge: bool = False
) -> Promise:
    """Store PROMISE as it was edited; one whose words were typed is given by that."""
    with desk.store.changing(What.EDIT_ENTRY, by=by, merge=merge) as tx:
        if promise.what != tx.promises.get(promise.id).what:
            promise = replace(promise, state=TextState.ACCEPTED)
        return tx.promises.put(promise)


def save_private(
    desk: Desk,
    visit_id: VisitId,
    index: int,
    text: str,
    *,
    by: object = None,
    merge: bool = False,
) -> Visit:
    """Let the private note at INDEX of a visit say TEXT."""
    with desk.store.changing(What.EDIT_ENTRY, by=by, merge=merge) as tx:
        visit = tx.visits.get(visit_id)
        notes = with_line_changed(visit.private_notes, index, text)
        return tx.visits.put(replace(visit, private_notes=notes))


def remove_entry(
    desk: Desk, table: str, entry_id: int, *, visit_id: VisitId | None = None, by: object = None
) -> None:
    """Remove an entry; undo brings it back. A private note is named by its visit and its index."""
    with desk.store.changing(What.REMOVE_ENTRY, by=by) as tx:
        if table == PRIVATE:
            if visit_id is None:
                raise ValueError("a private note belongs to a visit")
            visit = tx.visits.get(visit_id)
            notes = without_line(visit.private_notes, entry_id)
            tx.visits.put(replace(visit, private_notes=notes))
            return
        removers = {
            REQUESTS: tx.requests.remove,
            WORK: tx.work.remove,
            PARTS: tx.parts.remove,
            PROMISES: tx.promises.remove,
            PHOTOS: tx.photos.remove,
        }
        removers[table](entry_id)


def attach(
    desk: Desk, work_id: WorkId, request_id: RequestId | None, *, by: object = None
) -> WorkItem:
    """Let a piece of work answer another request, or none."""
    with desk.store.changing(What.EDIT_ENTRY, by=by) as tx:
        mark_in_progress(tx, request_id)
        return tx.work.put(replace(tx.work.get(work_id), request_id=request_id))


def nothing_asked(desk: Desk, visit_id: VisitId, *, value: bool = True, by: object = None) -> Visit:
    """Note that the customer asked for nothing this time."""
    with desk.store.changing(What.EDIT_VISIT, by=by) as tx:
        return tx.visits.put(replace(tx.visits.get(visit_id), nothing_asked=value))


def _renewed_proposal(desk: Desk, work: WorkItem) -> Proposal | None:
    """Return the proposal for a note that was changed while its words were only proposed.

    Words of one's own stay, although a reply that says something else asks about them again.
    """
    with desk.store.reading() as tx:
        before = tx.work.get(work.id)
    proposed = before.state is work.state is TextState.PROPOSED
    untouched = proposed and work.public == before.public
    if not untouched or work.note == before.note:
        return None
    was = propose_for(desk, work.visit_id, before.note, answers=before.request_id).sentence
    if before.public.strip() and before.public != was:
        return None
    return propose_for(desk, work.visit_id, work.note, answers=work.request_id)
