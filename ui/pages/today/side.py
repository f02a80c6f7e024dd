"""The side of Today: promises that are due, and loose ends."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.lines import PromiseLine, TodayFacts
from ui.look.appearance import Appearance
from ui.look.type import MEDIUM, Role
from ui.when_texts import due, whole_day
from ui.widgets.boxes import row
from ui.widgets.cards import Card, Rule
from ui.widgets.check_box import CheckBox
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.link_row import LinkRow
from ui.widgets.pill import Pill

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PromisesDue(Card):
    """What was promised for today, tomorrow, or earlier; at most four."""

    promise_ticked = Signal(int, bool)

    def __init__(
        self, look: Appearance, facts: TodayFacts, *, parent: QWidget | None = None
    ) -> None:
        """Show the promises of FACTS."""
        super().__init__(look, spacing=look.px(10), parent=parent)
        self._look = look
        self.body.addWidget(SectionHead(look, self.tr("Promises due")))
        for place, promise in enumerate(facts.promises_due):
            if place:
                self.body.addWidget(Rule())
            self._add(promise, facts.on_day)
        if not facts.promises_due:
            words = self.tr("Nothing is due today or tomorrow.")
            self.body.addWidget(Label(look, words, Role.SMALL, wrap=Wrap.WORDS))

    def _add(self, promise: PromiseLine, today: date) -> None:
        look = self._look
        box = CheckBox(look, name=promise.what)
        box.setObjectName(f"due-{promise.id}")
        box.toggled.connect(partial(self.promise_ticked.emit, promise.id))
        words = Label(look, promise.what, Role.SMALL, weight=MEDIUM, wrap=Wrap.WORDS)
        line = row(box, look.px(6))
        line.addWidget(words, 1)
        line.setAlignment(box, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        when, tone = due(promise.by, today)
        client = Label(look, promise.client, Role.SMALL, wrap=Wrap.DOTS)
        self.body.addLayout(row(look.px(28), client, None, Pill(look, when, tone), align=_MIDDLE))


class LooseEnds(Card):
    """What is left over from earlier days; lines with nothing in them are not shown."""

    write_up_wanted = Signal()

    def __init__(
        self, look: Appearance, facts: TodayFacts, *, parent: QWidget | None = None
    ) -> None:
        """Show the loose ends of FACTS."""
        super().__init__(look, spacing=look.px(8), parent=parent)
        self.body.addWidget(SectionHead(look, self.tr("Loose ends")))
        if not facts.to_write_up:
            self.body.addWidget(Label(look, self.tr("All tidy."), Role.SMALL))
            return
        line = LinkRow(look, "pen-line", self._words(facts))
        line.setObjectName("to-write-up")
        line.clicked.connect(self.write_up_wanted)
        self.body.addWidget(line)

    def _words(self, facts: TodayFacts) -> str:
        oldest = facts.oldest_to_write_up
        if facts.to_write_up == 1:
            day = whole_day(oldest.day, facts.on_day) if oldest is not None else ""
            words = (
                self.tr("1 visit to write up, from {day}")
                if day
                else self.tr("1 visit to write up")
            )
            return words.format(day=day)
        return self.tr("{n} visits to write up").format(n=facts.to_write_up)
