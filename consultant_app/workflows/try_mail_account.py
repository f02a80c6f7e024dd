"""Try a mail account: a mail from oneself to oneself, which is in no outbox."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.ids import MailAccountId
from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_account_rules import IN_BROWSER
from consultant_app.domain.mail_accounts import MailAccount
from consultant_app.workflows.keep_mail_accounts import account_of, secret_of
from consultant_app.workflows.mail_servers import server_of
from consultant_app.workflows.mail_sign_in import drop_access

if TYPE_CHECKING:
    from consultant_app.mail.outcomes import Outcome

_SUBJECT = "Test of your mail account"
_BODY = """\
This is a test from Consultant App.

If you read it, the program can send mail with this account. Nobody else got it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """How a test went; SENT means that the mail server took it. `about` is as in an `Outcome`."""

    state: LetterState
    why: WhyNotSent
    about: str
    code: int | None
    answer: str


def send_test_mail(
    desk: Desk, account_id: MailAccountId, *, stop: threading.Event | None = None
) -> Trial:
    """Send a mail to the account's own address; for a worker thread.

    Raises:
        KeyringTrouble: the keyring could not be asked.
        CannotSignIn, SignInRefused, SignInUnreachable: the browser's sign-in can't be renewed.
    """
    from consultant_app.mail.conversation import converse
    from consultant_app.mail.outcomes import WHILE_SOMEBODY_WAITS, Envelope

    account = account_of(desk, account_id)
    if account.sign_in in IN_BROWSER:
        drop_access(desk, account_id)  # the test is of what is kept
    secret = secret_of(desk, account_id)
    outcome = converse(
        _letter(desk, account),
        Envelope(sender=account.address, recipients=(account.address,)),
        server_of(account),
        secret,
        on_point_of_no_return=lambda: None,
        stop=stop,
        timeouts=WHILE_SOMEBODY_WAITS,
    )
    return trial_of(outcome)


def trial_of(outcome: Outcome) -> Trial:
    """Return OUTCOME, of whatever talk with a mail server, as who tried it is told."""
    return Trial(
        state=outcome.state,
        why=outcome.why,
        about=outcome.about,
        code=outcome.code,
        answer=outcome.answer,
    )


def _letter(desk: Desk, account: MailAccount) -> bytes:
    from consultant_app.mail.message import letter_mime, new_message_id

    with desk.store.reading() as tx:
        business = tx.settings.business()
    return letter_mime(
        sender_name=account.sender or business.person or business.name,
        sender=account.address,
        recipients=(account.address,),
        subject=_SUBJECT,
        body=_BODY,
        pdf=None,
        message_id=new_message_id(account.address.rpartition("@")[2]),
        at=desk.now().astimezone(),
    )
