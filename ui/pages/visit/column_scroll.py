"""A column that scrolls up and down; its scroll bar stands in the gap beside it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.widgets.boxes import column, holder

GUTTER = 14
_BAR = 12


class ColumnScroll(QScrollArea):
    """Holds widgets below each other; their width is the same with and without a scroll bar."""

    def __init__(self, look: Appearance, *, top: int = 0, bottom: int = 28) -> None:
        """Leave room above and below, in pixels of the design."""
        super().__init__()
        self._look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.rows = column(None, margins=(0, look.px(top), look.px(GUTTER), look.px(bottom)))
        self._inside = holder(self.rows)
        self._inside.setObjectName("page")  # the sheet makes it see-through
        self.setWidget(self._inside)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.hide()
        own = self.verticalScrollBar()
        own.rangeChanged.connect(self._on_range_changed)
        own.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(own.setValue)

    def add(self, widget: QWidget) -> None:
        """Put WIDGET below what is there."""
        self.rows.insertWidget(self.rows.count() - 1, widget)

    def show_part(self, widget: QWidget, box: QRect) -> None:
        """Scroll so far that BOX, a part of WIDGET, is seen."""
        top = widget.mapTo(self._inside, box.topLeft()).y()
        bar, high = self.verticalScrollBar(), self.viewport().height()
        edge = self._look.px(10)
        if top - edge < bar.value():
            bar.setValue(top - edge)
        elif top + box.height() + edge > bar.value() + high:
            bar.setValue(min(top - edge, top + box.height() + edge - high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the right edge."""
        super().resizeEvent(event)
        self._bar.setGeometry(self.width() - _BAR, 0, _BAR, self.height())
        self._bar.setPageStep(self.viewport().height())

    def _on_range_changed(self, least: int, most: int) -> None:
        self._bar.setRange(least, most)
        self._bar.setPageStep(self.viewport().height())
        self._bar.setVisible(most > least)
        self._bar.raise_()
