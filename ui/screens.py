"""The screen on which something stands, asked for in a way that does not harm it."""

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def screen_of(widget: QWidget) -> QScreen:
    """Return the screen on which WIDGET stands, or the window it belongs to.

    `widget.screen()` is never asked: PySide takes the answer for a child of the widget, and
    deletes the screen with a dialog that is done. The next thing that is drawn ends the program.
    """
    parent = widget.parentWidget()
    around = parent.window() if parent is not None else widget.window()
    middle = around.mapToGlobal(around.rect().center())
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()
