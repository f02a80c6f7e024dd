"""People, ways in, whom the page is for, and how the visit takes place."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from consultant_app.domain.clients import Contact
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from ui.covered_facts import lines_of_ways_in, remark_line
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.visit_kind_texts import visit_kind_text
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.headers import PersonLine, SectionHead
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap

_MOST_PEOPLE = 5
_KIND_ICONS = {
    VisitKind.ON_SITE: "building-2",
    VisitKind.REMOTE: "wifi",
    VisitKind.PHONE: "phone",
}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RememberCard(Card):
    """What to have in mind at this client, filled anew only when it has changed."""

    reader_wanted = Signal(QWidget)
    people_wanted = Signal()
    kind_wanted = Signal(QWidget)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(look, spacing=look.px(12), margins=(18, 15, 18, 15), parent=parent)
        self.setObjectName("remember-card")
        self._look = look
        self._shown: object = None
        self._reader = Button(look, "", Kind.QUIET, small=True)
        self.body.addWidget(SectionHead(look, self.tr("Remember")))
        self._inside = holder(column())
        self.body.addWidget(self._inside)

    def fill(self, facts: VisitFacts) -> None:
        """Show the people and ways in of FACTS."""
        on_site = facts.visit.kind is VisitKind.ON_SITE
        access = facts.site.access if on_site and facts.site else ""
        shown = (facts.contact, facts.contacts, access, facts.visit.kind)
        if shown == self._shown:
            return
        self._shown = shown
        items = column(spacing=self._look.px(10))
        people = _reader_first(facts)
        for person in people[:_MOST_PEOPLE]:
            items.addWidget(self._person(person))
        if len(people) > _MOST_PEOPLE:
            words = self.tr("and {n} more").format(n=len(people) - _MOST_PEOPLE)
            items.addWidget(Label(self._look, words, Role.SMALL))
        lines = column(spacing=self._look.px(2))
        for way in lines_of_ways_in(self._look, access):
            lines.addWidget(way)
        lines.addLayout(self._for_whom(facts))
        lines.addLayout(self._how(facts.visit.kind))
        items.addLayout(lines)
        self._replace(holder(items))

    def _person(self, person: Contact) -> PersonLine:
        covered = remark_line(self._look, person.remember)
        return PersonLine(self._look, person.called, initials_of=person.name, below=covered)

    def _for_whom(self, facts: VisitFacts) -> QBoxLayout:
        look = self._look
        if not facts.contacts:
            add = Button(look, self.tr("Add a person"), Kind.GHOST, icon="plus", small=True)
            add.setObjectName("add-person")
            add.clicked.connect(self.people_wanted)
            ask = Label(look, self.tr("Who do you meet there?"), Role.SMALL, wrap=Wrap.WORDS)
            return column(ask, row(add, None), spacing=look.px(6))
        name = facts.contact.called if facts.contact else self.tr("Everyone")
        self._reader = Button(look, name, Kind.QUIET, small=True)
        self._reader.setObjectName("page-for")
        self._reader.setAccessibleName(self.tr("The page is for {name}").format(name=name))
        self._reader.clicked.connect(self._on_reader_pressed)
        words = Label(look, self.tr("The page is for"), Role.SMALL, wrap=Wrap.DOTS)
        icon = Icon(look, "file-text")
        return row(icon, 7, words, None, self._reader, align=_MIDDLE)

    def _how(self, kind: VisitKind) -> QBoxLayout:
        """Return the line that says how the visit takes place, and lets it be put right."""
        look, words = self._look, visit_kind_text(kind)
        how = Button(look, words, Kind.QUIET, small=True)
        how.setObjectName("visit-kind")
        how.setAccessibleName(self.tr("How: {kind}").format(kind=words))
        how.clicked.connect(partial(self.kind_wanted.emit, how))
        label = Label(look, self.tr("How"), Role.SMALL, wrap=Wrap.DOTS)
        sign = Icon(look, _KIND_ICONS[kind])
        return row(sign, 7, label, None, how, align=_MIDDLE)

    def _replace(self, fresh: QWidget) -> None:
        self.body.replaceWidget(self._inside, fresh)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = fresh
        fresh.show()  # Qt would do it later, and the focus would be gone by then

    def _on_reader_pressed(self) -> None:
        self.reader_wanted.emit(self._reader)


def _reader_first(facts: VisitFacts) -> list[Contact]:
    reader = [facts.contact] if facts.contact else []
    return reader + [c for c in facts.contacts if c != facts.contact]
