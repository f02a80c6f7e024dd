"""Mail accounts by the headless command: passwords come by standard input and stay nowhere."""

import inspect
import threading
import webbrowser
from collections.abc import Iterator
from pathlib import Path

import pytest

from consultant_app.cli.mail_sentences import sentence_of_trial
from consultant_app.cli.problem_sentences import sentence_for
from consultant_app.domain import mail_account_rules, secrets
from consultant_app.domain.letters import WhyNotSent
from consultant_app.domain.problems import FieldProblem, Problem
from consultant_app.mail import oauth
from consultant_app.workflows.mail_servers import EXTRA_CA
from helpers.authorisation_server import CLIENT_ID, MARKER, an_authorisation_server, visit
from helpers.headless import Headless, run_apart
from helpers.mail_certificates import MailAuthority
from helpers.private_keyring import a_private_keyring, needs_a_real_keyring
from helpers.scripted_mail_server import Manners, ScriptedMailServer, a_scripted_mail_server

PASSWORD = "marker of the pass phrase 6Bn "  # what stands at its end belongs to it
ADDRESS = "sam@lab.example"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScriptedMailServer]:
    """A mail server with TLS that knows one password."""
    authority = MailAuthority(tmp_path)
    monkeypatch.setenv(EXTRA_CA, str(authority.file))
    manners = Manners(context=authority.context(), implicit=True, passwords={ADDRESS: PASSWORD})
    with a_scripted_mail_server(manners) as running:
        yield running


def set_account(headless: Headless, server: ScriptedMailServer, *more: str) -> list[str]:
    line = ["mail", "set-account", "--host", server.host, "--port", str(server.port)]
    return [*line, "--security", "tls", "--from", ADDRESS, *more]


def found_in(place: Path, mark: str) -> list[Path]:
    files = (file for file in place.rglob("*") if file.is_file())
    return [file for file in files if mark.encode() in file.read_bytes()]


@needs_a_real_keyring
def test_a_password_typed_once_serves_the_next_command_and_lies_nowhere(
    headless: Headless, server: ScriptedMailServer, private_home: Path
) -> None:
    with a_private_keyring():
        line = set_account(headless, server)
        told = headless.ask(*line, stdin=f"{PASSWORD}\n")
        sent = run_apart(headless.profile, "--verbose", "mail", "test")

    assert (told["account"], told["password"]) == ("1", "keyring")
    assert sent.status == 0
    assert "took the test mail to sam@lab.example" in sent.out
    assert [mail.recipients for mail in server.received] == [(ADDRESS,)]
    assert PASSWORD.strip() not in str(told) + sent.out + sent.err
    assert not found_in(headless.profile, PASSWORD.strip())
    assert not found_in(private_home.parent, PASSWORD.strip())


def test_without_a_keyring_the_account_is_kept_and_the_password_asked_each_time(
    headless: Headless, server: ScriptedMailServer
) -> None:
    done = headless.run(*set_account(headless, server), stdin=PASSWORD)
    assert done.status == 0
    assert "no keyring" in done.err
    assert "its password is not" in done.err

    without = headless.run("mail", "test")
    assert (without.status, "no keyring" in without.err) == (1, True)
    typed = headless.run("mail", "test", "--password-stdin", stdin=f"{PASSWORD}\r\n")
    assert (typed.status, typed.err) == (0, "")
    assert len(server.received) == 1
    assert not found_in(headless.profile, PASSWORD.strip())


def test_a_wrong_password_says_what_to_try_and_sends_nothing(
    headless: Headless, server: ScriptedMailServer
) -> None:
    headless.run(*set_account(headless, server))
    done = headless.run("mail", "test", "--password-stdin", stdin="not it\n")
    assert done.status == 1
    assert "app password" in done.err
    assert server.received == []


def test_naming_the_same_address_again_changes_its_account(
    headless: Headless, server: ScriptedMailServer
) -> None:
    headless.run(*set_account(headless, server))
    headless.run(*set_account(headless, server, "--sender", "Sam Fielding", "--user", "sam"))
    headless.run("mail", "set-account", "--from", "office@gmail.com", "--usual")
    listed = headless.ask("mail", "accounts")
    assert [(one["from"], one["user"], one["usual"]) for one in listed] == [
        (ADDRESS, "sam", False),
        ("office@gmail.com", "office@gmail.com", True),
    ]
    assert (listed[1]["host"], listed[1]["port"]) == ("smtp.gmail.com", 465)

    headless.run("mail", "remove-account", "1")
    assert [one["from"] for one in headless.ask("mail", "accounts")] == ["office@gmail.com"]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        pytest.param([], "name of the mail server", id="no-host"),
        pytest.param(["--host", "mail.lab.example", "--security", "none"], "tls", id="open"),
        pytest.param(["--host", "a b"], "no name of a mail server", id="a-space"),
    ],
)
def test_an_account_that_could_not_work_is_refused(
    more: list[str], said: str, headless: Headless
) -> None:
    done = headless.run("mail", "set-account", "--from", ADDRESS, *more)
    assert done.status == 1
    assert said in done.err
    assert headless.ask("mail", "accounts") == []


