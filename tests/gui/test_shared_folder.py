"""Data in a folder that others write to: the window tells it and what to do, until it is read."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from helpers.office import with_business
from helpers.window_hands import click, seen, texts
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow
from ui.navigation import PlaceName

ABOUT = "About"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile in a folder that Dropbox sends about."""
    folder = tmp_path / "Dropbox" / "profile"
    folder.mkdir(parents=True, mode=0o700)
    return folder


def _warnings(window: MainWindow) -> list[str]:
    return [text for text in texts(window) if "Dropbox" in text]


def test_who_else_writes_there_is_told_with_what_to_do(window: MainWindow, desk: Desk) -> None:
    with_business(desk)
    window.attach(desk)
    (told,) = _warnings(window)
    assert "backup" in told


def test_once_read_it_is_not_told_again(
    window: MainWindow, desk: Desk, look: Appearance, jobs: Jobs, qtbot: QtBot
) -> None:
    with_business(desk)
    window.attach(desk)
    click(window, "shared-folder-read")
    assert not _warnings(window)
    again = MainWindow(look, jobs, desk.profile)
    qtbot.addWidget(again)
    again.show()
    again.attach(desk)
    assert not _warnings(again)
    again.quit()


def test_settings_go_on_telling_it(window: MainWindow, desk: Desk) -> None:
    """They said that the data are on this laptop and go nowhere."""
    with_business(desk)
    window.attach(desk)
    click(window, "shared-folder-read")
    window.navigation.go(PlaceName.SETTINGS)
    tabs = seen(window, "settings-tabs")
    assert isinstance(tabs, QTabBar)
    (place,) = [at for at in range(tabs.count()) if tabs.tabText(at) == ABOUT]
    tabs.setCurrentIndex(place)
    assert _warnings(window)
    assert not [text for text in texts(window) if "go nowhere" in text]
