"""The column of all clients, with a filter and a button to add one."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.desk import Desk
from consultant_app.domain.clients import folded
from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import ClientLine
from consultant_app.workflows import keep_clients
from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.look.type import Role
from ui.when_texts import clock, short_day
from ui.widgets.boxes import column, row
from ui.widgets.buttons import IconButton, Kind
from ui.widgets.fields import FilterField
from ui.widgets.labels import Heading
from ui.widgets.record_list import RecordList
from ui.widgets.record_model import Source
from ui.widgets.rows import Row, RowStyle, Strength

_FILTER_PAUSE_MS = 150
_MOST = 5_000


class ClientList(QWidget):
    """`chosen` follows the keyboard, `add_wanted` the button with the plus."""

    chosen = Signal(int)
    add_wanted = Signal()

    def __init__(self, look: Appearance, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the clients of DESK."""
        super().__init__(parent)
        self._desk = desk
        add = IconButton(look, "plus", self.tr("Add a client"), Kind.GHOST, size=34, keys="Ctrl+N")
        add.setObjectName("add-client")
        add.clicked.connect(self.add_wanted)
        self.filter_field = FilterField(look, self.tr("Filter clients"))
        self.filter_field.setObjectName("filter-clients")
        self._list = RecordList(
            look,
            self._source(),
            name=self.tr("Clients"),
            style=RowStyle.TILE,
            uniform=True,
        )
        self._list.setObjectName("clients")
        self._list.chosen.connect(self.chosen)
        self._list.opened.connect(self.chosen)
        head = row(Heading(look, self.tr("Clients"), Role.TITLE), None, add)
        edges = (look.px(20), look.px(20), look.px(14), look.px(12))
        self.setLayout(
            column(head, self.filter_field, self._list, spacing=look.px(8), margins=edges)
        )
        pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(_FILTER_PAUSE_MS)
        pause.timeout.connect(self.refill)
        self.filter_field.textChanged.connect(pause.start)

    @property
    def count(self) -> int:
        """How many clients the list shows."""
        return self._list.count

    def refill(self) -> None:
        """Read the lines anew."""
        self._list.follow(self._source())

    def refresh(self, ids: Collection[int]) -> None:
        """Look again at the clients of IDS."""
        self._list.refresh(ids)

    def choose(self, client_id: ClientId) -> None:
        """Mark a client without a signal."""
        self._list.choose(client_id)

    def choose_first(self) -> None:
        """Choose the first client there is."""
        if self._list.count and self._list.current_id is None:
            self._list.setCurrentIndex(self._list.model().index(0, 0))

    def focus_list(self) -> None:
        """Let the keyboard move in the list."""
        (self._list if self._list.count else self.filter_field).setFocus()

    def _source(self) -> Source:
        desk, text = self._desk, self.filter_field.text()
        return Source(
            page=partial(_page, desk, text),
            some=partial(_some, desk),
            show=partial(client_row, today=desk.today()),
            id_of=lambda line: int(line.id),
            place_of=lambda line: (folded(line.name), line.id),
        )


def client_row(line: ClientLine, *, today: date) -> Row:
    """Return how LINE looks."""
    return Row(
        title=line.name,
        note=_when(line, today),
        initials_of=line.name,
        strength=Strength.NAME if line.running else Strength.SAID,
        pill=_tr("Now") if line.running else "",
        pill_tone=Tone.GREEN,
    )


def _when(line: ClientLine, today: date) -> str:
    if line.archived:
        return _tr("Put away")
    if line.next_day == today:
        words = _tr("Visit at {time}") if line.next_at else _tr("Visit today")
        return words.format(time=clock(line.next_at)) if line.next_at else words
    if line.last_day is not None:
        if line.last_day == today:
            return _tr("Last visit today")
        return _tr("Last visit {day}").format(day=short_day(line.last_day, today))
    if line.next_day is not None:
        return _tr("First visit {day}").format(day=short_day(line.next_day, today))
    return _tr("No visit yet")


def _page(desk: Desk, text: str, after: ClientLine | None, _limit: int) -> Sequence[ClientLine]:
    """Return all clients at once: a few thousand short lines, sorted by the database."""
    if after is not None:
        return ()
    lines = keep_clients.client_lines(desk, filter=text)
    if text.strip():
        archived = keep_clients.client_lines(desk, filter=text, archived=True)
        known = {line.id for line in lines}
        lines = (*lines, *(line for line in archived if line.id not in known))
    return sorted(lines, key=lambda line: (folded(line.name), line.id))[:_MOST]


def _some(desk: Desk, ids: Collection[int]) -> Sequence[ClientLine]:
    return keep_clients.client_lines_by_id(desk, [ClientId(i) for i in ids])


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClientList", text)
