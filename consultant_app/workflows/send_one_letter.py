"""Take one letter through one talk with a mail server, and write down each step before the next.

Nothing is open in the database while somebody talks.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import MailAccountId
from consultant_app.domain.letter_moves import Move, refused_since
from consultant_app.domain.letters import Letter, LetterState, WhyNotSent, next_try
from consultant_app.domain.mail_account_rules import why_no_secret
from consultant_app.domain.mail_accounts import MailAccount, SignIn
from consultant_app.domain.problems import Problem
from consultant_app.workflows.letter_addresses import from_account
from consultant_app.workflows.mail_sign_in import drop_access
from consultant_app.workflows.note_sent import note_sent

if TYPE_CHECKING:
    from consultant_app.mail.outcomes import Outcome, Secret, Timeouts
    from consultant_app.storage.transaction import Tx

OnChange = Callable[[Letter], None]
SecretOf = Callable[[Desk, MailAccountId], "Secret | None"]

OFFLINE_PAUSE = timedelta(minutes=5)
"""How long a letter waits for the internet before it is tried again; nobody gives up on that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How letters are sent: who knows the secrets, what ends it, how patient it is."""

    secret_of: SecretOf
    stop: threading.Event
    timeouts: Timeouts | None


class OneLetter:
    """A letter on its way through one talk with a mail server."""

    def __init__(self, desk: Desk, letter: Letter, note: OnChange) -> None:
        self._desk = desk
        self._letter = letter
        self._note = note

    def send(self, way: Way) -> None:
        """Claim the letter, talk, and settle it.

        Raises:
            LetterWentOn: somebody else moved it meanwhile; nothing was handed over.
        """
        from consultant_app.mail.conversation import converse
        from consultant_app.mail.frozen import sender_in
        from consultant_app.mail.outcomes import USUAL_TIMEOUTS, Envelope
        from consultant_app.workflows.mail_servers import server_of

        account, mime = self._claim()
        if account is None:
            self._move(Move(to=LetterState.FAILED, why=WhyNotSent.NO_ACCOUNT))
            return
        try:
            secret = way.secret_of(self._desk, account.id) if _needs_secret(account) else None
        except Problem as problem:
            self._settle(_without_secret(account, problem))
            return
        converse(
            mime,
            Envelope(sender=sender_in(mime), recipients=self._letter.everybody),
            server_of(account),
            secret,
            on_point_of_no_return=self._hand_over,
            on_outcome=self._settle,
            stop=way.stop,
            timeouts=way.timeouts or USUAL_TIMEOUTS,
        )

    def _hand_over(self) -> None:
        self._move(Move(to=LetterState.HANDING_OVER))

    def _settle(self, outcome: Outcome) -> None:
        """Write down what came of it, before anything else happens."""
        with self._desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
            after = tx.letters.move(self._letter, _move_after(tx, self._letter, outcome))
            if after.state is LetterState.SENT:
                note_sent(tx, after, at=tx.now)
        self._letter = after
        if outcome.new_secret_needed and after.account_id is not None:
            drop_access(self._desk, after.account_id)
        self._note(after)

    def _move(self, move: Move) -> None:
        with self._desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
            self._letter = tx.letters.move(self._letter, move)
        self._note(self._letter)

    def _claim(self) -> tuple[MailAccount | None, bytes]:
        """Take the letter; return its account, if it still has one, and what goes out."""
        with self._desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
            accounts, letter = tx.mail_accounts.all(), self._letter
            own = (account for account in accounts if account.id == letter.account_id)
            account = next(own, None)
            ready = from_account(tx, letter, account) if account is not None else letter
            self._letter = tx.letters.move(ready, Move(to=LetterState.SENDING))
            mime = tx.letters.mime(letter.id)
        self._note(self._letter)
        return account, mime


def _needs_secret(account: MailAccount) -> bool:
    return account.sign_in is not SignIn.NONE


def _without_secret(account: MailAccount, problem: Problem) -> Outcome:
    """Return what a letter meets whose account has nothing to sign in with."""
    from consultant_app.mail.outcomes import Outcome

    state, why = why_no_secret(problem)
    return Outcome(state=state, why=why, about=account.user or account.address)


def _move_after(tx: Tx, letter: Letter, outcome: Outcome) -> Move:
    """Return where LETTER goes after a talk that ended with OUTCOME."""
    told = Move(
        to=outcome.state,
        why=outcome.why,
        about=outcome.about,
        code=outcome.code,
        answer=outcome.answer,
        tried=outcome.state is not LetterState.QUEUED,
    )
    if outcome.state is LetterState.SENT:
        return Move(to=LetterState.SENT, code=outcome.code, answer=outcome.answer, tried=True)
    if outcome.state is LetterState.IN_DOUBT:
        return replace(told, why=WhyNotSent.MAY_HAVE_GONE)
    if outcome.state is LetterState.QUEUED:
        return replace(told, due_at=tx.now)
    if outcome.why is WhyNotSent.OFFLINE and letter.state is LetterState.SENDING:
        pause = tx.now + OFFLINE_PAUSE
        return replace(told, to=LetterState.QUEUED, due_at=pause, tried=False)
    if outcome.state is LetterState.DEFERRED:
        return _put_off(tx, letter, told)
    return told


def _put_off(tx: Tx, letter: Letter, told: Move) -> Move:
    """Return when to try again, or that nobody tries any more."""
    since = refused_since(tx.letter_events.of(letter.id), tried_at=tx.now)
    due_at = next_try(since, tx.now, letter.attempt + 1)
    if due_at is None:
        return replace(told, to=LetterState.FAILED, why=WhyNotSent.GAVE_UP)
    return replace(told, due_at=due_at)
