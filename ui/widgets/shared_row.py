"""Things that share a line in equal parts, and take more lines where there is no room."""

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from ui.widgets.line_layout import LineLayout


class SharedRow(QWidget):
    """Fields or cards beside each other; in a narrow window or with big letters below each other.

    No line has more than one thing more than another: five are three and two, not four and one.
    """

    def __init__(
        self,
        *widgets: QWidget,
        gap: int,
        least: int = 0,
        level: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Hold WIDGETS.

        Args:
            widgets: what shares the line.
            gap: pixels between them, across and down.
            least: no thing is narrower than this, in pixels.
            level: those of one line end at the same height; for cards.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        layout = _SharedLayout(self, gap=gap, least=least, level=level)
        for widget in widgets:
            layout.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _SharedLayout(LineLayout):
    """Counts how many fit and gives each the same width."""

    def __init__(self, parent: QWidget, *, gap: int, least: int, level: bool) -> None:
        super().__init__(parent, gap=gap)
        self._least = least
        self._level = level

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self._gap for item in self._items) - self._gap
        return QSize(width, max((item.sizeHint().height() for item in self._items), default=0))

    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(width, 0)

    def arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items line by line and return the height they need."""
        count = self._columns(rect.width())
        whole = rect.width() + self._gap
        edges = [whole * place // count for place in range(count + 1)]
        top = rect.top()
        for start in range(0, len(self._items), count):
            line = self._items[start : start + count]
            widths = [edges[n + 1] - edges[n] - self._gap for n in range(len(line))]
            heights = [_height(item, width) for item, width in zip(line, widths, strict=True)]
            tallest = max(heights)
            for place, item in enumerate(line):
                height = tallest if self._level else heights[place]
                if move:
                    left = rect.left() + edges[place]
                    item.setGeometry(QRect(left, top, widths[place], height))
            top += tallest + self._gap
        return max(0, top - self._gap - rect.top())

    def _columns(self, width: int) -> int:
        """Return how many share a line of WIDTH."""
        need = max(self._least, self.minimumSize().width())
        fit = max(1, (width + self._gap) // max(1, need + self._gap))
        lines = ceil(len(self._items) / fit)
        return ceil(len(self._items) / max(1, lines)) or 1


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
