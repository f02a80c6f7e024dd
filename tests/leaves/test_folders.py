"""Where the data lies, and that nobody else can read it."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from consultant_app.folders import private_folder, profile_folder

POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows closes the user's profile itself")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_without_a_word_the_profile_is_in_the_platforms_data_folder() -> None:
    folder = profile_folder(environment={})

    assert folder == platformdirs.user_data_path("consultant-app", appauthor=False)
    assert folder.is_dir()


def test_the_command_line_wins_over_the_environment(tmp_path: Path) -> None:
    environment = {"CONSULTANT_APP_PROFILE": str(tmp_path / "from-environment")}

    assert profile_folder(environment=environment) == tmp_path / "from-environment"
    assert profile_folder(tmp_path / "chosen", environment=environment) == tmp_path / "chosen"


def test_a_relative_profile_stays_the_same_place_when_the_program_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert profile_folder(Path("here"), environment={}) == tmp_path / "here"


def test_a_profile_on_a_drive_that_is_not_connected_is_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        profile_folder(tmp_path / "usb-stick" / "profile", environment={})

    assert list(tmp_path.iterdir()) == []


@POSIX
def test_a_new_profile_is_closed_to_others(tmp_path: Path) -> None:
    assert mode(profile_folder(tmp_path / "new", environment={})) == 0o700
    assert mode(private_folder(tmp_path / "new" / "logs")) == 0o700


@POSIX
def test_a_profile_that_stood_open_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "consultant.db").touch()

    assert mode(profile_folder(tmp_path, environment={})) == 0o700


@POSIX
@pytest.mark.parametrize("marks", [0o755, 0o1777], ids=["documents", "tmp"])
def test_a_folder_that_others_use_too_keeps_its_rights(marks: int, tmp_path: Path) -> None:
    (tmp_path / "letter.odt").touch()
    if marks == 0o1777:
        (tmp_path / "consultant.db").touch()
    tmp_path.chmod(marks)

    profile_folder(tmp_path, environment={})

    assert mode(tmp_path) == marks


@POSIX
def test_what_the_program_writes_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    script = (
        "from consultant_app.folders import keep_new_files_private as private; private();"
        "open('note', 'w').close()"
    )
    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=True)

    assert mode(tmp_path / "note") == 0o600
