"""Send the letters that are due, one after the other, each state on the disk before the next step.

One talk with a mail server at a time. Nothing is open in the database while somebody talks. What a
crash leaves behind is sorted out before the next letter: what was not handed over goes again, what
may have been is asked about.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import LetterId, MailAccountId
from consultant_app.domain.letter_moves import Move
from consultant_app.domain.letters import Letter, LetterState, WhyNotSent, is_due
from consultant_app.domain.problems import LetterWentOn
from consultant_app.workflows.send_one_letter import OnChange, OneLetter, SecretOf, Way
from consultant_app.workflows.sent_pages import lighten_sent

if TYPE_CHECKING:
    from consultant_app.mail.outcomes import Secret, Timeouts

_WAITING = (LetterState.QUEUED, LetterState.DEFERRED)
# What is wrong with the account is wrong for all its letters: trying each would only lock it.
_OF_THE_ACCOUNT = frozenset(
    {
        *(WhyNotSent.WRONG_PASSWORD, WhyNotSent.NO_PASSWORD, WhyNotSent.SIGN_IN_ENDED),
        *(WhyNotSent.MICROSOFT, WhyNotSent.NOT_ENCRYPTED, WhyNotSent.CERTIFICATE),
        *(WhyNotSent.SENDER_REFUSED, WhyNotSent.NO_ACCOUNT),
    }
)
_NOBODY_ANSWERS = frozenset({WhyNotSent.OFFLINE, WhyNotSent.NO_ANSWER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What one round did: the letters that were SENT, and those that need a person now.

    `waiting` go by themselves later. `busy` tells that another round was at it, and nothing was
    done here. `offline` tells that no server could be reached.
    """

    sent: tuple[LetterId, ...] = ()
    needs_you: tuple[LetterId, ...] = ()
    waiting: int = 0
    busy: bool = False
    offline: bool = False


def send_due(
    desk: Desk,
    *,
    now_all: bool = False,
    on_change: OnChange | None = None,
    stop: threading.Event | None = None,
    secret_of: SecretOf | None = None,
    timeouts: Timeouts | None = None,
) -> Sent:
    """Work once through the letters that are due; made for a worker thread.

    Args:
        desk: the open profile.
        now_all: those too that wait for a later try, though not what may still be taken back.
        on_change: told of each letter as it is after each step.
        stop: set it to begin no further letter, and to end a talk that handed nothing over yet.
        secret_of: what gives the password or token of an account, by default the keyring.
        timeouts: how long each wait may take, by default as the standard has it.
    """
    if not desk.post.acquire(blocking=False):
        return Sent(busy=True)
    try:
        _sort_out(desk)
        round_ = _Round(desk, now_all=now_all, on_change=on_change)
        way = Way(
            secret_of=secret_of or _secret_of, stop=stop or threading.Event(), timeouts=timeouts
        )
        while not way.stop.is_set() and (letter := round_.next_letter()) is not None:
            round_.send(letter, way)
        lighten_sent(desk)  # last: whatever an old page does, no letter waits for it
        return round_.told()
    finally:
        desk.post.release()


def recover(desk: Desk) -> None:
    """Sort out what a crash left on its way, unless somebody is sending right now.

    `send_due` begins with it; this is for who shows letters and sends none.
    """
    if desk.post.acquire(blocking=False):
        try:
            _sort_out(desk)
        finally:
            desk.post.release()


def next_due(desk: Desk) -> datetime | None:
    """Return when the next letter is due, None where none waits; it may have passed."""
    with desk.store.reading() as tx:
        waiting = tx.letters.in_states(*_WAITING)
    return waiting[0].due_at if waiting else None


def try_account_again(desk: Desk, account_id: MailAccountId, *, by: object = None) -> int:
    """Let what an account could not send wait again, now that its password or server is mended.

    Returns:
        how many letters.
    """
    with desk.store.changing(What.MOVE_LETTER, by=by, undoable=False) as tx:
        failed = tx.letters.in_states(LetterState.FAILED)
        mended = [f for f in failed if f.account_id == account_id and f.why in _OF_THE_ACCOUNT]
        for letter in mended:
            tx.letters.move(letter, Move(to=LetterState.QUEUED, due_at=tx.now, afresh=True))
        return len(mended)


