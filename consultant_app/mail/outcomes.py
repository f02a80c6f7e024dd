"""What a talk with a mail server is given, and what comes of it."""

from dataclasses import dataclass, field
from pathlib import Path

from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailAccount, MailSecurity, SignIn
from consultant_app.mail.replies import means_new_secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """From whom and to whom, as the server is told; the letter's own headers change nothing."""

    sender: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """Where to send, and how. `extra_ca` is a file with a certificate authority of one's own."""

    host: str
    port: int
    security: MailSecurity
    user: str = ""
    sign_in: SignIn = SignIn.PASSWORD
    extra_ca: Path | None = None

    @classmethod
    def of(cls, account: MailAccount, *, extra_ca: Path | None = None) -> "MailServer":
        """Return the server of ACCOUNT."""
        return cls(
            host=account.host,
            port=account.port,
            security=account.security,
            user=account.user or account.address,
            sign_in=account.sign_in,
            extra_ca=extra_ca,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """A password, or the access token of a sign-in in the browser. Never shown by repr."""

    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """Seconds that a wait may take; RFC 5321 for commands and the final reply."""

    connect: float = 30
    command: float = 300
    final: float = 600
    goodbye: float = 5


USUAL_TIMEOUTS = Timeouts()
WHILE_SOMEBODY_WAITS = Timeouts(command=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a letter.

    `state` is SENT, DEFERRED (try later), FAILED (somebody must act), IN_DOUBT (it may have
    arrived) or QUEUED (stopped before anything was handed over). `about` is what `why` is about:
    the refused address, the greatest size in bytes, the host, or a `CertificateTrouble`. `code`
    and `answer` are the server's last words.
    """

    state: LetterState
    why: WhyNotSent = WhyNotSent.NONE
    about: str = ""
    code: int | None = None
    answer: str = ""
    new_secret_needed: bool = False


def failed(why: WhyNotSent, *, about: str, answer: str = "") -> Outcome:
    """Return the outcome of a letter that waits for somebody to act."""
    return Outcome(
        state=LetterState.FAILED,
        why=why,
        about=about,
        answer=answer,
        new_secret_needed=means_new_secret(why),
    )
