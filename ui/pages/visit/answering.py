"""Which request the next line answers, and who is taken to have said the next one."""

from consultant_app.domain.capture import EntryKind
from consultant_app.domain.entries import entries
from consultant_app.domain.ids import ContactId, RequestId
from consultant_app.domain.requests import Request
from consultant_app.domain.work import WorkItem
from ui.pages.visit.open_visit import OpenVisit


class Answering:
    """Follows what is noted: work after a request answers it, and so does the work after that,
    unless a line speaks of another one.

    A promise answers a request only right after it, or when it was chosen by hand: later it may
    be about anything.
    """

    def __init__(self, visit: OpenVisit) -> None:
        """Know of no request yet."""
        self._visit = visit
        self._request_id: RequestId | None = None
        self._by_hand = False
        self._fresh = False
        self._answered: frozenset[RequestId] = frozenset()
        self._speaker: ContactId | None = None

    def start(self) -> None:
        """Take the newest entry of the visit as the one before the next line."""
        self._by_hand, self._request_id = False, None
        self._answered = self._answered_now()
        newest = next(
            (
                e.record
                for e in entries(self._visit.facts)
                if isinstance(e.record, Request | WorkItem)
            ),
            None,
        )
        self._fresh = isinstance(newest, Request)
        if isinstance(newest, Request):
            self._request_id = newest.id
        elif isinstance(newest, WorkItem):
            self._request_id = newest.request_id
        if self._request_id in self._answered:
            self._request_id = None
        asked = [r.asked_by for r in self._visit.facts.requests if r.asked_by is not None]
        reader = self._visit.facts.contact
        self._speaker = asked[-1] if asked else reader.id if reader else None

    def look_again(self) -> None:
        """Let go of a request that is gone, or that has just got its answer."""
        answered = self._answered_now()
        here = {r.id for r in self._visit.requests}
        if self._request_id not in here or self._request_id in answered - self._answered:
            self._request_id = None
        self._answered = answered

    def noted(self, kind: EntryKind, request: Request | None) -> None:
        """An entry of KIND was noted; REQUEST if it is one."""
        self._by_hand = False
        self._fresh = kind is EntryKind.REQUEST
        if request is not None:
            self._request_id = request.id
            self._speaker = request.asked_by or self._speaker

    def move(self, step: int) -> None:
        """Go one request up (-1) or down (+1); below the oldest stands "no request"."""
        choices = [*(r.id for r in self._visit.requests), None]
        at = choices.index(self._request_id) if self._request_id in choices else len(choices) - 1
        self.choose(choices[max(0, min(len(choices) - 1, at + step))])

    def choose(self, request_id: RequestId | None) -> None:
        """Let the next line answer that request."""
        self._request_id = request_id
        self._by_hand = True

    def suit(self, likely: RequestId | None) -> None:
        """Let the line answer the LIKELY request, the one that it speaks of, unless one was chosen.

        The request that came last is only taken for granted while no other one waits.
        """
        if self._by_hand:
            return
        waiting = {r.id for r in self._visit.requests} - self._answered
        if likely is not None:
            self._request_id = likely
        elif self._fresh and len(waiting) > 1:
            self._request_id = None

    def choose_speaker(self, contact_id: ContactId | None) -> None:
        """Take that person to have said the next request."""
        self._speaker = contact_id

    def answered_by(self, kind: EntryKind) -> Request | None:
        """Return the request that a line of KIND would answer."""
        if kind is EntryKind.WORK or (kind is EntryKind.PROMISE and (self._by_hand or self._fresh)):
            return self._visit.request(self._request_id)
        return None

    @property
    def speaker(self) -> ContactId | None:
        """Who is taken to have said the next request."""
        return self._speaker

    def _answered_now(self) -> frozenset[RequestId]:
        return frozenset(r.id for r in self._visit.requests if r.outcome.is_answer)
