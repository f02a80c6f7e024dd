"""A photo, large, with a frame around the part that is shown; keys and mouse move the frame."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from consultant_app.domain.photos import WHOLE, WHOLE_SIDE, Crop
from ui.look.appearance import Appearance
from ui.pages.visit.photos.crop_moves import between, shifted, widened, zoomed
from ui.widgets.accessible import announce

_WANTED = QSize(720, 480)
_LEAST = QSize(280, 180)
_STEP, _FINE = 25, 5
_NEAR = 14
_VEIL = 150
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropArea(QWidget):
    """Arrows move the frame, with Shift its right and lower edge, with Ctrl by small steps.

    Plus and minus make the part smaller and larger. The mouse draws a new frame, drags it, and
    pulls its corners.
    """

    changed = Signal()

    def __init__(self, look: Appearance) -> None:
        """Show no picture yet."""
        super().__init__()
        self._look = look
        self._picture = QImage()
        self._crop = WHOLE
        self._fixed: tuple[int, int] | None = None
        self._grip: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("The part that is shown"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST)

    @property
    def crop(self) -> Crop:
        """The part inside the frame."""
        return self._crop

    def show_picture(self, picture: QImage, crop: Crop) -> None:
        """Show PICTURE, turned already, with the frame at CROP."""
        self._picture = picture
        self._crop = crop
        self._say()
        self.update()

    def set_crop(self, crop: Crop) -> None:
        """Put the frame around CROP."""
        if crop == self._crop:
            return
        self._crop = crop
        self._say()
        self.changed.emit()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as a window of usual size has room for."""
        return QSize(self._look.px(_WANTED.width()), _WANTED.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the frame."""
        held = event.modifiers()
        step = _FINE if held & Qt.KeyboardModifier.ControlModifier else _STEP
        key = Qt.Key(event.key())
        if key in _ARROWS:
            move = widened if held & Qt.KeyboardModifier.ShiftModifier else shifted
            right, down = _ARROWS[key]
            self.set_crop(move(self._crop, right * step, down * step))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_crop(zoomed(self._crop, step))
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.set_crop(zoomed(self._crop, -step))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner, of the frame, or begin a new one."""
        if event.button() != Qt.MouseButton.LeftButton or self._picture.isNull():
            return
        place = event.position().toPoint()
        at, frame = self._thousandths(place), self._frame()
        corners = _corners(frame)
        near = [i for i, c in enumerate(corners) if (c - place).manhattanLength() < _NEAR]
        if near:
            self._fixed = self._thousandths(corners[3 - near[0]])
        elif self._crop != WHOLE and frame.contains(place):
            self._grip = (at[0] - self._crop.left, at[1] - self._crop.top)
        else:
            self._fixed = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull what is held."""
        at = self._thousandths(event.position().toPoint())
        if self._fixed is not None:
            self.set_crop(between(self._fixed, at))
        elif self._grip is not None:
            right = at[0] - self._grip[0] - self._crop.left
            self.set_crop(shifted(self._crop, right, at[1] - self._grip[1] - self._crop.top))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._fixed = self._grip = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture; what is outside the frame lies under a veil."""
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture, frame = self._box(), self._frame()
        painter.drawImage(picture, self._picture)
        if self._crop != WHOLE:
            self._paint_frame(painter, picture, frame)
        painter.end()

    def _paint_frame(self, painter: QPainter, picture: QRect, frame: QRect) -> None:
        veil = QColor(0, 0, 0, _VEIL)
        for side in (
            QRect(picture.left(), picture.top(), picture.width(), frame.top() - picture.top()),
            QRect(
                picture.left(),
                frame.bottom() + 1,
                picture.width(),
                picture.bottom() - frame.bottom(),
            ),
            QRect(picture.left(), frame.top(), frame.left() - picture.left(), frame.height()),
            QRect(frame.right() + 1, frame.top(), picture.right() - frame.right(), frame.height()),
        ):
            painter.fillRect(side, veil)
        painter.setPen(QPen(QColor("white"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(frame).adjusted(1, 1, -1, -1))
        painter.setBrush(QColor("white"))
        for corner in _corners(frame):
            painter.drawRect(QRect(corner - QPoint(4, 4), QSize(8, 8)))

    def _box(self) -> QRect:
        """Return where the picture lies."""
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        return QRect(QPoint(left, top), size)

    def _frame(self) -> QRect:
        box, crop = self._box(), self._crop
        left = box.left() + crop.left * box.width() // WHOLE_SIDE
        top = box.top() + crop.top * box.height() // WHOLE_SIDE
        width = max(1, crop.width * box.width() // WHOLE_SIDE)
        return QRect(left, top, width, max(1, crop.height * box.height() // WHOLE_SIDE))

    def _thousandths(self, place: QPoint) -> tuple[int, int]:
        box = self._box()
        right = (place.x() - box.left()) * WHOLE_SIDE // max(1, box.width())
        return right, (place.y() - box.top()) * WHOLE_SIDE // max(1, box.height())

    def _say(self) -> None:
        crop = self._crop
        if crop == WHOLE:
            words = self.tr("The whole picture")
        else:
            words = self.tr("{width} % of the width, {height} % of the height").format(
                width=round(crop.width / 10), height=round(crop.height / 10)
            )
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            announce(self, words)


def _corners(frame: QRect) -> tuple[QPoint, QPoint, QPoint, QPoint]:
    """Return the corners so that the one across from number N is number 3 - N."""
    return frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()
