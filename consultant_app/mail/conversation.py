"""Sends one letter, once, and tells what became of it.

Nothing is handed over before the final dot. What is lost before it may be sent again; what is lost
after it may have arrived, and is asked about.
"""

import threading
from collections.abc import Callable
from contextlib import closing

from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import SignIn
from consultant_app.mail.addresses import NotSendable, on_the_wire
from consultant_app.mail.outcomes import (
    USUAL_TIMEOUTS,
    WHILE_SOMEBODY_WAITS,
    Envelope,
    MailServer,
    Outcome,
    Secret,
    Timeouts,
    failed,
)
from consultant_app.mail.talk import Talk

__all__ = [
    "Envelope",
    "MailServer",
    "Outcome",
    "Secret",
    "Timeouts",
    "check_account",
    "converse",
]


def converse(
    mime: bytes,
    envelope: Envelope,
    server: MailServer,
    secret: Secret | None,
    *,
    on_point_of_no_return: Callable[[], None],
    on_outcome: Callable[[Outcome], None] | None = None,
    stop: threading.Event | None = None,
    timeouts: Timeouts = USUAL_TIMEOUTS,
) -> Outcome:
    """Send MIME once, and return what became of it; never raises for anything a server does.

    Args:
        mime: the letter, with CRLF, byte for byte as it goes out.
        envelope: from whom and to whom.
        server: where to send it.
        secret: what to sign in with, or None where the server wants nothing.
        on_point_of_no_return: called before the final dot. When it raises, nothing is sent.
        on_outcome: told what is returned before the server is bidden goodbye, which may hang.
        stop: set it to end the talk; from the point of no return on it leaves the server a moment
            for its last word.
        timeouts: how long each wait and each phase may take.
    """
    with closing(Talk(server, secret, timeouts=timeouts, stop=stop)) as talk:
        outcome = _before_the_talk(server, secret, envelope) or talk.trouble_in(
            lambda: talk.up_to_the_dot(mime, envelope)
        )
        if outcome is None:
            on_point_of_no_return()
            outcome = talk.hand_over()
        if on_outcome is not None:
            on_outcome(outcome)
        talk.say_goodbye()
    return outcome


def check_account(
    server: MailServer,
    secret: Secret | None,
    *,
    stop: threading.Event | None = None,
    timeouts: Timeouts = WHILE_SOMEBODY_WAITS,
) -> Outcome:
    """Sign in and say goodbye; SENT means that the account works, though nothing was sent."""
    with closing(Talk(server, secret, timeouts=timeouts, stop=stop)) as talk:
        trouble = _before_the_talk(server, secret) or talk.trouble_in(talk.open)
        talk.say_goodbye()
    return trouble or Outcome(state=LetterState.SENT)


def _before_the_talk(
    server: MailServer, secret: Secret | None, envelope: Envelope | None = None
) -> Outcome | None:
    """Return the outcome where no server need be asked; None where one must."""
    if server.sign_in is not SignIn.NONE and not (secret and (secret.password or secret.token)):
        return failed(WhyNotSent.NO_PASSWORD, about=server.user)
    for address in (envelope.sender, *envelope.recipients) if envelope else ():
        try:
            on_the_wire(address)
        except NotSendable:
            return failed(WhyNotSent.ADDRESS_NOT_SENDABLE, about=address)
    return None
