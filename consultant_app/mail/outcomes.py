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
    """Where to send, and how. `extra_ca` is a file with a certificate authority of one's own.

    `only_certificate` is the fingerprint of the one that the server must show; then no authority
    is asked.
    """

    host: str
    port: int
    security: MailSecurity
    user: str = ""
    sign_in: SignIn = SignIn.PASSWORD
    extra_ca: Path | None = None
    only_certificate: str = ""

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
            only_certificate=account.trusted_certificate,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """A password, or the access token of a sign-in in the browser. Never shown by repr."""

    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """Seconds that the talk may take.

    Single waits: `connect` for each step of reaching the server, `command` for a reply (RFC 5321
    wants five minutes), `goodbye` for the last one. Whole phases, so that a server which is slow
    but never silent holds up no other letter: `opening` for all that comes before the letter,
    `letter` for that itself, plus its size at `slowest_bytes` a second, `final` for the last word
    after the dot. Of that, `leaving` is left once somebody wants to go.
    """

    connect: float = 30
    command: float = 300
    opening: float = 600
    letter: float = 600
    slowest_bytes: float = 5_000
    final: float = 600
    leaving: float = 3
    goodbye: float = 5

    def for_letter(self, size: int) -> float:
        """Return how many seconds a letter of SIZE bytes may take."""
        return self.letter + size / self.slowest_bytes


USUAL_TIMEOUTS = Timeouts()
WHILE_SOMEBODY_WAITS = Timeouts(command=30, opening=60, letter=60, final=60)


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
