"""Whether the program is online, and how its messages stand: a small card that can be pressed."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.type import SEMIBOLD, Role
from ui.widgets.enter_key import pressed_by_enter
from ui.widgets.icon import paint_icon
from ui.widgets.labels import set_tip
from ui.widgets.text_lines import text_lines

_MOST_LINES = 3
_SIDE = 11


class ConnectionCard(QAbstractButton):
    """Information, never an alarm; pressing it leads to the Outbox."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Be hidden until there is something to say."""
        super().__init__(parent)
        self._look = look
        self._title = ""
        self._line = ""
        self._online = True
        self._folded = False
        self.setObjectName("connection")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", 9)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)
        self.hide()

    def say(self, title: str, line: str, *, online: bool) -> None:
        """Say TITLE, and LINE below it."""
        self._title, self._line, self._online = title, line, online
        words = self.tr("{title}. {line}").format(title=title, line=line)
        self.setAccessibleName(words)
        set_tip(self, words if self._folded else "")
        self.show()
        self._fit()

    def set_folded(self, *, folded: bool) -> None:
        """Show the sign alone, or everything."""
        self._folded = folded
        set_tip(self, self.accessibleName() if folded else "")
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as its words."""
        px = self._look.px
        if self._folded:
            return QSize(px(38), px(38))
        title = self._look.metrics(Role.SMALL).height()
        line = self._look.metrics(Role.MICRO).lineSpacing() * len(self._lines())
        return QSize(px(160), px(11) + max(title, px(16)) + px(5) + line + px(11))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part the words anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint outline, sign and words."""
        px, tokens = self._look.px, self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.edge if self.underMouse() else tokens.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        high = max(self._look.metrics(Role.SMALL).height(), px(16))
        sign = QRect(px(_SIDE), px(11), px(16), high)
        if self._folded:
            sign = self.rect()
        name = "wifi" if self._online else "wifi-off"
        paint_icon(painter, sign, self._look, name, colour=tokens.text2, size=16)
        if not self._folded:
            self._paint_words(painter, sign)
        painter.end()

    def _paint_words(self, painter: QPainter, sign: QRect) -> None:
        px, tokens = self._look.px, self._look.tokens
        left = sign.right() + px(9)
        title = QRect(left, sign.top(), self.width() - left - px(8), sign.height())
        painter.setPen(QColor(tokens.text))
        painter.setFont(self._look.font(Role.SMALL, weight=SEMIBOLD))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        shown = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, title.width()
        )
        painter.drawText(title, middle, shown)
        painter.setPen(QColor(tokens.text2))
        painter.setFont(self._look.font(Role.MICRO))
        below = QRect(px(_SIDE), sign.bottom() + px(5), self._room(), self.height())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignTop), "\n".join(self._lines()))

    def _lines(self) -> list[str]:
        font = self._look.font(Role.MICRO)
        return text_lines(self._line, font, self._room(), at_most=_MOST_LINES)

    def _room(self) -> int:
        return max(self.width(), self._look.px(120)) - 2 * self._look.px(_SIDE)

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()
