"""One writer per profile: a lock of the operating system on `PROFILE/lock`.

The system frees it when its holder dies, so nothing has to be cleared up. The file tells who holds
it, for the message to a second writer; the first byte is what Windows locks, so it is left alone.
"""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.domain.problems import DiskRefused, ProfileInUse
from consultant_app.folders import PRIVATE_FILE

if TYPE_CHECKING:
    from filelock import FileLock

LOCK_NAME = "lock"

_FIRST_FREE_BYTE = 1


class ProfileLock:
    """The right to write to a profile, held until it is given back."""

    def __init__(self, lock: FileLock) -> None:
        self._lock = lock

    def release(self) -> None:
        """Give the right back."""
        self._lock.release()


def take_lock(profile: Path) -> ProfileLock:
    """Take the right to write to PROFILE.

    Raises:
        ProfileInUse: a window or command has it; `holder` says which, if it is known.
        DiskRefused: the folder takes no lock.
    """
    from filelock import FileLock, Timeout  # not on the way to the first window

    path = profile / LOCK_NAME
    lock = FileLock(path, timeout=0, mode=PRIVATE_FILE, thread_local=False)
    try:
        lock.acquire()
        _say_who(path)
    except Timeout:
        raise ProfileInUse(profile, holder=holder_of(profile)) from None
    except OSError as error:
        lock.release()
        raise DiskRefused(path, error.strerror or "no lock") from error
    return ProfileLock(lock)


def holder_of(profile: Path) -> str:
    """Return who holds the lock of PROFILE as "HOST PID", empty if that can't be read."""
    try:
        with (profile / LOCK_NAME).open("rb") as file:
            file.seek(_FIRST_FREE_BYTE)
            return file.read(300).decode("utf-8", errors="replace").strip()
    except OSError:
        return ""


def _say_who(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(_FIRST_FREE_BYTE)
        file.seek(_FIRST_FREE_BYTE)
        file.write(f"{socket.gethostname()} {os.getpid()}\n".encode())
