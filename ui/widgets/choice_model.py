"""What a list of choices holds, found by its first letters even behind a quotation mark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

_MARKS = "“”„«»\"'‘’ "
_SHOWN = int(Qt.ItemDataRole.DisplayRole)


class ChoiceModel(QStandardItemModel):
    """As Qt's own, but “The printer is slow” is found by "the": nobody types a curly mark."""

    def match(
        self,
        start: QModelIndex | QPersistentModelIndex,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap,
    ) -> list[QModelIndex]:
        """Return what begins with the letters of VALUE, from START on and round again."""
        begins = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap
        if role != _SHOWN or not isinstance(value, str) or flags != begins:
            return super().match(start, role, value, hits, flags)
        typed, count = value.lstrip(_MARKS).casefold(), self.rowCount()
        rows = [(start.row() + step) % count for step in range(count)]
        found = [self.index(row, 0) for row in rows if self._words(row).startswith(typed)]
        return found if hits < 0 else found[:hits]

    def _words(self, row: int) -> str:
        return str(self.index(row, 0).data(_SHOWN)).lstrip(_MARKS).casefold()
