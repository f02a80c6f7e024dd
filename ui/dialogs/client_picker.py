"""Choose a client by a few letters, or name a new one: a line to type in and what it finds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from consultant_app.domain.clients import Client, folded
from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import ClientLine
from consultant_app.domain.text_caps import most_letters
from ui.look.appearance import Appearance
from ui.widgets.boxes import column
from ui.widgets.fields import LineField
from ui.widgets.record_list import RecordList
from ui.widgets.record_model import Source
from ui.widgets.rows import Row, RowStyle, Strength

_MOST = 4
_NEW = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PickedClient:
    """A client that is there already, or the name of a new one (then `id` is None)."""

    id: ClientId | None
    name: str


class ClientPicker(QWidget):
    """What is typed filters; the arrows choose; Enter in the line takes what is chosen."""

    picked = Signal(object)
    changed = Signal()

    def __init__(
        self,
        look: Appearance,
        find: Callable[[str], Sequence[ClientLine]],
        parent: QWidget | None = None,
    ) -> None:
        """Ask FIND for the clients that some letters mean."""
        super().__init__(parent)
        self._find = find
        self._line = _PickLine(look, self.tr("Client"), most=most_letters(Client, "name"))
        self._line.setObjectName("pick-client")
        self._line.setPlaceholderText(self.tr("A few letters, or a new name"))
        self._list = RecordList(
            look, self._source(), name=self.tr("Clients"), style=RowStyle.TILE, grows=True
        )
        self._list.setObjectName("picked-clients")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMinimumHeight(self._list.sizeHint().height())  # what is below stays in place
        self.setLayout(column(self._line, look.px(6), self._list))
        self.setFocusProxy(self._line)
        self._line.textChanged.connect(self._on_typed)
        self._line.entered.connect(self._on_entered)
        self._line.moved.connect(self._on_moved)
        self._list.clicked.connect(self._on_entered)
        self._choose_first()

    @property
    def chosen(self) -> PickedClient | None:
        """What Enter would take."""
        line = self._list.current_line
        if not isinstance(line, ClientLine):
            return None
        return PickedClient(id=line.id if line.id != _NEW else None, name=line.name)

    def _source(self) -> Source:
        lines = self._lines()
        return Source(
            page=lambda after, _limit: lines if after is None else (),
            some=lambda _ids: (),
            show=_row,
            id_of=lambda line: int(line.id),
            place_of=lambda _line: 0,
        )

    def _lines(self) -> tuple[ClientLine, ...]:
        typed = " ".join(self._line.text().split())
        found = tuple(self._find(typed))[:_MOST]
        if not typed or any(folded(line.name) == folded(typed) for line in found):
            return found
        return (*found, _new_line(typed))

    def _on_typed(self) -> None:
        self._list.follow(self._source())
        self._choose_first()
        self.changed.emit()

    def _choose_first(self) -> None:
        if self._list.count:
            self._list.setCurrentIndex(self._list.model().index(0, 0))

    def _on_moved(self, step: int) -> None:
        row = self._list.currentIndex().row() + step
        if 0 <= row < self._list.count:
            self._list.setCurrentIndex(self._list.model().index(row, 0))
            self.changed.emit()

    def _on_entered(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.picked.emit(chosen)


class _PickLine(LineField):
    """Up and Down move in the list below; Enter takes."""

    entered = Signal()
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass arrows and Enter on to the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.moved.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.moved.emit(-1)
        else:
            super().keyPressEvent(event)


def _new_line(name: str) -> ClientLine:
    return ClientLine(
        id=ClientId(_NEW),
        name=name,
        archived=False,
        last_day=None,
        next_day=None,
        next_at=None,
        open_promises=0,
        running=False,
    )


def _row(line: ClientLine) -> Row:
    if line.id == _NEW:
        words = QCoreApplication.translate("ClientPicker", "New client “{name}”")
        return Row(title=words.format(name=line.name), icon="plus", strength=Strength.NAME)
    return Row(title=line.name, initials_of=line.name, strength=Strength.NAME)
