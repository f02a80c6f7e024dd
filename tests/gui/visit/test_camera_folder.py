"""The folder that the phone copies to: what is new in it is offered, and taken only when asked."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.visits import Visit
from consultant_app.workflows import finish_visit, keep_settings
from helpers.phone_pictures import phone_jpeg
from helpers.visit_stage import VisitStage, on_stage
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.pages.settings.camera import CameraCard


@pytest.fixture
def folder(tmp_path: Path, desk: Desk, visit: Visit) -> Path:
    """The camera folder, with a picture taken a day before the visit."""
    camera = tmp_path / "Camera"
    camera.mkdir()
    old = take(camera, "old.jpg", seed=1)
    before = desk.now().timestamp() - 86_400
    os.utime(old, (before, before))
    settings = keep_settings.app_settings(desk)
    keep_settings.save_app_settings(desk, replace(settings, photo_folder=str(camera)))
    return camera


@pytest.fixture
def watching(folder: Path, stage: VisitStage) -> VisitStage:
    """The page of the visit, made once there was a folder."""
    return stage


def take(folder: Path, name: str, *, seed: int) -> Path:
    """Let a picture called NAME come into FOLDER."""
    file = folder / name
    file.write_bytes(phone_jpeg(seed=seed))
    return file


def offered(stage: VisitStage) -> str:
    """Return what is offered, nothing where nothing is."""
    found = stage.page.findChild(QLabel, "photos-offered")
    return found.text() if isinstance(found, QLabel) and found.isVisible() else ""


def click(stage: VisitStage, name: str) -> None:
    QTest.mouseClick(stage.widget(name), Qt.MouseButton.LeftButton)


def test_a_new_picture_is_offered_and_not_taken_by_itself(
    watching: VisitStage, folder: Path, qtbot: QtBot
) -> None:
    assert offered(watching) == ""
    take(folder, "IMG_7.jpg", seed=2)
    qtbot.waitUntil(lambda: offered(watching) == "New in your camera folder: IMG_7.jpg")
    assert watching.facts.photos == ()
    click(watching, "take-offered")
    assert len(watching.facts.photos) == 1
    assert offered(watching) == ""


def test_what_is_not_wanted_is_not_offered_again(
    watching: VisitStage, folder: Path, qtbot: QtBot
) -> None:
    take(folder, "IMG_7.jpg", seed=2)
    qtbot.waitUntil(lambda: bool(offered(watching)))
    click(watching, "leave-offered")
    take(folder, "IMG_8.jpg", seed=3)
    qtbot.waitUntil(lambda: offered(watching) == "New in your camera folder: IMG_8.jpg")
    assert watching.facts.photos == ()


def test_what_was_taken_since_the_visit_began_is_offered_at_once(
    folder: Path, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit: Visit
) -> None:
    for number in range(2):
        take(folder, f"IMG_{number}.jpg", seed=number + 5)
    (folder / "notes.txt").write_text("no picture")
    stage = on_stage(qtbot, desk, look, jobs, visit)
    assert offered(stage) == "New in your camera folder: 2 pictures"
    stage.leave()


def test_a_folder_that_is_not_there_is_fine_and_found_when_it_comes(
    folder: Path, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit: Visit
) -> None:
    away = folder.rename(folder.with_name("elsewhere"))
    stage = on_stage(qtbot, desk, look, jobs, visit)
    assert offered(stage) == ""
    away.rename(folder)
    take(folder, "IMG_7.jpg", seed=2)
    stage.page.arrive()
    assert offered(stage) == "New in your camera folder: IMG_7.jpg"
    stage.leave()


def test_after_the_visit_nothing_is_offered(watching: VisitStage, folder: Path) -> None:
    finish_visit.finish_visit(watching.desk, watching.visit.id)
    take(folder, "IMG_7.jpg", seed=2)
    watching.page.arrive()
    assert offered(watching) == ""


def test_the_folder_is_chosen_in_the_settings(
    watching: VisitStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    phone = tmp_path / "Phone"
    phone.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(phone))
    card = CameraCard(watching.workplace)
    qtbot.addWidget(card)
    card.show()
    QTest.mouseClick(_button(card, "camera-folder"), Qt.MouseButton.LeftButton)
    assert keep_settings.app_settings(watching.desk).photo_folder == str(phone)
    QTest.mouseClick(_button(card, "no-camera-folder"), Qt.MouseButton.LeftButton)
    assert keep_settings.app_settings(watching.desk).photo_folder == ""


def _button(card: QWidget, name: str) -> QWidget:
    found = card.findChild(QWidget, name)
    assert found is not None
    return found
