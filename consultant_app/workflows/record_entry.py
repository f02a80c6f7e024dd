"""Record what is said and done at a visit: one line, one entry, one change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from consultant_app.desk import Desk
from consultant_app.domain.capture import CaptureLine, EntryKind
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Contact
from consultant_app.domain.entries import PARTS, PRIVATE, PROMISES, REQUESTS, WORK, Entry
from consultant_app.domain.ids import ContactId, RequestId, VisitId
from consultant_app.domain.parts import Part
from consultant_app.domain.private_notes import PrivateLine, private_lines, with_line
from consultant_app.domain.promises import Promise
from consultant_app.domain.proposals import Proposal
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import Visit
from consultant_app.domain.whom_to_meet import person_called
from consultant_app.domain.work import WorkItem
from consultant_app.workflows.learn_words import learner_at
from consultant_app.workflows.plan_visit import next_planned_day
from consultant_app.workflows.propose_words import propose_for, with_own_words, with_proposal

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_LABELS = {
    EntryKind.REQUEST: What.NOTE_REQUEST,
    EntryKind.WORK: What.NOTE_WORK,
    EntryKind.PROMISE: What.NOTE_PROMISE,
    EntryKind.PART: What.NOTE_PART,
    EntryKind.NOTE: What.NOTE_PRIVATE,
}


def note_entry(
    desk: Desk,
    visit_id: VisitId,
    line: CaptureLine,
    *,
    answers: RequestId | None = None,
    public: str | None = None,
    asked_by: ContactId | None = None,
    by: object = None,
) -> Entry:
    """Store LINE as an entry of a visit.

    Args:
        desk: the open profile.
        visit_id: the visit.
        line: what was typed, as `read_line` understands it; its text must not be empty.
        answers: the request that work or a promise answers.
        public: the words for the customer; None takes the engine's proposal, as a proposal.
        asked_by: who said a request, where the line names nobody.
        by: who makes the change.
    """
    if not line.text:
        raise ValueError("an empty line is no entry")
    wanted = line.kind is EntryKind.WORK and public != ""
    # Asked before the change begins: a change is short, loading words may not be.
    proposal = propose_for(desk, visit_id, line.text, answers=answers) if wanted else None
    learner = learner_at(desk, visit_id) if line.kind is EntryKind.WORK and public else None
    with desk.store.changing(_LABELS[line.kind], by=by) as tx:
        visit = tx.visits.get(visit_id)
        match line.kind:
            case EntryKind.REQUEST:
                return _note_request(tx, desk, visit, line, asked_by=asked_by)
            case EntryKind.WORK:
                bare = _bare_work(desk, visit, line, answers=answers)
                entry = _note_work(tx, desk, bare, public=public, proposal=proposal)
                if learner is not None and isinstance(entry.record, WorkItem):
                    learner.learn(tx, None, entry.record)
                return entry
            case EntryKind.PROMISE:
                return _note_promise(tx, desk, visit, line, answers=answers)
            case EntryKind.PART:
                return _note_part(tx, desk, visit, line)
            case EntryKind.NOTE:
                return _note_private(tx, desk, visit, line)


def mark_in_progress(tx: Tx, request_id: RequestId | None) -> None:
    """Let a request that was only heard be in progress: somebody works on it."""
    if request_id is None:
        return
    request = tx.requests.get(request_id)
    if request.outcome is Outcome.HEARD:
        tx.requests.put(replace(request, outcome=Outcome.IN_PROGRESS))


def _note_request(
    tx: Tx, desk: Desk, visit: Visit, line: CaptureLine, *, asked_by: ContactId | None
) -> Entry:
    person, new = _person(tx, visit, line.speaker)
    request = tx.requests.put(
        Request(
            visit_id=visit.id, words=line.text, asked_by=person or asked_by, noted_at=desk.now()
        )
    )
    if visit.nothing_asked:
        tx.visits.put(replace(tx.visits.get(visit.id), nothing_asked=False))
    return Entry(table=REQUESTS, id=request.id, record=request, new_person=new)


def _bare_work(
    desk: Desk, visit: Visit, line: CaptureLine, *, answers: RequestId | None
) -> WorkItem:
    return WorkItem(
        visit_id=visit.id,
        note=line.text,
        request_id=answers,
        minutes=line.minutes,
        noted_at=desk.now(),
        state=TextState.PROPOSED,
    )


def _note_work(
    tx: Tx, desk: Desk, work: WorkItem, *, public: str | None, proposal: Proposal | None
) -> Entry:
    if proposal is not None and public:
        words = desk.words(tx.facts(work.visit_id).language)
        work = with_own_words(work, public.strip(), proposal, words)
    elif proposal is not None:
        work = with_proposal(work, proposal)
    mark_in_progress(tx, work.request_id)
    stored = tx.work.put(work)
    return Entry(table=WORK, id=stored.id, record=stored)


def _note_promise(
    tx: Tx, desk: Desk, visit: Visit, line: CaptureLine, *, answers: RequestId | None
) -> Entry:
    """Store the promise that LINE is; the request it came from is planned by that."""
    person, new = _person(tx, visit, line.speaker)
    request = tx.requests.get(answers) if answers is not None else None
    promise = tx.promises.put(
        Promise(
            client_id=visit.client_id,
            visit_id=visit.id,
            what=line.text,
            to=person or (request.asked_by if request else None),
            by=line.by or _day_of_next_visit(tx, desk, visit, line),
            by_words=line.by_words,
            next_visit=line.next_visit,
            request_id=answers,
            noted_at=desk.now(),
        )
    )
    if request is not None and not request.outcome.is_answer:
        tx.requests.put(_answered_at(visit, replace(request, outcome=Outcome.LATER)))
    return Entry(table=PROMISES, id=promise.id, record=promise, new_person=new)


def _note_part(tx: Tx, desk: Desk, visit: Visit, line: CaptureLine) -> Entry:
    part = tx.parts.put(
        Part(
            visit_id=visit.id,
            name=line.text,
            quantity=line.quantity,
            price=line.price,
            noted_at=desk.now(),
        )
    )
    return Entry(table=PARTS, id=part.id, record=part)


def _note_private(tx: Tx, desk: Desk, visit: Visit, line: CaptureLine) -> Entry:
    local = desk.now().astimezone(ZoneInfo(visit.zone))
    notes = with_line(visit.private_notes, line.text, at=local.time())
    tx.visits.put(replace(visit, private_notes=notes))
    noted: PrivateLine = private_lines(notes)[-1]
    return Entry(table=PRIVATE, id=noted.index, record=noted)


def _person(tx: Tx, visit: Visit, name: str) -> tuple[ContactId | None, Contact | None]:
    """Return who NAME is, and the person as a new one if nobody had that name."""
    if not name:
        return None, None
    known = person_called(tx.contacts.of(visit.client_id), name)
    if known is not None:
        return known.id, None
    person = tx.contacts.put(Contact(client_id=visit.client_id, name=name))
    if visit.contact_id is None:
        tx.visits.put(replace(tx.visits.get(visit.id), contact_id=person.id))
    return person.id, person


def _day_of_next_visit(tx: Tx, desk: Desk, visit: Visit, line: CaptureLine) -> date | None:
    if not line.next_visit:
        return None
    return next_planned_day(tx, visit.client_id, today=desk.today())


def _answered_at(visit: Visit, request: Request) -> Request:
    """Return REQUEST as answered at VISIT, if that is not the one where it was said."""
    if request.visit_id == visit.id:
        return request
    return replace(request, settled_visit_id=visit.id)
