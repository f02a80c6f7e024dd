"""The overview of a client: people and last visits; ways in, promises, and the year together."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultant_app.domain.clients import AccessKind, Contact, access_notes
from consultant_app.domain.lines import PromiseLine, VisitLine
from consultant_app.domain.visits import VisitState
from consultant_app.workflows.client_overview import ClientOverview
from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.look.type import MEDIUM, Role
from ui.pages.clients.person_row import PersonRow
from ui.pages.clients.visit_row import VisitRow
from ui.pages.today.visit_card import ACCESS_ICONS
from ui.when_texts import due
from ui.widgets.boxes import Item, column, holder, row
from ui.widgets.cards import Card, Rule
from ui.widgets.check_box import CheckBox
from ui.widgets.fact_line import FactLine
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.pill import Pill

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Overview(QWidget):
    """Filled from a `ClientOverview`; signals say what is wanted."""

    person_wanted = Signal(int)
    add_person_wanted = Signal()
    visit_wanted = Signal(int)
    all_visits_wanted = Signal()
    ways_in_wanted = Signal()
    promise_ticked = Signal(int, bool)

    def __init__(
        self,
        look: Appearance,
        facts: ClientOverview,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Show FACTS as they are TODAY."""
        super().__init__(parent)
        self._look = look
        self._facts = facts
        self._today = today
        self._left = column(self._people(), self._visits(), None, spacing=look.px(14))
        self._right = column(
            self._getting_in(), self._promises(), self._year(), None, spacing=look.px(14)
        )
        self._arrange()

    def _arrange(self) -> None:
        """Two columns; with big letters one below the other."""
        look = self._look
        if look.percent >= 130:
            self.setLayout(column(self._left, self._right, spacing=look.px(14)))
            return
        line = row(spacing=look.px(18))
        line.addLayout(self._left, 5)
        line.addLayout(self._right, 4)
        self.setLayout(line)

    def _people(self) -> Card:
        look = self._look
        head = SectionHead(look, self.tr("People"), action=self.tr("Add"), icon="plus")
        head.acted.connect(self.add_person_wanted)
        card = Card(look, head, spacing=look.px(8))
        if not self._facts.contacts:
            card.body.addWidget(
                Label(look, self.tr("Who do you meet there?"), Role.SMALL, wrap=Wrap.WORDS)
            )
        for place, person in enumerate(self._facts.contacts):
            if place:
                card.body.addWidget(Rule())
            card.body.addWidget(self._person(person))
        return card

    def _person(self, person: Contact) -> PersonRow:
        line = PersonRow(self._look, person)
        line.clicked.connect(partial(self.person_wanted.emit, person.id))
        return line

    def _visits(self) -> Card:
        look, facts = self._look, self._facts
        count = facts.visit_count
        action = self.tr("All {n}").format(n=count) if count > len(facts.last_visits) else ""
        head = SectionHead(look, self.tr("Last visits"), action=action)
        head.acted.connect(self.all_visits_wanted)
        card = Card(look, head, spacing=look.px(2))
        shown = list(facts.last_visits)
        if facts.next_visit is not None:
            shown.insert(0, facts.next_visit)
        if not shown:
            words = self.tr("No visit yet. F8 starts one.")
            card.body.addWidget(Label(look, words, Role.SMALL, wrap=Wrap.WORDS))
        for place, visit in enumerate(shown):
            if place:
                card.body.addWidget(Rule())
            card.body.addWidget(self._visit(visit))
        return card

    def _visit(self, visit: VisitLine) -> VisitRow:
        pill, tone = {
            VisitState.PLANNED: (self.tr("Planned"), Tone.NEUTRAL),
            VisitState.RUNNING: (self.tr("Now"), Tone.GREEN),
            VisitState.FINISHED: (self.tr("To write up"), Tone.AMBER),
            VisitState.ISSUED: (self.tr("Handed over"), Tone.NEUTRAL),
        }[visit.state]
        line = VisitRow(self._look, visit, self._today, pill=pill, tone=tone)
        line.clicked.connect(partial(self.visit_wanted.emit, visit.id))
        return line

    def _getting_in(self) -> Card:
        look = self._look
        head = SectionHead(look, self.tr("Getting in"), action=self.tr("Edit"))
        head.acted.connect(self.ways_in_wanted)
        card = Card(look, head, spacing=look.px(8))
        notes = [n for site in self._facts.sites for n in access_notes(site.access)]
        for note in notes:
            hidden = note.kind is AccessKind.WIFI and bool(note.code)
            line = FactLine(look, ACCESS_ICONS[note.kind], note.text, code=note.code, hidden=hidden)
            card.body.addWidget(line)
        if not notes:
            words = self.tr("Door code, parking, the dog: what helps at the door.")
            card.body.addWidget(Label(look, words, Role.SMALL, wrap=Wrap.WORDS))
        return card

    def _promises(self) -> Card:
        look, promises = self._look, self._facts.open_promises
        count = Pill(look, str(len(promises)), Tone.AMBER) if promises else None
        card = Card(
            look, SectionHead(look, self.tr("Open promises"), beside=count), spacing=look.px(6)
        )
        for promise in promises:
            card.body.addLayout(self._promise(promise))
        if not promises:
            words = self.tr("No open promises. Well kept.")
            card.body.addWidget(Label(look, words, Role.SMALL, wrap=Wrap.WORDS))
        return card

    def _promise(self, promise: PromiseLine) -> QVBoxLayout:
        look = self._look
        box = CheckBox(look, name=promise.what)
        box.setObjectName(f"promise-{promise.id}")
        box.toggled.connect(partial(self.promise_ticked.emit, promise.id))
        words = Label(look, promise.what, Role.SMALL, weight=MEDIUM, wrap=Wrap.WORDS)
        when, tone = due(promise.by, self._today)
        line = row(box, look.px(6), align=_MIDDLE)
        line.addWidget(words, 1)
        line.addWidget(Pill(look, when, tone), 0, _MIDDLE)
        return column(line)

    def _year(self) -> Card:
        look, facts = self._look, self._facts
        asked, done = facts.requests_this_year, facts.requests_done_this_year
        finished = self.tr("{done} of {n}").format(done=done, n=asked) if asked else "0"
        numbers = row(
            self._number(str(facts.visits_this_year), self.tr("visits")),
            self._number(finished, self.tr("requests finished")),
            self._number(str(facts.promises_kept_this_year), self.tr("promises kept")),
            spacing=look.px(12),
        )
        return Card(look, SectionHead(look, self.tr("This year together")), numbers)

    def _number(self, number: str, words: str) -> QWidget:
        look = self._look
        items: tuple[Item, ...] = (
            Label(look, number, Role.TITLE),
            Label(look, words, Role.MICRO, wrap=Wrap.WORDS),
        )
        return holder(column(*items, spacing=look.px(2)))
