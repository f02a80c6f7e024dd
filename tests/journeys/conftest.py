"""What journeys start from: an empty profile, and the command that works on it."""

from pathlib import Path

import pytest

from helpers.headless import Headless


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def headless(
    profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Headless:
    return Headless(profile, monkeypatch, capsys)
