"""The frame of a page: head, main column, and a side column that drops below where it is narrow."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.widgets.boxes import column

WIDEST = 1320
_SIDE_DROPS_BELOW = 720
_BIG_TEXT = 130


class PageBody(QScrollArea):
    """A page that scrolls as a whole, up and down only."""

    def __init__(
        self, look: Appearance, header: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """Show HEADER above what `show_columns` gives."""
        super().__init__(parent)
        self._look = look
        self._side: QWidget | None = None
        self._side_width = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(24))
        self._inner = QWidget()
        self._inner.setMaximumWidth(look.px(WIDEST))
        edges = (look.px(28), look.px(20), look.px(28), look.px(28))
        head = (header, look.px(18)) if header is not None else ()
        body = column(*head, margins=edges)
        body.addLayout(self._columns, 1)
        self._inner.setLayout(body)
        self.setWidget(self._inner)
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)

    def show_columns(
        self, main: QWidget, side: QWidget | None = None, *, side_width: int = 316
    ) -> None:
        """Show MAIN and, SIDE_WIDTH wide at the right of it, SIDE; what was there goes."""
        while (item := self._columns.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._columns.addWidget(main, 1)
        main.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._side, self._side_width = side, side_width
        if side is not None:
            self._columns.addWidget(side)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side column where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Bigger letters may move the side column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        if self._side is None:
            return
        narrow = self.viewport().width() < self._look.px(_SIDE_DROPS_BELOW)
        below = narrow or self._look.percent >= _BIG_TEXT
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        if below:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(self._look.px(WIDEST))
        else:
            self._side.setFixedWidth(self._look.px(self._side_width))
