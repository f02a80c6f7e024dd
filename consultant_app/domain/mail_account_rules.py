"""What a mail account must be like, and under which name its password or sign-in is kept."""

import re
from collections.abc import Iterator
from dataclasses import replace

from consultant_app.domain.email_addresses import is_email_address
from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailAccount, MailSecurity, SignIn
from consultant_app.domain.problems import FieldProblem, Problem
from consultant_app.domain.secrets import CannotSignIn, SignInRefused, SignInUnreachable

IN_BROWSER = frozenset({SignIn.MICROSOFT, SignIn.GOOGLE})

_HOST = re.compile(r"(?=.{1,253}$)[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)*\.?|::1")
_HERE = re.compile(r"localhost|127(?:\.\d{1,3}){3}|::1", re.IGNORECASE)
_PORTS = range(1, 65_536)


class WrongMailAccount(Problem):
    """An account can't be as it was asked for; `found` says why, and nothing was changed."""

    found: tuple[FieldProblem, ...]


class OtherFingerprint(Problem):
    """What somebody read is not what the server shows: nothing was trusted."""

    shown: str


def wrong_with_account(account: MailAccount) -> tuple[FieldProblem, ...]:
    """Return what is wrong with ACCOUNT as it was typed."""
    return tuple(_wrong_with(account))


def is_this_computer(host: str) -> bool:
    """Tell whether HOST is the computer that the program runs on."""
    return bool(_HERE.fullmatch(host))


def user_of(account: MailAccount) -> str:
    """Return the name that ACCOUNT signs in with: its address, unless the provider gave another."""
    return account.user or account.address


def secret_name(account: MailAccount) -> str:
    """Return the name that the secret of ACCOUNT is kept under.

    It holds the server: whoever changes that, by hand or in the file, types the password anew, and
    none goes to a server that it was not meant for.
    """
    user = user_of(account).strip()
    if account.sign_in in IN_BROWSER:
        return f"sign-in of {user} at {account.sign_in} for {account.client_id}"
    return f"mail of {user} at {account.host.casefold()}"


def as_changed(before: MailAccount, after: MailAccount) -> MailAccount:
    """Return AFTER, which was BEFORE: what was trusted of one server is not of another."""
    same_server = (before.host.casefold(), before.port) == (after.host.casefold(), after.port)
    return after if same_server else replace(after, trusted_certificate="")


def why_no_secret(problem: Problem) -> tuple[LetterState, WhyNotSent]:
    """Return what a letter meets whose account could not sign in because of PROBLEM.

    Without the internet there is no new token either: that passes by itself. All else is asked.
    """
    if isinstance(problem, SignInUnreachable):
        return LetterState.DEFERRED, WhyNotSent.OFFLINE
    if isinstance(problem, SignInRefused | CannotSignIn):
        return LetterState.FAILED, WhyNotSent.SIGN_IN_ENDED
    return LetterState.FAILED, WhyNotSent.NO_PASSWORD


def _wrong_with(account: MailAccount) -> Iterator[FieldProblem]:
    if not is_email_address(account.address):
        yield _problem("address", account.address)
    if not _HOST.fullmatch(account.host):
        yield _problem("host", account.host)
    if account.port not in _PORTS:
        yield FieldProblem(field="port", problem="wrong", text=str(account.port))
    if account.security is MailSecurity.NONE and not is_this_computer(account.host):
        yield FieldProblem(field="security", problem="only-here", text=account.host)
    for field in ("user", "client_id", "tenant"):
        text: str = getattr(account, field)
        if text and not text.isprintable():
            yield FieldProblem(field=field, problem="wrong", text=text)


def _problem(field: str, text: str) -> FieldProblem:
    return FieldProblem(field=field, problem="wrong" if text.strip() else "missing", text=text)
