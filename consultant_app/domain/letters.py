"""A letter on its way: one issued document to one reader, its states, and what may follow what.

Source of the states and of the times between tries: the outbox of the design. A letter is sent at
most once by itself: what may have arrived is asked about, never repeated.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from consultant_app.domain.email_addresses import each_once
from consultant_app.domain.ids import ClientId, LetterId, MailAccountId, VersionId, VisitId


class LetterState(StrEnum):
    """How far a letter is; the values are those of the headless command."""

    QUEUED = "queued"
    SENDING = "sending"
    HANDING_OVER = "handing_over"
    SENT = "sent"
    DEFERRED = "deferred"
    FAILED = "failed"
    IN_DOUBT = "in_doubt"
    CANCELLED = "cancelled"
    HANDED_TO_MAIL_PROGRAM = "handed_to_mail_program"


class LetterGroup(StrEnum):
    """Where the Outbox shows a letter."""

    NEEDS_YOU = "needs-you"
    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"


class LetterKind(StrEnum):
    """What kind of document a letter carries."""

    SUMMARY = "summary"
    STATEMENT = "statement"
    REVIEW = "review"
    YEAR_LETTER = "year-letter"


class WhyNotSent(StrEnum):
    """Why a letter is where it is; what a sentence is made of, with what to do about it."""

    NONE = ""
    OFFLINE = "offline"
    NO_ANSWER = "no-answer"
    BUSY = "busy"
    WRONG_PASSWORD = "wrong-password"  # noqa: S105 - why a letter waits, no password
    NO_PASSWORD = "no-password"  # noqa: S105 - why a letter waits, no password
    SIGN_IN_ENDED = "sign-in-ended"
    MICROSOFT = "microsoft-password"
    NOT_ENCRYPTED = "not-encrypted"
    CERTIFICATE = "certificate"
    SENDER_REFUSED = "sender-refused"
    ADDRESS_REFUSED = "address-refused"
    ADDRESS_NOT_SENDABLE = "address-not-sendable"
    TOO_LARGE = "too-large"
    CONTENT_REFUSED = "content-refused"
    REFUSED = "refused"
    GAVE_UP = "gave-up"
    MAY_HAVE_GONE = "may-have-gone"
    RESTORED = "restored"
    NO_ACCOUNT = "no-account"


GROUPS: Mapping[LetterState, LetterGroup] = {
    LetterState.QUEUED: LetterGroup.WAITING,
    LetterState.DEFERRED: LetterGroup.WAITING,
    LetterState.SENDING: LetterGroup.SENDING,
    LetterState.HANDING_OVER: LetterGroup.SENDING,
    LetterState.SENT: LetterGroup.SENT,
    LetterState.FAILED: LetterGroup.NEEDS_YOU,
    LetterState.IN_DOUBT: LetterGroup.NEEDS_YOU,
    LetterState.HANDED_TO_MAIL_PROGRAM: LetterGroup.NEEDS_YOU,
}

# What may follow by the program itself or by a person; anything else is a mistake of ours.
MOVES: Mapping[LetterState, frozenset[LetterState]] = {
    LetterState.QUEUED: frozenset(
        {
            LetterState.SENDING,
            LetterState.QUEUED,  # put off, untried: nobody answers, and one was tried already
            LetterState.FAILED,
            LetterState.IN_DOUBT,
            LetterState.CANCELLED,
            LetterState.HANDED_TO_MAIL_PROGRAM,
        }
    ),
    LetterState.SENDING: frozenset(
        {
            LetterState.HANDING_OVER,
            LetterState.QUEUED,
            LetterState.DEFERRED,
            LetterState.FAILED,
            LetterState.IN_DOUBT,
        }
    ),
    LetterState.HANDING_OVER: frozenset(
        {LetterState.SENT, LetterState.DEFERRED, LetterState.FAILED, LetterState.IN_DOUBT}
    ),
    LetterState.DEFERRED: frozenset(
        {
            LetterState.SENDING,
            LetterState.DEFERRED,
            LetterState.QUEUED,
            LetterState.FAILED,
            LetterState.IN_DOUBT,
            LetterState.CANCELLED,
            LetterState.HANDED_TO_MAIL_PROGRAM,
        }
    ),
    LetterState.FAILED: frozenset(
        {
            LetterState.QUEUED,
            LetterState.CANCELLED,
            LetterState.HANDED_TO_MAIL_PROGRAM,
            LetterState.IN_DOUBT,  # of a restored backup: it may have gone since
        }
    ),
    LetterState.IN_DOUBT: frozenset({LetterState.SENT, LetterState.QUEUED, LetterState.CANCELLED}),
    LetterState.HANDED_TO_MAIL_PROGRAM: frozenset(
        {
            LetterState.SENT,
            LetterState.QUEUED,
            LetterState.DEFERRED,  # as before: no mail program opened
            LetterState.FAILED,  # the same
            LetterState.CANCELLED,
        }
    ),
    LetterState.SENT: frozenset(),
    LetterState.CANCELLED: frozenset(
        {
            LetterState.QUEUED,
            LetterState.IN_DOUBT,  # where it may have gone before it was taken back
        }
    ),
}

_PAUSES = tuple(timedelta(minutes=m) for m in (1, 5, 15, 60, 240))
_DAILY = timedelta(days=1)
GIVES_UP_AFTER = timedelta(days=5)


LARGE = 10_000_000
"""From so many bytes on, as it travels, some mail servers take a letter no more."""


def may_follow(now: LetterState, then: LetterState) -> bool:
    """Tell whether a letter that is NOW in one state may go to the state THEN."""
    return then in MOVES[now]


def next_try(queued_at: datetime, tried_at: datetime, attempt: int) -> datetime | None:
    """Return when to try again after try number ATTEMPT (1 is the first); None to give up."""
    pause = _PAUSES[attempt - 1] if attempt <= len(_PAUSES) else _DAILY
    due = tried_at + pause
    return due if due - queued_at <= GIVES_UP_AFTER else None


def is_due(letter: "Letter", now: datetime) -> bool:
    """Tell whether LETTER may go NOW, also where the clock was set back since it was queued.

    No pause is longer than a day, and nothing was queued later than now: a letter that says so is
    of a clock that was wrong, and would else wait for that clock's day.
    """
    untried = letter.state is LetterState.QUEUED and letter.why is WhyNotSent.NONE
    clock_was_ahead = letter.queued_at > now if untried else letter.due_at - now > _DAILY
    return letter.due_at <= now or clock_was_ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRef:
    """Which issued document a letter carries; a version is a document of its own.

    `key` tells it from all others: "summary:12", "review:3", "statement:" with a hash. `file` is
    the name the reader sees on the attachment, `sha256` that of the PDF.
    """

    key: str
    kind: LetterKind
    client_id: ClientId
    title: str
    file: str
    sha256: str
    pages: int
    visit_id: VisitId | None = None

    @property
    def version_id(self) -> VersionId | None:
        """The version of a summary that it is, if it is one."""
        kind, _, number = self.key.partition(":")
        return VersionId(int(number)) if kind == LetterKind.SUMMARY else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter. What goes out, byte for byte, is kept beside it; `sha256` is that of the bytes.

    `recipients` are the addresses it goes to: one person, unless the consultant put more there.
    `copy_to` is the consultant's own address, if they want a copy. `reader` is who it greets.
    `due_at` is when it may go: ten seconds after Send in the window, the next try after a pause.
    `code` and `answer` are the last words of the mail server, kept for whoever asks; `why` is what
    a person is told, `about` which address. `rev` rises with each write, so that two who want the
    same letter don't both get it.
    """

    id: LetterId = LetterId(0)
    account_id: MailAccountId | None
    document: DocumentRef
    message_id: str
    sha256: str
    recipients: tuple[str, ...]
    copy_to: str = ""
    reader: str
    subject: str
    state: LetterState = LetterState.QUEUED
    queued_at: datetime
    due_at: datetime
    attempt: int = 0
    why: WhyNotSent = WhyNotSent.NONE
    about: str = ""
    code: int | None = None
    answer: str = ""
    settled_at: datetime | None = None
    rev: int = 0

    @property
    def group(self) -> LetterGroup | None:
        """Where the Outbox shows it; nowhere once it was taken back."""
        return GROUPS.get(self.state)

    @property
    def waits_for_the_internet(self) -> bool:
        """Whether it waits because no way to its mail server was found."""
        return self.group is LetterGroup.WAITING and self.why is WhyNotSent.OFFLINE

    @property
    def everybody(self) -> tuple[str, ...]:
        """Every address that the mail server is told."""
        own = (self.copy_to,) if self.copy_to else ()
        return each_once((*self.recipients, *own))


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterEvent:
    """One thing that happened to a letter; never changed, never removed."""

    letter_id: LetterId
    at: datetime
    state: LetterState
    why: WhyNotSent = WhyNotSent.NONE
    code: int | None = None
    answer: str = ""
