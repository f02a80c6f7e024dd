"""The second step: what happens next, the next visit, and whether anything is left hanging."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultant_app.domain.missing import Place
from consultant_app.domain.visit_facts import VisitFacts
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.wrap_up.add_step import AddStep
from ui.pages.wrap_up.hanging import Hanging
from ui.pages.wrap_up.next_visit_card import NextVisit, NextVisitCard
from ui.pages.wrap_up.open_request_row import OpenRequestRow
from ui.pages.wrap_up.step_head import StepHead, SuggestionCount
from ui.pages.wrap_up.step_row import StepRow, step_line
from ui.pages.wrap_up.steps_parts import StepsParts, steps_parts, they_have_nothing_to_do
from ui.pages.wrap_up.word_fields import WordFields
from ui.widgets.boxes import column, holder, row
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class StepsStep(QWidget):
    """Rows are built anew only when one comes or goes; otherwise they are filled in place."""

    who_chosen = Signal(object, str)
    day_chosen = Signal(object, object)
    request_day_chosen = Signal(object, object)
    request_worded = Signal(object, str)
    remove_wanted = Signal(object)
    step_written = Signal(str)
    step_typed = Signal(str)
    plan_wanted = Signal(object, object)
    jump_wanted = Signal(object)

    def __init__(
        self,
        look: Appearance,
        fields: WordFields,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing until the first `fill`; TODAY tells which day it is."""
        super().__init__(parent)
        self._look = look
        self.fields = fields
        self._today = today
        self._keys: tuple[object, ...] | None = None
        self._rows: list[StepRow] = []
        self._open_rows: list[OpenRequestRow] = []
        self._inside: QWidget | None = None
        self._add = AddStep(look)
        self._add.step_written.connect(self.step_written)
        self._add.typed.connect(self.step_typed)
        self._visit = NextVisitCard(look, today)
        self._visit.plan_wanted.connect(self.plan_wanted)
        self._hanging = Hanging(look)
        self._hanging.jump_wanted.connect(self.jump_wanted)
        self._nothing = self._nothing_to_do()
        self.count = SuggestionCount(look)
        note = Label(look, self.tr("Most people look here first"), Role.MICRO, ink=Ink.TEXT2)
        self._box = column(
            StepHead(look, self.tr("What happens next"), note, self.count),
            look.px(16),
            self._column_names(),
            self._nothing,
            self._add,
            look.px(16),
            self._visit,
            look.px(12),
            self._hanging,
            None,
        )
        self.setLayout(self._box)

    def fill(self, facts: VisitFacts, next_visit: NextVisit, *, words: bool) -> bool:
        """Show FACTS; without WORDS the texts stay as they stand in their fields.

        Returns:
            Whether the rows were built anew, so that their fields are others now.
        """
        parts = steps_parts(facts)
        keys = (facts.visit.id, *parts.keys, facts.contacts, facts.contact)
        built = keys != self._keys
        if built:
            self._keys = keys
            self._build(parts, facts)
        promises = {p.id: p for p in parts.promises}
        for step in self._rows:
            step.fill(promises[step.promise.id], facts, words=words or built)
        self._names.setVisible(bool(self._rows or self._open_rows))
        self._nothing.setVisible(they_have_nothing_to_do(facts))
        self._visit.fill(next_visit)
        self._hanging.fill(parts.hanging, parts.proposed, asked=bool(facts.all_requests))
        return built

    def fill_new_step(self, text: str) -> None:
        """Show TEXT in the line for a new step, as it was typed before."""
        self._add.fill(text)

    def take_next_step(self, *, added: bool) -> None:
        """Go on with the line for a new step: empty where one was ADDED, else ask what it is."""
        if added:
            self._add.take_next()
        else:
            self._add.ask()

    def day_field(self, place: Place) -> QWidget | None:
        """Return the field for the day of the request or promise at PLACE."""
        of_promise = place.table == "promises"
        days: dict[int | None, QWidget] = {
            step.promise.id if of_promise else step.promise.request_id: step.day
            for step in self._rows
        }
        if not of_promise:
            days |= {asked.request.id: asked.day for asked in self._open_rows}
        return days.get(place.id)

    def heir_of(self, name: str) -> QWidget | None:
        """Return the field that took the place of NAME when a request got its step."""
        for step in self._rows:
            if name == f"requests-{step.promise.request_id}-by":
                return step.day
            if name == f"requests-{step.promise.request_id}-what":
                return step.what
        return None

    def _build(self, parts: StepsParts, facts: VisitFacts) -> None:
        self.fields.clear()
        inside = QVBoxLayout()
        bottom = self._look.px(12) if parts.promises or parts.without_row else 0
        inside.setContentsMargins(0, 0, 0, bottom)
        inside.setSpacing(self._look.px(12))
        self._rows = [StepRow(self.fields, p, facts, self._today) for p in parts.promises]
        for step in self._rows:
            step.who_chosen.connect(self.who_chosen)
            step.day_chosen.connect(self.day_chosen)
            step.remove_wanted.connect(self.remove_wanted)
            inside.addWidget(step)
        consultant = facts.business.first_name
        self._open_rows = [
            OpenRequestRow(self._look, request, consultant, self._today)
            for request in parts.without_row
        ]
        for asked in self._open_rows:
            asked.day_chosen.connect(self.request_day_chosen)
            asked.worded.connect(self.request_worded)
            inside.addWidget(asked)
        self._put_inside(holder(inside))

    def _put_inside(self, inside: QWidget) -> None:
        if self._inside is not None:
            self._box.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self._box.insertWidget(3, inside)
        inside.show()  # by itself it would come only with the next events

    def _column_names(self) -> QWidget:
        look = self._look
        names = [
            Label(look, words, Role.MICRO, ink=Ink.TEXT2)
            for words in (self.tr("What"), self.tr("Who"), self.tr("By when"))
        ]
        for name in names:
            name.setContentsMargins(look.px(12), 0, 0, 0)
        what, who, when = names
        self._names = holder(step_line(look, what, who, when, None))
        self._names.setFixedHeight(look.metrics(Role.MICRO).height() + look.px(10))
        return self._names

    def _nothing_to_do(self) -> QWidget:
        look = self._look
        words = self.tr("The page says to them: “You: Nothing to do.”")
        line = row(
            Icon(look, "check", size=16, ink=Ink.PRIMARY),
            look.px(6),
            Label(look, words, Role.MICRO, ink=Ink.TEXT2, wrap=Wrap.WORDS),
            None,
            margins=(look.px(10), 0, 0, look.px(12)),
            align=_MIDDLE,
        )
        return holder(line)
