"""Every request a client ever made, in their words, the newest first."""

from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.desk import Desk
from consultant_app.domain.changes import Change
from consultant_app.domain.lines import RequestLine
from consultant_app.workflows import keep_clients
from consultant_app.workflows.client_overview import ClientOverview
from ui.look.appearance import Appearance
from ui.outcome_texts import outcome_text, outcome_tone
from ui.pages.clients.tab import ClientTab
from ui.pages.visits.lines import DATE_WIDTH
from ui.when_texts import short_day
from ui.widgets.boxes import column
from ui.widgets.cards import Card
from ui.widgets.fields import FilterField
from ui.widgets.labels import Label, Wrap
from ui.widgets.notices import EmptyState
from ui.widgets.record_list import RecordList
from ui.widgets.record_model import Source
from ui.widgets.rows import LINES_TO_READ, Row, Strength

_FILTER_PAUSE_MS = 150


class TheirWords(ClientTab):
    """Searchable; Enter opens the visit where it was said."""

    visit_wanted = Signal(int)

    def __init__(self, look: Appearance, desk: Desk, facts: ClientOverview) -> None:
        """Show the requests of the client of FACTS."""
        super().__init__()
        self._desk = desk
        self._client_id = facts.client.id
        self._filter = FilterField(look, self.tr("Filter their words"))
        self._filter.setObjectName("filter-words")
        self._filter.setMaximumWidth(look.px(320))
        self._list = RecordList(
            look,
            self._source(),
            name=self.tr("Their words"),
            lead_width=look.px(DATE_WIDTH),
            grows=True,
            lines=LINES_TO_READ,
        )
        self._list.setObjectName("their-words")
        self._list.opened.connect(self._on_opened)
        self._nothing = Label(look, "", wrap=Wrap.WORDS)
        self._has_any = bool(self._list.count)
        self.setLayout(column(*self._parts(look), None, spacing=look.px(12)))
        self._filter.textChanged.connect(self._made_pause().start)
        self._nothing.hide()

    def renew(self, _facts: ClientOverview, _change: Change) -> bool:
        """Read the words anew; the filter and the row stay."""
        if not self._has_any:
            return False
        self._follow()
        return True

    def _parts(self, look: Appearance) -> tuple[QWidget, ...]:
        if self._has_any:
            card = Card(look, self._list, self._nothing, margins=(12, 8, 12, 8))
            return (self._filter, card)
        empty = EmptyState(
            look,
            "message-square-quote",
            self.tr("No request noted yet."),
            self.tr("What they ask for during a visit is kept here as they said it."),
        )
        return (Card(look, empty),)

    def _made_pause(self) -> QTimer:
        pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(_FILTER_PAUSE_MS)
        pause.timeout.connect(self._follow)
        return pause

    def _follow(self) -> None:
        self._list.follow(self._source())
        found = bool(self._list.count)
        words = self.tr("Nothing found for “{words}”.").format(words=self._filter.text().strip())
        self._nothing.setText(words)
        self._nothing.setVisible(not found)
        self._list.setVisible(found)

    def _source(self) -> Source:
        lines = keep_clients.client_words(self._desk, self._client_id, filter=self._filter.text())
        return Source(
            page=lambda after, _limit: lines if after is None else (),
            some=lambda ids: [line for line in lines if line.id in ids],
            show=partial(_row, today=self._desk.today()),
            id_of=lambda line: int(line.id),
            place_of=lambda line: (-line.day.toordinal(), -line.visit_id, line.id),
        )

    def _on_opened(self, _request_id: int) -> None:
        line = self._list.current_line
        if isinstance(line, RequestLine):
            self.visit_wanted.emit(line.visit_id)


def _row(line: RequestLine, *, today: date) -> Row:
    return Row(
        lead=short_day(line.day, today),
        title=f"“{line.words}”",
        note="  ·  ".join(filter(None, (line.asked_by, line.reply))),
        strength=Strength.SAID,
        pill=outcome_text(line.outcome),
        pill_tone=outcome_tone(line.outcome),
    )
