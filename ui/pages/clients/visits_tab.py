"""All visits of one client, the newest first."""

from PySide6.QtCore import Signal

from consultant_app.desk import Desk
from consultant_app.domain.changes import Change
from consultant_app.workflows.client_overview import ClientOverview
from ui.look.appearance import Appearance
from ui.pages.clients.tab import ClientTab
from ui.pages.visits.lines import DATE_WIDTH, visits_of_client
from ui.widgets.boxes import column
from ui.widgets.cards import Card
from ui.widgets.notices import EmptyState
from ui.widgets.record_list import RecordList


class VisitsTab(ClientTab):
    """Enter opens a visit."""

    visit_wanted = Signal(int)

    def __init__(self, look: Appearance, desk: Desk, facts: ClientOverview) -> None:
        """Show the visits of the client of FACTS."""
        super().__init__()
        source = visits_of_client(desk, facts.client.id)
        self._list = RecordList(
            look, source, name=self.tr("Visits"), lead_width=look.px(DATE_WIDTH), grows=True
        )
        self._list.setObjectName("client-visits")
        self._list.opened.connect(self.visit_wanted)
        empty = EmptyState(
            look,
            "briefcase-business",
            self.tr("No visit yet."),
            self.tr("What is done at a visit stands here."),
        )
        shown = self._list if self._list.count else empty
        self.setLayout(column(Card(look, shown, margins=self._edges()), None))

    def renew(self, _facts: ClientOverview, change: Change) -> bool:
        """Look again at the visits that changed; the row stays where it is."""
        if not self._list.count:
            return False
        self._list.refresh(change.touched.get("visits", frozenset()))
        return bool(self._list.count)

    def _edges(self) -> tuple[int, int, int, int]:
        return (12, 8, 12, 8) if self._list.count else (20, 18, 20, 18)
