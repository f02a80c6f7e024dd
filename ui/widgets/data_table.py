"""A table of figures as high as its rows; its head stays in sight while the page scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QWidget,
)

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.boxes import column
from ui.widgets.table_cells import INSET, TableCells
from ui.widgets.table_model import TableColumn, TableModel, TableRow

_ROW, _HEAD = 39, 32
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_BY_MOUSE = Qt.FocusReason.MouseFocusReason


class DataTable(QWidget):
    """Arrows go from row to row, Enter opens. Signals carry the id of a record."""

    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(
        self,
        look: Appearance,
        columns: Sequence[TableColumn],
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show COLUMNS; NAME is what screen readers call the table."""
        super().__init__(parent)
        self._look = look
        self._follows = False
        self._rows = _Rows(look, TableModel(columns, self), name)
        self._rows.opened.connect(self.opened)
        self._rows.menu_wanted.connect(self.menu_wanted)
        self._head = _Head(look, self._rows, self)
        self._rows.measured.connect(self._head.update)
        self.setLayout(column(_Room(self._head), self._rows))
        self.setFocusProxy(self._rows)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._stick)

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Show ROWS; the chosen record stays chosen if it is there."""
        self._rows.show_rows(rows)

    def setObjectName(self, name: str) -> None:
        """Give the rows the name too: they have the focus."""
        super().setObjectName(name)
        self._rows.setObjectName(f"{name}-rows")
        self._head.setObjectName(f"{name}-head")

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the page that scrolls."""
        super().showEvent(event)
        page = _scrolled_by(self)
        if page is not None and not self._follows:
            self._follows = True
            page.verticalScrollBar().valueChanged.connect(self._stick)
        self._stick()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the head the whole width."""
        super().resizeEvent(event)
        self._stick()

    def _stick(self) -> None:
        """Put the head on top, or where the top of the page is if that is below it."""
        height = self._head.sizeHint().height()
        page = _scrolled_by(self)
        top = page.viewport().mapTo(page, QPoint(0, 0)) if page is not None else QPoint(0, 0)
        scrolled = self.mapFromGlobal(page.mapToGlobal(top)).y() if page is not None else 0
        last = max(0, self.height() - height - self._look.px(_ROW))
        self._head.setGeometry(0, min(max(0, scrolled), last), self.width(), height)
        self._head.raise_()


class _Room(QWidget):
    """Holds the place of the head, which moves."""

    def __init__(self, head: QWidget) -> None:
        super().__init__()
        self._head = head
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._head.sizeHint()


class _Head(QWidget):
    """The titles of the columns above a line."""

    def __init__(self, look: Appearance, rows: "_Rows", parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = rows

    def sizeHint(self) -> QSize:
        metrics = self._look.metrics(Role.MICRO)
        return QSize(0, max(self._look.px(_HEAD), metrics.height() + 10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._look.tokens
        painter.fillRect(self.rect(), QColor(tokens.surface))
        inset = self._look.px(INSET)
        line = QRect(inset, self.height() - 1, self.width() - 2 * inset, 1)
        painter.fillRect(line, QColor(tokens.line))
        painter.setPen(QColor(tokens.text2))
        painter.setFont(self._look.font(Role.MICRO))
        for number, title in enumerate(self._rows.cells.columns):
            box = QRect(
                self._rows.columnViewportPosition(number),
                0,
                self._rows.columnWidth(number),
                self.height() - 4,
            )
            room, flags = self._rows.cells.room_of(number, box)
            painter.drawText(room, int(flags), title.title)
        painter.end()


class _Rows(QTableView):
    """The rows themselves; the page around them scrolls, never they."""

    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)
    measured = Signal()

    def __init__(self, look: Appearance, model: TableModel, name: str) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self.cells = TableCells(look, model, self)
        self.setModel(model)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(name)
        self.setProperty("ringRadius", -1)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._on_double_click)
        look.changed.connect(self._measure)

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        kept = self._current_id()
        self._model.show_rows(rows)
        row = self._model.row_of(kept) if kept is not None else -1
        if row >= 0:
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), _SELECT)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), self._model.rowCount() * self._row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(300), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        page = _scrolled_by(self)
        inner = page.widget() if page is not None else None
        if page is None or inner is None or not current.isValid() or not self.hasFocus():
            return
        box = self.visualRect(current)
        place = self.viewport().mapTo(inner, box.center())
        page.ensureVisible(place.x(), place.y(), 0, 2 * box.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        record_id = self._current_id()
        self.cells.shows_keyboard = True
        self.viewport().update()
        menu = Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier
        if record_id is not None and event.key() in _ENTER and not event.modifiers() & _COMMANDS:
            self.opened.emit(record_id)
        elif record_id is not None and (event.key(), event.modifiers()) == menu:
            self._ask_for_menu(self.currentIndex(), self.visualRect(self.currentIndex()).center())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.cells.shows_keyboard = False
        super().mousePressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.cells.shows_keyboard = event.reason() is not _BY_MOUSE
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.selectionModel().setCurrentIndex(self._model.index(0, 0), _SELECT)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.cells.shows_keyboard = False
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        self._ask_for_menu(index, self.visualRect(index).center() if keyboard else event.pos())

    def _ask_for_menu(self, index: QModelIndex, place: QPoint) -> None:
        if index.isValid():
            record_id = self._model.rows[index.row()].id
            self.menu_wanted.emit(record_id, self.viewport().mapToGlobal(place))

    def _on_double_click(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.rows[index.row()].id)

    def _current_id(self) -> int | None:
        index = self.currentIndex()
        return self._model.rows[index.row()].id if index.isValid() else None

    def _row_height(self) -> int:
        return max(self._look.px(_ROW), self._look.metrics(Role.SMALL).height() + 14)

    def _measure(self) -> None:
        """Give rows and columns their sizes; a change of them is told."""
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        for number, width in enumerate(self.cells.widths(self.viewport().width())):
            self.setColumnWidth(number, width)
        self.updateGeometry()
        self.measured.emit()


_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def _scrolled_by(widget: QWidget) -> QScrollArea | None:
    """Return the page that scrolls WIDGET, if one does."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
