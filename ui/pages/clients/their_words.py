"""Every request a client ever made, in their words, the newest first."""

from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import RequestLine
from consultant_app.workflows import keep_clients
from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.outcome_texts import outcome_text, outcome_tone
from ui.when_texts import short_day
from ui.widgets.boxes import column
from ui.widgets.cards import Card
from ui.widgets.fields import FilterField
from ui.widgets.notices import EmptyState
from ui.widgets.record_list import RecordList
from ui.widgets.record_model import Source
from ui.widgets.rows import Row, Strength

_FILTER_PAUSE_MS = 150
_DAY_WIDTH = 64


class TheirWords(QWidget):
    """Searchable; Enter opens the visit where it was said."""

    visit_wanted = Signal(int)

    def __init__(
        self, look: Appearance, desk: Desk, client_id: ClientId, parent: QWidget | None = None
    ) -> None:
        """Show the requests of CLIENT_ID."""
        super().__init__(parent)
        self._desk = desk
        self._client_id = client_id
        self._filter = FilterField(look, self.tr("Filter their words"))
        self._filter.setMaximumWidth(look.px(320))
        self._list = RecordList(
            look,
            self._source(),
            name=self.tr("Their words"),
            lead_width=look.px(_DAY_WIDTH),
            grows=True,
        )
        self._list.setObjectName("their-words")
        self._list.opened.connect(self._on_opened)
        empty = EmptyState(
            look,
            "message-square-quote",
            self.tr("No request noted yet."),
            self.tr("What they ask for during a visit is kept here as they said it."),
        )
        shown = self._list if self._list.count else empty
        card = Card(look, shown, margins=(12, 8, 12, 8))
        self.setLayout(column(self._filter, card, None, spacing=look.px(12)))
        pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(_FILTER_PAUSE_MS)
        pause.timeout.connect(lambda: self._list.follow(self._source()))
        self._filter.textChanged.connect(pause.start)

    def _source(self) -> Source:
        lines = keep_clients.client_words(self._desk, self._client_id, filter=self._filter.text())
        return Source(
            page=lambda after, _limit: lines if after is None else (),
            some=lambda ids: [line for line in lines if line.id in ids],
            show=partial(_row, today=self._desk.today()),
            id_of=lambda line: int(line.id),
            place_of=lambda line: (-line.day.toordinal(), -line.id),
        )

    def _on_opened(self, _request_id: int) -> None:
        line = self._list.current_line
        if isinstance(line, RequestLine):
            self.visit_wanted.emit(line.visit_id)


def _row(line: RequestLine, *, today: date) -> Row:
    tone: Tone = outcome_tone(line.outcome)
    return Row(
        lead=short_day(line.day, today),
        title=f"“{line.words}”",
        note="  ·  ".join(filter(None, (line.asked_by, line.reply))),
        strength=Strength.SAID,
        pill=outcome_text(line.outcome),
        pill_tone=tone,
    )
