"""Whose time goes into a file: all clients, or those that stay ticked."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.ids import ClientId
from ui.look.appearance import Appearance
from ui.widgets.boxes import column
from ui.widgets.check_box import CheckBox
from ui.widgets.record_list import RecordList
from ui.widgets.record_model import Source
from ui.widgets.rows import Row

_HEIGHT = 164

Named = tuple[ClientId, str]


class ClientTicks(QWidget):
    """A box for all; without its tick a list of those there are. `chosen` tells of a change."""

    chosen = Signal()
    height_changed = Signal()

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        """Begin with all clients; NAME begins the names of box and list."""
        super().__init__(parent)
        self._clients: tuple[Named, ...] = ()
        self._left_out: set[ClientId] = set()
        self._all = CheckBox(look, self.tr("All clients"))
        self._all.setObjectName(f"{name}-all-clients")
        self._all.setChecked(True)
        self._all.toggled.connect(self._on_all)
        whose = self.tr("Clients to export")
        self._list = RecordList(look, _source((), ()), name=whose, uniform=True)
        self._list.setObjectName(f"{name}-clients")
        self._list.setFixedHeight(look.px(_HEIGHT))
        self._list.ticked.connect(self._on_ticked)
        self._list.opened.connect(self._on_toggled)
        self._list.hide()
        self.setLayout(column(self._all, self._list, spacing=look.px(4)))

    @property
    def wanted(self) -> tuple[ClientId, ...]:
        """The clients whose time is wanted; none means all of them."""
        if self._all.isChecked():
            return ()
        return tuple(i for i, _ in self._clients if i not in self._left_out)

    @property
    def named(self) -> tuple[ClientId, ...]:
        """The wanted clients one by one, also where all of them are."""
        return self.wanted or tuple(i for i, _ in self._clients if self._all.isChecked())

    @property
    def nobody(self) -> bool:
        """Tell whether every client was left out."""
        return not self._all.isChecked() and not self.wanted

    def choose_only(self, client_id: ClientId | None) -> None:
        """Tick one client alone, or all."""
        self._left_out = {i for i, _ in self._clients if client_id not in (None, i)}
        self._all.setChecked(client_id is None)
        self._refill()

    def offer(self, clients: Sequence[Named]) -> None:
        """Show CLIENTS; who was left out stays so."""
        if tuple(clients) != self._clients:
            self._clients = tuple(clients)
            self._refill()

    def _on_all(self, on: bool) -> None:
        self._list.setVisible(not on)
        self.height_changed.emit()
        self.chosen.emit()

    def _on_ticked(self, client_id: int, on: bool) -> None:
        (self._left_out.discard if on else self._left_out.add)(ClientId(client_id))
        self._list.refresh([client_id])
        self.chosen.emit()

    def _on_toggled(self, client_id: int) -> None:
        self._on_ticked(client_id, ClientId(client_id) in self._left_out)

    def _refill(self) -> None:
        self._list.follow(_source(self._clients, self._left_out))


def _source(clients: Sequence[Named], left_out: Collection[ClientId]) -> Source:
    numbered = list(enumerate(clients))

    def some(ids: Collection[int]) -> list[tuple[int, Named]]:
        return [line for line in numbered if line[1][0] in ids]

    return Source(
        page=lambda after, _count: numbered if after is None else [],
        some=some,
        show=partial(_row, left_out),
        id_of=lambda line: int(line[1][0]),
        place_of=lambda line: line[0],
    )


def _row(left_out: Collection[ClientId], line: tuple[int, Named]) -> Row:
    client_id, name = line[1]
    return Row(title=name, ticked=client_id not in left_out)
