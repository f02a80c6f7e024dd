"""What a row of "So far" shows of an entry: words only, no database and no widget."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.capture import EntryKind
from consultant_app.domain.clients import Contact
from consultant_app.domain.entries import Entry, promise_of
from consultant_app.domain.ids import ContactId
from consultant_app.domain.parts import Part
from consultant_app.domain.private_notes import PrivateLine
from consultant_app.domain.promises import CLIENT, CONSULTANT, Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_words import read_clock
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem
from ui.look.tokens import Tone
from ui.money_texts import money, quantity
from ui.outcome_texts import outcome_text, outcome_tone
from ui.pages.visit.day_texts import by_text
from ui.pages.visit.kinds import LOOKS, kind_text
from ui.pages.visit.short_words import shortened
from ui.when_texts import clock, length, local_clock, near_day, short_day
from ui.widgets.rows import Row, Strength

_ANSWERS_AT_MOST = 26


def row_of(entry: Entry, facts: VisitFacts, today: date) -> Row:
    """Return how ENTRY is shown."""
    record = entry.record
    if isinstance(record, Request):
        return _request_row(record, facts, today)
    if isinstance(record, WorkItem):
        return _work_row(record, facts)
    if isinstance(record, Promise):
        return _promise_row(record, facts, today)
    if isinstance(record, Part):
        return _part_row(record, facts)
    return _private_row(record)


def person_name(contacts: tuple[Contact, ...], contact_id: ContactId | None) -> str:
    """Return how the person of CONTACT_ID is called, or nothing."""
    return next((c.called for c in contacts if c.id == contact_id), "")


def _request_row(request: Request, facts: VisitFacts, today: date) -> Row:
    promise = promise_of(facts, request)
    asker = person_name(facts.contacts, request.asked_by)
    note = _promise_note(promise, asker, today) if promise else _reply_note(request, asker)
    pill = outcome_text(request.outcome)
    quote = f"“{request.words}”"
    look = LOOKS[EntryKind.REQUEST]
    said_here = request.visit_id == facts.visit.id
    lead = _hour(request.noted_at, facts) if said_here else _day_said(request, facts, today)
    return Row(
        title=quote,
        strength=Strength.SAID,
        lead=lead,
        icon=look.icon,
        tone=look.tone,
        note=note,
        note_icon="handshake" if promise else "",
        note_tone=Tone.AMBER,
        hollow=_is_only_proposed(request, promise),
        pill=pill,
        pill_tone=outcome_tone(request.outcome),
        spoken=_spoken(EntryKind.REQUEST, quote, note, pill, lead),
    )


def _work_row(work: WorkItem, facts: VisitFacts) -> Row:
    note, hollow = _plain_words(work)
    pill = length(work.minutes) if work.minutes else ""
    lead = _hour(work.noted_at, facts)
    look = LOOKS[EntryKind.WORK]
    answered = next((r.words for r in _all_requests(facts) if r.id == work.request_id), "")
    said = _tr("Answers “{words}”").format(words=answered) if answered else ""
    return Row(
        title=work.note or work.public,
        lead=lead,
        icon=look.icon,
        tone=look.tone,
        note=note,
        note_icon="message-square-quote" if answered else "",
        note_tone=Tone.BLUE,
        hollow=hollow,
        tail=f"“{shortened(answered, _ANSWERS_AT_MOST)}”" if answered else "",
        pill=pill,
        spoken=_spoken(EntryKind.WORK, work.note, note, said, pill, lead),
    )


def _promise_row(promise: Promise, facts: VisitFacts, today: date) -> Row:
    lead = _hour(promise.noted_at, facts)
    pill, tone = _promise_pill(promise, today)
    note = _to_whom(promise, facts, today)
    look = LOOKS[EntryKind.PROMISE]
    return Row(
        title=promise.what,
        lead=lead,
        icon=look.icon,
        tone=look.tone,
        note=note,
        hollow=promise.state is TextState.PROPOSED,
        pill=pill,
        pill_tone=tone,
        spoken=_spoken(EntryKind.PROMISE, promise.what, note, pill, lead),
    )


def _part_row(part: Part, facts: VisitFacts) -> Row:
    lead = _hour(part.noted_at, facts)
    count = quantity(part.quantity)
    price = f" {money(part.price, facts.currency)}" if part.price is not None else ""
    look = LOOKS[EntryKind.PART]
    pill = f"{count} ×{price}"
    spoken = _spoken(EntryKind.PART, part.name, pill, lead)
    return Row(title=part.name, lead=lead, icon=look.icon, tone=look.tone, pill=pill, spoken=spoken)


def _private_row(note: PrivateLine) -> Row:
    at = read_clock(note.at) if note.at else None
    lead = clock(at) if at else ""
    look = LOOKS[EntryKind.NOTE]
    pill = _tr("Only you")
    spoken = _spoken(EntryKind.NOTE, note.text, pill, lead)
    return Row(title=note.text, lead=lead, icon=look.icon, tone=look.tone, pill=pill, spoken=spoken)


def _reply_note(request: Request, asker: str) -> str:
    if not request.reply:
        return asker
    if not asker:
        return _tr("For the customer: {reply}").format(reply=request.reply)
    return _tr("{name}. {reply}").format(name=asker, reply=request.reply)


def _promise_note(promise: Promise, asker: str, today: date) -> str:
    day = by_text(promise.by, promise.by_words, today, next_visit=promise.next_visit)
    said = _promised_by(promise).format(
        who=promise.who, what=promise.what.rstrip("."), day=day or _tr("no day yet")
    )
    return _tr("{said} Asked by {name}.").format(said=said, name=asker) if asker else said


def _is_only_proposed(request: Request, promise: Promise | None) -> bool:
    """Tell whether what the row says of REQUEST was accepted by nobody yet."""
    if promise is not None:
        return promise.state is TextState.PROPOSED
    return bool(request.reply) and request.reply_state is TextState.PROPOSED


def _promised_by(promise: Promise) -> str:
    if promise.state is TextState.PROPOSED:
        mine = promise.who == CONSULTANT
        return _tr("Proposed: {what}, {day}.") if mine else _tr("Proposed for them: {what}, {day}.")
    if promise.what.startswith("“"):
        return _tr("You promised an answer, {day}.")
    if promise.who == CONSULTANT:
        return _tr("You promised: {what}, {day}.")
    if promise.who == CLIENT:
        return _tr("They do: {what}, {day}.")
    return _tr("{who}: {what}, {day}.")


def _plain_words(work: WorkItem) -> tuple[str, bool]:
    """Return the second line of WORK, and whether it still needs a look."""
    if work.only_for_me:
        return _tr("Only for you. It stays off the page."), False
    if not work.public.strip():
        return _tr("Needs plain words"), True
    words = _tr("For the customer: {words}").format(words=work.public)
    return words, work.state is TextState.PROPOSED


def _promise_pill(promise: Promise, today: date) -> tuple[str, Tone]:
    if promise.kept_on is not None:
        return _tr("Kept"), Tone.GREEN
    if promise.by is None:
        return _tr("No day yet"), Tone.AMBER
    return near_day(promise.by, today), Tone.AMBER


def _to_whom(promise: Promise, facts: VisitFacts, today: date) -> str:
    day = by_text(promise.by, promise.by_words, today, next_visit=promise.next_visit)
    name = person_name(facts.contacts, promise.to)
    to = _tr("To {name}").format(name=name) if name else ""
    who = "" if promise.who == CONSULTANT else _tr("They do it") if promise.who == CLIENT else ""
    doer = who or ("" if promise.who in (CONSULTANT, CLIENT) else promise.who)
    return ", ".join(part for part in (doer, to, day) if part)


def _day_said(request: Request, facts: VisitFacts, today: date) -> str:
    day = facts.asked_on.get(request.visit_id)
    if day is None and request.noted_at is not None:
        day = request.noted_at.astimezone(ZoneInfo(facts.visit.zone)).date()
    return short_day(day, today) if day else ""


def _hour(noted_at: datetime | None, facts: VisitFacts) -> str:
    return local_clock(noted_at, facts.visit.zone) if noted_at else ""


def _all_requests(facts: VisitFacts) -> tuple[Request, ...]:
    return facts.requests + facts.carried + facts.still_open


def _spoken(kind: EntryKind, *parts: str) -> str:
    said = ", ".join(part for part in parts if part)
    return f"{kind_text(kind)}: {said}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryRows", text)
