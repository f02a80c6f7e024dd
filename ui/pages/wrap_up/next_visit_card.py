"""The next visit: planned already, proposed from the usual rhythm, another day, or none yet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.visit_rhythm import Rhythm
from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import Role
from ui.when_texts import clock, long_day
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.fields import LineField
from ui.widgets.icon import RoundIcon
from ui.widgets.labels import Heading, Label, Wrap
from ui.widgets.value_fields import DateField, TimeField

_TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True, kw_only=True)
class NextVisit:
    """What is known of it: when it is `planned`, else the day that the usual rhythm gives."""

    today: date
    planned: date | None = None
    planned_at: time | None = None
    rhythm: Rhythm | None = None
    proposed: date | None = None


class NextVisitCard(Card):
    """One click plans the proposed day; nothing has to be planned."""

    plan_wanted = Signal(object, object)

    def __init__(
        self, look: Appearance, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        """Be empty until it is filled; TODAY tells which day it is."""
        super().__init__(look, parent=parent)
        self._known: NextVisit | None = None
        self._hint = self.tr("Tuesday, or 20 Nov")
        self._words = Label(look, "", Role.SMALL, wrap=Wrap.WORDS)
        self._words.setObjectName("next-visit")
        self._proposed = _button(look, "", Kind.GHOST, "plan-proposed")
        self._another = _button(look, self.tr("Another day"), Kind.QUIET, "plan-another")
        self._none = _button(look, self.tr("No date yet"), Kind.QUIET, "plan-none")
        self._day = DateField(look, self.tr("Day of the next visit"), today=today, ahead_only=True)
        self._day.setObjectName("next-visit-day")
        self._at = TimeField(look, self.tr("Time of the next visit"))
        self._at.setObjectName("next-visit-time")
        # Always there: if it came and went, the button would move away under the pointer.
        self._below = Label(look, self._hint, Role.MICRO, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._unclear: LineField | None = None
        self._plan = _button(look, self.tr("Plan it"), Kind.GHOST, "plan-it")
        self._own = self._own_day(look)
        icon = RoundIcon(look, "calendar", Tone.GREEN, size=34)
        line = row(icon, look.px(12))
        line.setAlignment(icon, _TOP)
        texts = column(
            Heading(look, self.tr("Next visit"), Role.H2),
            look.px(2),
            self._words,
            look.px(8),
            row(self._proposed, self._another, self._none, None, spacing=look.px(6)),
            self._own,
        )
        line.addLayout(texts, 1)
        self.body.addLayout(line)
        self._connect()

    def fill(self, known: NextVisit) -> None:
        """Say what is KNOWN of the next visit."""
        if known == self._known:
            return
        self._known = known
        self._own.hide()
        open_question = known.planned is None
        self._words.setText(self._about(known))
        self._proposed.setVisible(open_question and known.proposed is not None)
        self._none.setVisible(open_question)
        choose = open_question and known.proposed is None
        self._another.set_label(self.tr("Choose a day") if choose else self.tr("Another day"))
        self._another.set_kind(Kind.GHOST if choose else Kind.QUIET)
        if known.proposed is not None:
            at = known.rhythm.at if known.rhythm else None
            self._proposed.set_label(_when(known.proposed, at, known.today))

    def _about(self, known: NextVisit) -> str:
        if known.planned is not None:
            when = _when(known.planned, known.planned_at, known.today)
            return self.tr("Planned: {when}.").format(when=when)
        if known.rhythm is not None:
            return rhythm_text(known.rhythm)
        return self.tr("Is there a day already?")

    def _own_day(self, look: Appearance) -> QWidget:
        self._day.setFixedWidth(look.px(170))
        self._at.setFixedWidth(look.px(96))
        line = row(
            self._day,
            self._at,
            self._plan,
            None,
            spacing=look.px(8),
            margins=(0, look.px(8), 0, 0),
            align=Qt.AlignmentFlag.AlignVCenter,
        )
        fields = holder(column(line, self._below, spacing=look.px(5)))
        fields.hide()
        return fields

    def _connect(self) -> None:
        self._proposed.clicked.connect(self._on_proposed)
        self._another.clicked.connect(self._on_another)
        self._none.clicked.connect(self._on_none)
        self._plan.clicked.connect(self._on_plan)
        self._at.returnPressed.connect(self._on_plan)
        self._connect_fields()

    def _connect_fields(self) -> None:
        day, at = self._day, self._at
        day.day_changed.connect(partial(self._settle, day, ""))
        at.time_changed.connect(partial(self._settle, at, ""))
        for signal, field, words in (
            (day.past_given, day, self.tr("That day is past.")),
            (day.not_understood, day, self.tr("Write the day like “Tuesday” or “20 Nov”.")),
            (at.not_understood, at, self.tr("Write the time like 9:30.")),
        ):
            signal.connect(partial(self._settle, field, words))

    def _on_proposed(self) -> None:
        known = self._known
        if known is not None and known.proposed is not None:
            self.plan_wanted.emit(known.proposed, known.rhythm.at if known.rhythm else None)

    def _on_another(self) -> None:
        self._own.show()
        at = self._known.rhythm.at if self._known and self._known.rhythm else None
        self._at.fill_time(at)
        self._day.setFocus()

    def _on_none(self) -> None:
        self._words.setText(self.tr("No date yet. Nothing about it stands on the page."))
        self._own.hide()
        self._proposed.hide()
        self._none.hide()
        self._another.setFocus()

    def _on_plan(self) -> None:
        if self._unclear is not None:
            self._unclear.setFocus()
        elif self._day.day is None:
            self._settle(self._day, self.tr("Which day? Write it like “Tuesday”."), None)
            self._day.setFocus()
        else:
            self.plan_wanted.emit(self._day.day, self._at.at)

    def _settle(self, field: LineField, problem: str, _value: object) -> None:
        """Say the PROBLEM of FIELD, or that it has none."""
        if not problem and self._unclear is not field:
            return
        self._unclear = field if problem else None
        self._below.setText(problem or self._hint)
        self._below.set_ink(Ink.ROSE if problem else Ink.TEXT2)
        field.show_trouble(trouble=bool(problem))
        field.setAccessibleDescription(problem)


def rhythm_text(rhythm: Rhythm) -> str:
    """Return "Usually every four weeks, on a Thursday."."""
    if rhythm.weeks == 1:
        often = _tr("Usually every week")
    else:
        often = _tr("Usually every {n} weeks").format(n=_number(rhythm.weeks))
    if rhythm.weekday is None:
        return _tr("{often}.").format(often=often)
    return _tr("{often}, on a {weekday}.").format(often=often, weekday=_weekday(rhythm.weekday))


def _number(count: int) -> str:
    words = (_tr("two"), _tr("three"), _tr("four"), _tr("five"), _tr("six"))
    return words[count - 2] if count - 2 < len(words) else str(count)


def _weekday(number: int) -> str:
    return QLocale().dayName(number + 1)


def _when(day: date, at: time | None, today: date) -> str:
    return f"{long_day(day, today)}, {clock(at)}" if at else long_day(day, today)


def _button(look: Appearance, words: str, kind: Kind, name: str) -> Button:
    button = Button(look, words, kind, small=True)
    button.setObjectName(name)
    return button


def _tr(text: str) -> str:
    return QCoreApplication.translate("NextVisit", text)
