"""Where the list of clients stands: at the left, or behind a button where it is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look.appearance import Appearance
from ui.pages.clients.client_list import ClientList
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button
from ui.widgets.cards import Rule
from ui.widgets.popover import Popover

_WIDTH = 256
_NARROW_WINDOW = 1100
_NARROW_PAGE = 860  # less than this leaves the client no room beside the list
_DROP_HEIGHT = 440
_NO_LIMIT = 16_777_215


class ListShelf(QWidget):
    """Holds the list, or hands it to a panel below `button_line`."""

    def __init__(
        self, look: Appearance, clients: ClientList, parent: QWidget | None = None
    ) -> None:
        """Hold CLIENTS at the left."""
        super().__init__(parent)
        self._look = look
        self._clients = clients
        self._narrow = False
        self._popover: Popover | None = None
        self._drop = column()
        self._button = Button(look, self.tr("All clients"), icon="chevron-down", small=True)
        self._button.setObjectName("all-clients")
        self._button.clicked.connect(self.open_list)
        edges = (look.px(26), look.px(14), look.px(28), 0)
        self.button_line = holder(row(self._button, None, margins=edges))
        self.button_line.hide()
        clients.setFixedWidth(look.px(_WIDTH))
        clients.opened.connect(self._on_opened)
        self._place = column(clients)
        line = row(spacing=0)
        line.addLayout(self._place)
        line.addWidget(Rule(upright=True))
        self.setLayout(line)
        self.setFocusProxy(
            clients.focusProxy() or clients
        )  # F6 comes to the list, not to what is above it

    def fit(self, window_width: int, page_width: int) -> None:
        """Stand at the left, or behind the button in a narrow window or beside big letters."""
        narrow = window_width < _NARROW_WINDOW or page_width < self._look.px(_NARROW_PAGE)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if self._popover is not None:
            self._popover.close_it()
        self._move(self._drop_place() if narrow else self._place)
        self.setVisible(not narrow)
        self.button_line.setVisible(narrow)

    def focus_list(self) -> None:
        """Let the keyboard move in the list, or stand on the button that opens it."""
        self._button.setFocus() if self._narrow else self._clients.focus_list()

    def focus_filter(self) -> None:
        """Stand in the filter."""
        if self._narrow:
            self.open_list()
        self._clients.filter_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_list(self) -> None:
        """Show the list below the button."""
        if self._popover is not None:
            self._popover.open_at(self._button, take_focus=False)
            self._clients.focus_list()

    def _move(self, place: QVBoxLayout) -> None:
        px = self._look.px
        self._clients.setMinimumHeight(px(_DROP_HEIGHT) if self._narrow else 0)
        self._clients.setMaximumHeight(px(_DROP_HEIGHT) if self._narrow else _NO_LIMIT)
        place.addWidget(self._clients)
        self._clients.show()

    def _drop_place(self) -> QVBoxLayout:
        if self._popover is None:
            inner = holder(self._drop)
            name = self.tr("Clients")
            self._popover = Popover(
                self._look, self.window(), inner, name=name, margins=(0, 0, 0, 0)
            )
        return self._drop

    def _on_opened(self, _client_id: int) -> None:
        if self._popover is not None:
            self._popover.close_it()
