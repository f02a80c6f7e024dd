"""Tab goes in reading order, whatever was built last."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget

FIRST_STOP = "firstStop"
"""A property of a part: what Tab stops at first in it, whatever stands above that."""


def set_tab_order(*parts: QWidget) -> None:
    """Let Tab go through PARTS, one after the other, as their layouts show what is in them."""
    stops = (stop for part in parts for stop in in_reading_order(part))
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def in_reading_order(widget: QWidget | None) -> Iterator[QWidget]:
    """Yield what Tab may stop at: WIDGET itself, then what it holds, in the order of its layout."""
    if widget is None:
        return
    first = widget.property(FIRST_STOP)
    if isinstance(first, QWidget):
        stops = list(_stops_of(widget))
        yield from sorted(stops, key=lambda stop: stop is not first)  # the others stay in order
    else:
        yield from _stops_of(widget)


def _stops_of(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        yield from in_reading_order(widget.widget())
    elif not isinstance(widget, QAbstractScrollArea):
        yield from _of_layout(widget.layout())


def _of_layout(layout: QLayout | None) -> Iterator[QWidget]:
    for number in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(number) if layout is not None else None
        if item is None:
            continue
        inside, below = item.widget(), item.layout()
        if inside is not None:
            yield from in_reading_order(inside)
        elif below is not None:
            yield from _of_layout(below)
