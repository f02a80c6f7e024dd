"""Why a letter is where it is, in words that say what to do; the server's own are behind More."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.outbox import OutboxLine


def reason_text(line: OutboxLine) -> str:
    """Return why LINE needs somebody or waits; it goes on after the client's name."""
    if line.state is LetterState.HANDED_TO_MAIL_PROGRAM:
        words = _tr("to {name}. It lies ready in your mail program. Did you send it there?")
        return words.format(name=line.reader)
    words = _of_the_letter(line.why) or _of_the_line(line.why) or _of_the_account(line.why)
    about = certificate_text(line.about) if line.why is WhyNotSent.CERTIFICATE else line.about
    return words.format(name=line.reader, about=about)


def certificate_text(trouble: str) -> str:
    """Return what was wrong with the proof that a mail server gave of itself."""
    known = {
        "expired": _tr("its proof is out of date"),
        "not-yet-valid": _tr("its proof is not valid yet; look at the clock of this computer"),
        "other-name": _tr("its proof is for another name"),
        "own-file": _tr("the file with your own authority could not be read"),
        "changed": _tr("it shows another certificate than the one that you trust"),
    }
    return known.get(trouble, _tr("nobody this computer trusts vouches for it"))


def _of_the_letter(why: WhyNotSent) -> str:
    return {
        WhyNotSent.ADDRESS_REFUSED: _tr("the address {about} was not found"),
        WhyNotSent.ADDRESS_NOT_SENDABLE: _tr("your mail server can’t send to {about}"),
        WhyNotSent.TOO_LARGE: _tr(
            "it is larger than your mail server allows. Print it, or send it anew with fewer "
            "photos and files"
        ),
        WhyNotSent.CONTENT_REFUSED: _tr("your mail server did not take it as it is"),
        WhyNotSent.REFUSED: _tr("your mail server did not take it"),
        WhyNotSent.GAVE_UP: _tr("it was tried for five days. It is kept here, and was not sent"),
        WhyNotSent.MAY_HAVE_GONE: _tr(
            "to {name}. It may have gone. Look in your Sent folder or ask them."
        ),
        WhyNotSent.RESTORED: _tr(
            "to {name}. It waited when the backup was made, and may have gone since. "
            "Look in your Sent folder or ask them."
        ),
    }.get(why, "")


def _of_the_line(why: WhyNotSent) -> str:
    return {
        WhyNotSent.NONE: _tr("to {name}"),
        WhyNotSent.OFFLINE: _tr("no way to the mail server was found"),
        WhyNotSent.NO_ANSWER: _tr("the mail server does not answer"),
        WhyNotSent.BUSY: _tr("the mail server asks to come back later"),
        WhyNotSent.NOT_ENCRYPTED: _tr(
            "the mail server offers no protected line, so it was told nothing"
        ),
        WhyNotSent.CERTIFICATE: _tr("the mail server could not prove who it is: {about}"),
    }.get(why, "")


def _of_the_account(why: WhyNotSent) -> str:
    return {
        WhyNotSent.WRONG_PASSWORD: _tr("the mail server does not know your password"),
        WhyNotSent.NO_PASSWORD: _tr("the password of your email is needed"),
        WhyNotSent.SIGN_IN_ENDED: _tr("you are no longer signed in to your email"),
        WhyNotSent.MICROSOFT: _tr(
            "Microsoft takes no passwords from programs any more. Sign in with Microsoft, "
            "or use your mail program"
        ),
        WhyNotSent.SENDER_REFUSED: _tr("the mail server does not send for your address"),
        WhyNotSent.NO_ACCOUNT: _tr("the email account it was to go with is gone"),
    }.get(why, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("OutboxReasons", text)
