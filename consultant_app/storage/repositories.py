"""The questions that only one kind of record answers."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, and_, not_, or_, select
from sqlalchemy.orm import Session

from consultant_app.domain.clients import Client, alike
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.problems import VisitRuns
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.time_segments import Segment, SegmentState
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.storage.named_ids import among
from consultant_app.storage.records import record_of
from consultant_app.storage.repository import OwnedRepository, Repository
from consultant_app.storage.rows import (
    ClientRow,
    PromiseRow,
    RequestRow,
    SegmentRow,
    VisitRow,
)
from consultant_app.storage.search import clients_with_words
from consultant_app.storage.touching_time import open_ones, touching

_SETTLED = tuple(outcome for outcome in Outcome if outcome.is_settled)


class Clients(Repository[Client]):
    """The clients."""

    def __init__(self, session: Session, *, now: datetime) -> None:
        super().__init__(session, ClientRow, Client, now=now)

    def all(self, *, include_archived: bool = False) -> tuple[Client, ...]:
        """Return the clients by name."""
        conditions = () if include_archived else (ClientRow.archived.is_(False),)
        return self._those(*conditions, order=(ClientRow.name.collate("NOCASE"),))

    def those(self, ids: Iterable[ClientId]) -> tuple[Client, ...]:
        """Return the clients IDS by name, archived ones too; none for one that was removed."""
        wanted = among(ClientRow.id, tuple(ids))
        return self._those(wanted, order=(ClientRow.name.collate("NOCASE"),))

    def find(self, name: str) -> tuple[Client, ...]:
        """Return the clients whose name, or other name, is like NAME: same words, any order."""
        ids = clients_with_words(self._session.connection(), name)
        near = self._those(ClientRow.id.in_(ids))
        return tuple(c for c in near if any(alike(name, n) for n in (c.name, *c.also_known_as)))


@cache
def _newest_first() -> tuple[ColumnElement[Any], ...]:
    return VisitRow.day.desc(), VisitRow.id.desc()


class Visits(OwnedRepository[Visit]):
    """The visits; those of a client come newest first."""

    def __init__(self, session: Session, *, now: datetime) -> None:
        super().__init__(
            session, VisitRow, Visit, now=now, owner=VisitRow.client_id, order=_newest_first()
        )

    def before(self, visit: Visit) -> tuple[Visit, ...]:
        """Return the visits to the same client that came before VISIT, newest first."""
        earlier = earlier_visits(self._session, visit.client_id, visit.id)
        return self._those(VisitRow.id.in_(earlier), order=self._order)

    def after(self, visit: Visit) -> tuple[Visit, ...]:
        """Return what follows VISIT at the same client: the plans from its day on, and the first
        visit that has begun since.
        """
        same = VisitRow.client_id == visit.client_id, VisitRow.id != visit.id
        is_plan = VisitRow.state == VisitState.PLANNED
        later_that_day = and_(VisitRow.day == visit.day, VisitRow.id > visit.id)
        plans = self._those(*same, is_plan, VisitRow.day >= visit.day, order=(VisitRow.day,))
        begun = self._those(
            *same,
            not_(is_plan),
            or_(VisitRow.day > visit.day, later_that_day),
            order=(VisitRow.day, VisitRow.planned_at.is_(None), VisitRow.planned_at),
            most=1,
        )
        return plans + begun

    def told_on(self, visit_id: VisitId) -> tuple[Visit, ...]:
        """Return the earlier visits that the page of the visit VISIT_ID tells too."""
        return self._those(VisitRow.told_on_visit_id == visit_id, order=(VisitRow.day, VisitRow.id))

    def running(self) -> Visit | None:
        """Return the visit that is running, if one is."""
        found = self._those(VisitRow.state == VisitState.RUNNING, order=(VisitRow.id.desc(),))
        return found[0] if found else None

    def planned(self, on_day: date) -> tuple[Visit, ...]:
        """Return the visits planned for ON_DAY by their hour, those without one last."""
        return self._those(
            VisitRow.state == VisitState.PLANNED,
            VisitRow.day == on_day,
            order=(VisitRow.planned_at.is_(None), VisitRow.planned_at),
        )


class Requests(OwnedRepository[Request]):
    """The requests, in the order they were noted."""

    def __init__(self, session: Session, *, now: datetime) -> None:
        super().__init__(session, RequestRow, Request, now=now, owner=RequestRow.visit_id)

    def carried_into(self, visit_id: VisitId) -> tuple[Request, ...]:
        """Return the requests said at other visits that the visit VISIT_ID answered."""
        return self._those(RequestRow.settled_visit_id == visit_id, RequestRow.visit_id != visit_id)

    def still_open(self, client_id: ClientId, *, before_visit: VisitId) -> tuple[Request, ...]:
        """Return what was said before BEFORE_VISIT, isn't settled, and nobody answered since."""
        earlier = earlier_visits(self._session, client_id, before_visit)
        return self._those(
            RequestRow.visit_id.in_(earlier),
            RequestRow.outcome.not_in(_SETTLED),
            or_(
                RequestRow.settled_visit_id.is_(None),
                RequestRow.settled_visit_id.in_(earlier),
            ),
        )


