"""Short news in the corner of the window, with Undo as long as it would undo that very act."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consultant_app.desk import Desk
from consultant_app.domain.changes import Change
from ui.live import Live
from ui.look.appearance import Appearance
from ui.navigation import Navigation
from ui.undo import undo_last
from ui.widgets.toast import Toast


class News(QObject):
    """Tells what pages tell; one piece of news at a time."""

    def __init__(self, look: Appearance, window: QWidget, navigation: Navigation) -> None:
        """Tell over WINDOW what comes through NAVIGATION."""
        super().__init__(window)
        self.toast = Toast(look, window)
        self._navigation = navigation
        self._desk: Desk | None = None
        self._offers_undo = False
        navigation.told.connect(self._on_told)
        navigation.offered.connect(self._on_offered)

    def follow(self, desk: Desk, live: Live) -> None:
        """Offer Undo from now on, of changes in DESK that LIVE tells of."""
        self._desk = desk
        live.changed.connect(self._on_changed)

    def tell(self, text: str) -> None:
        """Say TEXT."""
        self._on_told(text, False)

    def keep_clear(self) -> None:
        """Lie beside what there is to press on the page that has just come."""
        self.toast.keep_clear()

    def _on_told(self, text: str, undo: bool) -> None:
        self._offers_undo = undo and self._desk is not None
        self.toast.tell(text, act=self._undo if self._offers_undo else None)

    def _on_offered(
        self, text: str, action: str, act: Callable[[], None], seconds: int
    ) -> None:  # Qt's own signature
        self._offers_undo = False
        self.toast.tell(text, action=action, act=act, stays_ms=seconds * 1000)

    def _on_changed(self, change: Change) -> None:
        """Withdraw Undo: it would now take back something else than what the text says.

        Once a page is issued, it would take back nothing of what that was made of.
        """
        if (change.undoable or change.about("versions")) and self._offers_undo:
            self._offers_undo = False
            self.toast.close_it()

    def _undo(self) -> None:
        self._offers_undo = False
        if self._desk is not None:
            undo_last(self._desk, self._navigation)
