"""Lines of lists: a few columns each, straight from SQL, page by page after a key."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from consultant_app.domain.clients import folded
from consultant_app.domain.ids import ClientId, RequestId, VisitId
from consultant_app.domain.lines import (
    ClientLine,
    PromiseLine,
    RequestLine,
    RunningVisit,
    TodayFacts,
    VisitLine,
)
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visits import VisitState
from consultant_app.storage.line_questions import (
    CLIENT_LINES,
    PROMISE_LINES,
    VISIT_LINES,
    client_line,
    promise_line,
    running_visit,
    visit_line,
)
from consultant_app.storage.list_conditions import (
    IN_LIST,
    Conditions,
    add_client_words,
    add_state,
    add_words_of_any_visit,
    add_words_of_few_visits,
    listed,
)
from consultant_app.storage.sending import send
from consultant_app.storage.today_questions import read_today

PAGE = 500

_REQUESTS = """
    SELECT r.id, r.visit_id, v.day, r.words, k.name, r.outcome, r.reply
    FROM requests r JOIN visits v ON v.id = r.visit_id LEFT JOIN contacts k ON k.id = r.asked_by
    WHERE v.client_id = ? AND r.removed_at IS NULL
    ORDER BY v.day DESC, v.id DESC, r.id
"""
# The page is chosen first: what stands in a line costs much more than its place in the order.
_PAGE_OF_VISITS = """
    AND v.id IN (SELECT v.id FROM visits v WHERE v.removed_at IS NULL {}
                 ORDER BY v.day DESC, v.id DESC LIMIT ?)
    ORDER BY v.day DESC, v.id DESC
"""


_COUNTS = """
    SELECT (SELECT count(*) FROM clients WHERE removed_at IS NULL),
        (SELECT count(*) FROM visits WHERE removed_at IS NULL)
