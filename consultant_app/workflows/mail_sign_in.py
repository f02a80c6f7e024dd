"""Sign an account in at the browser, and have a valid token for it from then on."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.ids import MailAccountId
from consultant_app.domain.mail_account_rules import secret_name, user_of
from consultant_app.domain.mail_accounts import MailAccount
from consultant_app.domain.secrets import Keeping
from consultant_app.workflows.mail_servers import own_authority

if TYPE_CHECKING:
    from consultant_app.mail.oauth import Tokens
    from consultant_app.mail.oauth_in_browser import BrowserWords

_SPARE = timedelta(minutes=2)


def sign_in(
    desk: Desk,
    account: MailAccount,
    show: Callable[[str], None],
    *,
    client_secret: str = "",
    stop: threading.Event | None = None,
    words: BrowserWords | None = None,
) -> Keeping:
    """Let the consultant sign ACCOUNT in at the browser; for a worker thread.

    Args:
        desk: the open profile.
        account: an account with a client id of one's own.
        show: opens an address in the browser.
        client_secret: what Google gives beside the client id; kept like a password.
        stop: set it to call it off.
        words: what the browser shows at the end.

    Returns:
        How the sign-in was kept.

    Raises:
        CannotSignIn, SignInUnfinished, SignInRefused, SignInUnreachable: it did not come to it.
    """
    from consultant_app.mail import oauth
    from consultant_app.mail.oauth_in_browser import USUAL_WORDS, sign_in_at_browser

    tokens = sign_in_at_browser(
        oauth.place_of(account),
        account.client_id,
        show,
        login_hint=user_of(account),
        client_secret=client_secret,
        extra_ca=own_authority(),
        stop=stop,
        words=words or USUAL_WORDS,
    )
    _hold_access(desk, account, tokens)
    return desk.secrets.put(secret_name(account), tokens.grant.as_text())


def access_token(desk: Desk, account: MailAccount) -> str | None:
    """Return a token of ACCOUNT that is valid now, None if nobody signed in yet.

    Raises:
        KeyringTrouble: the keyring could not be asked.
        CannotSignIn, SignInRefused, SignInUnreachable: there is no new one.
    """
    from consultant_app.mail import oauth

    with desk.secrets.renewing:
        valid = _held_access(desk, account)
        if valid:
            return valid
        grant = oauth.Grant.from_text(desk.secrets.get(secret_name(account)) or "")
        if grant is None:
            return None
        place = oauth.place_of(account)
        tokens = oauth.fresh_tokens(place, account.client_id, grant, extra_ca=own_authority())
        if tokens.grant != grant:  # the old one is worth nothing any more
            desk.secrets.put(secret_name(account), tokens.grant.as_text())
        _hold_access(desk, account, tokens)
        return tokens.access_token


def drop_access(desk: Desk, account_id: MailAccountId) -> None:
    """Let the next letter ask for a new token: the mail server took the old one no more."""
    with desk.store.reading() as tx:
        found = [one for one in tx.mail_accounts.all() if one.id == account_id]
    for account in found:  # it may have been removed while its letter was on the way
        desk.secrets.hold(_access_name(account), "")


def _hold_access(desk: Desk, account: MailAccount, tokens: Tokens) -> None:
    until = desk.now() + timedelta(seconds=tokens.lasts_s) - _SPARE
    held = json.dumps({"token": tokens.access_token, "until": until.isoformat()})
    desk.secrets.hold(_access_name(account), held)


def _held_access(desk: Desk, account: MailAccount) -> str:
    """Return the token at hand if it is good for a while; it is never in the keyring."""
    held = desk.secrets.held(_access_name(account))
    if not held:
        return ""
    known: dict[str, str] = json.loads(held)
    return known["token"] if desk.now() < datetime.fromisoformat(known["until"]) else ""


def _access_name(account: MailAccount) -> str:
    return f"token for {secret_name(account)}"
