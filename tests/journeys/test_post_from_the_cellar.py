"""Send pressed in a cellar: quit, start, the network is back, and the page arrives once."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk, close_desk
from consultant_app.domain.clients import Client
from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import VisitId
from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.resource_files import resource_root
from consultant_app.workflows import keep_people, revise_summary, run_visit
from helpers.hand_clock import HandClock
from helpers.office import opened
from helpers.post_office import states, the_letter, with_account
from helpers.sample_letter import attached
from helpers.scripted_mail_server import ScriptedMailServer, a_scripted_mail_server
from helpers.visit_stage import client_with_people
from helpers.window_hands import clear_away, texts
from helpers.wrap_up_stage import finished_visit
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.network import Network, Reach

HOST = "mail.fielding.example"
ROWE = "rowe@hartley.example"
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
_LONG_MS = 30_000


class Names:
    """The names of machines, as a laptop finds them: none in the cellar."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.found = False
        self._ask = socket.getaddrinfo
        monkeypatch.setattr(socket, "getaddrinfo", self._answer)

    def _answer(self, host: str, port: int, **how: int) -> object:
        if host != HOST:
            return self._ask(host, port, **how)
        if not self.found:
            raise socket.gaierror(socket.EAI_AGAIN, "no network")
        return self._ask("127.0.0.1", port, **how)


@pytest.fixture
def server() -> Iterator[ScriptedMailServer]:
    with a_scripted_mail_server() as running:
        yield running


@contextmanager
def a_window(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Iterator[MainWindow]:
    """Open the program's window on DESK, and quit it in good order."""
    clear_away()
    look, jobs = Appearance(qapp, resource_root()), Jobs()
    main = MainWindow(look, jobs, desk.profile)  # not qtbot's: one that is closed quits Qt's loops
    with qtbot.waitActive(main):
        main.show()
        main.activateWindow()
    main.attach(desk)
    try:
        yield main
    finally:
        main.quit()
        jobs.close()
        main.deleteLater()
        look.deleteLater()
        clear_away()


def _prepared(desk: Desk, clock: HandClock, port: int) -> VisitId:
    """Finish a visit for a reader with an address; the account's server has a name."""
    client: Client = client_with_people(desk)
    with desk.store.reading() as tx:
        reader = tx.contacts.of(client.id)[0]
    keep_people.save_contact(desk, replace(reader, email=ROWE))
    with_account(desk, port, host=HOST)
    visit_id = finished_visit(desk, clock, client.id)
    revise_summary.accept_all(desk, visit_id)
    return visit_id


def test_sent_in_a_cellar_the_page_arrives_once_after_a_new_start(
    qtbot: QtBot,
    qapp: QApplication,
    profile: Path,
    server: ScriptedMailServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names, clock = Names(monkeypatch), HandClock()
    desk = opened(profile, clock)
    visit_id = _prepared(desk, clock, server.port)

    with a_window(qtbot, qapp, desk) as window:
        _network(window).found(Reach.OFF)
        window.navigation.open_wrap_up(visit_id)
        qtbot.waitUntil(lambda: _is_seen(window, "go-on"), timeout=_LONG_MS)
        QTest.keyClick(window, Qt.Key.Key_Return, CTRL_SHIFT)
        qtbot.waitUntil(lambda: states(desk) == [LetterState.QUEUED], timeout=_LONG_MS)
        assert any("goes out by itself when you are back online" in t for t in texts(window))
        clock.pass_time(seconds=11)
        window.navigation.send_now()
        qtbot.waitUntil(lambda: the_letter(desk).why is WhyNotSent.OFFLINE, timeout=_LONG_MS)
    version = run_visit.visit_facts(desk, visit_id).versions[-1]
    close_desk(desk)
    assert server.received == []

    desk = opened(profile, clock)
    names.found = True
    with a_window(qtbot, qapp, desk) as window:
        network = _network(window)
        network.found(Reach.OFF)
        network.found(Reach.ON)
        qtbot.waitUntil(lambda: states(desk) == [LetterState.SENT], timeout=_LONG_MS)
        window.navigation.go(PlaceName.OUTBOX)
        told = "Hartley & Rowe Solicitors  ·  to Mrs Rowe"
        qtbot.waitUntil(lambda: told in texts(window), timeout=_LONG_MS)
        window.navigation.send_now()
        qtbot.waitUntil(lambda: states(desk) == [LetterState.SENT], timeout=_LONG_MS)
    close_desk(desk)
    (received,) = server.received
    assert received.recipients == (ROWE,)
    assert [digest_of(pdf) for pdf in attached(received.data).values()] == [version.sha256]


def _network(window: MainWindow) -> Network:
    found = window.findChild(Network)
    assert found is not None
    return found


def _is_seen(window: MainWindow, name: str) -> bool:
    return any(widget.isVisible() for widget in window.findChildren(QWidget, name))
