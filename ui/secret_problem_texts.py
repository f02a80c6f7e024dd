"""What keyrings and sign-ins may meet, in words: what happened, what is safe, what to do."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain import secrets
from consultant_app.domain.mail_account_rules import OtherFingerprint, WrongMailAccount
from consultant_app.domain.problems import Problem


def words_of_secrets(problem: Problem) -> tuple[str, str] | None:
    """Return title and body for PROBLEM, None for those of other kinds."""
    match problem:
        case secrets.KeyringMissing():
            return _tr("This computer has no keyring that keeps passwords safely."), _tr(
                "Passwords are asked each time the program runs, and are written nowhere."
            )
        case secrets.KeyringLocked():
            return _tr("The keyring of your system is locked."), _tr(
                "Unlock it with its own password, then try again. Nothing is lost."
            )
        case secrets.KeyringSilent():
            return _tr("The keyring of your system does not answer."), _tr(
                "It may be asking for its password in a box of its own, perhaps behind this "
                "window. Answer that, then try again. You can go on working meanwhile."
            )
        case secrets.KeyringRefused():
            return _tr("The keyring of your system did not do as it was asked ({why}).").format(
                why=problem.why
            ), _tr("What you put in is kept until you close the program.")
        case secrets.SignInUnfinished():
            return _tr("You are not signed in."), _tr(
                "The sign-in at the browser was not finished. Start it again when you like."
            )
        case secrets.SignInRefused():
            return _tr("The provider did not let the program in ({why}).").format(
                why=problem.why
            ), _tr("Sign in at the browser again. Your letters wait.")
        case secrets.SignInUnreachable():
            return _tr("The provider could not be reached."), _tr(
                "Try again once you are online. Your letters wait."
            )
        case secrets.CannotSignIn():
            return _tr("This account can’t sign in at the browser yet."), _tr(
                "It needs a client id of your own. Write it into the account."
            )
        case OtherFingerprint():
            return _tr("That is another certificate."), _tr(
                "The server shows another one by now. Nothing is trusted; look at it again."
            )
        case WrongMailAccount():
            return _tr("This account can’t be kept like that."), _tr(
                "The fields say what to mend. Nothing was changed."
            )
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Problems", text)
