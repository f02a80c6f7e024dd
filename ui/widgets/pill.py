"""A status word on a soft ground: "Done", "2 days late", "18 min"."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.look.type import SEMIBOLD, Role


class Pill(QLabel):
    """One status word; the word says what the colour means."""

    def __init__(
        self,
        look: Appearance,
        text: str,
        tone: Tone = Tone.NEUTRAL,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Show TEXT in TONE."""
        super().__init__(parent)
        self._look = look
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self._dress()
        look.changed.connect(self._dress)

    def show_state(self, text: str, tone: Tone) -> None:
        """Show another word."""
        self._tone = tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The word and the room around it."""
        return pill_size(self._look, self.text())

    def minimumSizeHint(self) -> QSize:
        """A word is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the word."""
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self._look, self.text(), self._tone)
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(Role.MICRO, weight=SEMIBOLD))
        self.updateGeometry()


def pill_size(look: Appearance, text: str) -> QSize:
    """Return the room that a pill with TEXT takes."""
    metrics = QFontMetrics(look.font(Role.MICRO, weight=SEMIBOLD))
    height = max(look.px(24), metrics.height() + look.px(4))
    return QSize(max(metrics.horizontalAdvance(text) + look.px(24), height + look.px(6)), height)


def paint_pill(painter: QPainter, box: QRect, look: Appearance, text: str, tone: Tone) -> None:
    """Paint a pill that fills BOX; delegates use it too."""
    soft, strong = look.tokens.tint(tone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(strong) if look.tokens.contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(soft))
    radius = box.height() / 2
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(QColor(strong))
    painter.setFont(look.font(Role.MICRO, weight=SEMIBOLD))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
