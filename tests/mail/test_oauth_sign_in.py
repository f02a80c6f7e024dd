"""Signing in at the browser with a client id of one's own, against a server that is strict."""

import json
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlsplit

import pytest

from consultant_app.domain.mail_accounts import MailAccount, MailSecurity, SignIn
from consultant_app.domain.secrets import (
    CannotSignIn,
    SignInRefused,
    SignInUnfinished,
    SignInUnreachable,
)
from consultant_app.mail.oauth import Grant, Tokens, fresh_tokens, place_of
from consultant_app.mail.oauth_in_browser import sign_in_at_browser
from helpers.authorisation_server import (
    CLIENT_ID,
    MARKER,
    AuthorisationServer,
    an_authorisation_server,
    visit,
)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[AuthorisationServer]:
    with an_authorisation_server(tmp_path) as running:
        yield running


class Person:
    """Sits at the browser: opens what the program shows, and comes back in some way."""

    def __init__(self, comes_back: Callable[[str], str]) -> None:
        self._comes_back = comes_back
        self.shown = ""
        self.seen = ""
        self._thread = threading.Thread(target=self._act)

    def __call__(self, address: str) -> None:
        self.shown = address
        self._thread.start()

    def left(self) -> None:
        """Wait until the page has been read."""
        self._thread.join(timeout=30)

    def _act(self) -> None:
        self.seen = visit(self._comes_back(self.shown))


def signed_in(server: AuthorisationServer, person: Callable[[str], None]) -> Tokens:
    return sign_in_at_browser(
        server.place,
        CLIENT_ID,
        person,
        login_hint="sam@lab.example",
        client_secret=server.client_secret,
        extra_ca=server.ca,
        patience_s=30,
    )


def test_a_person_signs_in_and_the_next_tokens_come_by_themselves(
    server: AuthorisationServer,
) -> None:
    person = Person(server.allow)
    tokens = signed_in(server, person)
    person.left()

    assert "You are signed in" in person.seen
    assert "sam%40lab.example" in person.shown
    assert tokens.access_token.startswith(f"{MARKER}-access")
    assert tokens.lasts_s == 3600
    again = fresh_tokens(server.place, CLIENT_ID, tokens.grant, extra_ca=server.ca)
    assert again.access_token != tokens.access_token
    assert again.grant != tokens.grant  # each counts once: the new one must be kept
    fresh_tokens(server.place, CLIENT_ID, again.grant, extra_ca=server.ca)


def test_what_the_browser_is_shown_holds_nothing_that_opens_anything(
    server: AuthorisationServer,
) -> None:
    """The address goes through the command line of the browser: everybody here can read that."""
    server.client_secret = "marker-of-the-client-secret"
    person = Person(server.allow)
    signed_in(server, person)
    person.left()

    asked = parse_qs(urlsplit(person.shown).query)
    verifier = server.asked[0]["code_verifier"]
    assert verifier not in person.shown
    assert server.client_secret not in person.shown
    assert asked["redirect_uri"][0].startswith("http://127.0.0.1:")
    assert len(asked["state"][0]) >= 32
    assert MARKER not in person.seen


def test_who_does_not_know_the_state_is_told_nothing_and_the_person_still_gets_in(
    server: AuthorisationServer,
) -> None:
    """Any page in the browser can call this port; a code of somebody else's must not get in."""
    refused: list[int] = []

    def comes_back(address: str) -> str:
        port = urlsplit(server.allow(address)).port
        for query in ("code=theirs&state=guessed", "code=theirs", "error=access_denied", ""):
            with pytest.raises(HTTPError) as met:
                visit(f"http://127.0.0.1:{port}/?{query}")
            refused.append(met.value.code)
            met.value.close()
        return server.allow(address)

    person = Person(comes_back)
    signed_in(server, person)
    person.left()
    assert refused == [404, 404, 404, 404]
    assert all(asked["code"].startswith(MARKER) for asked in server.asked)


def test_a_connection_that_says_nothing_keeps_nobody_waiting(server: AuthorisationServer) -> None:
    """Browsers open one ahead."""
    silent: list[socket.socket] = []

    def comes_back(address: str) -> str:
        back = server.allow(address)
        silent.append(socket.create_connection(("127.0.0.1", urlsplit(back).port or 0)))
        return back

    person = Person(comes_back)
    tokens = signed_in(server, person)
    person.left()
    silent[0].close()
    assert tokens.access_token


def test_a_person_who_says_no_is_believed(server: AuthorisationServer) -> None:
    def comes_back(address: str) -> str:
        state = parse_qs(urlsplit(address).query)["state"][0]
        port = urlsplit(server.allow(address)).port
        return f"http://127.0.0.1:{port}/?error=access_denied&state={state}"

    person = Person(comes_back)
    with pytest.raises(SignInRefused) as met:
        signed_in(server, person)
    person.left()
    assert met.value.why == "access_denied"
    assert "not signed in" in person.seen
    assert server.asked == []


def test_who_calls_it_off_waits_no_longer(server: AuthorisationServer) -> None:
    stop = threading.Event()
    with pytest.raises(SignInUnfinished):
        sign_in_at_browser(server.place, CLIENT_ID, lambda address: stop.set(), stop=stop)
    with pytest.raises(SignInUnfinished):
        sign_in_at_browser(server.place, CLIENT_ID, lambda address: None, patience_s=0.2)


def test_a_sign_in_that_was_ended_elsewhere_says_so_without_the_words_of_the_provider(
    server: AuthorisationServer,
) -> None:
    person = Person(server.allow)
    tokens = signed_in(server, person)
    person.left()
    server.revoke()
    with pytest.raises(SignInRefused) as met:
        fresh_tokens(server.place, CLIENT_ID, tokens.grant, extra_ca=server.ca)
    assert met.value.why == "invalid_grant"
    assert MARKER not in repr(met.value)


