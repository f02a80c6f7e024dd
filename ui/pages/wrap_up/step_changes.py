"""What the rows of the second step change: who, by when, one more, the next visit."""

from dataclasses import replace
from datetime import date, time

from consultant_app.desk import Desk
from consultant_app.domain.capture import CaptureLine, EntryKind, read_line
from consultant_app.domain.day_words import DayWords
from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import VisitLine
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visit_rhythm import next_in_rhythm, usual_rhythm
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.workflows import (
    answer_request,
    edit_entry,
    plan_visit,
    run_visit,
)
from ui.pages.wrap_up.next_visit_card import NextVisit
from ui.pages.wrap_up.records import found

_LAST = 20


def known_of_next_visit(desk: Desk, facts: VisitFacts) -> NextVisit:
    """Return whether the next visit is planned, else when the usual rhythm would have it."""
    planned = next_planned(desk, facts.client.id)
    if planned is not None:
        return NextVisit(today=desk.today(), planned=planned.day, planned_at=planned.planned_at)
    begun = frozenset(VisitState) - {VisitState.PLANNED}
    lines = plan_visit.visit_lines(desk, client_id=facts.client.id, states=begun, limit=_LAST)
    rhythm = usual_rhythm((line.day, line.planned_at) for line in lines)
    if rhythm is None:
        return NextVisit(today=desk.today())
    day = next_in_rhythm(rhythm, lines[0].day, today=desk.today())
    return NextVisit(today=desk.today(), rhythm=rhythm, proposed=day)


def choose_who(desk: Desk, facts: VisitFacts, promise: Promise, who: str, *, by: object) -> None:
    """Let WHO see to PROMISE; a proposed one is given by that."""
    stored = found(facts.promises, promise.id)
    edit_entry.save_promise(desk, replace(stored, who=who, state=TextState.ACCEPTED), by=by)


def choose_day(
    desk: Desk, facts: VisitFacts, promise: Promise, day: DayWords | None, *, by: object
) -> None:
    """Let PROMISE be due on DAY, or on none; a proposed one is given by that."""
    stored = found(facts.promises, promise.id)
    edit_entry.save_promise(
        desk,
        replace(
            stored,
            by=_day_meant(desk, facts, day),
            by_words=day.by_words if day else "",
            next_visit=bool(day and day.next_visit),
            state=TextState.ACCEPTED,
        ),
        by=by,
    )


def choose_request_day(
    desk: Desk, facts: VisitFacts, request: Request, day: DayWords, *, by: object
) -> None:
    """Give REQUEST its row with a day; its outcome and its reply stay as they are."""
    answer_request.answer_request(
        desk,
        request.id,
        found(facts.all_requests, request.id).outcome,
        by_day=day.by,
        by_words=day.by_words,
        next_visit=day.next_visit,
        at_visit=facts.visit.id,
        by=by,
    )


def word_request_step(
    desk: Desk, facts: VisitFacts, request: Request, words: str, *, by: object
) -> None:
    """Let the row of REQUEST say WORDS, even before it has a day."""
    answer_request.answer_request(
        desk,
        request.id,
        found(facts.all_requests, request.id).outcome,
        step=words,
        at_visit=facts.visit.id,
        by=by,
    )


def read_step(desk: Desk, facts: VisitFacts, text: str) -> CaptureLine | None:
    """Return the step that TEXT says in plain words, None where it names nothing to be done."""
    names = [contact.name for contact in facts.contacts]
    line = read_line(text, today=desk.today(), kind=EntryKind.PROMISE, people=names)
    return line if line.text else None


def plan_next(desk: Desk, facts: VisitFacts, day: date, at: time | None, *, by: object) -> Visit:
    """Plan the next visit for DAY, or move the one that is planned."""
    planned = next_planned(desk, facts.client.id)
    if planned is None:
        return plan_visit.plan_visit(desk, facts.client.id, day=day, at=at, by=by)
    visit = run_visit.visit_facts(desk, planned.id).visit
    return plan_visit.change_plan(desk, replace(visit, day=day, planned_at=at), by=by)


def next_planned(desk: Desk, client_id: ClientId) -> VisitLine | None:
    """Return the next planned visit of a client, today's included."""
    planned = plan_visit.visit_lines(
        desk,
        client_id=client_id,
        states=frozenset({VisitState.PLANNED}),
        from_day=desk.today(),
    )
    return planned[-1] if planned else None


def _day_meant(desk: Desk, facts: VisitFacts, day: DayWords | None) -> date | None:
    """Return the date of DAY; "next visit" is the day of the one that is planned."""
    if day is None or not day.next_visit:
        return day.by if day else None
    planned = next_planned(desk, facts.client.id)
    return planned.day if planned else None
