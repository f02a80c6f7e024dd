"""One more mail account: from the address alone, where its provider is known."""

from PySide6.QtWidgets import QWidget

from consultant_app.domain.email_addresses import is_email_address
from consultant_app.domain.mail_account_rules import wrong_with_account
from consultant_app.domain.mail_accounts import MailAccount, MailSecurity, Provider, SignIn
from consultant_app.domain.mail_providers import PROVIDERS, provider_of_address
from consultant_app.workflows import keep_mail_accounts, keep_settings
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.mail_account_texts import field_text
from ui.pages.settings.email_fields import provider_choices
from ui.place import Workplace
from ui.post.email_settings import FIRST_ACCOUNT, stand_on_sign_in
from ui.widgets.boxes import column, fitting, row
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.fields import ChoiceField, Field, LineField
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.shared_row import SharedRow

_PORT = 465
_LEAST = 200


class AddAccountCard(QWidget):
    """An address; provider or server are asked only where the address does not tell them."""

    def __init__(self, workplace: Workplace, *, first: bool) -> None:
        """Offer another account, or the FIRST."""
        super().__init__()
        self._workplace = workplace
        look = workplace.look
        self._address = LineField(look, self.tr("Your email address"))
        self._address.setObjectName("mail-new-address")
        self._address.returnPressed.connect(self._on_add)
        self._provider = ChoiceField(
            look, self.tr("Who keeps your mail"), provider_choices(self.tr("Somebody else"))
        )
        self._provider.setObjectName("mail-new-provider")
        self._provider.fill("")
        self._provider.value_chosen.connect(self._show_server)
        self._host = LineField(look, self.tr("Server for outgoing mail"))
        self._host.setObjectName("mail-new-host")
        self._host.returnPressed.connect(self._on_add)
        self._fields = {
            "address": Field(look, self.tr("Your email address"), self._address),
            "provider": Field(look, self.tr("Who keeps your mail"), self._provider),
            "host": Field(look, self.tr("Server for outgoing mail"), self._host),
        }
        add = Button(look, self.tr("Add this account"), icon="plus")
        add.setObjectName("mail-new-add")
        add.clicked.connect(self._on_add)
        title = self.tr("Send from your own address") if first else self.tr("Another account")
        lines = SharedRow(*self._fields.values(), gap=look.px(12), least=look.px(_LEAST))
        about = Label(look, self._about(), Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        card = Card(look, SectionHead(look, title), lines, row(add, None))
        if first:
            card.body.insertWidget(1, about)
            self.setObjectName(FIRST_ACCOUNT)
            self.setFocusProxy(self._address)
            self._address.offer(keep_settings.business(workplace.desk).email)
        self.setLayout(column(fitting(card)))
        self._fields["provider"].hide()
        self._fields["host"].hide()

    def _about(self) -> str:
        return self.tr(
            "Letters then go out by themselves, and wait here while there is no internet. "
            "Without an account you can send them with your own mail program, and no password "
            "is needed."
        )

    def _on_add(self) -> None:
        address = self._address.text().strip()
        known = self._known(address)
        account = _account(address, known, self._host.text().strip())
        asks = not known and is_email_address(address)
        if asks and not self._fields["provider"].isVisible():
            self._ask_for_provider()
            return
        found = {problem.field: field_text(problem) for problem in wrong_with_account(account)}
        self._fields["address"].show_problem(found.get("address", ""))
        self._fields["host"].show_problem(found.get("host", ""))
        if not found:
            window = self.window()
            added = keep_mail_accounts.add_account(self._workplace.desk, account)
            stand_on_sign_in(window, added.id)

    def _known(self, address: str) -> Provider | None:
        chosen = next((one for one in PROVIDERS if one.key == self._provider.value), None)
        return chosen or provider_of_address(address)

    def _ask_for_provider(self) -> None:
        self._fields["address"].show_problem("")
        self._fields["provider"].show()
        self._fields["host"].show()
        self._provider.setFocus()

    def _show_server(self, key: object) -> None:
        self._fields["host"].setVisible(not key)


def _account(address: str, known: Provider | None, host: str) -> MailAccount:
    return MailAccount(
        name=address,
        address=address,
        host=known.host if known else host,
        port=known.port if known else _PORT,
        security=known.security if known else MailSecurity.TLS,
        sign_in=known.sign_in if known else SignIn.PASSWORD,
    )
