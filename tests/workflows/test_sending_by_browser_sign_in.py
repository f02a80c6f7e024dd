"""Letters of an account that signs in at the browser: what the provider says is told apart."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailAccount, SignIn
from consultant_app.mail import oauth
from consultant_app.workflows.keep_mail_accounts import change_account
from consultant_app.workflows.mail_servers import EXTRA_CA
from consultant_app.workflows.mail_sign_in import sign_in
from consultant_app.workflows.send_waiting_mail import send_due, try_account_again
from helpers.authorisation_server import (
    CLIENT_ID,
    AuthorisationServer,
    an_authorisation_server,
    visit,
)
from helpers.hand_clock import HandClock
from helpers.post_office import letter_now, queue, with_account
from helpers.scripted_mail_server import Manners, ScriptedMailServer, a_scripted_mail_server

MARIA = "maria@riverside.example"


@pytest.fixture
def provider(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AuthorisationServer]:
    with an_authorisation_server(tmp_path) as server:
        monkeypatch.setenv(EXTRA_CA, str(server.ca))
        monkeypatch.setattr(oauth, "place_of", lambda account: server.place)
        yield server


@pytest.fixture
def server() -> Iterator[ScriptedMailServer]:
    with a_scripted_mail_server(Manners(tokens={"sam@fielding.example": "none yet"})) as running:
        yield running


@pytest.fixture
def account(desk: Desk, server: ScriptedMailServer, provider: AuthorisationServer) -> MailAccount:
    """An account that has signed in."""
    way = {"sign_in": SignIn.MICROSOFT, "client_id": CLIENT_ID}
    made = with_account(desk, server.port, **way)
    people: list[threading.Thread] = []

    def show(address: str) -> None:
        people.append(threading.Thread(target=visit, args=(provider.allow(address),)))
        people[0].start()

    sign_in(desk, made, show)
    people[0].join(30)
    server.manners.tokens["sam@fielding.example"] = provider.newest
    return made


def test_a_letter_goes_with_the_token_of_the_sign_in(
    desk: Desk, acme: Client, account: MailAccount, server: ScriptedMailServer
) -> None:
    letter = queue(desk, acme.id, MARIA)[0]
    send_due(desk)
    assert letter_now(desk, letter.id).state is LetterState.SENT
    assert server.commands("AUTH XOAUTH2")


def test_without_the_internet_there_is_no_token_and_the_letter_waits(
    desk: Desk,
    acme: Client,
    account: MailAccount,
    provider: AuthorisationServer,
    clock: HandClock,
) -> None:
    letter = queue(desk, acme.id, MARIA)[0]
    clock.pass_time(hours=2)
    provider.trouble = (503, "")

    assert send_due(desk).offline
    waiting = letter_now(desk, letter.id)
    assert (waiting.state, waiting.why) == (LetterState.QUEUED, WhyNotSent.OFFLINE)


def test_a_sign_in_that_ended_is_asked_for_once(
    desk: Desk,
    acme: Client,
    account: MailAccount,
    provider: AuthorisationServer,
    clock: HandClock,
    server: ScriptedMailServer,
) -> None:
    letters = queue(desk, acme.id, MARIA, "tom@riverside.example")
    clock.pass_time(hours=2)
    provider.revoke()
    before = len(provider.asked)

    send_due(desk)
    assert {letter_now(desk, one.id).why for one in letters} == {WhyNotSent.SIGN_IN_ENDED}
    assert len(provider.asked) == before + 1
    assert server.connections == 0


def test_a_token_that_the_mail_server_takes_no_more_is_not_tried_twice(
    desk: Desk,
    acme: Client,
    account: MailAccount,
    provider: AuthorisationServer,
    server: ScriptedMailServer,
) -> None:
    """A password that was changed elsewhere ends tokens before their hour."""
    letter = queue(desk, acme.id, MARIA)[0]
    server.manners.tokens["sam@fielding.example"] = "the one after"
    send_due(desk)
    refused = letter_now(desk, letter.id)
    assert (refused.state, refused.why) == (LetterState.FAILED, WhyNotSent.SIGN_IN_ENDED)

    asked = len(provider.asked)
    change_account(desk, replace(account, name="Mended"))
    try_account_again(desk, account.id)
    send_due(desk)
    assert len(provider.asked) == asked + 1
