"""What tests of faults start from: a profile that somebody works with."""

from pathlib import Path

import pytest

from consultant_app.desk import close_desk
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
