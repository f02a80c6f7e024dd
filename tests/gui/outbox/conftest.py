"""A window whose letters go to a mail server of the tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from helpers.office import hartley, with_business
from helpers.post_office import with_account
from helpers.scripted_mail_server import ScriptedMailServer, a_scripted_mail_server
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.network import Network


@pytest.fixture
def server() -> Iterator[ScriptedMailServer]:
    with a_scripted_mail_server() as running:
        yield running


@pytest.fixture
def acme(desk: Desk) -> Client:
    with_business(desk)
    return hartley(desk)


@pytest.fixture
def outbox(window: MainWindow, desk: Desk, acme: Client, server: ScriptedMailServer) -> MainWindow:
    """The window at its Outbox, with an account that works."""
    assert acme.id
    with_account(desk, server.port)
    window.attach(desk)
    window.navigation.go(PlaceName.OUTBOX)
    QApplication.processEvents()
    return window


@pytest.fixture
def network(outbox: MainWindow) -> Network:
    """What the window knows of the network."""
    found = outbox.findChild(Network)
    assert found is not None
    return found


@pytest.fixture
def told(outbox: MainWindow) -> list[str]:
    """What is said in toasts from now on."""
    said: list[str] = []
    outbox.navigation.told.connect(lambda text, _undo: said.append(text))
    return said
