"""Keep what the consultant saves somewhere apart from the program's own files."""

import os
from collections.abc import Iterator
from pathlib import Path

from consultant_app.domain.problems import AmongOwnFiles
from consultant_app.folders import ATTACHMENTS, BACKUPS, DOCUMENTS


def check_outside(profile: Path, to: Path) -> None:
    """Refuse TO, a file or folder that the consultant named, if it lies in PROFILE.

    A second name of one of our files counts as that file. `backups/`, once it is there, takes new
    files and folders, as a backup is the consultant's; a file that lies there is not replaced.

    Raises:
        AmongOwnFiles: it is ours; nothing was written.
    """
    place = to.absolute().parent.resolve() / to.name
    ways = [list(_above(place)), list(_above(place.resolve()))]
    if any(_leads_inside(profile, way) for way in ways) or _is_second_name(profile, place):
        raise AmongOwnFiles(to)


def _above(place: Path) -> Iterator[Path]:
    """Yield PLACE and the folders above it, as far as they are there."""
    return (path for path in (place, *place.parents) if path.exists())


def _leads_inside(profile: Path, way: list[Path]) -> bool:
    if _meets(way, profile / BACKUPS):
        return way[0].is_file()
    # Documents or photos may lie on another disk, behind a link.
    return any(_meets(way, own) for own in (profile, profile / ATTACHMENTS, profile / DOCUMENTS))


def _meets(way: list[Path], folder: Path) -> bool:
    # The disk itself is asked: it may not tell `Data` from `data`.
    return folder.exists() and any(path.samefile(folder) for path in way)


def _is_second_name(profile: Path, place: Path) -> bool:
    if not place.is_file() or place.stat().st_nlink < 2:
        return False
    names = (Path(folder) / name for folder, _, inside in os.walk(profile) for name in inside)
    return any(own.exists() and own.samefile(place) for own in names)
