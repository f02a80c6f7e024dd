"""Note entries as somebody types them, in one short call each."""

from consultant_app.desk import Desk
from consultant_app.domain.capture import CaptureLine, read_line
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Contact
from consultant_app.domain.entries import Entry
from consultant_app.domain.ids import ClientId, RequestId, VisitId
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.whom_to_meet import person_called
from consultant_app.domain.work import WorkItem
from consultant_app.workflows import keep_people
from consultant_app.workflows.plan_visit import next_planned_day
from consultant_app.workflows.record_entry import note_entry

PUBLIC_WORDS = "I cleared the print queue. We printed five pages."


def note(
    desk: Desk,
    visit_id: VisitId,
    line: str,
    *,
    answers: RequestId | None = None,
    public: str | None = None,
) -> Entry:
    """Note LINE at the visit, its kind told by its mark."""
    read = read_line(line, today=desk.today())
    return note_entry(desk, visit_id, read, answers=answers, public=public)


def note_request(desk: Desk, visit_id: VisitId, words: str) -> Request:
    """Note what a customer said."""
    record = note(desk, visit_id, f'"{words}"').record
    assert isinstance(record, Request)
    return record


def note_work(
    desk: Desk,
    visit_id: VisitId,
    text: str,
    *,
    answers: RequestId | None = None,
    public: str | None = None,
) -> WorkItem:
    """Note what was done."""
    record = note(desk, visit_id, text, answers=answers, public=public).record
    assert isinstance(record, WorkItem)
    return record


def note_promise(
    desk: Desk, visit_id: VisitId, text: str, *, answers: RequestId | None = None
) -> Promise:
    """Note what was promised."""
    record = note(desk, visit_id, f"!{text}", answers=answers).record
    assert isinstance(record, Promise)
    return record


def add_person(desk: Desk, client_id: ClientId, name: str) -> Contact:
    """Add a person at a client by their name alone."""
    return keep_people.save_contact(desk, Contact(client_id=client_id, name=name))


def add_promise(
    desk: Desk, client_id: ClientId, line: CaptureLine, *, visit_id: VisitId | None = None
) -> Promise:
    """Put down the promise LINE to a client, at a visit or, as an import brings it, between two."""
    with desk.store.changing(What.NOTE_PROMISE) as tx:
        person = person_called(tx.contacts.of(client_id), line.speaker) if line.speaker else None
        today = desk.today()
        next_day = next_planned_day(tx, client_id, today=today) if line.next_visit else None
        return tx.promises.put(
            Promise(
                client_id=client_id,
                visit_id=visit_id,
                what=line.text,
                to=person.id if person else None,
                by=line.by or next_day,
                by_words=line.by_words,
                next_visit=line.next_visit,
                noted_at=desk.now(),
            )
        )
