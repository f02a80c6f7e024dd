"""Title and note of a row: how many lines they take, and how they are painted."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, REGULAR, SEMIBOLD, Role
from ui.widgets.icon import paint_icon
from ui.widgets.rows import Row, Strength
from ui.widgets.text_lines import text_lines

_WEIGHTS = {Strength.USUAL: REGULAR, Strength.SAID: MEDIUM, Strength.NAME: SEMIBOLD}
_NOTE_GAP = 4
_ICON, _ICON_GAP = 16, 6
_DOT, _DOT_GAP = 8, 7
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowTexts:
    """Measures and paints the texts of rows; those of a tile have one line each."""

    def __init__(self, look: Appearance, *, is_tile: bool, lines: int) -> None:
        """Let a title or a note take up to so many LINES."""
        self._look = look
        self._is_tile = is_tile
        self._at_most = lines
        self._note_role = Role.MICRO if is_tile else Role.SMALL
        self._note_gap = 0 if is_tile else _NOTE_GAP

    @property
    def wraps(self) -> bool:
        """Tell whether a text may take more than one line."""
        return self._at_most > 1

    @property
    def line_height(self) -> int:
        """How high a line of a title is."""
        return self._look.metrics(Role.BODY).height()

    def is_tall(self, row: Row, width: int) -> bool:
        """Tell whether the texts of ROW take more than one line, where its title has WIDTH."""
        return bool(row.note) or self._title_count(row, width) > 1

    def height(self, row: Row, *, title_width: int, note_width: int) -> int:
        """Return how high the texts of ROW are in these widths."""
        title = self._title_count(row, title_width) * self.line_height
        if not row.note:
            return title
        count = len(self._note(row, note_width)) if self.wraps else 1
        note = count * self._look.metrics(self._note_role).height()
        return title + self._look.px(self._note_gap) + note

    def paint(
        self, painter: QPainter, title: QRect, note: QRect, row: Row, *, chosen: bool
    ) -> None:
        """Paint the texts of ROW from the top of TITLE; NOTE is as wide as the note may be."""
        tokens, lines = self._look.tokens, self._title(row, title.width(), chosen=chosen)
        quiet = self._is_tile and not chosen
        painter.setFont(self._title_font(row, chosen=chosen))
        painter.setPen(QColor(tokens.text2 if quiet else tokens.text))
        top = title.top()
        if not row.note and len(lines) == 1:
            top = title.center().y() + 1 - self.line_height // 2
        below = _draw(painter, title, top, lines, self.line_height)
        if row.note:
            self._paint_note(painter, note, below + self._look.px(self._note_gap), row)

    def _paint_note(self, painter: QPainter, room: QRect, top: int, row: Row) -> None:
        px, height = self._look.px, self._look.metrics(self._note_role).height()
        lines = self._note(row, room.width())
        if row.note_icon:
            colour = self._look.tokens.tint(row.note_tone)[1]
            sign = QRect(room.left(), top, px(_ICON), height)
            paint_icon(painter, sign, self._look, row.note_icon, colour=colour, size=15)
        room = room.adjusted(self._before_note(row), 0, 0, 0)
        if row.hollow:
            side = px(_DOT)
            painter.setPen(QPen(QColor(self._look.tokens.text3), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            left = room.left() - px(_DOT_GAP) - side
            painter.drawEllipse(QRect(left, top + (height - side) // 2, side, side))
        painter.setFont(self._look.font(self._note_role))
        painter.setPen(QColor(self._look.tokens.ink(Ink.TEXT2)))
        _draw(painter, room, top, lines, height)

    def _title_count(self, row: Row, width: int) -> int:
        return len(self._title(row, width)) if self.wraps else 1

    def _title(self, row: Row, width: int, *, chosen: bool = False) -> list[str]:
        font = self._title_font(row, chosen=chosen)
        return text_lines(row.title, font, width, at_most=self._at_most)

    def _note(self, row: Row, width: int) -> list[str]:
        room = width - self._before_note(row)
        return text_lines(row.note, self._look.font(self._note_role), room, at_most=self._at_most)

    def _before_note(self, row: Row) -> int:
        """Return the room of what stands before the first line of the note."""
        px = self._look.px
        icon = px(_ICON) + px(_ICON_GAP) if row.note_icon else 0
        return icon + (px(_DOT) + px(_DOT_GAP) if row.hollow else 0)

    def _title_font(self, row: Row, *, chosen: bool) -> QFont:
        weight = _WEIGHTS[row.strength]
        if self._is_tile:
            weight = SEMIBOLD if chosen else MEDIUM
        return self._look.font(Role.BODY, weight=weight)


def _draw(painter: QPainter, room: QRect, top: int, lines: Sequence[str], height: int) -> int:
    """Draw LINES below each other from TOP; return where they end."""
    for line in lines:
        painter.drawText(QRect(room.left(), top, room.width(), height), int(_LEFT), line)
        top += height
    return top