@pytest.mark.parametrize("option", ["--password", "--password=x", "--client-secret=x"])
def test_no_secret_can_be_named_on_the_line(option: str, headless: Headless) -> None:
    """Everybody at the computer can read the lines of commands."""
    done = headless.run("mail", "set-account", "--from", ADDRESS, option, "x")
    assert done.status == 2


def test_the_doctor_tells_of_keyring_and_mail_and_nothing_private(
    headless: Headless, server: ScriptedMailServer
) -> None:
    told = headless.ask("doctor")
    assert (told["keyring"], told["mail_accounts"]) == ("missing", 0)
    assert told["mail_can_sign_in"] is None

    headless.run(*set_account(headless, server))
    said = headless.run("doctor").out
    assert "mail: 1 account; the usual one: nobody can tell" in said
    assert ADDRESS not in said


@needs_a_real_keyring
def test_the_doctor_tells_an_open_keyring_from_a_locked_one(
    headless: Headless, server: ScriptedMailServer
) -> None:
    with a_private_keyring() as keyring:
        headless.run(*set_account(headless, server))
        without = headless.ask("doctor")
        headless.run(*set_account(headless, server), stdin=PASSWORD)
        ready = headless.ask("doctor")
        keyring.lock()
        locked = headless.ask("doctor")

    assert [(one["keyring"], one["mail_can_sign_in"]) for one in (without, ready, locked)] == [
        ("ready", False),
        ("ready", True),
        ("locked", None),
    ]


def test_without_an_account_there_is_nothing_to_test(headless: Headless) -> None:
    done = headless.run("mail", "test")
    assert (done.status, "set-account" in done.err) == (1, True)
    assert headless.run("mail", "test", "--account", "7").status == 1


def test_signing_in_at_the_browser_needs_a_client_id(headless: Headless) -> None:
    headless.run("mail", "set-account", "--from", "sam@outlook.com")
    done = headless.run("mail", "sign-in")
    assert (done.status, "client id of your own" in done.err) == (1, True)


@needs_a_real_keyring
def test_signing_in_at_the_browser_lets_later_commands_send(
    headless: Headless, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, private_home: Path
) -> None:
    people: list[threading.Thread] = []
    with an_authorisation_server(tmp_path) as provider, a_private_keyring():
        provider.refresh_letters = 2_000
        provider.client_secret = "marker-of-the-client-secret-2Vf"

        def browse(address: str) -> bool:
            people.append(threading.Thread(target=visit, args=(provider.allow(address),)))
            people[-1].start()
            return True

        monkeypatch.setenv(EXTRA_CA, str(provider.ca))
        monkeypatch.setattr(oauth, "place_of", lambda account: provider.place)
        monkeypatch.setattr(webbrowser, "open", browse)
        way = ["--sign-in", "google", "--client-id", CLIENT_ID]
        nobody = ["--host", "127.0.0.1", "--port", "1"]
        headless.run("mail", "set-account", "--from", "sam@gmail.com", *nobody, *way)
        done = headless.run(
            *("mail", "sign-in", "--client-secret-stdin"), stdin=f"{provider.client_secret}\n"
        )
        people[0].join(30)
        later = headless.run("mail", "test")

    assert (done.status, "signed in" in done.out) == (0, True)
    assert [asked["grant_type"] for asked in provider.asked] == [
        "authorization_code",
        "refresh_token",
    ]
    assert later.status == 1
    for mark in (MARKER, provider.client_secret):
        assert mark not in done.out + done.err + later.out + later.err
        assert not found_in(headless.profile, mark)
        assert not found_in(private_home.parent, mark)


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for module in (secrets, mail_account_rules)
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if issubclass(kind, Problem)
        and kind.__module__ == module.__name__
        and kind is not secrets.KeyringTrouble
    ],
)
def test_every_trouble_with_secrets_has_a_sentence_of_its_own(kind: type[Problem]) -> None:
    wanted = list(inspect.signature(kind).parameters)
    known: dict[str, object] = {"found": (FieldProblem(field="host", problem="wrong"),)}
    sentence = sentence_for(kind(*(known.get(name, "this") for name in wanted)))
    assert kind.__name__ not in sentence
    assert sentence.endswith(".")
    assert "!" not in sentence


def test_what_a_test_mail_meets_has_a_sentence() -> None:
    told = {why: sentence_of_trial(why, "mail.lab.example") for why in WhyNotSent}
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in told.values())
    assert len(set(told.values())) >= 10
