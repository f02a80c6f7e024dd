"""What an interrupted program left in a profile, and what restores have kept there.

Only names that no person gives are swept. What a restore kept is the consultant's, and stays.
"""

import contextlib
import os
import re
import shutil
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from consultant_app.folders import ATTACHMENTS, BACKUPS, DOCUMENTS
from consultant_app.storage.restore import KEPT, RESTORING

_UNFINISHED = re.compile(r"\.[0-9a-f]{32}\.being-written(-wal|-shm|-journal)?")
_UNPACKED = re.compile(re.escape(RESTORING) + r"\d{8}-\d{6}(-\d+)?")
_BACKUP_TAKES_AT_MOST_S = 24 * 3600


def sweep(profile: Path) -> None:
    """Remove from PROFILE, whose lock is held, what an interrupted program left behind.

    Where the disk does not let us, it stays: it is in nobody's way.
    """
    with contextlib.suppress(OSError):
        for folder in [path for path in profile.iterdir() if _UNPACKED.fullmatch(path.name)]:
            shutil.rmtree(folder, ignore_errors=True)
        for path in list(_unfinished(profile)):
            path.unlink(missing_ok=True)


def kept_by_restores(profile: Path) -> tuple[int, int]:
    """Return how many copies restores have kept in PROFILE, and their bytes in all."""
    copies = [path for path in profile.glob(f"{KEPT}*") if path.is_dir()]
    files = [path for copy in copies for path in copy.rglob("*") if path.is_file()]
    return len(copies), sum(path.stat().st_size for path in files)


def _unfinished(profile: Path) -> Iterator[Path]:
    yield from _unfinished_in(profile, (path.name for path in profile.iterdir()))
    for name in (ATTACHMENTS, DOCUMENTS):
        for folder, _, files in os.walk(profile / name):
            yield from _unfinished_in(Path(folder), files)
    # A backup takes no lock: it may be under way.
    before = time.time() - _BACKUP_TAKES_AT_MOST_S
    backups = profile / BACKUPS
    if backups.is_dir():
        found = _unfinished_in(backups, (path.name for path in backups.iterdir()))
        yield from (path for path in found if path.stat().st_mtime < before)


def _unfinished_in(folder: Path, names: Iterable[str]) -> Iterator[Path]:
    return (folder / name for name in names if _UNFINISHED.fullmatch(name))
