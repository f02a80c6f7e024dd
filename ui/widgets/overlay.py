"""Things that lie over the window for a short time: their shadow, their place, and Esc."""

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance

SHADOW = 26
"""Room around an overlay for its shadow."""

LIGHT = 34
DEEP = 90
"""How dark a shadow is, 0 to 255: of a small panel, and of one on a veil."""

_SLIDE = 4
_DURATION_MS = 120
_STEPS = 22
_DROP = 8


class Overlay(QWidget):
    """A panel with a shadow. It is a child of the window, so it works where no window may float."""

    def __init__(
        self,
        look: Appearance,
        window: QWidget,
        *,
        radius: int = 12,
        outline: str = "edge",
        strength: int = LIGHT,
    ) -> None:
        """Lie over WINDOW, hidden at first; OUTLINE is a token's name, STRENGTH the shadow's."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._radius = radius
        self._outline = outline
        self._strength = strength
        self._ground: QPixmap | None = None
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.hide()
        look.changed.connect(self._on_look_changed)

    @property
    def panel(self) -> QRect:
        """The panel itself, without its shadow."""
        return self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    def show_at(self, place: QRect) -> None:
        """Show the panel at PLACE, in the window's coordinates."""
        outer = place.adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW)
        self.resize(outer.size())
        was_hidden = self.isHidden()
        self.raise_()
        self.show()
        self._slide.stop()
        duration = self._look.milliseconds(_DURATION_MS)
        if not (was_hidden and duration):
            self.move(outer.topLeft())
            return
        self._slide.setDuration(duration)
        self._slide.setStartValue(outer.topLeft() + QPoint(0, _SLIDE))
        self._slide.setEndValue(outer.topLeft())
        self._slide.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow and panel, drawn once and kept."""
        if self._ground is None or self._ground.deviceIndependentSize().toSize() != self.size():
            self._ground = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        painter.end()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        strength = self._strength * (2 if self._look.tokens.dark else 1)
        paint_shadow(painter, self.panel, radius=self._radius, strength=min(200, strength))
        painter.setPen(QColor(getattr(self._look.tokens, self._outline)))
        painter.setBrush(QColor(self._look.tokens.surface))
        box = QRectF(self.panel).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._radius, self._radius)
        painter.end()
        return ground

    def _on_look_changed(self) -> None:
        self._ground = None
        self.update()


def paint_shadow(
    painter: QPainter, box: QRect, *, radius: int, strength: int, spread: int = SHADOW
) -> None:
    """Paint a soft shadow around BOX, falling a little downwards.

    Many faint shapes on top of each other make the blur: no effect, which would slow each
    keystroke inside. STRENGTH is the darkness in the middle, 0 to 255.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(_STEPS):
        share = step / _STEPS
        grow = spread * (1 - share) - _DROP
        painter.setBrush(QColor(0, 0, 0, max(1, round(strength * share / _STEPS * 2.2))))
        shape = QRectF(box).translated(0, _DROP).adjusted(-grow, -grow, grow, grow)
        painter.drawRoundedRect(shape, radius + max(0.0, grow), radius + max(0.0, grow))


def place_beside(anchor: QRect, size: QSize, room: QRect, *, gap: int = 6) -> QRect:
    """Return where a panel of SIZE goes: below ANCHOR, above it, or over it, and inside ROOM."""
    top = anchor.bottom() + 1 + gap
    above = anchor.top() - gap - size.height()
    if top + size.height() > room.bottom() and above >= room.top():
        top = above
    top = min(top, room.bottom() - size.height())
    left = min(anchor.left(), room.right() - size.width())
    place = QRect(QPoint(max(room.left(), left), max(room.top(), top)), size)
    return place.intersected(room) if not room.contains(place) else place
