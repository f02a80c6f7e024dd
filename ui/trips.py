"""Going from page to page: which one is on show, and the way back."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from consultant_app.domain.ids import ClientId, VisitId
from ui.navigation import PlaceName
from ui.pages.today.view import TodayView
from ui.pages_of_window import Pages
from ui.place import Place, Workplace
from ui.visit_clock import VisitClock

_MOST_STEPS = 50


@dataclass(frozen=True, slots=True)
class Stop:
    """A page, and the record it shows, zero for none."""

    name: PlaceName
    record_id: int = 0


class Trips(QObject):
    """Shows pages and remembers where one came from; `arrived` carries the name and the page."""

    arrived = Signal(str, object)

    def __init__(
        self,
        workplace: Workplace,
        stack: QStackedWidget,
        first_view: TodayView | None,
        clock: VisitClock,
    ) -> None:
        """Show pages in STACK."""
        super().__init__(stack)
        self._pages = Pages(workplace, first_view)
        self._stack = stack
        self._clock = clock
        self._stops: list[Stop] = []
        self._here = -1
        navigation = workplace.navigation
        navigation.place_wanted.connect(lambda name: self.go(Stop(PlaceName(name))))
        navigation.client_wanted.connect(lambda i: self.go(Stop(PlaceName.CLIENTS, i)))
        navigation.visit_wanted.connect(lambda i: self.go(Stop(PlaceName.VISIT, i)))
        navigation.wrap_up_wanted.connect(lambda i: self.go(Stop(PlaceName.WRAP_UP, i)))

    @property
    def here(self) -> Stop | None:
        """Where we are."""
        return self._stops[self._here] if self._stops else None

    def go(self, stop: Stop) -> None:
        """Go to STOP and remember the way."""
        if stop != self.here:
            self._stops = [*self._stops[: self._here + 1], stop][-_MOST_STEPS:]
            self._here = len(self._stops) - 1
        self._show(stop)

    def back(self) -> None:
        """Go to where we came from."""
        if self._here > 0:
            self._here -= 1
            self._show(self._stops[self._here])

    def forward(self) -> None:
        """Go where we came back from."""
        if self._here + 1 < len(self._stops):
            self._here += 1
            self._show(self._stops[self._here])

    def leave_all(self) -> None:
        """Let every page save what is typed."""
        for page in self._pages.built():
            page.leave()

    def _show(self, stop: Stop) -> None:
        before = self._stack.currentWidget()
        if isinstance(before, Place):
            before.leave()
        page = self._pages.page(stop.name)
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        if stop.record_id:
            _show_record(page, stop)
        self._stack.setCurrentWidget(page)
        page.arrive()
        self.arrived.emit(stop.name.value, page)


def _show_record(page: Place, stop: Stop) -> None:
    """Tell PAGE which record to show; its module is loaded already."""
    match stop.name:
        case PlaceName.CLIENTS:
            from ui.pages.clients.page import ClientsPage

            if isinstance(page, ClientsPage):
                page.show_client(ClientId(stop.record_id))
        case PlaceName.VISIT:
            from ui.pages.visit.page import VisitPage

            if isinstance(page, VisitPage):
                page.show_visit(VisitId(stop.record_id))
        case PlaceName.WRAP_UP:
            from ui.pages.wrap_up.page import WrapUpPage

            if isinstance(page, WrapUpPage):
                page.show_visit(VisitId(stop.record_id))
