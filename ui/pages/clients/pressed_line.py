"""A line of texts that acts like one button, by mouse and keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.widgets.enter_key import pressed_by_enter

_RADIUS = 8


class PressedLine(QAbstractButton):
    """What it shows is its layout's; it shades itself under the pointer."""

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        """NAME is what screen readers say."""
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", _RADIUS)
        self.setBackgroundRole(QPalette.ColorRole.Window)  # else its labels lose their own colours
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shade; the texts paint themselves."""
        if not self.underMouse():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.hover))
        painter.drawRoundedRect(self.rect(), _RADIUS, _RADIUS)
        painter.end()
