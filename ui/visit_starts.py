"""Starting a visit, from any page; only one clock runs at a time."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.lines import ClientLine
from consultant_app.domain.problems import VisitRuns
from consultant_app.domain.visits import Visit, VisitKind
from consultant_app.workflows import keep_clients, run_visit, today
from ui.dialogs.client_picker import PickedClient
from ui.dialogs.other_visit_runs import OtherVisitRuns
from ui.dialogs.start_visit import StartVisit
from ui.finishing import Finishing
from ui.place import Workplace
from ui.visit_clock import VisitClock


class VisitStarts(QObject):
    """Starts the clock and opens the visit; asks first where another visit runs."""

    def __init__(
        self,
        window: QWidget,
        workplace: Workplace,
        clock: VisitClock,
        finishing: Finishing,
        *,
        anchor: QWidget,
    ) -> None:
        """Ask over WINDOW; what is asked of the visit that runs, below ANCHOR."""
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._clock = clock
        self._finishing = finishing
        self._anchor = anchor
        self._waiting: Callable[[], None] | None = None
        self._other = OtherVisitRuns(workplace.look, window)
        self._other.finish_wanted.connect(self._on_finish_other)
        self._other.pause_wanted.connect(self._on_pause_other)
        workplace.navigation.start_wanted.connect(self._on_start_wanted)

    def start_or_break(self) -> None:
        """F8: break or back to work; else the next planned visit; else ask for the client."""
        if self._clock.running is not None:
            self._clock.pause_or_go_on()
            return
        planned = today.today(self._workplace.desk).planned
        if planned:
            self.start(planned[0].client_id, visit_id=planned[0].visit_id)
        else:
            self.start_asking()

    def start_asking(self) -> None:
        """Ask at which client, then start."""
        dialog = StartVisit(self._workplace.look, self._find, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.picked is not None:
            self._start_at(dialog.picked, dialog.kind)

    def start(
        self,
        client_id: ClientId,
        *,
        visit_id: VisitId | None = None,
        kind: VisitKind | None = None,
    ) -> None:
        """Start the clock at a client, for VISIT_ID if a planned visit is meant, and open it."""
        desk = self._workplace.desk
        self._begin(partial(run_visit.start_visit, desk, client_id, visit_id=visit_id, kind=kind))

    def _start_at(self, picked: PickedClient, kind: VisitKind) -> None:
        """Start at the client PICKED; a new name and its first visit are one change."""
        if picked.id is not None:
            self.start(picked.id, kind=kind)
            return
        desk = self._workplace.desk
        self._begin(partial(run_visit.start_at_new_client, desk, picked.name, kind=kind))

    def _begin(self, start: Callable[[], Visit]) -> None:
        """Let START start the clock, and open the visit; once there is room for it."""
        try:
            visit = start()
        except VisitRuns as problem:
            self._waiting = partial(self._begin, start)
            self._other.ask(problem.client, self._anchor)
            return
        self._workplace.navigation.open_visit(visit.id)

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
        desk = self._workplace.desk
        running = run_visit.running_visit(desk)
        if running is not None:
            run_visit.stop_clock(desk, running.visit_id)
        self._start_waiting()

    def _start_waiting(self) -> None:
        """Start the visit for which there is room now."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _find(self, text: str) -> tuple[ClientLine, ...]:
        return keep_clients.client_lines(self._workplace.desk, filter=text)
