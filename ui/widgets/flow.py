"""Things beside each other that go on in the next line where the room ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.line_layout import LineLayout

_MOST = 16_777_215  # Qt's own word for "as high as it likes"


class Flow(QWidget):
    """A row of small widgets, such as chips, that wraps."""

    def __init__(self, *widgets: QWidget, gap: int = 6, parent: QWidget | None = None) -> None:
        """Hold WIDGETS with GAP pixels between them, across and down."""
        super().__init__(parent)
        layout = _FlowLayout(self, gap=gap)
        for widget in widgets:
            layout.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _FlowLayout(LineLayout):
    """Fills each line with as many as fit, each as wide as it likes, and no wider than a line."""

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items line by line and return the height they need."""
        x, y, line_height = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():  # hidden: it takes no gap either
                continue
            least = item.minimumSize()
            size = item.sizeHint().boundedTo(QSize(rect.width(), _MOST)).expandedTo(least)
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line_height = rect.x(), y + line_height + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            line_height = max(line_height, size.height())
        return y + line_height - rect.y()
