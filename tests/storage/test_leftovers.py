"""What a killed program left is swept at the next start; what is the consultant's is not."""

import os
from pathlib import Path

import pytest

from consultant_app.storage.leftovers import kept_by_restores, sweep

_UNFINISHED = "." + "0a" * 16 + ".being-written"


def _file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"12345")
    return path


@pytest.mark.parametrize(
    "name",
    [
        _UNFINISHED,
        f"{_UNFINISHED}-wal",
        f"documents/Acme/{_UNFINISHED}",
        f"attachments/{_UNFINISHED}",
        ".restoring-20261112-120000/documents/a.pdf",
        ".restoring-20261112-120000-2/consultant.db",
    ],
)
def test_what_was_left_half_done_goes(profile: Path, name: str) -> None:
    left = _file(profile / name)

    sweep(profile)

    assert not left.exists()
    assert not list(profile.glob(".restoring*"))


@pytest.mark.parametrize(
    "name",
    [
        "before-restore-20261112-120000/consultant.db",
        "documents/Acme/my notes.being-written",
        "documents/.restoring-20261112-120000/page.pdf",
        ".restoring-my-bike.txt",
        f"backups/{_UNFINISHED}",
    ],
)
def test_what_somebody_may_want_stays(profile: Path, name: str) -> None:
    kept = _file(profile / name)

    sweep(profile)

    assert kept.exists()


def test_a_backup_that_was_given_up_long_ago_goes(profile: Path) -> None:
    left = _file(profile / "backups" / _UNFINISHED)
    os.utime(left, (0, 0))

    sweep(profile)

    assert not left.exists()


def test_what_restores_have_kept_is_counted(profile: Path) -> None:
    _file(profile / "before-restore-20261112-120000" / "consultant.db")
    _file(profile / "before-restore-20261112-120000-2" / "documents" / "a.pdf")

    assert kept_by_restores(profile) == (2, 10)
