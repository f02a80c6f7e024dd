"""Data in a folder that is synced or on a network are worked with, and the risk is told."""

from pathlib import Path

import pytest

from helpers.headless import Headless


@pytest.fixture
def in_dropbox(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Headless:
    (tmp_path / "Dropbox").mkdir()
    return Headless(tmp_path / "Dropbox" / "data", monkeypatch, capsys)


def test_who_writes_there_is_told_how_to_move(in_dropbox: Headless) -> None:
    done = in_dropbox.run("add", "client", "Acme")

    assert done.status == 0
    assert "Dropbox" in done.err
    assert "To move it: " in done.err
    assert done.err.count("\n") == 1


def test_who_looks_is_not_told_each_time(in_dropbox: Headless) -> None:
    in_dropbox.run("add", "client", "Acme")

    assert in_dropbox.run("clients").err == ""


def test_the_doctor_tells_it(in_dropbox: Headless) -> None:
    in_dropbox.run("add", "client", "Acme")

    done = in_dropbox.run("doctor")

    assert done.status == 1
    assert "this folder is shared with: Dropbox" in done.out


def test_moving_as_it_is_told_takes_everything_along(in_dropbox: Headless, tmp_path: Path) -> None:
    in_dropbox.run("add", "client", "Acme")
    backup = tmp_path / "moving.backup"

    in_dropbox.run("backup", str(backup))
    done = in_dropbox.run("--profile", str(tmp_path / "own"), "restore", str(backup))

    assert (done.status, done.err) == (0, "")
    moved = in_dropbox.run("--profile", str(tmp_path / "own"), "clients")
    assert "Acme" in moved.out
