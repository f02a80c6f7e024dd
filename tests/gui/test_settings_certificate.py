"""Settings, Email: the certificate of one's own server is shown, compared, and trusted alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.mail_certificates import spelled
from consultant_app.workflows import keep_mail_accounts as keep
from helpers.hand_clock import HandClock
from helpers.kept_in_mind import KeyringInMind
from helpers.mail_certificates import MailAuthority
from helpers.mail_settings import ACCOUNT, PASSWORD, open_email, said, typed
from helpers.office import with_business
from helpers.scripted_mail_server import Manners, ScriptedMailServer, a_scripted_mail_server
from helpers.window_hands import click, texts
from ui.main_window import MainWindow

WHERE = "mail-1-certificate"
ACT = "mail-1-certificate-act"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> MailAuthority:
    return MailAuthority(tmp_path_factory.mktemp("office"))


@pytest.fixture
def server(authority: MailAuthority) -> Iterator[ScriptedMailServer]:
    context = authority.context("mail.office.example")
    manners = Manners(context=context, implicit=True, passwords={ACCOUNT.address: PASSWORD})
    with a_scripted_mail_server(manners) as running:
        yield running


@pytest.fixture
def desk(profile: Path, clock: HandClock, server: ScriptedMailServer) -> Iterator[Desk]:
    opened = open_desk(profile, clock=clock, keyring=KeyringInMind())
    with_business(opened)
    account = keep.add_account(opened, replace(ACCOUNT, host="127.0.0.1", port=server.port))
    keep.put_secret(opened, account.id, PASSWORD)
    yield opened
    close_desk(opened)


@pytest.fixture
def email(window: MainWindow, desk: Desk) -> Callable[[], MainWindow]:
    def show() -> MainWindow:
        window.attach(desk)
        open_email(window)
        return window

    return show


def _trusted(email: Callable[[], MainWindow]) -> MainWindow:
    window = email()
    click(window, "mail-1-test")
    click(window, ACT)
    click(window, ACT)
    return window


def test_a_server_nobody_vouches_for_is_looked_at_and_trusted_by_its_fingerprint(
    email: Callable[[], MainWindow], desk: Desk, server: ScriptedMailServer
) -> None:
    window = email()
    click(window, "mail-1-test")
    assert "could not prove who it is" in said(window, "mail-1-trial")
    assert "a server of your own office" in said(window, WHERE)

    click(window, ACT)
    words = said(window, WHERE)
    assert "mail.office.example" in words
    assert "every pair is the same" in words
    assert not server.commands("AUTH")

    click(window, ACT)
    fingerprint = keep.accounts(desk)[0].trusted_certificate
    assert spelled(fingerprint) in words.replace("\n", ":")
    assert spelled(fingerprint) in said(window, WHERE).replace("\n", ":")
    click(window, "mail-1-test")
    assert said(window, "mail-1-trial").startswith("Your mail server took the test mail")


def test_another_certificate_stops_the_test_and_says_whom_to_ask(
    email: Callable[[], MainWindow],
    desk: Desk,
    server: ScriptedMailServer,
    authority: MailAuthority,
) -> None:
    window = _trusted(email)
    server.manners = replace(server.manners, context=authority.context("mail.office.example"))

    click(window, "mail-1-test")

    assert "another certificate than the one that you trust" in said(window, WHERE)
    assert not server.commands("AUTH")


def test_trust_ends_by_a_button_and_with_another_server(
    email: Callable[[], MainWindow], desk: Desk
) -> None:
    window = _trusted(email)
    click(window, ACT)
    assert keep.accounts(desk)[0].trusted_certificate == ""

    click(window, "mail-1-test")
    click(window, ACT)
    click(window, ACT)
    assert keep.accounts(desk)[0].trusted_certificate
    typed(window, "mail-1-host", "localhost")
    typed(window, "mail-1-sender", "Sam")
    assert keep.accounts(desk)[0].host == "localhost"
    assert keep.accounts(desk)[0].trusted_certificate == ""
    assert not any("one certificate is trusted" in text for text in texts(window))
