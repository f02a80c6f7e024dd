"""One place of the sidebar: icon, name, and how much waits there."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.look.type import MEDIUM, SEMIBOLD, Role
from ui.widgets.icon import paint_icon
from ui.widgets.labels import set_tip
from ui.widgets.pill import paint_pill, pill_size


class NavItem(QToolButton):
    """A place to go to; the one that is shown is checked."""

    def __init__(
        self,
        look: Appearance,
        icon: str,
        text: str,
        *,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show ICON and TEXT; KEYS is the shortcut, shown in the tooltip."""
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._label = text
        self._badge = ""
        self._tone = Tone.NEUTRAL
        self._folded = False
        self.setCheckable(True)
        self.setText(text.replace("&", "&&"))
        self.setProperty("ringRadius", 9)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_tip(self, text, keys=keys)
        self._name_it()
        look.changed.connect(self.updateGeometry)

    def set_badge(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show how much waits there; empty for nothing."""
        self._badge = text
        self._tone = tone
        self._name_it()
        self.update()

    def set_folded(self, *, folded: bool) -> None:
        """Show the icon alone, or icon and name."""
        self._folded = folded
        self.update()

    def sizeHint(self) -> QSize:
        """38 high; the sidebar says how wide."""
        height = max(self._look.px(38), self._look.metrics(Role.BODY).height() + self._look.px(8))
        return QSize(self._look.px(38 if self._folded else 186), height)

    def minimumSizeHint(self) -> QSize:
        """Room for the icon."""
        return QSize(self._look.px(32), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the sidebar, which knows its order; Enter goes there."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tile, icon, name and badge."""
        painter = QPainter(self)
        self._paint_tile(painter)
        tokens = self._look.tokens
        icon_colour = tokens.primary_text if self.isChecked() else tokens.text2
        width = self._look.px(18)
        left = (self.width() - width) // 2 if self._folded else self._look.px(11)
        box = QRect(left, 0, width, self.height())
        paint_icon(painter, box, self._look, self._icon_name, colour=icon_colour)
        if not self._folded:
            self._paint_name(painter, box.right() + self._look.px(12))
            self._paint_badge(painter)
        painter.end()

    def _paint_tile(self, painter: QPainter) -> None:
        tokens = self._look.tokens
        if not (self.isChecked() or self.underMouse()):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line) if self.isChecked() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface if self.isChecked() else tokens.hover))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)

    def _paint_name(self, painter: QPainter, left: int) -> None:
        tokens = self._look.tokens
        painter.setFont(self._look.font(Role.BODY, weight=self._weight()))
        painter.setPen(QColor(tokens.text if self.isChecked() else tokens.text2))
        room = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self._label)

    def _paint_badge(self, painter: QPainter) -> None:
        if not self._badge:
            return
        size = pill_size(self._look, self._badge)
        box = QRect(0, 0, size.width(), size.height())
        box.moveCenter(self.rect().center())
        box.moveRight(self.width() - self._look.px(9))
        paint_pill(painter, box, self._look, self._badge, self._tone)

    def _weight(self) -> QFont.Weight:
        return SEMIBOLD if self.isChecked() else MEDIUM

    def _name_it(self) -> None:
        name = self._label
        if self._badge:
            name = self.tr("{place}, {count}").format(place=self._label, count=self._badge)
        self.setAccessibleName(name)
