"""What a running program works with: the open profile, the words of the languages, the clock.

The composition root: it alone takes the profile's lock and opens the store. The siblings below
are imported inside functions, when first needed, so that looking costs nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from consultant_app.clock import Clock, SystemClock, local_day, local_zone_name
from consultant_app.domain.problems import DiskRefused, ProfileMissing
from consultant_app.folders import (
    ATTACHMENTS,
    DATABASE_NAME,
    DOCUMENTS,
    held_data,
    private_folder,
    remember_data_in,
)
from consultant_app.own_shelf import OwnShelf
from consultant_app.profile_lock import ProfileLock, take_lock
from consultant_app.resource_files import resource_path
from consultant_app.sealed_secrets import SealedSecrets
from consultant_app.secret_shelf import SecretShelf
from consultant_app.system_keyring import Keyring, SystemKeyring

if TYPE_CHECKING:
    from consultant_app.language.data import Words
    from consultant_app.language.page.page_words import PageWords
    from consultant_app.storage.store import Store

Loaded = TypeVar("Loaded")

FALLBACK_LANGUAGE = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The open profile and everything a workflow needs; holds the lock while it may write.

    `words` are those of a language with the consultant's own terms; `own` is what else is theirs.
    `secrets` are in the keyring, and may be asked by any thread but that of the window.
    """

    profile: Path
    store: Store
    clock: Clock
    words: Callable[[str], Words]
    own: OwnShelf
    page_words: Callable[[str], PageWords]
    secrets: SecretShelf
    lock: ProfileLock | None
    post: threading.Lock = field(default_factory=threading.Lock)

    @property
    def attachments(self) -> Path:
        """The folder of photos and logos."""
        return self.profile / ATTACHMENTS

    @property
    def documents(self) -> Path:
        """The folder of issued summaries."""
        return self.profile / DOCUMENTS

    def now(self) -> datetime:
        """Return this moment, aware, in UTC."""
        return self.clock.now_utc()

    def zone(self) -> str:
        """Return the IANA name of the zone that the computer is in now."""
        return local_zone_name()

    def today(self) -> date:
        """Return the local day."""
        return local_day(self.now())


def open_desk(
    profile: Path,
    *,
    clock: Clock | None = None,
    writing: bool = True,
    keyring: Keyring | None = None,
) -> Desk:
    """Open PROFILE, an existing folder; its database is made if there is none.

    Args:
        profile: the folder.
        clock: the clock to go by, by default the system's.
        writing: take the right to write; without it the data can only be looked at.
        keyring: what keeps passwords, by default the system's; it is not asked before a need.

    Raises:
        ProfileInUse: WRITING, and another window or command writes to it.
        ProfileMissing: the folder is not there, or the data that it once held are not: its drive
            may not be connected, and empty data in their place would look like a loss.
        MadeByNewerVersion: a newer program made the database; it was not touched.
        NotOurDatabase: it is no database of ours, or damaged; it was not touched.
        DiskRefused: the disk does not let us.
    """
    if not profile.is_dir() or _has_lost_its_data(profile):
        raise ProfileMissing(profile)
    used = clock or SystemClock()
    lock = take_lock(profile) if writing else None
    try:
        store = _open_store(profile, used, writing=writing)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    remember_data_in(profile)
    own = OwnShelf(store, _once_per_language(load_language))
    return Desk(
        profile=profile,
        store=store,
        clock=used,
        words=own.words,
        own=own,
        page_words=_once_per_language(_load_page_words),
        secrets=SecretShelf(keyring or SystemKeyring(), SealedSecrets(profile)),
        lock=lock,
    )


def close_desk(desk: Desk) -> None:
    """Close the store and give the right to write back."""
    try:
        desk.store.close()
    finally:
        if desk.lock is not None:
            desk.lock.release()


def load_language(language: str) -> Words:
    """Return the plain-words data of LANGUAGE; English where we have none of it."""
    from consultant_app.language.data import load_words

    base = language.split("-")[0].lower()
    folder = resource_path("language")
    ships = base.isalpha() and (folder / base).is_dir()  # ".." is a folder, and no language
    return load_words(base if ships else FALLBACK_LANGUAGE, folder)


def _has_lost_its_data(profile: Path) -> bool:
    return not (profile / DATABASE_NAME).exists() and held_data(profile)


def _open_store(profile: Path, clock: Clock, *, writing: bool) -> Store:
    from consultant_app.storage.leftovers import sweep
    from consultant_app.storage.opening import is_of_today
    from consultant_app.storage.store import open_store

    database = profile / DATABASE_NAME
    if writing:
        _make_folders(profile)
        sweep(profile)
    elif not is_of_today(database):
        close_desk(open_desk(profile, clock=clock))  # looking needs today's tables
    return open_store(database, clock=clock, read_only=not writing)


def _make_folders(profile: Path) -> None:
    for name in (ATTACHMENTS, DOCUMENTS):
        try:
            private_folder(profile / name)
        except OSError as error:
            raise DiskRefused(profile / name, error.strerror or "not permitted") from error


def _once_per_language(load: Callable[[str], Loaded]) -> Callable[[str], Loaded]:
    """Return LOAD with its results kept; two threads that ask at once load once."""
    loaded: dict[str, Loaded] = {}
    one_at_a_time = threading.Lock()

    def words_of(language: str) -> Loaded:
        with one_at_a_time:
            if language not in loaded:
                loaded[language] = load(language)
            return loaded[language]

    return words_of


def _load_page_words(language: str) -> PageWords:
    from consultant_app.language.page.page_words import load_page_words

    return load_page_words(language, resource_path("documents"))
