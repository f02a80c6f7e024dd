"""Encryption is not asked for, it is demanded: P-54 and P-58 of the catalogue."""

import ssl
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailSecurity
from consultant_app.mail.conversation import MailServer, Secret, check_account
from consultant_app.mail.lost_lines import CertificateTrouble
from helpers.mail_certificates import MailAuthority, last_week, next_week
from helpers.mail_talks import HASTY, PASSWORD, PATIENT, SECRET, USER, Talks, encrypted
from helpers.scripted_mail_server import Deed, Fault, Manners, ScriptedMailServer, Stage

BOTH_WAYS = [MailSecurity.TLS, MailSecurity.STARTTLS]
Servers = Callable[[Manners], ScriptedMailServer]


def _manners(context: ssl.SSLContext, security: MailSecurity) -> Manners:
    return Manners(
        context=context, implicit=security is MailSecurity.TLS, passwords={USER: PASSWORD}
    )


@pytest.mark.parametrize("security", BOTH_WAYS)
def test_a_letter_goes_over_an_encrypted_line(
    servers: Servers,
    certificate: ssl.SSLContext,
    authority: MailAuthority,
    security: MailSecurity,
) -> None:
    server = servers(_manners(certificate, security))

    outcome = Talks(encrypted(server, authority, security=security), SECRET).send()

    assert outcome.state is LetterState.SENT
    assert len(server.received) == 1
    assert len(server.commands("EHLO")) == (1 if security is MailSecurity.TLS else 2)


@pytest.mark.parametrize("security", BOTH_WAYS)
@pytest.mark.parametrize("trouble", list(CertificateTrouble)[:4])
def test_a_server_that_cannot_prove_who_it_is_hears_no_password(
    servers: Servers, authority: MailAuthority, security: MailSecurity, trouble: CertificateTrouble
) -> None:
    context = {
        CertificateTrouble.EXPIRED: authority.context(valid_until=last_week()),
        CertificateTrouble.OTHER_NAME: authority.context("mail.other.example"),
        CertificateTrouble.UNKNOWN_ISSUER: authority.context(),
        CertificateTrouble.NOT_YET_VALID: authority.context(valid_from=next_week()),
    }
    server = servers(_manners(context[trouble], security))
    believed = None if trouble is CertificateTrouble.UNKNOWN_ISSUER else authority

    outcome = Talks(encrypted(server, believed, security=security), SECRET).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.CERTIFICATE)
    assert outcome.about == trouble
    assert not server.commands("AUTH")
    assert not server.commands("MAIL")


@pytest.mark.parametrize("content", [None, b"no certificate"], ids=["missing", "unreadable"])
def test_an_authority_of_ones_own_that_cannot_be_read_is_named(
    servers: Servers, certificate: ssl.SSLContext, tmp_path: Path, content: bytes | None
) -> None:
    server, file = servers(Manners(context=certificate)), tmp_path / "mine.pem"
    if content is not None:
        file.write_bytes(content)
    there = replace(encrypted(server, None), extra_ca=file)

    outcome = Talks(there, SECRET).send()

    assert (outcome.state, outcome.about) == (LetterState.FAILED, CertificateTrouble.OWN_FILE)
    assert server.connections == 0


def test_a_server_that_offers_no_encryption_hears_nothing_more(
    servers: Servers, certificate: ssl.SSLContext, authority: MailAuthority
) -> None:
    """Somebody on the same network may have taken the offer away. P-58."""
    server = servers(Manners(context=certificate, offers_starttls=False))

    outcome = Talks(encrypted(server, authority), SECRET).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.NOT_ENCRYPTED)
    assert {line.split()[0].upper() for line in server.lines} == {"EHLO", "QUIT"}


@pytest.mark.parametrize(
    ("reply", "state", "why"),
    [
        ("454 4.7.0 not now", LetterState.DEFERRED, WhyNotSent.BUSY),
        ("502 5.5.1 never", LetterState.FAILED, WhyNotSent.NOT_ENCRYPTED),
    ],
)
def test_a_server_that_refuses_encryption_hears_no_password(
    servers: Servers,
    certificate: ssl.SSLContext,
    authority: MailAuthority,
    reply: str,
    state: LetterState,
    why: WhyNotSent,
) -> None:
    server = servers(Manners(context=certificate))
    server.will(Fault(at=Stage.STARTTLS, deed=Deed.REPLY, text=reply))

    outcome = Talks(encrypted(server, authority), SECRET).send()

    assert (outcome.state, outcome.why) == (state, why)
    assert not server.commands("AUTH")
    assert not server.commands("MAIL")


