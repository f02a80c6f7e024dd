"""What a table of figures shows: columns, rows of cells, and how Qt asks for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.look.tokens import Tone
from ui.widgets.labels import tip_text

CELL = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column; `figures` stand at its right end, as numbers do."""

    title: str
    figures: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One text of a row; with a `tone` it is a status word on a soft ground. `tip` says more."""

    text: str
    strong: bool = False
    tone: Tone | None = None
    tip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """The cells of one record."""

    id: int
    cells: tuple[Cell, ...]


class TableModel(QAbstractTableModel):
    """Rows that are all there; a table holds hundreds of them, not thousands."""

    def __init__(self, columns: Sequence[TableColumn], parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[TableRow, ...] = ()

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Show ROWS; where they are of the same records, only their cells change."""
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if same:
            if not rows:
                return
            self.rows = tuple(rows)
            last = self.index(len(rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def row_of(self, record_id: int) -> int:
        """Return where the row of RECORD_ID is, -1 for nowhere."""
        return next((n for n, row in enumerate(self.rows) if row.id == record_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # each role has its kind
        """Return what is asked of a cell."""
        if not index.isValid():
            return None
        cell = self.rows[index.row()].cells[index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (self._said(index, cell), cell.tip) if part)
        if role == Qt.ItemDataRole.ToolTipRole and cell.tip:
            return tip_text(cell.tip)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # as above
        """Return the title of a column."""
        across = orientation is Qt.Orientation.Horizontal
        if not across or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.columns[section].title

    def _said(self, index: Index, cell: Cell) -> str:
        """Return what screen readers say: a figure alone does not tell what it is of."""
        title = self.columns[index.column()].title
        return cell.text if index.column() == 0 else f"{title}: {cell.text}"
