"""The entries of a visit as its page lists them: requests, work, parts, promises, private notes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from consultant_app.domain.clients import Contact
from consultant_app.domain.parts import Part
from consultant_app.domain.private_notes import PrivateLine, private_lines
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import Visit
from consultant_app.domain.work import WorkItem

REQUESTS, WORK, PARTS = "requests", "work", "parts"
PROMISES, PRIVATE, PHOTOS = "promises", "private", "photos"

Record = Request | WorkItem | Part | Promise | PrivateLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: its table, the id there (of a private note its index), the record itself.

    `new_person` is set where noting the entry made a person known, by "@Tom".
    """

    table: str
    id: int
    record: Record
    new_person: Contact | None = None


def entries(facts: VisitFacts) -> tuple[Entry, ...]:
    """Return the entries of a visit, the newest first; those without an hour come last.

    A promise that came from a request of the visit stands inside that request and is left out.
    """
    dated = [(_hour(e, facts.visit), number, e) for number, e in enumerate(_all_entries(facts))]
    return tuple(entry for _, _, entry in sorted(dated, key=lambda d: d[:2], reverse=True))


def promise_of(facts: VisitFacts, request: Request) -> Promise | None:
    """Return the promise that came from REQUEST, the newest if there are several."""
    return next((p for p in reversed(facts.promises) if p.request_id == request.id), None)


def _all_entries(facts: VisitFacts) -> Iterator[Entry]:
    yield from (Entry(table=REQUESTS, id=r.id, record=r) for r in facts.requests)
    yield from (Entry(table=WORK, id=w.id, record=w) for w in facts.work)
    yield from (Entry(table=PARTS, id=p.id, record=p) for p in facts.parts)
    inside = {r.id for r in facts.all_requests}
    loose = (p for p in facts.promises if p.request_id not in inside)
    yield from (Entry(table=PROMISES, id=p.id, record=p) for p in loose)
    notes = private_lines(facts.visit.private_notes)
    yield from (Entry(table=PRIVATE, id=n.index, record=n) for n in notes)


def _hour(entry: Entry, visit: Visit) -> str:
    """Return the local hour of ENTRY as text that sorts, empty if it has none."""
    if isinstance(entry.record, PrivateLine):
        note = entry.record
        return f"{visit.day}T{note.at.zfill(5)}:{note.second:02}" if note.at else ""
    noted: datetime | None = entry.record.noted_at
    return "" if noted is None else noted.astimezone(ZoneInfo(visit.zone)).isoformat()[:19]
