"""A layout that breaks its things into lines: what such layouts have in common."""

from abc import abstractmethod

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class LineLayout(QLayout):
    """Keeps the things in order; how they stand in a width is told by `arrange`."""

    def __init__(self, parent: QWidget, *, gap: int) -> None:
        """Lay out PARENT with GAP pixels between things, across and down."""
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    @abstractmethod
    def arrange(self, rect: QRect, *, move: bool) -> int:
        """Return how high the things are in the width of RECT; with MOVE put them there."""

    def addItem(self, item: QLayoutItem) -> None:
        """Put ITEM behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the thing at INDEX, if there is one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the thing at INDEX out, if there is one."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are in WIDTH."""
        return self.arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the things into RECT."""
        super().setGeometry(rect)
        self.arrange(rect, move=True)
