"""Going from page to page: which one is on show, and the way back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from consultant_app.domain.ids import ClientId, SegmentId, VisitId
from consultant_app.domain.missing import Place as TextPlace
from consultant_app.domain.problems import NotFound
from consultant_app.workflows import keep_settings
from ui.finishing import Finishing
from ui.focus_keeping import tab_stops
from ui.navigation import Navigation, PlaceName
from ui.pages.today.view import TodayView
from ui.pages_of_window import Pages
from ui.place import Place, Workplace
from ui.settings_parts import SettingsPart

if TYPE_CHECKING:
    from ui.pages.wrap_up.place import WrapUpPlace

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
        self, workplace: Workplace, stack: QStackedWidget, first_view: TodayView | None
    ) -> None:
        """Show pages in STACK; FIRST_VIEW shows Today already."""
        super().__init__(stack)
        self.finishing = Finishing(workplace, self)
        self.finishing.ended.connect(self._on_finishing_ended)
        self._pages = Pages(workplace, self.finishing, first_view)
        self._navigation = workplace.navigation
        self._desk = workplace.desk
        self._look = workplace.look
        self._percent = workplace.look.percent
        self._stack = stack
        self._stops: list[Stop] = []
        self._here = -1
        self._memories: dict[PlaceName, object] = {}
        self._listen(workplace.navigation)
        workplace.look.changed.connect(self._on_look_changed)

    @property
    def page(self) -> Place | None:
        """The page on show."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Place) else None

    def client_here(self) -> ClientId | None:
        """Return the client that the page on show is about."""
        return self.page.about if self.page is not None else None

    def go(self, stop: Stop) -> None:
        """Go to STOP and remember the way."""
        self._show(stop)
        if not self._stops or stop != self._stops[self._here]:
            self._stops = [*self._stops[: self._here + 1], stop][-_MOST_STEPS:]
            self._here = len(self._stops) - 1

    def back(self) -> None:
        """Go to where we came from; what was removed since is passed over."""
        while self._here > 0:
            self._here -= 1
            if self._shows_still(self._stops[self._here]):
                return
            del self._stops[self._here]

    def forward(self) -> None:
        """Go where we came back from; what was removed since is passed over."""
        while self._here + 1 < len(self._stops):
            if self._shows_still(self._stops[self._here + 1]):
                self._here += 1
                return
            del self._stops[self._here + 1]

    def forget_others(self) -> None:
        """Do without the pages that are not on show: dressing them anew takes as long as they are.

        Each is built again when it is wanted, and shows what it showed.
        """
        here = self._stops[self._here].name if self._stops else None
        others = self._pages.forget(but=here)
        self._leave(others)
        self._drop(others)
        for page in others.values():
            QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    def leave_all(self) -> None:
        """Let every page save what is typed."""
        for page in self._pages.built():
            page.leave()

    def _listen(self, navigation: Navigation) -> None:
        navigation.place_wanted.connect(lambda name: self.go(Stop(PlaceName(name))))
        navigation.client_wanted.connect(lambda i: self.go(Stop(PlaceName.CLIENTS, i)))
        navigation.visit_wanted.connect(lambda i: self.go(Stop(PlaceName.VISIT, i)))
        navigation.visit_time_wanted.connect(self._on_visit_time)
        navigation.visit_entry_wanted.connect(self._on_visit_entry)
        navigation.wrap_up_place_wanted.connect(self._on_wrap_up_place)
        navigation.wrap_up_wanted.connect(lambda i: self.go(Stop(PlaceName.WRAP_UP, i)))
        navigation.finish_wanted.connect(self._on_finish)
        navigation.to_write_up_wanted.connect(self._on_to_write_up)
        navigation.settings_wanted.connect(self._on_settings)

    def _shows_still(self, stop: Stop) -> bool:
        if stop.name is PlaceName.FIRST_RUN and self._first_run_is_over():
            return False
        try:
            self._show(stop)
        except NotFound:
            return False
        return True

    def _first_run_is_over(self) -> bool:
        """Tell whether its questions are answered; nobody goes back to a form that is done."""
        return keep_settings.app_settings(self._desk).first_run_done

    def _show(self, stop: Stop) -> None:
        before = self.page
        if before is not None:
            before.leave()
        is_new = not self._pages.has(stop.name)
        page = self._pages.page(stop.name)
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        if stop.record_id:
            _show_record(page, stop)
        elif is_new:
            page.recall(self._memories.get(stop.name))
        self._stack.setCurrentWidget(page)
        page.arrive()
        self.arrived.emit(stop.name.value, page)

    def _on_finish(self, visit_id: int) -> None:
        self.finishing.finish(VisitId(visit_id))
        self.go(Stop(PlaceName.WRAP_UP, visit_id))

    def _on_finishing_ended(self, visit_id: int) -> None:
        """Show the outcome where it is awaited; a refusal is told wherever one is by now."""
        from ui.pages.wrap_up.place import WrapUpPlace

        page, refusal = self.page, self.finishing.refusal(VisitId(visit_id))
        if isinstance(page, WrapUpPlace) and page.shows(VisitId(visit_id)):
            self._show_outcome(page)
        elif refusal:
            self._navigation.tell(refusal)

    def _show_outcome(self, page: "WrapUpPlace") -> None:
        try:
            page.show_outcome()
        except NotFound:  # the visit was removed meanwhile
            self._navigation.go(PlaceName.TODAY)

    def _on_visit_time(self, visit_id: int, segment_id: int) -> None:
        from ui.pages.visit.page import VisitPage

        self.go(Stop(PlaceName.VISIT, visit_id))
        page = self.page
        if isinstance(page, VisitPage):
            page.edit_time(SegmentId(segment_id))

    def _on_visit_entry(self, visit_id: int, place: TextPlace) -> None:
        from ui.pages.visit.page import VisitPage

        self.go(Stop(PlaceName.VISIT, visit_id))
        page = self.page
        if isinstance(page, VisitPage):
            page.show_entry(place)

    def _on_wrap_up_place(self, visit_id: int, place: TextPlace) -> None:
        from ui.pages.wrap_up.place import WrapUpPlace

        self.go(Stop(PlaceName.WRAP_UP, visit_id))
        page = self.page
        if isinstance(page, WrapUpPlace):
            page.show_place(place)

    def _on_to_write_up(self) -> None:
        from ui.pages.visits.page import VisitsPage

        self.go(Stop(PlaceName.VISITS))
        page = self.page
        if isinstance(page, VisitsPage):
            page.show_to_write_up()

    def _on_settings(self, part: str) -> None:
        from ui.pages.settings.page import SettingsPage

        self.go(Stop(PlaceName.SETTINGS))
        page = self.page
        if isinstance(page, SettingsPage):
            page.show_part(SettingsPart(part))

    def _on_look_changed(self) -> None:
        if self._look.percent != self._percent:
            self._percent = self._look.percent
            self._build_anew()

    def _build_anew(self) -> None:
        """Make the pages again: their gaps and widths belong to another text size."""
        before = self.page
        if before is None:
            return
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused and before.isAncestorOf(focused) else ""
        old = self._pages.forget()
        self._leave(old)
        here = self._stops[self._here]
        self._show(here)
        if self.page is not None:
            if here.record_id:  # in the list of clients one may have moved on from there
                self.page.recall(self._memories.get(here.name))
            _focus(self.page, name)
        self._drop(old)

    def _leave(self, pages: dict[PlaceName, Place]) -> None:
        """Let PAGES save what is typed, and remember what they show."""
        for name, page in pages.items():
            page.leave()
            self._memories[name] = page.remember()

    def _drop(self, pages: dict[PlaceName, Place]) -> None:
        for page in pages.values():
            page.hide()
            self._stack.removeWidget(page)
            page.deleteLater()


def _focus(page: Place, name: str) -> None:
    """Give the focus to the widget called NAME, where there is one."""
    there = {stop.objectName(): stop for stop in tab_stops(page)}
    if name in there:
        there[name].setFocus()


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
            from ui.pages.wrap_up.place import WrapUpPlace

            if isinstance(page, WrapUpPlace):
                page.show_visit(VisitId(stop.record_id))
