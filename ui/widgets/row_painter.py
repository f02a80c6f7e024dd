"""How high a row of a list is, and how it is painted."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, REGULAR, SEMIBOLD, Role
from ui.widgets.check_box import BOX, paint_check_box
from ui.widgets.icon import paint_icon, paint_round_icon
from ui.widgets.initials import paint_initials
from ui.widgets.pill import paint_pill, pill_size
from ui.widgets.rows import Row, RowStyle, Strength

_WEIGHTS = {Strength.USUAL: REGULAR, Strength.SAID: MEDIUM, Strength.NAME: SEMIBOLD}
_NOTE_GAP = 4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowPainter:
    """Measures and paints rows of one style."""

    def __init__(self, look: Appearance, style: RowStyle, *, lead_width: int = 32) -> None:
        """Paint rows of STYLE; LEAD_WIDTH is the room for `lead`, 0 where no row has one."""
        self._look = look
        self._style = style
        self._lead_width = lead_width

    def size(self, row: Row) -> QSize:
        """Return how high ROW is; its width is the list's."""
        px = self._look.px
        title = self._look.metrics(Role.BODY).height()
        if self._style is RowStyle.TILE:
            note = self._look.metrics(Role.MICRO).height() if row.note else 0
            return QSize(px(120), max(px(44), title + note + px(16)) + px(4))
        note = self._look.metrics(Role.SMALL).height() + px(_NOTE_GAP) if row.note else 0
        return QSize(px(200), max(px(30), title + note) + px(25 if row.note else 21))

    def title_box(self, box: QRect, row: Row) -> QRect:
        """Return where the title of ROW is in BOX, for an editor on top of it."""
        inner = self._inner(box)
        left = self._content_left(inner, row)
        height = self._look.metrics(Role.BODY).height()
        top = inner.top() if row.note else inner.center().y() - height // 2
        return QRect(left, top, inner.right() - left - self._tail_width(row), height)

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
        self._paint_lead(painter, inner, row)
        right = self._paint_tail(painter, inner, row)
        left = self._content_left(inner, row)
        self._paint_texts(
            painter, QRect(left, inner.top(), right - left, inner.height()), row, chosen
        )
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

    def _paint_lead(self, painter: QPainter, inner: QRect, row: Row) -> None:
        px, left = self._look.px, inner.left()
        if row.ticked is not None:
            side = px(BOX)
            tick = QRect(left, self._first_middle(inner, row) - side // 2, side, side)
            paint_check_box(painter, tick, self._look, checked=row.ticked)
            left += side + px(10)
        if row.lead:
            painter.setFont(self._look.font(Role.SMALL))
            painter.setPen(QColor(self._look.tokens.text2))
            height = self._look.metrics(Role.SMALL).height()
            middle = self._first_middle(inner, row)
            room = QRect(left, middle - height // 2, px(self._lead_width), height)
            painter.drawText(room, int(_RIGHT), row.lead)
        left += px(self._lead_width + 11) if self._has_lead() else 0
        self._paint_sign(painter, inner, left, row)

    def _paint_sign(self, painter: QPainter, inner: QRect, left: int, row: Row) -> None:
        side = self._sign_side(row)
        if not side:
            return
        middle = inner.center().y() + 1 if row.initials_of else self._first_middle(inner, row)
        sign = QRect(left, middle - side // 2, side, side)
        if row.initials_of:
            paint_initials(painter, sign, self._look, row.initials_of)
        else:
            paint_round_icon(painter, sign, self._look, row.icon, row.tone)

    def _paint_tail(self, painter: QPainter, inner: QRect, row: Row) -> int:
        """Paint pill and tail from the right; return where the texts must end."""
        px, right = self._look.px, inner.right() + 1
        middle = self._first_middle(inner, row)
        if row.pill:
            size = pill_size(self._look, row.pill)
            pill = QRect(right - size.width(), middle - size.height() // 2, *size.toTuple())
            paint_pill(painter, pill, self._look, row.pill, row.pill_tone)
            right = pill.left() - px(12)
        if row.tail:
            metrics = self._look.metrics(Role.SMALL)
            width = metrics.horizontalAdvance(row.tail)
            room = QRect(right - width, middle - metrics.height() // 2, width, metrics.height())
            painter.setFont(self._look.font(Role.SMALL))
            painter.setPen(QColor(self._look.tokens.text2))
            painter.drawText(room, int(_RIGHT), row.tail)
            right = room.left() - px(12)
        return right

    def _paint_texts(self, painter: QPainter, room: QRect, row: Row, chosen: bool) -> None:
        tokens = self._look.tokens
        font = self._look.font(Role.BODY, weight=self._weight(row, chosen))
        title = QRect(room)
        if row.note:
            title.setHeight(self._look.metrics(Role.BODY).height())
        quiet = self._style is RowStyle.TILE and not chosen
        _draw(painter, title, row.title, font, tokens.text2 if quiet else tokens.text)
        if row.note:
            note = QRect(room)
            note.setTop(title.bottom() + 1 + (0 if self._is_tile() else self._look.px(_NOTE_GAP)))
            self._paint_note(painter, note, row)

    def _paint_note(self, painter: QPainter, room: QRect, row: Row) -> None:
        role = Role.MICRO if self._is_tile() else Role.SMALL
        room.setHeight(self._look.metrics(role).height())
        if row.note_icon:
            side = self._look.px(16)
            colour = self._look.tokens.tint(row.note_tone)[1]
            sign = QRect(room.left(), room.top(), side, room.height())
            paint_icon(painter, sign, self._look, row.note_icon, colour=colour, size=15)
            room.setLeft(sign.right() + self._look.px(6))
        if row.hollow:
            side = self._look.px(8)
            painter.setPen(QPen(QColor(self._look.tokens.text3), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRect(room.left(), room.center().y() - side // 2, side, side))
            room.setLeft(room.left() + side + self._look.px(7))
        _draw(painter, room, row.note, self._look.font(role), self._look.tokens.ink(Ink.TEXT2))

    def _paint_ring(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(QPen(QColor(self._look.tokens.ring), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tile = box.adjusted(2, 2, -2, -self._look.px(4) - 1 if self._is_tile() else -3)
        painter.drawRoundedRect(tile.toRectF(), 9, 9)

    def _weight(self, row: Row, chosen: bool) -> QFont.Weight:
        if self._is_tile():
            return SEMIBOLD if chosen else MEDIUM
        return _WEIGHTS[row.strength]

    def _first_middle(self, inner: QRect, row: Row) -> int:
        """Return the height of what stands in the first line."""
        if self._is_tile() or not row.note:
            return inner.center().y() + 1
        return inner.top() + self._look.metrics(Role.BODY).height() // 2

    def _content_left(self, inner: QRect, row: Row) -> int:
        px, left = self._look.px, inner.left()
        left += px(BOX + 10) if row.ticked is not None else 0
        left += px(self._lead_width + 11) if self._has_lead() else 0
        side = self._sign_side(row)
        return left + (side + px(11 if row.icon else 10) if side else 0)

    def _tail_width(self, row: Row) -> int:
        width = pill_size(self._look, row.pill).width() + 12 if row.pill else 0
        tail = self._look.metrics(Role.SMALL).horizontalAdvance(row.tail)
        return width + (tail + 12 if row.tail else 0)

    def _sign_side(self, row: Row) -> int:
        if row.initials_of:
            return self._look.px(34)
        return self._look.px(30) if row.icon else 0

    def _has_lead(self) -> bool:
        return bool(self._lead_width) and not self._is_tile()

    def _is_tile(self) -> bool:
        return self._style is RowStyle.TILE


def _draw(painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(_LEFT), shown)
