"""Keep the mail accounts, and their passwords apart from them.

Accounts are in the database, and nobody waits for it. Passwords are in the keyring, which may ask a
person first: what touches them is for a worker thread, and says so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import MailAccountId
from consultant_app.domain.mail_account_rules import (
    IN_BROWSER,
    WrongMailAccount,
    as_changed,
    secret_name,
    wrong_with_account,
)
from consultant_app.domain.mail_accounts import MailAccount, SignIn, usual_of
from consultant_app.domain.secrets import Keeping

if TYPE_CHECKING:
    from consultant_app.mail.outcomes import Secret
    from consultant_app.storage.transaction import Tx


def accounts(desk: Desk) -> tuple[MailAccount, ...]:
    """Return every mail account, in its place."""
    with desk.store.reading() as tx:
        return tx.mail_accounts.all()


def usual_account(desk: Desk) -> MailAccount | None:
    """Return the account that letters take unless another is chosen."""
    return usual_of(accounts(desk))


def account_of(desk: Desk, account_id: MailAccountId) -> MailAccount:
    """Return one account.

    Raises:
        NotFound: there is none.
    """
    with desk.store.reading() as tx:
        return tx.mail_accounts.get(account_id)


def add_account(desk: Desk, account: MailAccount, *, by: object = None) -> MailAccount:
    """Store ACCOUNT behind the others and return it; the first one is the usual one.

    Raises:
        WrongMailAccount: something is wrong with it.
    """
    _check(account)
    with desk.store.changing(What.EDIT_MAIL_ACCOUNT, by=by) as tx:
        before = tx.mail_accounts.all()
        position = max((one.position for one in before), default=-1) + 1
        new = tx.mail_accounts.put(replace(account, position=position))
        return _usual(tx, new) if new.usual or not before else new


def change_account(
    desk: Desk, account: MailAccount, *, by: object = None, merge: bool = False
) -> MailAccount:
    """Store ACCOUNT as it was edited, and return it; another server is not trusted unseen.

    Raises:
        WrongMailAccount: something is wrong with it.
        NotFound: it was removed meanwhile.
    """
    _check(account)
    with desk.store.changing(What.EDIT_MAIL_ACCOUNT, by=by, merge=merge) as tx:
        before = tx.mail_accounts.get(account.id)
        stored = tx.mail_accounts.put(as_changed(before, account))
        return _usual(tx, stored) if stored.usual else stored


def remove_account(desk: Desk, account_id: MailAccountId, *, by: object = None) -> None:
    """Remove an account; `forget_secret` is what removes its password."""
    with desk.store.changing(What.EDIT_MAIL_ACCOUNT, by=by) as tx:
        tx.mail_accounts.remove(account_id)


def put_secret(desk: Desk, account_id: MailAccountId, secret: str) -> Keeping:
    """Keep the password of an account; for a worker thread.

    Returns:
        How it was kept: without a keyring, for this run of the program only.
    """
    return desk.secrets.put(secret_name(account_of(desk, account_id)), secret)


def has_secret(desk: Desk, account_id: MailAccountId) -> bool:
    """Tell whether there is a password or a sign-in for an account; for a worker thread.

    Raises:
        KeyringTrouble: the keyring could not be asked.
    """
    return bool(desk.secrets.get(secret_name(account_of(desk, account_id))))


def secret_of(desk: Desk, account_id: MailAccountId) -> Secret | None:
    """Return what an account signs in with, None if there is nothing; for a worker thread.

    Raises:
        KeyringTrouble: the keyring could not be asked.
        CannotSignIn, SignInRefused, SignInUnreachable: the browser's sign-in can't be renewed.
    """
    from consultant_app.mail.outcomes import Secret
    from consultant_app.workflows.mail_sign_in import access_token

    account = account_of(desk, account_id)
    if account.sign_in is SignIn.NONE:
        return None
    if account.sign_in in IN_BROWSER:
        token = access_token(desk, account)
        return Secret(token=token) if token else None
    password = desk.secrets.get(secret_name(account))
    return Secret(password=password) if password else None


def forget_secret(desk: Desk, account: MailAccount) -> None:
    """Forget the password of ACCOUNT as it was, unless another one needs it; for a worker thread.

    Raises:
        KeyringTrouble: the keyring could not be asked; it may still hold it.
    """
    name = secret_name(account)
    if name not in map(secret_name, accounts(desk)):
        desk.secrets.forget(name)


def _check(account: MailAccount) -> None:
    found = wrong_with_account(account)
    if found:
        raise WrongMailAccount(found)


def _usual(tx: Tx, account: MailAccount) -> MailAccount:
    """Make ACCOUNT the usual one, and no other."""
    for other in tx.mail_accounts.all():
        if other.usual and other.id != account.id:
            tx.mail_accounts.put(replace(other, usual=False))
    return tx.mail_accounts.put(replace(account, usual=True))
