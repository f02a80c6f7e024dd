"""A program that is killed while it sends: what may have gone is asked about, the rest goes."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from consultant_app.desk import close_desk, open_desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.workflows.send_waiting_mail import recover, send_due
from helpers.headless import python_apart
from helpers.post_office import message_ids, queue, the_letter, with_account
from helpers.scripted_mail_server import (
    Deed,
    Fault,
    ScriptedMailServer,
    Stage,
    a_scripted_mail_server,
)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills by signal")

SENDING = """
import sys
from pathlib import Path
from consultant_app.desk import open_desk
from consultant_app.workflows.send_waiting_mail import send_due
send_due(open_desk(Path(sys.argv[1])))
print("done", flush=True)
"""


@pytest.fixture
def server() -> Iterator[ScriptedMailServer]:
    with a_scripted_mail_server() as running:
        yield running


@pytest.fixture
def profile(tmp_path: Path, server: ScriptedMailServer) -> Path:
    """A profile with one letter that waits."""
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    desk = open_desk(folder)
    with_account(desk, server.port)
    with desk.store.changing(What.ADD_CLIENT) as tx:
        client = tx.clients.put(Client(name="Riverside Dental"))
    queue(desk, client.id, "maria@riverside.example")
    close_desk(desk)
    return folder


@pytest.mark.parametrize("stage", [Stage.BANNER, Stage.MAIL, Stage.DATA], ids=str)
def test_killed_before_the_letter_was_handed_over_it_goes_once_after_all(
    profile: Path, server: ScriptedMailServer, stage: Stage
) -> None:
    _kill_at(profile, server, stage)
    desk = open_desk(profile)
    try:
        letter = the_letter(desk)
        assert letter.state is LetterState.SENDING
        assert send_due(desk).sent == (letter.id,)
        assert message_ids(server) == [letter.message_id]
    finally:
        close_desk(desk)


def test_killed_between_the_dot_and_the_answer_nobody_repeats_it(
    profile: Path, server: ScriptedMailServer
) -> None:
    """P-51."""
    _kill_at(profile, server, Stage.DOT)
    desk = open_desk(profile)
    try:
        recover(desk)
        letter = the_letter(desk)
        assert (letter.state, letter.why) == (LetterState.IN_DOUBT, WhyNotSent.MAY_HAVE_GONE)
        for _ in range(3):
            assert send_due(desk, now_all=True).sent == ()
        assert message_ids(server) == [letter.message_id]
    finally:
        close_desk(desk)


def test_killed_at_the_goodbye_it_is_sent(profile: Path, server: ScriptedMailServer) -> None:
    _kill_at(profile, server, Stage.QUIT)
    desk = open_desk(profile)
    try:
        assert send_due(desk, now_all=True).sent == ()
        assert the_letter(desk).state is LetterState.SENT
        assert message_ids(server) == [the_letter(desk).message_id]
    finally:
        close_desk(desk)


def _kill_at(profile: Path, server: ScriptedMailServer, stage: Stage) -> None:
    """Send in a process of its own, and kill it while the server holds STAGE back."""
    server.will(Fault(at=stage, deed=Deed.HANG))
    with python_apart(profile, SENDING) as process:
        server.wait_for(stage)
        process.kill()
        process.wait(30)
    server.will()
    server.let_go()
