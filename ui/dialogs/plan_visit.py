"""Plan a visit: whom, which day, and what is known already."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtWidgets import QWidget

from consultant_app.domain.lines import ClientLine
from consultant_app.domain.visits import VisitKind
from ui.dialogs.client_picker import ClientPicker, PickedClient
from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.visit_kind_texts import visit_kind_choices
from ui.widgets.boxes import row
from ui.widgets.fields import ChoiceField, Field, LineField
from ui.widgets.value_fields import DateField, DurationField, TimeField


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What was planned; `day` is a local date, `minutes` how long it may take."""

    client: PickedClient
    day: date
    at: time | None
    minutes: int | None
    kind: VisitKind
    reason: str


class PlanVisit(Question):
    """Only the client and the day are needed."""

    def __init__(
        self,
        look: Appearance,
        find: Callable[[str], Sequence[ClientLine]],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Ask FIND for the clients that some letters mean; TODAY tells which day it is."""
        self._picker = ClientPicker(look, find)
        self._day = DateField(look, self.tr("Day"), today=today)
        self._day.setObjectName("plan-day")
        self._at = TimeField(look, self.tr("Time"))
        self._at.setObjectName("plan-time")
        self._length = DurationField(look, self.tr("How long"))
        self._length.setObjectName("plan-length")
        self._kind = ChoiceField(look, self.tr("How"), visit_kind_choices())
        self._reason = LineField(
            look, self.tr("Reason"), placeholder=self.tr("The check-up we had agreed.")
        )
        self._reason.setObjectName("plan-reason")
        self._day_field = Field(look, self.tr("Day"), self._day, hint=self.tr("Tuesday, 20 Nov"))
        self._at_field = Field(look, self.tr("Time"), self._at, hint=" ")
        super().__init__(
            look,
            self.tr("Plan a visit"),
            self._picker,
            row(
                self._day_field,
                self._at_field,
                Field(look, self.tr("How long"), self._length, hint=" "),
                spacing=look.px(10),
            ),
            Field(look, self.tr("How"), self._kind),
            Field(
                look,
                self.tr("Reason"),
                self._reason,
                hint=self.tr("It stands on the page if they ask for nothing."),
            ),
            act=self.tr("Plan the visit"),
            leave=self.tr("Not now"),
            parent=parent,
        )
        self._connect()
        self._picker.setFocus()

    @property
    def plan(self) -> Plan | None:
        """What was planned, or None while the client or the day is missing."""
        client, day = self._picker.chosen, self._day.day
        if client is None or day is None:
            return None
        return Plan(
            client=client,
            day=day,
            at=self._at.at,
            minutes=self._length.minutes,
            kind=VisitKind(str(self._kind.value)),  # Qt hands a word back, not our enum
            reason=self._reason.text(),
        )

    def accept(self) -> None:
        """Go on only with a client and a day; else say what is missing beside it."""
        if self.plan is not None:
            super().accept()
        elif self._picker.chosen is None:
            self._picker.setFocus()
        else:
            self._day_field.show_problem(self.tr("Which day? Write it like “Tuesday”."))
            self._day.setFocus()

    def _connect(self) -> None:
        self._picker.picked.connect(self._day.setFocus)
        self._day.day_changed.connect(lambda _day: self._day_field.show_problem(""))
        self._day.not_understood.connect(
            lambda _text: self._day_field.show_problem(
                self.tr("Write the day like “Tuesday” or “20 Nov”.")
            )
        )
        self._at.time_changed.connect(lambda _at: self._at_field.show_problem(""))
        self._at.not_understood.connect(
            lambda _text: self._at_field.show_problem(self.tr("Write the time like 9:30."))
        )
