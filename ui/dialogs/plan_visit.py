"""Plan a visit, or change what was planned: whom, which day, and what is known already."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import partial

from PySide6.QtWidgets import QWidget

from consultant_app.domain.lines import ClientLine
from consultant_app.domain.visits import VisitKind
from ui.dialogs.client_picker import ClientPicker, PickedClient
from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.visit_kind_texts import visit_kind_choices
from ui.widgets.boxes import Item
from ui.widgets.fields import ChoiceField, Field, LineField
from ui.widgets.labels import Label, Wrap
from ui.widgets.shared_row import SharedRow
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
        *,
        before: Plan | None = None,
    ) -> None:
        """Ask for a plan.

        Args:
            look: the look in force.
            find: returns the clients that some letters mean.
            today: tells which day it is.
            parent: the window it belongs to.
            before: what was planned; its client stays.
        """
        self._before = before
        self._unclear: list[Field] = []
        self._picker = ClientPicker(look, find)
        self._make_fields(look, today)
        self._fields = {
            self._day: Field(look, self.tr("Day"), self._day, hint=self.tr("Tuesday, or 20 Nov")),
            self._at: Field(look, self.tr("Time"), self._at),
            self._length: Field(look, self.tr("How long"), self._length),
        }
        super().__init__(
            look,
            self.tr("Change the plan") if before else self.tr("Plan a visit"),
            self._whom(look, before),
            SharedRow(*self._fields.values(), gap=look.px(10)),
            Field(look, self.tr("How"), self._kind),
            Field(
                look,
                self.tr("Reason"),
                self._reason,
                hint=self.tr("It stands on the page if they ask for nothing."),
            ),
            act=self.tr("Change it") if before else self.tr("Plan the visit"),
            leave=self.tr("Leave as it was") if before else self.tr("Not now"),
            parent=parent,
        )
        self._connect()
        self._fill(before)

    @property
    def plan(self) -> Plan | None:
        """What was planned, or None while the client or the day is missing."""
        client = self._before.client if self._before else self._picker.chosen
        day = self._day.day
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
        """Go on with a client, a day, and fields that are understood; else stand where to mend."""
        if self._unclear:
            self._unclear[0].editor.setFocus()
        elif self.plan is not None:
            super().accept()
        elif self._picker.chosen is None and self._before is None:
            self._picker.setFocus()
        else:
            words = self.tr("Which day? Write it like “Tuesday”.")
            self._fields[self._day].show_problem(words)
            self._day.setFocus()

    def _make_fields(self, look: Appearance, today: Callable[[], date]) -> None:
        self._day = DateField(look, self.tr("Day"), today=today, ahead_only=True)
        self._day.setObjectName("plan-day")
        self._at = TimeField(look, self.tr("Time"))
        self._at.setObjectName("plan-time")
        self._length = DurationField(look, self.tr("How long"))
        self._length.setObjectName("plan-length")
        self._kind = ChoiceField(look, self.tr("How"), visit_kind_choices())
        self._kind.setObjectName("plan-kind")
        example = self.tr("The check-up we had agreed.")
        self._reason = LineField(look, self.tr("Reason"), placeholder=example)
        self._reason.setObjectName("plan-reason")

    def _whom(self, look: Appearance, before: Plan | None) -> Item:
        return Label(look, before.client.name, wrap=Wrap.WORDS) if before else self._picker

    def _fill(self, before: Plan | None) -> None:
        if before is None:
            self._picker.setFocus()
            return
        self._day.fill_day(before.day)
        self._at.fill_time(before.at)
        self._length.fill_minutes(before.minutes)
        self._kind.fill(before.kind)
        self._reason.fill(before.reason)
        self._day.setFocus()

    def _connect(self) -> None:
        self._picker.picked.connect(self._day.setFocus)
        day, at, length = self._fields.values()
        self._day.day_changed.connect(partial(self._settle, day, ""))
        self._at.time_changed.connect(partial(self._settle, at, ""))
        self._length.minutes_changed.connect(partial(self._settle, length, ""))
        for editor, words in (
            (self._day, self.tr("Write the day like “Tuesday” or “20 Nov”.")),
            (self._at, self.tr("Write the time like 9:30.")),
            (self._length, self.tr("Write it like 1:30 or 90.")),
        ):
            editor.not_understood.connect(partial(self._settle, self._fields[editor], words))
        self._day.past_given.connect(partial(self._settle, day, self.tr("That day is past.")))

    def _settle(self, field: Field, problem: str, _value: object) -> None:
        """Say the PROBLEM of FIELD beside it, or that there is none."""
        field.show_problem(problem)
        if field in self._unclear:
            self._unclear.remove(field)
        if problem:
            self._unclear.append(field)
