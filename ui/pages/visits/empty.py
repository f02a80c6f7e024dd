"""What the list of visits says when it has no line to show."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.look.appearance import Appearance
from ui.pages.visits.lines import PLANNED, TO_WRITE_UP, States
from ui.widgets.boxes import column, holder
from ui.widgets.labels import Label, Wrap
from ui.widgets.notices import EmptyState


class NoVisits(QStackedWidget):
    """Other words for each tab, and for a filter that finds nothing."""

    start_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Hold the words of every case."""
        super().__init__(parent)
        self._look = look
        self._start = EmptyState(
            look,
            "briefcase-business",
            self.tr("Visits appear here once you start one."),
            action=self.tr("Start a visit"),
            action_icon="play",
        )
        self._start.acted.connect(self.start_wanted)
        self._plan = EmptyState(
            look,
            "briefcase-business",
            self.tr("Nothing planned."),
            action=self.tr("Plan a visit"),
            action_icon="plus",
        )
        self._plan.acted.connect(self.plan_wanted)
        self._tidy = EmptyState(
            look,
            "check",
            self.tr("Nothing to write up."),
            self.tr("Every visit you finished has its page."),
        )
        self._found = Label(look, "", wrap=Wrap.WORDS)
        for case in (self._start, self._plan, self._tidy, self._found):
            self.addWidget(self._on_top(case))

    def show_case(self, states: States, filter_text: str) -> None:
        """Say why nothing is there for STATES and FILTER_TEXT."""
        if filter_text.strip():
            words = self.tr("Nothing found for “{words}”.").format(words=filter_text.strip())
            self._found.setText(words)
            self.setCurrentIndex(3)
        else:
            self.setCurrentIndex({PLANNED: 1, TO_WRITE_UP: 2}.get(states or frozenset(), 0))

    def _on_top(self, case: QWidget) -> QWidget:
        px = self._look.px
        return holder(column(case, None, margins=(px(8), px(8), px(8), px(8))))
