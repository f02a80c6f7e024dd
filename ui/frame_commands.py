"""The commands that work anywhere, and what the window does for pages that ask."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.lines import ClientLine
from consultant_app.domain.problems import VisitRuns
from consultant_app.domain.visits import VisitKind, VisitState
from consultant_app.workflows import finish_visit, keep_clients, plan_visit, run_visit, today
from ui.dialogs.add_client import AddClientDialog
from ui.dialogs.client_picker import PickedClient
from ui.dialogs.other_visit_runs import Choice, OtherVisitRuns
from ui.dialogs.plan_visit import PlanVisit
from ui.dialogs.start_visit import StartVisit
from ui.navigation import PlaceName
from ui.palette_search import AddClient, OpenClient, OpenVisit, StartAt, acts_for, finds_for
from ui.place import Workplace
from ui.shortcuts import CommandName
from ui.trips import Trips
from ui.undo import redo_last, undo_last
from ui.visit_clock import VisitClock
from ui.when_texts import near_day
from ui.widgets.palette import Palette
from ui.widgets.palette_hits import Hit

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def offer_frame_commands(
    window: MainWindow, workplace: Workplace, trips: Trips, clock: VisitClock
) -> FrameActs:
    """Let the keys that work anywhere do what they say; return the acts behind them."""
    acts = FrameActs(window, workplace, clock)
    name, navigation = CommandName, workplace.navigation
    offer = partial(workplace.commands.offer, on=window)
    for command, place in (
        (name.GO_TODAY, PlaceName.TODAY),
        (name.GO_CLIENTS, PlaceName.CLIENTS),
        (name.GO_VISITS, PlaceName.VISITS),
        (name.GO_SETTINGS, PlaceName.SETTINGS),
    ):
        offer(command, partial(navigation.go, place))
    offer(name.SEARCH, acts.open_palette)
    offer(name.START_OR_BREAK, acts.start_or_break)
    offer(name.UNDO, partial(undo_last, workplace.desk, navigation))
    offer(name.REDO, partial(redo_last, workplace.desk, navigation))
    offer(name.BACK, trips.back)
    offer(name.FORWARD, trips.forward)
    offer(name.FOLD_SIDEBAR, window.fold_sidebar)
    offer(name.KEYBOARD_HELP, window.open_help)
    offer(name.FULL_SCREEN, acts.full_screen)
    offer(name.QUIT, window.close)
    return acts


class FrameActs(QObject):
    """Starts and plans visits, adds clients, opens the palette; from any page."""

    def __init__(self, window: MainWindow, workplace: Workplace, clock: VisitClock) -> None:
        """Act for WINDOW."""
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._clock = clock
        self._palette = Palette(
            workplace.look,
            workplace.jobs,
            window,
            do=partial(acts_for, workplace.commands),
            find=partial(finds_for, workplace.desk),
        )
        self._palette.chosen.connect(self._on_hit)
        self._palette.start_wanted.connect(self._on_start_hit)
        navigation = workplace.navigation
        navigation.start_wanted.connect(self._on_start_wanted)
        navigation.plan_wanted.connect(self.plan)
        navigation.add_client_wanted.connect(self.add_client)

    def open_palette(self) -> None:
        """Search or do."""
        self._palette.open()

    def full_screen(self) -> None:
        """Fill the screen, or go back."""
        window = self._window
        (window.showNormal if window.isFullScreen() else window.showFullScreen)()

    def start_or_break(self) -> None:
        """F8: break or back to work; else the next planned visit; else ask for the client."""
        if self._clock.running is not None:
            self._clock.pause_or_go_on()
            return
        planned = today.today(self._workplace.desk).planned
        if planned:
            self._start(planned[0].client_id, visit_id=planned[0].visit_id)
        else:
            self.start_asking()

    def start_asking(self) -> None:
        """Ask at which client, then start."""
        dialog = StartVisit(self._workplace.look, self._find, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.picked is not None:
            self._start(self._client_of(dialog.picked), kind=dialog.kind)

    def plan(self) -> None:
        """Plan a visit."""
        desk = self._workplace.desk
        dialog = PlanVisit(self._workplace.look, self._find, desk.today, self._window)
        plan = dialog.plan if dialog.exec() == QDialog.DialogCode.Accepted else None
        if plan is None:
            return
        plan_visit.plan_visit(
            desk,
            self._client_of(plan.client),
            day=plan.day,
            at=plan.at,
            minutes=plan.minutes,
            kind=plan.kind,
            reason=plan.reason,
        )
        day = near_day(plan.day, desk.today())
        words = self.tr("Planned at {client}: {day}").format(client=plan.client.name, day=day)
        self._workplace.navigation.tell(words, undo=True)

    def add_client(self, name: str = "") -> None:
        """Ask for a name, then show the new client."""
        dialog = AddClientDialog(self._workplace.look, self._likely, name, self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        if dialog.known is not None:
            self._workplace.navigation.open_client(dialog.known)
            return
        client = keep_clients.add_client(self._workplace.desk, dialog.name)
        self._workplace.navigation.open_client(client.id)
        self._workplace.navigation.tell(
            self.tr("Added: {name}").format(name=client.name), undo=True
        )

    def _on_start_wanted(self, client_id: int, visit_id: int) -> None:
        self._start(ClientId(client_id), visit_id=VisitId(visit_id) if visit_id else None)

    def _start(
        self,
        client_id: ClientId,
        *,
        visit_id: VisitId | None = None,
        kind: VisitKind | None = None,
    ) -> None:
        desk = self._workplace.desk
        try:
            visit = run_visit.start_visit(desk, client_id, visit_id=visit_id, kind=kind)
        except VisitRuns as problem:
            if self._made_room(problem.client):
                self._start(client_id, visit_id=visit_id, kind=kind)
            return
        self._workplace.navigation.open_visit(visit.id)

    def _made_room(self, client: str) -> bool:
        """Ask what to do with the visit that runs; tell whether its clock stands now."""
        running = run_visit.running_visit(self._workplace.desk)
        if running is None:
            return True
        dialog = OtherVisitRuns(self._workplace.look, client, self._window)
        dialog.exec()
        if dialog.choice is Choice.FINISH:
            finish_visit.finish_visit(self._workplace.desk, running.visit_id)
        elif dialog.choice is Choice.PAUSE:
            run_visit.stop_clock(self._workplace.desk, running.visit_id)
        return dialog.choice is not Choice.LEAVE

    def _find(self, text: str) -> tuple[ClientLine, ...]:
        return keep_clients.client_lines(self._workplace.desk, filter=text)

    def _likely(self, name: str) -> tuple[ClientLine, ...]:
        return keep_clients.likely_duplicates(self._workplace.desk, name)

    def _client_of(self, picked: PickedClient) -> ClientId:
        if picked.id is not None:
            return picked.id
        return keep_clients.add_client(self._workplace.desk, picked.name).id

    def _on_hit(self, hit: Hit) -> None:
        navigation = self._workplace.navigation
        match hit.what:
            case OpenClient(client_id):
                navigation.open_client(client_id)
            case OpenVisit(visit_id, _):
                self._open_visit(visit_id)
            case StartAt(client_id):
                self._start(client_id)
            case AddClient(name):
                self.add_client(name)
            case command:
                command.run()

    def _on_start_hit(self, hit: Hit) -> None:
        match hit.what:
            case OpenClient(client_id) | OpenVisit(_, client_id):
                self._start(client_id)
            case _:
                self._on_hit(hit)

    def _open_visit(self, visit_id: VisitId) -> None:
        facts = run_visit.visit_facts(self._workplace.desk, visit_id)
        written = facts.visit.state in (VisitState.FINISHED, VisitState.ISSUED)
        navigation = self._workplace.navigation
        (navigation.open_wrap_up if written else navigation.open_visit)(visit_id)
