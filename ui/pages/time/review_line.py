"""On top of the page: time that stands on no invoice before somebody answers for it, and how."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QVBoxLayout

from consultant_app.domain.clock_questions import ClockQuestion, TimeToLookAt
from consultant_app.domain.ids import VisitId
from ui.clock_review import ClockReview
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.reading_order import in_reading_order
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, row, spread
from ui.widgets.buttons import IconButton
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap


class ReviewLine(QFrame):
    """One stretch at a time; where there are more, arrows lead to them.

    `asked_for` carries the stretch to ask about: whoever knows the clock answers with `ask`.
    `emptied` tells that the last one was settled from here.
    """

    asked_for = Signal(object)
    answered = Signal(object, object)
    edit_wanted = Signal(object)
    emptied = Signal()

    def __init__(self, look: Appearance) -> None:
        """Be hidden while no time waits."""
        super().__init__()
        self.setProperty("card", "amber")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._look = look
        self._times: tuple[TimeToLookAt, ...] = ()
        self._place = 0
        self._lead = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._lead.setObjectName("review-lead")
        self._count = Label(look, "", Role.MICRO, ink=Ink.TEXT2)
        self._count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._back = self._step("chevron-left", self.tr("The one before"), "review-back", -1)
        self._on = self._step("chevron-right", self.tr("The next one"), "review-on", +1)
        self._review = ClockReview(look, "review")
        self._review.answered.connect(self._on_answered)
        self._review.edit_wanted.connect(self._on_edit)
        self.setLayout(self._lines(look))
        self.hide()

    def show_times(self, times: Sequence[TimeToLookAt]) -> None:
        """Tell how many stretches wait, and ask about the one that was on show, or the next."""
        before = self._times[self._place].segment_id if self._times else None
        ids = [time.segment_id for time in times]
        self._times = tuple(times)
        self._place = ids.index(before) if before in ids else min(self._place, len(ids) - 1)
        if times:
            self._show()
            return
        self._place = 0
        if self._has_focus():
            self.emptied.emit()
        self.hide()

    def ask(self, question: ClockQuestion | None, today: date) -> None:
        """Ask QUESTION about the stretch on show; None where nothing is known of an absence."""
        before = self._review.words
        self._review.show_time(self._times[self._place], question, today)
        news = self.isHidden() or self._review.words != before
        self.show()
        if news:
            announce(self, f"{self._lead.text()} {self._review.words}")

    def go_to(self, visit_id: VisitId) -> None:
        """Ask about the time of a visit, with the keys on the first answer."""
        visits = [time.visit_id for time in self._times]
        if visit_id in visits:
            self._place = visits.index(visit_id)
            self._show()
        first = next((w for w in in_reading_order(self._review) if w.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        several = len(self._times) > 1
        for part in (self._back, self._on, self._count):
            part.setVisible(several)
        one = self.tr("1 stretch of time waits for a look. Its visit is on no invoice till then.")
        many = self.tr("{n} stretches of time wait for a look. Their visits are on no invoice.")
        self._lead.setText(many.format(n=len(self._times)) if several else one)
        words = self.tr("{n} of {all}")
        self._count.setText(words.format(n=self._place + 1, all=len(self._times)))
        self.asked_for.emit(self._times[self._place])

    def _lines(self, look: Appearance) -> QVBoxLayout:
        px = look.px
        head = row(
            Icon(look, "triangle-alert", ink=Ink.AMBER),
            px(10),
            self._lead,
            None,
            px(12),
            self._back,
            self._count,
            self._on,
        )
        below = row(px(28), spread(self._review))
        edges = (px(16), px(10), px(16), px(12))
        return column(head, below, spacing=px(6), margins=edges)

    def _step(self, icon: str, name: str, object_name: str, by: int) -> IconButton:
        button = IconButton(self._look, icon, name)
        button.setObjectName(object_name)
        button.clicked.connect(partial(self._on_step, by))
        return button

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _on_step(self, by: int) -> None:
        self._place = (self._place + by) % len(self._times)
        self._show()

    def _on_answered(self, answer: object) -> None:
        self.answered.emit(self._times[self._place], answer)

    def _on_edit(self) -> None:
        self.edit_wanted.emit(self._times[self._place])
