"""Photos and issued documents: files beside the database, whole, lasting, never overwritten."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from consultant_app.domain.digests import digest_of
from consultant_app.storage.disk import (
    name_while_written,
    open_private,
    private_folders,
    sync_folder,
    written_whole,
)
from consultant_app.storage.refusals import translated


def keep_file(folder: Path, data: bytes, suffix: str) -> str:
    """Keep DATA in FOLDER and return its name there: its SHA-256 and SUFFIX, such as `.jpg`.

    The same data twice is one file.

    Raises:
        DiskRefused: the disk did not take it; nothing is left of it.
    """
    name = digest_of(data) + suffix
    with translated(folder):
        path = private_folders(folder) / name
        if not _holds(path, data):
            with written_whole(path) as file:
                file.write(data)
    return name


def write_document(folder: Path, name: str, pdf: bytes) -> Path:
    """Write PDF into FOLDER as NAME, or as `NAME (2)` and so on where that is taken.

    Returns:
        the path of the file written.

    Raises:
        DiskRefused: the disk did not take it; nothing is left of it.
    """
    with translated(folder):
        wanted = private_folders(folder) / name
        unfinished = name_while_written(wanted)
        try:
            with open_private(unfinished) as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            return _placed(unfinished, wanted)
        finally:
            unfinished.unlink(missing_ok=True)


def free_name(folder: Path, name: str) -> str:
    """Return the name under which `write_document` would put NAME into FOLDER now."""
    return next(path.name for path in _names(folder / name) if not path.exists())


def read_bytes(folder: Path, name: str) -> bytes | None:
    """Return the file NAME below FOLDER, None if there is none (or NAME leads out of it).

    Raises:
        DiskRefused: it is there, and the disk does not let it be read now.
    """
    path = (folder / name).resolve()
    with translated(path):
        if not path.is_relative_to(folder.resolve()) or not path.is_file():
            return None
        return path.read_bytes()


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _placed(unfinished: Path, wanted: Path) -> Path:
    """Give UNFINISHED the first free name; between asking and naming nobody can take it."""
    path = next(path for path in _names(wanted) if _named(unfinished, path))
    sync_folder(path.parent)
    return path


def _names(wanted: Path) -> Iterator[Path]:
    """Yield WANTED, then WANTED (2) and so on."""
    yield wanted
    for number in count(2):
        yield wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")


def _named(unfinished: Path, path: Path) -> bool:
    try:
        os.link(unfinished, path)
    except FileExistsError:
        return False
    except OSError:  # a disk without links, such as a memory stick
        return _named_without_link(unfinished, path)
    return True


def _named_without_link(unfinished: Path, path: Path) -> bool:
    try:
        open_private(path).close()  # takes the name
    except FileExistsError:
        return False
    unfinished.replace(path)
    return True
