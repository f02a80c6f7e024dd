"""The records of one consultant's twenty years, seeded: the same size gives the same rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from random import Random

from benchmarks import vocabulary as words
from consultant_app.domain.clients import Client, Contact, Role, Site
from consultant_app.domain.ids import (
    ClientId,
    ContactId,
    PromiseId,
    RequestId,
    SegmentId,
    SiteId,
    VersionId,
    VisitId,
    WorkId,
)
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.summaries import DocumentKind, SummaryVersion
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Segment, SegmentKind, usual_charge
from consultant_app.domain.visits import OwnLines, Visit, VisitState
from consultant_app.domain.work import WorkItem

TODAY = date(2026, 11, 20)
YEARS = 20

_PLANNED_TODAY = 5
_COMING = 6
_TO_WRITE_UP = 5
_PEOPLE_PER_CLIENT = (1, 2, 2, 3, 4, 3)  # 2.5 on average
_STRETCHES_PER_VISIT = (4, 5, 6, 7, 8, 7, 6, 7)  # 6.25
_WORK_PER_VISIT = (2, 3, 4)  # 3
_REQUESTS_PER_VISIT = (1, 2, 3)

Record = Client | Site | Contact | Visit | Request | WorkItem | Segment | Promise | SummaryVersion


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much data: `name` is shown and names the folder; the rest grows with the clients."""

    name: str
    clients: int

    @property
    def visits(self) -> int:
        """How many visits there are: twenty of a client."""
        return self.clients * 20


TINY = Size(name="tiny", clients=6)
TENTH = Size(name="0.1x", clients=200)
ONE = Size(name="1x", clients=2_000)
TEN = Size(name="10x", clients=20_000)


def records(size: Size) -> Iterator[Record]:
    """Yield every record of SIZE, owners before what they own, ids from 1 in each table."""
    random = Random(20_261_121)
    yield from _clients(random, size)
    ids = _Ids()
    for number, day in enumerate(_days(size), start=1):
        client = ClientId(_busy_client(random, size))
        yield from _visit(random, ids, VisitId(number), client, day, left=size.visits - number)


class _Ids:
    """The next id of each table that visits fill."""

    def __init__(self) -> None:
        self.request, self.work, self.segment = count(1), count(1), count(1)
        self.promise, self.version = count(1), count(1)


def _clients(random: Random, size: Size) -> Iterator[Record]:
    people = count(1)
    for number in range(1, size.clients + 1):
        one, other = random.sample(words.SURNAMES, 2)
        trade = random.choice(words.TRADES)
        client = ClientId(number)
        yield Client(
            id=client,
            name=f"{one} & {other} {trade} {number}",
            private_notes=_said(random, words.PRIVATE),
        )
        street = f"{random.randint(1, 90)} {random.choice(words.STREETS)}"
        address = (street, random.choice(words.TOWNS))
        yield Site(id=SiteId(number), client_id=client, address=address, travel_minutes=20)
        for place in range(random.choice(_PEOPLE_PER_CLIENT)):
            yield Contact(
                id=ContactId(next(people)),
                client_id=client,
                name=f"{random.choice(words.FIRST_NAMES)} {random.choice(words.SURNAMES)}",
                roles=frozenset({Role.READS}) if place == 0 else frozenset(),
                email="someone@firm.example",
            )


