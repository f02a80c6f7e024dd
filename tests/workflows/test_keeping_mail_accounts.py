"""Mail accounts and what they sign in with: kept apart, and no secret where it can be read."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_account_rules import (
    WrongMailAccount,
    secret_name,
    why_no_secret,
    wrong_with_account,
)
from consultant_app.domain.mail_accounts import MailAccount, MailSecurity, SignIn
from consultant_app.domain.mail_providers import (
    PROVIDERS,
    provider_of_address,
    provider_of_host,
)
from consultant_app.domain.problems import Problem
from consultant_app.domain.secrets import (
    KeyringLocked,
    KeyringSilent,
    SecretKept,
    SignInRefused,
    SignInUnreachable,
)
from consultant_app.logs import log_kept_in
from consultant_app.mail import oauth
from consultant_app.mail.outcomes import Secret
from consultant_app.workflows import keep_mail_accounts as keep
from consultant_app.workflows.mail_servers import EXTRA_CA
from consultant_app.workflows.mail_sign_in import sign_in
from consultant_app.workflows.try_mail_account import send_test_mail
from helpers.authorisation_server import (
    CLIENT_ID,
    MARKER,
    AuthorisationServer,
    an_authorisation_server,
    visit,
)
from helpers.hand_clock import HandClock
from helpers.kept_in_mind import KeyringInMind
from helpers.mail_certificates import MailAuthority
from helpers.scripted_mail_server import Manners, a_scripted_mail_server

PASSWORD = "marker-of-the-password-8Hw"


@pytest.fixture
def keyring() -> KeyringInMind:
    return KeyringInMind()


@pytest.fixture
def desk(profile: Path, clock: HandClock, keyring: KeyringInMind) -> Iterator[Desk]:
    opened = open_desk(profile, clock=clock, keyring=keyring)
    yield opened
    close_desk(opened)


@pytest.fixture
def provider(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AuthorisationServer]:
    """A provider where accounts sign in at the browser."""
    with an_authorisation_server(tmp_path) as server:
        monkeypatch.setenv(EXTRA_CA, str(server.ca))
        monkeypatch.setattr(oauth, "place_of", lambda account: server.place)
        yield server


def an_account(**other: object) -> MailAccount:
    account = MailAccount(
        name="Work",
        address="sam@lab.example",
        host="smtp.lab.example",
        port=465,
        security=MailSecurity.TLS,
    )
    return replace(account, **other)  # type: ignore[arg-type]  # each test names a field


def signed_in(desk: Desk, account: MailAccount, server: AuthorisationServer) -> None:
    """Sign ACCOUNT in as a person at the browser does."""
    with ThreadPoolExecutor(1) as person:

        def show(address: str) -> None:
            person.submit(visit, server.allow(address))

        sign_in(desk, account, show)


def test_the_first_account_is_the_usual_one_until_another_is_chosen(desk: Desk) -> None:
    first = keep.add_account(desk, an_account(name="First"))
    second = keep.add_account(desk, an_account(name="Second"))
    assert keep.usual_account(desk) == first

    keep.change_account(desk, replace(second, usual=True))
    assert [(one.name, one.usual) for one in keep.accounts(desk)] == [
        ("First", False),
        ("Second", True),
    ]


def test_an_account_that_was_removed_comes_back_by_undo(desk: Desk) -> None:
    account = keep.add_account(desk, an_account())
    keep.remove_account(desk, account.id)
    assert keep.accounts(desk) == ()
    desk.store.undo()
    assert keep.accounts(desk) == (account,)


@pytest.mark.parametrize(
    ("wrong", "field", "problem"),
    [
        pytest.param({"address": ""}, "address", "missing", id="no-address"),
        pytest.param({"address": "a@x.example, b@y.example"}, "address", "wrong", id="two"),
        pytest.param({"address": "a@x.example\r\nBcc: b@y.example"}, "address", "wrong", id="crlf"),
        pytest.param({"host": ""}, "host", "missing", id="no-server"),
        pytest.param({"host": "smtp.x.example evil"}, "host", "wrong", id="space"),
        pytest.param({"host": "https://smtp.x.example"}, "host", "wrong", id="a-web-address"),
        pytest.param({"port": 0}, "port", "wrong", id="port-0"),
        pytest.param({"port": 70_000}, "port", "wrong", id="port-70000"),
        pytest.param({"security": MailSecurity.NONE}, "security", "only-here", id="unprotected"),
        pytest.param({"user": "sam\0"}, "user", "wrong", id="nul"),
    ],
)
def test_an_account_that_could_not_work_is_not_kept(
    wrong: dict[str, object], field: str, problem: str, desk: Desk
) -> None:
    with pytest.raises(WrongMailAccount) as met:
        keep.add_account(desk, an_account(**wrong))
    assert [(found.field, found.problem) for found in met.value.found] == [(field, problem)]
    assert keep.accounts(desk) == ()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1"])
def test_towards_this_computer_itself_nothing_need_be_protected(host: str) -> None:
    assert wrong_with_account(an_account(host=host, security=MailSecurity.NONE)) == ()


@pytest.mark.parametrize("host", ["127.0.0.1.evil.example", "localhost.evil.example"])
def test_a_name_that_only_looks_like_this_computer_is_elsewhere(host: str) -> None:
    assert wrong_with_account(an_account(host=host, security=MailSecurity.NONE))


def test_a_password_is_in_the_keyring_and_in_no_file(
    desk: Desk, keyring: KeyringInMind, profile: Path
) -> None:
    with log_kept_in(profile, name="command", verbose=True):
        account = keep.add_account(desk, an_account())
        assert keep.secret_of(desk, account.id) is None
        keeping = keep.put_secret(desk, account.id, PASSWORD)

        secret = keep.secret_of(desk, account.id)
    assert (keeping.kept, secret) == (SecretKept.KEYRING, Secret(password=PASSWORD))
    assert PASSWORD in keyring.kept.values()
    assert PASSWORD not in repr(secret) + repr(keeping)
    files = [file for file in profile.rglob("*") if file.is_file()]
    assert not [file for file in files if PASSWORD.encode() in file.read_bytes()]


def test_without_a_keyring_the_password_lasts_until_the_program_ends(
    desk: Desk, keyring: KeyringInMind, profile: Path, clock: HandClock
) -> None:
    keyring.trouble = KeyringLocked()
    account = keep.add_account(desk, an_account())
    assert keep.put_secret(desk, account.id, PASSWORD).kept is SecretKept.SESSION
    assert keep.secret_of(desk, account.id) == Secret(password=PASSWORD)

    close_desk(desk)
    keyring.trouble = None
    again = open_desk(profile, clock=clock, keyring=keyring)
    assert keep.secret_of(again, account.id) is None
    assert not keep.has_secret(again, account.id)
    close_desk(again)


def test_a_server_that_was_changed_does_not_get_the_password_of_the_old_one(desk: Desk) -> None:
    """A slip in the name of the server, or a file that somebody altered, would hand it over."""
    account = keep.add_account(desk, an_account())
    keep.put_secret(desk, account.id, PASSWORD)

    keep.change_account(desk, replace(account, host="smtp.lab.exmaple"))
    assert keep.secret_of(desk, account.id) is None

    keep.change_account(desk, account)
    assert keep.secret_of(desk, account.id) == Secret(password=PASSWORD)


def test_a_password_goes_with_the_last_account_that_needs_it(
    desk: Desk, keyring: KeyringInMind
) -> None:
    one, two = (keep.add_account(desk, an_account(name=name)) for name in ("One", "Two"))
    keep.put_secret(desk, one.id, PASSWORD)
    keep.remove_account(desk, one.id)
    keep.forget_secret(desk, one)
    assert keep.secret_of(desk, two.id) == Secret(password=PASSWORD)

    keep.remove_account(desk, two.id)
    keep.forget_secret(desk, two)
    assert keyring.kept == {}


def test_an_account_without_a_sign_in_asks_no_keyring(desk: Desk, keyring: KeyringInMind) -> None:
    account = keep.add_account(desk, an_account(sign_in=SignIn.NONE))
    assert keep.secret_of(desk, account.id) is None
    assert keyring.reads == []


def browser_account(desk: Desk) -> MailAccount:
    return keep.add_account(desk, an_account(sign_in=SignIn.MICROSOFT, client_id=CLIENT_ID))


def test_who_signed_in_once_has_a_valid_token_each_time_and_after_a_restart(
    desk: Desk,
    clock: HandClock,
    provider: AuthorisationServer,
    profile: Path,
    keyring: KeyringInMind,
) -> None:
    provider.refresh_letters = 2_000  # as long as Microsoft's
    account = browser_account(desk)
    assert keep.secret_of(desk, account.id) is None
    signed_in(desk, account, provider)

    first = keep.secret_of(desk, account.id)
    clock.pass_time(minutes=50)
    assert keep.secret_of(desk, account.id) == first
    clock.pass_time(minutes=9)  # it would end on the way
    second = keep.secret_of(desk, account.id)
    assert second is not None
    assert second.token.startswith(f"{MARKER}-access")
    assert second != first

    close_desk(desk)
    again = open_desk(profile, clock=clock, keyring=keyring)
    third = keep.secret_of(again, account.id)
    close_desk(again)
    assert third is not None
    assert third.token not in ("", second.token)
    files = [file for file in profile.rglob("*") if file.is_file()]
    assert not [file for file in files if MARKER.encode() in file.read_bytes()]


def test_two_that_want_a_token_at_once_renew_it_once(
    desk: Desk, clock: HandClock, provider: AuthorisationServer
) -> None:
    """A provider that sees a refresh token twice takes it for stolen, and ends the sign-in."""
    account = browser_account(desk)
    signed_in(desk, account, provider)
    clock.pass_time(hours=2)
    before, ready = len(provider.asked), threading.Barrier(4)

    def ask() -> Secret | None:
        ready.wait()
        return keep.secret_of(desk, account.id)

    with ThreadPoolExecutor(4) as threads:
        found = [future.result() for future in [threads.submit(ask) for _ in range(4)]]
    assert len(set(found)) == 1
    assert len(provider.asked) == before + 1


def test_a_sign_in_that_ended_asks_and_no_internet_waits(
    desk: Desk, clock: HandClock, provider: AuthorisationServer
) -> None:
    account = browser_account(desk)
    signed_in(desk, account, provider)
    clock.pass_time(hours=2)
    provider.trouble = (503, "")
    with pytest.raises(SignInUnreachable) as offline:
        keep.secret_of(desk, account.id)
    provider.trouble = None
    provider.revoke()
    with pytest.raises(SignInRefused) as ended:
        keep.secret_of(desk, account.id)

    assert why_no_secret(offline.value) == (LetterState.DEFERRED, WhyNotSent.OFFLINE)
    assert why_no_secret(ended.value) == (LetterState.FAILED, WhyNotSent.SIGN_IN_ENDED)


@pytest.mark.parametrize("problem", [KeyringLocked(), KeyringSilent()])
def test_a_keyring_that_stays_shut_lets_a_letter_ask(problem: Problem) -> None:
    assert why_no_secret(problem) == (LetterState.FAILED, WhyNotSent.NO_PASSWORD)


def test_a_test_mail_goes_to_oneself_only(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = MailAuthority(tmp_path)
    monkeypatch.setenv(EXTRA_CA, str(authority.file))
    manners = Manners(
        context=authority.context(), implicit=True, passwords={"sam@lab.example": PASSWORD}
    )
    with a_scripted_mail_server(manners) as server:
        account = keep.add_account(desk, an_account(host=server.host, port=server.port))
        keep.put_secret(desk, account.id, "another")
        wrong = send_test_mail(desk, account.id)
        keep.put_secret(desk, account.id, PASSWORD)
        right = send_test_mail(desk, account.id)

    assert (wrong.why, wrong.code) == (WhyNotSent.WRONG_PASSWORD, 535)
    assert right.state is LetterState.SENT
    [mail] = server.received
    assert mail.recipients == ("sam@lab.example",)
    text = message_from_bytes(mail.data, policy=policy.default)
    assert text["Subject"] == "Test of your mail account"
    assert PASSWORD.encode() not in mail.data


def test_a_test_mail_of_an_account_that_signs_in_at_the_browser_asks_for_a_new_token(
    desk: Desk, provider: AuthorisationServer
) -> None:
    account = browser_account(desk)
    signed_in(desk, account, provider)
    provider.revoke()
    with pytest.raises(SignInRefused):
        send_test_mail(desk, account.id)


def test_each_provider_can_be_kept_as_it_is_offered_and_is_known_again() -> None:
    for known in PROVIDERS:
        account = an_account(
            host=known.host, port=known.port, security=known.security, sign_in=known.sign_in
        )
        assert wrong_with_account(account) == (), known.key
        assert known.security is not MailSecurity.NONE
        assert provider_of_host(known.host.upper()) == known
        for domain in known.domains:
            assert provider_of_address(f"Sam@{domain.upper()}") == known
    assert provider_of_address("sam@fielding-it.example") is None


def test_a_way_to_sign_in_has_a_name_of_its_own() -> None:
    """A password is never taken for a sign-in, nor one server's for that of another."""
    password = an_account()
    others = (
        an_account(host="smtp.other.example"),
        an_account(user="office@lab.example"),
        an_account(sign_in=SignIn.GOOGLE, client_id="a"),
        an_account(sign_in=SignIn.GOOGLE, client_id="b"),
        an_account(sign_in=SignIn.MICROSOFT, client_id="a"),
    )
    assert len({secret_name(one) for one in (password, *others)}) == 6
    assert secret_name(password) == secret_name(an_account(host="SMTP.lab.example", name="Else"))
