"""Signing a mail account in at the system's browser, with a client id of one's own."""

import threading
from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QWidget

from consultant_app.domain.mail_account_rules import secret_name
from consultant_app.domain.mail_accounts import MailAccount, SignIn
from consultant_app.domain.problems import Problem
from consultant_app.domain.secrets import Keeping
from consultant_app.workflows import keep_mail_accounts
from consultant_app.workflows.mail_sign_in import sign_in
from consultant_app.workflows.send_waiting_mail import try_account_again
from ui.mail_account_texts import kept_text
from ui.pages.settings.email_password import make_unreadable
from ui.pages.settings.email_status import StatusLine
from ui.place import Workplace
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import Field, LineField

_HTTPS = "https"


class BrowserPart(QWidget):
    """A button that opens the browser; it waits there beside the window, until it is called off."""

    _address_ready = Signal(str)

    def __init__(self, workplace: Workplace, account: MailAccount) -> None:
        """Wait to be begun."""
        super().__init__()
        self._workplace = workplace
        self._account = account
        self._stop: threading.Event | None = None
        self._address = ""
        look = workplace.look
        self._secret = LineField(look, self.tr("Client secret"))
        self._secret.setObjectName(f"mail-{account.id}-client-secret")
        make_unreadable(self._secret)
        hint = self.tr("Google gives one beside the client id. It is not shown again.")
        self._secret_field = Field(look, self.tr("Client secret"), self._secret, hint=hint)
        self._begin = Button(look, self.tr("Sign in at the browser"), icon="key-round")
        self._begin.setObjectName(f"mail-{account.id}-sign-in")
        self._begin.clicked.connect(self._on_begin)
        self._copy = Button(look, self.tr("Copy the address"), Kind.QUIET, small=True)
        self._copy.setObjectName(f"mail-{account.id}-copy-address")
        self._copy.clicked.connect(self._on_copy)
        self._status = StatusLine(look, f"mail-{account.id}-sign-in-status")
        self._status.acted.connect(self._on_acted)
        self._address_ready.connect(self._on_address)
        self.setLayout(
            column(
                self._secret_field,
                row(self._begin, look.px(8), self._copy, None),
                self._status,
                spacing=look.px(8),
            )
        )
        self.show_account(account)
        self._copy.hide()

    def show_account(self, account: MailAccount) -> None:
        """Go on with ACCOUNT as it is now."""
        same = secret_name(account) == secret_name(self._account)
        self._account = account
        self._begin.setEnabled(bool(account.client_id) and self._stop is None)
        self._secret_field.setVisible(account.sign_in is SignIn.GOOGLE)
        if not same:
            self.begin()

    def begin(self) -> None:
        """Look whether somebody has signed in already."""
        if not self._account.client_id:
            words = self.tr("Write the client id that you have from the provider, then sign in.")
            self._status.say(words)
            return
        self._status.say(self.tr("Asking the keyring of your system…"))
        self._workplace.jobs.run(
            partial(keep_mail_accounts.has_secret, self._workplace.desk, self._account.id),
            self._on_looked,
            self._on_trouble,
            patient=True,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Call off what nobody waits for any more."""
        if not event.spontaneous():
            self._call_off()
        super().hideEvent(event)

    def _on_looked(self, found: bool) -> None:
        if self._stop is None:
            there = self.tr("You are signed in.")
            self._status.say(there if found else self.tr("You are not signed in yet."))

    def _on_trouble(self, problem: Problem) -> None:
        self._status.tell(problem, action=self.tr("Try again"))

    def _on_acted(self) -> None:
        if self._stop is not None:
            self._call_off()
        else:
            self.begin()

    def _on_begin(self) -> None:
        typed, self._stop = self._secret.text(), threading.Event()
        self._secret.setText("")
        self._begin.setEnabled(False)
        waits = self.tr("Waiting for you at the browser…")
        self._status.say(waits, action=self.tr("Call it off"))
        self._workplace.jobs.run(
            partial(
                sign_in,
                self._workplace.desk,
                self._account,
                self._address_ready.emit,
                client_secret=typed,
                stop=self._stop,
            ),
            self._on_signed_in,
            self._status.tell,
            ended=self._on_ended,
            patient=True,
        )

    def _on_address(self, address: str) -> None:
        self._address = address
        url = QUrl(address)
        if url.scheme() == _HTTPS:
            QDesktopServices.openUrl(url)
        self._copy.show()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)

    def _on_signed_in(self, keeping: Keeping) -> None:
        told = self.tr("You are signed in. {kept}").format(kept=kept_text(keeping))
        self._status.say(told, trouble=keeping.why is not None)
        try_account_again(self._workplace.desk, self._account.id)

    def _on_ended(self) -> None:
        self._stop = None
        self._address = ""
        self._copy.hide()
        self._begin.setEnabled(bool(self._account.client_id))

    def _call_off(self) -> None:
        if self._stop is not None:
            self._stop.set()
