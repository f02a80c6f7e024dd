"""Rows and columns in one line: the spacing is said where the things are named."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

_Kind = TypeVar("_Kind", bound=QWidget)

Item = QWidget | QLayout | int | None
"""What goes into a box: a widget, a box, a gap in pixels, or None for all the room left."""

# Qt makes a text that wraps as narrow as it can; beside a gap it should get the room first.
_WORDS_FIRST = 100

Margins = tuple[int, int, int, int]


def column(*items: Item, spacing: int = 0, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a layout with ITEMS below each other; MARGINS are left, top, right, bottom."""
    box = QVBoxLayout()
    _fill(box, items, spacing, margins)
    return box


def row(
    *items: Item,
    spacing: int = 0,
    margins: Margins = (0, 0, 0, 0),
    align: Qt.AlignmentFlag | None = None,
) -> QHBoxLayout:
    """Return a layout with ITEMS beside each other; ALIGN holds for every widget in it."""
    box = QHBoxLayout()
    _fill(box, items, spacing, margins)
    for item in items if align is not None else ():
        if isinstance(item, QWidget) and align is not None:
            box.setAlignment(item, align)
    return box


def holder(layout: QLayout) -> QWidget:
    """Return a plain widget around LAYOUT, for places that take only widgets."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def spread(widget: QWidget) -> QWidget:
    """Return WIDGET, taking all the width it can get."""
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    policy.setHorizontalStretch(1)
    widget.setSizePolicy(policy)
    return widget


def fitting(widget: _Kind) -> _Kind:
    """Return WIDGET, as high as its words need in the width it gets; more room it fills.

    Without this a card is never higher than it would be in its favourite width, and words that
    wrap more often are cut.
    """
    policy = widget.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    widget.setSizePolicy(policy)
    return widget


def _wraps(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.wordWrap()


def _fill(box: QBoxLayout, items: tuple[Item, ...], spacing: int, margins: Margins) -> None:
    box.setSpacing(spacing)
    box.setContentsMargins(*margins)
    beside = isinstance(box, QHBoxLayout)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QWidget):
            box.addWidget(item, _WORDS_FIRST if beside and _wraps(item) else 0)
        else:
            box.addLayout(item)
