"""One client: name and place on top, tabs below."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from consultant_app.domain.changes import Change
from consultant_app.workflows.client_overview import ClientOverview
from ui.focus_keeping import FocusKeeper
from ui.look.appearance import Appearance
from ui.money_texts import rounded_money
from ui.pages.clients.tab import ClientTab
from ui.widgets.boxes import column
from ui.widgets.buttons import Button, Kind
from ui.widgets.headers import PageHeader
from ui.widgets.initials import Initials
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.tabs import Tabs

_RIGHT = 28
_BOTTOM = 20

MakeTab = Callable[[ClientOverview], ClientTab]


class Detail(QWidget):
    """Head, tabs, and the tab that is open; the others are made when they are opened."""

    start_wanted = Signal()
    open_visit_wanted = Signal()

    def __init__(
        self,
        look: Appearance,
        tabs: Sequence[tuple[str, MakeTab]],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Offer TABS, each with its name and who makes it."""
        super().__init__(parent)
        self._look = look
        self._today = today
        self._makers = [maker for _, maker in tabs]
        self._facts: ClientOverview | None = None
        self._day: date | None = None
        self._made: dict[int, tuple[ScrollPage, ClientTab]] = {}
        self._initials = Initials(look, "", size=52)
        self._start = Button(look, self.tr("Start visit"), Kind.PRIMARY, icon="play")
        self._start.setObjectName("client-start")
        self._start.clicked.connect(self.start_wanted)
        self._open = Button(look, self.tr("Open visit"), Kind.PRIMARY, icon="arrow-right")
        self._open.setObjectName("client-open-visit")
        self._open.clicked.connect(self.open_visit_wanted)
        actions = (self._start, self._open)
        self._head = PageHeader(look, "", "", actions=actions, lead=self._initials)
        names = [name for name, _ in tabs]
        self._tabs = Tabs(look, names, name=self.tr("Parts of the client’s page"))
        self._tabs.setObjectName("client-tabs")
        self._tabs.tab_chosen.connect(self._on_tab)
        self._stack = QStackedWidget()
        self._lay_out()

    @property
    def facts(self) -> ClientOverview | None:
        """The client that is shown."""
        return self._facts

    @property
    def tab(self) -> int:
        """Which tab is open, from 0."""
        return self._tabs.currentIndex()

    def show_client(self, facts: ClientOverview) -> None:
        """Show FACTS; what shows them already stays as it is."""
        shown = (facts, self._today())
        if shown == (self._facts, self._day):
            return
        self._facts, self._day = shown
        self._show_head(facts)
        self._drop(self._made)
        self._open_tab()

    def renew(self, facts: ClientOverview, change: Change) -> None:
        """Show the same client after CHANGE; focus, places and what is being typed stay."""
        self._facts = facts
        self._show_head(facts)
        self._drop([index for index in self._made if index != self.tab])
        page, tab = self._made[self.tab]
        if change.by is tab or tab.renew(facts, change):
            return
        keeper, place = FocusKeeper(self._stack), page.verticalScrollBar().value()
        self._drop([self.tab])
        page = self._open_tab()
        page.verticalScrollBar().setValue(place)
        keeper.restore(self._stack)

    def show_tab(self, index: int) -> ClientTab:
        """Open the tab INDEX, from 0, and return what is in it."""
        self._tabs.setCurrentIndex(index)
        return self._made[index][1]

    def flush(self) -> None:
        """Save what is typed in any tab."""
        for _, tab in list(self._made.values()):
            tab.flush()

    def _lay_out(self) -> None:
        look = self._look
        body = column(
            column(self._head, margins=(0, 0, look.px(_RIGHT), 0)),
            look.px(8),
            self._tabs,
            look.px(14),
            margins=(look.px(26), look.px(20), 0, 0),
        )
        body.addWidget(self._stack, 1)
        self.setLayout(body)

    def _show_head(self, facts: ClientOverview) -> None:
        self._initials.show_name(facts.client.name)
        self._head.show_title(facts.client.name, self._subtitle(facts))
        self._start.setVisible(not facts.running)
        self._open.setVisible(facts.running)

    def _subtitle(self, facts: ClientOverview) -> str:
        parts = []
        if facts.client.archived:
            parts.append(self.tr("put away"))
        if facts.sites and facts.sites[0].address:
            parts.append(", ".join(facts.sites[0].address))
        if facts.first_day is not None and facts.first_day.year < self._today().year:
            parts.append(self.tr("client since {year}").format(year=facts.first_day.year))
        if facts.rate:
            rate = rounded_money(facts.rate, facts.currency)
            parts.append(self.tr("{rate} an hour").format(rate=rate))
        return "  ·  ".join(parts)

    def _open_tab(self) -> ScrollPage:
        """Make the tab that is open, if need be, and show it."""
        if self.tab not in self._made and self._facts is not None:
            tab = self._makers[self.tab](self._facts)
            page = _TabPage(tab, right=self._look.px(_RIGHT))
            self._made[self.tab] = (page, tab)
            self._stack.addWidget(page)
        shown = self._made[self.tab][0]
        self._stack.setCurrentWidget(shown)
        return shown

    def _drop(self, indexes: Iterable[int]) -> None:
        for index in list(indexes):
            page, _ = self._made.pop(index)
            page.hide()
            self._stack.removeWidget(page)
            page.deleteLater()

    def _on_tab(self, _index: int) -> None:
        self.flush()
        if self._facts is not None:
            self._open_tab()


class _TabPage(ScrollPage):
    """Its cards end below the button in the head, with a scroll bar or without."""

    def __init__(self, tab: ClientTab, *, right: int) -> None:
        self._right = right
        self._box = column(tab, margins=(0, 0, right, _BOTTOM))
        super().__init__(self._box)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _on_range_changed(self, _low: int, high: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if high else 0
        self._box.setContentsMargins(0, 0, max(0, self._right - bar), _BOTTOM)
