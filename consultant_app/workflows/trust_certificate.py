"""Trust one certificate of a mail server of one's own, after somebody has compared it."""

from __future__ import annotations

import threading
from dataclasses import replace

from consultant_app.desk import Desk
from consultant_app.domain.ids import MailAccountId
from consultant_app.domain.mail_account_rules import OtherFingerprint
from consultant_app.domain.mail_accounts import MailAccount
from consultant_app.domain.mail_certificates import ShownCertificate, fingerprint_of, is_same
from consultant_app.workflows.keep_mail_accounts import account_of, change_account
from consultant_app.workflows.mail_servers import server_of
from consultant_app.workflows.send_waiting_mail import try_account_again
from consultant_app.workflows.try_mail_account import Trial, trial_of


def look_at_certificate(
    desk: Desk, account_id: MailAccountId, *, stop: threading.Event | None = None
) -> ShownCertificate | Trial:
    """Return what the server of an account shows, or why it shows nothing; for a worker thread.

    It is told neither name nor password.
    """
    from consultant_app.mail.outcomes import Outcome
    from consultant_app.mail.shown_certificate import shown_certificate

    found = shown_certificate(server_of(account_of(desk, account_id)), stop=stop)
    return trial_of(found) if isinstance(found, Outcome) else found


def trust_certificate(
    desk: Desk,
    account_id: MailAccountId,
    shown: ShownCertificate,
    *,
    read: str,
    by: object = None,
) -> MailAccount:
    """Let an account trust what its server has SHOWN, and nothing else; letters may go again.

    Args:
        desk: the open profile.
        account_id: the account.
        shown: what `look_at_certificate` gave.
        read: the fingerprint as a person has read it, in any spelling.
        by: who makes the change.

    Raises:
        OtherFingerprint: READ is another, or none.
    """
    if not is_same(fingerprint_of(read), shown.fingerprint):
        raise OtherFingerprint(shown.fingerprint)
    account = replace(account_of(desk, account_id), trusted_certificate=shown.fingerprint)
    changed = change_account(desk, account, by=by)
    try_account_again(desk, account_id, by=by)
    return changed


def trust_authorities(desk: Desk, account_id: MailAccountId, *, by: object = None) -> MailAccount:
    """Let an account trust no single certificate any more, but those who vouch for servers."""
    account = replace(account_of(desk, account_id), trusted_certificate="")
    return change_account(desk, account, by=by)
