"""White sheets on a desk, below each other; pictures come later and are put in as they come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.widgets.overlay import paint_shadow
from ui.widgets.page_pictures import PageSize

_SIDE = 10
_GAP = 18
_CORNER = 3
_SHADOW = 10


@dataclass(slots=True)
class _Sheet:
    """One page: its size, and its picture once there is one."""

    size: PageSize
    picture: QImage | None = None


class PageDesk(QWidget):
    """The sheets; always white, as paper is, and as wide as the room allows."""

    resized = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Have an empty desk."""
        super().__init__(parent)
        self._look = look
        self._sheets: list[_Sheet] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def pages(self) -> int:
        """How many sheets lie here."""
        return len(self._sheets)

    @property
    def sheet_width(self) -> int:
        """How wide a sheet is now, in logical pixels."""
        return max(60, self.width() - 2 * _SIDE)

    def lay_out(self, sizes: Sequence[PageSize]) -> None:
        """Lay sheets of SIZES; the old pictures stay until the new ones come."""
        old = [sheet.picture for sheet in self._sheets]
        self._sheets = [
            _Sheet(size, old[number] if number < len(old) else None)
            for number, size in enumerate(sizes)
        ]
        self._fit()

    def put(self, page: int, picture: QImage) -> None:
        """Put PICTURE onto sheet PAGE, from 0."""
        if page < len(self._sheets):
            self._sheets[page].picture = picture
            self.update(self.box(page))

    def box(self, page: int) -> QRect:
        """Return where sheet PAGE lies."""
        top = _SHADOW
        for sheet in self._sheets[:page]:
            top += self._height_of(sheet) + _GAP
        return QRect(_SIDE, top, self.sheet_width, self._height_of(self._sheets[page]))

    def page_at(self, y: int) -> int:
        """Return the number, from 0, of the sheet at height Y."""
        below = (number for number in range(self.pages) if self.box(number).bottom() >= y)
        return next(below, max(0, self.pages - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider desk has bigger sheets."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
            self.resized.emit()

    def sizeHint(self) -> QSize:
        """As high as the sheets."""
        return QSize(self._look.px(300), self._wanted_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheets that can be seen."""
        painter = QPainter(self)
        for number, sheet in enumerate(self._sheets):
            box = self.box(number)
            if box.adjusted(-_SHADOW, -_SHADOW, _SHADOW, 2 * _SHADOW).intersects(event.rect()):
                self._paint_sheet(painter, box, sheet)
        painter.end()

    def _paint_sheet(self, painter: QPainter, box: QRect, sheet: _Sheet) -> None:
        paint_shadow(painter, box, radius=_CORNER, strength=16, spread=_SHADOW + 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.paper))
        painter.drawRoundedRect(QRectF(box), _CORNER, _CORNER)
        if sheet.picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, sheet.picture)

    def _height_of(self, sheet: _Sheet) -> int:
        return round(self.sheet_width * sheet.size.height_pt / sheet.size.width_pt)

    def _wanted_height(self) -> int:
        if not self._sheets:
            return 0
        return self.box(self.pages - 1).bottom() + 2 * _SHADOW

    def _fit(self) -> None:
        self.setFixedHeight(self._wanted_height())
        self.update()
