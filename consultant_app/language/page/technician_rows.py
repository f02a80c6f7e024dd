"""Rows of the technician's copy: the facts on top, requests, devices, promises."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import RequestId
from consultant_app.domain.promises import Promise
from consultant_app.domain.time_segments import SegmentKind
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem
from consultant_app.language.page.day_phrases import day_phrase
from consultant_app.language.page.next_steps import is_yours, who_does
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.quotes import quoted
from consultant_app.language.page.seen_by import seen_in_file
from consultant_app.language.page.technician_time import spans, work_time
from consultant_app.language.page.wording import day_in_table, duration_in_table, joined
from consultant_app.language.sentence_ends import capital_first, one_line, sentences_of

_FRIDAY = 4


def fact_rows(facts: VisitFacts, page: PageWords) -> tuple[tuple[str, str], ...]:
    """Return label and value of each fact, row by row of two columns; unknown ones left out."""
    plan = facts.client.plan_minutes
    rows = (
        ("visit", _state(facts, page)),
        ("client", one_line(facts.client.name)),
        ("date", day_in_table(facts.visit.day, page, year=True)),
        ("site", _site(facts)),
        (facts.visit.kind.value, spans(facts, SegmentKind.WORK, page)),
        ("met", joined([c.name for c in people_met(facts)], page)),
        ("travel", spans(facts, SegmentKind.TRAVEL, page)),
        (
            "plan",
            page.say("technician.plan_value", time=duration_in_table(plan, page)) * bool(plan),
        ),
        ("break", spans(facts, SegmentKind.BREAK, page)),
        ("seen", seen_in_file(facts.seen_by[-1], facts, page) if facts.seen_by else ""),
    )
    return tuple((page.say(f"technician.{label}"), value) for label, value in rows if value)


def people_met(facts: VisitFacts) -> tuple[Contact, ...]:
    """Return the reader of the page, then whoever asked for something."""
    asked = {r.asked_by for r in facts.all_requests if r.asked_by}
    first = (facts.contact,) if facts.contact else ()
    others = (c for c in facts.contacts if c.id in asked)
    return tuple({c.id: c for c in (*first, *others)}.values())


def request_numbers(facts: VisitFacts, page: PageWords) -> dict[RequestId, str]:
    """Return R1, R2 and so on for the requests in the order of the page."""
    return {
        request.id: page.say("technician.request_no", n=str(number))
        for number, request in enumerate(facts.all_requests, start=1)
    }


def request_rows(facts: VisitFacts, page: PageWords) -> Iterator[tuple[str, ...]]:
    """Return number, the client's words, outcome, and the notes of the work that answers."""
    numbers = request_numbers(facts, page)
    for request in facts.all_requests:
        answers = (w for w in facts.work if w.request_id == request.id and not w.only_for_me)
        notes = [one_line(w.note) for w in answers if w.note]
        outcome = page.say(f"technician.outcome_{request.outcome.value}")
        words = quoted(request.words, page)
        yield (numbers[request.id], words, outcome, _one_after_the_other(notes))


def _one_after_the_other(notes: Sequence[str]) -> str:
    return "; ".join((*(note.rstrip(" .;") for note in notes[:-1]), *notes[-1:]))


def work_rows(facts: VisitFacts, page: PageWords) -> Iterator[tuple[str, ...]]:
    """Return time, request, device and note of each piece of work.

    A note that stands with its request is not printed again.
    """
    numbers = request_numbers(facts, page)
    names = {thing.id: thing.name for thing in facts.equipment}
    for item in facts.work:
        answers = numbers.get(item.request_id) if item.request_id else None
        devices = ", ".join(names[e] for e in item.equipment_ids if e in names)
        when, own = work_time(item, facts, page), page.say("technician.own")
        if when or devices or not _stands_above(item, answers):
            yield (when, answers or own, devices, _note_in_log(item, answers, page))


def _stands_above(item: WorkItem, answers: str | None) -> bool:
    """Tell whether the note of ITEM stands in the row of the request that it ANSWERS."""
    return bool(answers and item.note) and not item.only_for_me


def _note_in_log(item: WorkItem, answers: str | None, page: PageWords) -> str:
    if answers and _stands_above(item, answers):
        return page.say("technician.see_request", no=answers)
    note = one_line(item.note)
    return page.say("technician.only_for_me", note=note) if item.only_for_me else note


def device_rows(facts: VisitFacts) -> Iterator[tuple[str, ...]]:
    """Return name, make, serial number of each thing that was worked on, and what was done."""
    for thing in facts.equipment:
        notes = [w.note for w in facts.work if thing.id in w.equipment_ids]
        if notes:
            changed = "; ".join(dict.fromkeys(_beginning(note) for note in notes))
            yield (thing.name, thing.make, thing.serial, capital_first(changed))


def promise_rows(facts: VisitFacts, page: PageWords) -> Iterator[tuple[str, ...]]:
    """Return who, what, by when, and the working day before as a reminder."""
    for promise in facts.promises:
        when = one_line(promise.by_words)
        if promise.by is not None:
            day = day_in_table(promise.by, page)
            when = day_phrase(day, when, page, by=promise.by)
        elif promise.next_visit:
            when = page.say("next.next_visit").rstrip(".")
        remind = _reminder(promise.by, facts, page) if promise.by else ""
        yield (_who(promise, facts, page), one_line(promise.what), capital_first(when), remind)


def _who(promise: Promise, facts: VisitFacts, page: PageWords) -> str:
    """Return who is to do it, by name: "You" is whom the letter is for, and not the file."""
    if not is_yours(promise, facts):
        return who_does(promise, facts, page)
    return facts.contact.name if facts.contact else page.say("technician.client")


def _reminder(by: date, facts: VisitFacts, page: PageWords) -> str:
    """Return the working day before BY, unless the visit came later than that."""
    day = working_day_before(by)
    return day_in_table(day, page) if day >= facts.visit.day else ""


def working_day_before(day: date) -> date:
    """Return the last day from Monday to Friday before DAY."""
    before = day - timedelta(days=1)
    return before - timedelta(days=max(0, before.weekday() - _FRIDAY))


def _state(facts: VisitFacts, page: PageWords) -> str:
    words = {
        "id": str(facts.visit.id),
        "state": page.say(f"technician.state_{facts.visit.state.value}"),
    }
    if not facts.versions:
        return page.say("technician.visit_value", **words)
    last = max(version.version for version in facts.versions)
    return page.say("technician.version", n=str(last), **words)


def _site(facts: VisitFacts) -> str:
    parts = (facts.site.name, *facts.site.address) if facts.site else ()
    return ", ".join(part for part in parts if part.strip())


def _beginning(note: str) -> str:
    """Return the first clause of a note, enough to know which work it was."""
    first = (sentences_of(note) or ("",))[0]
    return first.split(";")[0].rstrip(" .")
