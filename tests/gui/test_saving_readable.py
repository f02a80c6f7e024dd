"""Data that can't be opened: what can be read of them is saved elsewhere, from the window."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from consultant_app.desk import close_desk
from consultant_app.domain.problems import NotOurDatabase
from consultant_app.folders import DATABASE_NAME
from consultant_app.workflows import keep_clients
from helpers.office import hartley, opened
from helpers.window_hands import click
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.problem_texts import start_problem_text
from ui.saving_readable import SavingReadable
from ui.start_page import CannotStart


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Data with a client, closed."""
    folder = tmp_path / "profile"
    desk = opened(folder)
    hartley(desk)
    close_desk(desk)
    return folder


@pytest.fixture
def page(qtbot: QtBot, look: Appearance, jobs: Jobs, profile: Path) -> CannotStart:
    """The page that says that the data of the profile can't be opened."""
    rescue = SavingReadable(look, jobs, profile)
    words = start_problem_text(NotOurDatabase(profile, "damaged"))
    shown = CannotStart(look, words, profile, rescue)
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show()
    return shown


def _choose(monkeypatch: pytest.MonkeyPatch, folder: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))


def _told(page: CannotStart) -> str:
    label = page.findChild(QLabel, "saving-readable-told")
    assert isinstance(label, QLabel)
    return label.text()


def test_what_can_be_read_is_saved_into_a_folder_that_can_be_opened(
    page: CannotStart, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, tmp_path)
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    click(page, "save-readable")
    saved = tmp_path / "Saved from Consultant App"
    assert "1 client and 1 visit," in _told(page)
    assert str(saved) in _told(page)
    desk = opened(saved)
    assert [line.name for line in keep_clients.client_lines(desk)] == ["Hartley & Rowe Solicitors"]
    close_desk(desk)
    click(page, "show-saved")
    assert shown == [str(saved)]


def test_a_folder_saved_before_is_left_alone(
    page: CannotStart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = tmp_path / "Saved from Consultant App"
    earlier.mkdir()
    (earlier / "kept.txt").write_text("kept", encoding="ascii")
    _choose(monkeypatch, tmp_path)
    click(page, "save-readable")
    assert (tmp_path / "Saved from Consultant App 2" / DATABASE_NAME).exists()
    assert [path.name for path in earlier.iterdir()] == ["kept.txt"]


def test_what_can_not_be_saved_is_told_and_may_be_tried_again(
    page: CannotStart, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (profile / DATABASE_NAME).write_bytes(b"nothing of ours" * 400)
    _choose(monkeypatch, tmp_path)
    click(page, "save-readable")
    assert "can’t be read" in _told(page)
    assert not (tmp_path / "Saved from Consultant App").exists()
    click(page, "save-readable")


def test_no_folder_chosen_means_nothing_done(
    page: CannotStart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, "")
    before = _told(page)
    click(page, "save-readable")
    assert _told(page) == before
    assert [path.name for path in tmp_path.iterdir()] == ["profile"]


def test_rows_that_could_not_be_read_are_told(
    page: CannotStart, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sqlite3.connect(profile / DATABASE_NAME) as connection:
        connection.execute("UPDATE visits SET day = 'perhaps'")
    connection.close()
    _choose(monkeypatch, tmp_path)
    click(page, "save-readable")
    assert "Some of it could not be read" in _told(page)
