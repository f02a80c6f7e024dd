"""Today's page: fills the view from the database and does what its buttons say."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from consultant_app.domain.changes import Change
from consultant_app.domain.ids import ClientId, PromiseId, VisitId
from consultant_app.domain.lines import PlannedVisit
from consultant_app.workflows import keep_promises, today
from ui.pages.today.view import TodayView
from ui.place import Place, Workplace
from ui.shortcuts import CommandName
from ui.widgets.boxes import column

_EVERY_MINUTE_MS = 60_000
_ABOUT = ("visits", "promises", "clients", "contacts", "sites", "segments", "settings")


class TodayPage(Place):
    """Keeps Today true while visits, promises and the hour change."""

    def __init__(
        self, workplace: Workplace, view: TodayView | None = None, parent: QWidget | None = None
    ) -> None:
        """Take over VIEW, which may show the first look already."""
        super().__init__(parent)
        self._workplace = workplace
        self._view = view or TodayView(workplace.look)
        self.setLayout(column(self._view))
        self._view.show()  # the stack of the first look hid it when it gave it away
        self._connect()
        self._minute = QTimer(self)
        self._minute.setInterval(_EVERY_MINUTE_MS)
        self._minute.timeout.connect(self._fill_if_seen)
        self._minute.start()

    def arrive(self) -> None:
        """Show the newest and stand on the next visit."""
        self._fill()
        self._view.focus_first()

    def _connect(self) -> None:
        view, workplace = self._view, self._workplace
        plan_wanted = workplace.navigation.plan_wanted
        view.start_wanted.connect(self._on_start_wanted)
        view.client_wanted.connect(self._on_client_wanted)
        view.promise_ticked.connect(self._on_promise_ticked)
        view.plan_wanted.connect(plan_wanted)
        view.write_up_wanted.connect(self._on_write_up_wanted)
        view.visit_wanted.connect(self._on_visit_wanted)
        view.running_wanted.connect(self._on_running_wanted)
        workplace.commands.offer(CommandName.NEW, plan_wanted.emit, on=self)
        workplace.live.changed.connect(self._on_changed)

    def _fill(self) -> None:
        desk = self._workplace.desk
        self._view.fill(today.today(desk), desk.now(), desk.zone())

    def _fill_if_seen(self) -> None:
        if self.isVisible():
            self._fill()

    def _on_changed(self, change: Change) -> None:
        if change.about(*_ABOUT):
            self._fill_if_seen()

    def _on_start_wanted(self, visit: PlannedVisit) -> None:
        self._workplace.navigation.start_visit(visit.client_id, visit.visit_id)

    def _on_client_wanted(self, client_id: int) -> None:
        self._workplace.navigation.open_client(ClientId(client_id))

    def _on_promise_ticked(self, promise_id: int, ticked: bool) -> None:
        desk = self._workplace.desk
        if ticked:
            promise = keep_promises.keep_promise(desk, PromiseId(promise_id))
            done = self.tr("Done: “{what}”").format(what=promise.what)
            self._workplace.navigation.tell(done, undo=True)
        else:
            keep_promises.unkeep_promise(desk, PromiseId(promise_id))

    def _on_write_up_wanted(self) -> None:
        """Open the one visit that waits, or the list of those that do."""
        facts = today.today(self._workplace.desk)
        if facts.to_write_up == 1 and facts.oldest_to_write_up is not None:
            self._workplace.navigation.open_wrap_up(facts.oldest_to_write_up.id)
        else:
            self._workplace.navigation.open_to_write_up()

    def _on_visit_wanted(self, visit_id: int) -> None:
        self._workplace.navigation.open_wrap_up(VisitId(visit_id))

    def _on_running_wanted(self, visit_id: int) -> None:
        self._workplace.navigation.open_visit(VisitId(visit_id))
