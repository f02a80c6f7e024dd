"""The page of clients: the list at the left, one client at the right."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QSizePolicy, QStackedWidget, QWidget

from consultant_app.domain.changes import Change
from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, PromiseId, VisitId
from consultant_app.domain.problems import NotFound
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import client_overview, keep_people, keep_promises, run_visit
from consultant_app.workflows.client_overview import ClientOverview
from ui.dialogs.person import PersonDialog
from ui.pages.clients.client_list import ClientList
from ui.pages.clients.detail import Detail
from ui.pages.clients.details import Details
from ui.pages.clients.equipment import EquipmentTab
from ui.pages.clients.overview import Overview
from ui.pages.clients.their_words import TheirWords
from ui.pages.visits.lines import visits_of_client
from ui.place import Place, Workplace
from ui.shortcuts import CommandName
from ui.widgets.boxes import column, row
from ui.widgets.cards import Card, Rule
from ui.widgets.notices import EmptyState
from ui.widgets.record_list import RecordList

_LIST_WIDTH = 256
_TOUCHING = ("clients", "contacts", "sites", "equipment", "visits", "promises", "requests")


class ClientsPage(Place):
    """Keeps the list and the chosen client true."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Show the first client."""
        super().__init__(parent)
        self._workplace = workplace
        self._shown: ClientId | None = None
        self._tab = 0
        look = workplace.look
        self._list = ClientList(look, workplace.desk)
        self._list.setFixedWidth(look.px(_LIST_WIDTH))
        self._list.chosen.connect(self._on_chosen)
        self._list.add_wanted.connect(workplace.navigation.add_client_wanted)
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            look,
            "users",
            self.tr("No clients yet."),
            self.tr("A name is enough to begin."),
            action=self.tr("Add a client"),
            action_icon="plus",
        )
        self._empty.acted.connect(workplace.navigation.add_client_wanted)
        self._empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        holder = QWidget()
        edges = (look.px(28), look.px(28), look.px(28), look.px(28))
        holder.setLayout(column(self._empty, None, margins=edges))
        self._stack.addWidget(holder)
        self._detail: Detail | None = None
        line = row(self._list, Rule(upright=True))
        line.addWidget(self._stack, 1)
        self.setLayout(line)
        workplace.live.changed.connect(self._on_changed)
        commands = workplace.commands
        commands.offer(CommandName.NEW, workplace.navigation.add_client_wanted.emit, on=self)
        commands.offer(CommandName.FILTER, self._list.filter_field.setFocus, on=self)

    def show_client(self, client_id: ClientId) -> None:
        """Show CLIENT_ID; the list marks it."""
        self._list.refill()
        self._list.choose(client_id)
        self._show(client_id)

    def arrive(self) -> None:
        """Let the keyboard move in the list."""
        self._list.refill()
        if self._shown is None:
            self._list.choose_first()
        else:
            self._show(self._shown)
        self._list.focus_list()

    def leave(self) -> None:
        """Save what is typed."""
        if self._detail is not None:
            self._detail.flush()

    def _on_chosen(self, client_id: int) -> None:
        if client_id != self._shown:
            self.leave()
            self._show(ClientId(client_id))

    def _show(self, client_id: ClientId) -> None:
        try:
            facts = client_overview.client_overview(self._workplace.desk, client_id)
        except NotFound:
            self._show_none()
            return
        self._shown = client_id
        old = self._detail
        self._detail = self._made(facts)
        self._stack.addWidget(self._detail)
        self._stack.setCurrentWidget(self._detail)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _show_none(self) -> None:
        self._shown = None
        self._stack.setCurrentIndex(0)
        self._list.choose_first()

    def _made(self, facts: ClientOverview) -> Detail:
        workplace, look = self._workplace, self._workplace.look
        overview = Overview(look, facts, workplace.desk.today())
        overview.person_wanted.connect(partial(self._on_person, facts))
        overview.add_person_wanted.connect(partial(self._on_person, facts, 0))
        overview.visit_wanted.connect(self._on_visit)
        overview.promise_ticked.connect(self._on_promise)
        words = TheirWords(look, workplace.desk, facts.client.id)
        words.visit_wanted.connect(self._on_visit)
        details = Details(workplace, facts)
        details.removed.connect(self._show_none)
        detail = Detail(
            look,
            facts,
            (overview, self._visits(facts), EquipmentTab(workplace, facts), words, details),
            workplace.desk.today(),
        )
        detail.start_wanted.connect(partial(workplace.navigation.start_visit, facts.client.id))
        detail.open_visit_wanted.connect(self._on_open_running)
        detail.tab_chosen.connect(self._on_tab)
        overview.all_visits_wanted.connect(partial(detail.show_tab, 1))
        overview.ways_in_wanted.connect(partial(self._on_ways_in, detail, details))
        detail.show_tab(self._tab)
        return detail

    def _visits(self, facts: ClientOverview) -> QWidget:
        look = self._workplace.look
        source = visits_of_client(self._workplace.desk, facts.client.id)
        visits = RecordList(
            look, source, name=self.tr("Visits"), lead_width=look.px(64), grows=True
        )
        visits.setObjectName("client-visits")
        visits.opened.connect(self._on_visit)
        tab = QWidget()
        card = Card(look, visits, margins=(12, 8, 12, 8))
        tab.setLayout(column(card, None))
        card.setVisible(bool(visits.count))
        return tab

    def _on_tab(self, index: int) -> None:
        self._tab = index

    def _on_ways_in(self, detail: Detail, details: Details) -> None:
        detail.show_tab(4)
        details.focus_ways_in()

    def _on_person(self, facts: ClientOverview, person_id: int) -> None:
        known: dict[int, Contact] = {person.id: person for person in facts.contacts}
        new = Contact(client_id=facts.client.id, name="")
        dialog = PersonDialog(self._workplace.look, known.get(person_id, new), self.window())
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        desk, navigation = self._workplace.desk, self._workplace.navigation
        if dialog.removed:
            keep_people.remove_contact(desk, dialog.person.id)
            navigation.tell(self.tr("Removed: {name}").format(name=dialog.person.name), undo=True)
        else:
            keep_people.save_contact(desk, dialog.person)

    def _on_promise(self, promise_id: int, ticked: bool) -> None:
        desk = self._workplace.desk
        if ticked:
            promise = keep_promises.keep_promise(desk, PromiseId(promise_id))
            done = self.tr("Done: “{what}”").format(what=promise.what)
            self._workplace.navigation.tell(done, undo=True)

    def _on_visit(self, visit_id: int) -> None:
        facts = run_visit.visit_facts(self._workplace.desk, VisitId(visit_id))
        written = facts.visit.state in (VisitState.FINISHED, VisitState.ISSUED)
        navigation = self._workplace.navigation
        (navigation.open_wrap_up if written else navigation.open_visit)(VisitId(visit_id))

    def _on_open_running(self) -> None:
        running = run_visit.running_visit(self._workplace.desk)
        if running is not None:
            self._workplace.navigation.open_visit(running.visit_id)

    def _on_changed(self, change: Change) -> None:
        if not change.about(*_TOUCHING) or not self.isVisible():
            return
        ids = change.touched.get("clients", frozenset())
        if ids:
            self._list.refresh(ids)
        own = self._detail is not None and self._detail.owns(change.by)
        if self._shown is not None and not own:
            self._show(self._shown)
