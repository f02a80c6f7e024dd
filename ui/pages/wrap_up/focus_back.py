"""Standing on the same field again after the step around it was built anew."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def name_of_focus(page: QWidget) -> str:
    """Return the name of what has the focus in PAGE, empty where it is elsewhere."""
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None and page.isAncestorOf(focus) else ""


def give_focus_back(page: QWidget, name: str, heir_of: Callable[[str], QWidget | None]) -> None:
    """Stand on what is called NAME in PAGE, or on its heir."""
    named = page.findChildren(QWidget, name) if name else []
    # The field of before is still there, hidden, until the next events.
    again = next((w for w in named if w.isVisibleTo(page)), heir_of(name))
    if again is not None and not again.hasFocus():
        again.setFocus(Qt.FocusReason.OtherFocusReason)
