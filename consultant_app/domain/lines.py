"""Lines of lists: the few columns that a list shows, fetched without loading whole records."""

from dataclasses import dataclass
from datetime import date, datetime, time

from consultant_app.domain.clients import Contact, Site
from consultant_app.domain.ids import ClientId, PromiseId, RequestId, VisitId
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import AppSettings
from consultant_app.domain.visits import VisitKind, VisitState


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientLine:
    """A client in a list. `next_day`/`next_at` tell the next planned visit, if any.

    `paused` tells of a running visit whose clock stands.
    """

    id: ClientId
    name: str
    archived: bool
    last_day: date | None
    next_day: date | None
    next_at: time | None
    open_promises: int
    running: bool
    paused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLine:
    """A visit in a list. `title` is its headline, else its first request, else its reason.

    Minutes are those of closed segments, or the visit's own duration. `paused` tells that it is
    running while its clock stands, `told_later` that the page of a later visit tells it too,
    `unsure` that the clock was not sure of its time and nobody has looked at it.
    """

    id: VisitId
    client_id: ClientId
    client: str
    day: date
    planned_at: time | None
    kind: VisitKind
    state: VisitState
    title: str
    requests: int
    requests_answered: int
    work_minutes: int
    travel_minutes: int
    break_minutes: int
    versions: int
    paused: bool = False
    told_later: bool = False
    unsure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLine:
    """A promise in a list, with whom it was given to."""

    id: PromiseId
    client_id: ClientId
    client: str
    visit_id: VisitId | None
    visit_day: date | None
    what: str
    who: str
    to: str
    by: date | None
    by_words: str
    kept_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestLine:
    """A request in a list of a client's words."""

    id: RequestId
    visit_id: VisitId
    day: date
    words: str
    asked_by: str
    outcome: Outcome
    reply: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """Something found. `kind` is client, contact, request, work, promise or note.

    `text` is what was found, `start` and `end` the first match in it (characters).
    """

    kind: str
    id: int
    client_id: ClientId
    client: str
    visit_id: VisitId | None
    day: date | None
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedVisit:
    """A visit of today's page with what must be known on the doorstep.

    `visits_ago` tells of each of `promises` how many visits ago it was given: 1 is the last visit,
    0 that it was between two.
    """

    visit_id: VisitId
    client_id: ClientId
    client: str
    kind: VisitKind
    planned_at: time | None
    planned_minutes: int | None
    reason: str
    site: Site | None
    people: tuple[Contact, ...]
    promises: tuple[Promise, ...]
    visits_ago: tuple[int, ...]
    last_day: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningVisit:
    """The visit whose clock runs, or that is on a break, with the facts of the bar.

    `segment_kind` is None where the clock stands although the visit is running.
    """

    visit_id: VisitId
    client_id: ClientId
    client: str
    kind: VisitKind
    segment_kind: str | None
    segment_start: datetime | None
    first_start: datetime | None
    closed_work_minutes: int
    closed_work_seconds: int
    closed_travel_minutes: int
    last_sign: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayFacts:
    """Today's page, with how the program looks; the lists are short and ready to show."""

    on_day: date
    first_name: str
    person: str
    business: str
    planned: tuple[PlannedVisit, ...]
    done_today: tuple[VisitLine, ...]
    coming: tuple[VisitLine, ...]
    promises_due: tuple[PromiseLine, ...]
    promises_due_count: int
    promises_without_day: tuple[PromiseLine, ...]
    promises_without_day_count: int
    to_write_up: int
    oldest_to_write_up: VisitLine | None
    paused: tuple[VisitLine, ...]
    not_issued: int
    running: RunningVisit | None
    settings: AppSettings
