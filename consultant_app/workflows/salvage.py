"""Save what can be read of damaged data into a new profile; the damaged one stays as it is."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.domain.problems import AmongOwnFiles, DiskRefused, ProfileMissing
from consultant_app.folders import ATTACHMENTS, DATABASE_NAME, DOCUMENTS, private_folder
from consultant_app.profile_lock import take_lock

if TYPE_CHECKING:
    from consultant_app.storage.salvage import Salvaged


def salvage(profile: Path, to: Path) -> Salvaged:
    """Make the new profile TO of what can be read of PROFILE, with its photos and documents.

    Args:
        profile: the folder with the damaged data, which no desk may have open; only read.
        to: a folder that is not there yet, or is empty; it can then be opened, or backed up.

    Raises:
        ProfileInUse: a window or command has the profile open.
        ProfileMissing: there are no data.
        AmongOwnFiles: TO lies in the profile, or holds something.
        NotOurDatabase: nothing could be read; nothing was made.
        MadeByNewerVersion: a newer program made it; nothing was made.
        DiskRefused: the disk did not take it; nothing is left of it.
    """
    if not (profile / DATABASE_NAME).exists():
        raise ProfileMissing(profile)
    _check_new(profile, to)
    lock = take_lock(profile)
    try:
        return _saved(profile, to)
    finally:
        lock.release()


def _check_new(profile: Path, to: Path) -> None:
    from consultant_app.storage.own_ground import check_outside

    check_outside(profile, to)
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise AmongOwnFiles(to, "something is there already")
    if not to.absolute().parent.is_dir():
        raise DiskRefused(to.parent, "missing")


def _saved(profile: Path, to: Path) -> Salvaged:
    from consultant_app.storage.refusals import translated
    from consultant_app.storage.salvage import salvage_database

    with translated(to):
        private_folder(to)
        try:
            found = salvage_database(profile / DATABASE_NAME, to / DATABASE_NAME)
            for name in (ATTACHMENTS, DOCUMENTS):
                if (profile / name).is_dir():
                    shutil.copytree(profile / name, private_folder(to / name), dirs_exist_ok=True)
        except BaseException:
            shutil.rmtree(to, ignore_errors=True)
            raise
    return found
