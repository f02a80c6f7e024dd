"""How high a row of a list is, and how it is painted."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.check_box import BOX, paint_check_box
from ui.widgets.icon import paint_round_icon
from ui.widgets.initials import paint_initials
from ui.widgets.pill import paint_pill, pill_size
from ui.widgets.row_texts import RowTexts
from ui.widgets.rows import Row, RowStyle

_TAIL_GAP = 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowPainter:
    """Measures and paints rows of one style."""

    def __init__(
        self, look: Appearance, style: RowStyle, *, lead_width: int = 32, lines: int = 1
    ) -> None:
        """Paint rows of STYLE.

        Args:
            look: the look in force.
            style: ruled rows, or tiles; a tile has one line for each text.
            lead_width: the room for `lead`, 0 where no row has one.
            lines: how many lines a title or a note may take.
        """
        self._look = look
        self._style = style
        self._lead_width = lead_width
        self._texts = RowTexts(look, is_tile=self._is_tile(), lines=lines)

    def size(self, row: Row, width: int) -> QSize:
        """Return how high ROW is in a list of WIDTH, which counts only where texts wrap."""
        px = self._look.px
        inner = self._inner(QRect(0, 0, width, 0))
        title = self._title_room(inner, row).width()
        texts = self._texts.height(
            row, title_width=title, note_width=self._note_room(inner, row).width()
        )
        if self._is_tile():
            return QSize(px(120), max(px(44), texts + px(16)) + px(4))
        around = px(25 if self._texts.is_tall(row, title) else 21)
        return QSize(px(200), max(px(30), texts) + around)

    def title_box(self, box: QRect, row: Row) -> QRect:
        """Return where the title of ROW is in BOX, for an editor on top of it."""
        inner = self._inner(box)
        room, height = self._title_room(inner, row), self._texts.line_height
        top = inner.top() if row.note else inner.center().y() - height // 2
        return QRect(room.left(), top, room.width(), height)

    def check_area(self, box: QRect) -> QRect:
        """Return where a click ticks the row in BOX."""
        inner = self._inner(box)
        width = self._look.px(BOX + 14)
        return QRect(inner.left() - self._look.px(6), box.top(), width, box.height())

    def paint(
        self,
        painter: QPainter,
        box: QRect,
        row: Row,
        *,
        chosen: bool,
        hovered: bool,
        ring: bool,
        last: bool,
    ) -> None:
        """Paint ROW into BOX."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, chosen=chosen, hovered=hovered, last=last)
        inner = self._inner(box)
        title, note = self._title_room(inner, row), self._note_room(inner, row)
        middle = self._first_middle(inner, tall=self._texts.is_tall(row, title.width()))
        self._paint_lead(painter, inner, row, middle)
        self._paint_tail(painter, inner, row, middle)
        self._texts.paint(painter, title, note, row, chosen=chosen)
        if ring:
            self._paint_ring(painter, box)
        painter.restore()

    def _inner(self, box: QRect) -> QRect:
        px = self._look.px
        if self._style is RowStyle.TILE:
            return box.adjusted(px(10), px(6), -px(10), -px(6) - px(4))
        return box.adjusted(px(18), px(12), -px(18), -px(12))

    def _paint_ground(
        self, painter: QPainter, box: QRect, *, chosen: bool, hovered: bool, last: bool
    ) -> None:
        tokens, px = self._look.tokens, self._look.px
        if self._style is RowStyle.TILE:
            if chosen or hovered:
                painter.setPen(QColor(tokens.line) if chosen else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.surface if chosen else tokens.hover))
                tile = box.adjusted(0, 0, 0, -px(4)).toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
                painter.drawRoundedRect(tile, 10, 10)
            return
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.primary_soft))
            painter.drawRoundedRect(box.adjusted(px(6), 2, -px(6), -3), 8, 8)
        if not last:
            left, right = box.left() + px(10), box.right() - px(18)
            painter.fillRect(left, box.bottom(), right - left, 1, QColor(tokens.line))

    def _paint_lead(self, painter: QPainter, inner: QRect, row: Row, middle: int) -> None:
        px, left = self._look.px, inner.left()
        if row.ticked is not None:
            side = px(BOX)
            tick = QRect(left, middle - side // 2, side, side)
            paint_check_box(painter, tick, self._look, checked=row.ticked)
            left += side + px(10)
        if row.lead:
            painter.setFont(self._look.font(Role.SMALL))
            painter.setPen(QColor(self._look.tokens.text2))
            height = self._look.metrics(Role.SMALL).height()
            room = QRect(left, middle - height // 2, px(self._lead_width), height)
            painter.drawText(room, int(_RIGHT), row.lead)
        left += px(self._lead_width + 11) if self._has_lead() else 0
        side = self._sign_side(row)
        if row.initials_of:
            sign = QRect(left, inner.center().y() + 1 - side // 2, side, side)
            paint_initials(painter, sign, self._look, row.initials_of)
        elif row.icon:
            sign = QRect(left, middle - side // 2, side, side)
            paint_round_icon(painter, sign, self._look, row.icon, row.tone)

    def _paint_tail(self, painter: QPainter, inner: QRect, row: Row, middle: int) -> None:
        """Paint pill and tail from the right."""
        right = inner.right() + 1
        if row.pill:
            size = pill_size(self._look, row.pill)
            level = self._note_middle(inner) if self._pill_is_low(row) else middle
            pill = QRect(right - size.width(), level - size.height() // 2, *size.toTuple())
            paint_pill(painter, pill, self._look, row.pill, row.pill_tone)
            right = pill.left() - self._look.px(_TAIL_GAP)
        if row.tail:
            metrics = self._look.metrics(Role.SMALL)
            width = metrics.horizontalAdvance(row.tail)
            room = QRect(right - width, middle - metrics.height() // 2, width, metrics.height())
            painter.setFont(self._look.font(Role.SMALL))
            painter.setPen(QColor(self._look.tokens.text2))
            painter.drawText(room, int(_RIGHT), row.tail)

    def _paint_ring(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(QPen(QColor(self._look.tokens.ring), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tile = box.adjusted(2, 2, -2, -self._look.px(4) - 1 if self._is_tile() else -3)
        painter.drawRoundedRect(tile.toRectF(), 9, 9)

    def _first_middle(self, inner: QRect, *, tall: bool) -> int:
        """Return the height of what stands in the first line."""
        if self._is_tile() or not tall:
            return inner.center().y() + 1
        return inner.top() + self._texts.line_height // 2

    def _title_room(self, inner: QRect, row: Row) -> QRect:
        room = QRect(inner)
        room.setLeft(self._content_left(inner, row))
        room.setRight(inner.right() - (0 if self._pill_is_low(row) else self._tail_width(row)))
        return room

    def _note_room(self, inner: QRect, row: Row) -> QRect:
        """Return the room of the note: below pill and tail where there is height to spare."""
        room = self._title_room(inner, row)
        if self._pill_is_low(row):
            room.setRight(inner.right() - self._tail_width(row))
        elif self._texts.wraps:
            room.setRight(inner.right())
        return room

    def _pill_is_low(self, row: Row) -> bool:
        """Tell whether the pill stands beside the note: names of narrow tiles need their line."""
        return self._is_tile() and bool(row.pill and row.note) and not row.tail

    def _note_middle(self, inner: QRect) -> int:
        return inner.bottom() - 2 - self._look.metrics(Role.SMALL).height() // 2

    def _content_left(self, inner: QRect, row: Row) -> int:
        px, left = self._look.px, inner.left()
        left += px(BOX + 10) if row.ticked is not None else 0
        left += px(self._lead_width + 11) if self._has_lead() else 0
        side = self._sign_side(row)
        return left + (side + px(11 if row.icon else 10) if side else 0)

    def _tail_width(self, row: Row) -> int:
        gap = self._look.px(_TAIL_GAP)
        width = pill_size(self._look, row.pill).width() + gap if row.pill else 0
        tail = self._look.metrics(Role.SMALL).horizontalAdvance(row.tail)
        return width + (tail + gap if row.tail else 0)

    def _sign_side(self, row: Row) -> int:
        if row.initials_of:
            return self._look.px(34)
        return self._look.px(30) if row.icon else 0

    def _has_lead(self) -> bool:
        return bool(self._lead_width) and not self._is_tile()

    def _is_tile(self) -> bool:
        return self._style is RowStyle.TILE
