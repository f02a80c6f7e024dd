"""The pages of the window, each built on first use and then kept."""

from collections.abc import Callable

from ui.finishing import Finishing
from ui.navigation import PlaceName
from ui.pages.today.page import TodayPage
from ui.pages.today.view import TodayView
from ui.place import Place, Workplace


class Pages:
    """Builds a page when it is first wanted; a page's module is loaded then, not at the start."""

    def __init__(self, workplace: Workplace, finishing: Finishing, today: TodayView | None) -> None:
        """Build pages for WORKPLACE; TODAY is the view that shows the first look."""
        self._workplace = workplace
        self._finishing = finishing
        self._today = today
        self._built: dict[PlaceName, Place] = {}

    def page(self, name: PlaceName) -> Place:
        """Return the page NAME."""
        if name not in self._built:
            self._built[name] = self._makers()[name]()
        return self._built[name]

    def built(self) -> tuple[Place, ...]:
        """Return the pages there are so far."""
        return tuple(self._built.values())

    def has(self, name: PlaceName) -> bool:
        """Tell whether the page NAME is built."""
        return name in self._built

    def forget(self, *, but: PlaceName | None = None) -> dict[PlaceName, Place]:
        """Return the pages there are, BUT one, and build each anew when it is wanted again."""
        gone = {name: page for name, page in self._built.items() if name is not but}
        self._built = {name: page for name, page in self._built.items() if name is but}
        return gone

    def _makers(self) -> dict[PlaceName, Callable[[], Place]]:
        return {
            PlaceName.TODAY: self._first_page,
            PlaceName.CLIENTS: self._clients,
            PlaceName.VISITS: self._visits,
            PlaceName.TIME: self._time,
            PlaceName.OUTBOX: self._outbox,
            PlaceName.SETTINGS: self._settings,
            PlaceName.VISIT: self._visit,
            PlaceName.WRAP_UP: self._wrap_up,
            PlaceName.FIRST_RUN: self._first_run,
        }

    def _first_page(self) -> Place:
        view, self._today = self._today, None  # it is the page's from here on
        return TodayPage(self._workplace, view)

    def _clients(self) -> Place:
        from ui.pages.clients.page import ClientsPage

        return ClientsPage(self._workplace)

    def _visits(self) -> Place:
        from ui.pages.visits.page import VisitsPage

        return VisitsPage(self._workplace)

    def _time(self) -> Place:
        from ui.pages.time.page import TimePage

        return TimePage(self._workplace)

    def _outbox(self) -> Place:
        from ui.pages.outbox.page import OutboxPage

        return OutboxPage(self._workplace)

    def _settings(self) -> Place:
        from ui.pages.settings.page import SettingsPage

        return SettingsPage(self._workplace)

    def _visit(self) -> Place:
        from ui.pages.visit.page import VisitPage

        return VisitPage(self._workplace)

    def _wrap_up(self) -> Place:
        from ui.pages.wrap_up.place import WrapUpPlace

        return WrapUpPlace(self._workplace, self._finishing)

    def _first_run(self) -> Place:
        from ui.pages.first_run.page import FirstRunPage

        return FirstRunPage(self._workplace)
