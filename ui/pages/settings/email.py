"""The mail accounts: each with its own card, a way to add one, and where passwords lie."""

from consultant_app.workflows import keep_mail_accounts
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.settings.email_account import AccountCard
from ui.pages.settings.email_add import AddAccountCard
from ui.pages.settings.group import SettingsGroup
from ui.place import Workplace
from ui.widgets.boxes import column
from ui.widgets.labels import Label, Wrap


class EmailSettings(SettingsGroup):
    """What letters are sent with."""

    tables = ("mail_accounts",)

    def __init__(self, workplace: Workplace) -> None:
        """Show the accounts as they are kept."""
        super().__init__()
        self._workplace = workplace
        look, desk = workplace.look, workplace.desk
        usual = keep_mail_accounts.usual_account(desk)
        self._cards = [
            AccountCard(workplace, account, usual=account == usual, by=self)
            for account in keep_mail_accounts.accounts(desk)
        ]
        note = Label(
            look,
            self.tr(
                "Passwords are kept in the keyring of your system only: in no file of this "
                "program, no backup and no log. After a change of the server, put the password "
                "in again."
            ),
            Role.SMALL,
            ink=Ink.TEXT2,
            wrap=Wrap.WORDS,
        )
        add = AddAccountCard(workplace, first=not self._cards)
        self.setLayout(column(*self._cards, add, note, None, spacing=look.px(14)))

    def flush(self) -> None:
        """Save what was typed."""
        for card in self._cards:
            card.flush()

    def is_true(self) -> bool:
        """Tell whether these are still the accounts that are kept."""
        shown = tuple(card.account for card in self._cards)
        return shown == keep_mail_accounts.accounts(self._workplace.desk)
