"""The entries of a visit as a list; an editor can open in the place of a row."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from ui.look.appearance import Appearance
from ui.widgets.record_list import RecordList
from ui.widgets.record_model import ID, Index, Source
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_painter import RowPainter
from ui.widgets.rows import LINES_TO_READ, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """A row with its place: lines stand in ascending order of `place`."""

    id: int
    place: float
    row: Row


class EntryList(RecordList):
    """As high as its rows. `left_upwards` comes from Up in the first row and from Esc."""

    accept_wanted = Signal(int)
    editor_grew = Signal()

    def __init__(
        self, look: Appearance, *, name: str, lead_width: int, parent: QWidget | None = None
    ) -> None:
        """Begin empty; LEAD_WIDTH is the room for hours or days at the left."""
        self._shown = _Shown()
        self._source = self._shown.source()
        super().__init__(
            look,
            self._source,
            name=name,
            lead_width=lead_width,
            grows=True,
            lines=LINES_TO_READ,
            parent=parent,
        )
        self._watch = _LayoutWatch(self)
        self._watch.changed.connect(self._on_editor_grew)

    def _make_delegate(self, look: Appearance, painter: RowPainter) -> RowDelegate:
        self._places = _PlaceDelegate(look, painter, self)
        return self._places

    @property
    def is_editing(self) -> bool:
        """Tell whether an editor stands in the place of a row."""
        return self._places.editor is not None

    @property
    def ids(self) -> list[int]:
        """The ids of the rows, from top to bottom."""
        model = self.model()
        return [model.index(row, 0).data(ID) for row in range(model.rowCount())]

    def show_lines(self, lines: Sequence[EntryLine]) -> None:
        """Show LINES; rows that stay keep the keyboard and the editor."""
        changed = self._shown.change_to(lines)
        self.refresh(changed)
        if self.ids != [line.id for line in lines] and not self.is_editing:
            self.follow(self._source)
        self.updateGeometry()

    def open_editor(self, entry_id: int, editor: QWidget) -> None:
        """Put EDITOR in the place of a row; it is deleted when it is closed."""
        self.close_editor()
        self.choose(entry_id)
        index = self.currentIndex()
        self._places.begin(entry_id, editor)
        self.setIndexWidget(index, editor)
        editor.installEventFilter(self._watch)
        self._fit(index)

    def close_editor(self) -> None:
        """Take the editor away and show the row again."""
        editor, index = self._places.editor, self._index_of(self._places.editing)
        self._places.end()
        if editor is None:
            return
        editor.removeEventFilter(self._watch)
        editor.hide()  # Qt deletes it later; another may stand in its place before
        if index.isValid():
            self.setIndexWidget(index, None)  # type: ignore[arg-type]  # Qt's way to take it away
            self._fit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back up, as Up in the first row does; Alt+Enter accepts what is proposed."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        current = self.current_id
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        elif enter and event.modifiers() == Qt.KeyboardModifier.AltModifier and current is not None:
            self.accept_wanted.emit(current)
        else:
            super().keyPressEvent(event)

    def _on_editor_grew(self) -> None:
        self._fit(self._index_of(self._places.editing))

    def _fit(self, index: QModelIndex) -> None:
        if index.isValid():
            self._places.sizeHintChanged.emit(index)
        self.updateGeometry()
        if self.is_editing:
            self.editor_grew.emit()

    def _index_of(self, entry_id: int) -> QModelIndex:
        ids = self.ids
        if entry_id not in ids:
            return QModelIndex()
        return self.model().index(ids.index(entry_id), 0)


class _Shown:
    """The lines of now, where the list's source finds them."""

    def __init__(self) -> None:
        self._lines: dict[int, EntryLine] = {}

    def change_to(self, lines: Sequence[EntryLine]) -> Collection[int]:
        """Take over LINES; return the ids of those added, changed or gone."""
        before = self._lines
        self._lines = {line.id: line for line in lines}
        both = before.keys() | self._lines.keys()
        return [i for i in sorted(both) if before.get(i) != self._lines.get(i)]

    def source(self) -> Source:
        return Source(
            page=lambda last, _count: [] if last else list(self._lines.values()),
            some=lambda ids: [self._lines[i] for i in ids if i in self._lines],
            show=lambda line: line.row,
            id_of=lambda line: line.id,
            place_of=lambda line: line.place,
        )


class _LayoutWatch(QObject):
    """Tells when the widget it is installed on wants another height."""

    changed = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return False


class _PlaceDelegate(RowDelegate):
    """Paints rows, and leaves the place of the edited one to its editor."""

    def __init__(self, look: Appearance, rows: RowPainter, view: QListView) -> None:
        super().__init__(look, rows, view)
        self._list = view
        self.editor: QWidget | None = None
        self.editing = 0
        self._begun = 0

    def begin(self, entry_id: int, editor: QWidget) -> None:
        self.editor, self.editing = editor, entry_id
        self._begun += 1
        editor.destroyed.connect(partial(self._on_destroyed, self._begun))

    def _on_destroyed(self, begun: int, _editor: object = None) -> None:
        if begun == self._begun:  # one that was closed before goes after the next has come
            self.end()

    def end(self) -> None:
        self.editor, self.editing = None, 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        if self.editor is None or index.data(ID) != self.editing:
            return size
        width = self._list.viewport().width()
        layout = self.editor.layout()
        tall = layout.totalHeightForWidth(width) if layout and layout.hasHeightForWidth() else 0
        return QSize(size.width(), tall or self.editor.sizeHint().height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self.editor is not None and index.data(ID) == self.editing:
            return
        if not self._list.hasFocus():
            # The chosen row is only marked while the keyboard is in the list.
            option.state &= ~QStyle.StateFlag.State_Selected
        super().paint(painter, option, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        editor.setGeometry(option.rect)
