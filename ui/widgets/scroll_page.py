"""A page that scrolls up and down and never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from ui.widgets.boxes import holder


class ScrollPage(QScrollArea):
    """Holds a layout that may be higher than the window."""

    def __init__(self, layout: QLayout, *, name: str = "", parent: QWidget | None = None) -> None:
        """Hold LAYOUT; NAME is what screen readers call it."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        page = holder(layout)
        page.setObjectName("page")
        self.setWidget(page)

    def show_place(self, widget: QWidget) -> None:
        """Bring WIDGET into view."""
        self.ensureWidgetVisible(widget, 0, 40)
