"""The side of Today: promises that are due, and loose ends."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.lines import PromiseLine, TodayFacts, VisitLine
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, Role
from ui.pages.today.client_name import ClientName
from ui.when_texts import due, recent_day
from ui.widgets.boxes import fitting, row
from ui.widgets.cards import Card, Rule
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.link_row import LinkRow
from ui.widgets.pill import Pill
from ui.widgets.tick_line import TickLine

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PromisesDue(Card):
    """What was promised for today, tomorrow, or earlier; at most four, and how many more."""

    promise_ticked = Signal(int, bool)

    def __init__(
        self, look: Appearance, facts: TodayFacts, *, parent: QWidget | None = None
    ) -> None:
        """Show the promises of FACTS."""
        super().__init__(look, spacing=0, parent=parent)
        fitting(self)
        self._look = look
        self.body.addWidget(SectionHead(look, self.tr("Promises due")))
        self.body.addSpacing(look.px(5))
        for place, promise in enumerate(facts.promises_due):
            if place:
                self.body.addSpacing(look.px(9))
                self.body.addWidget(Rule())
                self.body.addSpacing(look.px(4))
            self._add(promise, facts.on_day)
        words = self._below(facts)
        if words:
            self.body.addSpacing(look.px(6))
            self.body.addWidget(Label(look, words, Role.SMALL, wrap=Wrap.WORDS))

    def _add(self, promise: PromiseLine, today: date) -> None:
        look = self._look
        name = f"due-{promise.id}"
        line = TickLine(look, promise.what, object_name=name, role=Role.SMALL, weight=MEDIUM)
        line.toggled.connect(partial(self.promise_ticked.emit, promise.id))
        when, tone = due(promise.by, today)
        client = Label(look, promise.client, Role.SMALL, wrap=Wrap.DOTS)
        line.texts.addSpacing(look.px(2))
        line.texts.addLayout(row(client, None, look.px(8), Pill(look, when, tone), align=_MIDDLE))
        self.body.addWidget(line)

    def _below(self, facts: TodayFacts) -> str:
        if not facts.promises_due:
            return self.tr("Nothing is due today or tomorrow.")
        more = facts.promises_due_count - len(facts.promises_due)
        return _and_more(more) if more > 0 else ""


class WithoutDay(Card):
    """What was promised for no day: at most three, each with the way to its client."""

    promise_ticked = Signal(int, bool)
    client_wanted = Signal(int)

    def __init__(
        self, look: Appearance, facts: TodayFacts, *, parent: QWidget | None = None
    ) -> None:
        """Show the promises of FACTS that have no day."""
        super().__init__(look, spacing=8, parent=parent)
        fitting(self)
        self._look = look
        self.body.addWidget(SectionHead(look, self.tr("No day yet")))
        for promise in facts.promises_without_day:
            self._add(promise)
        more = facts.promises_without_day_count - len(facts.promises_without_day)
        if more > 0:
            self.body.addWidget(Label(look, _and_more(more), Role.SMALL, wrap=Wrap.WORDS))

    def _add(self, promise: PromiseLine) -> None:
        name = f"no-day-{promise.id}"
        line = TickLine(self._look, promise.what, object_name=name, role=Role.SMALL, weight=MEDIUM)
        line.toggled.connect(partial(self.promise_ticked.emit, promise.id))
        client = ClientName(self._look, promise.client, role=Role.SMALL, ink=Ink.TEXT2)
        client.setObjectName(f"client-of-promise-{promise.id}")
        client.clicked.connect(partial(self.client_wanted.emit, promise.client_id))
        line.texts.addSpacing(self._look.px(2))
        line.texts.addLayout(row(client, None))
        self.body.addWidget(line)


class LooseEnds(Card):
    """What is left over from earlier days; lines with nothing in them are not shown."""

    write_up_wanted = Signal()
    paused_wanted = Signal(int)

    def __init__(
        self, look: Appearance, facts: TodayFacts, *, parent: QWidget | None = None
    ) -> None:
        """Show the loose ends of FACTS."""
        super().__init__(look, spacing=8, parent=parent)
        fitting(self)
        self.body.addWidget(SectionHead(look, self.tr("Loose ends")))
        for visit in facts.paused:
            line = LinkRow(look, "pause", self._paused(visit, facts.on_day))
            line.setObjectName(f"paused-{visit.id}")
            line.clicked.connect(partial(self.paused_wanted.emit, visit.id))
            self.body.addWidget(line)
        if facts.to_write_up:
            line = LinkRow(look, "pen-line", self._words(facts, facts.oldest_to_write_up))
            line.setObjectName("to-write-up")
            line.clicked.connect(self.write_up_wanted)
            self.body.addWidget(line)
        elif not facts.paused:
            self.body.addWidget(Label(look, self.tr("All tidy."), Role.SMALL))

    def _paused(self, visit: VisitLine, today: date) -> str:
        if visit.day == today:
            return self.tr("Paused: {client}").format(client=visit.client)
        words = self.tr("Paused: {client}, from {day}")
        return words.format(client=visit.client, day=recent_day(visit.day, today))

    def _words(self, facts: TodayFacts, oldest: VisitLine | None) -> str:
        count = facts.to_write_up
        if oldest is None:
            return self.tr("Visits to write up")
        day = recent_day(oldest.day, facts.on_day)
        if count == 1:
            return self.tr("1 visit to write up, from {day}").format(day=day)
        return self.tr("{n} visits to write up, the oldest from {day}").format(n=count, day=day)


def _and_more(count: int) -> str:
    """Return the words for promises that a card has no room for."""
    tr = QCoreApplication.translate
    if count == 1:
        return tr("PromisesDue", "And 1 more; it stands with its client.")
    return tr("PromisesDue", "And {n} more; they stand with their clients.").format(n=count)
