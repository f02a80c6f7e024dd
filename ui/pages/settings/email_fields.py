"""The fields of one mail account: from whom, by which server, how to sign in."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from consultant_app.domain.mail_account_rules import IN_BROWSER, wrong_with_account
from consultant_app.domain.mail_accounts import MailAccount, MailSecurity, SignIn
from consultant_app.domain.mail_providers import PROVIDERS, provider_of_host
from ui.look.appearance import Appearance
from ui.mail_account_texts import field_text
from ui.mail_provider_texts import security_title, sign_in_title
from ui.widgets.boxes import column
from ui.widgets.fields import ChoiceField, Field, LineField
from ui.widgets.saved_fields import SavedFields
from ui.widgets.shared_row import SharedRow

_LEAST = 160
_ELSEWHERE = ""


class AccountFields(QWidget):
    """What is typed and chosen; `read` is the account that it makes."""

    def __init__(self, look: Appearance, fields: SavedFields, account: MailAccount) -> None:
        """Show ACCOUNT; FIELDS save what is changed."""
        super().__init__()
        self._fields = fields
        self._account = account
        self._titled: dict[str, Field] = {}
        gap = look.px(12)
        provider = provider_of_host(account.host)
        self._provider = self._choice(
            look,
            "provider",
            self.tr("Provider"),
            provider_choices(self.tr("Another mail server")),
            provider.key if provider else _ELSEWHERE,
        )
        self._provider.value_chosen.disconnect()  # first it fills the others
        self._provider.value_chosen.connect(self._on_provider)
        protections = tuple((one.value, security_title(one)) for one in MailSecurity)
        ways = tuple((one.value, sign_in_title(one)) for one in SignIn)
        self._lines = {
            "address": self._line(look, "address", self.tr("Email address"), account.address),
            "sender": self._line(
                look, "sender", self.tr("Your name, as readers see it"), account.sender
            ),
            "host": self._line(look, "host", self.tr("Server for outgoing mail"), account.host),
            "port": self._line(look, "port", self.tr("Port"), str(account.port)),
            "user": self._line(look, "user", self.tr("User name"), account.user),
            "client_id": self._line(look, "client_id", self.tr("Client id"), account.client_id),
            "tenant": self._line(look, "tenant", self.tr("Tenant"), account.tenant),
        }
        self._lines["user"].setPlaceholderText(account.address)
        self._lines["tenant"].setPlaceholderText("common")
        self._security = self._choice(
            look, "security", self.tr("Protection"), protections, account.security.value
        )
        self._sign_in = self._choice(
            look, "sign_in", self.tr("Sign in"), ways, account.sign_in.value
        )
        titled = self._titled
        self.setLayout(
            column(
                SharedRow(titled["address"], titled["sender"], gap=gap, least=look.px(_LEAST)),
                SharedRow(
                    *(titled[name] for name in ("provider", "host", "port", "security")),
                    gap=gap,
                    least=look.px(_LEAST),
                ),
                SharedRow(
                    *(titled[name] for name in ("sign_in", "user", "client_id", "tenant")),
                    gap=gap,
                    least=look.px(_LEAST),
                ),
                spacing=gap,
            )
        )
        self.show_shape(account)

    def read(self) -> MailAccount:
        """Return the account as it is typed."""
        typed = {name: line.text().strip() for name, line in self._lines.items()}
        port = typed["port"]
        known = port.isascii() and port.isdecimal() and len(port) <= len("65535")
        return replace(
            self._account,
            address=typed["address"],
            sender=typed["sender"],
            host=typed["host"],
            port=int(port) if known else 0,
            user=typed["user"],
            client_id=typed["client_id"],
            tenant=typed["tenant"],
            security=MailSecurity(str(self._security.value)),
            sign_in=SignIn(str(self._sign_in.value)),
        )

    def show_problems(self, account: MailAccount) -> bool:
        """Say at the fields what is wrong with ACCOUNT; return whether anything is."""
        found = {problem.field: field_text(problem) for problem in wrong_with_account(account)}
        for name, field in self._titled.items():
            field.show_problem(found.get(name, ""))
        return bool(found)

    def show_shape(self, account: MailAccount) -> None:
        """Show only what an account such as ACCOUNT needs."""
        self._account = account
        self._titled["client_id"].setVisible(account.sign_in in IN_BROWSER)
        self._titled["tenant"].setVisible(account.sign_in is SignIn.MICROSOFT)
        self._titled["user"].setVisible(account.sign_in is not SignIn.NONE)
        known = provider_of_host(account.host)
        self._provider.fill(known.key if known else _ELSEWHERE)

    def _on_provider(self, key: object) -> None:
        known = next((one for one in PROVIDERS if one.key == key), None)
        if known is None:
            self._lines["host"].setFocus()
            return
        self._lines["host"].fill(known.host)
        self._lines["port"].fill(str(known.port))
        self._security.fill(known.security.value)
        self._sign_in.fill(known.sign_in.value)
        self._fields.save_now()

    def _line(self, look: Appearance, name: str, title: str, text: str) -> LineField:
        line = self._fields.line(title, text, f"mail-{self._account.id}-{name}")
        self._titled[name] = Field(look, title, line)
        return line

    def _choice(
        self,
        look: Appearance,
        name: str,
        title: str,
        choices: tuple[tuple[object, str], ...],
        value: str,
    ) -> ChoiceField:
        field = self._fields.choice(title, choices, value, f"mail-{self._account.id}-{name}")
        self._titled[name] = Field(look, title, field)
        return field


def provider_choices(elsewhere: str) -> tuple[tuple[object, str], ...]:
    """Return the known providers to choose from, and last what ELSEWHERE calls any other."""
    return (*((one.key, one.name) for one in PROVIDERS), (_ELSEWHERE, elsewhere))
