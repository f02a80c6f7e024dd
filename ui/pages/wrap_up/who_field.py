"""Who does a step: the consultant, the one who reads the page, somebody there, or anybody else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from consultant_app.domain.promises import CLIENT, CONSULTANT
from consultant_app.domain.visit_facts import VisitFacts
from ui.look.appearance import Appearance
from ui.widgets.fields import ChoiceField, LineField

_OTHER = ""


class WhoField(QWidget):
    """A choice of names; the last choice is a field for any other name.

    `who_chosen` carries what is stored: CONSULTANT, CLIENT or a name.
    """

    who_chosen = Signal(str)

    def __init__(
        self, look: Appearance, facts: VisitFacts, *, parent: QWidget | None = None
    ) -> None:
        """Offer the people of FACTS."""
        super().__init__(parent)
        self._people = _people(facts)
        self._choice = ChoiceField(look, self.tr("Who"))
        self._choice.value_chosen.connect(self._on_chosen)
        self._name = LineField(look, self.tr("Who"), placeholder=self.tr("Name"))
        self._name.left.connect(self._on_name)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._choice)
        self._stack.addWidget(self._name)
        self.setFocusProxy(self._choice)

    def fill(self, who: str) -> None:
        """Show WHO."""
        known = dict(self._people)
        others = () if who in known else ((who, who),)
        self._choice.offer((*self._people, *others, (_OTHER, self.tr("Someone else…"))))
        self._choice.fill(who)
        self._stack.setCurrentWidget(self._choice)

    def name_it(self, name: str) -> None:
        """Be found and read out as NAME."""
        self._choice.setObjectName(name)
        self._name.setObjectName(f"{name}-name")

    def _on_chosen(self, who: object) -> None:
        if who != _OTHER:
            self.who_chosen.emit(str(who))
            return
        self._name.fill("")
        self._stack.setCurrentWidget(self._name)
        self._name.setFocus()

    def _on_name(self, name: str) -> None:
        if name.strip():
            self.who_chosen.emit(name.strip())


def _people(facts: VisitFacts) -> tuple[tuple[str, str], ...]:
    """Return who may be chosen: what is stored, and how it is shown."""
    reader = facts.contact
    consultant = facts.business.first_name or facts.business.name
    first = (
        (CONSULTANT, consultant or "I"),
        (CLIENT, reader.called if reader else facts.client.name),
    )
    rest = tuple((c.name, c.called) for c in facts.contacts if reader is None or c.id != reader.id)
    return first + rest
