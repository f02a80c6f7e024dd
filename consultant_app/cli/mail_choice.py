"""Which mail account a command is about: the one that is named, else the usual one."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from consultant_app.cli.arguments import record_id
from consultant_app.domain.ids import MailAccountId
from consultant_app.domain.mail_accounts import MailAccount
from consultant_app.domain.problems import NoMailAccount, NotFound

if TYPE_CHECKING:
    from consultant_app.desk import Desk


def add_account_choice(parser: argparse.ArgumentParser) -> None:
    """Declare how an account is named."""
    parser.add_argument("--account", metavar="ID", help="by default the usual one")


def chosen_account(desk: Desk, text: str | None) -> MailAccount:
    """Return the account whose id is TEXT, by default the usual one.

    Raises:
        NoMailAccount: there is none at all.
        NotFound: there is none of that id.
    """
    from consultant_app.workflows.keep_mail_accounts import accounts, usual_account

    if text is None:
        usual = usual_account(desk)
        if usual is None:
            raise NoMailAccount
        return usual
    id_ = MailAccountId(record_id(text, "mail account"))
    found = next((one for one in accounts(desk) if one.id == id_), None)
    if found is None:
        raise NotFound(kind="mail account", wanted=text)
    return found
