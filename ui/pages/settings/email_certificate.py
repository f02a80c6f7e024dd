"""The certificate of a mail server of one's own: look at it, compare it, trust that one alone."""

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from consultant_app.clock import local_day
from consultant_app.domain.letters import WhyNotSent
from consultant_app.domain.mail_accounts import MailAccount
from consultant_app.domain.mail_certificates import ShownCertificate, spelled
from consultant_app.workflows.trust_certificate import (
    look_at_certificate,
    trust_authorities,
    trust_certificate,
)
from consultant_app.workflows.try_mail_account import Trial
from ui.mail_account_texts import trial_text
from ui.pages.settings.email_status import StatusLine
from ui.place import Workplace
from ui.when_texts import whole_day
from ui.widgets.boxes import column

_SHORT_LINE = 24  # eight pairs and their marks: as much as one reads aloud in one breath


class CertificatePart(QWidget):
    """Silent until a test mail finds that nobody vouches for the server, or one is trusted."""

    def __init__(self, workplace: Workplace, account: MailAccount) -> None:
        """Say which certificate ACCOUNT trusts, if it does."""
        super().__init__()
        self._workplace = workplace
        self._account = account
        self._act: Callable[[], object] = self._look
        self._stop: threading.Event | None = None
        self._status = StatusLine(workplace.look, f"mail-{account.id}-certificate")
        self._status.acted.connect(self._on_acted)
        self.setLayout(column(self._status))
        self.show_account(account)

    def show_account(self, account: MailAccount) -> None:
        """Go on with ACCOUNT as it is now."""
        self._account = account
        if not account.trusted_certificate:
            self._status.say("")
            return
        words = self.tr(
            "Of {host} one certificate is trusted, and no other:\n{fingerprint}"
        ).format(host=account.host, fingerprint=_in_short_lines(account.trusted_certificate))
        self._offer(words, self.tr("Trust it no more"), self._forget)

    def offer_after(self, trial: Trial) -> None:
        """Offer to look at the certificate where TRIAL ended for want of one that is believed."""
        if trial.why is not WhyNotSent.CERTIFICATE:
            return
        if self._account.trusted_certificate:
            words = self.tr(
                "The server shows another certificate than the one that you trust. Ask whoever "
                "looks after it whether it was changed."
            )
        else:
            words = self.tr("If it is a server of your own office, look at what it shows.")
        self._offer(words, self.tr("Look at its certificate"), self._look)

    def hideEvent(self, event: QHideEvent) -> None:
        """Call off what nobody waits for any more."""
        if self._stop is not None and not event.spontaneous():
            self._stop.set()
        super().hideEvent(event)

    def _on_acted(self) -> None:
        self._act()

    def _offer(self, words: str, action: str, act: Callable[[], object]) -> None:
        self._act = act
        self._status.say(words, action=action)

    def _look(self) -> None:
        self._status.say(self.tr("Asking the server what it shows…"))
        self._stop = threading.Event()
        desk = self._workplace.desk
        self._workplace.jobs.run(
            partial(look_at_certificate, desk, self._account.id, stop=self._stop),
            self._on_looked,
            self._status.tell,
            patient=True,
        )

    def _on_looked(self, found: ShownCertificate | Trial) -> None:
        if isinstance(found, Trial):
            words = trial_text(found.state, found.why, self._account.address)
            self._status.say(words, trouble=True)
        elif found.believed and self._account.trusted_certificate:
            words = self.tr("It is a new one, and those who vouch for servers vouch for it.")
            self._offer(words, self.tr("Trust the old one no more"), self._forget)
        elif found.believed:
            self._status.say(self.tr("This computer believes its certificate. Try the test again."))
        else:
            desk, read = self._workplace.desk, found.fingerprint  # as it stands beside the button
            trust = partial(trust_certificate, desk, self._account.id, found, read=read)
            self._offer(self._words_of(found), self.tr("Trust this certificate"), trust)

    def _forget(self) -> None:
        trust_authorities(self._workplace.desk, self._account.id)

    def _words_of(self, shown: ShownCertificate) -> str:
        today = local_day(self._workplace.desk.now())
        until = whole_day(local_day(shown.valid_until), today) if shown.valid_until else "?"
        words = self.tr(
            "Nobody whom this computer trusts vouches for {host}. What it shows says that it is "
            "for {names} and good until {day}. Its fingerprint:\n{fingerprint}\nLet whoever looks "
            "after the server read you theirs, by phone say. Trust it only if every pair is the "
            "same: somebody between you and the server would show another one."
        )
        return words.format(
            host=self._account.host,
            names=", ".join(shown.names) or "?",
            day=until,
            fingerprint=_in_short_lines(shown.fingerprint),
        )


def _in_short_lines(fingerprint: str) -> str:
    """Return FINGERPRINT with eight pairs to a line."""
    text = spelled(fingerprint)
    lines = (text[at : at + _SHORT_LINE] for at in range(0, len(text), _SHORT_LINE))
    return "\n".join(line.rstrip(":") for line in lines)
