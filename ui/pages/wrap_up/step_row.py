"""One row of "What happens next": what, who, by when, and where it comes from."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from consultant_app.domain.day_words import DayWords
from consultant_app.domain.missing import Place
from consultant_app.domain.promises import Promise
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.visit.day_texts import words_for_editing
from ui.pages.wrap_up.step_words import step_words
from ui.pages.wrap_up.who_field import WhoField
from ui.pages.wrap_up.word_fields import WordFields
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import IconButton
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap
from ui.widgets.value_fields import DateField

WHO_WIDTH, WHEN_WIDTH, END_WIDTH, GAP = 118, 138, 30, 8

_TOP = Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class StepRow(QWidget):
    """A step that is stored as a promise."""

    who_chosen = Signal(object, str)
    day_chosen = Signal(object, object)
    remove_wanted = Signal(object)

    def __init__(
        self,
        fields: WordFields,
        promise: Promise,
        facts: VisitFacts,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Show PROMISE; TODAY tells which day it is."""
        super().__init__(parent)
        self.promise = promise
        self._today = today
        look = fields.look
        self.what = fields.paragraph(
            Place(table="promises", id=promise.id, field="what"), self.tr("What")
        )
        self._who = WhoField(look, facts)
        self._who.name_it(f"promises-{promise.id}-who")
        self._who.who_chosen.connect(self._on_who)
        self.day = DateField(look, self.tr("By when"), today=today)
        self.day.setObjectName(f"promises-{promise.id}-by")
        self.day.day_changed.connect(self._on_day)
        self.day.not_understood.connect(self._on_not_understood)
        away = IconButton(look, "x", self.tr("Remove this step"))
        away.setObjectName(f"promises-{promise.id}-remove")
        away.clicked.connect(self._on_away)
        self._source = Source(look)
        self.setLayout(
            column(step_line(look, self.what, self._who, self.day, away), self._source, spacing=4)
        )
        self.fill(promise, facts)

    def fill(self, promise: Promise, facts: VisitFacts, *, words: bool = True) -> None:
        """Show PROMISE as it is now; without WORDS the fields stay as they stand."""
        self.promise = promise
        proposed = promise.state is TextState.PROPOSED
        self._source.show_promise(promise, facts, ask=promise.by is None)
        if not words:
            return
        self.what.fill(step_words(promise.what), proposal=proposed)
        self._who.fill(promise.who)
        self.day.fill_day(promise.by, words=words_for_editing(promise, self._today()))

    def _on_who(self, who: str) -> None:
        self.who_chosen.emit(self.promise, who)

    def _on_day(self, day: DayWords | None) -> None:
        self.day_chosen.emit(self.promise, day)

    def _on_not_understood(self, _text: str) -> None:
        self._source.ask_for_day()

    def _on_away(self) -> None:
        self.remove_wanted.emit(self.promise)


class Source(QWidget):
    """The line under a step: where it comes from, and what is still asked of it."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._icon = Icon(look, "handshake", size=16, ink=Ink.AMBER)
        self._text = Label(look, "", Role.MICRO, ink=Ink.TEXT2, wrap=Wrap.DOTS)
        self._ask = Label(look, "", Role.MICRO, ink=Ink.AMBER)
        line = row(self._icon, look.px(6), margins=(look.px(10), 0, 0, 0), align=_MIDDLE)
        line.addWidget(self._text, 1)
        line.addWidget(self._ask)
        line.addSpacing(look.px(END_WIDTH + GAP))
        self.setLayout(line)

    def show_promise(self, promise: Promise, facts: VisitFacts, *, ask: bool) -> None:
        """Say where PROMISE comes from; ASK for its day where it has none."""
        request = next((r for r in facts.all_requests if r.id == promise.request_id), None)
        if promise.state is TextState.PROPOSED:
            self._icon.show_icon("pen-line", Ink.TEXT2)
            self._text.setText(self.tr("Proposed from your notes. It counts once you accept it."))
        elif request is not None:
            self.show_words(request.words)
        else:
            self._icon.show_icon("handshake", Ink.AMBER)
            self._text.setText(self._promised_to(promise, facts))
        self._ask.setText("")
        if ask:
            self.ask()

    def show_words(self, words: str) -> None:
        """Say that it comes from a request with these WORDS."""
        self._icon.show_icon("message-square-quote", Ink.BLUE)
        self._text.setText(self.tr("From “{words}”").format(words=" ".join(words.split())))

    def ask(self) -> None:
        """Ask for the day."""
        self._ask.setText(self.tr("By when?"))

    def ask_for_day(self) -> None:
        """Say how a day is written."""
        self._ask.setText(self.tr("Write a day like “Friday” or “20 Nov”."))

    def _promised_to(self, promise: Promise, facts: VisitFacts) -> str:
        person = next((c for c in facts.contacts if c.id == promise.to), None)
        if person is None:
            return self.tr("Promised at this visit")
        return self.tr("Promised to {name} at this visit").format(name=person.called)


def step_line(
    look: Appearance, what: QWidget, who: QWidget, when: QWidget, end: QWidget | None
) -> QHBoxLayout:
    """Return the cells of a row in their columns."""
    line = row(spacing=look.px(GAP))
    line.addWidget(what, 1, _TOP)
    for cell, width in ((who, WHO_WIDTH), (when, WHEN_WIDTH)):
        line.addWidget(_as_high(cell, what, look.px(width)), 0, _TOP)
    place = holder(row(end, None) if end is not None else row(None))
    place.setFixedSize(look.px(END_WIDTH), look.px(40))
    line.addWidget(place, 0, _TOP)
    return line


def _as_high(cell: QWidget, what: QWidget, width: int) -> QWidget:
    """Return CELL as high as one line of WHAT: the style sheet would make it a little lower.

    A plain text asks for no height of its own; then the cell keeps its own, else it would vanish.
    """
    around = QWidget()
    QStackedLayout(around).addWidget(cell)
    around.setFixedWidth(width)
    if not isinstance(cell, Label) and what.minimumHeight():
        around.setFixedHeight(what.minimumHeight())
    return around
