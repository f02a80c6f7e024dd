"""A line that leads somewhere: icon, words, and a small arrow at the right."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.enter_key import pressed_by_enter
from ui.widgets.icon import paint_icon
from ui.widgets.labels import set_tip
from ui.widgets.text_lines import text_lines

_HEIGHT = 34
_MOST_LINES = 6


class LinkRow(QAbstractButton):
    """A whole line that can be pressed; its words go on to more lines where they must."""

    def __init__(
        self,
        look: Appearance,
        icon: str,
        text: str,
        *,
        at_most: int = _MOST_LINES,
        parent: QWidget | None = None,
    ) -> None:
        """Show ICON and TEXT, on AT_MOST so many lines; what is longer ends in dots."""
        super().__init__(parent)
        self._look = look
        self._at_most = at_most
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
        words = len(self._lines(width)) * self._metrics().lineSpacing()
        return max(self._look.px(_HEIGHT), words + self._look.px(10))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the whole text in the tip while its end is cut."""
        super().resizeEvent(event)
        is_cut = self._lines(self.width())[-1].endswith("…") and not self.text().endswith("…")
        set_tip(self, self.text() if is_cut else "")

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
        words = QRect(look.px(27), 0, self._room(self.width()), height)
        shown = "\n".join(self._lines(self.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), shown)
        arrow = QRect(self.width() - side, 0, side, height)
        paint_icon(painter, arrow, look, "chevron-right", colour=tokens.text2, size=16)
        painter.end()

    def _lines(self, width: int) -> list[str]:
        font = self._look.font(Role.SMALL)
        return text_lines(self.text(), font, self._room(width), at_most=self._at_most)

    def _room(self, width: int) -> int:
        return width - self._look.px(27 + 24)

    def _metrics(self) -> QFontMetrics:
        return self._look.metrics(Role.SMALL)
