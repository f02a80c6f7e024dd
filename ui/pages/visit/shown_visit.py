"""The one visit that a page is about: its facts as they were read last."""

from PySide6.QtCore import QObject

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows import run_visit
from ui.place import Workplace

# What a change must touch for a page about one visit to be read anew.
ABOUT_A_VISIT = (
    "visits",
    "requests",
    "work",
    "parts",
    "promises",
    "segments",
    "photos",
    "clients",
    "contacts",
    "sites",
    "equipment",
    "settings",
    "versions",
)


class ShownVisit(QObject):
    """What the visit page and its wrap-up share. `by` names the page as the maker of changes."""

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
        """The visit with all that hangs on it, as stored."""
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

    def _read_facts(self) -> None:
        """Read the facts anew; what tells of it is the page's own."""
        self._facts = run_visit.visit_facts(self.desk, self.id)
