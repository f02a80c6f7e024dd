"""Where to go: pages ask for a place here, the main window takes them there."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from consultant_app.domain.ids import ClientId, VisitId


class PlaceName(StrEnum):
    """The places of the sidebar and the pages behind them."""

    TODAY = "today"
    CLIENTS = "clients"
    VISITS = "visits"
    SETTINGS = "settings"
    VISIT = "visit"
    WRAP_UP = "wrap-up"
    FIRST_RUN = "first-run"


class Navigation(QObject):
    """Signals of places wanted, and of short news to tell in a toast.

    `told` carries the text and whether it can be undone.
    """

    place_wanted = Signal(str)
    client_wanted = Signal(int)
    visit_wanted = Signal(int)
    wrap_up_wanted = Signal(int)
    told = Signal(str, bool)

    def go(self, place: PlaceName) -> None:
        """Show the page PLACE."""
        self.place_wanted.emit(place.value)

    def open_client(self, client_id: ClientId) -> None:
        """Show one client."""
        self.client_wanted.emit(client_id)

    def open_visit(self, visit_id: VisitId) -> None:
        """Show one visit."""
        self.visit_wanted.emit(visit_id)

    def open_wrap_up(self, visit_id: VisitId) -> None:
        """Show the wrap-up of one visit."""
        self.wrap_up_wanted.emit(visit_id)

    def tell(self, text: str, *, undo: bool = False) -> None:
        """Say TEXT in a toast, with Undo where the last change can be taken back."""
        self.told.emit(text, undo)
