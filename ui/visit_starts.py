"""Starting a visit, from any page; only one clock runs at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.problems import VisitRuns
from consultant_app.domain.visits import Visit, VisitKind
from consultant_app.workflows import run_visit, today
from ui.clients_from_here import ClientsFromHere
from ui.dialogs.client_picker import PickedClient
from ui.dialogs.other_visit_runs import OtherVisitRuns
from ui.dialogs.start_visit import StartVisit
from ui.finishing import Finishing
from ui.place import Workplace
from ui.visit_clock import VisitClock
from ui.when_texts import local_moment


@dataclass(frozen=True, slots=True)
class _Start:
    """A start: as it is, and as a switch, which stops what runs at the same instant."""

    start: Callable[[], Visit]
    switch: Callable[[], Visit]


class VisitStarts(QObject):
    """Starts the clock and opens the visit; asks first where another visit runs."""

    def __init__(
        self,
        window: QWidget,
        workplace: Workplace,
        clock: VisitClock,
        finishing: Finishing,
        clients: ClientsFromHere,
        *,
        anchor: QWidget,
    ) -> None:
        """Ask over WINDOW, at which of CLIENTS; of the visit that runs, below ANCHOR."""
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._clock = clock
        self._finishing = finishing
        self._clients = clients
        self._anchor = anchor
        self._waiting: _Start | None = None
        self._other = OtherVisitRuns(workplace.look, window)
        self._other.finish_wanted.connect(self._on_finish_other)
        self._other.pause_wanted.connect(self._on_pause_other)
        workplace.navigation.start_wanted.connect(self._on_start_wanted)

    def start_or_break(self) -> None:
        """F8: break or back to work; else the next planned visit; else ask for the client.

        On a client's page only a visit that is planned there: a start elsewhere is never meant.
        """
        if self._clock.running is not None:
            self._clock.pause_or_go_on()
            return
        here = self._clients.here
        planned = (
            visit
            for visit in today.today(self._workplace.desk).planned
            if here in (None, visit.client_id)
        )
        first = next(planned, None)
        if first is not None:
            self.start(first.client_id, visit_id=first.visit_id)
        else:
            self.start_asking()

    def start_asking(self) -> None:
        """Ask at which client, then start."""
        wanted = self._asked()
        if wanted is not None:
            self._begin(wanted)

    def switch_asking(self) -> None:
        """Ask at which client to go on, and switch: what runs stops at the same instant."""
        wanted = self._asked()
        if wanted is not None:
            self._switch(wanted)

    def start(
        self,
        client_id: ClientId,
        *,
        visit_id: VisitId | None = None,
        kind: VisitKind | None = None,
    ) -> None:
        """Start the clock at a client, for VISIT_ID if a planned visit is meant, and open it."""
        self._begin(self._at_known(client_id, visit_id=visit_id, kind=kind))

    def _asked(self) -> _Start | None:
        """Ask at which client, how, and since when; None for not now."""
        running = self._clock.running
        runs_at = running.client_id if running is not None else None
        find = partial(self._clients.find, but=runs_at)
        dialog = StartVisit(self._workplace.look, find, began=self._time_ago, parent=self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.picked is None:
            return None
        picked, kind, ago = dialog.picked, dialog.kind, dialog.minutes_ago
        if picked.id is not None:
            return self._at_known(picked.id, kind=kind, minutes_ago=ago)
        return self._at_new(picked, kind, ago)

    def _time_ago(self, minutes: int) -> str:
        desk = self._workplace.desk
        return local_moment(desk.now() - timedelta(minutes=minutes), desk.now(), desk.zone())

    def _at_known(
        self,
        client_id: ClientId,
        *,
        visit_id: VisitId | None = None,
        kind: VisitKind | None = None,
        minutes_ago: int = 0,
    ) -> _Start:
        start, switch = (
            partial(
                act,
                self._workplace.desk,
                client_id,
                visit_id=visit_id,
                kind=kind,
                minutes_ago=minutes_ago,
            )
            for act in (run_visit.start_visit, run_visit.switch_visit)
        )
        return _Start(start, switch)

    def _at_new(self, picked: PickedClient, kind: VisitKind, minutes_ago: int) -> _Start:
        """Return the start at a new name: client and first visit are one change."""
        start = partial(
            run_visit.start_at_new_client,
            self._workplace.desk,
            picked.name,
            kind=kind,
            minutes_ago=minutes_ago,
        )
        return _Start(start, partial(start, switch=True))

    def _begin(self, wanted: _Start) -> None:
        """Start the clock and open the visit; once there is room for it."""
        try:
            visit = wanted.start()
        except VisitRuns as problem:
            self._waiting = wanted
            self._other.ask(problem.client, self._anchor)
            return
        self._workplace.navigation.open_visit(visit.id)

    def _switch(self, wanted: _Start) -> None:
        """Stop what runs and start there at the same instant, as one change."""
        desk, navigation = self._workplace.desk, self._workplace.navigation
        before = run_visit.running_visit(desk)
        visit = wanted.switch()
        navigation.open_visit(visit.id)
        if before is not None and before.visit_id != visit.id:
            words = self.tr("Paused: {client}. That visit stays open.")
            navigation.tell(words.format(client=before.client), undo=True)

    def _on_start_wanted(self, client_id: int, visit_id: int) -> None:
        self.start(ClientId(client_id), visit_id=VisitId(visit_id) if visit_id else None)

    def _on_finish_other(self) -> None:
        running = run_visit.running_visit(self._workplace.desk)
        if running is None:
            self._start_waiting()
            return
        words = self.tr("Finishing {client}. The next visit starts right after.")
        self._workplace.navigation.tell(words.format(client=running.client))
        self._finishing.finish(
            running.visit_id, then=partial(self._on_other_finished, running.client)
        )

    def _on_other_finished(self, client: str) -> None:
        words = self.tr("{client} is finished. Its page waits under Visits.")
        self._workplace.navigation.tell(words.format(client=client))
        self._start_waiting()

    def _on_pause_other(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._switch(waiting)

    def _start_waiting(self) -> None:
        """Start the visit for which there is room now."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._begin(waiting)
