"""A round that the disk or a bug of ours ends is not begun again at once."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.letters import LetterState
from consultant_app.domain.problems import DiskRefused
from helpers.post_office import queue, states
from ui.main_window import MainWindow
from ui.post.postman import Postman

MARIA = "maria@riverside.example"
TOM = "tom@riverside.example"
FULL = DiskRefused(Path("consultant.db"), "no space left")


@pytest.fixture
def postman(outbox: MainWindow) -> Postman:
    """Who sends in the background."""
    found = outbox.findChild(Postman)
    assert found is not None
    return found


def _left_ms(postman: Postman) -> int:
    """Return how long the postman waits until the next round; -1 if it does not."""
    clock = postman.findChild(QTimer)
    assert clock is not None
    return clock.remainingTime()


@pytest.mark.parametrize("trouble", [FULL, ValueError("a bug of ours")])
def test_after_a_round_that_failed_it_waits_a_minute_whatever_is_due(
    desk: Desk,
    acme: Client,
    outbox: MainWindow,
    postman: Postman,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    logged_trouble: list[logging.LogRecord],
    trouble: Exception,
) -> None:
    begun: list[Desk] = []

    def fails(desk: Desk, **_: object) -> None:
        begun.append(desk)
        raise trouble

    with monkeypatch.context() as broken, qtbot.captureExceptions():
        broken.setattr("ui.post.postman.send_due", fails)
        queue(desk, acme.id, MARIA)
        outbox.navigation.send_now()
        QApplication.processEvents()
        assert len(begun) == 1
        assert _left_ms(postman) > 55_000
        queue(desk, acme.id, TOM)  # the disk takes a letter, and still no round is begun
        QApplication.processEvents()
        assert _left_ms(postman) > 55_000
        assert len(begun) == 1

    outbox.navigation.send_now()  # a person need not wait
    QApplication.processEvents()
    assert states(desk) == [LetterState.SENT, LetterState.SENT]
    logged_trouble.clear()


def test_a_round_that_could_not_be_begun_keeps_no_later_one_back(
    desk: Desk,
    acme: Client,
    postman: Postman,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    queue(desk, acme.id, MARIA)

    def unread(_desk: Desk) -> None:
        raise FULL

    with monkeypatch.context() as broken:
        broken.setattr("ui.post.postman.post_status", unread)
        with pytest.raises(DiskRefused):
            postman.try_now()
    assert not postman.is_sending
    postman.try_now()
    QApplication.processEvents()
    assert states(desk) == [LetterState.SENT]