@pytest.mark.parametrize("deed", [Deed.DROP, Deed.RESET, Deed.HALF, Deed.HANG])
@pytest.mark.parametrize(
    ("security", "stage"),
    [
        (MailSecurity.TLS, Stage.CONNECT),
        (MailSecurity.TLS, Stage.AUTH),
        (MailSecurity.STARTTLS, Stage.STARTTLS),
        (MailSecurity.STARTTLS, Stage.AUTH),
    ],
)
def test_an_encrypted_line_that_breaks_before_the_dot_may_be_tried_again(
    servers: Servers,
    certificate: ssl.SSLContext,
    authority: MailAuthority,
    security: MailSecurity,
    stage: Stage,
    deed: Deed,
) -> None:
    server = servers(_manners(certificate, security))
    server.will(Fault(at=stage, deed=deed, times=1))
    there = encrypted(server, authority, security=security)

    lost = Talks(there, SECRET, timeouts=HASTY if deed is Deed.HANG else PATIENT).send()
    server.let_go()

    assert (lost.state, lost.why) == (LetterState.DEFERRED, WhyNotSent.NO_ANSWER)
    assert not lost.new_secret_needed
    assert Talks(there, SECRET).send().state is LetterState.SENT
    assert len(server.received) == 1


@pytest.mark.parametrize("deed", [Deed.DROP, Deed.RESET, Deed.HALF])
def test_an_encrypted_line_that_breaks_after_the_dot_leaves_a_doubt(
    servers: Servers,
    certificate: ssl.SSLContext,
    authority: MailAuthority,
    deed: Deed,
) -> None:
    server = servers(_manners(certificate, MailSecurity.TLS))
    server.will(Fault(at=Stage.DOT, deed=deed))

    outcome = Talks(encrypted(server, authority, security=MailSecurity.TLS), SECRET).send()

    assert outcome.state is LetterState.IN_DOUBT
    assert len(server.received) == 1


def test_stopping_while_the_line_is_being_encrypted_hands_nothing_over(
    servers: Servers, certificate: ssl.SSLContext, authority: MailAuthority
) -> None:
    server, stop = servers(_manners(certificate, MailSecurity.TLS)), threading.Event()
    server.will(Fault(at=Stage.CONNECT, deed=Deed.HANG))
    talks = Talks(encrypted(server, authority, security=MailSecurity.TLS), SECRET)
    sender = threading.Thread(target=lambda: talks.send(stop=stop))

    sender.start()
    server.wait_for(Stage.CONNECT)
    stop.set()
    sender.join()

    assert [outcome.state for outcome in talks.told] == [LetterState.QUEUED]


def test_words_put_in_before_the_encrypted_line_are_not_believed(
    servers: Servers, certificate: ssl.SSLContext, authority: MailAuthority
) -> None:
    server = servers(Manners(context=certificate))
    forged = "220 go ahead\r\n250-forged\r\n250 AUTH PLAIN"
    server.will(Fault(at=Stage.STARTTLS, deed=Deed.REPLY, text=forged))

    outcome = Talks(encrypted(server, authority), SECRET).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.NOT_ENCRYPTED)
    assert not server.commands("AUTH")


def test_a_port_that_speaks_in_plain_is_told_apart_from_a_silent_one(
    server: ScriptedMailServer, authority: MailAuthority
) -> None:
    there = encrypted(server, authority, security=MailSecurity.TLS)

    outcome = Talks(there, SECRET).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.NOT_ENCRYPTED)


def test_an_old_encryption_is_not_enough(servers: Servers, authority: MailAuthority) -> None:
    old = authority.context()
    old.set_ciphers("DEFAULT:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="deprecated"):
        old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    server = servers(Manners(context=old))

    outcome = Talks(encrypted(server, authority), SECRET).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.NOT_ENCRYPTED)
    assert not server.commands("AUTH")


def test_the_authorities_of_the_system_are_believed_wherever_they_are(
    monkeypatch: pytest.MonkeyPatch, authority: MailAuthority
) -> None:
    """A Python that was built elsewhere believes nobody, until it is shown the system's file."""
    from consultant_app.mail import trusted_servers

    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/cert.pem")
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere/certs")
    monkeypatch.setattr(trusted_servers, "_BUNDLES", ("/nowhere.pem", str(authority.file)))

    believed = trusted_servers.trusting(None).get_ca_certs()

    assert len(believed) == 1


def test_an_account_is_checked_without_sending_anything(
    servers: Servers, certificate: ssl.SSLContext, authority: MailAuthority
) -> None:
    server = servers(_manners(certificate, MailSecurity.STARTTLS))
    there: MailServer = encrypted(server, authority)

    assert check_account(there, SECRET).state is LetterState.SENT
    wrong = check_account(there, Secret(password="another"))

    assert (wrong.state, wrong.why) == (LetterState.FAILED, WhyNotSent.WRONG_PASSWORD)
    assert not server.commands("MAIL")
    assert len(server.commands("QUIT")) == 2
