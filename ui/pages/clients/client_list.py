"""The column of all clients, with a filter and a button to add one."""

from collections.abc import Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import ClientLine
from consultant_app.workflows import keep_clients
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.pages.clients.client_lines import clients_source
from ui.shortcuts import CommandName, shown_key
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.fields import FilterField
from ui.widgets.labels import Heading, Label, Wrap
from ui.widgets.record_list import RecordList
from ui.widgets.record_model import Source
from ui.widgets.rows import RowStyle

_FILTER_PAUSE_MS = 150


class ClientList(QWidget):
    """`chosen` follows the keyboard; `opened` comes from Enter or a click.

    `add_wanted` carries the name that is typed in the filter and belongs to nobody.
    """

    chosen = Signal(int)
    opened = Signal(int)
    add_wanted = Signal(str)

    def __init__(self, look: Appearance, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the clients of DESK."""
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._put_away = False
        self.filter_field = FilterField(look, self.tr("Filter clients"))
        self.filter_field.setObjectName("filter-clients")
        self._list = RecordList(
            look, self._source(), name=self.tr("Clients"), style=RowStyle.TILE, uniform=True
        )
        self._list.setObjectName("clients")
        self._list.chosen.connect(self.chosen)
        self._list.opened.connect(self.opened)
        self._list.clicked.connect(self._on_clicked)
        self.setFocusProxy(self._list)
        self._away = Button(look, "", Kind.QUIET, small=True)
        self._away.setObjectName("put-away-clients")
        self._away.clicked.connect(self._on_away)
        self._lay_out()
        pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(_FILTER_PAUSE_MS)
        pause.timeout.connect(self.refill)
        self.filter_field.textChanged.connect(pause.start)
        self._show_state()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is no client at all, put away or not."""
        return not (self._list.count or self._filter_text or self._count_away())

    @property
    def current(self) -> ClientId | None:
        """The client that the list is on."""
        here = self._list.current_id
        return None if here is None else ClientId(here)

    def refill(self) -> None:
        """Read the lines anew."""
        self._list.follow(self._source())
        self._show_state()

    def refresh(self, ids: Collection[int]) -> None:
        """Look again at the clients of IDS."""
        self._list.refresh(ids)
        self._show_state()

    def choose(self, client_id: ClientId) -> None:
        """Mark a client without a signal, whatever hides it now."""
        if not self._marked(client_id):
            self.filter_field.clear()
            self._show_away(on=keep_clients.client(self._desk, client_id).archived)
            self._marked(client_id)

    def choose_first(self) -> None:
        """Choose the first client there is."""
        if self._list.count and self._list.current_id is None:
            self._list.setCurrentIndex(self._list.model().index(0, 0))

    def focus_list(self) -> None:
        """Let the keyboard move in the list."""
        (self._list if self._list.count else self.filter_field).setFocus()

    @property
    def _filter_text(self) -> str:
        return " ".join(self.filter_field.text().split())

    def _lay_out(self) -> None:
        look = self._look
        keys = shown_key(CommandName.NEW)
        add = IconButton(look, "plus", self.tr("Add a client"), Kind.GHOST, size=34, keys=keys)
        add.setObjectName("add-client")
        add.clicked.connect(lambda: self.add_wanted.emit(""))
        self._nothing = Label(look, "", Role.SMALL, wrap=Wrap.WORDS)
        self._add_found = Button(look, "", icon="plus", small=True)
        self._add_found.setObjectName("add-client-found")
        self._add_found.clicked.connect(lambda: self.add_wanted.emit(self._filter_text))
        nothing = column(self._nothing, row(self._add_found, None), None, spacing=look.px(8))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(holder(nothing))
        head = row(Heading(look, self.tr("Clients"), Role.TITLE), None, add)
        head.setAlignment(add, Qt.AlignmentFlag.AlignVCenter)
        edges = (look.px(20), look.px(20), look.px(14), look.px(12))
        self.setLayout(
            column(
                head,
                self.filter_field,
                self._stack,
                row(self._away, None),
                spacing=look.px(8),
                margins=edges,
            )
        )

    def _source(self) -> Source:
        return clients_source(self._desk, self.filter_field.text(), put_away=self._put_away)

    def _marked(self, client_id: ClientId) -> bool:
        self._list.choose(client_id)
        return self._list.current_id == client_id

    def _show_state(self) -> None:
        """Show the list, or that the filter finds nothing; and the way to who is put away."""
        away = self._count_away()
        if self._put_away and not away:
            self._show_away(on=False)
            return
        found = bool(self._list.count) or not self._filter_text
        self._stack.setCurrentIndex(0 if found else 1)
        self._nothing.setText(self.tr("Nothing found for “{name}”.").format(name=self._filter_text))
        self._add_found.set_label(self.tr("Add “{name}”").format(name=self._filter_text))
        self._away.setVisible(bool(away))
        words = self.tr("Put away: {n}").format(n=away)
        self._away.set_label(self.tr("Back to the others") if self._put_away else words)

    def _show_away(self, *, on: bool) -> None:
        self._put_away = on
        self.refill()

    def _count_away(self) -> int:
        return len(keep_clients.client_lines(self._desk, archived=True))

    def _on_away(self) -> None:
        self._show_away(on=not self._put_away)
        self.choose_first()

    def _on_clicked(self, *_: object) -> None:
        line = self._list.current_line
        if isinstance(line, ClientLine):
            self.opened.emit(line.id)
