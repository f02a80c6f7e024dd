"""The ways a letter can leave: mail accounts with their servers, and what providers expect."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from consultant_app.domain.ids import MailAccountId


class MailSecurity(StrEnum):
    """How the line to the mail server is protected; the values are those of the command."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class SignIn(StrEnum):
    """How the account proves who it is."""

    PASSWORD = "password"  # noqa: S105 - a way to sign in, no password
    MICROSOFT = "microsoft"
    GOOGLE = "google"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailAccount:
    """One mail account. Its password or token is in the system keyring, never here.

    `security` NONE is only for this machine itself. `client_id` is the consultant's own, for a
    sign-in in the browser. `usual` is the one that letters take unless another is chosen.
    `trusted_certificate` is the fingerprint of the one that its server must show, empty where the
    authorities of the computer vouch for it.
    """

    id: MailAccountId = MailAccountId(0)
    name: str
    address: str
    sender: str = ""
    host: str
    port: int
    security: MailSecurity
    user: str = ""
    sign_in: SignIn = SignIn.PASSWORD
    client_id: str = ""
    tenant: str = ""
    trusted_certificate: str = ""
    copy_to_self: bool = False
    usual: bool = False
    position: int = 0


def usual_of(accounts: Sequence[MailAccount]) -> MailAccount | None:
    """Return the account that letters take: the one called usual, else the first."""
    chosen = (account for account in accounts if account.usual)
    return next(chosen, next(iter(accounts), None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """What a common provider expects; `help` names its text of plain help."""

    key: str
    name: str
    domains: tuple[str, ...]
    host: str
    port: int
    security: MailSecurity
    sign_in: SignIn
    help: str
