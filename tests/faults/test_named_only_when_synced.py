"""A file gets its name only once its content is on the disk: the name may outlast a power cut."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.headless import Headless

Act = Callable[[Headless, Path], object]


def _ask(*words: str) -> Act:
    return lambda headless, folder: headless.ask(*(w.format(folder=folder) for w in words))


def _all_in(path: Path) -> list[Path]:
    """A folder gets its name with all that is in it."""
    return [path, *path.rglob("*")]


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(_ask("backup", "{folder}/new.backup"), id="backup"),
        pytest.param(_ask("restore", "{folder}/old.backup"), id="restore"),
        pytest.param(
            _ask("summary", "1", "--kind", "short", "-o", "{folder}/page.pdf"), id="issue"
        ),
        pytest.param(_ask("export", "{folder}/export"), id="export"),
        pytest.param(_ask("salvage", "{folder}/saved"), id="salvage"),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="files are known again by their inodes")
def test_what_gets_a_name_was_synced(
    act: Act, headless: Headless, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No test saw it when a restore no longer synced what it unpacked."""
    headless.ask("sample")
    headless.ask("backup", str(tmp_path / "old.backup"))
    for photo in (headless.profile / "attachments").iterdir():
        photo.unlink()  # so that the restore has something to put back
    synced, named = set[int](), list[str]()
    fsync, replace, link = os.fsync, os.replace, os.link

    def noted_fsync(number: int) -> None:
        fsync(number)
        synced.add(os.fstat(number).st_ino)

    def noted(name: Callable[..., None]) -> Callable[..., None]:
        def noting(source: str, to: str, **how: object) -> None:
            place = Path(to)
            kept = "before-restore" in place.parent.name  # was there before, under its own name
            unsynced = [p for p in _all_in(Path(source)) if p.stat().st_ino not in synced]
            if not kept:
                named.extend(f"{path} -> {to}" for path in unsynced)
            name(source, to, **how)

        return noting

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(os, "replace", noted(replace))
    monkeypatch.setattr(os, "link", noted(link))

    act(headless, tmp_path)

    assert named == []
    assert synced
