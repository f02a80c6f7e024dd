"""Buttons: what they do is their label; how much they matter is their kind."""

from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, REGULAR, SEMIBOLD, Role
from ui.widgets.enter_key import pressed_by_enter
from ui.widgets.icon import paint_icon
from ui.widgets.labels import set_tip


class Kind(StrEnum):
    """How much a button matters. One primary button per screen."""

    PRIMARY = "primary"
    GHOST = "ghost"
    QUIET = "quiet"
    DANGER = "danger"
    BAR = "bar"
    BAR_LIGHT = "bar_light"


_INKS = {
    Kind.PRIMARY: Ink.ON_PRIMARY,
    Kind.GHOST: Ink.TEXT,
    Kind.QUIET: Ink.TEXT2,
    Kind.DANGER: Ink.ROSE,
    Kind.BAR: Ink.ON_BAR,
    Kind.BAR_LIGHT: Ink.ON_BAR_LIGHT,
}
_ICON = 16


class Button(QPushButton):
    """A button with an optional icon before its label."""

    def __init__(
        self,
        look: Appearance,
        label: str,
        kind: Kind = Kind.GHOST,
        *,
        icon: str = "",
        small: bool = False,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show LABEL.

        Args:
            look: the look in force.
            label: what the button does, in words.
            kind: how much it matters.
            icon: a Lucide name.
            small: 30 high instead of 36, in smaller letters.
            keys: the shortcut as shown to people; it goes into the tooltip.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self._look = look
        self._kind = kind
        self._icon_name = icon
        self._small = small or kind in (Kind.BAR, Kind.BAR_LIGHT)
        self._label = ""
        self.setProperty("kind", kind.value)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.set_label(label)
        if keys:
            set_tip(self, label, keys=keys)
        self._dress()
        look.changed.connect(self._dress)

    @property
    def label(self) -> str:
        """The words on the button, as they are read."""
        return self._label

    def set_label(self, label: str) -> None:
        """Show LABEL from now on; an ampersand in it is shown as one."""
        self._label = label
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(label)
        self.updateGeometry()

    def set_kind(self, kind: Kind) -> None:
        """Look like KIND from now on."""
        self._kind = kind
        self.setProperty("kind", kind.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._dress()

    def set_icon(self, name: str) -> None:
        """Show another icon, or none."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, gap, label and the room around them."""
        left, right, gap = self._rooms()
        icon = self._look.px(_ICON) + gap if self._icon_name else 0
        text = QFontMetrics(self.font()).horizontalAdvance(self._label)
        width = max(left + icon + text + right, self._look.px(30))
        return QSize(width, self._height())

    def minimumSizeHint(self) -> QSize:
        """A label is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground by the sheet, and the content with an 8 px gap, which Qt cannot."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._paint_content(painter)
        painter.end()

    def _paint_content(self, painter: QPainter) -> None:
        left, _, gap = self._rooms()
        colour = self._look.tokens.ink(self._ink())
        spare = max(0, self.width() - self.sizeHint().width())
        start = left + spare // 2
        if self._icon_name:
            width = self._look.px(_ICON)
            box = QRect(start, 0, width, self.height())
            paint_icon(painter, box, self._look, self._icon_name, colour=colour, size=_ICON)
            start += width + gap
        painter.setPen(QColor(colour))
        text = QRect(QPoint(start, 0), QSize(self.width() - start, self.height()))
        painter.drawText(
            text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._label
        )

    def _ink(self) -> Ink:
        if not self.isEnabled():
            return Ink.TEXT3
        hovered_quiet = self._kind is Kind.QUIET and self.underMouse()
        return Ink.TEXT if hovered_quiet else _INKS[self._kind]

    def _rooms(self) -> tuple[int, int, int]:
        """Return the room left, right and between icon and label."""
        px = self._look.px
        if self._kind is Kind.QUIET:
            return px(6), px(6), px(8)
        side = 11 if self._small else 15
        if not self._icon_name:
            return px(side), px(side), px(8)
        return px(side - 1), px(side + 4), px(9)

    def _height(self) -> int:
        usual = 34 if self._kind in (Kind.BAR, Kind.BAR_LIGHT) else 30 if self._small else 36
        return max(self._look.px(usual), QFontMetrics(self.font()).height() + self._look.px(4))

    def _weight(self) -> QFont.Weight:
        if self._kind in (Kind.PRIMARY, Kind.BAR_LIGHT):
            return SEMIBOLD
        return REGULAR if self._kind is Kind.QUIET else MEDIUM

    def _dress(self) -> None:
        role = Role.SMALL if self._small else Role.BODY
        self.setFont(self._look.font(role, weight=self._weight()))
        self.updateGeometry()


class IconButton(Button):
    """A button that is an icon alone; only for close, previous, next, add, show and hide."""

    def __init__(
        self,
        look: Appearance,
        icon: str,
        name: str,
        kind: Kind = Kind.QUIET,
        *,
        keys: str = "",
        size: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        """Show ICON; NAME is its tooltip and what screen readers say."""
        self._size = size
        super().__init__(look, "", kind, icon=icon, small=True, parent=parent)
        self.set_name(name, keys=keys)

    def set_name(self, name: str, *, keys: str = "") -> None:
        """Say what the button does now."""
        self.setAccessibleName(name)
        set_tip(self, name, keys=keys)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def _paint_content(self, painter: QPainter) -> None:
        colour = self._look.tokens.ink(self._ink())
        paint_icon(painter, self.rect(), self._look, self._icon_name, colour=colour, size=_ICON)