def _days(size: Size) -> Iterator[date]:
    """Yield the day of each visit in order: the past evenly, then today's plans and some more."""
    past = size.visits - _PLANNED_TODAY - _COMING
    span = YEARS * 365
    for number in range(past):
        yield TODAY - timedelta(days=span - number * (span - 1) // past)
    yield from [TODAY] * _PLANNED_TODAY
    yield from (TODAY + timedelta(days=1 + number) for number in range(_COMING))


def _busy_client(random: Random, size: Size) -> int:
    """Return a client's number; a few are visited often, most of them rarely."""
    return 1 + int(size.clients * random.random() ** 2)


def _visit(
    random: Random, ids: _Ids, visit: VisitId, client: ClientId, day: date, *, left: int
) -> Iterator[Record]:
    state = _state(left)
    yield Visit(
        id=visit,
        client_id=client,
        site_id=SiteId(client),
        state=state,
        day=day,
        zone="Europe/London",
        reason=_said(random, words.COMPLAINTS) if state is VisitState.PLANNED else "",
        lines=OwnLines(headline="" if left % 3 else _said(random, words.RESULTS)),
        private_notes=_said(random, words.PRIVATE) if visit % 4 == 0 else "",
    )
    if state is VisitState.PLANNED:
        return
    yield from _entries(random, ids, visit, client, day)
    yield from _time(random, ids, visit, day)
    if state is VisitState.ISSUED:
        yield _version(ids, visit, day)


def _state(left: int) -> VisitState:
    if left < _PLANNED_TODAY + _COMING:
        return VisitState.PLANNED
    written_up = left >= _PLANNED_TODAY + _COMING + _TO_WRITE_UP
    return VisitState.ISSUED if written_up else VisitState.FINISHED


def _entries(
    random: Random, ids: _Ids, visit: VisitId, client: ClientId, day: date
) -> Iterator[Record]:
    asked = [RequestId(next(ids.request)) for _ in range(random.choice(_REQUESTS_PER_VISIT))]
    for request in asked:
        yield Request(
            id=request,
            visit_id=visit,
            words=_said(random, words.COMPLAINTS),
            outcome=Outcome.DONE if random.random() < 0.9 else Outcome.LATER,
            reply=_said(random, words.RESULTS),
        )
    for _ in range(random.choice(_WORK_PER_VISIT)):
        yield WorkItem(
            id=WorkId(next(ids.work)),
            visit_id=visit,
            note=_note(random),
            public=_said(random, words.RESULTS),
            why="It saves you time each day.",
            state=TextState.ACCEPTED,
            request_id=random.choice(asked),
        )
    if random.random() < 0.3:
        by = day + timedelta(days=random.randint(1, 30))
        yield Promise(
            id=PromiseId(next(ids.promise)),
            client_id=client,
            visit_id=visit,
            what=_said(random, words.PROMISES),
            by=by,
            kept_on=by if by < TODAY - timedelta(days=14) else None,
        )


def _time(random: Random, ids: _Ids, visit: VisitId, day: date) -> Iterator[Record]:
    """Yield the stretches of a visit, one after the other, with travel before and after."""
    at = datetime(day.year, day.month, day.day, 8, random.randint(0, 59), tzinfo=UTC)
    stretches = random.choice(_STRETCHES_PER_VISIT)
    for number in range(stretches):
        kind = SegmentKind.BREAK if number % 3 == 2 else SegmentKind.WORK
        if number in (0, stretches - 1):
            kind = SegmentKind.TRAVEL
        end = at + timedelta(minutes=random.randint(5, 45))
        yield Segment(
            id=SegmentId(next(ids.segment)),
            visit_id=visit,
            kind=kind,
            start=at,
            end=end,
            zone="Europe/London",
            end_offset_minutes=0,
            charge=usual_charge(kind),
        )
        at = end


def _version(ids: _Ids, visit: VisitId, day: date) -> SummaryVersion:
    return SummaryVersion(
        id=VersionId(next(ids.version)),
        visit_id=visit,
        version=1,
        kind=DocumentKind.SUMMARY,
        issued_at=datetime(day.year, day.month, day.day, 17, tzinfo=UTC),
        file=f"{day.isoformat()}.pdf",
        sha256="0" * 64,
        pages=2,
        title="Visit summary",
        fingerprint="0" * 64,
    )


def _note(random: Random) -> str:
    thing, detail = random.choice(words.THINGS), random.choice(words.DETAILS)
    return f"{random.choice(words.VERBS)} {thing} in {random.choice(words.PLACES)}, {detail}"


def _said(random: Random, patterns: tuple[str, ...]) -> str:
    pattern = random.choice(patterns)
    return pattern.format(thing=random.choice(words.THINGS), place=random.choice(words.PLACES))
