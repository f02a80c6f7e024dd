"""Letters through servers that others wrote: Postfix with Dovecot, and aiosmtpd. P-62."""

import hashlib
import logging
import ssl
from collections.abc import Iterator
from dataclasses import replace

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword
from aiosmtpd.smtp import Envelope as Arrived
from aiosmtpd.smtp import Session as Guest

from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailSecurity
from consultant_app.domain.mail_certificates import ShownCertificate
from consultant_app.mail.conversation import MailServer, Secret, check_account
from consultant_app.mail.lost_lines import CertificateTrouble
from consultant_app.mail.shown_certificate import shown_certificate
from helpers.mail_certificates import MailAuthority
from helpers.mail_talks import Talks
from helpers.postfix import (
    DOMAIN,
    PASSWORD,
    SIZE_LIMIT,
    USER,
    RealMailServer,
    a_real_mail_server,
    free_port,
    needs_a_mail_server,
)
from helpers.sample_letter import (
    BODY,
    FILE_NAME,
    PDF,
    as_read,
    attached,
    sample_letter,
    to_reader,
)

OFFICE = f"office@{DOMAIN}"
SECRET = Secret(password=PASSWORD)
BOTH_WAYS = [MailSecurity.STARTTLS, MailSecurity.TLS]


@pytest.fixture(scope="module")
def started_post(authority: MailAuthority) -> Iterator[RealMailServer]:
    """Postfix with Dovecot, on this machine."""
    with a_real_mail_server(authority) as post:
        yield post


@pytest.fixture
def post(started_post: RealMailServer) -> RealMailServer:
    """The same, with an empty box."""
    started_post.empty_box()
    return started_post


@needs_a_mail_server
@pytest.mark.parametrize("security", BOTH_WAYS)
def test_the_page_arrives_byte_for_byte(post: RealMailServer, security: MailSecurity) -> None:
    mime = sample_letter(recipients=(OFFICE,))

    outcome = Talks(post.reached_by(security), SECRET).send(mime, to_reader(OFFICE))

    (letter,) = post.arrived()
    body = as_read(letter).get_body(("plain",))
    assert (outcome.state, outcome.code) == (LetterState.SENT, 250)
    assert letter.endswith(mime)
    assert attached(letter) == {FILE_NAME: PDF}
    assert hashlib.sha256(attached(letter)[FILE_NAME]).digest() == hashlib.sha256(PDF).digest()
    assert body is not None
    assert body.get_content().splitlines() == BODY.splitlines()


@needs_a_mail_server
def test_several_readers_and_letters_of_any_script_get_it(post: RealMailServer) -> None:
    readers = (f"žofie@{DOMAIN}", OFFICE)

    outcome = Talks(post.reached_by(MailSecurity.TLS), SECRET).send(
        sample_letter(recipients=readers), to_reader(*readers)
    )

    assert outcome.state is LetterState.SENT
    assert {as_read(letter)["Delivered-To"] for letter in post.arrived(2)} == set(readers)


@needs_a_mail_server
def test_one_unknown_reader_stops_the_letter_for_all(post: RealMailServer) -> None:
    nobody, talks = f"nobody@{DOMAIN}", Talks(post.reached_by(MailSecurity.TLS), SECRET)

    refused = talks.send(envelope=to_reader(OFFICE, nobody))
    assert talks.send(envelope=to_reader(OFFICE)).state is LetterState.SENT

    assert (refused.state, refused.why) == (LetterState.FAILED, WhyNotSent.ADDRESS_REFUSED)
    assert refused.about == nobody
    assert len(post.arrived(1)) == 1


@needs_a_mail_server
@pytest.mark.parametrize("security", BOTH_WAYS)
def test_a_wrong_password_is_told_as_one(post: RealMailServer, security: MailSecurity) -> None:
    there = post.reached_by(security)

    wrong = check_account(there, Secret(password="another"))

    assert (wrong.state, wrong.why) == (LetterState.FAILED, WhyNotSent.WRONG_PASSWORD)
    assert check_account(there, SECRET).state is LetterState.SENT


