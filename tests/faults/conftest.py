"""What tests of faults start from: a profile that somebody works with."""

import shutil
from pathlib import Path

import pytest

from consultant_app.cli import main
from consultant_app.desk import close_desk
from consultant_app.storage.opening import empty_log
from helpers.headless import Headless
from helpers.office import opened, with_business


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile that holds a business and nothing else yet; nobody has it open."""
    folder = tmp_path / "profile"
    desk = opened(folder)
    with_business(desk)
    close_desk(desk)
    return folder


@pytest.fixture
def headless(
    profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Headless:
    return Headless(profile, monkeypatch, capsys)


@pytest.fixture(scope="session")
def sample_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample clients, made once; their log is empty. To be copied."""
    folder = tmp_path_factory.mktemp("sample") / "profile"
    assert main(["--profile", str(folder), "sample"]) == 0
    empty_log(folder / "consultant.db")
    return folder


@pytest.fixture
def filled(
    sample_profile: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Headless:
    """Commands on a profile of the sample clients."""
    shutil.copytree(sample_profile, tmp_path / "profile")
    return Headless(tmp_path / "profile", monkeypatch, capsys)
