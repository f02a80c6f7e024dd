"""Show a menu at the widget it belongs to; it goes away for good when it is closed."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget


def show_menu(menu: QMenu, anchor: QWidget, place: QPoint | None = None) -> None:
    """Open MENU below ANCHOR, or at PLACE on the screen, with its first entry chosen."""
    menu.aboutToHide.connect(menu.deleteLater)
    below = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
    menu.popup(place or below)
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])


def menu_text(words: str) -> str:
    """Return WORDS for a menu, where an ampersand would mark a key."""
    return words.replace("&", "&&")
