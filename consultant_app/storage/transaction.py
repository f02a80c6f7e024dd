"""One transaction: its records, and the lists and questions over many of them."""

from functools import cached_property

from sqlalchemy import Connection

from consultant_app.clock import local_day
from consultant_app.domain.changes import What
from consultant_app.domain.ids import VisitId
from consultant_app.domain.lines import SearchHit
from consultant_app.domain.told_together import telling_too
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.storage import near_names, search
from consultant_app.storage.facts import facts_of
from consultant_app.storage.journal import Floor
from consultant_app.storage.lists import Lists
from consultant_app.storage.record_access import Records


class Tx(Records):
    """What a `reading` or `changing` block works with; of no use once the block has ended."""

    named: What | None = None
    floor: Floor | None = None

    def name(self, what: What) -> None:
        """Call the change WHAT after all: what differs is known inside its block only."""
        self.named = what

    def issue_page_of(self, facts: VisitFacts) -> None:
        """Let undo stop, from this change on, at what the page of FACTS is made of."""
        requests = (("requests", request.id) for request in facts.carried)
        promises = (("promises", promise.id) for promise in facts.kept)
        told = (("visits", visit.id) for visit in facts.told)
        records = (("requests", facts.requests), ("work", facts.work), ("promises", facts.promises))
        theirs = ((table, r.id) for table, found in records for r in found)
        visit = facts.visit
        rows = frozenset((*requests, *promises, *told, *(theirs if facts.told else ())))
        self.floor = Floor(visit_id=visit.id, day=visit.day, rows=rows)

    @cached_property
    def lists(self) -> Lists:
        """What lists show."""
        return Lists(self._connection, today=local_day(self._now))

    def facts(self, visit_id: VisitId) -> VisitFacts:
        """Return everything that a page about the visit VISIT_ID may draw on.

        Raises:
            NotFound: there is no such visit.
        """
        return facts_of(self, self.visits.get(visit_id))

    def page_facts(self, visit_id: VisitId) -> VisitFacts:
        """Return what the page about the visit VISIT_ID draws on: earlier visits it tells, too.

        Raises:
            NotFound: there is no such visit.
        """
        earlier = [facts_of(self, visit) for visit in self.visits.told_on(visit_id)]
        return telling_too(self.facts(visit_id), earlier)

    def find(self, text: str, *, limit: int = 50) -> tuple[SearchHit, ...]:
        """Return what holds the words of TEXT: clients and people first, then the newest."""
        return search.find(self._connection, text, limit=limit)

    def find_near(self, text: str, *, limit: int = 50) -> tuple[SearchHit, ...]:
        """Return the clients and people whose names TEXT is with a slip in it."""
        return near_names.find_near(self._connection, text, limit=limit)

    @property
    def _connection(self) -> Connection:
        return self._session.connection()
