"""Put files on the disk so that they are whole, lasting and readable by their owner only."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from consultant_app.domain.problems import DiskRefused
from consultant_app.folders import PRIVATE_FILE, PRIVATE_FOLDER, private_folder

_BEING_WRITTEN = ".being-written"
_MOST_ALIKE = 1000


@contextlib.contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """Give a file that appears as PATH, lasting, once the block has ended; else leaves nothing.

    A file that is there already is replaced.

    Raises:
        DiskRefused: in the place of PATH is something else: a folder, or a device such as
            `/dev/stdout`.
    """
    if path.exists() and not path.is_file():
        raise DiskRefused(path, "it is no plain file")
    unfinished = name_while_written(path)
    try:
        with open_private(unfinished) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        sync_folder(path.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def name_while_written(path: Path) -> Path:
    """Return a name beside PATH for the time of writing; nobody else has it."""
    return path.with_name(f".{uuid4().hex}{_BEING_WRITTEN}")


def is_unfinished(path: Path) -> bool:
    """Tell whether PATH is what an interrupted program left behind."""
    return path.name.endswith(_BEING_WRITTEN)


def open_private(path: Path) -> BinaryIO:
    """Return the new file PATH, open for reading and writing, closed to other people."""

    def opened(name: str, flags: int) -> int:
        return os.open(name, flags, PRIVATE_FILE)

    return open(path, "x+b", opener=opened)


def copied_private(source: Path, to: Path) -> None:
    """Copy what stands in the file at SOURCE to the new file TO, closed to other people."""
    with source.open("rb") as from_, open_private(to) as into:
        shutil.copyfileobj(from_, into)


def private_folders(folder: Path) -> Path:
    """Make FOLDER and what is missing above it, each closed to other people."""
    for missing in [p for p in (*reversed(folder.parents), folder) if not p.is_dir()]:
        missing.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    return private_folder(folder)


def new_folder(wanted: Path) -> Path:
    """Make and return the private folder WANTED, or `WANTED-2` and so on where that is there."""
    names = (wanted, *(wanted.with_name(f"{wanted.name}-{n}") for n in range(2, _MOST_ALIKE)))
    for folder in names:
        with contextlib.suppress(FileExistsError):
            folder.mkdir(mode=PRIVATE_FOLDER)
            return folder
    raise DiskRefused(wanted, "there are too many of that name")


def sync_file(path: Path) -> None:
    """Bring what the system still holds of PATH to the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring FOLDER's list of names to the disk, where a system lets us."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
