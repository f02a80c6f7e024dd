"""The command for mail accounts. A password comes from standard input, never from the line."""

from __future__ import annotations

import argparse
import getpass
import sys
from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import DONE, REFUSED, Commands, add_command
from consultant_app.cli.certificate_commands import declare_certificate
from consultant_app.cli.mail_choice import add_account_choice, chosen_account
from consultant_app.cli.mail_sentences import sentence_of_trial
from consultant_app.cli.output import Output, complain
from consultant_app.cli.problem_sentences import sentence_for
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.letters import LetterState
from consultant_app.domain.mail_account_rules import secret_name
from consultant_app.domain.mail_accounts import MailAccount, MailSecurity, SignIn
from consultant_app.domain.mail_providers import provider_of_address

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.domain.secrets import Keeping

_PORTS = {MailSecurity.TLS: 465, MailSecurity.STARTTLS: 587, MailSecurity.NONE: 25}
_MOST_OF_A_PASSWORD = 4_000


def add_mail_commands(commands: Commands) -> None:
    """Declare the command for mail accounts."""
    parser = commands.add_parser("mail", help="the accounts that mail is sent with")
    acts: Commands = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    _declare_set_account(acts)
    test = add_command(acts, "test", _test, help="send a mail to yourself")
    add_account_choice(test)
    test.add_argument(
        "--password-stdin", action="store_true", help="for this once, where there is no keyring"
    )
    sign_in = add_command(acts, "sign-in", _sign_in, help="sign in at the browser")
    add_account_choice(sign_in)
    sign_in.add_argument(
        "--client-secret-stdin", action="store_true", help="Google gives one beside the client id"
    )
    declare_certificate(acts)
    add_command(acts, "accounts", _accounts, help="list the accounts")
    remove = add_command(acts, "remove-account", _remove, help="remove an account")
    remove.add_argument("account", metavar="ID")


def read_secret(prompt: str) -> str:
    """Return the first line of standard input; at a terminal it is typed unseen."""
    if sys.stdin.isatty():
        return getpass.getpass(prompt, stream=sys.stderr)
    return sys.stdin.readline(_MOST_OF_A_PASSWORD).rstrip("\r\n")


def hold_typed_password(desk: Desk, account: MailAccount) -> None:
    """Take the password of ACCOUNT from standard input, for this command only."""
    typed = read_secret("Password: ")
    if typed:
        desk.secrets.hold(secret_name(account), typed)


def _declare_set_account(acts: Commands) -> None:
    parser = add_command(
        acts,
        "set-account",
        _set_account,
        help="add or change an account; its password is read from standard input",
    )
    parser.add_argument("--from", dest="address", required=True, metavar="ADDRESS")
    parser.add_argument("--host", metavar="HOST", help="needed unless the provider is known")
    parser.add_argument("--port", type=_port, metavar="N")
    parser.add_argument("--security", type=MailSecurity, choices=list(MailSecurity))
    parser.add_argument("--user", metavar="USER", help="where it is not the address")
    parser.add_argument("--sender", metavar="NAME", help="the name that readers see")
    parser.add_argument("--name", metavar="NAME", help="what you call the account")
    parser.add_argument("--sign-in", type=SignIn, choices=list(SignIn))
    parser.add_argument("--client-id", metavar="ID", help="your own, to sign in at the browser")
    parser.add_argument("--tenant", metavar="NAME", help="of Microsoft, where not common")
    parser.add_argument("--copy", action=argparse.BooleanOptionalAction, help="a copy to yourself")
    parser.add_argument("--usual", action="store_true", help="letters take it from now on")


