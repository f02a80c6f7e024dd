"""One block of the week's chart: a real button, so that keys and screen readers find it."""

from datetime import date

from PySide6.QtCore import QEvent, QLineF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from consultant_app.domain.time_account import BlockKind, WeekBlock
from ui.look.appearance import Appearance
from ui.look.type import MEDIUM, Role
from ui.pages.time.block_words import kind_colour, kind_text, read_out
from ui.pages.time.hours_axis import span_of
from ui.when_texts import length
from ui.widgets.enter_key import pressed_by_enter
from ui.widgets.icon import paint_icon

_RADIUS = 5
_APART = 1
_ICON_ROOM = 22
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
)


class BlockButton(QAbstractButton):
    """Paints its block; pressing it means to edit that time.

    `focused` tells that it got the focus, by a key or not; `read` that somebody looks at it, with
    the mouse or the keyboard, or no longer.
    """

    focused = Signal()
    read = Signal(bool)

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        """Be part of the chart PARENT; `show_block` says what is shown."""
        super().__init__(parent)
        self._look = look
        self._block: WeekBlock | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", _RADIUS)
        look.changed.connect(self.update)

    @property
    def block(self) -> WeekBlock:
        """The block that is shown."""
        assert self._block is not None
        return self._block

    @property
    def floats(self) -> bool:
        """Tell whether it has no hours, and so no place on the axis."""
        return span_of(self.block) is None

    def show_block(self, block: WeekBlock, today: date) -> None:
        """Show BLOCK and know its words."""
        words = read_out(block, today)
        if block != self._block or words != self.accessibleName():
            self._block = block
            self.setObjectName(f"block-{block.visit_id}-{block.segment_id or 0}-{block.day:%a}")
            self.setText(words.replace("&", "&&"))
            self.setAccessibleName(words)
            self.update()

    def make_stop(self, *, on: bool) -> None:
        """Be the one block that Tab reaches, or leave that to another."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def floating_width(self) -> int:
        """Return the room that its length takes in words."""
        metrics = self._look.metrics(Role.MICRO, weight=MEDIUM)
        return metrics.horizontalAdvance(self._floating_words()) + self._look.px(16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; the arrows are the chart's."""
        if not pressed_by_enter(self, event):
            event.ignore() if event.key() in _ARROWS else super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be read by whoever came by keys, as by the mouse that rests here."""
        super().focusInEvent(event)
        self.focused.emit()
        if event.reason() in _BY_KEYS:
            self.read.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be read no longer."""
        super().focusOutEvent(event)
        self.read.emit(False)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stand out a little under the mouse, and be read."""
        super().enterEvent(event)
        self.update()
        self.read.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Be as before."""
        super().leaveEvent(event)
        self.update()
        self.read.emit(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the block, what it needs to tell, and nothing else."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(_APART, 0.5, -_APART, -0.5)
        if self.floats:
            self._paint_floating(painter, box)
        elif self.block.kind is BlockKind.PLANNED:
            self._paint_planned(painter, box)
        else:
            self._paint_solid(painter, box)
        painter.end()

    def _paint_solid(self, painter: QPainter, box: QRectF) -> None:
        tokens, block = self._look.tokens, self.block
        colour = QColor(kind_colour(tokens, block.kind))
        shape = self._shape(box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(shape, colour)
        if self.underMouse():
            painter.fillPath(shape, _veil(tokens.text))
        if block.needs_review:
            self._paint_doubt(painter, box, shape)
        if block.running:  # its end is not fixed yet: a firm line marks how far it has come
            end = QRectF(box.right() - 2, box.top() - 2, 3, box.height() + 4)
            painter.fillRect(end, QColor(tokens.text))

    def _paint_doubt(self, painter: QPainter, box: QRectF, shape: QPainterPath) -> None:
        """Hatch it, which fits into the narrowest block, and put a sign where there is room."""
        tokens = self._look.tokens
        painter.setClipPath(shape)
        painter.setPen(QPen(QColor(tokens.surface), 2))
        height, x = box.height(), box.left() - box.height()
        while x < box.right():
            painter.drawLine(QLineF(x, box.bottom(), x + height, box.top()))
            x += 7
        painter.setClipping(False)
        side = self._look.px(_ICON_ROOM)
        if box.width() >= side and box.height() >= side - 2:
            disc = QRectF(0, 0, side - 2, side - 2)
            disc.moveCenter(box.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(disc, _RADIUS, _RADIUS)
            sign = disc.toAlignedRect()
            paint_icon(painter, sign, self._look, "triangle-alert", colour=tokens.rose, size=14)

    def _paint_planned(self, painter: QPainter, box: QRectF) -> None:
        tokens = self._look.tokens
        painter.setBrush(QColor(tokens.hover if self.underMouse() else tokens.surface))
        pen = QPen(QColor(tokens.edge), 1)
        pen.setDashPattern([4, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.5, 0, -0.5, 0), _RADIUS, _RADIUS)

    def _paint_floating(self, painter: QPainter, box: QRectF) -> None:
        """Paint an outline with the length in it: a place on the axis would be invented."""
        tokens, look = self._look.tokens, self._look
        painter.setBrush(QColor(tokens.hover if self.underMouse() else tokens.surface))
        pen = QPen(QColor(kind_colour(tokens, self.block.kind)), 1.5)
        if self.block.kind is BlockKind.PLANNED:
            pen = QPen(QColor(tokens.edge), 1)
            pen.setDashPattern([4, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(QColor(tokens.text2))
        painter.setFont(look.font(Role.MICRO, weight=MEDIUM))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._floating_words())

    def _floating_words(self) -> str:
        block = self.block
        return length(block.minutes) if block.minutes else kind_text(block.kind)

    def _shape(self, box: QRectF) -> QPainterPath:
        """Return the rounded block; what goes on over midnight, or runs, is straight there."""
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        radius = min(_RADIUS, box.width() / 2, box.height() / 2)
        shape.addRoundedRect(box, radius, radius)
        half = box.width() / 2
        if self.block.begins_before:
            shape.addRect(box.adjusted(0, 0, -half, 0))
        if self.block.goes_on or self.block.running:
            shape.addRect(box.adjusted(half, 0, 0, 0))
        return shape.simplified()


_ARROWS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


def _veil(colour: str) -> QColor:
    """Return COLOUR as a thin veil."""
    veil = QColor(colour)
    veil.setAlpha(38)
    return veil
