"""What can be planned or added from any page: a visit, a client."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.lines import ClientLine
from consultant_app.domain.visits import Visit
from consultant_app.workflows import keep_clients, plan_visit, run_visit
from ui.clients_from_here import ClientsFromHere
from ui.dialogs.add_client import AddClientDialog
from ui.dialogs.client_picker import PickedClient
from ui.dialogs.dialog_draft import DialogDraft
from ui.dialogs.plan_visit import Plan, PlanVisit
from ui.place import Workplace
from ui.when_texts import near_day


class Planning(QObject):
    """Asks in a dialog, does it, and says so."""

    def __init__(self, window: QWidget, workplace: Workplace, clients: ClientsFromHere) -> None:
        """Ask over WINDOW; CLIENTS are those to plan a visit at."""
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._clients = clients
        workplace.navigation.plan_wanted.connect(self.plan)
        workplace.navigation.change_of_plan_wanted.connect(self.change_plan)
        workplace.navigation.add_client_wanted.connect(self.add_client)

    def plan(self) -> None:
        """Plan a visit."""
        desk = self._workplace.desk
        dialog = PlanVisit(self._workplace.look, self._clients.find, desk.today, self._window)
        DialogDraft(dialog, desk, "plan/new")
        plan = dialog.plan if dialog.exec() == QDialog.DialogCode.Accepted else None
        if plan is None:
            return
        _keep(desk, plan)
        self._tell(plan, self.tr("Visit to {client} planned for {day}"))

    def change_plan(self, visit_id: int) -> None:
        """Ask for another day or hour of a planned visit."""
        desk = self._workplace.desk
        facts = run_visit.visit_facts(desk, VisitId(visit_id))
        before = _plan_of(facts.visit, facts.client)
        dialog = PlanVisit(
            self._workplace.look, self._clients.find, desk.today, self._window, before=before
        )
        DialogDraft(dialog, desk, f"plan/{visit_id}")
        plan = dialog.plan if dialog.exec() == QDialog.DialogCode.Accepted else None
        if plan is None or plan == before:
            return
        changed = replace(
            facts.visit,
            day=plan.day,
            planned_at=plan.at,
            planned_minutes=plan.minutes,
            kind=plan.kind,
            reason=plan.reason.strip(),
        )
        plan_visit.change_plan(desk, changed)
        self._tell(plan, self.tr("Visit to {client} moved to {day}"))

    def add_client(self, name: str = "") -> None:
        """Ask for a name, then show the new client."""
        desk, navigation = self._workplace.desk, self._workplace.navigation
        dialog = AddClientDialog(self._workplace.look, self._likely, name, self._window)
        DialogDraft(dialog, desk, "client/new", takes_up=not name)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        if dialog.known is not None:
            navigation.open_client(dialog.known)
            return
        self._added(dialog.name)

    def add_named(self, name: str) -> None:
        """Add a client of that NAME at once; ask only where it may be one that is known."""
        if self._likely(name):
            self.add_client(name)
        else:
            self._added(name)

    def _added(self, name: str) -> None:
        desk, navigation = self._workplace.desk, self._workplace.navigation
        client = keep_clients.add_client(desk, name)
        navigation.open_client(client.id)
        navigation.tell(self.tr("Added: {name}").format(name=client.name), undo=True)

    def _tell(self, plan: Plan, words: str) -> None:
        today = self._workplace.desk.today()
        near = {0: self.tr("today"), 1: self.tr("tomorrow")}
        day = near.get((plan.day - today).days) or near_day(plan.day, today)
        told = words.format(client=plan.client.name, day=day)
        self._workplace.navigation.tell(told, undo=True)

    def _likely(self, name: str) -> tuple[ClientLine, ...]:
        return keep_clients.likely_duplicates(self._workplace.desk, name)


def _keep(desk: Desk, plan: Plan) -> None:
    """Plan the visit; a new name and its first plan are one change."""
    known = plan.client.id
    at = (
        partial(plan_visit.plan_at_new_client, desk, plan.client.name)
        if known is None
        else partial(plan_visit.plan_visit, desk, known)
    )
    at(day=plan.day, at=plan.at, minutes=plan.minutes, kind=plan.kind, reason=plan.reason)


def _plan_of(visit: Visit, client: Client) -> Plan:
    return Plan(
        client=PickedClient(id=client.id, name=client.name),
        day=visit.day,
        at=visit.planned_at,
        minutes=visit.planned_minutes,
        kind=visit.kind,
        reason=visit.reason,
    )
