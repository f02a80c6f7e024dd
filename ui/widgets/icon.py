"""An icon beside a text, and an icon in a tinted circle. Both are only for the eye."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone


class Icon(QWidget):
    """A Lucide icon in the colour of its row."""

    def __init__(
        self,
        look: Appearance,
        name: str,
        *,
        size: int = 18,
        ink: Ink = Ink.TEXT2,
        parent: QWidget | None = None,
    ) -> None:
        """Show icon NAME, SIZE logical pixels wide at the usual text size."""
        super().__init__(parent)
        self._look = look
        self._name = name
        self._size = size
        self._ink = ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_icon(self, name: str, ink: Ink | None = None) -> None:
        """Show another icon, or the same in another colour."""
        self._name = name
        self._ink = ink or self._ink
        self.update()

    def sizeHint(self) -> QSize:
        """The size of the icon."""
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def minimumSizeHint(self) -> QSize:
        """An icon is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        paint_icon(
            painter,
            self.rect(),
            self._look,
            self._name,
            colour=self._look.tokens.ink(self._ink),
            size=self._size,
        )
        painter.end()


class RoundIcon(QWidget):
    """An icon in a circle of its tone."""

    def __init__(
        self,
        look: Appearance,
        name: str,
        tone: Tone = Tone.NEUTRAL,
        *,
        size: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        """Show icon NAME in a circle of TONE, SIZE logical pixels wide."""
        super().__init__(parent)
        self._look = look
        self._name = name
        self._tone = tone
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The size of the circle."""
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def minimumSizeHint(self) -> QSize:
        """A circle is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle and the icon."""
        painter = QPainter(self)
        paint_round_icon(painter, self.rect(), self._look, self._name, self._tone)
        painter.end()


def paint_icon(
    painter: QPainter, box: QRect, look: Appearance, name: str, *, colour: str, size: int = 18
) -> None:
    """Paint icon NAME into the middle of BOX."""
    picture = look.icon(name, colour=colour, size=size, ratio=pixel_ratio(painter))
    half = look.px(size) // 2
    painter.drawPixmap(box.center() + QPoint(1, 1) - QPoint(half, half), picture)


def pixel_ratio(painter: QPainter) -> float:
    """Return how many pixels of the screen a logical pixel has where PAINTER paints.

    Not `painter.device()`: what it hands to Python may be gone already, and the process with it.
    """
    return painter.deviceTransform().m11()


def paint_round_icon(
    painter: QPainter, box: QRect, look: Appearance, name: str, tone: Tone
) -> None:
    """Paint icon NAME in a circle of TONE that fills BOX."""
    soft, strong = look.tokens.tint(tone)
    paint_circle(painter, box, look, soft, strong)
    paint_icon(painter, box, look, name, colour=strong, size=16 if box.width() < 40 else 22)


def paint_circle(painter: QPainter, box: QRect, look: Appearance, soft: str, strong: str) -> None:
    """Paint a circle of colour SOFT; in high contrast it gets an outline in STRONG."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(strong) if look.tokens.contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(soft))
    painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
