"""A check box with our own box and tick, so that it is as big and clear as the text beside it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.icon import paint_icon

BOX = 18
_FADED = 0.4


class CheckBox(QCheckBox):
    """A box to tick, with words or without."""

    def __init__(
        self,
        look: Appearance,
        text: str = "",
        *,
        name: str = "",
        role: Role = Role.BODY,
        weight: QFont.Weight | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show TEXT beside the box; NAME is what screen readers say where there is no text."""
        super().__init__(parent)
        self._look = look
        self._words = text
        self._role = role
        self._weight = weight
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(name or text)
        self.setProperty("ringRadius", 5)
        across = QSizePolicy.Policy.Preferred if text else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self._dress()
        look.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        """Box, gap and words; never lower than a finger or a pointer needs."""
        metrics = QFontMetrics(self.font())
        gap = self._look.px(10) if self._words else 0
        width = self._look.px(BOX) + gap + metrics.horizontalAdvance(self._words)
        return QSize(width + 2, max(self._look.px(30), metrics.height() + self._look.px(4)))

    def minimumSizeHint(self) -> QSize:
        """Words end in dots where there is no room."""
        return QSize(self._look.px(BOX + 40 if self._words else BOX), self.sizeHint().height())

    def hitButton(self, place: QPoint) -> bool:
        """The words belong to the box."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the words."""
        painter = QPainter(self)
        side = self._look.px(BOX)
        box = QRect(0, (self.height() - side) // 2, side, side)
        painter.setOpacity(1 if self.isEnabled() else _FADED)
        paint_check_box(painter, box, self._look, checked=self.isChecked())
        left = side + self._look.px(10)
        room = QRect(left, 0, self.width() - left, self.height())
        tokens = self._look.tokens
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.text3))
        shown = QFontMetrics(self.font()).elidedText(
            self._words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(self._role, weight=self._weight))
        self.updateGeometry()


def paint_check_box(painter: QPainter, box: QRect, look: Appearance, *, checked: bool) -> None:
    """Paint a check box that fills BOX; delegates use it too."""
    tokens = look.tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tokens.primary if checked else tokens.edge))
    painter.setBrush(QColor(tokens.primary if checked else tokens.surface))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    if checked:
        paint_icon(painter, box, look, "check", colour=tokens.on_primary, size=14)
