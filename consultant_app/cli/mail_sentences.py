"""What mail accounts and keyrings may meet, in plain sentences."""

from collections.abc import Mapping
from types import MappingProxyType

from consultant_app.domain import secrets
from consultant_app.domain.attached_files import CannotAttach, WhyNotAttached
from consultant_app.domain.letters import WhyNotSent
from consultant_app.domain.mail_account_rules import OtherFingerprint, WrongMailAccount
from consultant_app.domain.mail_certificates import spelled
from consultant_app.domain.problems import FieldProblem, Problem


def sentence_of_secrets(problem: Problem) -> str:
    """Return the sentence for PROBLEM; empty for those of other kinds."""
    match problem:
        case secrets.KeyringMissing():
            return "This computer has no keyring that keeps passwords safely."
        case secrets.KeyringLocked():
            return "The keyring of this computer is locked, and nobody opened it."
        case secrets.KeyringSilent():
            return (
                "The keyring of this computer does not answer. It may be asking for its password "
                "in a box of its own: answer that, then try again."
            )
        case secrets.KeyringRefused():
            return f"The keyring of this computer did not do as it was asked ({problem.why})."
        case secrets.SignInUnfinished():
            return "Nobody finished signing in at the browser. Nothing was changed; try again."
        case secrets.SignInUnreachable():
            return "The provider's sign-in could not be reached. Try again once you are online."
        case secrets.SignInRefused():
            return (
                f"The provider did not let the program in ({problem.why}). "
                "`consultant-app mail sign-in` signs in again."
            )
        case secrets.CannotSignIn():
            return _CANNOT.get(problem.missing, _CANNOT["browser"])
        case OtherFingerprint():
            return (
                "That is not the fingerprint of what the server shows now, so nothing is trusted. "
                f"It shows {spelled(problem.shown)}."
            )
        case WrongMailAccount():
            wrong = ", and ".join(dict.fromkeys(map(_wrong, problem.found)))
            return f"Nothing was changed: {wrong}."
    return ""


def sentence_of_attachments(problem: Problem) -> str:
    """Return why a file can't go along; empty for problems of other kinds."""
    if not isinstance(problem, CannotAttach):
        return ""
    return f"{problem.path} can't go along: {_NOT_ATTACHED[problem.why]}. Nothing was sent."


def sentence_of_trial(why: WhyNotSent, about: str) -> str:
    """Return why a test mail was not sent, and what to do about it."""
    if why is WhyNotSent.CERTIFICATE and about == _CHANGED:
        return _OTHER_CERTIFICATE
    return _TRIALS.get(why, _TRIALS[WhyNotSent.REFUSED]).format(about=about or "The mail server")


_NOT_ATTACHED: Mapping[WhyNotAttached, str] = MappingProxyType(
    {
        WhyNotAttached.OWN_FILE: "it belongs to the program's own data",
        WhyNotAttached.NO_FILE: "there is no such file",
        WhyNotAttached.EMPTY: "there is nothing in it",
        WhyNotAttached.TOO_LARGE: "it is over 50 MB, and no mail server takes that",
        WhyNotAttached.TOGETHER: "with it the files are over 50 MB together, and no mail server "
        "takes that",
        WhyNotAttached.CHANGED: "it is being saved just now",
        WhyNotAttached.UNREADABLE: "its disk did not give it",
    }
)
_CHANGED = "changed"
_OTHER_CERTIFICATE = (
    "The mail server shows another certificate than the one that you trust, so no password was "
    "told. Ask whoever looks after it whether it was changed; `mail certificate` shows it."
)
_CANNOT: Mapping[str, str] = MappingProxyType(
    {
        "browser": "This account signs in with a password, not at the browser.",
        "client-id": "Signing in at the browser needs a client id of your own. Name one with "
        "`mail set-account --client-id`.",
    }
)
_WRONG: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("address", "missing"): "it needs the address that the mail is from",
        ("address", "wrong"): "the address is no single email address",
        ("host", "missing"): "it needs the name of the mail server",
        ("host", "wrong"): "that is no name of a mail server",
        ("port", "wrong"): "the port is a number from 1 to 65535",
        ("security", "only-here"): "mail goes unprotected to this computer itself only; use tls "
        "or starttls",
    }
)


def _wrong(found: FieldProblem) -> str:
    unprintable = f"there are signs in the {found.field.replace('_', ' ')} that can't be there"
    return _WRONG.get((found.field, found.problem), unprintable)


_TRIALS: Mapping[WhyNotSent, str] = MappingProxyType(
    {
        WhyNotSent.OFFLINE: "The mail server could not be reached: there seems to be no internet.",
        WhyNotSent.NO_ANSWER: "The mail server did not answer. Look at its name and port, or try "
        "again later.",
        WhyNotSent.BUSY: "The mail server is busy. Try again in a few minutes.",
        WhyNotSent.WRONG_PASSWORD: "The mail server did not take the name or the password. Many "
        "providers want an app password, made on their website, in place of the usual one.",
        WhyNotSent.NO_PASSWORD: "There is no password for this account. `mail set-account` reads "
        "one from standard input.",
        WhyNotSent.SIGN_IN_ENDED: "The sign-in has ended. `mail sign-in` signs in again.",
        WhyNotSent.MICROSOFT: "Microsoft no longer takes passwords from programs here. Sign in at "
        "the browser (`mail set-account --sign-in microsoft`), or send with your own mail "
        "program.",
        WhyNotSent.NOT_ENCRYPTED: "The mail server offers no protected line, so nothing was said "
        "to it. Look at port and security.",
        WhyNotSent.CERTIFICATE: "The mail server could not prove who it is ({about}), so no "
        "password was told. Look at its name. If it is a server of your own, `mail certificate` "
        "shows what it has.",
        WhyNotSent.SENDER_REFUSED: "The mail server does not let this account send as its address.",
        WhyNotSent.REFUSED: "The mail server did not take the mail.",
    }
)
