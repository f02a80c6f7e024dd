"""Whom the page greets beside its reader, and which earlier visits it tells too."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ContactId, VisitId
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import Visit, VisitKind
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.when_texts import day_and_month
from ui.widgets.boxes import column, holder
from ui.widgets.cards import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.headers import SectionHead
from ui.widgets.tick_line import TickLine


class LetterChoices(Card):
    """Ticks for the other people of the client and for its visits that wait for a page.

    `greeted` carries a person's id and whether the letter greets them too, `told` that of a visit
    and whether the page tells it. Where there is nothing to choose there is no card.
    """

    greeted = Signal(int, bool)
    told = Signal(int, bool)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Offer nothing until `fill`."""
        super().__init__(look, spacing=8, parent=parent)
        self._look = look
        self._shown: object = None
        self._lines: QWidget | None = None
        self.body.addWidget(SectionHead(look, self.tr("For whom, and of which visits")))
        self.hide()

    def fill(self, facts: VisitFacts, tellable: Sequence[Visit]) -> None:
        """Offer the people of FACTS and the TELLABLE visits, those that are chosen ticked."""
        reader = facts.contact.id if facts.contact else None
        people = tuple(c for c in facts.contacts if c.id != reader and c.called.strip())
        greeted = frozenset(c.id for c in facts.also_greeted)
        told = frozenset(v.id for v in facts.told)
        shown = (people, greeted, tuple(tellable), told)
        if shown == self._shown:
            return
        self._shown = shown
        focus = next((box.objectName() for box in self._boxes() if box.hasFocus()), "")
        self._build(
            [self._person(person, on=person.id in greeted) for person in people]
            + [self._visit(visit, on=visit.id in told) for visit in tellable]
        )
        for box in self._boxes():
            if box.objectName() == focus:
                box.setFocus()

    def _boxes(self) -> Sequence[CheckBox]:
        return self._lines.findChildren(CheckBox) if self._lines is not None else ()

    def _build(self, lines: Sequence[QWidget]) -> None:
        if self._lines is not None:
            self.body.removeWidget(self._lines)
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = holder(column(*lines))
        self.body.addWidget(self._lines)
        self._lines.show()
        self.setVisible(bool(lines))

    def _person(self, person: Contact, *, on: bool) -> QWidget:
        words = self.tr("Greet {name} too").format(name=person.called)
        line = self._line(words, f"also-to-{person.id}", on=on)
        line.toggled.connect(partial(self._on_greeted, person.id))
        return line

    def _visit(self, visit: Visit, *, on: bool) -> QWidget:
        words = self.tr("Also tell of the visit on {day}")
        if visit.kind is not VisitKind.ON_SITE:
            words = self.tr("Also tell of the call on {day}")
        words = words.format(day=day_and_month(visit.day))
        line = self._line(words, f"also-tell-{visit.id}", on=on)
        line.toggled.connect(partial(self._on_told, visit.id))
        return line

    def _line(self, words: str, name: str, *, on: bool) -> TickLine:
        line = TickLine(self._look, words, object_name=name, role=Role.SMALL)
        for box in line.findChildren(CheckBox):
            box.setChecked(on)
        return line

    def _on_greeted(self, person: ContactId, on: bool) -> None:  # Qt's own signature
        self.greeted.emit(person, on)

    def _on_told(self, visit: VisitId, on: bool) -> None:  # Qt's own signature
        self.told.emit(visit, on)