def _port(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not 0 < int(text[:6]) < 65_536:
        raise argparse.ArgumentTypeError(f"{text!r} is no port from 1 to 65535")
    return int(text)


def _set_account(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows import keep_mail_accounts as keep

    with open_profile(arguments, writing=True) as desk:
        before = _same_address(keep.accounts(desk), arguments.address)
        wanted = _wanted(arguments, before)
        save = keep.change_account if wanted.id else keep.add_account
        account = save(desk, wanted)
        keeping = _keep_password(desk, account)
    kept = str(keeping.kept) if keeping else None
    data = {**_data(account), "password": kept if not keeping or not keeping.why else None}
    server = f"{account.host}, port {account.port}"
    output.tell(data, f"Account {account.id}: mail from {account.address} goes by {server}.")
    if keeping is not None and keeping.why is not None:
        complain(
            f"{sentence_for(keeping.why)} The account is kept, its password is not: name it "
            "again with --password-stdin when you send."
        )
    return DONE


def _same_address(accounts: tuple[MailAccount, ...], address: str) -> MailAccount | None:
    same = (one for one in accounts if one.address.casefold() == address.casefold())
    return next(same, None)


def _wanted(arguments: Namespace, before: MailAccount | None) -> MailAccount:
    """Return the account BEFORE with what ARGUMENTS say, or a new one."""
    known = provider_of_address(arguments.address)
    start = before or MailAccount(
        name=arguments.address,
        address=arguments.address,
        host=known.host if known else "",
        port=0,
        security=known.security if known else MailSecurity.TLS,
        sign_in=known.sign_in if known else SignIn.PASSWORD,
    )
    said = {
        "host": arguments.host,
        "port": arguments.port,
        "security": arguments.security,
        "user": arguments.user,
        "sender": arguments.sender,
        "name": arguments.name,
        "sign_in": arguments.sign_in,
        "client_id": arguments.client_id,
        "tenant": arguments.tenant,
        "copy_to_self": arguments.copy,
        "usual": arguments.usual or None,
    }
    account = replace(start, **{name: value for name, value in said.items() if value is not None})
    return account if account.port else replace(account, port=_PORTS[account.security])


def _keep_password(desk: Desk, account: MailAccount) -> Keeping | None:
    """Keep what standard input says; None where there is nothing to keep."""
    from consultant_app.workflows.keep_mail_accounts import put_secret

    if account.sign_in is not SignIn.PASSWORD:
        return None
    password = read_secret("Password: ")
    return put_secret(desk, account.id, password) if password else None


def _test(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.try_mail_account import send_test_mail

    with open_profile(arguments, writing=True) as desk:
        account = chosen_account(desk, arguments.account)
        if arguments.password_stdin:
            hold_typed_password(desk, account)
        outcome = send_test_mail(desk, account.id)
    sent = outcome.state is LetterState.SENT
    data = {
        "account": str(account.id),
        "to": account.address,
        "sent": sent,
        "why": outcome.why or None,
        "code": outcome.code,
        "answer": outcome.answer or None,
    }
    if sent:
        output.tell(data, f"Your mail server took the test mail to {account.address}.")
        return DONE
    if output.as_json:
        output.tell(data)
    complain(sentence_of_trial(outcome.why, outcome.about))
    return REFUSED


def _sign_in(arguments: Namespace, output: Output) -> int:
    import webbrowser

    from consultant_app.workflows.mail_sign_in import sign_in

    def show(address: str) -> None:
        complain(f"If no browser opens, open this address yourself: {address}")
        webbrowser.open(address)

    with open_profile(arguments, writing=True) as desk:
        account = chosen_account(desk, arguments.account)
        typed = read_secret("Client secret: ") if arguments.client_secret_stdin else ""
        keeping = sign_in(desk, account, show, client_secret=typed)
    if keeping.why is not None:
        complain(f"{sentence_for(keeping.why)} The sign-in could not be kept.")
        return REFUSED
    output.tell({"account": str(account.id), "signed_in": True}, "You are signed in.")
    return DONE


def _accounts(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.keep_mail_accounts import accounts, usual_account

    with open_profile(arguments, writing=False) as desk:
        found, usual = accounts(desk), usual_account(desk)
    output.tell(
        [{**_data(one), "usual": one == usual} for one in found],
        *(
            f"{one.id}  {one.address}  {one.host}:{one.port}{'  usual' if one == usual else ''}"
            for one in found
        ),
    )
    return DONE


def _remove(arguments: Namespace, output: Output) -> int:
    from consultant_app.domain.secrets import KeyringTrouble
    from consultant_app.workflows import keep_mail_accounts as keep

    with open_profile(arguments, writing=True) as desk:
        account = chosen_account(desk, arguments.account)
        keep.remove_account(desk, account.id)
        try:
            keep.forget_secret(desk, account)
        except KeyringTrouble as problem:
            complain(f"{sentence_for(problem)} A password may still be in it.")
    output.tell(_data(account), f"Account {account.id} is removed.")
    return DONE


def _data(account: MailAccount) -> dict[str, Any]:
    return {
        "account": str(account.id),
        "from": account.address,
        "host": account.host,
        "port": account.port,
        "security": account.security,
        "user": account.user or account.address,
        "sign_in": account.sign_in,
    }
