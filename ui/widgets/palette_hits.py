"""What the palette shows: groups of hits, and the list they are painted in."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.appearance import Appearance
from ui.look.type import BOLD, MEDIUM, SEMIBOLD, Role
from ui.widgets.icon import paint_icon
from ui.widgets.labels import paint_key

_MOST_IN_A_GROUP = 4
_HIT = Qt.ItemDataRole.UserRole + 1
_VERTICAL = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something found, or something to do.

    `matches` are the spans of `title` that were looked for, start inclusive, end exclusive; `what`
    is for whoever gets the hit when it is chosen. `also` are other words by which it is found,
    which are not shown. A hit `by_choice` is never the one that Enter takes unasked: one must have
    gone to its row.
    """

    title: str
    note: str = ""
    icon: str = "search"
    keys: str = ""
    matches: tuple[tuple[int, int], ...] = ()
    strong: bool = False
    also: str = ""
    by_choice: bool = False
    what: Any = None  # the receiver's own value: a command, the id of a client, …


@dataclass(frozen=True, slots=True, kw_only=True)
class HitGroup:
    """Hits under one heading; groups stand in the order of their `rank`."""

    title: str
    hits: Sequence[Hit]
    rank: int = 0


class HitModel(QAbstractListModel):
    """Headings and hits, one below the other; headings cannot be chosen."""

    def __init__(self, parent: QListView) -> None:
        """Begin with nothing found."""
        super().__init__(parent)
        self._rows: list[Hit | str] = []

    def show_groups(self, groups: Sequence[HitGroup]) -> None:
        """Show GROUPS, at most four hits of each; those of one title are one group."""
        self.beginResetModel()
        self._rows = []
        for title, hits in _joined(groups).items():
            self._rows += [title, *hits[:_MOST_IN_A_GROUP]]
        self.endResetModel()

    @property
    def hit_rows(self) -> list[int]:
        """The rows that can be chosen."""
        return [row for row, entry in enumerate(self._rows) if isinstance(entry, Hit)]

    @property
    def first_meant(self) -> int | None:
        """The first row that Enter may take unasked, None where there is none."""
        return next((row for row in self.hit_rows if not self._is_by_choice(row)), None)

    def hit_at(self, row: int) -> Hit | None:
        """Return the hit in ROW, None for a heading."""
        entry = self._rows[row] if 0 <= row < len(self._rows) else None
        return entry if isinstance(entry, Hit) else None

    def _is_by_choice(self, row: int) -> bool:
        hit = self.hit_at(row)
        return hit is not None and hit.by_choice

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are, headings too."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # each role has its kind
        """Return the words of a row."""
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        if role == _HIT:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title if isinstance(entry, Hit) else entry
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(entry, Hit):
            return ", ".join(part for part in (entry.title, entry.note) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only hits can be chosen."""
        if index.isValid() and isinstance(self._rows[index.row()], Hit):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def _joined(groups: Sequence[HitGroup]) -> dict[str, list[Hit]]:
    """Return the hits of GROUPS by the groups' titles, in their order, none of them twice."""
    joined: dict[str, list[Hit]] = {}
    filled = [group for group in groups if group.hits]
    for group in sorted(filled, key=lambda group: group.rank):
        hits = joined.setdefault(group.title, [])
        known = {(hit.title, hit.note) for hit in hits}
        hits += [hit for hit in group.hits if (hit.title, hit.note) not in known]
    return joined


class HitDelegate(QStyledItemDelegate):
    """Paints headings and hits."""

    def __init__(self, look: Appearance, parent: QListView) -> None:
        """Paint by LOOK."""
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """43 for a hit, with its gap, and less for a heading."""
        is_hit = isinstance(index.data(_HIT), Hit)
        role = Role.BODY if is_hit else Role.MICRO
        room = self._look.px(21 if is_hit else 10)
        return QSize(self._look.px(200), self._look.metrics(role).height() + room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        entry = index.data(_HIT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Hit):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_hit(painter, option.rect.adjusted(0, 0, 0, -3), entry, chosen=chosen)
        else:
            painter.setFont(self._look.font(Role.MICRO, weight=SEMIBOLD))
            painter.setPen(QColor(self._look.tokens.text3))
            painter.drawText(option.rect.adjusted(0, 4, 0, 0), _VERTICAL, str(entry))
        painter.restore()

    def _paint_hit(self, painter: QPainter, box: QRect, hit: Hit, *, chosen: bool) -> None:
        tokens, px = self._look.tokens, self._look.px
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.primary_soft))
            painter.drawRoundedRect(box, 8, 8)
        if chosen and hit.by_choice:
            # The first Enter led here and did nothing else; it must not look as if it were lost.
            painter.setPen(QPen(QColor(tokens.ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.toRectF().adjusted(1, 1, -1, -1), 8, 8)
        sign = QRect(box.left() + px(12), box.top(), px(18), box.height())
        colour = tokens.primary_text if chosen else tokens.text2
        paint_icon(painter, sign, self._look, hit.icon, colour=colour)
        again = self.tr("Enter again adds it") if hit.by_choice else self.tr("Enter")
        keys = again if chosen else hit.keys
        right = self._paint_keys(painter, box, keys) if keys else box.right() - px(12)
        left = self._paint_title(painter, box, hit, box.left() + px(41), right)
        painter.setFont(self._look.font(Role.SMALL))
        painter.setPen(QColor(tokens.text2))
        note = QRect(left + px(11), box.top(), right - left - px(11), box.height())
        shown = painter.fontMetrics().elidedText(
            hit.note, Qt.TextElideMode.ElideRight, note.width()
        )
        painter.drawText(note, _VERTICAL, shown)

    def _paint_title(self, painter: QPainter, box: QRect, hit: Hit, left: int, right: int) -> int:
        """Paint the title with its matches in bold; return where it ends."""
        painter.setPen(QColor(self._look.tokens.text))
        usual = self._look.font(Role.BODY, weight=SEMIBOLD if hit.strong else MEDIUM)
        bold = self._look.font(Role.BODY, weight=BOLD)
        place = 0
        for start, end in (*hit.matches, (len(hit.title), len(hit.title))):
            for text, font in ((hit.title[place:start], usual), (hit.title[start:end], bold)):
                painter.setFont(font)
                metrics = painter.fontMetrics()
                room = QRect(left, box.top(), max(0, right - left), box.height())
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(room, _VERTICAL, shown)
                left += metrics.horizontalAdvance(shown)
            place = end
        return left

    def _paint_keys(self, painter: QPainter, box: QRect, keys: str) -> int:
        """Paint a key cap at the right end; return where the rest must end."""
        px, metrics = self._look.px, self._look.metrics(Role.KEY)
        width, height = metrics.horizontalAdvance(keys) + px(18), metrics.height() + px(5)
        cap = QRect(box.right() - px(11) - width, 0, width, height)
        cap.moveTop(box.center().y() - height // 2)
        paint_key(painter, cap, self._look)
        painter.setFont(self._look.font(Role.KEY))
        painter.setPen(QColor(self._look.tokens.text2))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), keys)
        return cap.left() - px(10)
