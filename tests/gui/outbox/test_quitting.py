"""Quitting while a letter is on its way: quick, and honest about what became of it."""

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.letters import LetterState
from consultant_app.resource_files import resource_root
from consultant_app.workflows.send_waiting_mail import Sent
from helpers.post_office import queue, states, with_account
from helpers.scripted_mail_server import Deed, Fault, ScriptedMailServer, Stage
from helpers.window_hands import clear_away, texts
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow

MARIA = "maria@riverside.example"
TOLD = "A letter is just being handed over. The window closes in a moment."
_LONG_MS = 30_000


@pytest.fixture
def sending(qapp: QApplication, desk: Desk, acme: Client) -> Iterator[MainWindow]:
    """A window that sends on a thread, as it does outside the tests."""
    look, jobs = Appearance(qapp, resource_root()), Jobs()
    main = MainWindow(look, jobs, desk.profile)
    yield main
    jobs.close()
    main.deleteLater()
    look.deleteLater()
    clear_away()


def _begun(window: MainWindow, desk: Desk, acme: Client, server: ScriptedMailServer) -> None:
    with_account(desk, server.port)
    queue(desk, acme.id, MARIA)
    window.show()
    window.attach(desk)


def test_a_server_that_says_nothing_after_the_dot_does_not_keep_the_window_open(
    sending: MainWindow, desk: Desk, acme: Client, server: ScriptedMailServer, qtbot: QtBot
) -> None:
    """It held the program for ten minutes, unseen, with its profile locked."""
    server.will(Fault(at=Stage.DOT, deed=Deed.HANG))
    _begun(sending, desk, acme, server)
    server.wait_for(Stage.DOT)
    begun = time.monotonic()

    sending.quit()

    assert sending.isVisible()
    qtbot.waitUntil(lambda: TOLD in texts(sending), timeout=_LONG_MS)
    qtbot.waitUntil(lambda: not sending.isVisible(), timeout=_LONG_MS)
    assert time.monotonic() - begun < 15
    assert states(desk) == [LetterState.IN_DOUBT]
    server.let_go()


def test_a_letter_before_its_dot_waits_for_the_next_start_and_the_window_closes_at_once(
    sending: MainWindow, desk: Desk, acme: Client, server: ScriptedMailServer, qtbot: QtBot
) -> None:
    server.will(Fault(at=Stage.RCPT, deed=Deed.HANG))
    _begun(sending, desk, acme, server)
    server.wait_for(Stage.RCPT)

    sending.quit()
    qtbot.waitUntil(lambda: not sending.isVisible(), timeout=_LONG_MS)

    assert states(desk) == [LetterState.QUEUED]
    server.let_go()


def test_what_listens_to_nobody_is_left_behind_and_sorted_out_at_the_next_start(
    sending: MainWindow,
    desk: Desk,
    acme: Client,
    server: ScriptedMailServer,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked, answer = threading.Event(), threading.Event()

    def listens_to_nobody(*_: object, **__: object) -> Sent:
        asked.set()
        answer.wait(30)
        return Sent()

    monkeypatch.setattr("ui.post.postman.send_due", listens_to_nobody)
    monkeypatch.setattr("ui.post.leaving._PATIENCE_MS", 500)
    _begun(sending, desk, acme, server)
    assert asked.wait(30)

    sending.quit()
    qtbot.waitUntil(lambda: not sending.isVisible(), timeout=_LONG_MS)

    assert not answer.is_set()
    answer.set()
