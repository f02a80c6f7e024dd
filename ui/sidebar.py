"""The left side of the window: whose business, search, and the places."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.widgets.boxes import column
from ui.widgets.connection_card import ConnectionCard
from ui.widgets.nav_item import NavItem
from ui.widgets.sidebar_parts import Business, SearchButton

_WIDTH = 212
_FOLDED = 56


@dataclass(frozen=True, slots=True, kw_only=True)
class NavEntry:
    """A place of the sidebar: its name in the program, and how it is shown."""

    name: str
    icon: str
    text: str
    keys: str = ""


class Sidebar(QFrame):
    """Signals carry what was wanted; the window does it. The arrows go through the places."""

    place_chosen = Signal(str)
    search_wanted = Signal()

    def __init__(
        self,
        look: Appearance,
        places: Sequence[NavEntry],
        *,
        foot: NavEntry,
        search_keys: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show PLACES, and FOOT (the settings) at the bottom; SEARCH_KEYS stand on the search."""
        super().__init__(parent)
        self._look = look
        self._folded = False
        self.setProperty("card", "sidebar")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._business = Business(look)
        self._search = SearchButton(look, search_keys)
        self._search.clicked.connect(self.search_wanted)
        self.connection = ConnectionCard(look)
        self._items = {entry.name: self._item(entry) for entry in (*places, foot)}
        self._order = [entry.name for entry in (*places, foot)]
        shown = [self._items[entry.name] for entry in places]
        self._top = column(self._business, 17, self._search, 14, margins=(12, 15, 12, 0))
        self._nav = column(*shown, None, spacing=3, margins=(12, 0, 12, 0))
        self._foot = column(
            self.connection, self._items[foot.name], spacing=8, margins=(12, 0, 12, 12)
        )
        self.setLayout(column(self._top, self._nav, self._foot))
        self._fit()
        look.changed.connect(self._fit)

    def show_business(self, name: str, person: str, logo: QPixmap | None = None) -> None:
        """Show whose business it is."""
        self._business.show_business(name, person, logo)

    def show_place(self, name: str) -> None:
        """Mark NAME as the place that is shown; an unknown name marks none."""
        for item in self._items.values():
            item.setChecked(False)
        if name in self._items:
            self._items[name].setChecked(True)

    def set_badge(self, name: str, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show how much waits at a place; an empty TEXT for nothing."""
        self._items[name].set_badge(text, tone)

    def set_folded(self, *, folded: bool) -> None:
        """Show icons alone, or icons and names."""
        self._folded = folded
        for item in self._items.values():
            item.set_folded(folded=folded)
        self._business.set_folded(folded=folded)
        self._search.set_folded(folded=folded)
        self.connection.set_folded(folded=folded)
        side = 9 if folded else 12
        for box in (self._top, self._nav, self._foot):
            edges = box.contentsMargins()
            box.setContentsMargins(side, edges.top(), side, edges.bottom())
        self._fit()

    @property
    def folded(self) -> bool:
        """Tell whether only icons are shown."""
        return self._folded

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from place to place."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
        key = Qt.Key(event.key())
        here = next((n for n, name in enumerate(self._order) if self._has_focus(name)), None)
        if here is None or key not in steps:
            super().keyPressEvent(event)
            return
        name = self._order[(here + steps[key]) % len(self._order)]
        self._items[name].setFocus(Qt.FocusReason.TabFocusReason)

    def _has_focus(self, name: str) -> bool:
        return self._items[name].hasFocus()

    def _item(self, entry: NavEntry) -> NavItem:
        item = NavItem(self._look, entry.icon, entry.text, keys=entry.keys)
        item.setObjectName(f"nav-{entry.name}")
        item.clicked.connect(partial(self._on_clicked, entry.name))
        return item

    def _on_clicked(self, name: str) -> None:
        # Checking is the window's word: a page that keeps its place keeps its mark.
        self._items[name].setChecked(not self._items[name].isChecked())
        self.place_chosen.emit(name)

    def _fit(self) -> None:
        self.setFixedWidth(_FOLDED if self._folded else self._look.px(_WIDTH))
