"""A list of records: arrows move, Enter opens, Space ticks, Delete removes, letters jump."""

from collections.abc import Collection

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from ui.look.appearance import Appearance
from ui.widgets.fields import LineField
from ui.widgets.focus_ring import keyboard_leads
from ui.widgets.record_model import ROW, Index, Line, RecordModel, Source
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_painter import RowPainter
from ui.widgets.rows import Row, RowStyle

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class RecordList(QListView):
    """Shows a `Source`. All signals carry the id of a record.

    With `edits` Enter edits the title in place and `edited` carries the new text; without, Enter
    and a double click emit `opened`. `left_upwards` comes from Up in the first row.
    """

    opened = Signal(int)
    chosen = Signal(int)
    ticked = Signal(int, bool)
    remove_wanted = Signal(int)
    moved = Signal(int, int)
    edited = Signal(int, str)
    menu_wanted = Signal(int, QPoint)
    left_upwards = Signal()

    def __init__(
        self,
        look: Appearance,
        source: Source,
        *,
        name: str,
        style: RowStyle = RowStyle.RULED,
        lead_width: int = 0,
        uniform: bool = False,
        edits: bool = False,
        grows: bool = False,
        lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        """Show the lines of SOURCE.

        Args:
            look: the look in force.
            source: where lines come from.
            name: what screen readers call the list.
            style: ruled rows, or tiles.
            lead_width: room for the time at the left of ruled rows.
            uniform: all rows are equally high; needed for long lists.
            edits: whether Enter edits the title in place.
            grows: whether the list is as high as its rows instead of scrolling; for short ones.
            lines: how many lines a title or a note may take; one where rows are `uniform`.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self._edits = edits
        self._grows = grows
        self._model = RecordModel(source, self)
        self.setModel(self._model)
        self._wraps = lines > 1
        painter = RowPainter(look, style, lead_width=lead_width, lines=lines)
        self._delegate = self._make_delegate(look, painter)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(uniform)
        self._set_up()
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def _make_delegate(self, look: Appearance, painter: RowPainter) -> RowDelegate:
        """Make what puts rows onto the list; lists that show more than rows make their own."""
        return RowDelegate(look, painter, self)

    def _set_up(self) -> None:
        self.setProperty("ringRadius", -1)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.doubleClicked.connect(self._on_double_click)
        if not self._grows:
            return
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for change in (self._model.rowsInserted, self._model.rowsRemoved, self._model.modelReset):
            change.connect(self.updateGeometry)
        self._model.dataChanged.connect(self.updateGeometry)

    @property
    def current_id(self) -> int | None:
        """The id of the row the keyboard is on."""
        return self._model.id_at(self.currentIndex())

    @property
    def current_line(self) -> Line | None:
        """The line of the row the keyboard is on."""
        index = self.currentIndex()
        return self._model.line_at(index) if index.isValid() else None

    @property
    def count(self) -> int:
        """How many lines are loaded."""
        return self._model.rowCount()

    def follow(self, source: Source) -> None:
        """Show the lines of another SOURCE; the chosen row stays chosen if it is there."""
        kept = self.current_id
        self._model.follow(source)
        if kept is not None:
            self.choose(kept)

    def refresh(self, ids: Collection[int]) -> None:
        """Look again at the lines of IDS."""
        self._model.refresh(ids)

    def reshow(self) -> None:
        """Show the same lines anew."""
        self._model.reshow()

    def choose(self, record_id: int) -> None:
        """Put the keyboard on the row of RECORD_ID, without a signal."""
        index = self._model.index_of(record_id)
        if index.isValid():
            blocked = self.blockSignals(True)
            self.selectionModel().setCurrentIndex(index, _SELECT)
            self.blockSignals(blocked)
            self.scrollTo(index)
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """As high as the rows, where the list grows."""
        usual = super().sizeHint()
        if not self._grows:
            return usual
        option = QStyleOptionViewItem()
        rows = (self._model.index(row) for row in range(self._model.rowCount()))
        height = sum(self._delegate.sizeHint(option, index).height() for index in rows)
        return QSize(usual.width(), height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """A list that grows is never cut."""
        return self.sizeHint() if self._grows else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width texts take other lines."""
        super().resizeEvent(event)
        if self._wraps and event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row the keyboard is on."""
        super().currentChanged(current, previous)
        record_id = self._model.id_at(current)
        if record_id is not None:
            self.chosen.emit(record_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means for the current row, or move."""
        if self.state() is QListView.State.EditingState:
            return  # the editor had it already and passed it on
        self._show_keyboard(on=True)
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Up and index.row() <= 0 and not event.modifiers():
            self.left_upwards.emit()
        elif not (index.isValid() and self._act_on(index, event)):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks; elsewhere it chooses the row."""
        self._show_keyboard(on=False)
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        place = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self._delegate.is_on_box(index, place):
            self._tick(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by the keyboard shows where it is."""
        super().focusInEvent(event)
        by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        if event.reason() in _BY_KEYS or (keyboard_leads(self) and not by_mouse):
            self._show_keyboard(on=True)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the focus no row has a ring."""
        super().focusOutEvent(event)
        self._show_keyboard(on=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Right click, Menu key and Shift+F10 ask for the menu of a row."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        self._ask_for_menu(index, self.visualRect(index).center() if keyboard else event.pos())

    def commitData(self, editor: QWidget) -> None:
        """Hand the edited text on; the list changes when the record has."""
        record_id = self.current_id
        if record_id is None or not isinstance(editor, LineField):
            return
        if editor.text() != self.currentIndex().data():
            self.edited.emit(record_id, editor.text())

    def _show_keyboard(self, *, on: bool) -> None:
        self._delegate.shows_keyboard = on
        self.viewport().update()

    def _act_on(self, index: QModelIndex, event: QKeyEvent) -> bool:
        record_id = self._model.id_at(index)
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if record_id is None:
            return False
        if key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._ask_for_menu(index, self.visualRect(index).center())
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(record_id, -1 if key == Qt.Key.Key_Up else +1)
        elif event.modifiers() not in _PLAIN:
            return False
        elif key in _ENTER:
            self._open(index, record_id)
        elif key == Qt.Key.Key_Space:
            self._tick(index)
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit(record_id)
        elif key == Qt.Key.Key_F2 and self._edits:
            self.edit(index)
        else:
            return False
        return True

    def _ask_for_menu(self, index: QModelIndex, place: QPoint) -> None:
        record_id = self._model.id_at(index)
        if record_id is not None:
            self.menu_wanted.emit(record_id, self.viewport().mapToGlobal(place))

    def _open(self, index: QModelIndex, record_id: int) -> None:
        if self._edits:
            self.edit(index)
        else:
            self.opened.emit(record_id)

    def _tick(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        record_id = self._model.id_at(index)
        if isinstance(row, Row) and record_id is not None:
            self.ticked.emit(record_id, not row.ticked)

    def _on_double_click(self, index: QModelIndex) -> None:
        record_id = self._model.id_at(index)
        if record_id is not None:
            self._open(index, record_id)
