"""Back up a profile into one proven file, look inside one, and put one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.clock import Clock, SystemClock
from consultant_app.desk import Desk
from consultant_app.domain.problems import NotFound
from consultant_app.profile_lock import take_lock

if TYPE_CHECKING:
    from consultant_app.storage.backup import BackupReport


def back_up(desk: Desk, to: Path | None = None) -> BackupReport:
    """Put database, photos and issued summaries into one file, and prove that it can be opened.

    Args:
        desk: the open profile.
        to: the file or folder; by default the profile's own `backups/`.

    Raises:
        DiskRefused: the disk did not take it; nothing is left of it.
        AmongOwnFiles: there lie the files of the profile itself.
        BackupNotProven: it could not be proven; nothing is left of it.
    """
    from consultant_app.storage.backup import make_backup

    return make_backup(desk.store, desk.profile, to)


def look_inside(file: Path) -> BackupReport:
    """Return what the backup FILE holds; nothing is put back.

    Raises:
        NotFound: there is no such file.
        BackupDamaged: it is no backup of ours, or not as it was made.
    """
    from consultant_app.storage.backup import look_inside as look

    _check_there(file)
    return look(file)


def restore(profile: Path, file: Path, *, clock: Clock | None = None) -> BackupReport:
    """Put the backup FILE back into PROFILE, which no desk may have open.

    What was there is kept in `before-restore-<moment>/`.

    Raises:
        NotFound: there is no such file.
        ProfileInUse: a window or command has the profile open.
        BackupDamaged: the backup did not pass its proof; nothing was put back.
        MadeByNewerVersion: a newer program made it; nothing was put back.
    """
    from consultant_app.storage.restore import restore_backup

    _check_there(file)
    lock = take_lock(profile)
    try:
        return restore_backup(file, profile, now=(clock or SystemClock()).now_utc())
    finally:
        lock.release()


def _check_there(file: Path) -> None:
    if not file.is_file():
        raise NotFound(kind="backup", wanted=str(file))
