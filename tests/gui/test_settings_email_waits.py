"""Settings, Email, with real threads: what waits for others never holds the window up."""

import gc
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.mail_accounts import MailSecurity, SignIn
from consultant_app.domain.secrets import KeyringLocked, KeyringSilent
from consultant_app.mail import oauth
from consultant_app.system_keyring import SystemKeyring
from consultant_app.workflows import keep_mail_accounts as keep
from helpers.authorisation_server import CLIENT_ID, an_authorisation_server
from helpers.hand_clock import HandClock
from helpers.kept_in_mind import KeyringInMind
from helpers.mail_settings import ACCOUNT, PASSWORD, open_email, said, typed
from helpers.office import with_business
from helpers.private_keyring import a_private_keyring, needs_a_real_keyring
from helpers.scripted_mail_server import (
    Deed,
    Fault,
    Stage,
    a_scripted_mail_server,
)
from helpers.window_hands import clear_away, click
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow
from ui.navigation import PlaceName


@pytest.fixture
def desk(profile: Path, clock: HandClock) -> Iterator[Desk]:
    opened = open_desk(profile, clock=clock, keyring=KeyringInMind())
    with_business(opened)
    yield opened
    close_desk(opened)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    beside = Jobs()
    yield beside
    beside.close()


@pytest.fixture
def hangs() -> Iterator[threading.Event]:
    """Set it to let the keyring answer."""
    answers = threading.Event()
    yield answers
    answers.set()


@pytest.fixture
def hanging(
    profile: Path, clock: HandClock, hangs: threading.Event
) -> Iterator[Callable[[float], Desk]]:
    """Opens a desk whose keyring waits, for so many seconds; then it is locked."""
    desks: list[Desk] = []

    def stuck() -> NoReturn:
        hangs.wait(120)
        raise KeyringLocked

    def opened(patience_s: float) -> Desk:
        keyring = SystemKeyring(patience_s=patience_s, find=stuck)
        desks.append(open_desk(profile, clock=clock, keyring=keyring))
        with_business(desks[0])
        keep.add_account(desks[0], ACCOUNT)
        return desks[0]

    yield opened
    for desk in desks:
        close_desk(desk)


def test_while_a_keyring_hangs_the_window_goes_on(
    qtbot: QtBot,
    look: Appearance,
    jobs: Jobs,
    hanging: Callable[[float], Desk],
    hangs: threading.Event,
) -> None:
    """P-47."""
    desk = hanging(120)
    window = _window(qtbot, look, jobs, desk)
    open_email(window)
    typed(window, "mail-1-sender", "Sam")
    for _ in range(3):
        window.navigation.go(PlaceName.TODAY)
        window.navigation.go(PlaceName.SETTINGS)
    other: list[str] = []
    jobs.run(lambda: "a page is drawn", other.append)
    qtbot.waitUntil(lambda: bool(other), timeout=30_000)

    assert keep.accounts(desk)[0].sender == "Sam"
    assert said(window, "mail-1-password-status") == "Asking the keyring of your system…"
    hangs.set()
    qtbot.waitUntil(lambda: "is locked" in said(window, "mail-1-password-status"), timeout=30_000)
    _close(window)


def test_a_keyring_that_does_not_answer_in_time_is_told_of(
    qtbot: QtBot, look: Appearance, jobs: Jobs, hanging: Callable[[float], Desk]
) -> None:
    window = _window(qtbot, look, jobs, hanging(0.05))
    open_email(window)
    waits = "does not answer. It may be asking for its password"
    qtbot.waitUntil(lambda: waits in said(window, "mail-1-password-status"), timeout=30_000)
    _close(window)


def test_while_a_keyring_that_was_given_up_goes_on_no_widget_is_collected_beside_the_window(
    qtbot: QtBot, jobs: Jobs, hangs: threading.Event
) -> None:
    """Its thread makes garbage when it answers; a widget among it would end the program."""

    def stuck() -> NoReturn:
        hangs.wait(120)
        raise KeyringLocked

    keyring = SystemKeyring(patience_s=0.05, find=stuck)
    told: list[object] = []
    later: list[None] = []
    jobs.run(partial(keyring.read, "a secret"), told.append, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    QTimer.singleShot(400, lambda: later.append(None))  # four times what a job gets
    qtbot.waitUntil(lambda: bool(later), timeout=20_000)

    assert [type(problem) for problem in told] == [KeyringSilent]
    assert not gc.isenabled()
    hangs.set()
    qtbot.waitUntil(gc.isenabled, timeout=20_000)


@needs_a_real_keyring
def test_a_password_goes_into_the_real_keyring(
    qtbot: QtBot, look: Appearance, jobs: Jobs, profile: Path, clock: HandClock
) -> None:
    with a_private_keyring():
        desk = open_desk(profile, clock=clock)
        with_business(desk)
        keep.add_account(desk, ACCOUNT)
        window = _window(qtbot, look, jobs, desk)
        open_email(window)
        typed(window, "mail-1-password", PASSWORD)
        status = "mail-1-password-status"
        qtbot.waitUntil(lambda: said(window, status).startswith("Kept in"), timeout=30_000)
        assert SystemKeyring().read("mail of sam@lab.example at smtp.lab.example") == PASSWORD
        _close(window)
        close_desk(desk)


def test_who_leaves_the_page_waits_for_no_mail_server(
    qtbot: QtBot, look: Appearance, jobs: Jobs, desk: Desk
) -> None:
    """Such a server may take five minutes, and the program could not be closed meanwhile."""
    with a_scripted_mail_server() as server:
        server.will(Fault(at=Stage.BANNER, deed=Deed.HANG))
        here = {"host": server.host, "port": server.port, "security": MailSecurity.NONE}
        keep.add_account(desk, replace(ACCOUNT, sign_in=SignIn.NONE, **here))  # type: ignore[arg-type]  # as named
        window = _window(qtbot, look, jobs, desk)
        open_email(window)
        click(window, "mail-1-test")
        server.wait_for(Stage.BANNER)
        window.navigation.go(PlaceName.TODAY)
        qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
        _close(window)


def test_who_leaves_the_page_waits_for_no_browser(
    qtbot: QtBot,
    look: Appearance,
    jobs: Jobs,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    shown: list[object] = []
    with an_authorisation_server(tmp_path) as provider:
        monkeypatch.setattr(oauth, "place_of", lambda account: provider.place)
        monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
        keep.add_account(desk, replace(ACCOUNT, sign_in=SignIn.MICROSOFT, client_id=CLIENT_ID))
        window = _window(qtbot, look, jobs, desk)
        open_email(window)
        qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
        click(window, "mail-1-sign-in")
        qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
        click(window, "mail-1-copy-address")
        assert QApplication.clipboard().text().startswith(provider.place.authorize)
        window.navigation.go(PlaceName.TODAY)
        qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
        _close(window)


def _window(qtbot: QtBot, look: Appearance, jobs: Jobs, desk: Desk) -> MainWindow:
    window = MainWindow(look, jobs, desk.profile)
    window.resize(1366, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.attach(desk)
    return window


def _close(window: MainWindow) -> None:
    window.quit()
    window.deleteLater()
    clear_away()
