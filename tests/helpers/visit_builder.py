"""Builds the facts of a visit in a few words, so that a test reads as facts in, sentences out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from consultant_app.domain.billing import Rounding
from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.ids import (
    ClientId,
    ContactId,
    PartId,
    PhotoId,
    PromiseId,
    RequestId,
    SegmentId,
    SiteId,
    VisitId,
    WorkId,
)
from consultant_app.domain.options import Shows
from consultant_app.domain.parts import Part
from consultant_app.domain.photos import Pair, Photo
from consultant_app.domain.promises import CONSULTANT, Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.settings import Business
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines, Visit, VisitKind, VisitState
from consultant_app.domain.work import WorkItem

THURSDAY = date(2026, 11, 12)
LONDON = "Europe/London"
EVENING = datetime(2026, 11, 12, 18, 0, tzinfo=UTC)

OKAFOR = Business(
    name="Okafor Office IT",
    person="Sam Okafor",
    phone="01632 960 147",
    email="sam@okafor-it.example",
    hours="Mon–Fri 8:00–18:00",
    promise="Calm, friendly computer help for small offices",
)


def request(
    words: str,
    outcome: Outcome = Outcome.DONE,
    reply: str = "",
    *,
    number: int = 0,
    outcome_word: str = "",
    state: TextState = TextState.ACCEPTED,
    visit: int = 1,
    noted_at: datetime | None = None,
) -> Request:
    """Return a request said at the visit."""
    return Request(
        id=RequestId(number),
        visit_id=VisitId(visit),
        words=words,
        outcome=outcome,
        outcome_word=outcome_word,
        reply=reply,
        reply_state=state,
        noted_at=noted_at,
    )


def work(
    public: str,
    *,
    answers: int | None = None,
    why: str = "",
    notice: str = "",
    note: str = "a technical note",
    number: int = 0,
    task: str | None = None,
    state: TextState = TextState.ACCEPTED,
    only_for_me: bool = False,
) -> WorkItem:
    """Return a piece of work; `answers` is the number of the request it answers."""
    return WorkItem(
        id=WorkId(number),
        visit_id=VisitId(1),
        note=note,
        public=public,
        why=why,
        notice=notice,
        task=task,
        state=state,
        request_id=RequestId(answers) if answers else None,
        only_for_me=only_for_me,
    )


def promise(
    what: str,
    by: date | None = None,
    by_words: str = "",
    *,
    who: str = CONSULTANT,
    answers: int | None = None,
    kept_on: date | None = None,
    next_visit: bool = False,
    state: TextState = TextState.ACCEPTED,
) -> Promise:
    """Return a promise made at the visit, or an earlier one that was kept."""
    return Promise(
        id=PromiseId(1),
        client_id=ClientId(1),
        visit_id=VisitId(1),
        what=what,
        who=who,
        by=by,
        by_words=by_words,
        next_visit=next_visit,
        kept_on=kept_on,
        request_id=RequestId(answers) if answers else None,
        state=state,
    )


def segment(
    start: str,
    end: str,
    kind: SegmentKind = SegmentKind.WORK,
    *,
    charge: Charge = Charge.BILLABLE,
    reason: str = "",
    on_day: date = THURSDAY,
) -> Segment:
    """Return a stretch of time from START to END, clock times in London."""
    begins, ends = _at(on_day, start), _at(on_day, end)
    return Segment(
        id=SegmentId(1),
        visit_id=VisitId(1),
        kind=kind,
        start=begins,
        end=ends if ends >= begins else ends + timedelta(days=1),
        zone=LONDON,
        charge=charge if kind is SegmentKind.WORK else Charge.NO_CHARGE,
        charge_reason=reason,
    )


def part(name: str, price: str | None = None, quantity: str = "1") -> Part:
    """Return a part with the price of one."""
    amount = None if price is None else Decimal(price)
    return Part(
        id=PartId(1),
        visit_id=VisitId(1),
        name=name,
        quantity=Decimal(quantity),
        price=amount,
    )


def photo(
    caption: str,
    description: str,
    *,
    pair: Pair | None = None,
    of_work: int | None = None,
    number: int = 1,
    public: bool = True,
) -> Photo:
    """Return a photo; its file is named by its number."""
    return Photo(
        id=PhotoId(number),
        visit_id=VisitId(1),
        file=f"photo-{number}.jpg",
        work_id=WorkId(of_work) if of_work else None,
        pair=pair,
        caption=caption,
        description=description,
        public=public,
    )


def a_visit(
    *,
    requests: tuple[Request, ...] = (),
    carried: tuple[Request, ...] = (),
    work: tuple[WorkItem, ...] = (),
    promises: tuple[Promise, ...] = (),
    kept: tuple[Promise, ...] = (),
    parts: tuple[Part, ...] = (),
    segments: tuple[Segment, ...] = (),
    photos: tuple[Photo, ...] = (),
    lines: OwnLines | None = None,
    client: str = "Hill Street Dental Practice",
    contact: Contact | None = None,
    nobody: bool = False,
    business: Business = OKAFOR,
    kind: VisitKind = VisitKind.ON_SITE,
    reason: str = "",
    nothing_asked: bool = False,
    called_us: bool = False,
    notices: tuple[str, ...] = (),
    words_off: tuple[str, ...] = (),
    duration_minutes: int | None = None,
    duration_charge: Charge = Charge.BILLABLE,
    rounding: Rounding | None = None,
    rates: Mapping[str, Decimal] | None = None,
    language: str = "",
    day: date = THURSDAY,
    asked_on: Mapping[VisitId, date] | None = None,
    address: tuple[str, ...] = (),
    shows: Shows | None = None,
) -> VisitFacts:
    """Return the facts of one finished visit; requests and work are numbered in their order."""
    reader = contact or Contact(
        id=ContactId(1), client_id=ClientId(1), name="Maria Lindqvist", address_as="Maria"
    )
    return VisitFacts(
        business=business,
        client=Client(
            id=ClientId(1),
            name=client,
            language=language,
            rounding=rounding,
            rates=rates or {},
        ),
        site=None,
        contact=None if nobody else reader,
        contacts=() if nobody else (reader,),
        equipment=(),
        visit=Visit(
            id=VisitId(1),
            client_id=ClientId(1),
            kind=kind,
            state=VisitState.FINISHED,
            day=day,
            zone=LONDON,
            reason=reason,
            nothing_asked=nothing_asked,
            called_us=called_us,
            lines=lines or OwnLines(),
            notices=notices,
            words_off=words_off,
            duration_minutes=duration_minutes,
            duration_charge=duration_charge,
            shows=shows or Shows(),
        ),
        requests=tuple(_numbered_requests(requests)),
        carried=tuple(replace(r, id=r.id or RequestId(100 + i)) for i, r in enumerate(carried)),
        still_open=(),
        work=tuple(replace(w, id=w.id or WorkId(i)) for i, w in enumerate(work, start=1)),
        parts=parts,
        segments=segments,
        photos=photos,
        promises=promises,
        kept=kept,
        versions=(),
        asked_on=asked_on or {},
        postal_site=Site(id=SiteId(1), client_id=ClientId(1), address=address) if address else None,
    )


def _numbered_requests(requests: tuple[Request, ...]) -> list[Request]:
    return [replace(r, id=r.id or RequestId(i)) for i, r in enumerate(requests, start=1)]


def _at(day: date, clock: str) -> datetime:
    hour, minute = clock.split(":")
    local = datetime.combine(day, time(int(hour), int(minute)), tzinfo=ZoneInfo(LONDON))
    return local.astimezone(UTC)
