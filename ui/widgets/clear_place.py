"""Where in the corner of a window something may lie for a while and be in nobody's way."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.widgets.cards import FooterBar

_PRESSED_NEXT = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, FooterBar)
_GAP = 12


def places_in_use(window: QWidget, *, but: QWidget) -> list[QRect]:
    """Return where in WINDOW something to press or to write in can be seen, BUT what is in that."""
    found: list[QRect] = []
    for kind in _PRESSED_NEXT:
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.window() is window and not but.isAncestorOf(widget):
                seen = widget.visibleRegion().boundingRect()
                found.append(seen.translated(widget.mapTo(window, QPoint(0, 0))))
    return [place for place in found if not place.isEmpty()]


def clear_place(size: QSize, room: QRect, taken: Sequence[QRect]) -> QRect:
    """Return where a panel of SIZE covers nothing of TAKEN: at the lower right of ROOM, or higher.

    Where no height is clear, it is the one that covers the fewest.
    """
    corner = room.bottomRight() + QPoint(1, 1) - QPoint(size.width(), size.height())
    lowest = QRect(corner, size)
    above = [QRect(QPoint(corner.x(), t.top() - _GAP - size.height()), size) for t in taken]
    higher = [p for p in above if room.top() <= p.top() < lowest.top()]
    places = [lowest, *sorted(higher, key=lambda place: -place.top())]
    return min(places, key=lambda place: sum(place.intersects(t) for t in taken))
