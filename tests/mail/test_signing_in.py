"""Passwords and tokens: tried once, never told, and a moment's trouble is no wrong password.

P-55 and P-56 of the catalogue.
"""

import base64
import ssl
from collections.abc import Callable
from dataclasses import replace

import pytest

from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import SignIn
from consultant_app.mail.conversation import Secret
from helpers.mail_certificates import MailAuthority
from helpers.mail_talks import PASSWORD, SECRET, USER, Talks, encrypted
from helpers.scripted_mail_server import Deed, Fault, Manners, ScriptedMailServer, Stage

TOKEN = "ya29.marker-token-" + "x" * 3_000
WRONG = Secret(password="marker-wrong-pa$$")
Open = Callable[..., ScriptedMailServer]


@pytest.fixture
def careful(servers: Callable[[Manners], ScriptedMailServer], certificate: ssl.SSLContext) -> Open:
    """Starts a server that knows one password and one token."""

    def start(ways: str = "PLAIN LOGIN XOAUTH2") -> ScriptedMailServer:
        known = Manners(context=certificate, sign_in_ways=ways)
        known.passwords, known.tokens = {USER: PASSWORD}, {USER: TOKEN}
        return servers(known)

    return start


def _talks(server: ScriptedMailServer, authority: MailAuthority, secret: Secret | None) -> Talks:
    return Talks(encrypted(server, authority), secret)


@pytest.mark.parametrize("ways", ["PLAIN LOGIN", "LOGIN", "login plain", "CRAM-MD5 PLAIN"])
def test_a_password_with_any_letters_signs_in(
    careful: Open, authority: MailAuthority, ways: str
) -> None:
    outcome = _talks(careful(ways), authority, SECRET).send()

    assert outcome.state is LetterState.SENT


def test_a_token_signs_in(careful: Open, authority: MailAuthority) -> None:
    server = careful()
    there = encrypted(server, authority, sign_in=SignIn.GOOGLE)

    assert Talks(there, Secret(token=TOKEN)).send().state is LetterState.SENT
    assert server.commands("AUTH")[0].startswith("AUTH XOAUTH2 ")


@pytest.mark.parametrize("ways", ["PLAIN LOGIN", "LOGIN"])
def test_a_wrong_password_is_tried_once_and_asked_for(
    careful: Open, authority: MailAuthority, ways: str
) -> None:
    server = careful(ways)

    outcome = _talks(server, authority, WRONG).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.WRONG_PASSWORD)
    assert outcome.new_secret_needed
    assert len(server.commands("AUTH")) == 1
    assert not server.commands("MAIL")


def test_a_token_that_ended_asks_for_a_new_sign_in(careful: Open, authority: MailAuthority) -> None:
    there = encrypted(careful(), authority, sign_in=SignIn.MICROSOFT)

    outcome = Talks(there, Secret(token="old")).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.SIGN_IN_ENDED)
    assert outcome.code == 535
    assert outcome.new_secret_needed


def test_a_moments_trouble_is_no_wrong_password(careful: Open, authority: MailAuthority) -> None:
    """P-55: "454 temporary authentication failure" was shown as a wrong password."""
    server = careful()
    busy = "454 4.7.0 Temporary authentication failure"
    server.will(Fault(at=Stage.AUTH, deed=Deed.REPLY, text=busy, times=1))
    talks = _talks(server, authority, SECRET)

    first = talks.send()

    assert (first.state, first.why) == (LetterState.DEFERRED, WhyNotSent.BUSY)
    assert not first.new_secret_needed
    assert talks.send().state is LetterState.SENT


@pytest.mark.parametrize(
    ("stage", "reply"),
    [
        (Stage.AUTH, "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."),
        (Stage.AUTH, "535 5.7.3 SmtpClientAuthentication is disabled for the Tenant."),
        (Stage.AUTH, "550 5.7.30 Basic authentication is not supported for Client Submission."),
        (Stage.MAIL, "550 5.7.30 Basic authentication is not supported for Client Submission."),
        (Stage.DOT, "550 5.7.30 Basic authentication is not supported for Client Submission."),
    ],
)
def test_microsofts_end_of_passwords_is_told_as_such(
    careful: Open, authority: MailAuthority, stage: Stage, reply: str
) -> None:
    server = careful()
    server.will(Fault(at=stage, deed=Deed.REPLY, text=reply))

    outcome = _talks(server, authority, SECRET).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.MICROSOFT)
    assert server.received == []


def test_a_server_that_offers_no_sign_in_we_know_gets_no_password(
    careful: Open, authority: MailAuthority
) -> None:
    server = careful("CRAM-MD5 GSSAPI")

    outcome = _talks(server, authority, SECRET).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.REFUSED)
    assert not server.commands("AUTH")


@pytest.mark.parametrize("secret", [None, Secret()])
def test_without_a_password_no_server_is_asked(
    careful: Open, authority: MailAuthority, secret: Secret | None
) -> None:
    server = careful()

    outcome = _talks(server, authority, secret).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.NO_PASSWORD)
    assert server.connections == 0


def test_a_server_that_overheard_the_password_is_told_again(
    careful: Open, authority: MailAuthority
) -> None:
    server = careful()
    server.will(Fault(at=Stage.AUTH, deed=Deed.REPLY, text="334 ", times=1))

    _talks(server, authority, SECRET).send()

    said = server.commands("AUTH")[0].removeprefix("AUTH PLAIN ")
    assert server.lines[server.lines.index(f"AUTH PLAIN {said}") + 1] == said


@pytest.mark.parametrize("secret", [WRONG, Secret(token="marker-token")], ids=["word", "token"])
def test_a_secret_is_in_nothing_that_is_kept_or_shown(
    careful: Open, authority: MailAuthority, secret: Secret, caplog: pytest.LogCaptureFixture
) -> None:
    """A server may say back what it heard, and its words are kept with the letter."""
    caplog.set_level("DEBUG")
    server, word = careful(), secret.password or secret.token
    sent = f"\0{USER}\0{word}" if secret.password else f"user={USER}\1auth=Bearer {word}\1\1"
    forms = [word, *(base64.b64encode(form.encode()).decode() for form in (word, sent))]
    answer = f"535 5.7.8 no: {' '.join(forms)}"
    server.will(Fault(at=Stage.AUTH, deed=Deed.REPLY, text=answer))

    outcome = _talks(server, authority, secret).send()

    everything = f"{outcome!r} {secret!r} {caplog.text}"
    assert outcome.answer.startswith("5.7.8 no:")
    assert not [form for form in forms if form in everything]


def test_nobody_signs_in_where_nothing_is_wanted(careful: Open, authority: MailAuthority) -> None:
    server = careful()
    open_house = replace(encrypted(server, authority), sign_in=SignIn.NONE)

    assert Talks(open_house).send().state is LetterState.SENT
    assert not server.commands("AUTH")


def test_a_password_in_the_letters_of_an_old_terminal_travels_as_its_bytes(
    servers: Callable[[Manners], ScriptedMailServer],
    certificate: ssl.SSLContext,
    authority: MailAuthority,
) -> None:
    """Of a pipe Python keeps what is no UTF-8 as lone surrogates."""
    typed = b"caf\xe9".decode("utf-8", "surrogateescape")
    server = servers(Manners(context=certificate, passwords={USER: typed}))

    outcome = _talks(server, authority, Secret(password=typed)).send()

    assert outcome.state is LetterState.SENT
