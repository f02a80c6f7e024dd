"""Where to go: pages ask for a place here, the main window takes them there."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from consultant_app.domain.ids import ClientId, SegmentId, VisitId
from consultant_app.domain.missing import Place
from ui.settings_parts import SettingsPart

_NO_VISIT = VisitId(0)
_NO_SEGMENT = SegmentId(0)


class PlaceName(StrEnum):
    """The places of the sidebar and the pages behind them."""

    TODAY = "today"
    CLIENTS = "clients"
    VISITS = "visits"
    TIME = "time"
    OUTBOX = "outbox"
    SETTINGS = "settings"
    VISIT = "visit"
    WRAP_UP = "wrap-up"
    FIRST_RUN = "first-run"


class Navigation(QObject):
    """Signals of places wanted, and of short news to tell in a toast.

    `visit_time_wanted` carries the visit and a stretch of its time, zero for none;
    `visit_entry_wanted` and `wrap_up_place_wanted` the visit and the `Place` of something in it.
    `start_wanted` carries the client and the planned visit, zero for none. `told` carries the
    text and whether it can be undone; `offered` the text, the words of a button, what it does, and
    for how many seconds. `send_wanted` asks that whatever waits is sent now.
    """

    place_wanted = Signal(str)
    client_wanted = Signal(int)
    visit_wanted = Signal(int)
    visit_time_wanted = Signal(int, int)
    visit_entry_wanted = Signal(int, object)
    wrap_up_wanted = Signal(int)
    wrap_up_place_wanted = Signal(int, object)
    finish_wanted = Signal(int)
    to_write_up_wanted = Signal()
    settings_wanted = Signal(str)
    start_wanted = Signal(int, int)
    plan_wanted = Signal()
    change_of_plan_wanted = Signal(int)
    add_client_wanted = Signal(str)
    told = Signal(str, bool)
    offered = Signal(str, str, object, int)
    send_wanted = Signal()

    def go(self, place: PlaceName) -> None:
        """Show the page PLACE."""
        self.place_wanted.emit(place.value)

    def open_client(self, client_id: ClientId) -> None:
        """Show one client."""
        self.client_wanted.emit(client_id)

    def open_visit(self, visit_id: VisitId) -> None:
        """Show one visit."""
        self.visit_wanted.emit(visit_id)

    def open_visit_time(self, visit_id: VisitId, segment_id: SegmentId = _NO_SEGMENT) -> None:
        """Show one visit with its time open for correction, at SEGMENT_ID if one is meant."""
        self.visit_time_wanted.emit(visit_id, segment_id)

    def open_visit_entry(self, visit_id: VisitId, place: Place) -> None:
        """Show one visit with the keyboard on the entry at PLACE."""
        self.visit_entry_wanted.emit(visit_id, place)

    def open_wrap_up_at(self, visit_id: VisitId, place: Place) -> None:
        """Show the wrap-up of one visit with the cursor at PLACE."""
        self.wrap_up_place_wanted.emit(visit_id, place)

    def open_wrap_up(self, visit_id: VisitId) -> None:
        """Show the wrap-up of one visit."""
        self.wrap_up_wanted.emit(visit_id)

    def finish_visit(self, visit_id: VisitId) -> None:
        """Finish a visit and show its wrap-up, whose page is written beside the window."""
        self.finish_wanted.emit(visit_id)

    def open_to_write_up(self) -> None:
        """Show the visits that wait to be written up."""
        self.to_write_up_wanted.emit()

    def open_settings(self, part: SettingsPart) -> None:
        """Show one part of the settings."""
        self.settings_wanted.emit(part.value)

    def start_visit(self, client_id: ClientId, visit_id: VisitId = _NO_VISIT) -> None:
        """Start the clock at a client, for the planned visit VISIT_ID if one is meant."""
        self.start_wanted.emit(client_id, visit_id)

    def change_plan(self, visit_id: VisitId) -> None:
        """Ask for another day or hour of a planned visit."""
        self.change_of_plan_wanted.emit(visit_id)

    def add_client(self, name: str = "") -> None:
        """Ask for the name of a new client, beginning with NAME."""
        self.add_client_wanted.emit(name)

    def tell(self, text: str, *, undo: bool = False) -> None:
        """Say TEXT in a toast, with Undo where the last change can be taken back."""
        self.told.emit(text, undo)

    def offer(self, text: str, action: str, act: Callable[[], object], *, seconds: int) -> None:
        """Say TEXT in a toast for SECONDS, with a button ACTION that calls ACT."""
        self.offered.emit(text, action, act, seconds)

    def send_now(self) -> None:
        """Try at once to send what waits in the outbox."""
        self.send_wanted.emit()
