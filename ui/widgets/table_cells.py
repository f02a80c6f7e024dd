"""How the cells of a table are measured and painted."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.look.appearance import Appearance
from ui.look.type import MEDIUM, REGULAR, SEMIBOLD, Role
from ui.widgets.pill import paint_pill, pill_size
from ui.widgets.table_model import CELL, Cell, Index, TableColumn, TableModel

_APART, _BEFORE_WORDS, _ROOMY = 18, 26, 105
_FIRST = 190
INSET = 8
"""Room at both ends of a row, so that the ground of a chosen one does not touch its words."""

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class TableCells(QStyledItemDelegate):
    """The first column takes the room that the others leave, and ends in dots if that is little."""

    def __init__(self, look: Appearance, model: TableModel, view: QTableView) -> None:
        """Paint the cells of MODEL on VIEW."""
        super().__init__(view)
        self._look = look
        self._model = model
        self._view = view
        self.shows_keyboard = False

    @property
    def columns(self) -> Sequence[TableColumn]:
        """The columns of the table."""
        return self._model.columns

    def widths(self, width: int) -> tuple[int, ...]:
        """Return the widths of the columns in a table of WIDTH; figures stand apart if they can."""
        least = [self._least(number) for number in range(1, len(self.columns))]
        figures = [n for n, each in enumerate(self.columns[1:]) if each.figures]
        words = sum(w for n, w in enumerate(least) if n not in figures)
        spare = width - self._look.px(_FIRST) - words
        roomy = min(self._look.px(_ROOMY), spare // max(1, len(figures)))
        shown = [max(w, roomy) if n in figures else w for n, w in enumerate(least)]
        return (max(self._look.px(60), width - sum(shown)), *shown)

    def room_of(self, number: int, box: QRect) -> tuple[QRect, Qt.AlignmentFlag]:
        """Return where the text of column NUMBER stands in BOX, and at which end."""
        last = number == len(self.columns) - 1
        box = box.adjusted(0, 0, -self._look.px(INSET) if last else 0, 0)
        if self.columns[number].figures:
            return box, _RIGHT
        return box.adjusted(self._look.px(_BEFORE_WORDS if number else INSET), 0, 0, 0), _LEFT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, and its share of what lies behind the row."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        room, flags = self.room_of(index.column(), option.rect)
        if cell.tone is not None:
            size = pill_size(self._look, cell.text)
            top = room.top() + (room.height() - size.height()) // 2
            box = QRect(room.left(), top, min(size.width(), room.width()), size.height())
            paint_pill(painter, box, self._look, cell.text, cell.tone)
        else:
            self._paint_text(painter, room, flags, cell, first=index.column() == 0)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, room: QRect, flags: Qt.AlignmentFlag, cell: Cell, *, first: bool
    ) -> None:
        tokens = self._look.tokens
        weight = MEDIUM if first else SEMIBOLD if cell.strong else REGULAR
        painter.setFont(self._look.font(Role.SMALL, weight=weight))
        painter.setPen(QColor(tokens.text if first or cell.strong else tokens.text2))
        metrics = self._look.metrics(Role.SMALL, weight=weight)
        shown = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(flags), shown)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line below, and the ground of a row that is chosen or under the mouse."""
        tokens, box = self._look.tokens, option.rect
        if index.row() < self._model.rowCount() - 1:
            line = box.intersected(self._between_ends())
            painter.fillRect(line.left(), box.bottom(), line.width(), 1, QColor(tokens.line))
        whole = QRect(0, box.top() + 2, self._view.viewport().width(), box.height() - 4)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        if chosen or self._is_under_mouse(index):
            painter.setClipRect(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.primary_soft if chosen else tokens.sunken))
            painter.drawRect(whole)
            if chosen and self.shows_keyboard:
                painter.setPen(QPen(QColor(tokens.ring), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6)
            painter.setClipping(False)

    def _between_ends(self) -> QRect:
        inset = self._look.px(INSET)
        return self._view.viewport().rect().adjusted(inset, 0, -inset, 0)

    def _is_under_mouse(self, index: Index) -> bool:
        if not self._view.underMouse():
            return False
        place = self._view.viewport().mapFromGlobal(self._view.cursor().pos())
        return self._view.indexAt(place).row() == index.row()

    def _least(self, number: int) -> int:
        """Return how much room column NUMBER needs."""
        title = self._look.metrics(Role.MICRO).horizontalAdvance(self.columns[number].title)
        widest = max((self._width(row.cells[number]) for row in self._model.rows), default=0)
        apart = _APART if self.columns[number].figures else _BEFORE_WORDS
        last = number == len(self.columns) - 1
        return max(title, widest) + self._look.px(apart + (INSET if last else 0))

    def _width(self, cell: Cell) -> int:
        if cell.tone is not None:
            return pill_size(self._look, cell.text).width()
        metrics = self._look.metrics(Role.SMALL, weight=SEMIBOLD)
        return metrics.horizontalAdvance(cell.text)
