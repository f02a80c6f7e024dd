"""What is said of a mail account: what to mend, how its password is kept, how a test ended."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.problems import FieldProblem
from consultant_app.domain.secrets import Keeping, SecretKept
from ui.problem_texts import problem_text


def field_text(found: FieldProblem) -> str:
    """Return how to mend what is wrong with one field of an account."""
    known = {
        ("address", "missing"): _tr("Write the address that your mail comes from."),
        ("address", "wrong"): _tr("Write one address, like tom@acme.example."),
        ("host", "missing"): _tr("Write the name of the server, like smtp.acme.example."),
        ("host", "wrong"): _tr("Write only the name of the server, like smtp.acme.example."),
        ("port", "wrong"): _tr("Write a number, mostly 465 or 587."),
        ("security", "only-here"): _tr(
            "Mail goes unprotected to this computer itself only. Choose SSL/TLS or STARTTLS."
        ),
    }
    return known.get((found.field, found.problem), _tr("There are signs that can’t be in here."))


def kept_text(keeping: Keeping) -> str:
    """Return where a password or sign-in is now."""
    if keeping.kept is SecretKept.KEYRING:
        return _tr("Kept in the keyring of your system, and in no file of this program.")
    why = problem_text(keeping.why).title if keeping.why is not None else ""
    words = _tr("Kept until you close the program, then asked again. {why}")
    return words.format(why=why).strip()


def trial_text(state: LetterState, why: WhyNotSent, address: str) -> str:
    """Return how a test mail to ADDRESS went, and what to do if it did not."""
    if state is LetterState.SENT:
        words = _tr("Your mail server took the test mail to {address}. Look in your inbox.")
        return words.format(address=address)
    if state is LetterState.IN_DOUBT:
        return _tr("The line broke at the very end. Look in your inbox whether it came.")
    return _of_the_account(why) or _of_the_line(why)


def _of_the_account(why: WhyNotSent) -> str:
    return {
        WhyNotSent.WRONG_PASSWORD: _tr(
            "The mail server did not take the name or the password. Put the password in again; "
            "many providers want an app password."
        ),
        WhyNotSent.NO_PASSWORD: _tr("There is no password yet. Put it in first."),
        WhyNotSent.SIGN_IN_ENDED: _tr("The sign-in has ended. Sign in at the browser again."),
        WhyNotSent.MICROSOFT: _tr(
            "Microsoft takes no passwords from programs here any more. Sign in at the browser, or "
            "send with your own mail program."
        ),
        WhyNotSent.SENDER_REFUSED: _tr("The mail server does not send for this address."),
    }.get(why, "")


def _of_the_line(why: WhyNotSent) -> str:
    return {
        WhyNotSent.OFFLINE: _tr(
            "No way to the mail server was found. Look at its name, and whether you are online."
        ),
        WhyNotSent.NO_ANSWER: _tr(
            "The mail server does not answer. Look at its name and port, or try again later."
        ),
        WhyNotSent.BUSY: _tr("The mail server asks to come back later. Try again in some minutes."),
        WhyNotSent.NOT_ENCRYPTED: _tr(
            "The mail server offers no protected line, so it was told nothing. Look at the port "
            "and at the protection."
        ),
        WhyNotSent.CERTIFICATE: _tr(
            "The mail server could not prove who it is, so it was told no password. Look at its "
            "name."
        ),
    }.get(why, _tr("The mail server did not take the mail. Nothing else was sent."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("MailAccounts", text)
