"""Salvaged data appear whole or not at all, with each photo and page that can still be read."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from consultant_app.storage.health import check_database
from helpers.headless import ROOT, Headless

_KILLED = """
import os, sys
from pathlib import Path
import consultant_app.storage.salvage as rows
from consultant_app.workflows.salvage import salvage
rows.salvage_database = lambda *_: os._exit(9)
salvage(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def _photos(profile: Path) -> list[Path]:
    return sorted((profile / "attachments").iterdir())


@pytest.mark.skipif(os.name != "posix", reason="links and pipes")
def test_a_photo_that_can_not_be_read_costs_nothing_else(filled: Headless, tmp_path: Path) -> None:
    """One dangling link, or a pipe that nobody writes to, cost the whole salvage."""
    gone, pipe, *rest = _photos(filled.profile)
    for path in (gone, pipe):
        path.unlink()
    gone.symlink_to(tmp_path / "nowhere")
    os.mkfifo(pipe)
    (filled.profile / "documents").mkdir(exist_ok=True)
    (filled.profile / "documents" / "page.pdf").symlink_to("page.pdf")

    told = filled.ask("salvage", str(tmp_path / "saved"))

    names = {f"attachments/{gone.name}", f"attachments/{pipe.name}", "documents/page.pdf"}
    assert names <= set(told["incomplete"])
    assert [path.name for path in _photos(tmp_path / "saved")] == [path.name for path in rest]
    assert check_database(tmp_path / "saved" / "consultant.db") == ()


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_what_is_saved_is_closed_to_others(filled: Headless, tmp_path: Path) -> None:
    for photo in _photos(filled.profile):
        photo.chmod(0o644)

    filled.ask("salvage", str(tmp_path / "saved"))

    for path in (tmp_path / "saved", *(tmp_path / "saved").rglob("*")):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path


def test_killed_midway_it_leaves_no_profile_and_can_be_done_again(
    filled: Headless, tmp_path: Path
) -> None:
    saved = tmp_path / "saved"
    died = subprocess.run(
        [sys.executable, "-c", _KILLED, str(filled.profile), str(saved)], cwd=ROOT, check=False
    )
    assert died.returncode == 9
    assert not saved.exists()

    filled.ask("salvage", str(saved))

    assert sorted(path.name for path in tmp_path.iterdir()) == ["profile", "saved"]
    assert len(_photos(saved)) == len(_photos(filled.profile))


def test_an_empty_folder_takes_the_data(filled: Headless, tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()

    filled.ask("salvage", str(tmp_path / "saved"))

    assert check_database(tmp_path / "saved" / "consultant.db") == ()


def test_where_no_lock_can_be_had_it_goes_on(filled: Headless, tmp_path: Path) -> None:
    """A damaged disk is often given read-only: nobody can write there meanwhile."""
    (filled.profile / "lock").unlink(missing_ok=True)
    (filled.profile / "lock").mkdir()

    assert filled.ask("salvage", str(tmp_path / "saved"))["incomplete"] == []


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_a_folder_on_a_read_only_disk_is_read_as_it_is(
    filled: Headless, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.profile.chmod(0o755)

    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(filled.profile))

    with monkeypatch.context() as patched:
        patched.setattr(os, "chmod", refused)
        done = filled.run("salvage", str(tmp_path / "saved"))

    assert (done.status, done.err) == (0, "")


@pytest.mark.skipif(os.name != "posix", reason="a full disk is played by a call of the system")
def test_a_full_disk_is_told_by_the_place_that_was_wanted(
    filled: Headless, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        done = filled.run("salvage", str(tmp_path / "saved"))

    assert done.status == 1
    assert f"The disk did not take {tmp_path / 'saved'}: full." in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["profile"]


@pytest.mark.parametrize(
    ("place", "told"),
    [
        pytest.param("there", "something is there already", id="not-empty"),
        pytest.param("/", "something is there already", id="the-root"),
        pytest.param("file", "it is no folder", id="file"),
        pytest.param(os.devnull, "it is no folder", id="device"),
        pytest.param("link", "it is a link that leads nowhere", id="dangling-link"),
        pytest.param("nowhere/saved", "missing", id="no-folder-around-it"),
    ],
)
def test_why_a_place_can_not_take_it_is_told_truly(
    filled: Headless, tmp_path: Path, place: str, told: str
) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "a.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "gone")

    done = filled.run("salvage", str(tmp_path / place))

    assert done.status == 1
    assert told in done.err
    assert "your data there" not in done.err


def test_a_profile_that_is_not_there_is_not_made(filled: Headless, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"

    done = filled.run("--profile", str(nowhere), "salvage", str(tmp_path / "saved"))

    assert done.status == 1
    assert f"The folder {nowhere} is not there, and was not made" in done.err
    assert not nowhere.exists()


def test_a_folder_without_data_is_told_as_such(filled: Headless, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    done = filled.run("--profile", str(tmp_path / "empty"), "salvage", str(tmp_path / "saved"))

    assert done.status == 1
    assert f"There is no data of this program in {tmp_path / 'empty'}, " in done.err
    assert list((tmp_path / "empty").iterdir()) == []
