"""Where the consultant's data lies, what is what in it, and that nobody else can read it."""

import errno
import logging
import os
import stat
from collections.abc import Mapping
from pathlib import Path

import platformdirs

PROFILE_VARIABLE = "CONSULTANT_APP_PROFILE"
PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600
DATABASE_NAME = "consultant.db"
ATTACHMENTS = "attachments"
DOCUMENTS = "documents"
BACKUPS = "backups"

log = logging.getLogger(__name__)


def profile_folder(
    chosen: Path | None = None, *, environment: Mapping[str, str] | None = None
) -> Path:
    """Return the profile's folder, made if need be and closed to other people.

    Args:
        chosen: what the command line said; wins over the environment and the platform's folder.
        environment: the variables to read, by default those of the process.

    Raises:
        FileNotFoundError: the folder around a chosen profile is not there. It is not made: the
            drive may not be connected, and an empty profile would look like lost data.
        OSError: the folder can't be made, or a file of that name is in its place.
    """
    named = _named(chosen, environment)
    if named is None:
        return private_folder(_usual_folder())
    return _private(named, parents=False)


def folder_of_profile(
    chosen: Path | None = None, *, environment: Mapping[str, str] | None = None
) -> Path:
    """Return the profile's folder as `profile_folder` does, but neither make nor change it.

    Raises:
        FileNotFoundError: it would lie in the home folder of somebody whom nobody knows.
    """
    return _named(chosen, environment) or _usual_folder()


def private_folder(folder: Path) -> Path:
    """Make FOLDER, with those above it, if it is not there, and close it to other people."""
    return _private(folder, parents=True)


def held_data(profile: Path) -> bool:
    """Tell whether data once lay in PROFILE, as far as this computer remembers."""
    try:
        known = _known_profiles().read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return str(profile.absolute()) in known.splitlines()


def remember_data_in(profile: Path) -> None:
    """Remember that data lie in PROFILE, if it is on another drive than what we remember it in.

    If they are gone one day, that drive may be missing.
    """
    if held_data(profile):
        return
    try:
        note = _known_profiles()
        home = next(folder for folder in note.parents if folder.is_dir())
        if home.stat().st_dev == profile.stat().st_dev:
            return
        private_folder(note.parent)
        with note.open("a", encoding="utf-8", errors="surrogateescape") as file:
            file.write(f"{profile.absolute()}\n")
    except OSError as error:  # a home that can't be written to
        log.info("Where the data lie is not remembered: %s", error.strerror)


def keep_new_files_private() -> None:
    """Let every file this process makes from now on be readable by its owner only."""
    os.umask(0o077)


def _known_profiles() -> Path:
    return platformdirs.user_state_path("consultant-app", appauthor=False) / "profiles"


def _named(chosen: Path | None, environment: Mapping[str, str] | None) -> Path | None:
    named = chosen or _from_environment(os.environ if environment is None else environment)
    if named is None:
        return None
    try:
        return named.expanduser().absolute()
    except RuntimeError as error:  # `~nobody`
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(named)) from error


def _usual_folder() -> Path:
    return platformdirs.user_data_path("consultant-app", appauthor=False)


def _from_environment(environment: Mapping[str, str]) -> Path | None:
    named = environment.get(PROFILE_VARIABLE, "")
    return Path(named) if named else None


def _private(folder: Path, *, parents: bool) -> Path:
    folder.mkdir(mode=PRIVATE_FOLDER, parents=parents, exist_ok=True)
    if os.name == "posix" and _may_be_closed(folder):
        folder.chmod(PRIVATE_FOLDER)
    return folder


def _may_be_closed(folder: Path) -> bool:
    """Tell whether FOLDER is for our files alone; `/tmp` or Documents stay as they are."""
    found = folder.stat()
    shared = found.st_uid != os.getuid() or found.st_mode & stat.S_ISVTX
    if shared or stat.S_IMODE(found.st_mode) == PRIVATE_FOLDER:
        return False
    return (folder / DATABASE_NAME).exists() or next(folder.iterdir(), None) is None
