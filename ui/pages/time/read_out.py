"""What a block of the chart is, beside it: for the mouse that rests on it, and for the keyboard."""

import shiboken6
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.type import SEMIBOLD, Role
from ui.widgets.boxes import column
from ui.widgets.following import Following
from ui.widgets.labels import Label, Wrap
from ui.widgets.overlay import SHADOW, Overlay, place_beside

_WIDEST = 420
_EDGE = 8


class ReadOut(Overlay):
    """A line for what it was and one for when; it takes neither clicks nor the focus."""

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Lie hidden over WINDOW."""
        super().__init__(look, window, radius=8, outline="line")
        self.setObjectName("read-out")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._beside: QWidget | None = None
        self._what = Label(look, "", Role.SMALL, weight=SEMIBOLD, wrap=Wrap.DOTS)
        self._when = Label(look, "", Role.SMALL, wrap=Wrap.WORDS)
        self._following = Following(self)
        self._following.moved.connect(self._on_moved)
        px = look.px
        side, top = SHADOW + px(12), SHADOW + px(8)
        self.setLayout(column(self._what, self._when, margins=(side, top, side, top)))

    def show_beside(self, block: QWidget, what: str, when: str) -> None:
        """Say WHAT and WHEN below BLOCK, or above it."""
        self._what.setText(what)
        self._when.setText(when)
        self._beside = block
        self._following.follow(block)
        self._place()

    def go(self) -> None:
        """Be gone."""
        self._beside = None
        self._following.follow(None)
        self.hide()

    def _on_moved(self) -> None:
        there = self._beside is not None and shiboken6.isValid(self._beside)
        if there and self._beside is not None and self._beside.isVisible():
            self._place()
        else:
            self.go()

    def _place(self) -> None:
        if self._beside is None:
            return
        corner = self._beside.mapTo(self._window, self._beside.rect().topLeft())
        anchor = QRect(corner, self._beside.size())
        room = self._window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self.show_at(place_beside(anchor, self._size(room.width()), room))

    def _size(self, most: int) -> QSize:
        around = 2 * self._look.px(12)
        lines = [(each, each.fontMetrics()) for each in (self._what, self._when)]
        wanted = max(metrics.horizontalAdvance(each.text()) for each, metrics in lines)
        width = min(wanted + 2, self._look.px(_WIDEST), most - around)
        when = self._when.heightForWidth(width)
        height = self._what.sizeHint().height() + when + 2 * self._look.px(8)
        return QSize(width + around, height)
