"""White sheets on a desk, below each other; pictures come later and are put in as they come."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.widgets.overlay import paint_shadow
from ui.widgets.page_pictures import Band, PageSize

_SIDE = 10
_GAP = 18
_CORNER = 3
_SHADOW = 10
_LEAST = 60


@dataclass(frozen=True, slots=True)
class DeskPlace:
    """A place on sheet `page`, from 0: how far down (`share`) and right (`across`), 0 to 1."""

    page: int
    share: float
    across: float = 0.5


@dataclass(slots=True)
class _Sheet:
    """One page: its size, its pictures, and older ones that show until those have come."""

    size: PageSize
    fresh: dict[Band, QImage] = field(default_factory=dict)
    stale: dict[Band, QImage] = field(default_factory=dict)


class PageDesk(QWidget):
    """The sheets; always white, as paper is, and as wide as the room allows or as was asked."""

    resized = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Have an empty desk."""
        super().__init__(parent)
        self._look = look
        self._sheets: list[_Sheet] = []
        self._boxes: list[QRect] = []
        self._wanted: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def pages(self) -> int:
        """How many sheets lie here."""
        return len(self._sheets)

    @property
    def sheet_width(self) -> int:
        """How wide a sheet is now, in logical pixels."""
        return self._wanted or max(_LEAST, self.width() - 2 * _SIDE)

    @property
    def width_pt(self) -> float:
        """How wide the first page is on paper, in points; 0 while there is none."""
        return self._sheets[0].size.width_pt if self._sheets else 0

    def set_sheet_width(self, width: int | None) -> None:
        """Make the sheets WIDTH wide; None: as wide as there is room."""
        self._wanted = width
        self.setMinimumWidth(0 if width is None else width + 2 * _SIDE)
        self.renew()
        self._fit()

    def lay_out(self, sizes: Sequence[PageSize]) -> None:
        """Lay sheets of SIZES; the old pictures stay until the new ones come."""
        self.renew()
        old = [sheet.stale for sheet in self._sheets]
        self._sheets = [
            _Sheet(size, stale=old[number] if number < len(old) else {})
            for number, size in enumerate(sizes)
        ]
        self._fit()

    def renew(self) -> None:
        """Want new pictures; what there is shows until they come."""
        for sheet in self._sheets:
            if sheet.fresh:
                sheet.stale, sheet.fresh = sheet.fresh, {}

    def has(self, page: int, band: Band) -> bool:
        """Tell whether the new picture of BAND of sheet PAGE has come."""
        return band in self._sheets[page].fresh

    def put(self, page: int, band: Band, picture: QImage) -> None:
        """Put PICTURE onto the BAND of sheet PAGE, from 0."""
        if page < len(self._sheets):
            self._sheets[page].fresh[band] = picture
            self.update(self.box(page))

    def forget_stale(self) -> None:
        """All that was wanted has come: let go of the older pictures."""
        for sheet in self._sheets:
            sheet.stale = {}

    def keep_only(self, kept: set[tuple[int, Band]]) -> None:
        """Let go of all new pictures but those KEPT: a long page must not fill the memory."""
        for number, sheet in enumerate(self._sheets):
            for band in [band for band in sheet.fresh if (number, band) not in kept]:
                del sheet.fresh[band]

    @property
    def pixels_held(self) -> int:
        """How many pixels all pictures have together."""
        pictures = [p for s in self._sheets for p in (*s.fresh.values(), *s.stale.values())]
        return sum(picture.width() * picture.height() for picture in pictures)

    def size_of(self, page: int) -> PageSize:
        """Return how big sheet PAGE is on paper."""
        return self._sheets[page].size

    def box(self, page: int) -> QRect:
        """Return where sheet PAGE lies."""
        return self._boxes[page]

    def page_at(self, y: int) -> int:
        """Return the number, from 0, of the sheet at height Y."""
        below = (number for number in range(self.pages) if self.box(number).bottom() >= y)
        return next(below, max(0, self.pages - 1))

    def place_at(self, point: QPoint) -> DeskPlace:
        """Return which place of a page lies at POINT, or nearest below it."""
        page = self.page_at(point.y())
        box = self.box(page)
        across = (point.x() - box.left()) / box.width()
        return DeskPlace(page, (point.y() - box.top()) / max(1, box.height()), across)

    def point_of(self, place: DeskPlace) -> QPoint:
        """Return where PLACE lies now."""
        box = self.box(min(place.page, self.pages - 1))
        x = box.left() + round(box.width() * place.across)
        return QPoint(x, box.top() + round(box.height() * place.share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider desk has bigger sheets."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            if self._wanted is None:
                self.resized.emit()  # while the sheets lie as they did: a place can be kept
            self._fit()

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
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for pictures in (sheet.stale, sheet.fresh):
            for band, picture in pictures.items():
                painter.drawImage(_box_of(band, box), picture)

    def _height_of(self, sheet: _Sheet) -> int:
        return round(self.sheet_width * sheet.size.height_pt / sheet.size.width_pt)

    def _wanted_height(self) -> int:
        return self._boxes[-1].bottom() + 2 * _SHADOW if self._boxes else 0

    def _fit(self) -> None:
        top, boxes = _SHADOW, []
        left = max(_SIDE, (self.width() - self.sheet_width) // 2)
        for sheet in self._sheets:
            height = self._height_of(sheet)
            boxes.append(QRect(left, top, self.sheet_width, height))
            top += height + _GAP
        self._boxes = boxes
        self.setFixedHeight(self._wanted_height())
        self.update()


def _box_of(band: Band, box: QRect) -> QRectF:
    """Return where BAND lies on the sheet in BOX."""
    per_row = box.height() / band.height
    height = (band.bottom - band.top) * per_row
    return QRectF(box.left(), box.top() + band.top * per_row, box.width(), height)
