"""The own server of a small office by the headless command: look, compare, trust that one."""

import ssl
from collections.abc import Iterator

import pytest

from helpers.headless import Headless
from helpers.mail_certificates import MailAuthority
from helpers.scripted_mail_server import Manners, ScriptedMailServer, a_scripted_mail_server

PASSWORD = "marker-of-the-office-password"
ADDRESS = "sam@lab.example"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> MailAuthority:
    return MailAuthority(tmp_path_factory.mktemp("office"))


def _manners(context: ssl.SSLContext) -> Manners:
    return Manners(context=context, implicit=True, passwords={ADDRESS: PASSWORD})


@pytest.fixture
def server(authority: MailAuthority) -> Iterator[ScriptedMailServer]:
    with a_scripted_mail_server(_manners(authority.context("mail.office.example"))) as running:
        yield running


@pytest.fixture
def office(headless: Headless, server: ScriptedMailServer) -> Headless:
    """The command, with an account at the office's server."""
    line = ["--host", "127.0.0.1", "--port", str(server.port), "--security", "tls"]
    headless.run("mail", "set-account", *line, "--from", ADDRESS)
    return headless


def _tried(headless: Headless) -> tuple[int, str]:
    done = headless.run("mail", "test", "--password-stdin", stdin=f"{PASSWORD}\n")
    return done.status, done.err


def test_what_somebody_has_compared_is_trusted_and_mail_goes(
    office: Headless, server: ScriptedMailServer
) -> None:
    status, said = _tried(office)
    assert (status, "mail certificate" in said) == (1, True)

    shown = office.run("mail", "certificate")
    assert "Nobody whom this computer trusts vouches" in shown.out
    assert "mail.office.example" in shown.out
    assert "every pair is the same" in shown.out
    fingerprint = office.ask("mail", "certificate")["fingerprint"]
    assert fingerprint in shown.out
    trusted = office.ask("mail", "certificate", "--trust", fingerprint)

    assert (trusted["trusted"], trusted["believed"]) == (True, False)
    assert _tried(office) == (0, "")
    assert len(server.received) == 1


def test_a_fingerprint_that_was_misread_is_refused_and_trusts_nothing(office: Headless) -> None:
    misread = office.run("mail", "certificate", "--trust", ":".join(["00"] * 32))

    assert misread.status == 1
    assert "not the fingerprint" in misread.err
    assert office.ask("mail", "certificate")["trusted"] is False
    assert _tried(office)[0] == 1


def test_a_certificate_that_was_changed_stops_the_mail_with_words(
    office: Headless, server: ScriptedMailServer, authority: MailAuthority
) -> None:
    fingerprint = office.ask("mail", "certificate")["fingerprint"]
    office.run("mail", "certificate", "--trust", fingerprint)
    server.manners = _manners(authority.context("mail.office.example"))

    status, said = _tried(office)

    assert status == 1
    assert "another certificate than the one that you trust" in said
    assert not server.commands("AUTH")


def test_trust_ends_with_forgetting_it_and_with_another_server(
    office: Headless, server: ScriptedMailServer
) -> None:
    fingerprint = office.ask("mail", "certificate")["fingerprint"]
    office.run("mail", "certificate", "--trust", fingerprint)
    office.run("mail", "certificate", "--forget")
    assert office.ask("mail", "certificate")["trusted"] is False

    office.run("mail", "certificate", "--trust", fingerprint)
    moved = ["--host", "localhost", "--port", str(server.port), "--security", "tls"]
    office.run("mail", "set-account", *moved, "--from", ADDRESS)
    assert office.ask("mail", "certificate")["trusted"] is False
