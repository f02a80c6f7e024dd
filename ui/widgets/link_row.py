"""A line that leads somewhere: icon, words, and a small arrow at the right."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.enter_key import pressed_by_enter
from ui.widgets.icon import paint_icon

_HEIGHT = 34


class LinkRow(QAbstractButton):
    """A whole line that can be pressed; its words go on to more lines where they must."""

    def __init__(
        self, look: Appearance, icon: str, text: str, *, parent: QWidget | None = None
    ) -> None:
        """Show ICON and TEXT."""
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", 8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """One line of words."""
        return QSize(self._look.px(200), self.heightForWidth(self._look.px(280)))

    def hasHeightForWidth(self) -> bool:
        """Longer words make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need in WIDTH pixels."""
        room = QRect(0, 0, width - self._look.px(27 + 24), 10_000)
        words = self._metrics().boundingRect(room, _WRAPPED, self.text())
        return max(self._look.px(_HEIGHT), words.height() + self._look.px(10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon, words and arrow."""
        look, tokens = self._look, self._look.tokens
        painter = QPainter(self)
        if self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(self.rect(), 8, 8)
        height, side = self.height(), look.px(18)
        paint_icon(painter, QRect(0, 0, side, height), look, self._icon_name, colour=tokens.text2)
        painter.setFont(look.font(Role.SMALL))
        painter.setPen(QColor(tokens.text))
        words = QRect(look.px(27), 0, self.width() - look.px(27 + 24), height)
        painter.drawText(words, _WRAPPED | int(Qt.AlignmentFlag.AlignVCenter), self.text())
        arrow = QRect(self.width() - side, 0, side, height)
        paint_icon(painter, arrow, look, "chevron-right", colour=tokens.text2, size=16)
        painter.end()

    def _metrics(self) -> QFontMetrics:
        return self._look.metrics(Role.SMALL)


_WRAPPED = int(Qt.TextFlag.TextWordWrap)
