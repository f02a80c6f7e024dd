"""The overview of a client: people and last visits; ways in, promises, and the year together."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from consultant_app.domain.lines import PromiseLine
from consultant_app.domain.promises import CONSULTANT
from consultant_app.workflows.client_overview import ClientOverview
from ui.covered_facts import lines_of_ways_in, remark_line
from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.look.type import MEDIUM, Role
from ui.pages.clients.person_row import PersonRow
from ui.pages.clients.tab import ClientTab
from ui.pages.clients.visit_row import VisitRow
from ui.when_texts import due
from ui.widgets.boxes import column, fitting, holder, row
from ui.widgets.cards import Card, Rule
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.pill import Pill
from ui.widgets.tick_line import TickLine

_BARE_GAP = 4
_BIG_TEXT = 130
_ONE_COLUMN_BELOW = 560
_BESIDE_INITIALS = 49
_LEFT_SHARE, _RIGHT_SHARE = 5, 4


class Overview(ClientTab):
    """Filled from a `ClientOverview`; signals say what is wanted."""

    person_wanted = Signal(int)
    add_person_wanted = Signal()
    visit_wanted = Signal(int)
    all_visits_wanted = Signal()
    ways_in_wanted = Signal()
    promise_ticked = Signal(int, bool)
    year_letter_wanted = Signal()

    def __init__(self, look: Appearance, facts: ClientOverview, today: date) -> None:
        """Show FACTS as they are TODAY."""
        super().__init__()
        self._look = look
        self._facts = facts
        self._today = today
        gap = look.px(14)
        left = column(self._people(), self._visits(), None, spacing=gap)
        right = column(self._getting_in(), self._promises(), self._year(), None, spacing=gap)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(left, _LEFT_SHARE)
        self._columns.addLayout(right, _RIGHT_SHARE)
        self._arrange()
        self.setLayout(self._columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one column below the other where there is no room for two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look, way = self._look, QBoxLayout.Direction
        below = look.percent >= _BIG_TEXT or self.width() < look.px(_ONE_COLUMN_BELOW)
        self._columns.setDirection(way.TopToBottom if below else way.LeftToRight)
        self._columns.setSpacing(look.px(14 if below else 18))

    def _people(self) -> Card:
        look = self._look
        head = _head(look, self.tr("People"), self.tr("Add"), "add-person", icon="plus")
        head.acted.connect(self.add_person_wanted)
        card = self._card(head, bare=not self._facts.contacts, spacing=8)
        if not self._facts.contacts:
            card.body.addWidget(self._quiet(self.tr("Who do you meet there?")))
        for place, person in enumerate(self._facts.contacts):
            if place:
                card.body.addWidget(Rule())
            line = PersonRow(look, person)
            line.clicked.connect(partial(self.person_wanted.emit, person.id))
            card.body.addWidget(line)
            covered = remark_line(look, person.remember)
            if covered is not None:
                card.body.addLayout(row(look.px(_BESIDE_INITIALS), covered))
        return card

    def _visits(self) -> Card:
        look, facts = self._look, self._facts
        count = facts.visit_count
        action = self.tr("All {n}").format(n=count) if count > len(facts.last_visits) else ""
        head = _head(look, self.tr("Last visits"), action, "all-visits")
        head.acted.connect(self.all_visits_wanted)
        shown = list(facts.last_visits)
        if facts.next_visit is not None:
            shown.insert(0, facts.next_visit)
        card = self._card(head, bare=not shown, spacing=2)
        if not shown:
            card.body.addWidget(self._quiet(self.tr("No visit yet.")))
        for place, visit in enumerate(shown):
            if place:
                card.body.addWidget(Rule())
            line = VisitRow(look, visit, self._today)
            line.clicked.connect(partial(self.visit_wanted.emit, visit.id))
            card.body.addWidget(line)
        return card

    def _getting_in(self) -> Card:
        look = self._look
        head = _head(look, self.tr("Getting in"), self.tr("Edit"), "edit-ways-in")
        head.acted.connect(self.ways_in_wanted)
        lines = [line for s in self._facts.sites for line in lines_of_ways_in(look, s.access)]
        card = self._card(head, bare=not lines, spacing=2)
        for line in lines:
            card.body.addWidget(fitting(line))
        if not lines:
            words = self.tr("Door code, parking, the dog: what helps at the door.")
            card.body.addWidget(self._quiet(words))
        return card

    def _promises(self) -> Card:
        look, promises = self._look, self._facts.open_promises
        own = [promise for promise in promises if promise.who == CONSULTANT]
        theirs = [promise for promise in promises if promise.who != CONSULTANT]
        count = Pill(look, str(len(own)), Tone.AMBER) if own else None
        head = SectionHead(look, self.tr("Open promises"), beside=count)
        card = self._card(head, bare=not own, spacing=4)
        if not own:
            card.body.addWidget(self._quiet(self._no_promises()))
        for promise in own:
            card.body.addWidget(self._promise(promise))
        if theirs:
            card.body.addSpacing(look.px(4))
            card.body.addWidget(self._quiet(self.tr("Waiting for them")))
        for promise in theirs:
            card.body.addWidget(self._promise(promise))
        return card

    def _no_promises(self) -> str:
        if self._facts.promises_kept_this_year:
            return self.tr("No open promises. Well kept.")
        return self.tr("No open promises.")

    def _promise(self, promise: PromiseLine) -> TickLine:
        when, tone = due(promise.by, self._today)
        line = TickLine(
            self._look,
            promise.what,
            object_name=f"promise-{promise.id}",
            role=Role.SMALL,
            weight=MEDIUM,
            beside=Pill(self._look, when, tone),
        )
        line.toggled.connect(partial(self.promise_ticked.emit, promise.id))
        return line

    def _year(self) -> Card:
        look, facts = self._look, self._facts
        head = _head(look, self.tr("This year together"), self.tr("Year letter"), "year-letter")
        head.acted.connect(self.year_letter_wanted)
        numbers = [self._number(*told) for told in self._year_in_numbers(facts)]
        if not numbers:
            card = self._card(head, bare=True, spacing=0)
            card.body.addWidget(self._quiet(self.tr("Nothing yet this year.")))
            return card
        card = fitting(Card(look, head, row(*numbers, None, spacing=look.px(24))))
        if facts.value:
            card.body.addWidget(self._quiet(facts.value))
        return card

    def _year_in_numbers(self, facts: ClientOverview) -> Iterator[tuple[str, str]]:
        """Give each number with its noun; what there is none of is no failure, and not told."""
        visits, kept = facts.visits_this_year, facts.promises_kept_this_year
        asked, done = facts.requests_this_year, facts.requests_done_this_year
        if visits:
            yield str(visits), self.tr("visit") if visits == 1 else self.tr("visits")
        if done:
            words = self.tr("request done") if asked == 1 else self.tr("requests done")
            yield self.tr("{done} of {n}").format(done=done, n=asked), words
        elif asked:
            yield str(asked), self.tr("request") if asked == 1 else self.tr("requests")
        if kept:
            yield str(kept), self.tr("promise kept") if kept == 1 else self.tr("promises kept")

    def _number(self, number: str, words: str) -> QWidget:
        look = self._look
        under = Label(look, words, Role.MICRO, wrap=Wrap.WORDS)
        return holder(column(Label(look, number, Role.TITLE), under, spacing=look.px(2)))

    def _card(self, head: SectionHead, *, bare: bool, spacing: int) -> Card:
        """Return a card under HEAD; where it is BARE, its one line stands as far below as in any.

        A head without a button is lower, so its line would stand nearer.
        """
        with_button = SectionHead(self._look, " ", action=" ")
        head.setMinimumHeight(with_button.sizeHint().height())
        with_button.deleteLater()
        return fitting(Card(self._look, head, spacing=_BARE_GAP if bare else spacing))

    def _quiet(self, words: str) -> Label:
        return Label(self._look, words, Role.SMALL, wrap=Wrap.WORDS)


def _head(
    look: Appearance, title: str, action: str, action_name: str, *, icon: str = ""
) -> SectionHead:
    """Return the head of a card whose small button is called ACTION_NAME."""
    head = SectionHead(look, title, action=action, icon=icon)
    button = head.findChild(QPushButton)
    if button is not None:
        button.setObjectName(action_name)
        if action:
            button.setAccessibleDescription(title)
    return head
