"""The mark of what is still a proposal, or still needs plain words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.appearance import Appearance


class HollowDot(QWidget):
    """A small ring; only for the eye, the field beside it says the same in words."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Be hidden until there is a proposal."""
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.resize(self.sizeHint())
        self.hide()

    def sizeHint(self) -> QSize:
        """Ten pixels across."""
        return QSize(self._look.px(10), self._look.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.tokens.text3), 1.5))
        painter.drawEllipse(self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()
