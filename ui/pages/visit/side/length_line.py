"""A visit without clock times as fields: its day, how long it took, how that is charged."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.day_words import DayWords
from consultant_app.domain.time_segments import Charge
from consultant_app.domain.visits import Visit
from ui.length_texts import length_trouble
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.visit.side.time_texts import charge_words
from ui.pages.visit.side.time_wanted import VisitDayWanted, VisitLengthWanted
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, row
from ui.widgets.fields import ChoiceField
from ui.widgets.labels import Label, Wrap
from ui.widgets.value_fields import DateField, DurationField

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class LengthLine(QWidget):
    """`wanted` carries an act of `time_wanted`."""

    wanted = Signal(object)

    def __init__(self, look: Appearance, visit: Visit, today: date) -> None:
        """Show when VISIT was, and how long."""
        super().__init__()
        self._shown = visit.day
        self._day = DateField(look, self.tr("Day"), today=lambda: today, behind=True)
        self._day.setObjectName("visit-day")
        self._day.fill_day(visit.day)
        self._length = DurationField(look, self.tr("How long it took"))
        self._length.setObjectName("visit-length")
        self._length.fill_minutes(visit.duration_minutes)
        choices = tuple((each, charge_words(each)) for each in Charge)
        self._charge = ChoiceField(look, self.tr("Charge"), choices)
        self._charge.setObjectName("visit-charge")
        self._charge.fill(visit.duration_charge)
        self._problem = Label(look, "", Role.MICRO, ink=Ink.ROSE, wrap=Wrap.WORDS)
        self._problem.setObjectName("length-problem")
        self._problem.hide()
        words = Label(look, self.tr("How long it took"), Role.SMALL)
        fields = (words, self._length, self._charge)
        lines = (row(self._day, None), row(*fields, spacing=look.px(8), align=_MIDDLE))
        self.setLayout(column(*lines, self._problem, spacing=look.px(6)))
        self._connect()

    def show_problem(self, sentence: str) -> None:
        """Say in one SENTENCE what to mend; empty when all is well."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def _connect(self) -> None:
        self._day.day_changed.connect(self._on_day)
        self._day.not_understood.connect(self._on_day_unclear)
        self._length.minutes_changed.connect(self._on_length)
        self._length.not_understood.connect(self._on_length_unclear)
        self._charge.value_chosen.connect(self._on_length)

    def _on_day(self, understood: DayWords | None) -> None:
        if understood is None or understood.by is None:
            self._on_day_unclear("")
        elif understood.by != self._shown:
            self.show_problem("")
            self.wanted.emit(VisitDayWanted(understood.by))

    def _on_length(self, _value: object) -> None:
        self.show_problem("")
        charge = self._charge.value
        if isinstance(charge, Charge):
            self.wanted.emit(VisitLengthWanted(self._length.minutes, charge))

    def _on_day_unclear(self, _text: str) -> None:
        self.show_problem(self.tr("Write the day like “yesterday” or “20 Nov”."))

    def _on_length_unclear(self, text: str) -> None:
        self.show_problem(length_trouble(text))
