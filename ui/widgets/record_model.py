"""Lines of records for a list: fetched in pages, followed by id, never loaded all at once."""

import html
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.widgets.rows import Row

PAGE = 256
ROW = Qt.ItemDataRole.UserRole + 1
ID = Qt.ItemDataRole.UserRole + 2

Line = Any  # each list has its own kind of line: ClientLine, VisitLine, …
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a list gets its lines and how it shows them.

    `page` gives so many lines behind a given one (None: from the start); `some` the lines of
    given ids that still belong to the list. `id_of` and `place_of` tell the id of a line and where
    it stands: lines are in ascending order of their place.
    """

    page: Callable[[Line | None, int], Sequence[Line]]
    some: Callable[[Collection[int]], Sequence[Line]]
    show: Callable[[Line], Row]
    id_of: Callable[[Line], int]
    place_of: Callable[[Line], Any]  # what compares: a number, a name, a tuple of them


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line as it is held here, with what is shown of it ready for painting."""

    id: int
    place: Any  # as `place_of` gave it
    line: Line
    row: Row


class RecordModel(QAbstractListModel):
    """The lines of one `Source`; resets only when the source changes."""

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        """Begin with the first page of SOURCE."""
        super().__init__(parent)
        self._source = source
        self._entries: list[_Entry] = []
        self._has_more = True
        self._load_first()

    def follow(self, source: Source) -> None:
        """Show the lines of another SOURCE: another filter, another client."""
        self.beginResetModel()
        self._source = source
        self._load_first()
        self.endResetModel()

    def refresh(self, ids: Collection[int]) -> None:
        """Look again at the lines of IDS, which have been added, changed or removed."""
        fresh = {self._source.id_of(line): line for line in self._source.some(ids)}
        for record_id in ids:
            self._settle(record_id, fresh)

    def reshow(self) -> None:
        """Show the same lines anew: the day has changed, or the language."""
        self._entries = [self._entry(entry.line) for entry in self._entries]
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def id_at(self, index: Index) -> int | None:
        """Return the id of the line at INDEX."""
        return self._entries[index.row()].id if index.isValid() else None

    def line_at(self, index: Index) -> Line:
        """Return the line at INDEX."""
        return self._entries[index.row()].line

    def index_of(self, record_id: int) -> QModelIndex:
        """Return the index of a line, invalid if it is not loaded or not there."""
        row = self._row_of(record_id)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many lines are loaded."""
        return 0 if parent.isValid() else len(self._entries)

    def data(
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # each role has its kind
        """Return what is asked of a line; all other roles answer at once."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ROW:
            return entry.row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return entry.row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(entry.row)
        return entry.id if role == ID else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Lines can be chosen; whether one is edited in place is the list's affair."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there may be another page."""
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        """Load the next page."""
        if parent.isValid() or not self._has_more:
            return
        entries = self._page_after(self._entries[-1].line if self._entries else None)
        known = {entry.id for entry in self._entries}
        fresh = [entry for entry in entries if entry.id not in known]
        if fresh:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._entries.extend(fresh)
            self.endInsertRows()

    def _load_first(self) -> None:
        self._entries = self._page_after(None)

    def _page_after(self, last: Line | None) -> list[_Entry]:
        lines = self._source.page(last, PAGE)
        self._has_more = len(lines) >= PAGE
        return [self._entry(line) for line in lines]

    def _entry(self, line: Line) -> _Entry:
        source = self._source
        return _Entry(source.id_of(line), source.place_of(line), line, source.show(line))

    def _settle(self, record_id: int, fresh: Mapping[int, Line]) -> None:
        """Bring one line up to date: change it, move it, take it away or put it in."""
        row = self._row_of(record_id)
        entry = self._entry(fresh[record_id]) if record_id in fresh else None
        if row is not None and entry is not None and self._fits(row, entry):
            self._entries[row] = entry
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._entries[row]
            self.endRemoveRows()
        if entry is not None:
            self._insert(entry)

    def _fits(self, row: int, entry: _Entry) -> bool:
        """Tell whether ENTRY may stay where its line is now."""
        after_last = row == 0 or self._entries[row - 1].place <= entry.place
        before_next = row + 1 >= len(self._entries) or entry.place <= self._entries[row + 1].place
        return bool(after_last and before_next)

    def _insert(self, entry: _Entry) -> None:
        row = sum(1 for other in self._entries if other.place <= entry.place)
        if row == len(self._entries) and self._has_more and row:
            return  # it belongs to a page that is not loaded yet
        self.beginInsertRows(QModelIndex(), row, row)
        self._entries.insert(row, entry)
        self.endInsertRows()

    def _row_of(self, record_id: int) -> int | None:
        rows = (row for row, entry in enumerate(self._entries) if entry.id == record_id)
        return next(rows, None)


def _tip(row: Row) -> str:
    """Return the texts of ROW as they are, in paragraphs: only these break where a line is long."""
    return "".join(f"<p>{html.escape(text)}</p>" for text in (row.title, row.note) if text)
