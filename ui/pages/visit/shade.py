"""A faint shadow below the capture card: what scrolls goes under it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance

HEIGHT = 12
_LIGHT, _DARK = 22, 70


class Shade(QWidget):
    """Lies over the list, right below the card; never in the way of the mouse."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        """Lie over PARENT."""
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from faint to nothing, and to nothing at both ends."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        most = _DARK if self._look.tokens.dark else _LIGHT
        for inset in range(4):
            gradient = QLinearGradient(0, 0, 0, self.height())
            gradient.setColorAt(0, QColor(0, 0, 0, most // 4))
            gradient.setColorAt(1, QColor(0, 0, 0, 0))
            painter.setBrush(gradient)
            painter.drawRect(self.rect().adjusted(inset * 3, 0, -inset * 3, -inset * 2))
        painter.end()
