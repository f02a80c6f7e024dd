"""Sends what is due while the window is open, on a thread, and without being asked.

It looks when a letter is put into the outbox, when the next one is due, when the network is back,
and when somebody presses Try now. After sleep its clock rings at once; after a round that failed,
on a full disk say, only when a minute has passed.
"""

import logging
import threading
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from consultant_app.domain.changes import Change
from consultant_app.domain.problems import Problem
from consultant_app.workflows.post_status import PostStatus, post_status
from consultant_app.workflows.send_waiting_mail import Sent, send_due
from ui.place import Workplace

_AT_MOST_MS = 60_000
_A_MOMENT_MS = 250
_AFTER_TROUBLE_MS = 60_000
_ABOUT = ("letters", "mail_accounts")

log = logging.getLogger(__name__)


class Postman(QObject):
    """One round at a time; what comes up meanwhile gets a round of its own.

    `shown` carries the `PostStatus` whenever it may be another, and of how many letters the round
    that runs began; 0 while none runs. `ended` comes when nothing is on its way any more.
    """

    shown = Signal(object, int)
    ended = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        """Send nothing before `begin`."""
        super().__init__(parent)
        self._workplace = workplace
        self._stop = threading.Event()
        self._running = False
        self._in_trouble = False
        self._began_with = 0
        self._wanted_again = False
        self._wanted_all = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._on_clock)

    def begin(self) -> None:
        """Sort out what an earlier run left, send what is due, and go on doing so."""
        workplace = self._workplace
        workplace.live.changed.connect(self._on_changed)
        workplace.navigation.send_wanted.connect(self.try_now)
        workplace.network.came_back.connect(self.try_now)
        workplace.network.changed.connect(self._look)
        self._send(all_of_them=False)

    def stop(self) -> None:
        """Begin nothing more; a talk that has handed nothing over is ended."""
        self._clock.stop()
        self._stop.set()

    def try_now(self) -> None:
        """Try all that waits, also what would be tried later."""
        self._send(all_of_them=True)

    @property
    def is_sending(self) -> bool:
        """Tell whether a round runs."""
        return self._running

    def _send(self, *, all_of_them: bool) -> None:
        if self._stop.is_set() or not self._workplace.desk.store.is_open:
            return
        if self._running:
            self._wanted_again = True
            self._wanted_all |= all_of_them
            return
        status = post_status(self._workplace.desk)
        self._running = self._in_trouble = True
        self._began_with = status.waiting if all_of_them else status.due
        work = partial(send_due, self._workplace.desk, now_all=all_of_them, stop=self._stop)
        self._workplace.jobs.run(
            work, self._on_sent, self._on_failed, ended=self._on_ended, patient=True
        )

    def _on_sent(self, sent: Sent) -> None:
        self._in_trouble = False
        if sent.sent or sent.needs_you:
            log.info("sent %s letters, %s need a look", len(sent.sent), len(sent.needs_you))

    def _on_failed(self, problem: Problem) -> None:
        """Try again later: whatever the disk refused, the letters are where they were."""
        log.warning("no letters could be sent: %s", type(problem).__name__)

    def _on_ended(self) -> None:
        self._running = False
        self._clock.stop()
        again, self._wanted_again = self._wanted_again, False
        all_of_them, self._wanted_all = self._wanted_all, False
        if again:
            self._send(all_of_them=all_of_them)
        self._look()
        if not self._running:
            self.ended.emit()

    def _on_clock(self) -> None:
        self._send(all_of_them=False)

    def _on_changed(self, change: Change) -> None:
        if change.about(*_ABOUT):
            self._look()

    def _look(self) -> None:
        """Tell how the post stands, and be there when the next letter is due."""
        desk = self._workplace.desk
        if self._stop.is_set() or not desk.store.is_open:
            return
        status = post_status(desk)
        self.shown.emit(status, self._began_with if self._running else 0)
        if not self._running:
            self._wind(status)

    def _wind(self, status: PostStatus) -> None:
        if status.next_due is None:
            self._clock.stop()
            return
        if self._in_trouble:  # what refused this round refuses the next one at once as well
            if not self._clock.isActive():
                self._clock.start(_AFTER_TROUBLE_MS)
            return
        left = (status.next_due - self._workplace.desk.now()).total_seconds() * 1000
        # After a sleep of the computer, or a clock set anew, a long wait would be too long.
        self._clock.start(int(min(max(left, _A_MOMENT_MS), _AT_MOST_MS)))
