"""The doctor says "fine" only of data that can all be read, with every file as it was."""

import shutil
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from helpers.headless import Done, Headless


@pytest.fixture
def filled(headless: Headless) -> Headless:
    headless.ask("sample")
    return headless


def _finds(headless: Headless, said: str) -> Done:
    done = headless.run("doctor")
    assert (done.status, done.err.count("\n")) == (1, 1)
    assert said in done.out
    return done


def test_whole_data_are_fine(filled: Headless) -> None:
    done = filled.run("doctor")

    assert (done.status, done.err) == (0, "")
    assert "photos and documents: fine" in done.out
    assert "newest proven backup in this folder: none yet" in done.out


@pytest.mark.parametrize("folder", ["documents", "attachments"])
def test_files_that_are_gone_are_told_without_a_name(filled: Headless, folder: str) -> None:
    """The doctor said "fine" of a profile without any of its photos and documents."""
    names = [path.stem for path in (filled.profile / folder).rglob("*") if path.is_file()]
    shutil.rmtree(filled.profile / folder)

    done = _finds(filled, "is gone")

    assert names
    assert not any(name in done.out for name in names)


def test_a_page_that_was_altered_is_told(filled: Headless) -> None:
    page = next((filled.profile / "documents").rglob("*.pdf"))
    page.write_bytes(page.read_bytes() + b" ")

    _finds(filled, "is not as it was")


@pytest.mark.parametrize("field", ["logo", "signature"])
def test_a_picture_of_the_letterhead_that_is_gone_is_told(filled: Headless, field: str) -> None:
    """The doctor, and a backup, looked at photos and pages only: the next page had no logo."""
    name = f"{sha256(b'picture').hexdigest()}.jpg"
    (filled.profile / "attachments" / name).write_bytes(b"picture")
    _name_in_business(filled.profile, field, name)
    assert filled.run("doctor").status == 0

    (filled.profile / "attachments" / name).unlink()

    _finds(filled, f"{field} is gone")
    assert filled.ask("backup")["missing"] == [f"attachments/{name}"]


def _name_in_business(profile: Path, field: str, name: str) -> None:
    with closing(sqlite3.connect(profile / "consultant.db")) as connection:
        connection.execute(
            f"UPDATE settings SET value = json_set(value, '$.{field}', ?) WHERE key = 'business'",
            (name,),
        )
        connection.commit()


def test_a_row_that_can_not_be_read_is_told(filled: Headless) -> None:
    with closing(sqlite3.connect(filled.profile / "consultant.db")) as connection:
        connection.execute("UPDATE visits SET day = 'notaday' WHERE id = 3")
        connection.commit()

    _finds(filled, "can't be read: visits 3: day")


def test_a_disk_that_is_nearly_full_is_told(
    filled: Headless, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(filled.profile)._replace(free=20_000_000)
    monkeypatch.setattr("consultant_app.workflows.examine.shutil.disk_usage", lambda _: usage)

    _finds(filled, "20 MB, nearly full")


def test_copies_that_restores_kept_are_told(filled: Headless, tmp_path: Path) -> None:
    backup = tmp_path / "b.backup"
    filled.ask("backup", str(backup))
    filled.ask("restore", str(backup))

    assert "kept by restores: 1 copy" in filled.run("doctor").out
