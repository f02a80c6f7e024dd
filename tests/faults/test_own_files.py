"""A file that the consultant names is never one of the program's own: those stay as they are."""

import os
import sys
from pathlib import Path

import pytest

from consultant_app.desk import close_desk
from consultant_app.domain.problems import AmongOwnFiles
from consultant_app.workflows.back_up import back_up
from consultant_app.workflows.export_everything import export_everything, export_own_words
from consultant_app.workflows.summary_files import write_file
from helpers.headless import Headless
from helpers.office import opened


def _own_files(profile: Path) -> dict[str, bytes]:
    return {
        path.relative_to(profile).as_posix(): path.read_bytes()
        for path in sorted(profile.rglob("*"))
        if path.is_file() and "logs" not in path.parts and path.suffix not in (".db-shm", ".db-wal")
    }


@pytest.fixture
def page(headless: Headless, tmp_path: Path) -> Path:
    """An issued page as the profile keeps it; it is of visit 1."""
    headless.ask("sample")
    headless.ask("summary", "1", "-o", str(tmp_path / "page.pdf"))
    return next((headless.profile / "documents").rglob("*.pdf"))


@pytest.mark.parametrize("name", ["consultant.db", "lock", "new.backup", "documents/new", "."])
def test_a_backup_does_not_take_the_place_of_the_data(headless: Headless, name: str) -> None:
    """Issue 2: `backup PROFILE/consultant.db` put a backup in the place of the database."""
    headless.ask("clients")
    before = _own_files(headless.profile)

    done = headless.run("backup", str(headless.profile / name))

    assert done.status == 1
    assert "all of it is safe. Choose a place outside" in done.err
    assert _own_files(headless.profile) == before


@pytest.mark.parametrize("kind", ["summary", "technician", "email"])
def test_a_page_does_not_take_the_place_of_another(
    headless: Headless, page: Path, kind: str
) -> None:
    before = _own_files(headless.profile)

    for target in (page, headless.profile / "consultant.db"):
        done = headless.run("summary", "1", "--kind", kind, "-o", str(target))
        assert (done.status, done.out) == (1, "")
        assert "Choose a place outside" in done.err

    assert _own_files(headless.profile) == before


def test_a_backup_may_lie_among_the_backups(headless: Headless) -> None:
    (headless.profile / "backups").mkdir()

    assert headless.run("backup", str(headless.profile / "backups" / "mine.backup")).status == 0


def test_the_folder_of_the_backups_is_made_for_one(headless: Headless) -> None:
    """The first backup of one's own was refused there: `backups: missing`."""
    assert not (headless.profile / "backups").exists()

    assert headless.run("backup", str(headless.profile / "backups" / "my.b")).status == 0


def test_what_lies_among_the_backups_is_not_replaced(headless: Headless, page: Path) -> None:
    """`backup PROFILE/backups/X` put a new backup in the place of an older one."""
    headless.ask("backup")
    (kept,) = (headless.profile / "backups").iterdir()
    before = kept.read_bytes()

    for command in (
        ("backup", str(kept)),
        ("summary", "1", "-o", str(kept)),
        ("backup", str(kept.parent / ".." / "backups" / kept.name)),
    ):
        done = headless.run(*command)
        assert done.status == 1
        assert "Choose a place outside" in done.err

    assert kept.read_bytes() == before


def test_every_way_to_save_asks(profile: Path) -> None:
    desk = opened(profile)
    before = _own_files(profile)

    with pytest.raises(AmongOwnFiles):
        export_everything(desk, profile)
    with pytest.raises(AmongOwnFiles):
        export_everything(desk, profile / "documents" / "out")
    with pytest.raises(AmongOwnFiles):
        export_own_words(desk, profile / "consultant.db")
    with pytest.raises(AmongOwnFiles):
        back_up(desk, profile)

    assert _own_files(profile) == before
    assert not (profile / "documents" / "out").exists()
    close_desk(desk)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_another_name_for_an_own_file_is_seen_through(profile: Path, tmp_path: Path) -> None:
    aside = tmp_path / "aside"
    aside.symlink_to(profile)
    one = tmp_path / "one.pdf"
    one.symlink_to(profile / "consultant.db")
    other = tmp_path / "other.pdf"
    os.link(profile / "consultant.db", other)
    elsewhere = tmp_path / "other-disk"
    (profile / "documents").rename(elsewhere)
    (profile / "documents").symlink_to(elsewhere)
    desk = opened(profile)

    for target in (aside / "x.pdf", one, other, elsewhere / "x.pdf", profile / ".." / "profile"):
        with pytest.raises(AmongOwnFiles):
            write_file(desk, target, b"%PDF")

    assert other.samefile(profile / "consultant.db")
    assert one.is_symlink()
    close_desk(desk)