"""


class Lists:
    """What lists and pages of many things show."""

    def __init__(self, connection: Connection, *, today: date) -> None:
        self._connection = connection
        self._today = today

    def clients(
        self,
        *,
        filter: str = "",  # noqa: A002 - the list's own word
        archived: bool = False,
        limit: int = PAGE,
    ) -> tuple[ClientLine, ...]:
        """Return clients by name.

        Args:
            filter: words that must stand in the client's names, notes or people, in any part.
            archived: those in the archive, instead of the others.
            limit: how many at most.
        """
        wanted = Conditions()
        wanted.add("c.archived = ?", int(archived))
        add_client_words(wanted, filter)
        tail = " ORDER BY c.name COLLATE NOCASE, c.id LIMIT ?"
        return self._clients(wanted.sql + tail, *wanted.values, limit)

    def clients_by_id(self, ids: Collection[ClientId]) -> tuple[ClientLine, ...]:
        """Return the lines of the clients IDS that are still there, archived or not, by name."""
        tail = f" AND c.id {IN_LIST} ORDER BY c.name COLLATE NOCASE, c.id"
        return self._clients(tail, listed(ids))

    def visits(
        self,
        *,
        client_id: ClientId | None = None,
        state: frozenset[VisitState] | None = None,
        from_day: date | None = None,
        to_day: date | None = None,
        filter: str = "",  # noqa: A002 - the list's own word
        after: tuple[date, VisitId] | None = None,
        limit: int = PAGE,
    ) -> tuple[VisitLine, ...]:
        """Return visits, the newest first.

        Args:
            client_id: of this client only.
            state: in these states only.
            from_day: on this day or later.
            to_day: on this day or earlier.
            filter: words that must stand in the visit or its client's name.
            after: day and id of the last line of the page before.
            limit: how many at most.
        """
        wanted = Conditions()
        wanted.add_if("v.client_id = ?", client_id)
        add_state(wanted, state)
        wanted.add_if("v.day >= ?", from_day and from_day.isoformat())
        wanted.add_if("v.day <= ?", to_day and to_day.isoformat())
        if after is not None:
            wanted.add("(v.day, v.id) < (?, ?)", after[0].isoformat(), after[1])
        if client_id is not None or (state is not None and VisitState.ISSUED not in state):
            add_words_of_few_visits(wanted, filter)
        else:
            newest = min((day for day in (to_day, after and after[0]) if day), default=None)
            add_words_of_any_visit(wanted, filter, self._ask, up_to=newest, limit=limit)
        return self._visits(_PAGE_OF_VISITS.format(wanted.sql), *wanted.values, limit)

    def visits_by_id(self, ids: Collection[VisitId]) -> tuple[VisitLine, ...]:
        """Return the lines of the visits IDS that are still there, the newest first."""
        return self._visits(f" AND v.id {IN_LIST} ORDER BY v.day DESC, v.id DESC", listed(ids))

    def promises(
        self,
        *,
        client_id: ClientId | None = None,
        open_only: bool = True,
        from_day: date | None = None,
        to_day: date | None = None,
    ) -> tuple[PromiseLine, ...]:
        """Return promises that were given, the most urgent first, those without a day last.

        Args:
            client_id: to this client only.
            open_only: without those that were kept.
            from_day: due on this day or later.
            to_day: due on this day or earlier.
        """
        wanted = Conditions()
        wanted.add_if("p.client_id = ?", client_id)
        wanted.add_if('p."by" >= ?', from_day and from_day.isoformat())
        wanted.add_if('p."by" <= ?', to_day and to_day.isoformat())
        if open_only:
            wanted.add("p.kept_on IS NULL")
        return self._promises(wanted.sql, *wanted.values)

    def requests(
        self,
        client_id: ClientId,
        *,
        filter: str = "",  # noqa: A002 - the list's own word
    ) -> tuple[RequestLine, ...]:
        """Return what a client said, the newest visit first.

        Args:
            client_id: the client.
            filter: words that must stand in the request or its reply, in any part.
        """
        lines = (_request_line(row) for row in self._ask(_REQUESTS, (client_id,)))
        words = folded(filter).split()
        return tuple(line for line in lines if _has_all(f"{line.words} {line.reply}", words))

    def running(self) -> RunningVisit | None:
        """Return the running visit with the facts of its clock, if there is one."""
        return running_visit(self._ask)

    def counts(self) -> tuple[int, int]:
        """Return how many clients and how many visits there are, those in the archive too."""
        ((clients, visits),) = self._ask(_COUNTS, ())
        return clients, visits

    def today(self, on_day: date) -> TodayFacts:
        """Return what Today shows on ON_DAY."""
        return read_today(self._ask, on_day)

    def _clients(self, conditions: str, *values: object) -> tuple[ClientLine, ...]:
        rows = self._ask(CLIENT_LINES + conditions, (self._today.isoformat(), *values))
        return tuple(client_line(row) for row in rows)

    def _visits(self, conditions: str, *values: object) -> tuple[VisitLine, ...]:
        return tuple(visit_line(row) for row in self._ask(VISIT_LINES + conditions, values))

    def _promises(self, conditions: str, *values: object) -> tuple[PromiseLine, ...]:
        order = ' ORDER BY p."by" IS NULL, p."by", p.id'
        rows = self._ask(PROMISE_LINES + conditions + order, values)
        return tuple(promise_line(row) for row in rows)

    def _ask(self, question: str, values: Sequence[object]) -> Iterable[Sequence[Any]]:
        return send(self._connection, question, values)


def _has_all(text: str, words: Iterable[str]) -> bool:
    there = folded(text)
    return all(word in there for word in words)


def _request_line(row: Sequence[Any]) -> RequestLine:
    return RequestLine(
        id=RequestId(row[0]),
        visit_id=VisitId(row[1]),
        day=date.fromisoformat(row[2]),
        words=row[3],
        asked_by=row[4] or "",
        outcome=Outcome(row[5]),
        reply=row[6],
    )