def _sort_out(desk: Desk) -> None:
    with desk.store.reading() as tx:
        left = tx.letters.in_states(LetterState.SENDING, LetterState.HANDING_OVER)
    if not left:
        return
    with desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
        for letter in left:
            tx.letters.move(letter, _after_a_crash(letter, tx.now))


def _after_a_crash(letter: Letter, now: datetime) -> Move:
    if letter.state is LetterState.SENDING:
        return Move(to=LetterState.QUEUED, due_at=now)
    return Move(to=LetterState.IN_DOUBT, why=WhyNotSent.MAY_HAVE_GONE)


@dataclass(slots=True, kw_only=True)
class _Tally:
    """What happened in a round so far."""

    tried: set[LetterId] = field(default_factory=set)
    sent: list[LetterId] = field(default_factory=list)
    needs_you: list[LetterId] = field(default_factory=list)
    offline: bool = False


class _Round:
    """One working through what is due."""

    def __init__(self, desk: Desk, *, now_all: bool, on_change: OnChange | None) -> None:
        self._desk = desk
        self._now_all = now_all
        self._on_change = on_change
        self._tally = _Tally()

    def next_letter(self) -> Letter | None:
        """Return the next letter to try, None where nothing is left for now."""
        now = self._desk.now()
        with self._desk.store.reading() as tx:
            waiting = tx.letters.in_states(*_WAITING)
        fresh = (letter for letter in waiting if letter.id not in self._tally.tried)
        return next((letter for letter in fresh if self._is_due(letter, now)), None)

    def send(self, letter: Letter, way: Way) -> None:
        """Try to send LETTER, and settle what came of it."""
        self._tally.tried.add(letter.id)
        try:
            OneLetter(self._desk, letter, self._note).send(way)
        except LetterWentOn:
            return  # taken back, or removed with its visit, in the very moment

    def told(self) -> Sent:
        """Return what the round did."""
        with self._desk.store.reading() as tx:
            waiting = len(tx.letters.in_states(*_WAITING))
        return Sent(
            sent=tuple(self._tally.sent),
            needs_you=tuple(self._tally.needs_you),
            waiting=waiting,
            offline=self._tally.offline,
        )

    def _is_due(self, letter: Letter, now: datetime) -> bool:
        was_tried = letter.state is LetterState.DEFERRED or letter.why is not WhyNotSent.NONE
        return is_due(letter, now) or (self._now_all and was_tried)

    def _note(self, letter: Letter) -> None:
        """Take account of the LETTER in hand as it is now; spare others what it has shown."""
        self._tell(letter)
        self._settle_others(letter)

    def _settle_others(self, letter: Letter) -> None:
        """Spare the other letters of an account what LETTER has just shown to be of no use."""
        silent = letter.why in _NOBODY_ANSWERS and letter.code is None
        put_off = letter.state in _WAITING and silent
        stopped = letter.state is LetterState.FAILED and letter.why in _OF_THE_ACCOUNT
        self._tally.offline |= put_off and letter.why is WhyNotSent.OFFLINE
        if not (put_off or stopped):
            return
        now = self._desk.now()
        with self._desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
            waiting = tx.letters.waiting_for(letter.account_id)
            others = [o for o in waiting if stopped or self._is_due(o, now)]
            fresh = [o for o in others if o.id not in self._tally.tried]
            after = [tx.letters.move(o, _like(letter, o, put_off=put_off)) for o in fresh]
        for other in after:
            self._tally.tried.add(other.id)
            self._tell(other)

    def _tell(self, letter: Letter) -> None:
        if letter.state is LetterState.SENT:
            self._tally.sent.append(letter.id)
        if letter.state in (LetterState.FAILED, LetterState.IN_DOUBT):
            self._tally.needs_you.append(letter.id)
        if self._on_change is not None:
            self._on_change(letter)


def _like(letter: Letter, other: Letter, *, put_off: bool) -> Move:
    """Return where OTHER goes as the account of LETTER is of no use now."""
    to = other.state if put_off else LetterState.FAILED
    due_at = letter.due_at if put_off else None
    return Move(to=to, why=letter.why, about=letter.about, due_at=due_at)


def _secret_of(desk: Desk, account_id: MailAccountId) -> Secret | None:
    from consultant_app.workflows.keep_mail_accounts import secret_of

    return secret_of(desk, account_id)
