"""No password and no token can be seen of the program while it runs, nor of what it starts.

What it started with and its environment, of itself and its children, are looked at every few
milliseconds while it signs in, tries an account and sends; then every file it may have written.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from consultant_app.desk import close_desk, open_desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.letters import LetterState
from consultant_app.domain.mail_accounts import MailSecurity, SignIn
from consultant_app.folders import PROFILE_VARIABLE
from consultant_app.workflows.keep_mail_accounts import put_secret
from consultant_app.workflows.mail_servers import EXTRA_CA
from helpers.authorisation_server import CLIENT_ID, MARKER, an_authorisation_server, visit
from helpers.headless import ROOT
from helpers.kept_in_mind import KeyringInMind
from helpers.left_secrets import files_with
from helpers.mail_certificates import MailAuthority
from helpers.post_office import OWN, queue, states, with_account
from helpers.private_keyring import a_private_keyring, needs_a_real_keyring
from helpers.process_watch import watching
from helpers.program import close, has_opened, start_window, wait_for
from helpers.scripted_mail_server import (
    Deed,
    Fault,
    Manners,
    ScriptedMailServer,
    Stage,
    a_scripted_mail_server,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

PASSWORD = "marker-of-the-running-program-8Ks"

SIGNING_IN = """
import json, os, sys
from consultant_app.mail import oauth
place = oauth.SignInPlace(**json.loads(os.environ.pop("PLACE")))
oauth.place_of = lambda account: place
from consultant_app.cli import main
sys.exit(main(["--verbose", "mail", "sign-in", "--client-secret-stdin"]))
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program and all that it starts write what is for the moment."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.fixture
def server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, temporary: Path
) -> Iterator[ScriptedMailServer]:
    """A mail server with TLS that knows one password."""
    authority = MailAuthority(tmp_path)
    monkeypatch.setenv(EXTRA_CA, str(authority.file))
    manners = Manners(context=authority.context(), implicit=True, passwords={OWN: PASSWORD})
    with a_scripted_mail_server(manners) as running:
        yield running


@pytest.fixture
def profile(tmp_path: Path, server: ScriptedMailServer) -> Path:
    """A profile with an account that needs a password, and one letter that waits."""
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    desk = open_desk(folder, keyring=KeyringInMind())
    with_account(
        desk, server.port, security=MailSecurity.TLS, sign_in=SignIn.PASSWORD, host="127.0.0.1"
    )
    with desk.store.changing(What.ADD_CLIENT) as tx:
        client = tx.clients.put(Client(name="Riverside Dental"))
    queue(desk, client.id, "maria@riverside.example")
    close_desk(desk)
    return folder


def _kept_in_the_keyring(profile: Path) -> None:
    desk = open_desk(profile)
    with desk.store.reading() as tx:
        (account,) = tx.mail_accounts.all()
    assert put_secret(desk, account.id, PASSWORD).why is None
    close_desk(desk)


def _states(profile: Path) -> list[LetterState]:
    desk = open_desk(profile, keyring=KeyringInMind())
    try:
        return states(desk)
    finally:
        close_desk(desk)


@pytest.mark.parametrize("place", ["cmdline", "environ"])
def test_a_secret_that_a_child_was_started_with_is_found(place: str) -> None:
    script = (
        "import os, subprocess\n"
        "secret = 'marker' + '-of-a child'\n"
        "shown = {'cmdline': [secret], 'environ': []}[os.environ['PLACE']]\n"
        "more = {'environ': {'KEY': secret}}.get(os.environ['PLACE'], {})\n"
        "subprocess.run(['sh', '-c', 'sleep 1', *shown], env={**os.environ, **more})\n"
    )
    program = subprocess.Popen([sys.executable, "-c", script], env={**os.environ, "PLACE": place})
    with watching(program.pid) as watch:
        program.wait(60)
    assert {found.split()[0] for found in watch.found} == {place}


