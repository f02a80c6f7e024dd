"""Write down a visit that was, without clock times: at whom, on which day, how long, how."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from consultant_app.domain.day_words import DayWords
from consultant_app.domain.lines import ClientLine
from consultant_app.domain.time_limits import wrong_day
from consultant_app.domain.visits import VisitKind
from ui.dialogs.client_picker import ClientPicker, PickedClient
from ui.dialogs.question import Question
from ui.length_texts import length_trouble
from ui.look.appearance import Appearance
from ui.problem_texts import words_of_wrong_time
from ui.visit_kind_texts import visit_kind_choices
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.shared_row import SharedRow
from ui.widgets.value_fields import DateField, DurationField


class LogVisit(Question):
    """All but the length is there already; what can't be is said beside its field."""

    def __init__(
        self,
        look: Appearance,
        find: Callable[[str], Sequence[ClientLine]],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Ask FIND for the clients that some letters mean; TODAY tells which day it is."""
        self._today = today
        self._day_is_clear = True
        self._picker = ClientPicker(look, find)
        self._day = DateField(look, self.tr("Day"), today=today, behind=True)
        self._day.setObjectName("log-day")
        self._day.fill_day(today())
        self._length = DurationField(look, self.tr("How long"))
        self._length.setObjectName("log-length")
        self._kind = ChoiceField(look, self.tr("How"), visit_kind_choices())
        self._kind.setObjectName("log-kind")
        self._day_field = Field(
            look, self.tr("Day"), self._day, hint=self.tr("Yesterday, or 20 Nov")
        )
        self._length_field = Field(look, self.tr("How long"), self._length)
        super().__init__(
            look,
            self.tr("Write down a past visit"),
            self._picker,
            SharedRow(self._day_field, self._length_field, gap=look.px(10)),
            Field(look, self.tr("How"), self._kind),
            act=self.tr("Write it down"),
            leave=self.tr("Not now"),
            parent=parent,
        )
        self._picker.picked.connect(self._day.setFocus)
        self._day.day_changed.connect(self._on_day)
        self._day.not_understood.connect(self._on_day_unclear)
        self._length.minutes_changed.connect(self._on_length)
        self._length.not_understood.connect(self._on_length_unclear)
        self._picker.setFocus()

    @property
    def picked(self) -> PickedClient | None:
        """The client chosen."""
        return self._picker.chosen

    @property
    def day(self) -> date:
        """The local day of the visit."""
        return self._day.day or self._today()

    @property
    def minutes(self) -> int:
        """How long it took, zero while that is not said."""
        return self._length.minutes or 0

    @property
    def kind(self) -> VisitKind:
        """On site, remote or by phone."""
        return VisitKind(str(self._kind.value))  # Qt hands a word back, not our enum

    def accept(self) -> None:
        """Go on with a client, a day that was and a length; else stand where to mend."""
        wrong = wrong_day(self.day, today=self._today())
        if self.picked is None:
            self._picker.setFocus()
        elif wrong or not self._day_is_clear:
            self._day_field.show_problem(words_of_wrong_time(wrong) if wrong else _which_day(self))
            self._day.setFocus()
        elif not self.minutes or length_trouble(self._length.text()):
            self._on_length_unclear(self._length.text())
            self._length.setFocus()
        else:
            super().accept()

    def _on_day(self, understood: DayWords | None) -> None:
        self._day_is_clear = understood is not None and understood.by is not None
        self._day_field.show_problem("")

    def _on_length(self, _minutes: int | None) -> None:
        self._length_field.show_problem("")

    def _on_day_unclear(self, _text: str) -> None:
        self._day_is_clear = False
        self._day_field.show_problem(_which_day(self))

    def _on_length_unclear(self, text: str) -> None:
        self._length_field.show_problem(length_trouble(text))


def _which_day(dialog: LogVisit) -> str:
    return dialog.tr("Write the day like “yesterday” or “20 Nov”.")
