"""The password of a mail account: put in once, never shown, kept by the keyring of the system."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import MailAccountId
from consultant_app.domain.mail_account_rules import secret_name
from consultant_app.domain.mail_accounts import MailAccount
from consultant_app.domain.problems import Problem
from consultant_app.domain.secrets import Keeping, KeyringMissing
from consultant_app.workflows import keep_mail_accounts
from consultant_app.workflows.send_waiting_mail import try_account_again
from ui.mail_account_texts import kept_text
from ui.pages.settings.email_status import StatusLine
from ui.place import Workplace
from ui.problem_texts import problem_text
from ui.widgets.boxes import column
from ui.widgets.fields import Field, LineField

_MOST = 1_000


class PasswordPart(QWidget):
    """Everything that touches the keyring is a job: the system may ask for its own password."""

    def __init__(self, workplace: Workplace, account: MailAccount) -> None:
        """Ask whether there is a password for ACCOUNT."""
        super().__init__()
        self._workplace = workplace
        self._account = account
        self._keeping = 0
        self._then: Callable[[], None] | None = None
        look = workplace.look
        self._field = LineField(look, self.tr("Password"), most=_MOST)
        self._field.setObjectName(f"mail-{account.id}-password")
        make_unreadable(self._field)
        self._field.left.connect(self._keep)
        self._status = StatusLine(look, f"mail-{account.id}-password-status")
        self._status.acted.connect(self._look)
        hint = self.tr("Press Enter to keep it. It is not shown again.")
        field = Field(look, self.tr("Password"), self._field, hint=hint)
        self.setLayout(column(field, self._status, spacing=look.px(6)))

    def show_account(self, account: MailAccount) -> None:
        """Go on with ACCOUNT as it is now; another server or name has another password."""
        same = secret_name(account) == secret_name(self._account)
        self._account = account
        if not same:
            self._look()

    def begin(self) -> None:
        """Look for the password for the first time."""
        self._look()

    def flush(self) -> None:
        """Keep what is typed."""
        if self._field.isModified():
            self._field.setModified(False)
            self._keep(self._field.text())

    def once_kept(self, then: Callable[[], None]) -> None:
        """Call THEN once nothing is being kept any more: at once, mostly."""
        self.flush()
        if self._keeping:
            self._then = then
        else:
            then()

    def _look(self) -> None:
        self._status.say(self.tr("Asking the keyring of your system…"))
        desk, account = self._workplace.desk, self._account
        self._workplace.jobs.run(
            partial(keep_mail_accounts.has_secret, desk, account.id),
            partial(self._on_looked, secret_name(account)),
            partial(self._on_trouble, secret_name(account)),
            patient=True,
        )

    def _on_looked(self, name: str, found: bool) -> None:
        if name != secret_name(self._account):
            return
        there = self.tr("A password is kept. Put in another one to replace it.")
        self._status.say(there if found else self.tr("There is no password yet."))

    def _on_trouble(self, name: str, problem: Problem) -> None:
        if name != secret_name(self._account):
            return
        if isinstance(problem, KeyringMissing):  # no trouble: that is how this computer is
            words = problem_text(problem)
            self._status.say(f"{words.title} {words.body}")
        else:
            self._status.tell(problem, action=self.tr("Try again"))

    def _keep(self, typed: str) -> None:
        self._field.setText("")  # forgets what Ctrl+Z would bring back, too
        self._field.setModified(False)
        if not typed:
            return
        self._keeping += 1
        self._status.say(self.tr("Handing it to the keyring of your system…"))
        desk, id_ = self._workplace.desk, self._account.id
        self._workplace.jobs.run(
            partial(_keep_and_try_again, desk, id_, typed),
            self._on_kept,
            self._status.tell,
            ended=self._on_ended,
            patient=True,
        )

    def _on_kept(self, keeping: Keeping) -> None:
        self._status.say(kept_text(keeping), trouble=keeping.why is not None)

    def _on_ended(self) -> None:
        self._keeping -= 1
        then, self._then = self._then, None
        if then is not None:
            then()


def make_unreadable(field: LineField) -> None:
    """Let nobody read over a shoulder what FIELD holds, nor a keyboard learn it."""
    field.setEchoMode(QLineEdit.EchoMode.Password)
    hints = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
    field.setInputMethodHints(
        hints | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
    )


def _keep_and_try_again(desk: Desk, account_id: MailAccountId, password: str) -> Keeping:
    """Keep PASSWORD; letters that waited for it are tried again."""
    keeping = keep_mail_accounts.put_secret(desk, account_id, password)
    try_account_again(desk, account_id)
    return keeping
