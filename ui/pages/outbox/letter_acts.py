"""What may be done with a letter in the Outbox: the fitting button first, the rest behind More."""

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.letters import Letter, LetterState, WhyNotSent
from consultant_app.domain.outbox import OutboxLine

SIGN_IN_WANTED = frozenset(
    {WhyNotSent.WRONG_PASSWORD, WhyNotSent.NO_PASSWORD, WhyNotSent.SIGN_IN_ENDED}
)
"""Why a letter waits until somebody gives a password or signs in."""

_MENDED_IN_SETTINGS = frozenset(
    {
        *SIGN_IN_WANTED,
        *(WhyNotSent.MICROSOFT, WhyNotSent.NOT_ENCRYPTED, WhyNotSent.CERTIFICATE),
        *(WhyNotSent.SENDER_REFUSED, WhyNotSent.NO_ACCOUNT),
    }
)
_WRONG_ADDRESS = frozenset({WhyNotSent.ADDRESS_REFUSED, WhyNotSent.ADDRESS_NOT_SENDABLE})
_UNTOUCHED = frozenset({LetterState.QUEUED, LetterState.DEFERRED})


class Act(StrEnum):
    """Something to do with a letter; the values are parts of object names."""

    SHOW = "show"
    COPY = "copy"
    UNDO = "undo"
    FIX_ADDRESS = "fix-address"
    EMAIL_SETTINGS = "email-settings"
    IT_ARRIVED = "it-arrived"
    I_SENT_IT = "i-sent-it"
    SEND_AGAIN = "send-again"
    MAIL_PROGRAM = "mail-program"
    PRINT = "print"
    TAKE_BACK = "take-back"
    ANSWER = "answer"


def may_be_undone(letter: Letter, now: datetime) -> bool:
    """Tell whether LETTER was put into the outbox just now, and nothing has begun."""
    fresh = letter.state is LetterState.QUEUED and letter.why is WhyNotSent.NONE
    return fresh and not letter.attempt and letter.due_at > now


def buttons_of(line: OutboxLine, now: datetime) -> tuple[Act, ...]:
    """Return what has a button in the row of LINE, the fitting one first."""
    match line.state:
        case LetterState.IN_DOUBT:
            return (Act.IT_ARRIVED, Act.SEND_AGAIN)
        case LetterState.HANDED_TO_MAIL_PROGRAM:
            return (Act.I_SENT_IT,)
        case LetterState.FAILED:
            return (_mends(line.why),)
        case state if state in _UNTOUCHED:
            return (Act.UNDO,) if may_be_undone(line.letter, now) else (Act.PRINT,)
    return ()


def more_of(line: OutboxLine, now: datetime) -> tuple[Act, ...]:
    """Return what else may be done, for the menu."""
    acts = [Act.SHOW, Act.COPY]
    if line.state in (LetterState.FAILED, LetterState.DEFERRED, LetterState.HANDED_TO_MAIL_PROGRAM):
        acts.append(Act.SEND_AGAIN)
    if line.state is LetterState.QUEUED and line.why is not WhyNotSent.NONE:
        acts.append(Act.SEND_AGAIN)
    if line.state in (*_UNTOUCHED, LetterState.FAILED, LetterState.HANDED_TO_MAIL_PROGRAM):
        acts.append(Act.MAIL_PROGRAM)
    acts.append(Act.PRINT)
    if line.state not in (LetterState.SENT, LetterState.SENDING, LetterState.HANDING_OVER):
        acts.append(Act.TAKE_BACK)
    if line.letter.answer:
        acts.append(Act.ANSWER)
    shown = buttons_of(line, now)
    return tuple(act for act in acts if act not in shown)


def act_words(act: Act, line: OutboxLine) -> str:
    """Return the words of ACT on a button or in the menu."""
    waits = line.state in (*_UNTOUCHED, LetterState.FAILED)
    words = {
        Act.SHOW: _tr("Show the page"),
        Act.COPY: _tr("Copy text"),
        Act.UNDO: _tr("Undo"),
        Act.FIX_ADDRESS: _tr("Fix address"),
        Act.EMAIL_SETTINGS: _settings_words(line.why),
        Act.IT_ARRIVED: _tr("It arrived"),
        Act.I_SENT_IT: _tr("I sent it"),
        Act.SEND_AGAIN: _tr("Send again") if line.state is LetterState.IN_DOUBT else _tr("Try now"),
        Act.MAIL_PROGRAM: _tr("Use my mail program"),
        Act.PRINT: _tr("Print instead") if waits else _tr("Print"),
        Act.TAKE_BACK: _tr("Do not send it"),
        Act.ANSWER: _tr("What the mail server said"),
    }
    if line.state is LetterState.HANDED_TO_MAIL_PROGRAM:
        words[Act.SHOW] = _tr("Show PDF")
        words[Act.SEND_AGAIN] = _tr("Send it from here instead")
        words[Act.MAIL_PROGRAM] = _tr("Open it there again")
    return words[act]


def act_icon(act: Act) -> str:
    """Return the icon of ACT on a button; most need none."""
    return {Act.PRINT: "printer", Act.UNDO: "undo-2"}.get(act, "")


def _mends(why: WhyNotSent) -> Act:
    if why in _WRONG_ADDRESS:
        return Act.FIX_ADDRESS
    if why in _MENDED_IN_SETTINGS:
        return Act.EMAIL_SETTINGS
    return Act.PRINT if why is WhyNotSent.TOO_LARGE else Act.SEND_AGAIN


def _settings_words(why: WhyNotSent) -> str:
    words = {
        WhyNotSent.NO_PASSWORD: _tr("Give the password"),
        WhyNotSent.WRONG_PASSWORD: _tr("Give the password"),
        WhyNotSent.SIGN_IN_ENDED: _tr("Sign in again"),
        WhyNotSent.NO_ACCOUNT: _tr("Set up your email"),
    }
    return words.get(why, _tr("Email settings"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("OutboxActs", text)
