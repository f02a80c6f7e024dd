"""A planned visit on Today: the next one open, the further ones folded."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from consultant_app.domain.clients import AccessKind, AccessNote, Contact, access_notes
from consultant_app.domain.clients import Role as Task
from consultant_app.domain.lines import PlannedVisit
from consultant_app.domain.private_remarks import parted
from consultant_app.domain.promises import CONSULTANT, Promise
from consultant_app.domain.visits import VisitKind
from ui.covered_facts import ACCESS_ICONS, remark_line, way_line
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, SEMIBOLD, Role
from ui.pages.today.client_name import ClientName
from ui.when_texts import length
from ui.widgets.boxes import column, fitting, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card, Ground
from ui.widgets.chips import ChipOf, FactChip
from ui.widgets.flow import Flow
from ui.widgets.headers import PersonLine
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap
from ui.widgets.tick_line import TickLine

_SHOWN_AT_THE_DOOR = (AccessKind.DOOR, AccessKind.PARKING, AccessKind.ANIMAL)
_MOST_PEOPLE = 2
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}


class VisitCard(Card):
    """One planned visit; `open_up` shows people, ways in and promises in full.

    `moved` carries +1 for Down and -1 for Up, pressed on its name or its button.
    """

    moved = Signal(int)
    start_wanted = Signal(object)
    client_wanted = Signal(int)
    promise_ticked = Signal(int, bool)

    def __init__(
        self,
        look: Appearance,
        visit: PlannedVisit,
        *,
        open_up: bool,
        primary: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Show VISIT; PRIMARY gives its button the weight of the screen's first act."""
        super().__init__(look, spacing=14, parent=parent)
        fitting(self)
        self._look = look
        self._visit = visit
        self.name = ClientName(look, visit.client)
        self.name.setObjectName(f"client-of-{visit.visit_id}")
        self.name.clicked.connect(partial(self.client_wanted.emit, visit.client_id))
        self.start_button = Button(
            look, self.tr("Start visit"), Kind.PRIMARY if primary else Kind.GHOST, icon="play"
        )
        self.start_button.setObjectName(f"start-{visit.visit_id}")
        self.start_button.setAccessibleName(
            self.tr("Start visit at {client}").format(client=visit.client)
        )
        self.start_button.clicked.connect(partial(self.start_wanted.emit, visit))
        for part in (self.name, self.start_button):
            part.installEventFilter(self)
        self.body.addLayout(self._head())
        if open_up:
            self._add_open()
        else:
            self.body.addLayout(self._folded())
        self.setAccessibleName(visit.client)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Up and Down, which a button would turn into Tab."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self.moved.emit(step)
        return bool(step)

    def _head(self) -> QHBoxLayout:
        look = self._look
        where = Label(look, self._where(), Role.SMALL, wrap=Wrap.WORDS)
        line = row(spacing=look.px(16))
        line.addLayout(column(row(self.name, None), where, spacing=look.px(4)), 1)
        line.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _where(self) -> str:
        visit = self._visit
        facts = []
        if visit.kind is VisitKind.PHONE:
            facts.append(self.tr("By phone"))
        elif visit.kind is VisitKind.REMOTE:
            facts.append(self.tr("From my desk"))
        elif visit.site is not None:
            facts += [", ".join(visit.site.address)] if visit.site.address else []
            if visit.site.travel_minutes:
                facts.append(self.tr("{time} drive").format(time=length(visit.site.travel_minutes)))
        if visit.planned_minutes:
            facts.append(self.tr("about {time}").format(time=length(visit.planned_minutes)))
        return "  ·  ".join(facts) or visit.reason

    def _add_open(self) -> None:
        ways = [
            n for n in access_notes(parted(self._access()).open) if n.kind in _SHOWN_AT_THE_DOOR
        ]
        if ways:
            self.body.addWidget(Flow(*(way_chip(self._look, way) for way in ways), gap=6))
        if self._visit.people:
            self.body.addLayout(self._people())
        if self._visit.reason and self._where() != self._visit.reason:
            self.body.addWidget(Label(self._look, self._visit.reason, Role.SMALL, wrap=Wrap.WORDS))
        if self._own_promises():
            self.body.addWidget(fitting(self._promised()))

    def _access(self) -> str:
        on_site = self._visit.kind is VisitKind.ON_SITE
        return self._visit.site.access if on_site and self._visit.site is not None else ""

    def _people(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(20))
        for place, person in enumerate(_first_people(self._visit.people)):
            grid.addWidget(self._person(person), 0, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        return grid

    def _person(self, person: Contact) -> PersonLine:
        covered = remark_line(self._look, person.remember)
        return PersonLine(self._look, person.called, initials_of=person.name, below=covered)

    def _promised(self) -> Card:
        look = self._look
        head = row(
            Icon(look, "handshake", size=16, ink=Ink.AMBER),
            look.px(8),
            Label(look, self.tr("You promised"), Role.SMALL, weight=SEMIBOLD, ink=Ink.AMBER),
            None,
        )
        card = Card(look, head, ground=Ground.AMBER, spacing=0, margins=(14, 12, 14, 8))
        card.body.addSpacing(look.px(3))
        for promise, ago in self._own_promises():
            given = Label(look, self._given(ago), Role.SMALL)
            name = f"promise-{promise.id}"
            line = TickLine(look, promise.what, object_name=name, beside=given)
            line.toggled.connect(partial(self.promise_ticked.emit, promise.id))
            card.body.addWidget(line)
        return card

    def _own_promises(self) -> list[tuple[Promise, int]]:
        """Return what the consultant promised, not the customer, and how many visits ago."""
        given = zip(self._visit.promises, self._visit.visits_ago, strict=True)
        return [(promise, ago) for promise, ago in given if promise.who == CONSULTANT]

    def _given(self, visits_ago: int) -> str:
        """Return where a promise comes from."""
        if visits_ago == 1:
            return self.tr("last visit")
        return self.tr("{n} visits ago").format(n=visits_ago) if visits_ago else ""

    def _folded(self) -> QHBoxLayout:
        right = column(spacing=self._look.px(6))
        for promise, _ in self._own_promises()[:3]:
            right.addLayout(_fact(self._look, "handshake", promise.what, ink=Ink.AMBER))
        if self._visit.reason:
            right.addLayout(_fact(self._look, "briefcase-business", self._visit.reason))
        right.addStretch(1)
        line = row(spacing=self._look.px(20))
        for person in _first_people(self._visit.people)[:1]:
            line.addWidget(self._person(person), 1)
        line.addLayout(right, 1)
        return line


def way_chip(look: Appearance, way: AccessNote) -> QWidget:
    """Return the chip of one way in; a code on it is covered."""
    if way.code or way.covered:
        return ChipOf(way_line(look, way))
    return FactChip(look, ACCESS_ICONS[way.kind], way.text)


def _first_people(people: tuple[Contact, ...]) -> list[Contact]:
    """Return whom to know at the door: first who reads the page, then in the order they came."""
    return sorted(people, key=lambda person: Task.READS not in person.roles)[:_MOST_PEOPLE]


def _fact(look: Appearance, icon: str, text: str, *, ink: Ink = Ink.TEXT2) -> QHBoxLayout:
    return row(
        Icon(look, icon, size=16, ink=ink),
        look.px(8),
        Label(look, text, Role.SMALL, weight=MEDIUM, ink=Ink.TEXT, wrap=Wrap.DOTS),
    )