@needs_a_real_keyring
def test_the_window_shows_no_password_while_it_sends_and_ends_soon_though_the_server_hangs(
    profile: Path, server: ScriptedMailServer, private_home: Path, temporary: Path
) -> None:
    """From the keyring to the server and out again, in the process that everybody starts."""
    server.will(Fault(at=Stage.DOT, deed=Deed.HANG))
    with a_private_keyring():
        _kept_in_the_keyring(profile)
        window = start_window(profile)
        try:
            with watching(window.pid) as watch:
                wait_for(lambda: has_opened(window, profile), "the data are opened")
                server.wait_for(Stage.DOT)
                window.terminate()
                said = window.communicate(timeout=30)
        finally:
            server.let_go()
            close(window)

    assert watch.looked
    assert watch.found == set()
    assert PASSWORD not in "".join(said)
    assert server.commands("AUTH")  # it was there to be seen
    assert _states(profile) == [LetterState.IN_DOUBT]
    for folder in (profile, private_home.parent, temporary):
        assert files_with(folder) == []


@pytest.mark.parametrize("act", [["mail", "test"], ["send", "--now"]], ids=["tries", "sends"])
def test_the_command_shows_no_password_while_it_talks(
    profile: Path, server: ScriptedMailServer, private_home: Path, temporary: Path, act: list[str]
) -> None:
    server.will(Fault(at=Stage.DOT, deed=Deed.LATE))
    command = [sys.executable, "-m", "consultant_app", "--verbose", *act, "--password-stdin"]
    program = subprocess.Popen(
        command,
        env={**os.environ, PROFILE_VARIABLE: str(profile)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=ROOT,
    )
    with watching(program.pid) as watch:
        said, _ = program.communicate(f"{PASSWORD}\n", timeout=60)

    assert program.returncode == 0, said
    assert len(server.received) == 1
    assert (PASSWORD in said, watch.found) == (False, set())
    assert any("--password-stdin" in line for line in watch.looked.values())
    for folder in (profile, private_home.parent, temporary):
        assert files_with(folder) == []


@needs_a_real_keyring
def test_signing_in_at_the_browser_shows_the_browser_no_secret_and_leaves_none(
    profile: Path, private_home: Path, temporary: Path, tmp_path: Path
) -> None:
    """The address goes through the browser's command line: code, verifier and tokens do not."""
    told = tmp_path / "address"
    browser = tmp_path / "browser"
    browser.write_text(
        f'#!/bin/sh\nprintf "%s" "$1" > "{told}.new"\nmv "{told}.new" "{told}"\nsleep 1\n'
    )
    browser.chmod(0o700)
    desk = open_desk(profile, keyring=KeyringInMind())
    with_account(desk, 1, sign_in=SignIn.GOOGLE, client_id=CLIENT_ID, address="sam@gmail.example")
    with desk.store.changing(What.EDIT_MAIL_ACCOUNT) as tx:
        tx.mail_accounts.remove(tx.mail_accounts.all()[0].id)
    close_desk(desk)
    with an_authorisation_server(tmp_path) as provider, a_private_keyring():
        provider.refresh_letters = 2_000
        provider.client_secret = "marker-of-the-client-secret-3Qd"
        place = {slot: getattr(provider.place, slot) for slot in provider.place.__slots__}
        program = subprocess.Popen(
            [sys.executable, "-c", SIGNING_IN],
            env={
                **os.environ,
                PROFILE_VARIABLE: str(profile),
                EXTRA_CA: str(provider.ca),
                "PLACE": json.dumps(place),
                "BROWSER": f"{browser} %s",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=ROOT,
        )

        def sign_in() -> None:
            wait_for(told.exists, "the browser is opened")
            visit(provider.allow(told.read_text()))

        person = threading.Thread(target=sign_in)
        with watching(program.pid) as watch:
            person.start()
            said, _ = program.communicate(f"{provider.client_secret}\n", timeout=60)
            person.join(30)

    assert program.returncode == 0, said
    assert any(str(browser) in line for line in watch.looked.values())
    assert (watch.found, MARKER in said) == (set(), False)
    assert provider.asked[0]["code_verifier"] not in "".join(watch.looked.values())
    for folder in (profile, private_home.parent, temporary):
        assert files_with(folder) == []
