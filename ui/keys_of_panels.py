"""A panel over the page that has the focus has the keys too: nothing behind it may act."""

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.commands import Commands
from ui.widgets.overlay import Overlay


class KeysOfPanels(QObject):
    """Tells COMMANDS which panel the focus is in, as it goes from one to the other.

    A panel that leaves the focus on the page, such as a suggestion below a word, takes no keys.
    """

    def __init__(self, application: QApplication, commands: Commands, parent: QObject) -> None:
        """Follow the focus of APPLICATION."""
        super().__init__(parent)
        self._commands = commands
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if shiboken6.isValid(self._commands):
            self._commands.keep_within(panel_around(now))


def panel_around(widget: QWidget | None) -> Overlay | None:
    """Return the panel that WIDGET stands in, None for one of the page itself."""
    while widget is not None and not isinstance(widget, Overlay):
        widget = widget.parentWidget()
    return widget
