"""One client: name and place on top, tabs below."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from consultant_app.workflows.client_overview import ClientOverview
from ui.look.appearance import Appearance
from ui.money_texts import money
from ui.pages.clients.details import Details
from ui.widgets.boxes import column
from ui.widgets.buttons import Button, Kind
from ui.widgets.headers import PageHeader
from ui.widgets.initials import Initials
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.tabs import Tabs


class Detail(QWidget):
    """Head, tabs, and the tab that is open."""

    start_wanted = Signal()
    open_visit_wanted = Signal()
    tab_chosen = Signal(int)

    def __init__(
        self,
        look: Appearance,
        facts: ClientOverview,
        tabs: Sequence[QWidget],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Show FACTS with TABS in the order of their names."""
        super().__init__(parent)
        self._pages = tuple(tabs)
        self._tabs = Tabs(
            look,
            (
                self.tr("Overview"),
                self.tr("Visits"),
                self.tr("Equipment"),
                self.tr("Their words"),
                self.tr("Details"),
            ),
            name=self.tr("Parts of the client’s page"),
        )
        self._tabs.setObjectName("client-tabs")
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(ScrollPage(column(page, margins=(0, 0, look.px(28), 20))))
        self._tabs.tab_chosen.connect(self._on_tab)
        head = PageHeader(
            look,
            facts.client.name,
            _subtitle(self, facts, today),
            actions=(self._action(look, facts),),
            lead=Initials(look, facts.client.name, size=52),
        )
        head_box = column(head, margins=(0, 0, look.px(28), 0))
        body = column(
            head_box, look.px(8), self._tabs, look.px(14), margins=(look.px(26), look.px(20), 0, 0)
        )
        body.addWidget(self._stack, 1)
        self.setLayout(body)

    def show_tab(self, index: int) -> None:
        """Open the tab INDEX, from 0."""
        self._tabs.setCurrentIndex(index)

    def flush(self) -> None:
        """Save what is typed in any tab."""
        for page in self._pages:
            if isinstance(page, Details):
                page.flush()

    def owns(self, maker: object) -> bool:
        """Tell whether MAKER of a change is one of our tabs."""
        return any(maker is page for page in self._pages)

    def _action(self, look: Appearance, facts: ClientOverview) -> Button:
        if facts.running:
            button = Button(look, self.tr("Open visit"), Kind.PRIMARY, icon="arrow-right")
            button.clicked.connect(self.open_visit_wanted)
        else:
            button = Button(look, self.tr("Start visit"), Kind.PRIMARY, icon="play")
            button.clicked.connect(self.start_wanted)
        button.setObjectName("client-visit")
        return button

    def _on_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.tab_chosen.emit(index)


def _subtitle(widget: QWidget, facts: ClientOverview, today: date) -> str:
    parts = []
    if facts.sites and facts.sites[0].address:
        parts.append(", ".join(facts.sites[0].address))
    if facts.first_day is not None and facts.first_day.year < today.year:
        parts.append(widget.tr("client since {year}").format(year=facts.first_day.year))
    if facts.rate:
        rate = money(facts.rate, facts.currency)
        parts.append(widget.tr("{rate} an hour").format(rate=rate))
    return "  ·  ".join(parts)
