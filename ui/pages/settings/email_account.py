"""One mail account: its fields, its password, a test, and what else can be done with it."""

import threading
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QWidget

from consultant_app.domain.mail_account_rules import IN_BROWSER
from consultant_app.domain.mail_accounts import MailAccount, SignIn
from consultant_app.domain.mail_providers import provider_of_host
from consultant_app.domain.problems import Problem
from consultant_app.workflows import keep_mail_accounts
from consultant_app.workflows.try_mail_account import Trial, send_test_mail
from ui.look.tokens import Ink, Tone
from ui.look.type import Role
from ui.mail_account_texts import trial_text
from ui.mail_provider_texts import ProviderHelp, provider_help
from ui.pages.settings.email_browser import BrowserPart
from ui.pages.settings.email_certificate import CertificatePart
from ui.pages.settings.email_fields import AccountFields
from ui.pages.settings.email_password import PasswordPart
from ui.pages.settings.email_status import StatusLine
from ui.place import Workplace
from ui.widgets.boxes import column, fitting, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card, Ground
from ui.widgets.check_box import CheckBox
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.pill import Pill
from ui.widgets.saved_fields import SavedFields


class AccountCard(QWidget):
    """Every change applies at once, unless the fields say what to mend first."""

    saved = Signal()

    def __init__(
        self, workplace: Workplace, account: MailAccount, *, usual: bool, by: object
    ) -> None:
        """Show ACCOUNT, which letters take if it is the USUAL one; changes are made BY a page."""
        super().__init__()
        self._workplace = workplace
        self._account = account
        self._by = by
        self._testing: threading.Event | None = None
        look = workplace.look
        self._saved_fields = SavedFields(look, self._save, self)
        self._fields = AccountFields(look, self._saved_fields, account)
        self._password = PasswordPart(workplace, account)
        self._browser = BrowserPart(workplace, account)
        self._help = _Help(workplace)
        self._copy = CheckBox(look, self.tr("Send me a copy of each letter"))
        self._copy.setObjectName(f"mail-{account.id}-copy")
        self._copy.setChecked(account.copy_to_self)
        self._copy.toggled.connect(self._saved_fields.save_now)
        self._trial = StatusLine(look, f"mail-{account.id}-trial")
        self._certificate = CertificatePart(workplace, account)
        pill = Pill(look, self.tr("Used for letters"), Tone.GREEN) if usual else None
        card = Card(
            look,
            SectionHead(look, account.address, beside=pill),
            self._fields,
            self._help,
            self._password,
            self._browser,
            self._copy,
            self._trial,  # above its button: what stands below one may be out of sight
            self._certificate,
            self._acts(usual=usual),
        )
        self.setLayout(column(fitting(card)))
        self._show_shape(account)
        if account.sign_in is SignIn.PASSWORD:
            self._password.begin()
        elif account.sign_in in IN_BROWSER:
            self._browser.begin()

    @property
    def account(self) -> MailAccount:
        """The account as it was kept last."""
        return self._account

    def flush(self) -> None:
        """Save what was typed."""
        self._saved_fields.flush()
        self._password.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Call a test off that nobody waits for any more."""
        if self._testing is not None and not event.spontaneous():
            self._testing.set()
        super().hideEvent(event)

    def _acts(self, *, usual: bool) -> QWidget:
        look, id_ = self._workplace.look, self._account.id
        self._test = Button(look, self.tr("Send a test mail to myself"), icon="send", small=True)
        self._test.setObjectName(f"mail-{id_}-test")
        self._test.clicked.connect(self._on_test)
        use = Button(look, self.tr("Use it for letters"), Kind.QUIET, small=True)
        use.setObjectName(f"mail-{id_}-use")
        use.clicked.connect(self._on_use)
        use.setVisible(not usual)
        remove = Button(look, self.tr("Remove"), Kind.QUIET, icon="x", small=True)
        remove.setObjectName(f"mail-{id_}-remove")
        remove.setAccessibleName(self.tr("Remove {name}").format(name=self._account.address))
        remove.clicked.connect(self._on_remove)
        line = QWidget()
        line.setLayout(row(self._test, None, use, remove, spacing=look.px(8)))
        return line

    def _save(self) -> None:
        typed = replace(self._fields.read(), copy_to_self=self._copy.isChecked())
        self._show_shape(typed)
        if self._fields.show_problems(typed) or typed == self._account:
            return
        self._account = keep_mail_accounts.change_account(
            self._workplace.desk, typed, by=self._by, merge=True
        )
        self._fields.show_shape(self._account)  # what was trusted of one server is not of another
        self._password.show_account(self._account)
        self._browser.show_account(self._account)
        self._certificate.show_account(self._account)
        self._trial.say("")
        self.saved.emit()

    def _show_shape(self, account: MailAccount) -> None:
        """Show what an account such as ACCOUNT needs, and the help that fits."""
        self._fields.show_shape(account)
        self._password.setVisible(account.sign_in is SignIn.PASSWORD)
        self._browser.setVisible(account.sign_in in IN_BROWSER)
        known = provider_of_host(account.host)
        self._help.say(provider_help(known.help if known else "", account.sign_in))
        self._help.setVisible(account.sign_in is not SignIn.NONE)

    def _on_test(self) -> None:
        if self._testing is None:
            self.flush()
            self._testing = threading.Event()
            self._trial.say(self.tr("Talking to your mail server…"))
            self._password.once_kept(self._begin_test)

    def _begin_test(self) -> None:
        self._workplace.jobs.run(
            partial(send_test_mail, self._workplace.desk, self._account.id, stop=self._testing),
            self._on_tested,
            self._on_trouble,
            ended=self._on_test_ended,
            patient=True,
        )

    def _on_tested(self, trial: Trial) -> None:
        told = trial_text(trial.state, trial.why, self._account.address)
        self._trial.say(told, trouble=bool(trial.why))
        self._certificate.offer_after(trial)

    def _on_trouble(self, problem: Problem) -> None:
        self._trial.tell(problem)

    def _on_test_ended(self) -> None:
        self._testing = None

    def _on_use(self) -> None:
        self.flush()
        keep_mail_accounts.change_account(self._workplace.desk, replace(self._account, usual=True))

    def _on_remove(self) -> None:
        self._saved_fields.forget()
        desk, account = self._workplace.desk, self._account
        words = self.tr("{name} removed. Its password is forgotten.").format(name=account.address)
        keep_mail_accounts.remove_account(desk, account.id)
        self._workplace.navigation.tell(words, undo=True)
        self._workplace.jobs.run(
            partial(keep_mail_accounts.forget_secret, desk, account),
            _say_nothing,
            _say_nothing,
            patient=True,
        )


def _say_nothing(_: object) -> None:
    """Say nothing: without a keyring there was nothing to forget."""


class _Help(QWidget):
    """What the provider wants, and a way to its page."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        look = workplace.look
        self._page = ""
        self._words = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._open = Button(look, self.tr("Open their page"), Kind.QUIET, small=True)
        self._open.clicked.connect(self._on_open)
        card = Card(
            look, self._words, row(self._open, None), ground=Ground.SUNKEN, margins=(14, 12, 14, 12)
        )
        self.setLayout(column(fitting(card)))

    def say(self, told: ProviderHelp) -> None:
        """Show the words of TOLD."""
        self._page = told.page
        self._words.setText(told.words)
        self._open.setVisible(bool(told.page))

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))
