"""The command that shows the certificate of a mail server, and trusts that one and no other."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from consultant_app.cli.arguments import DONE, REFUSED, Commands, add_command
from consultant_app.cli.mail_choice import add_account_choice, chosen_account
from consultant_app.cli.mail_sentences import sentence_of_trial
from consultant_app.cli.output import Output, complain
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.mail_accounts import MailAccount
from consultant_app.domain.mail_certificates import ShownCertificate, spelled

_NEXT = (
    "If it is a server of your own office, ask whoever looks after it to read you its "
    "fingerprint. Only if every pair is the same: mail certificate --trust FINGERPRINT"
)


def declare_certificate(acts: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        acts, "certificate", _certificate, help="look at the server's certificate; trust that one"
    )
    add_account_choice(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--trust", metavar="FINGERPRINT", help="as whoever looks after it read it")
    what.add_argument("--forget", action="store_true", help="trust no single one any more")


def _certificate(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.trust_certificate import (
        look_at_certificate,
        trust_authorities,
        trust_certificate,
    )

    with open_profile(arguments, writing=True) as desk:
        account = chosen_account(desk, arguments.account)
        if arguments.forget:
            trust_authorities(desk, account.id)
            output.tell({"account": str(account.id), "trusted": None}, _forgotten(account))
            return DONE
        shown = look_at_certificate(desk, account.id)
        if not isinstance(shown, ShownCertificate):
            complain(sentence_of_trial(shown.why, shown.about))
            return REFUSED
        if arguments.trust is not None:
            account = trust_certificate(desk, account.id, shown, read=arguments.trust)
    trusted = account.trusted_certificate == shown.fingerprint
    output.tell(_data(account, shown, trusted=trusted), *_lines(account, shown, trusted=trusted))
    return DONE


def _data(account: MailAccount, shown: ShownCertificate, *, trusted: bool) -> dict[str, Any]:
    return {
        "account": str(account.id),
        "host": account.host,
        "fingerprint": spelled(shown.fingerprint),
        "names": list(shown.names),
        "issuer": shown.issuer,
        "valid_from": shown.valid_from.isoformat() if shown.valid_from else None,
        "valid_until": shown.valid_until.isoformat() if shown.valid_until else None,
        "believed": shown.believed,
        "trusted": trusted,
    }


def _lines(account: MailAccount, shown: ShownCertificate, *, trusted: bool) -> tuple[str, ...]:
    until = f", good until {shown.valid_until:%Y-%m-%d}" if shown.valid_until else ""
    told = f"It says that it is for {', '.join(shown.names) or 'nobody'}{until}."
    fingerprint = f"Its fingerprint (SHA-256): {spelled(shown.fingerprint)}"
    if trusted:
        first = f"{account.host} shows the one certificate that this account trusts."
        return first, told, fingerprint
    if shown.believed:
        return f"This computer believes the certificate of {account.host}.", told, fingerprint
    first = f"Nobody whom this computer trusts vouches for the certificate of {account.host}."
    return first, told, fingerprint, _NEXT


def _forgotten(account: MailAccount) -> str:
    return (
        f"Account {account.id} trusts no single certificate of {account.host}, only those who "
        "vouch for servers."
    )
