"""Puts rows onto a list view, and an editor on the title of a row."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.look.appearance import Appearance
from ui.widgets.fields import LineField
from ui.widgets.record_model import ROW, Index
from ui.widgets.row_painter import RowPainter
from ui.widgets.rows import Row


class RowDelegate(QStyledItemDelegate):
    """Paints rows, and puts an editor on a title."""

    def __init__(self, look: Appearance, rows: RowPainter, view: QListView) -> None:
        """Paint with ROWS on VIEW, whose model gives a `Row` for each line."""
        super().__init__(view)
        self._look = look
        self._rows = rows
        self._view = view
        self.shows_keyboard = False

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask the row."""
        return self._rows.size(_row(index), self._view.viewport().width())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        state = option.state
        is_current = index.row() == self._view.currentIndex().row()
        self._rows.paint(
            painter,
            option.rect,
            _row(index),
            chosen=bool(state & QStyle.StateFlag.State_Selected),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            ring=is_current and self.shows_keyboard,
            last=index.row() == index.model().rowCount() - 1,
        )

    def is_on_box(self, index: QModelIndex, place: QPoint) -> bool:
        """Tell whether PLACE is on the check box of the row at INDEX."""
        row = index.data(ROW)
        if not isinstance(row, Row) or row.ticked is None:
            return False
        return self._rows.check_area(self._view.visualRect(index)).contains(place)

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """Make a field for the title."""
        return LineField(self._look, self.tr("The words"), parent=parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the title into the field."""
        if isinstance(editor, LineField):
            editor.fill(_row(index).title)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Leave the model alone: the record is changed, and the list follows it."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the field onto the title."""
        title = self._rows.title_box(option.rect, _row(index))
        grow = (editor.sizeHint().height() - title.height()) // 2
        editor.setGeometry(title.adjusted(-self._look.px(11), -grow, 0, grow))


def _row(index: Index) -> Row:
    row = index.data(ROW)
    return row if isinstance(row, Row) else Row(title="")
