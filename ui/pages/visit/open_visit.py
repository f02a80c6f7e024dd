"""The visit on the page: its facts, read anew after each change."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal

from consultant_app.domain.billable_lines import hourly_rate
from consultant_app.domain.ids import ContactId, RequestId
from consultant_app.domain.requests import Request
from consultant_app.domain.time_segments import SegmentKind
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import plan_visit
from ui.pages.visit.entry_rows import person_name
from ui.pages.visit.shown_visit import ShownVisit


class OpenVisit(ShownVisit):
    """What the parts of the visit page share.

    `reread` is told whenever the facts are new; `saved` after something of ours was stored.
    """

    reread = Signal()
    saved = Signal()

    def read(self) -> None:
        """Read the facts anew and tell it."""
        self._read_facts()
        self.reread.emit()

    def stored(self) -> None:
        """Something of ours was stored: read anew, and say that it is safe."""
        self.read()
        self.saved.emit()

    def request(self, request_id: RequestId | None) -> Request | None:
        """Return a request of this visit, or one of earlier visits that is at hand here."""
        return next((r for r in self.requests if r.id == request_id), None)

    @property
    def requests(self) -> tuple[Request, ...]:
        """The requests that something may answer, the newest first."""
        facts = self.facts
        return (*reversed(facts.requests), *facts.carried, *facts.still_open)

    @property
    def next_visit(self) -> date | None:
        """The day of the client's next planned visit after this one, if there is any."""
        planned = plan_visit.visit_lines(
            self.desk,
            client_id=self.facts.client.id,
            states=frozenset({VisitState.PLANNED}),
            from_day=self.desk.today(),
        )
        return min((line.day for line in planned if line.id != self.id), default=None)

    @property
    def travel_rate(self) -> Decimal:
        """What an hour of travel to this client costs, zero where it is free."""
        facts = self.facts
        return hourly_rate(
            facts.visit.kind, SegmentKind.TRAVEL, client=facts.client, business=facts.business
        )

    def name_of(self, contact_id: ContactId | None) -> str:
        """Return how a person is called, or nothing."""
        return person_name(self.facts.contacts, contact_id)
