"""A file dialog begins where one was last, else among one's own pictures or at home."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog

from consultant_app.desk import Desk
from consultant_app.workflows import run_visit
from helpers.office import hartley, with_business
from helpers.window_hands import click
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.shortcuts import CommandName


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch, picture: Path) -> list[str]:
    """Choose PICTURE in each file dialog; the list tells where each one began."""
    folders: list[str] = []

    def choose_one(_over: object, _title: str, folder: str, *_: str) -> tuple[str, str]:
        folders.append(folder)
        return str(picture), ""

    def choose_some(_over: object, _title: str, folder: str, *_: str) -> tuple[list[str], str]:
        folders.append(folder)
        return [str(picture)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose_one)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose_some)
    return folders


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture in a folder of its own."""
    file = tmp_path / "from the camera" / "mark.png"
    file.parent.mkdir()
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert image.save(str(file))
    return file


@pytest.fixture
def usual(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the system says that pictures lie."""
    folder = tmp_path / "Pictures"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


def test_a_logo_is_looked_for_among_the_pictures_and_then_where_it_was(
    window: MainWindow, desk: Desk, usual: Path, picture: Path, begun: list[str]
) -> None:
    with_business(desk)
    window.attach(desk)
    window.navigation.go(PlaceName.SETTINGS)
    click(window, "business-logo")
    click(window, "business-logo")
    assert begun == [str(usual), str(picture.parent)]


def test_photos_are_looked_for_among_the_pictures_and_then_where_they_were(
    window: MainWindow, desk: Desk, usual: Path, picture: Path, begun: list[str]
) -> None:
    with_business(desk)
    visit = run_visit.start_visit(desk, hartley(desk).id)
    window.attach(desk)
    window.navigation.open_visit(visit.id)
    for _ in range(2):
        window.commands.run(CommandName.ADD_PHOTO)
    assert begun == [str(usual), str(picture.parent)]


def test_where_there_is_no_such_folder_it_begins_at_home(
    window: MainWindow,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    usual: Path,
    begun: list[str],
) -> None:
    usual.rmdir()
    with_business(desk)
    window.attach(desk)
    window.navigation.go(PlaceName.SETTINGS)
    click(window, "business-logo")
    assert begun == [str(Path.home())]
