"""A menu for the keyboard: Home and End lead to its ends, a letter to what begins with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu

_TYPED = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class Menu(QMenu):
    """As any menu; Qt's own knows neither Home and End nor letters that nothing underlines."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go where the key says; Enter takes it, as ever."""
        found = self._led_to(event)
        if found is None:
            super().keyPressEvent(event)
        else:
            self.setActiveAction(found)

    def _led_to(self, event: QKeyEvent) -> QAction | None:
        offered = [a for a in self.actions() if a.isEnabled() and not a.isSeparator()]
        if not offered or event.modifiers() not in _TYPED:
            return None
        if event.key() == Qt.Key.Key_Home:
            return offered[0]
        if event.key() == Qt.Key.Key_End:
            return offered[-1]
        letter = event.text().casefold()
        if not letter.isalnum():
            return None
        here = self.activeAction()
        after = offered.index(here) + 1 if here in offered else 0
        in_turn = [*offered[after:], *offered[:after]]
        return next((a for a in in_turn if _first_letter(a).startswith(letter)), None)


def _first_letter(action: QAction) -> str:
    return "".join(c for c in action.text() if c.isalnum())[:1].casefold()
