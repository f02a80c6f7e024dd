"""The drive with the data is not there: nothing empty takes the place of what is on it."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from consultant_app.desk import close_desk, open_desk
from consultant_app.domain.problems import ProfileMissing
from consultant_app.workflows.keep_clients import add_client, client_lines
from helpers.headless import Headless

# fault P-09


_OTHER_DRIVE = Path("/dev/shm")  # in memory, on every Linux


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    """The folder where a drive is mounted; it stays, empty, when the drive is taken out."""
    if not _OTHER_DRIVE.is_dir() or _OTHER_DRIVE.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second drive here")
    with TemporaryDirectory(dir=_OTHER_DRIVE, prefix="consultant-app-") as folder:
        yield Path(folder) / "drive"


@pytest.fixture(params=["the-drive-itself", "a-folder-on-it"])
def data(request: pytest.FixtureRequest, drive: Path) -> Path:
    """A profile on the drive, with one client."""
    folder = drive if request.param == "the-drive-itself" else drive / "consultant"
    folder.mkdir(parents=True)
    desk = open_desk(folder)
    add_client(desk, "Acme")
    close_desk(desk)
    return folder


def test_an_empty_place_where_data_lay_is_not_begun_anew(
    drive: Path,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A mount point stays when its drive is gone: the program began there with no client."""
    taken = shutil.move(drive, tmp_path / "in-a-drawer")
    drive.mkdir()

    done = Headless(data, monkeypatch, capsys).run("clients")

    assert (done.status, done.out) == (1, "")
    assert "may not be connected" in done.err
    assert not list(drive.rglob("*.db"))
    shutil.rmtree(drive)
    shutil.move(taken, drive)
    desk = open_desk(data)
    assert [line.name for line in client_lines(desk)] == ["Acme"]
    close_desk(desk)


def test_to_write_is_refused_there_too(drive: Path, data: Path, tmp_path: Path) -> None:
    shutil.move(drive, tmp_path / "in-a-drawer")
    data.mkdir(parents=True)

    with pytest.raises(ProfileMissing):
        open_desk(data)

    assert list(data.iterdir()) == []


def test_data_that_somebody_removed_from_this_computer_may_be_begun_anew(tmp_path: Path) -> None:
    close_desk(open_desk(tmp_path))
    (tmp_path / "consultant.db").unlink()

    desk = open_desk(tmp_path)

    assert client_lines(desk) == ()
    close_desk(desk)