class Segments(OwnedRepository[Segment]):
    """The stretches of time, by their start."""

    def __init__(self, session: Session, *, now: datetime) -> None:
        super().__init__(
            session,
            SegmentRow,
            Segment,
            now=now,
            owner=SegmentRow.visit_id,
            order=(SegmentRow.start,),
        )

    def put(self, record: Segment) -> Segment:
        """Store RECORD and return it as it is stored.

        Raises:
            VisitRuns: it is open, and so is one of another visit.
        """
        if record.end is None:
            self._refuse_second_clock(record)
        return super().put(record)

    def put_new(self, records: Sequence[Segment]) -> tuple[Segment, ...]:
        """Store RECORDS, all of them new, at once, and return them as they are stored.

        Raises:
            VisitRuns: one is open, and so is one of another visit.
        """
        for record in records:
            if record.end is None:
                self._refuse_second_clock(record)
        return super().put_new(records)

    def sharing(self, start: datetime, end: datetime) -> tuple[Segment, ...]:
        """Return the stretches of all visits that share time with START to END, by their start."""
        near = touching(SegmentRow.id, start, end)
        sharing = and_(SegmentRow.id.in_(near), SegmentRow.end > start)
        running = and_(SegmentRow.id.in_(open_ones(SegmentRow.id)), SegmentRow.start < end)
        return self._those(or_(running, sharing), order=(SegmentRow.start,))

    def to_look_at(self) -> tuple[Segment, ...]:
        """Return the stretches that ended with a question nobody has answered, by their start."""
        there = SegmentRow.visit_id.in_(select(VisitRow.id).where(VisitRow.removed_at.is_(None)))
        unsure = SegmentRow.state == SegmentState.NEEDS_REVIEW, SegmentRow.end.is_not(None)
        return self._those(*unsure, there, order=(SegmentRow.start,))

    def _refuse_second_clock(self, record: Segment) -> None:
        statement = (
            select(ClientRow.name)
            .join(VisitRow, VisitRow.client_id == ClientRow.id)
            .join(SegmentRow, SegmentRow.visit_id == VisitRow.id)
            .where(
                SegmentRow.end.is_(None),
                SegmentRow.removed_at.is_(None),
                SegmentRow.visit_id != record.visit_id,
                SegmentRow.id != record.id,  # the one that runs may move to another visit
            )
        )
        client = self._session.scalars(statement).first()
        if client is not None:
            raise VisitRuns(client=client)


class Promises(Repository[Promise]):
    """The promises."""

    def __init__(self, session: Session, *, now: datetime) -> None:
        super().__init__(session, PromiseRow, Promise, now=now)

    def of_visit(self, visit_id: VisitId) -> tuple[Promise, ...]:
        """Return the promises made at a visit, in the order they were made."""
        return self._those(PromiseRow.visit_id == visit_id)

    def removed_of_visit(self, visit_id: VisitId) -> tuple[Promise, ...]:
        """Return the promises made at a visit and removed since."""
        removed = select(PromiseRow).where(
            PromiseRow.visit_id == visit_id, PromiseRow.removed_at.is_not(None)
        )
        return tuple(record_of(Promise, row) for row in self._session.scalars(removed))

    def of_client(self, client_id: ClientId) -> tuple[Promise, ...]:
        """Return all promises of a client, in the order they were made."""
        return self._those(PromiseRow.client_id == client_id)


def earlier_visits(session: Session, client_id: int, before_visit: int) -> tuple[int, ...]:
    """Return the ids of a client's visits before the visit BEFORE_VISIT, the oldest first.

    Two visits of one day are in the order of their clocks; one that has not begun comes last.
    """
    rows = session.connection().exec_driver_sql(_VISITS_IN_ORDER, (client_id,)).scalars().all()
    ids = tuple(rows)
    return ids[: ids.index(before_visit)] if before_visit in ids else ids


_VISITS_IN_ORDER = """
    SELECT v.id, v.day,
        (SELECT min(s.start) FROM segments s
         WHERE s.visit_id = v.id AND s.removed_at IS NULL) AS began
    FROM visits v WHERE v.client_id = ? AND v.removed_at IS NULL
    ORDER BY v.day, began IS NULL, began, v.id
"""
