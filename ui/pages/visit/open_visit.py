"""The visit on the page: its facts, read anew after each change."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from consultant_app.desk import Desk
from consultant_app.domain.ids import ContactId, RequestId, VisitId
from consultant_app.domain.requests import Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import plan_visit, run_visit
from ui.pages.visit.entry_rows import person_name
from ui.place import Workplace


class OpenVisit(QObject):
    """What the parts of the page share. `by` names the page as the maker of changes.

    `reread` is told whenever the facts are new; `saved` after something of ours was stored.
    """

    reread = Signal()
    saved = Signal()

    def __init__(self, workplace: Workplace, by: QObject) -> None:
        """Hold no visit yet."""
        super().__init__(by)
        self.workplace = workplace
        self.by = by
        self._facts: VisitFacts | None = None

    @property
    def desk(self) -> Desk:
        """The open profile."""
        return self.workplace.desk

    @property
    def is_open(self) -> bool:
        """Tell whether a visit is shown at all."""
        return self._facts is not None

    @property
    def facts(self) -> VisitFacts:
        """Everything about the visit."""
        if self._facts is None:
            raise LookupError("no visit is shown")
        return self._facts

    @property
    def id(self) -> VisitId:
        """Which visit it is."""
        return self.facts.visit.id

    def open(self, visit_id: VisitId) -> None:
        """Take over another visit, without telling anybody yet."""
        self._facts = run_visit.visit_facts(self.desk, visit_id)

    def close(self) -> None:
        """Hold no visit any more: it was removed."""
        self._facts = None

    def read(self) -> None:
        """Read the facts anew and tell it."""
        self._facts = run_visit.visit_facts(self.desk, self.id)
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

    def name_of(self, contact_id: ContactId | None) -> str:
        """Return how a person is called, or nothing."""
        return person_name(self.facts.contacts, contact_id)
