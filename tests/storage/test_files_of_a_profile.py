"""Photos and documents: whole or not there, private, never overwritten, never outside."""

import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from consultant_app.domain.problems import DiskRefused
from consultant_app.storage.disk import written_whole
from consultant_app.storage.files import keep_file, read_bytes, write_document


def test_a_kept_file_is_named_by_what_it_holds_and_kept_once(tmp_path: Path) -> None:
    os.umask(0o022)
    folder = tmp_path / "attachments"
    names = {keep_file(folder, b"photo", ".jpg") for _ in range(2)}
    assert names == {hashlib.sha256(b"photo").hexdigest() + ".jpg"}
    (path,) = folder.iterdir()
    assert path.read_bytes() == b"photo"
    assert path.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_damaged_file_of_that_name_is_mended(tmp_path: Path) -> None:
    name = keep_file(tmp_path / "a", b"photo", ".jpg")
    (tmp_path / "a" / name).write_bytes(b"phot")
    keep_file(tmp_path / "a", b"photo", ".jpg")
    assert read_bytes(tmp_path / "a", name) == b"photo"


@pytest.mark.parametrize("links", [True, False], ids=["disk-with-links", "memory-stick"])
def test_a_document_never_takes_anothers_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:

        def refuse(*_: object) -> None:
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(os, "link", refuse)
    paths = [write_document(tmp_path / "d", "Summary.v1.pdf", bytes([n])) for n in range(3)]
    assert [p.name for p in paths] == [
        "Summary.v1.pdf",
        "Summary.v1 (2).pdf",
        "Summary.v1 (3).pdf",
    ]
    assert [p.read_bytes() for p in paths] == [b"\0", b"\1", b"\2"]
    assert {p.stat().st_mode & 0o777 for p in paths} == {0o600}
    assert set((tmp_path / "d").iterdir()) == set(paths)


@pytest.mark.parametrize(
    "write",
    [
        lambda folder: write_document(folder, "a.pdf", b"x"),
        lambda folder: keep_file(folder, b"x", ".jpg"),
    ],
    ids=["document", "photo"],
)
def test_a_full_disk_leaves_nothing_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[Path], object]
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskRefused) as problem:
        write(tmp_path / "d")
    assert problem.value.why == "full"
    assert list((tmp_path / "d").iterdir()) == []


@pytest.mark.parametrize("name", ["../secret", "a/../../secret", "missing", "", "."])
def test_only_what_lies_in_the_folder_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    (tmp_path / "d" / "a").mkdir(parents=True)
    assert read_bytes(tmp_path / "d", name) is None
    assert read_bytes(tmp_path / "d", str(tmp_path / "secret")) is None


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in a folder there")
def test_what_is_no_plain_file_is_not_replaced_by_one(tmp_path: Path) -> None:
    """As root, `-o /dev/full` once put a PDF in the place of the device."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(DiskRefused) as refused, written_whole(pipe):
        pass

    assert refused.value.why == "it is no plain file"
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]
