"""The look, the jobs and a window, for tests of widgets; a profile and its main window."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk, close_desk
from consultant_app.resource_files import resource_root
from helpers.at_once import AtOnce
from helpers.hand_clock import HandClock
from helpers.office import MORNING, opened
from helpers.window_hands import clear_away
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow


@pytest.fixture
def look(qapp: QApplication, qtbot: QtBot) -> Iterator[Appearance]:
    """The look of the program, light and at the usual text size.

    Nothing is collected while a test shows widgets: a window that only a circle of Python objects
    still held went away in the middle of being painted, and the process with it.
    """
    clear_away()
    collected = gc.isenabled()
    gc.disable()
    appearance = Appearance(qapp, resource_root())
    yield appearance
    appearance.deleteLater()
    if collected:
        gc.enable()


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    """Jobs that run at once, where they are started."""
    at_once = Jobs(AtOnce())
    yield at_once
    at_once.close()


Stage = Callable[[QWidget], QWidget]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    """Show a widget in an active window beside a place named "elsewhere", and give it the focus."""
    windows: list[QWidget] = []

    def show(widget: QWidget) -> QWidget:
        window, elsewhere = QWidget(), QWidget()
        elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        elsewhere.setObjectName("elsewhere")
        box = QVBoxLayout(window)
        box.addWidget(widget)
        box.addWidget(elsewhere)
        window.resize(700, 500)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        widget.setFocus()
        return window

    yield show
    windows.clear()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """An empty profile."""
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def clock() -> HandClock:
    """The clock on the wall, which a test moves by hand; it stands at a Thursday morning."""
    return HandClock(MORNING)


@pytest.fixture
def desk(profile: Path, clock: HandClock) -> Iterator[Desk]:
    """The open profile at that hour."""
    open_now = opened(profile, clock)
    yield open_now
    close_desk(open_now)


@pytest.fixture
def window(qtbot: QtBot, look: Appearance, jobs: Jobs, desk: Desk) -> Iterator[MainWindow]:
    """The main window on a laptop's screen, active, without a desk yet."""
    main = MainWindow(look, jobs, desk.profile)
    main.setWindowState(Qt.WindowState.WindowNoState)
    main.resize(1366, 700)
    with qtbot.waitActive(main):
        main.show()
        main.activateWindow()
    yield main
    main.quit()
    main.deleteLater()
    clear_away()  # before the desk is closed: no timer of a page may ask it any more