def _lasting(seconds: str) -> str:
    return '{"access_token": "x", "token_type": "Bearer", "expires_in": ' + seconds + "}"


@pytest.mark.parametrize("seconds", ["99999999999999", "9" * 300])
def test_a_token_is_good_for_no_longer_than_a_day(
    server: AuthorisationServer, seconds: str
) -> None:
    """More seconds than a calendar has days for would end the round of sending."""
    server.trouble = (200, _lasting(seconds))
    got = fresh_tokens(server.place, CLIENT_ID, Grant(refresh_token="old"), extra_ca=server.ca)
    assert got.lasts_s == 86_400


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        pytest.param((503, ""), SignInUnreachable, id="busy"),
        pytest.param((429, "{}"), SignInUnreachable, id="too-many"),
        pytest.param((200, "<html>Sign in to the guest network"), SignInUnreachable, id="a-portal"),
        pytest.param((200, "[1]"), SignInUnreachable, id="another-shape"),
        pytest.param((200, '{"access_token": ""}'), SignInUnreachable, id="empty"),
        pytest.param((200, _lasting("Infinity")), SignInUnreachable, id="endless"),
        pytest.param((200, _lasting('"abc"')), SignInUnreachable, id="no-number"),
        pytest.param((302, "https://127.0.0.1:1/"), SignInUnreachable, id="sent-elsewhere"),
        pytest.param((400, json.dumps({"error": "<b>" + "x" * 99})), SignInRefused, id="odd-code"),
    ],
)
def test_odd_answers_are_no_tokens(
    trouble: tuple[int, str], told: type[Exception], server: AuthorisationServer
) -> None:
    server.trouble = trouble
    with pytest.raises(told) as met:
        fresh_tokens(server.place, CLIENT_ID, Grant(refresh_token="old"), extra_ca=server.ca)
    assert "<" not in repr(met.value)


def test_a_server_that_is_not_the_right_one_gets_no_token(server: AuthorisationServer) -> None:
    with pytest.raises(SignInUnreachable):
        fresh_tokens(server.place, CLIENT_ID, Grant(refresh_token=MARKER))  # unknown authority
    assert server.asked == []


def test_a_provider_whose_name_nobody_finds_or_denies_holds_nobody_up(
    server: AuthorisationServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a resolver nor an answer in drips is limited by what urllib calls its timeout."""
    answer = threading.Event()

    def says_nothing(*_: object, **__: object) -> list[object]:
        answer.wait(30)
        return []

    monkeypatch.setattr("consultant_app.mail.oauth._WHOLE_S", 0.2)
    monkeypatch.setattr(socket, "getaddrinfo", says_nothing)

    with pytest.raises(SignInUnreachable):
        fresh_tokens(server.place, CLIENT_ID, Grant(refresh_token="x"), extra_ca=server.ca)
    answer.set()


def test_a_sign_in_that_would_end_within_the_hour_is_none(server: AuthorisationServer) -> None:
    server.forgets_refresh = True
    person = Person(server.allow)
    with pytest.raises(SignInRefused) as met:
        signed_in(server, person)
    person.left()
    assert met.value.why == "nothing-that-lasts"


def test_nothing_of_a_sign_in_is_shown_or_logged(
    server: AuthorisationServer, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """P-71: the library's server wrote the code into the log."""
    caplog.set_level(logging.DEBUG)
    person = Person(server.allow)
    tokens = signed_in(server, person)
    person.left()
    said = capfd.readouterr()
    assert MARKER not in repr(tokens) + repr(tokens.grant) + caplog.text + said.out + said.err


def test_a_grant_is_one_text_and_a_password_is_none() -> None:
    grant = Grant(refresh_token="r", client_secret="c")
    assert Grant.from_text(grant.as_text()) == grant
    assert [Grant.from_text(text) for text in ("pa55", "5", "[]", "{}", "")] == [None] * 5


def account(sign_in: SignIn, *, client_id: str = CLIENT_ID, tenant: str = "") -> MailAccount:
    return MailAccount(
        name="Mail",
        address="sam@lab.example",
        host="smtp.lab.example",
        port=587,
        security=MailSecurity.STARTTLS,
        sign_in=sign_in,
        client_id=client_id,
        tenant=tenant,
    )


def test_each_provider_is_asked_in_its_own_place_and_for_sending_only() -> None:
    microsoft, google = (place_of(account(way)) for way in (SignIn.MICROSOFT, SignIn.GOOGLE))
    assert microsoft.token == "https://login.microsoftonline.com/common/oauth2/v2.0/token"
    assert "SMTP.Send" in microsoft.scope
    assert "offline_access" in microsoft.scope
    assert google.token == "https://oauth2.googleapis.com/token"
    assert dict(google.extra)["access_type"] == "offline"
    odd = place_of(account(SignIn.MICROSOFT, tenant="evil.example/x?"))
    assert urlsplit(odd.token).hostname == "login.microsoftonline.com"
    assert urlsplit(odd.token).path.endswith("/oauth2/v2.0/token")


@pytest.mark.parametrize(
    ("one", "missing"),
    [
        pytest.param(account(SignIn.PASSWORD), "browser", id="a-password-account"),
        pytest.param(account(SignIn.GOOGLE, client_id=""), "client-id", id="no-client-id"),
    ],
)
def test_what_a_sign_in_needs_is_named(one: MailAccount, missing: str) -> None:
    with pytest.raises(CannotSignIn) as met:
        place_of(one)
    assert met.value.missing == missing
