"""Save what can be read of damaged data into a new profile; the damaged one stays as it is."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.domain.problems import DiskRefused, PlaceNotFree, ProfileMissing
from consultant_app.folders import DATABASE_NAME, PRIVATE_FOLDER
from consultant_app.profile_lock import take_lock

if TYPE_CHECKING:
    from consultant_app.storage.salvage import Salvaged

_BEING_SALVAGED = ".being-salvaged"


def salvage(profile: Path, to: Path) -> Salvaged:
    """Make the new profile TO of what can be read of PROFILE, with its photos and documents.

    TO appears whole, or not at all.

    Args:
        profile: the folder with the damaged data, which no desk may have open; only read. Its
            disk may be read-only.
        to: a folder that is not there yet, or is empty; it can then be opened, or backed up.

    Raises:
        ProfileInUse: a window or command has the profile open.
        ProfileMissing: there are no data.
        AmongOwnFiles: TO lies in the profile.
        PlaceNotFree: TO is something already, or can't be made there.
        NotOurDatabase: nothing could be read; nothing was made.
        MadeByNewerVersion: a newer program made it; nothing was made.
        DiskRefused: the disk did not take it; nothing is left of it.
    """
    if not (profile / DATABASE_NAME).is_file():
        raise ProfileMissing(profile)
    place = _free_place(profile, to)
    with _locked_if_it_can_be(profile):
        return _saved(profile, place)


def _free_place(profile: Path, to: Path) -> Path:
    """Return TO without links on the way."""
    from consultant_app.storage.own_ground import check_outside

    check_outside(profile, to)
    place = to.resolve()
    if to.is_symlink() and not place.exists():
        raise PlaceNotFree(to, "it is a link that leads nowhere")
    if place.exists() and not place.is_dir():
        raise PlaceNotFree(to, "it is no folder")
    if place.exists() and any(place.iterdir()):
        raise PlaceNotFree(to, "something is there already")
    if place.is_mount():
        raise PlaceNotFree(to, "it is a whole disk, which can't be given a name")
    if not place.parent.is_dir():
        raise PlaceNotFree(to, "the folder around it is missing")
    return place


@contextlib.contextmanager
def _locked_if_it_can_be(profile: Path) -> Iterator[None]:
    """Hold the lock of PROFILE; on a disk that takes none, nobody else writes either."""
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(DiskRefused):
            stack.callback(take_lock(profile).release)
        yield


def _saved(profile: Path, to: Path) -> Salvaged:
    from consultant_app.storage.refusals import translated

    unfinished = to.with_name(f".{to.name}{_BEING_SALVAGED}")
    try:
        with translated(to):
            shutil.rmtree(unfinished, ignore_errors=True)  # of one that was killed
            unfinished.mkdir(mode=PRIVATE_FOLDER)
            found = _filled(profile, unfinished)
            _give_name(unfinished, to)
            return found
    except DiskRefused as problem:
        if not problem.path.is_relative_to(unfinished):
            raise
        raise DiskRefused(to, problem.why) from problem
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _filled(profile: Path, folder: Path) -> Salvaged:
    """Fill the new FOLDER; the database comes last, as it makes a profile of a folder."""
    from consultant_app.storage.salvage import salvage_database
    from consultant_app.storage.salvage_files import copy_files

    unread = copy_files(profile, folder)
    found = salvage_database(profile / DATABASE_NAME, folder / DATABASE_NAME)
    return replace(found, incomplete=(*found.incomplete, *unread))


def _give_name(unfinished: Path, to: Path) -> None:
    from consultant_app.storage.disk import sync_folder

    sync_folder(unfinished)
    if to.exists():  # an empty folder; not every system puts another in its place
        to.rmdir()
    unfinished.replace(to)
    sync_folder(to.parent)
