"""The Outbox: follows what changes, and does what its view wants."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from consultant_app.desk import Desk
from consultant_app.domain.changes import Change
from consultant_app.domain.ids import LetterId, VersionId
from consultant_app.domain.outbox import OutboxFacts, OutboxLine
from consultant_app.workflows import keep_mail_accounts, outbox
from ui.network import Reach
from ui.pages.outbox.acting import Acting
from ui.pages.outbox.letter_acts import Act, act_words, may_be_undone, more_of
from ui.pages.outbox.view import OutboxView, Seen
from ui.place import Place, Workplace
from ui.post.email_settings import open_email_settings
from ui.widgets.boxes import column
from ui.widgets.menu import Menu

_SECOND_MS = 1_000
_TURN_MS = 60_000
_ABOUT = ("letters", "mail_accounts", "deliveries", "visits", "clients", "seen_by")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What was read beside the window."""

    facts: OutboxFacts
    has_account: bool
    large: frozenset[LetterId]


class OutboxPage(Place):
    """Read beside the window; the seconds of what may be taken back are counted down."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Show nothing before `arrive`."""
        super().__init__(parent)
        self._workplace = workplace
        self._facts = OutboxFacts(lines=())
        self._has_account = False
        self._large: frozenset[LetterId] = frozenset()
        self._wants_focus = False
        self._view = OutboxView(workplace.look)
        self._acting = Acting(workplace, self)
        self.setLayout(column(self._view))
        self._second = QTimer(self)
        self._second.timeout.connect(self._on_second)
        self._connect()

    def arrive(self) -> None:
        """Show the newest, and stand on the first thing to press."""
        self._wants_focus = True
        self._read()

    def panes(self) -> tuple[QWidget, ...]:
        """The banner, and the letters."""
        return (self._view.banner, self._view.body)

    def _connect(self) -> None:
        view, workplace = self._view, self._workplace
        view.banner.try_wanted.connect(workplace.navigation.send_now)
        view.banner.set_up_wanted.connect(self._on_set_up)
        view.opened.connect(self._on_opened)
        view.page_opened.connect(self._on_page_opened)
        view.wanted.connect(self._on_wanted)
        view.more_wanted.connect(self._on_more)
        workplace.live.changed.connect(self._on_changed)
        workplace.network.changed.connect(self._show)

    def _read(self) -> None:
        self._workplace.jobs.run(partial(_found, self._workplace.desk), self._on_read)

    def _on_read(self, found: _Found) -> None:
        if not self._workplace.desk.store.is_open:
            return
        self._facts, self._has_account = found.facts, found.has_account
        self._large = found.large
        self._show()
        if self._wants_focus and self.isVisible():
            self._wants_focus = False
            self._view.focus_first()

    def _show(self) -> None:
        desk = self._workplace.desk
        self._view.fill(
            Seen(
                facts=self._facts,
                now=desk.now(),
                zone=desk.zone(),
                offline=self._is_offline(),
                has_account=self._has_account,
                large=self._large,
            )
        )
        self._wind()

    def _is_offline(self) -> bool:
        reach = self._workplace.network.reach
        lost = any(line.letter.waits_for_the_internet for line in self._facts.waiting)
        return reach is Reach.OFF or (lost and reach is Reach.UNKNOWN)

    def _wind(self) -> None:
        """Look again soon: every second while something may be taken back."""
        now = self._workplace.desk.now()
        counting = any(may_be_undone(line.letter, now) for line in self._facts.waiting)
        self._second.start(_SECOND_MS if counting else _TURN_MS)

    def _on_second(self) -> None:
        desk = self._workplace.desk
        if not self.isVisible() or not desk.store.is_open:
            self._second.stop()
        elif self._second.interval() == _SECOND_MS:
            self._view.count_down(desk.now())
            self._wind()
        else:
            self._read()

    def _on_changed(self, change: Change) -> None:
        if self.isVisible() and change.about(*_ABOUT):
            self._read()

    def _line(self, letter_id: int) -> OutboxLine | None:
        return next((line for line in self._facts.lines if line.id == letter_id), None)

    def _on_opened(self, letter_id: int) -> None:
        self._on_wanted(letter_id, Act.SHOW)

    def _on_page_opened(self, version_id: int) -> None:
        page = next(p for p in self._facts.printed if p.version_id == version_id)
        self._acting.show_printed(VersionId(version_id), page.day)

    def _on_wanted(self, letter_id: int, act: str) -> None:
        line = self._line(letter_id)
        if line is not None:
            self._acting.do(Act(act), line)

    def _on_more(self, letter_id: int, button: QWidget) -> None:
        line = self._line(LetterId(letter_id))
        if line is None:
            return
        menu = Menu(self)
        for act in more_of(line, self._workplace.desk.now()):
            entry = menu.addAction(act_words(act, line))
            entry.setObjectName(act.value)
            entry.triggered.connect(partial(self._on_wanted, letter_id, act.value))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _on_set_up(self) -> None:
        open_email_settings(self._workplace.navigation, self.window())


def _found(desk: Desk) -> _Found:
    """Return what the Outbox shows, and whether there is an account; for a worker."""
    facts = outbox.outbox(desk)
    waiting = (line.letter for line in facts.waiting)
    return _Found(
        facts=facts,
        has_account=bool(keep_mail_accounts.accounts(desk)),
        large=frozenset(letter.id for letter in outbox.large_ones(desk, waiting)),
    )
