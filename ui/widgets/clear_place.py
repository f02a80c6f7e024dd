"""Where in the corner of a window something may lie for a while and be in nobody's way."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.widgets.cards import FooterBar

_PRESSED = (QAbstractButton, QComboBox, FooterBar)
_WRITTEN_IN = (QLineEdit, QPlainTextEdit)
_GAP = 12
_STEP = 60


@dataclass(frozen=True, slots=True)
class InUse:
    """Where something stands to press, which is never covered, and where one writes."""

    buttons: Sequence[QRect]
    fields: Sequence[QRect] = ()


def places_in_use(window: QWidget, *, but: QWidget) -> InUse:
    """Return where in WINDOW something to press or to write in can be seen, BUT what is in that."""
    return InUse(_seen(window, _PRESSED, but), _seen(window, _WRITTEN_IN, but))


def clear_place(size: QSize, room: QRect, used: InUse) -> QRect:
    """Return where a panel of SIZE covers nothing: at the lower right of ROOM, or higher.

    Where no height is clear it goes to the left. Where nothing is clear at all, it covers fields
    sooner than buttons, and as few as it can.
    """

    def covered(place: QRect) -> tuple[int, int]:
        buttons = sum(place.intersects(taken) for taken in used.buttons)
        return buttons, sum(place.intersects(taken) for taken in used.fields)

    corner = room.bottomRight() + QPoint(1, 1) - QPoint(size.width(), size.height())
    at_the_right = min(_column(size, room, corner.x(), used), key=covered)
    if covered(at_the_right) == (0, 0):
        return at_the_right
    further = range(corner.x() - _STEP, room.left() - 1, -_STEP)
    columns = (place for x in further for place in _column(size, room, x, used))
    return min((at_the_right, *columns), key=covered)


def _column(size: QSize, room: QRect, x: int, used: InUse) -> list[QRect]:
    """Return the places in ROOM at X: the lowest, and right above each thing, from below up."""
    lowest = room.bottom() + 1 - size.height()
    tops = {t.top() - _GAP - size.height() for t in (*used.buttons, *used.fields)}
    higher = sorted((top for top in tops if room.top() <= top < lowest), reverse=True)
    return [QRect(QPoint(x, top), size) for top in (lowest, *higher)]


def _seen(window: QWidget, kinds: Sequence[type[QWidget]], but: QWidget) -> list[QRect]:
    found: list[QRect] = []
    for kind in kinds:
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.window() is window and not but.isAncestorOf(widget):
                seen = widget.visibleRegion().boundingRect()
                found.append(seen.translated(widget.mapTo(window, QPoint(0, 0))))
    return [place for place in found if not place.isEmpty()]
