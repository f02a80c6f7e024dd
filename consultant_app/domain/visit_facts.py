"""Everything that a page about one visit may draw on, in one frozen value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from types import MappingProxyType
from zoneinfo import ZoneInfo

from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import PageOptions, PrintSize, Shows, page_options
from consultant_app.domain.parts import Part
from consultant_app.domain.photos import Photo
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.seen_by import SeenBy
from consultant_app.domain.settings import Business
from consultant_app.domain.summaries import SummaryVersion
from consultant_app.domain.time_segments import Segment
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.domain.work import WorkItem


@dataclass(frozen=True, slots=True, kw_only=True)
class NextVisit:
    """The visit to the same client that comes next: its local day, its hour if it is known.

    `to_come` tells that it still lies ahead: one that has begun, or whose time has passed without
    it, is spoken of by no page.
    """

    day: date
    at: time | None
    kind: VisitKind
    to_come: bool


def next_visit_among(later: Iterable[Visit], *, since: datetime) -> NextVisit | None:
    """Return the first of the LATER visits that has begun, or is to come SINCE that moment.

    A plan that came to nothing is passed over, unless there is nothing else: a page that announced
    it stands all the same.
    """
    in_order = sorted(later, key=lambda v: (v.day, v.planned_at is None, v.planned_at or time.min))
    if not in_order:
        return None
    counting = (v for v in in_order if _has_begun(v) or _is_to_come(v, since=since))
    first = next(counting, in_order[0])
    to_come = _is_to_come(first, since=since)
    return NextVisit(day=first.day, at=first.planned_at, kind=first.kind, to_come=to_come)


def _has_begun(visit: Visit) -> bool:
    return visit.state is not VisitState.PLANNED


def _is_to_come(visit: Visit, *, since: datetime) -> bool:
    local = since.astimezone(ZoneInfo(visit.zone))
    if _has_begun(visit) or visit.day < local.date():
        return False
    return visit.day > local.date() or visit.planned_at is None or visit.planned_at > local.time()


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFacts:
    """One visit with all that hangs on it, each list in the order of the customer or the clock.

    `requests` were said at this visit; `carried` were said earlier and settled at this one;
    `still_open` were said earlier and wait. `kept` are promises of earlier visits kept since the
    summary before. `promises` were made at this visit, `removed_promises` were and are gone, so
    that none of them is proposed again. `contacts` are all people of the client.
    `seen_by` are the sign-offs, the last one counts.
    `asked_on` tells the day of the visits at which carried requests were said. `next_visit` is
    the one after this, as `next_visit_among` finds it. `postal_site` is where a letter about the
    visit is sent: a place of the client with an address. `told` are earlier visits whose page
    this one is too; the lists then hold what was noted at all of them.
    """

    business: Business
    client: Client
    site: Site | None
    contact: Contact | None
    contacts: tuple[Contact, ...]
    equipment: tuple[Equipment, ...]
    visit: Visit
    requests: tuple[Request, ...]
    carried: tuple[Request, ...]
    still_open: tuple[Request, ...]
    work: tuple[WorkItem, ...]
    parts: tuple[Part, ...]
    segments: tuple[Segment, ...]
    photos: tuple[Photo, ...]
    promises: tuple[Promise, ...]
    kept: tuple[Promise, ...]
    versions: tuple[SummaryVersion, ...]
    removed_promises: tuple[Promise, ...] = ()
    seen_by: tuple[SeenBy, ...] = ()
    asked_on: Mapping[VisitId, date] = field(default_factory=lambda: MappingProxyType({}))
    next_visit: NextVisit | None = None
    postal_site: Site | None = None
    told: tuple[Visit, ...] = ()

    @property
    def language(self) -> str:
        """The document's language: the reader's, else the client's, else the business's."""
        reader = self.contact.language if self.contact else ""
        return reader or self.client.language or self.business.language

    @property
    def currency(self) -> str:
        """The client's currency, else the business's."""
        return self.client.currency or self.business.currency

    @property
    def options(self) -> PageOptions:
        """What the page shows: its own wishes, then the reader's large print, then the client's,
        then the business's.
        """
        wishes = (self.visit.shows, self.reader_wishes, self.client.shows, self.business.shows)
        return page_options(*wishes)

    @property
    def reader_wishes(self) -> Shows:
        """What the records of those who read it ask of the page."""
        readers = (self.contact, *self.also_greeted)
        large = any(reader.large_print for reader in readers if reader is not None)
        return Shows(print_size=PrintSize.LARGE if large else None)

    @property
    def also_greeted(self) -> tuple[Contact, ...]:
        """The people whom the letter greets beside its reader, as they were chosen."""
        known = {c.id: c for c in self.contacts if self.contact is None or c.id != self.contact.id}
        return tuple(known[id_] for id_ in self.visit.also_to if id_ in known)

    @property
    def all_requests(self) -> tuple[Request, ...]:
        """The requests the page lists: those said now, then the carried ones."""
        return self.requests + self.carried

    def answered_by(self, request: Request) -> tuple[WorkItem, ...]:
        """Return the work whose public text is the reply to REQUEST: it is done and has none."""
        if request.outcome is not Outcome.DONE or request.reply.strip():
            return ()
        return tuple(w for w in self.work if w.request_id == request.id and w.for_the_page)
