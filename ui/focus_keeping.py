"""Keep the focus where it was while a part of the window is made anew."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class FocusKeeper:
    """Remembers, by object names, where the focus is inside a part, and what stands beside it."""

    def __init__(self, part: QWidget) -> None:
        """Look where the focus is inside PART now; it may be elsewhere, then nothing is kept."""
        focused = part.window().focusWidget()
        inside = focused is not None and part.isAncestorOf(focused)
        self._names = _names_from(part, focused) if focused is not None and inside else []

    def restore(self, part: QWidget) -> bool:
        """Give the focus to the same place in PART, else to the nearest that is still there."""
        if not self._names:
            return False
        there = {stop.objectName(): stop for stop in tab_stops(part)}
        stop = next((there[name] for name in self._names if name in there), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
        return stop is not None


def tab_stops(part: QWidget) -> list[QWidget]:
    """Return the widgets inside PART that Tab reaches, in its order."""
    stops: list[QWidget] = []
    widget = part.nextInFocusChain()
    known: set[QWidget] = {part}
    # A list that drops from a field may be gone already, with Python still holding on to it.
    while widget is not None and shiboken6.isValid(widget) and widget not in known:
        known.add(widget)
        if _takes_tab(widget, part):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def _takes_tab(widget: QWidget, part: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    seen = widget.isVisibleTo(part) and widget.isEnabled()
    return takes and seen and part.isAncestorOf(widget)


def _names_from(part: QWidget, focused: QWidget) -> list[str]:
    """Return the names of FOCUSED, of what follows it, and of what stands before it."""
    stops = tab_stops(part)
    if focused not in stops:
        return [focused.objectName()] if focused.objectName() else []
    place = stops.index(focused)
    ordered = [*stops[place:], *reversed(stops[:place])]
    return [widget.objectName() for widget in ordered if widget.objectName()]
