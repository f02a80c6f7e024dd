"""A server of one's own that nobody vouches for: exactly one certificate of it may be trusted."""

import ssl
from collections.abc import Callable
from dataclasses import replace

import pytest

from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailSecurity
from consultant_app.domain.mail_certificates import ShownCertificate, fingerprint_of, spelled
from consultant_app.mail.conversation import MailServer
from consultant_app.mail.lost_lines import CertificateTrouble
from consultant_app.mail.outcomes import Outcome
from consultant_app.mail.shown_certificate import shown_certificate
from helpers.mail_certificates import MailAuthority, last_week
from helpers.mail_talks import PASSWORD, SECRET, USER, Talks, encrypted, plain
from helpers.scripted_mail_server import Manners, ScriptedMailServer

BOTH_WAYS = [MailSecurity.TLS, MailSecurity.STARTTLS]
Servers = Callable[[Manners], ScriptedMailServer]


def _server(servers: Servers, context: ssl.SSLContext, security: MailSecurity) -> MailServer:
    implicit = security is MailSecurity.TLS
    running = servers(Manners(context=context, implicit=implicit, passwords={USER: PASSWORD}))
    return encrypted(running, None, security=security)


def _shown(server: MailServer) -> ShownCertificate:
    found = shown_certificate(server)
    assert isinstance(found, ShownCertificate)
    return found


@pytest.mark.parametrize("security", BOTH_WAYS)
def test_the_one_certificate_that_is_trusted_is_enough(
    servers: Servers, authority: MailAuthority, security: MailSecurity
) -> None:
    server = _server(servers, authority.context("mail.office.example"), security)
    assert Talks(server, SECRET).send().why is WhyNotSent.CERTIFICATE

    trusted = replace(server, only_certificate=_shown(server).fingerprint)

    assert Talks(trusted, SECRET).send().state is LetterState.SENT


def test_looking_at_it_tells_the_server_no_name_and_no_password(
    servers: Servers, authority: MailAuthority
) -> None:
    running = servers(Manners(context=authority.context(), passwords={USER: PASSWORD}))

    shown = _shown(encrypted(running, None))

    assert {line.split()[0].upper() for line in running.lines} <= {"EHLO", "STARTTLS", "QUIT"}
    assert not shown.believed


def test_what_is_shown_says_for_whom_and_until_when_and_whether_the_computer_believes_it(
    servers: Servers, authority: MailAuthority
) -> None:
    running = servers(Manners(context=authority.context("localhost", valid_until=last_week())))
    outdated = _shown(encrypted(running, authority))

    assert outdated.names == ("localhost",)
    assert outdated.valid_until is not None
    assert outdated.valid_until.date() == last_week().date()
    assert not outdated.believed
    fine = servers(Manners(context=authority.context()))
    assert _shown(encrypted(fine, authority)).believed


@pytest.mark.parametrize("security", BOTH_WAYS)
def test_another_certificate_stops_the_talk_before_a_password_is_told(
    servers: Servers, authority: MailAuthority, security: MailSecurity
) -> None:
    """Also one that an authority vouches for: what is trusted is that one, and nothing else."""
    first = _server(servers, authority.context(), security)
    running = servers(Manners(context=authority.context(), implicit=security is MailSecurity.TLS))
    second = replace(
        encrypted(running, authority, security=security),
        only_certificate=_shown(first).fingerprint,
    )

    outcome = Talks(second, SECRET).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.CERTIFICATE)
    assert outcome.about == CertificateTrouble.CHANGED
    assert not running.commands("AUTH")
    assert not running.commands("MAIL")


@pytest.mark.parametrize("said", ["0" * 64, "not one", "AB:CD"])
def test_a_fingerprint_that_fits_nothing_trusts_nothing(
    servers: Servers, authority: MailAuthority, said: str
) -> None:
    server = _server(servers, authority.context(), MailSecurity.STARTTLS)

    outcome = Talks(replace(server, only_certificate=said), SECRET).send()

    assert outcome.about == CertificateTrouble.CHANGED


def test_a_server_that_shows_none_says_why(server: ScriptedMailServer) -> None:
    nothing = shown_certificate(plain(server))
    without = shown_certificate(encrypted(server, None))

    assert isinstance(nothing, Outcome)
    assert isinstance(without, Outcome)
    assert (nothing.why, without.why) == (WhyNotSent.NOT_ENCRYPTED, WhyNotSent.NOT_ENCRYPTED)


@pytest.mark.parametrize(
    "said",
    [
        "ab" * 32,
        ":".join(["AB"] * 32),
        f"sha256 Fingerprint={':'.join(['AB'] * 32)}\n",
        " ".join(["ab ab"] * 16),
    ],
)
def test_a_fingerprint_is_read_however_it_is_written(said: str) -> None:
    assert fingerprint_of(said) == "ab" * 32
    assert spelled("ab" * 32) == ":".join(["AB"] * 32)


@pytest.mark.parametrize("said", ["", "ab" * 31, "xy" * 32, "ab" * 20])
def test_what_is_no_fingerprint_is_none(said: str) -> None:
    assert fingerprint_of(said) == ""
