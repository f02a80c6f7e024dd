"""The view on the desk: keys and wheel, the place that is kept, the page a screen reader names."""

from types import MappingProxyType

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QSizePolicy

from ui.widgets.boxes import column, holder
from ui.widgets.page_desk import DeskPlace, PageDesk

_ONE_NOTCH = 120
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ENDS = MappingProxyType(
    {
        Qt.Key.Key_Home: QScrollBar.SliderAction.SliderToMinimum,
        Qt.Key.Key_End: QScrollBar.SliderAction.SliderToMaximum,
    }
)
_PAGES = MappingProxyType(
    {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
)
_SIDEWAYS = (Qt.Key.Key_Right, Qt.Key.Key_Left)


class PageScroll(QScrollArea):
    """`moved` tells of another view; `zoom_wanted` of a step bigger (1) or smaller (-1) there."""

    moved = Signal()
    zoom_wanted = Signal(int, QPoint)

    def __init__(self, desk: PageDesk) -> None:
        """Look at DESK."""
        super().__init__()
        self._desk = desk
        self._turned = 0
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._below = column(desk, None)
        self._page = holder(self._below)
        self._page.setObjectName("page")
        self.setWidget(self._page)
        self.verticalScrollBar().valueChanged.connect(self.moved)

    @property
    def view(self) -> QRect:
        """What is seen of the desk."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QRect(QPoint(across, down), self.viewport().size())

    @property
    def middle(self) -> QPoint:
        """The middle of what is seen, seen from its corner."""
        return self.viewport().rect().center()

    def place_at(self, point: QPoint) -> DeskPlace:
        """Return the place of a page that is seen at POINT."""
        return self._desk.place_at(self.view.topLeft() + point)

    def hold(self, place: DeskPlace, point: QPoint) -> None:
        """Scroll so that PLACE is seen at POINT."""
        self.settle()
        corner = self._desk.point_of(place) - point
        self.horizontalScrollBar().setValue(corner.x())
        self.verticalScrollBar().setValue(corner.y())

    def bring_into_view(self, place: DeskPlace) -> None:
        """Scroll as little as is needed to see PLACE with some room around it."""
        self.settle()
        y = self._desk.point_of(place).y()
        across = self.horizontalScrollBar().value()
        self.ensureVisible(across, y, 0, self.viewport().height() // 3)

    def settle(self) -> None:
        """Give the sheets their room now; Qt would two events later, and scroll before that."""
        self._below.activate()
        wanted, view = self._page.sizeHint(), self.viewport().size()
        least = self._page.minimumSizeHint().width()
        width, height = max(view.width(), least), max(view.height(), wanted.height())
        self._page.resize(width, height)
        _reach(self.horizontalScrollBar(), width, view.width())
        _reach(self.verticalScrollBar(), height, view.height())

    def minimumSizeHint(self) -> QSize:
        """A zoomed page must not push the editor aside."""
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N and P lead to the next and the previous page, Home and End to the ends.

        So do Right and Left while the whole width is seen. The other arrows, PgUp and PgDn scroll
        as everywhere.
        """
        key = Qt.Key(event.key())
        plain = event.modifiers() in _PLAIN
        if plain and key in _ENDS:
            self.verticalScrollBar().triggerAction(_ENDS[key])
        elif plain and key in _PAGES and (key not in _SIDEWAYS or self._is_whole_width):
            self._turn(_PAGES[key])
        else:
            super().keyPressEvent(event)

    @property
    def _is_whole_width(self) -> bool:
        return self.horizontalScrollBar().maximum() == 0

    def _turn(self, pages: int) -> None:
        """Bring the top of the page so many PAGES on, or back, to the top of the view."""
        if not self._desk.pages:
            return
        here = self._desk.page_at(self.view.top())
        # Somewhere in a page, back is its own top first.
        begun = self.view.top() > self._desk.box(here).top()
        there = here + pages + (1 if pages < 0 and begun else 0)
        bar = self.verticalScrollBar()
        last = self._desk.pages - 1
        bar.setValue(self._desk.box(min(max(there, 0), last)).top())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms, and what is under the mouse stays there."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _ONE_NOTCH:  # a touchpad turns in many small parts
            self.zoom_wanted.emit(1 if self._turned > 0 else -1, event.position().toPoint())
            self._turned = 0
        event.accept()


def _reach(bar: QScrollBar, whole: int, seen: int) -> None:
    bar.setRange(0, max(0, whole - seen))
