"""Examine the house: versions, the database, fonts, room on the disk; nothing private."""

from __future__ import annotations

import platform
import shutil
import sys
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from consultant_app import __version__
from consultant_app.desk import Desk
from consultant_app.domain.problems import Problem
from consultant_app.resource_files import resource_path

_LIBRARIES = ("SQLAlchemy", "sqlcipher3", "reportlab", "Pillow", "PySide6-Essentials")
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """What was found. `database` lists what is wrong with it; `set_now` is the clock's setting.

    `newest_backup` is the newest that passed its proof; `readable` tells of the language data.
    """

    versions: tuple[tuple[str, str], ...]
    database: tuple[str, ...]
    database_bytes: int
    clients: int
    visits: int
    fonts: int
    languages: tuple[str, ...]
    free_megabytes: int
    newest_backup: datetime | None
    now: datetime
    set_now: str

    @property
    def is_fine(self) -> bool:
        """Tell whether nothing needs a person."""
        return not self.database and self.fonts > 0 and bool(self.languages)


def examine(desk: Desk, *, set_now: str = "") -> Examination:
    """Return how the profile of DESK and the program are; SET_NOW is CONSULTANT_APP_NOW."""
    from consultant_app.storage.health import check_database

    with desk.store.reading() as tx:
        clients, visits = tx.lists.counts()
    return Examination(
        versions=_versions(),
        database=check_database(desk.store.path),
        database_bytes=desk.store.path.stat().st_size,
        clients=clients,
        visits=visits,
        fonts=len(list(resource_path("fonts").glob("*.ttf"))),
        languages=_languages(),
        free_megabytes=shutil.disk_usage(desk.profile).free // _MEGABYTE,
        newest_backup=_newest_backup(desk.profile),
        now=desk.now(),
        set_now=set_now,
    )


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

    files = sorted((profile / "backups").glob(f"*{SUFFIX}"), reverse=True)
    for file in files:
        try:
            return look_inside(file).made_at
        except Problem:
            continue
    return None