@needs_a_mail_server
def test_a_server_nobody_vouches_for_gets_no_password(post: RealMailServer) -> None:
    unknown = replace(post.reached_by(MailSecurity.STARTTLS), extra_ca=None)

    outcome = Talks(unknown, SECRET).send(envelope=to_reader(OFFICE))

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.CERTIFICATE)
    assert outcome.about == CertificateTrouble.UNKNOWN_ISSUER


@needs_a_mail_server
@pytest.mark.parametrize("security", BOTH_WAYS)
def test_a_server_nobody_vouches_for_is_trusted_by_its_one_certificate(
    post: RealMailServer, security: MailSecurity
) -> None:
    unknown = replace(post.reached_by(security), extra_ca=None)
    shown = shown_certificate(unknown)
    assert isinstance(shown, ShownCertificate)

    fine = check_account(replace(unknown, only_certificate=shown.fingerprint), SECRET)
    other = check_account(replace(unknown, only_certificate="0" * 64), SECRET)

    assert fine.state is LetterState.SENT
    assert other.about == CertificateTrouble.CHANGED


@needs_a_mail_server
def test_a_page_above_the_servers_limit_is_told_with_the_limit(post: RealMailServer) -> None:
    large = sample_letter(pdf=b"%PDF" + b"\0" * 12_000_000, recipients=(OFFICE,))

    outcome = Talks(post.reached_by(MailSecurity.TLS), SECRET).send(large, to_reader(OFFICE))

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.TOO_LARGE)
    assert outcome.about == str(SIZE_LIMIT)


class _Box:
    """Keeps what aiosmtpd hands over; the first letter is asked for again."""

    def __init__(self) -> None:
        self.arrived: list[bytes] = []
        self.busy = True

    async def handle_DATA(self, server: SMTP, guest: Guest, arrived: Arrived) -> str:
        del server, guest
        if self.busy:
            self.busy = False
            return "451 4.3.0 try again later"
        assert isinstance(arrived.content, bytes)
        self.arrived.append(arrived.content)
        return "250 2.0.0 kept"


def _knows(server: SMTP, guest: Guest, envelope: Arrived, way: str, data: object) -> AuthResult:
    del server, guest, envelope, way
    assert isinstance(data, LoginPassword)
    fine = (data.login, data.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=fine, handled=False)


@pytest.fixture
def box() -> _Box:
    """Where letters to aiosmtpd end."""
    return _Box()


@pytest.fixture
def other_post(
    box: _Box,
    certificate: ssl.SSLContext,
    authority: MailAuthority,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[MailServer]:
    """A server by aiosmtpd that wants encryption and a password."""
    caplog.set_level(logging.ERROR, "mail.log")  # it warns of what it does itself
    port = free_port()
    controller = Controller(
        box,
        hostname="127.0.0.1",
        port=port,
        tls_context=certificate,
        require_starttls=True,
        authenticator=_knows,
        auth_required=True,
    )
    controller.start()
    yield MailServer(
        host="localhost",
        port=port,
        security=MailSecurity.STARTTLS,
        user=USER,
        extra_ca=authority.file,
    )
    controller.stop()


def test_another_server_that_is_busy_gets_the_same_letter_later(
    box: _Box, other_post: MailServer
) -> None:
    mime, talks = sample_letter(), Talks(other_post, SECRET)

    first, second = talks.send(mime), talks.send(mime)

    assert (first.state, first.why) == (LetterState.DEFERRED, WhyNotSent.BUSY)
    assert second.state is LetterState.SENT
    assert box.arrived == [mime]


def test_another_server_refuses_a_wrong_password(box: _Box, other_post: MailServer) -> None:
    outcome = Talks(other_post, Secret(password="another")).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.WRONG_PASSWORD)
    assert box.arrived == []
