"""The list of all visits, with what is planned and what waits to be written up."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from consultant_app.domain.changes import Change
from consultant_app.domain.ids import VisitId
from consultant_app.domain.visits import VisitState
from ui.pages.visits.lines import PLANNED, TO_WRITE_UP, visits_source
from ui.place import Place, Workplace
from ui.shortcuts import CommandName
from ui.widgets.boxes import column, row, spread
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.fields import FilterField
from ui.widgets.headers import PageHeader
from ui.widgets.notices import EmptyState
from ui.widgets.record_list import RecordList
from ui.widgets.record_model import Source

_FILTER_PAUSE_MS = 150
_DATE_WIDTH = 64


class VisitsPage(Place):
    """Planned, to write up, or all; a line on top filters."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Show what waits to be written up, else all."""
        super().__init__(parent)
        self._workplace = workplace
        self._states: frozenset[VisitState] | None = None
        look = workplace.look
        plan = Button(look, self.tr("Plan a visit"), icon="plus", keys="Ctrl+N")
        plan.setObjectName("plan-visit")
        plan.clicked.connect(workplace.navigation.plan_wanted)
        self._filter = FilterField(look, self.tr("Filter visits"))
        self._filter.setObjectName("filter-visits")
        self._list = RecordList(
            look,
            self._source(),
            name=self.tr("Visits"),
            lead_width=look.px(_DATE_WIDTH),
            uniform=True,
        )
        self._list.setObjectName("visits")
        self._tabs = {
            None: Chip(look, self.tr("All"), checkable=True),
            TO_WRITE_UP: Chip(look, self.tr("To write up"), checkable=True),
            PLANNED: Chip(look, self.tr("Planned"), checkable=True),
        }
        self._empty = EmptyState(
            look,
            "briefcase-business",
            self.tr("Visits appear here once you start one."),
            self.tr("F8 starts one at any time, also at a new client."),
        )
        self._lay_out(plan)
        self._connect()
        self.show_states(None)

    def show_states(self, states: frozenset[VisitState] | None) -> None:
        """Show the visits in STATES, or all of them."""
        self._states = states
        for tab_states, tab in self._tabs.items():
            tab.setChecked(tab_states == states)
        self._refill()

    def show_to_write_up(self) -> None:
        """Show what waits to be written up."""
        self.show_states(TO_WRITE_UP)

    def arrive(self) -> None:
        """Go to the list."""
        self._refill()
        (self._list if self._list.count else self._filter).setFocus()

    def _lay_out(self, plan: Button) -> None:
        look = self._workplace.look
        header = PageHeader(look, self.tr("Visits"), actions=(plan,))
        tabs = [self._tabs[states] for states in (None, TO_WRITE_UP, PLANNED)]
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        card = spread(Card(look, self._stack, margins=(12, 8, 12, 8)))
        policy = card.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Expanding)
        card.setSizePolicy(policy)
        self._filter.setMaximumWidth(look.px(280))
        line = row(*tabs, None, self._filter, spacing=look.px(8))
        edges = (look.px(28), look.px(20), look.px(28), look.px(20))
        self.setLayout(column(header, line, card, spacing=look.px(14), margins=edges))

    def _connect(self) -> None:
        for states, tab in self._tabs.items():
            tab.clicked.connect(partial(self.show_states, states))
        pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(_FILTER_PAUSE_MS)
        pause.timeout.connect(self._refill)
        self._filter.textChanged.connect(pause.start)
        self._list.opened.connect(self._on_opened)
        workplace = self._workplace
        workplace.commands.offer(CommandName.FILTER, self._filter.setFocus, on=self)
        workplace.commands.offer(CommandName.NEW, workplace.navigation.plan_wanted.emit, on=self)
        workplace.live.changed.connect(self._on_changed)

    def _source(self) -> Source:
        text = self._filter.text()
        return visits_source(self._workplace.desk, states=self._states, filter_text=text)

    def _refill(self) -> None:
        self._list.follow(self._source())
        self._stack.setCurrentWidget(self._list if self._list.count else self._empty)

    def _on_changed(self, change: Change) -> None:
        ids = change.touched.get("visits", frozenset())
        if ids and self.isVisible():
            self._list.refresh(ids)

    def _on_opened(self, visit_id: int) -> None:
        line = self._list.current_line
        if line is not None and line.state in (VisitState.FINISHED, VisitState.ISSUED):
            self._workplace.navigation.open_wrap_up(VisitId(visit_id))
        else:
            self._workplace.navigation.open_visit(VisitId(visit_id))
