"""Examine the house: versions, the database, fonts, room on the disk; nothing private."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from consultant_app import __version__
from consultant_app.desk import Desk
from consultant_app.domain.digests import digest_of
from consultant_app.domain.letters import GROUPS, LetterGroup, LetterState
from consultant_app.domain.problems import Problem
from consultant_app.folders import BACKUPS
from consultant_app.resource_files import resource_path
from consultant_app.shared_places import shared_with
from consultant_app.workflows.examine_mail import MailExamination, examine_mail

_LIBRARIES = ("SQLAlchemy", "sqlcipher3", "reportlab", "Pillow", "PySide6-Essentials")
_GONE = frozenset({LetterState.SENT})
_MEGABYTE = 1_000_000
_LEAST_MEGABYTES = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """What was found. `database` lists what is wrong with it; `set_now` is the clock's setting.

    `files` lists photos and documents that are gone or not as they were, by their numbers.
    `newest_backup` is the newest in the profile's own folder that passed its proof; `kept` counts
    what restores have kept, `kept_bytes` in all. `shared_with` says who else writes to the folder.
    `printer` is the usual one of `printers`; empty where there is none.
    """

    versions: tuple[tuple[str, str], ...]
    database: tuple[str, ...]
    files: tuple[str, ...]
    kept: int
    kept_bytes: int
    database_bytes: int
    clients: int
    visits: int
    fonts: int
    languages: tuple[str, ...]
    free_megabytes: int
    newest_backup: datetime | None
    shared_with: str
    printer: str
    printers: int
    mail: MailExamination
    letters_waiting: int
    letters_need_you: int
    now: datetime
    set_now: str

    @property
    def is_fine(self) -> bool:
        """Tell whether nothing needs a person."""
        whole = not self.database and not self.files and not self.is_nearly_full
        return whole and not self.shared_with and self.fonts > 0 and bool(self.languages)

    @property
    def is_nearly_full(self) -> bool:
        """Tell whether the disk may soon refuse a photo, a page or a backup."""
        return self.free_megabytes < max(_LEAST_MEGABYTES, 3 * self.database_bytes // _MEGABYTE)


def examine(desk: Desk, *, set_now: str = "") -> Examination:
    """Return how the profile of DESK and the program are; SET_NOW is CONSULTANT_APP_NOW."""
    from consultant_app.exchange.print_queue import printers, usual_printer
    from consultant_app.storage.health import check_database
    from consultant_app.storage.leftovers import kept_by_restores

    with desk.store.reading() as tx:
        clients, visits = tx.lists.counts()
        letters = tx.letters.counts()
    kept, kept_bytes = kept_by_restores(desk.profile)
    return Examination(
        versions=_versions(),
        database=check_database(desk.store.path),
        files=_wrong_files(desk),
        kept=kept,
        kept_bytes=kept_bytes,
        database_bytes=desk.store.path.stat().st_size,
        clients=clients,
        visits=visits,
        fonts=len(list(resource_path("fonts").glob("*.ttf"))),
        languages=_languages(),
        free_megabytes=shutil.disk_usage(desk.profile).free // _MEGABYTE,
        newest_backup=_newest_backup(desk.profile),
        shared_with=shared_with(desk.profile),
        printer=usual_printer(),
        printers=len(printers()),
        mail=examine_mail(desk),
        letters_waiting=_in_group(letters, LetterGroup.WAITING),
        letters_need_you=_in_group(letters, LetterGroup.NEEDS_YOU),
        now=desk.now(),
        set_now=set_now,
    )


def _in_group(letters: Mapping[LetterState, int], group: LetterGroup) -> int:
    return sum(number for state, number in letters.items() if GROUPS.get(state) is group)


def _wrong_files(desk: Desk) -> tuple[str, ...]:
    """Return which photos, documents and letters are gone or altered, by their numbers."""
    from consultant_app.storage.files import read_bytes
    from consultant_app.storage.named_files import named_files

    found = []
    for named in named_files(desk.store.path):
        data = read_bytes(desk.profile / named.folder, named.name)
        if data is None:
            found.append(f"{named.what} is gone")
        elif digest_of(data) != named.sha256:
            found.append(f"{named.what} is not as it was")
    return (*found, *_wrong_letters(desk))


def _wrong_letters(desk: Desk) -> Iterator[str]:
    """Yield the letters on their way of which what goes out is not as it was frozen."""
    with desk.store.reading() as tx:
        for letter in tx.letters.in_states(*(state for state in GROUPS if state not in _GONE)):
            if digest_of(tx.letters.mime(letter.id)) != letter.sha256:
                yield f"letter {letter.id} is not as it was"


def _versions() -> tuple[tuple[str, str], ...]:
    named = [("consultant-app", __version__), ("Python", platform.python_version())]
    named.append(("system", f"{platform.system()} {platform.release()}"))
    return (*named, ("SQLite", _sqlite_version()), *((n, _library(n)) for n in _LIBRARIES))


def _library(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # frozen apps leave some metadata out
        return "there" if name.lower() in sys.modules else "unknown"


def _sqlite_version() -> str:
    from consultant_app.storage.driver import chosen_driver

    return str(chosen_driver().module.sqlite_version)


def _languages() -> tuple[str, ...]:
    folders = (path for path in resource_path("language").iterdir() if path.is_dir())
    return tuple(sorted(path.name for path in folders))


def _newest_backup(profile: Path) -> datetime | None:
    from consultant_app.storage.backup import SUFFIX, look_inside

    files = sorted((profile / BACKUPS).glob(f"*{SUFFIX}"), reverse=True)
    for file in files:
        try:
            return look_inside(file).made_at
        except Problem:
            continue
    return None
