"""What the Outbox looks like: a banner, and the letters in three groups."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.ids import LetterId
from consultant_app.domain.outbox import OutboxFacts, OutboxLine, PrintedPage
from ui.focus_keeping import FocusKeeper, tab_stops
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.outbox.banner import ConnectionBanner
from ui.pages.outbox.letter_row import LetterRow
from ui.pages.outbox.letter_texts import letter_pill
from ui.pages.outbox.row_facts import letter_row_facts, printed_row_facts
from ui.widgets.boxes import Item, column, fitting, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card, Rule
from ui.widgets.headers import PageHeader
from ui.widgets.labels import Heading, Label
from ui.widgets.notices import EmptyState
from ui.widgets.page_body import PageBody

_FEW = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the Outbox shows, as it is at the moment `now` in `zone`.

    `large` are the letters that some mail servers would not take.
    """

    facts: OutboxFacts
    now: datetime
    zone: str
    offline: bool
    has_account: bool
    large: frozenset[LetterId] = frozenset()


class OutboxView(QWidget):
    """Without a database: signals say what the consultant wants.

    `opened` and `page_opened` carry the id of a letter and of a version, `wanted` that of a letter
    with the name of an act, `more_wanted` that of a letter with the button that was pressed.
    """

    opened = Signal(int)
    page_opened = Signal(int)
    wanted = Signal(int, str)
    more_wanted = Signal(int, QWidget)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Show nothing until the first `fill`."""
        super().__init__(parent)
        self._look = look
        self._seen: Seen | None = None
        self._all = False
        self._rows: dict[LetterId, LetterRow] = {}
        self.banner = ConnectionBanner(look)
        header = PageHeader(look, self.tr("Outbox"), self.tr("Everything on its way to a customer"))
        self._body = PageBody(look, column_of(header, self.banner, gap=look.px(14)))
        self.setLayout(column(self._body))

    @property
    def body(self) -> QWidget:
        """What scrolls, for F6."""
        return self._body

    def fill(self, seen: Seen) -> None:
        """Show SEEN; the focus stays where it was, or goes to what stands beside it."""
        self._seen = seen
        keeper = FocusKeeper(self)
        self.banner.fill(seen.facts, offline=seen.offline, has_account=seen.has_account)
        self._rows = {}
        groups = holder(column(*self._groups(seen), None))
        self._body.show_columns(groups)
        groups.show()  # now and not with the next events: its rows can take the focus
        keeper.restore(self)

    def count_down(self, now: datetime) -> None:
        """Let the seconds of what may be taken back pass."""
        if self._seen is None:
            return
        for line in self._seen.facts.waiting:
            pill = letter_pill(line, now, self._seen.zone, offline=self._seen.offline)
            if line.id in self._rows:
                self._rows[line.id].show_pill(*pill)

    def focus_first(self) -> None:
        """Stand on the first thing there is to press."""
        stops = tab_stops(self)
        if stops:
            stops[0].setFocus()

    def _groups(self, seen: Seen) -> list[Item]:
        facts, px = seen.facts, self._look.px
        waiting = (*facts.sending, *facts.waiting)
        parts: list[Item] = []
        if facts.needs_you:
            title = self.tr("Needs you")
            parts += [self._head(title, str(len(facts.needs_you)), Ink.ROSE), px(8)]
            parts += [self._card(self._letters(seen, facts.needs_you, leads=True)), px(14)]
        if waiting:
            parts += [self._head(self.tr("Waiting"), str(len(waiting))), px(8)]
            parts += [self._card(self._letters(seen, waiting)), px(14)]
        gone = self._gone(seen)
        if gone:
            parts += [self._head(self.tr("Sent"), self.tr("the newest first")), px(8)]
            parts += [self._card(gone), px(10), self._more_of_gone(seen)]
        return parts or [self._nothing()]

    def _nothing(self) -> QWidget:
        sentence = self.tr(
            "A page that you send stands here until your mail server took it, "
            "and what came of it afterwards."
        )
        return EmptyState(self._look, "send", self.tr("Nothing waiting."), sentence)

    def _head(self, title: str, note: str, ink: Ink = Ink.TEXT) -> QWidget:
        heading = Heading(self._look, title, Role.H2)
        heading.set_ink(ink)
        count = Label(self._look, note, Role.SMALL, ink=Ink.TEXT2)
        return holder(row(heading, self._look.px(8), count, None, margins=(4, 0, 0, 0)))

    def _card(self, rows: Sequence[QWidget]) -> QWidget:
        items: list[Item] = []
        for number, each in enumerate(rows):
            items += [Rule(), each] if number else [each]
        card = Card(self._look, *items, spacing=0, margins=(14, 4, 14, 4))
        return fitting(card)

    def _letters(
        self, seen: Seen, lines: Sequence[OutboxLine], *, leads: bool = False
    ) -> list[LetterRow]:
        return [self._letter(seen, ln, primary=leads and not n) for n, ln in enumerate(lines)]

    def _letter(self, seen: Seen, line: OutboxLine, *, primary: bool = False) -> LetterRow:
        facts = letter_row_facts(
            line,
            seen.now,
            seen.zone,
            offline=seen.offline,
            primary=primary,
            large=line.id in seen.large,
        )
        made = LetterRow(self._look, facts)
        made.opened.connect(partial(self.opened.emit, line.id))
        made.wanted.connect(partial(self.wanted.emit, line.id))
        made.more_wanted.connect(partial(self.more_wanted.emit, line.id))
        self._rows[line.id] = made
        return made

    def _printed(self, seen: Seen, page: PrintedPage) -> LetterRow:
        made = LetterRow(self._look, printed_row_facts(page, seen.now, seen.zone))
        made.opened.connect(partial(self.page_opened.emit, page.version_id))
        return made

    def _gone(self, seen: Seen) -> list[QWidget]:
        gone: list[OutboxLine | PrintedPage] = [*seen.facts.sent, *seen.facts.printed]
        gone.sort(key=lambda what: what.at, reverse=True)
        return [
            self._letter(seen, what) if isinstance(what, OutboxLine) else self._printed(seen, what)
            for what in (gone if self._all else gone[:_FEW])
        ]

    def _more_of_gone(self, seen: Seen) -> QWidget:
        more = Button(self._look, self.tr("Show earlier ones"), Kind.QUIET, small=True)
        more.setObjectName("show-earlier")
        more.clicked.connect(self._on_show_all)
        line = holder(row(more, None))
        count = len(seen.facts.sent) + len(seen.facts.printed)
        line.setVisible(not self._all and count > _FEW)
        return line

    def _on_show_all(self) -> None:
        self._all = True
        if self._seen is not None:
            self.fill(self._seen)


def column_of(*widgets: QWidget, gap: int) -> QWidget:
    """Return WIDGETS below each other with GAP between them."""
    return holder(column(*widgets, spacing=gap))
