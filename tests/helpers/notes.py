"""Note entries as somebody types them, in one short call each."""

from consultant_app.desk import Desk
from consultant_app.domain.capture import read_line
from consultant_app.domain.entries import Entry
from consultant_app.domain.ids import RequestId, VisitId
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.work import WorkItem
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
