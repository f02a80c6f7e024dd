"""The page of clients: the list at the left, one client at the right."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QStackedWidget, QWidget

from consultant_app.domain.changes import Change
from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, PromiseId, VisitId
from consultant_app.domain.problems import NotFound
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import (
    client_overview,
    keep_people,
    keep_promises,
    plan_visit,
    run_visit,
)
from consultant_app.workflows.client_overview import ClientOverview
from ui.dialogs.dialog_draft import DialogDraft
from ui.dialogs.person import PersonDialog
from ui.focus_keeping import tab_stops
from ui.pages.clients.client_list import ClientList
from ui.pages.clients.detail import Detail
from ui.pages.clients.details import Details
from ui.pages.clients.equipment import EquipmentTab
from ui.pages.clients.list_shelf import ListShelf
from ui.pages.clients.overview import Overview
from ui.pages.clients.reviews.tab import LookBackTab
from ui.pages.clients.their_words import TheirWords
from ui.pages.clients.visits_tab import VisitsTab
from ui.place import Place, Workplace
from ui.sheet_acts import print_sheet
from ui.shortcuts import CommandName
from ui.widgets.boxes import column, holder, row
from ui.widgets.notices import EmptyState

_OF_CLIENTS = ("clients", "contacts", "sites", "equipment")
_TOUCHING = (*_OF_CLIENTS, "visits", "promises", "requests", "reviews")
_RUNNING = frozenset({VisitState.RUNNING})
_OVERVIEW, _VISITS, _DETAILS, _LOOK_BACK = 0, 1, 4, 5


class ClientsPage(Place):
    """Keeps the list and the chosen client true."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Show the first client."""
        super().__init__(parent)
        self._workplace = workplace
        self._list = ClientList(workplace.look, workplace.desk)
        self._detail = self._made_detail()
        self._stack = QStackedWidget()
        self._nobody = QWidget()
        self._empty = self._empty_page()
        for part in (self._nobody, self._empty, self._detail):
            self._stack.addWidget(part)
        self._shelf = ListShelf(workplace.look, self._list)
        line = row(self._shelf)
        line.addLayout(column(self._shelf.button_line, self._stack), 1)
        self.setLayout(line)
        self._connect()

    def show_client(self, client_id: ClientId) -> None:
        """Show CLIENT_ID; the list marks it. Who comes from elsewhere begins at the overview."""
        facts = client_overview.client_overview(self._workplace.desk, client_id)
        self._list.refill()
        self._list.choose(client_id)
        shown = self._detail.facts
        self._show(facts)
        if shown is not None and shown.client.id != client_id:
            self._detail.show_tab(_OVERVIEW)

    def arrive(self) -> None:
        """Show the newest, and let the keyboard move in the list."""
        self._list.refill()
        shown = self._detail.facts
        facts = self._facts(shown.client.id) if shown is not None else None
        if facts is not None:
            self._show(facts)
        else:
            self._show_first()
        self._focus()

    def leave(self) -> None:
        """Save what is typed."""
        self._detail.flush()

    def panes(self) -> tuple[QWidget, ...]:
        """The list, and the client."""
        return (self._shelf, self._shelf.button_line, self._stack)

    @property
    def about(self) -> ClientId | None:
        """The client on show."""
        facts = self._detail.facts
        shown = self._stack.currentWidget() is self._detail
        return facts.client.id if shown and facts is not None else None

    def remember(self) -> object:
        """Return which client is shown, and which tab."""
        facts = self._detail.facts
        return None if facts is None else (facts.client.id, self._detail.tab)

    def recall(self, memory: object) -> None:
        """Show that client again, if it is still there."""
        match memory:
            case (int(client_id), int(tab)) if self._facts(ClientId(client_id)) is not None:
                self.show_client(ClientId(client_id))
                self._detail.show_tab(tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the list away where the window is narrow."""
        super().resizeEvent(event)
        self._shelf.fit(self.window().width(), self.width())

    def _connect(self) -> None:
        workplace, navigation = self._workplace, self._workplace.navigation
        self._list.chosen.connect(self._on_chosen)
        self._list.add_wanted.connect(navigation.add_client)
        self._detail.start_wanted.connect(self._on_start)
        self._detail.open_visit_wanted.connect(self._on_open_running)
        workplace.commands.offer(CommandName.NEW, navigation.add_client, on=self)
        workplace.commands.offer(CommandName.FILTER, self._shelf.focus_filter, on=self)
        workplace.commands.offer(CommandName.LOOK_BACK, self._on_look_back, on=self._detail)
        sheet = partial(print_sheet, workplace, self)
        workplace.commands.offer(CommandName.BLANK_SHEET, sheet, on=self._detail)
        workplace.live.changed.connect(self._on_changed)

    def _empty_page(self) -> QWidget:
        look = self._workplace.look
        empty = EmptyState(
            look,
            "users",
            self.tr("No clients yet."),
            self.tr("A name is enough to begin."),
            action=self.tr("Add a client"),
            action_icon="plus",
            primary=True,
        )
        empty.acted.connect(self._workplace.navigation.add_client)
        empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        edges = (look.px(28), look.px(28), look.px(28), look.px(28))
        return holder(column(empty, None, margins=edges))

    def _made_detail(self) -> Detail:
        tabs = (
            (self.tr("Overview"), self._made_overview),
            (self.tr("Visits"), self._made_visits),
            (self.tr("Equipment"), partial(EquipmentTab, self._workplace)),
            (self.tr("Their words"), self._made_words),
            (self.tr("Details"), self._made_details),
            (self.tr("Look back"), partial(LookBackTab, self._workplace)),
        )
        return Detail(self._workplace.look, tabs, self._workplace.desk.today)

    def _made_overview(self, facts: ClientOverview) -> Overview:
        overview = Overview(self._workplace.look, facts, self._workplace.desk.today())
        overview.person_wanted.connect(partial(self._on_person, facts))
        overview.add_person_wanted.connect(partial(self._on_person, facts, 0))
        overview.visit_wanted.connect(self._on_visit)
        overview.promise_ticked.connect(self._on_promise)
        overview.all_visits_wanted.connect(partial(self._detail.show_tab, _VISITS))
        overview.ways_in_wanted.connect(self._on_ways_in)
        overview.year_letter_wanted.connect(self._on_year_letter)
        return overview

    def _made_visits(self, facts: ClientOverview) -> VisitsTab:
        visits = VisitsTab(self._workplace.look, self._workplace.desk, facts)
        visits.visit_wanted.connect(self._on_visit)
        return visits

    def _made_words(self, facts: ClientOverview) -> TheirWords:
        words = TheirWords(self._workplace.look, self._workplace.desk, facts)
        words.visit_wanted.connect(self._on_visit)
        return words

    def _made_details(self, facts: ClientOverview) -> Details:
        details = Details(self._workplace, facts)
        details.gone.connect(self._on_gone)
        return details

    def _facts(self, client_id: ClientId) -> ClientOverview | None:
        try:
            return client_overview.client_overview(self._workplace.desk, client_id)
        except NotFound:
            return None

    def _show(self, facts: ClientOverview) -> None:
        self._detail.show_client(facts)
        self._stack.setCurrentWidget(self._detail)

    def _show_first(self) -> None:
        """Show the client that the list is on, else its first; or that there is none."""
        self._list.choose_first()
        current = self._list.current
        facts = self._facts(current) if current is not None else None
        if facts is not None:
            self._show(facts)
        else:
            self._stack.setCurrentWidget(self._empty if self._list.is_empty else self._nobody)

    def _focus(self) -> None:
        stops = tab_stops(self._empty) if self._stack.currentWidget() is self._empty else []
        stops[0].setFocus() if stops else self._shelf.focus_list()

    def _on_chosen(self, client_id: int) -> None:
        shown = self._detail.facts
        if shown is not None and shown.client.id == client_id and self._detail.isVisible():
            return
        self.leave()
        facts = self._facts(ClientId(client_id))
        if facts is not None:
            self._show(facts)

    def _on_start(self) -> None:
        if self._detail.facts is not None:
            self._workplace.navigation.start_visit(self._detail.facts.client.id)

    def _on_gone(self) -> None:
        """Leave the form of the client that is gone: its keys would now act on the next one."""
        self._detail.show_tab(_OVERVIEW)
        self._shelf.focus_list()

    def _on_ways_in(self) -> None:
        details = self._detail.show_tab(_DETAILS)
        if isinstance(details, Details):
            details.focus_ways_in()

    def _on_look_back(self) -> None:
        """Open the tab, and stand where the period is chosen."""
        tab = self._detail.show_tab(_LOOK_BACK)
        stops = tab_stops(tab)
        if stops:
            stops[0].setFocus()

    def _on_year_letter(self) -> None:
        tab = self._detail.show_tab(_LOOK_BACK)
        if isinstance(tab, LookBackTab):
            tab.show_year()

    def _on_person(self, facts: ClientOverview, person_id: int) -> None:
        known: dict[int, Contact] = {person.id: person for person in facts.contacts}
        new = Contact(client_id=facts.client.id, name="")
        dialog = PersonDialog(self._workplace.look, known.get(person_id, new), self.window())
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        DialogDraft(dialog, self._workplace.desk, f"person/{facts.client.id}/{person_id}")
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
        """Open the visit that runs here, or is paused while another client's clock runs."""
        shown = self._detail.facts
        if shown is None:
            return
        begun = plan_visit.visit_lines(
            self._workplace.desk, client_id=shown.client.id, states=_RUNNING, limit=1
        )
        if begun:
            self._workplace.navigation.open_visit(begun[0].id)

    def _on_changed(self, change: Change) -> None:
        if not change.about(*_TOUCHING) or not self.isVisible():
            return
        if not isinstance(change.by, Details):
            self._detail.flush()
        if change.about("visits"):
            self._list.refill()
        elif change.about("clients"):
            self._list.refresh(change.touched["clients"])
        shown = self._detail.facts
        facts = self._facts(shown.client.id) if shown is not None else None
        if facts is None:
            self._show_first()
        else:
            self._detail.renew(facts, change)
