"""What a mail server's reply means for the consultant: from codes and texts to a reason."""

import re
from dataclasses import dataclass
from enum import StrEnum

from consultant_app.domain.letters import LetterState, WhyNotSent


class Step(StrEnum):
    """Where in the talk a reply came."""

    GREETING = "greeting"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    AUTH = "auth"
    SENDER = "sender"
    RECIPIENT = "recipient"
    DATA = "data"
    AFTER_DOT = "after-dot"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """A reply that matches `says`, as `CODE TEXT`, at one of `steps` (or anywhere) means `why`."""

    says: re.Pattern[str]
    why: WhyNotSent
    steps: frozenset[Step] = frozenset(Step)


def _rule(says: str, why: WhyNotSent, *steps: Step) -> _Rule:
    there = frozenset(steps or Step)
    return _Rule(says=re.compile(says, re.IGNORECASE | re.DOTALL), why=why, steps=there)


# The first that fits counts. Postfix tells of the sender, of sign-in and of blocked lines only in
# its reply to the recipient, so these come before what is said of the address.
_RULES = (
    _rule(
        r"^5\d\d 5\.7\.139|^550 5\.7\.30|SmtpClientAuthentication is disabled"
        r"|basic authentication is (disabled|not supported)",
        WhyNotSent.MICROSOFT,
    ),
    _rule(r"^538|^530 .*starttls|must issue a starttls", WhyNotSent.NOT_ENCRYPTED),
    _rule(r"", WhyNotSent.NOT_ENCRYPTED, Step.STARTTLS),
    _rule(r"^50[0-4]", WhyNotSent.REFUSED, Step.AUTH),
    _rule(r"", WhyNotSent.WRONG_PASSWORD, Step.AUTH),
    _rule(r"^530|(authentication|login|sign-?in) required", WhyNotSent.NO_PASSWORD),
    _rule(r"^552 5\.2\.2", WhyNotSent.ADDRESS_REFUSED, Step.RECIPIENT),
    _rule(r"^5\d\d 5\.(3\.4|2\.3)|(message|mail|size).*too (big|large)", WhyNotSent.TOO_LARGE),
    _rule(r"^552", WhyNotSent.TOO_LARGE),
    _rule(
        r"^5\d\d 5\.(1\.[78]|7\.60|2\.252)"
        r"|sender address rejected|SendAsDenied|send as this sender",
        WhyNotSent.SENDER_REFUSED,
    ),
    _rule(r"", WhyNotSent.SENDER_REFUSED, Step.SENDER),
    _rule(r"client host|blocked using|\brelay", WhyNotSent.REFUSED, Step.RECIPIENT),
    _rule(r"", WhyNotSent.ADDRESS_REFUSED, Step.RECIPIENT),
    _rule(r"^5\d\d 5\.1\.[1236]\b", WhyNotSent.ADDRESS_REFUSED, Step.AFTER_DOT),
    _rule(r"", WhyNotSent.CONTENT_REFUSED, Step.AFTER_DOT),
    _rule(r"", WhyNotSent.REFUSED),
)


def state_after(code: int) -> LetterState:
    """Return where a letter is after a reply that is no consent: later is fine, or it is not."""
    return LetterState.FAILED if 500 <= code <= 599 else LetterState.DEFERRED


def why_refused(step: Step, code: int, text: str, *, by_token: bool = False) -> WhyNotSent:
    """Return what a refusal CODE with TEXT at STEP means.

    Args:
        step: what it answers.
        code: three digits, or -1 for something that was no reply.
        text: the words behind it; the server's, so only looked at.
        by_token: the sign-in was in the browser, where no password can be wrong.
    """
    if 400 <= code <= 499:
        return WhyNotSent.BUSY
    if not 500 <= code <= 599:
        return WhyNotSent.NO_ANSWER
    said = f"{code} {text}"
    why = next(rule.why for rule in _RULES if step in rule.steps and rule.says.search(said))
    if by_token and why is WhyNotSent.WRONG_PASSWORD:
        return WhyNotSent.SIGN_IN_ENDED
    return why


def means_new_secret(why: WhyNotSent) -> bool:
    """Tell whether the consultant must sign in again, or type a password, before anything goes."""
    return why in (WhyNotSent.WRONG_PASSWORD, WhyNotSent.SIGN_IN_ENDED, WhyNotSent.NO_PASSWORD)
