"""Chips: a fact in a small box, a choice with its key, and a thing that can be taken away."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tokens
from ui.look.type import MEDIUM, SEMIBOLD, Role
from ui.widgets.boxes import Item, row
from ui.widgets.icon import Icon, paint_icon
from ui.widgets.labels import Label, Wrap


class FactChip(QFrame):
    """A fact worth seeing at once: the door code, where to park, the dog's name.

    Where there is no room for its words they end in dots; its code is never cut.
    """

    def __init__(
        self,
        look: Appearance,
        icon: str,
        text: str,
        *,
        code: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show ICON, TEXT and a CODE in letters that cannot be confused."""
        super().__init__(parent)
        self.setProperty("card", "chip")
        words = Label(look, text, Role.SMALL, weight=MEDIUM, ink=Ink.TEXT, wrap=Wrap.DOTS)
        items: list[Item] = [Icon(look, icon, size=16), look.px(5), words]
        if code:
            secret = Label(look, code, Role.SMALL, ink=Ink.TEXT, code=True)
            secret.make_selectable()
            items += [look.px(6), secret]
        self.setLayout(row(*items, margins=(9, 4, 9, 4)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class ChipOf(QFrame):
    """A small box around something else, beside the chips of facts."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        """Hold INSIDE, no wider than it is."""
        super().__init__(parent)
        self.setProperty("card", "chip")
        self.setLayout(row(inside, margins=(9, 0, 2, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class Chip(QToolButton):
    """A chip to press: one of several kinds, or a thing chosen that can be taken away again.

    `removed` is emitted by Delete, Backspace or a click on the cross of a removable chip.
    """

    removed = Signal()

    def __init__(
        self,
        look: Appearance,
        text: str,
        *,
        icon: str = "",
        keys: str = "",
        checkable: bool = False,
        removable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show TEXT.

        Args:
            look: the look in force.
            text: its words.
            icon: a Lucide name.
            keys: the shortcut, shown behind the words.
            checkable: stays pressed, as one of several kinds.
            removable: has a cross at its end.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._keys = keys
        self._removable = removable
        self._label = ""
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_label(text)
        self._dress()
        look.changed.connect(self._dress)

    @property
    def label(self) -> str:
        """The words on the chip."""
        return self._label

    def set_label(self, text: str) -> None:
        """Show TEXT from now on."""
        self._label = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_removable(self, *, on: bool, keys: str = "") -> None:
        """Show a cross with the KEYS that take the thing away, or neither."""
        self._removable = on
        self._keys = keys if on else ""
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, words, key and cross, with room around them."""
        px = self._look.px
        width = px(10) + self._text_width() + px(11)
        width += px(16) + px(6) if self._icon_name else 0
        width += px(8) + self._keys_width() if self._keys else 0
        width += px(6) + px(16) if self._removable else 0
        return QSize(width, max(px(32 if self._keys else 30), self._metrics().height() + px(8)))

    def minimumSizeHint(self) -> QSize:
        """Long words end in dots."""
        return QSize(min(self.sizeHint().width(), self._look.px(90)), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take a removable chip away; Enter presses it."""
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross takes the chip away; elsewhere it presses it."""
        if self._removable and self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and what is in it."""
        painter = QPainter(self)
        self._paint_box(painter)
        left = self._paint_icon(painter, self._look.px(10))
        right = self._paint_tail(painter)
        painter.setFont(self.font())
        painter.setPen(QColor(self._colour(Ink.TEXT)))
        room = QRect(left, 0, right - left, self.height())
        shown = self._metrics().elidedText(self._label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        tokens = self._look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.primary if self.isChecked() else tokens.line))
        painter.setBrush(QColor(self._ground(tokens)))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _ground(self, tokens: Tokens) -> str:
        if self.isChecked():
            return tokens.primary_soft
        if self.underMouse() or self.isDown():
            return tokens.hover
        return tokens.surface if self.isCheckable() else tokens.sunken

    def _paint_icon(self, painter: QPainter, left: int) -> int:
        if not self._icon_name:
            return left
        width = self._look.px(16)
        box = QRect(left, 0, width, self.height())
        colour = self._colour(Ink.TEXT2)
        paint_icon(painter, box, self._look, self._icon_name, colour=colour, size=16)
        return left + width + self._look.px(6)

    def _paint_tail(self, painter: QPainter) -> int:
        """Paint key and cross from the right; return where the words must end."""
        right = self.width() - self._look.px(10)
        if self._removable:
            colour = self._colour(Ink.TEXT2)
            paint_icon(painter, self._cross(), self._look, "x", colour=colour, size=14)
            right = self._cross().left() - self._look.px(2)
        if self._keys:
            box = QRect(right - self._keys_width(), 0, self._keys_width(), self.height())
            painter.setFont(self._look.font(Role.MICRO))
            painter.setPen(QColor(self._colour(Ink.TEXT2)))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self._keys)
            right = box.left() - self._look.px(7)
        return right

    def _cross(self) -> QRect:
        width = self._look.px(22)
        return QRect(self.width() - width - self._look.px(3), 0, width, self.height())

    def _colour(self, ink: Ink) -> str:
        return self._look.tokens.ink(Ink.PRIMARY if self.isChecked() else ink)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._look.font(Role.SMALL, weight=SEMIBOLD))

    def _text_width(self) -> int:
        return self._metrics().horizontalAdvance(self._label)

    def _keys_width(self) -> int:
        return self._look.metrics(Role.MICRO).horizontalAdvance(self._keys)

    def _dress(self) -> None:
        weight = SEMIBOLD if self.isChecked() else MEDIUM
        self.setFont(self._look.font(Role.SMALL, weight=weight))
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """Follow the press with the weight of the words."""
        super().nextCheckState()
        self._dress()

    def checkStateSet(self) -> None:
        """Follow a change from outside with the weight of the words."""
        super().checkStateSet()
        self._dress()
