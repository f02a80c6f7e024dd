"""The list of all visits, with what is planned and what waits to be written up."""

from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from consultant_app.domain.changes import Change
from consultant_app.domain.ids import VisitId
from consultant_app.domain.lines import VisitLine
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import plan_visit
from ui.pages.visits.empty import NoVisits
from ui.pages.visits.lines import DATE_WIDTH, PLANNED, TO_WRITE_UP, States, visits_source
from ui.place import Place, Workplace
from ui.shortcuts import CommandName, shown_key
from ui.widgets.boxes import column, row, spread
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.fields import FilterField
from ui.widgets.headers import PageHeader
from ui.widgets.menu import Menu
from ui.widgets.record_list import RecordList
from ui.widgets.record_model import Source

_FILTER_PAUSE_MS = 150
_CAN_GO = (VisitState.PLANNED, VisitState.FINISHED)


class VisitsPage(Place):
    """All, to write up, or planned; a line on top filters."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Show all visits."""
        super().__init__(parent)
        self._workplace = workplace
        self._states: States = None
        look = workplace.look
        keys = shown_key(CommandName.NEW)
        self._plan = Button(look, self.tr("Plan a visit"), icon="plus", keys=keys)
        self._plan.setObjectName("plan-visit")
        keys = shown_key(CommandName.PAST_VISIT)
        words = self.tr("Write down a past visit")
        self._write_down = Button(look, words, Kind.QUIET, icon="pen-line", keys=keys)
        self._write_down.setObjectName("write-down-visit")
        self._filter = FilterField(look, self.tr("Filter visits"))
        self._filter.setObjectName("filter-visits")
        self._list = RecordList(
            look,
            self._source(),
            name=self.tr("Visits"),
            lead_width=look.px(DATE_WIDTH),
            uniform=True,
        )
        self._list.setObjectName("visits")
        self._tabs = {
            None: self._tab(self.tr("All"), "visits-all"),
            TO_WRITE_UP: self._tab(self.tr("To write up"), "visits-to-write-up"),
            PLANNED: self._tab(self.tr("Planned"), "visits-planned"),
        }
        self._nothing = NoVisits(look)
        self._lay_out()
        self._connect()
        self.show_states(None)

    def show_states(self, states: States) -> None:
        """Show the visits in STATES, or all of them."""
        self._states = states
        for tab_states, tab in self._tabs.items():
            tab.setChecked(tab_states == states)
        self._refill()

    def show_to_write_up(self) -> None:
        """Show what waits to be written up."""
        self.show_states(TO_WRITE_UP)
        self._focus()

    def arrive(self) -> None:
        """Go to the list."""
        self._refill()
        self._focus()

    def remember(self) -> object:
        """Return the tab and the filter."""
        return self._states, self._filter.text()

    def recall(self, memory: object) -> None:
        """Show that tab with that filter again."""
        match memory:
            case (None | frozenset() as states, str(text)):
                self._filter.setText(text)
                self.show_states(states)

    def _tab(self, words: str, name: str) -> Chip:
        tab = Chip(self._workplace.look, words, checkable=True)
        tab.setObjectName(name)
        return tab

    def _lay_out(self) -> None:
        look = self._workplace.look
        header = PageHeader(look, self.tr("Visits"), actions=(self._write_down, self._plan))
        tabs = [self._tabs[states] for states in (None, TO_WRITE_UP, PLANNED)]
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._nothing)
        card = spread(Card(look, self._stack, margins=(12, 8, 12, 8)))
        policy = card.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Expanding)
        card.setSizePolicy(policy)
        self._filter.setMaximumWidth(look.px(280))
        line = row(*tabs, None, self._filter, spacing=look.px(8))
        edges = (look.px(28), look.px(20), look.px(28), look.px(20))
        self.setLayout(column(header, line, card, spacing=look.px(14), margins=edges))

    def _connect(self) -> None:
        workplace = self._workplace
        navigation, commands = workplace.navigation, workplace.commands
        for states, tab in self._tabs.items():
            tab.clicked.connect(partial(self.show_states, states))
        pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(_FILTER_PAUSE_MS)
        pause.timeout.connect(self._refill)
        self._filter.textChanged.connect(pause.start)
        self._plan.clicked.connect(navigation.plan_wanted)
        self._write_down.clicked.connect(partial(commands.run, CommandName.PAST_VISIT))
        self._nothing.plan_wanted.connect(navigation.plan_wanted)
        self._nothing.start_wanted.connect(partial(commands.run, CommandName.START_OR_BREAK))
        self._list.opened.connect(self._on_opened)
        self._list.remove_wanted.connect(self._on_remove_wanted)
        self._list.menu_wanted.connect(self._on_menu_wanted)
        commands.offer(CommandName.FILTER, self._filter.setFocus, on=self)
        commands.offer(CommandName.NEW, navigation.plan_wanted.emit, on=self)
        workplace.live.changed.connect(self._on_changed)

    def _source(self) -> Source:
        text = self._filter.text()
        return visits_source(self._workplace.desk, states=self._states, filter_text=text)

    def _refill(self) -> None:
        self._list.follow(self._source())
        self._show_if_any()

    def _show_if_any(self) -> None:
        self._nothing.show_case(self._states, self._filter.text())
        self._stack.setCurrentWidget(self._list if self._list.count else self._nothing)

    def _focus(self) -> None:
        (self._list if self._list.count else self._plan).setFocus()

    def _on_changed(self, change: Change) -> None:
        if not self.isVisible():
            return
        if change.about("requests", "segments", "clients"):
            self._refill()
        elif change.about("visits"):
            self._list.refresh(change.touched["visits"])
            self._show_if_any()

    def _line(self) -> VisitLine | None:
        line = self._list.current_line
        return line if isinstance(line, VisitLine) else None

    def _on_opened(self, visit_id: int) -> None:
        line, navigation = self._line(), self._workplace.navigation
        written = line is not None and line.state in (VisitState.FINISHED, VisitState.ISSUED)
        (navigation.open_wrap_up if written else navigation.open_visit)(VisitId(visit_id))

    def _on_remove_wanted(self, visit_id: int) -> None:
        """Remove what is planned, or finished only; what was handed over stays."""
        line, navigation = self._line(), self._workplace.navigation
        if line is None or line.state not in _CAN_GO:
            navigation.tell(self.tr("A visit that runs, or was handed over, stays."))
            return
        plan_visit.remove_visit(self._workplace.desk, VisitId(visit_id))
        navigation.tell(self.tr("Removed: visit at {client}").format(client=line.client), undo=True)

    def _on_menu_wanted(self, visit_id: int, place: QPoint) -> None:
        line, navigation = self._line(), self._workplace.navigation
        if line is None:
            return
        menu = Menu(self)
        menu.addAction(self.tr("Open"), partial(self._on_opened, visit_id))
        if line.state is VisitState.PLANNED:
            start = partial(navigation.start_visit, line.client_id, line.id)
            menu.addAction(self.tr("Start visit"), start)
            menu.addAction(self.tr("Change the plan"), partial(navigation.change_plan, line.id))
        if line.state in _CAN_GO:
            menu.addAction(self.tr("Remove"), partial(self._on_remove_wanted, visit_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
