"""What the fields and buttons of the first step change: one call of a workflow each."""

from dataclasses import replace

from consultant_app.desk import Desk
from consultant_app.domain.ids import RequestId, WorkId
from consultant_app.domain.missing import Place
from consultant_app.domain.photos import Photo
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import Visit
from consultant_app.domain.work import WorkItem
from consultant_app.workflows import add_photo, answer_request, edit_entry, revise_summary
from ui.pages.wrap_up.records import found
from ui.pages.wrap_up.words_parts import said_in, work_behind


def save_text(desk: Desk, facts: VisitFacts, place: Place, text: str, *, by: object) -> None:
    """Store TEXT as it was typed at PLACE; the lines of the visit are stored elsewhere."""
    match place.table, place.field:
        case "requests", "reply":
            revise_summary.save_reply(desk, RequestId(place.id), text, by=by)
        case "work", "public":
            revise_summary.save_public(desk, WorkId(place.id), text, by=by)
        case "work", ("why" | "notice") as field:
            work = _told(found(facts.work, place.id), field, text)
            edit_entry.save_work(desk, work, by=by, merge=True)
        case "photos", ("caption" | "description") as field:
            photo = _described(found(facts.photos, place.id), field, text)
            add_photo.save_photo(desk, photo, by=by, merge=True)
        case "promises", "what":
            promise = replace(found(facts.promises, place.id), what=text)
            edit_entry.save_promise(desk, promise, by=by, merge=True)
        case "visits", "notices":
            lines = tuple(text.split("\n"))
            revise_summary.save_notices(desk, facts.visit.id, lines, by=by)
        case _:
            raise ValueError(f"no text is typed at {place}")


def stored_text(facts: VisitFacts, place: Place) -> str | None:
    """Return the text that is stored at PLACE, None if it is gone or of another visit."""
    if place.table == "visits":
        return _text_of_visit(facts.visit, place) if place.id == facts.visit.id else None
    records: dict[str, tuple[Request | WorkItem | Photo | Promise, ...]] = {
        "requests": facts.all_requests,
        "work": facts.work,
        "photos": facts.photos,
        "promises": facts.promises,
    }
    there = (r for r in records[place.table] if r.id == place.id)
    return next((str(getattr(record, place.field)) for record in there), None)


def accept_text(desk: Desk, facts: VisitFacts, place: Place, *, by: object) -> None:
    """Accept the proposal at PLACE, and with a reply the work that says the same words."""
    revise_summary.accept(desk, place, by=by)
    if place.table != "requests":
        return
    request = found(facts.all_requests, place.id)
    for work in work_behind(request, facts):
        proposed = work.state is TextState.PROPOSED and work.for_the_page
        if proposed and said_in(work.public, request.reply):
            revise_summary.accept(desk, Place(table="work", id=work.id, field="public"), by=by)


def choose_outcome(
    desk: Desk, facts: VisitFacts, request: Request, outcome: Outcome, *, by: object
) -> None:
    """Let REQUEST have ended so at this visit."""
    answer_request.answer_request(desk, request.id, outcome, at_visit=facts.visit.id, by=by)


def keep_for_me(desk: Desk, facts: VisitFacts, work: WorkItem, *, only: bool, by: object) -> None:
    """Keep WORK off the page, or let it be on it again."""
    edit_entry.save_work(desk, replace(found(facts.work, work.id), only_for_me=only), by=by)


def leave_photo_off(desk: Desk, facts: VisitFacts, photo: Photo, *, by: object) -> None:
    """Keep PHOTO off the page; it stays with the visit."""
    add_photo.save_photo(desk, replace(found(facts.photos, photo.id), public=False), by=by)


def _text_of_visit(visit: Visit, place: Place) -> str:
    if place.field == "notices":
        return "\n".join(visit.notices)
    return str(getattr(visit.lines, place.field))


def _told(work: WorkItem, field: str, text: str) -> WorkItem:
    return replace(work, why=text) if field == "why" else replace(work, notice=text)


def _described(photo: Photo, field: str, text: str) -> Photo:
    if field == "caption":
        return replace(photo, caption=text)
    return replace(photo, description=text)
