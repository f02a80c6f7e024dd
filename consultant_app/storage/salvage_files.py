"""Copy files from a disk that may be failing: what can't be read is named, and costs no other."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from consultant_app.folders import ATTACHMENTS, DOCUMENTS
from consultant_app.storage.disk import is_unfinished, open_private, private_folders, sync_folder

_BLOCK = 1 << 20
# The name is what the new disk refuses; other files have other names.
_NAME_REFUSED = (errno.EEXIST, errno.EINVAL, errno.EILSEQ, errno.ENAMETOOLONG)


class _Unreadable(Exception):
    """The file can't be read, or is none."""


def copy_files(profile: Path, to: Path) -> tuple[str, ...]:
    """Copy the photos and documents of PROFILE into the folder TO, lasting.

    Returns:
        what could not be read, such as "attachments/a.jpg".

    Raises:
        OSError: the disk of TO did not take it.
    """
    return tuple(
        name for folder in (ATTACHMENTS, DOCUMENTS) for name in _missed(profile, folder, to)
    )


def copied(source: Path, to: Path) -> bool:
    """Copy SOURCE to the new file TO, lasting and private; tell whether it could be read."""
    try:
        with open_private(to) as file:
            for block in _blocks(source):
                file.write(block)
            file.flush()
            os.fsync(file.fileno())
    except _Unreadable:
        to.unlink()
        return False
    return True


def _missed(profile: Path, folder: str, to: Path) -> Iterator[str]:
    """Copy the files in FOLDER; yield the names of those that can't be read."""
    unseen: list[OSError] = []
    for place, inside, files in os.walk(profile / folder, onerror=unseen.append):
        within = Path(place).relative_to(profile)
        private_folders(to / within)
        for name in sorted(files):
            if not is_unfinished(Path(name)) and not _placed(Path(place, name), to / within / name):
                yield (within / name).as_posix()
        linked = (name for name in inside if Path(place, name).is_symlink())  # are not followed
        yield from ((within / name).as_posix() for name in linked)
        sync_folder(to / within)
    for error in unseen:
        if not isinstance(error, FileNotFoundError):
            yield Path(error.filename).relative_to(profile).as_posix()


def _placed(source: Path, to: Path) -> bool:
    try:
        return copied(source, to)
    except OSError as error:
        if error.errno in _NAME_REFUSED:
            return False
        raise


def _blocks(source: Path) -> Iterator[bytes]:
    try:
        if not stat.S_ISREG(source.stat().st_mode):  # a pipe would let us wait for ever
            raise _Unreadable
        with source.open("rb") as file:
            while block := file.read(_BLOCK):
                yield block
    except OSError as error:
        raise _Unreadable from error
