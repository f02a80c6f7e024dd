"""Tabs below the head of a page, the open one underlined."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QTabBar, QWidget

from ui.look.appearance import Appearance
from ui.look.type import MEDIUM, Role

_GAP = 22  # of the style sheet: the margin at the right of a tab


class Tabs(QTabBar):
    """One row of tabs; `tab_chosen` carries the index, from 0."""

    tab_chosen = Signal(int)

    def __init__(
        self, look: Appearance, names: Sequence[str], *, name: str, parent: QWidget | None = None
    ) -> None:
        """Show NAMES; NAME is what screen readers call the row."""
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        for title in names:
            self.addTab(title.replace("&", "&&"))
        self.currentChanged.connect(self._place_ring)
        self.currentChanged.connect(self.tab_chosen)
        self._dress()
        look.changed.connect(self._dress)

    def tabLayoutChange(self) -> None:
        """Let the focus ring follow the open tab."""
        super().tabLayoutChange()
        self._place_ring()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel opens no other tab."""
        event.ignore()

    def _place_ring(self, *_: int) -> None:
        """Put the ring around the words alone: a tab's box holds the gap to the next one too."""
        gap, air = self._look.px(_GAP), self._look.px(2)
        box = self.tabRect(self.currentIndex()).adjusted(-air, 0, air - gap, 0)
        self.setProperty("ringBox", box)

    def _dress(self) -> None:
        self.setFont(self._look.font(Role.BODY, weight=MEDIUM))
        self.setMinimumHeight(QFontMetrics(self.font()).height() + self._look.px(16))
