"""Find, make or bring up to date the database file before anybody works with it."""

import logging
from datetime import datetime
from pathlib import Path

from consultant_app.domain.problems import MadeByNewerVersion, NotOurDatabase, ProfileMissing
from consultant_app.folders import BACKUPS
from consultant_app.storage.database_copy import copy_database
from consultant_app.storage.disk import (
    name_while_written,
    open_private,
    private_folders,
    sync_file,
    sync_folder,
)
from consultant_app.storage.driver import connect
from consultant_app.storage.migrations import ladder
from consultant_app.storage.stamp import read_stamp
from consultant_app.storage.tables import tables_are_ours

log = logging.getLogger(__name__)


def is_of_today(path: Path) -> bool:
    """Tell whether PATH needs neither to be made nor to be brought up to date before a look.

    What is no database of ours needs neither: opening it tells what it is.
    """
    stamp = read_stamp(path)
    return stamp is not None and not 1 <= stamp.schema < ladder.SCHEMA


def make_ready(path: Path, *, now: datetime, read_only: bool = False) -> None:
    """See to it that PATH is a database of today's tables; make one where there is none.

    Raises:
        MadeByNewerVersion: it was made by a newer program; it was not touched.
        NotOurDatabase: it is no database of ours; it was not touched.
        ProfileMissing: there is none, and none may be made.
    """
    stamp = read_stamp(path)
    if stamp is None:
        if read_only or not path.parent.is_dir():
            raise ProfileMissing(path)
        _make_new(path)
        return
    if stamp.schema > ladder.SCHEMA:
        raise MadeByNewerVersion(path, found=stamp.schema, known=ladder.SCHEMA)
    if stamp.schema == ladder.SCHEMA:
        return
    if stamp.schema < 1 or read_only:
        raise NotOurDatabase(path, "not brought up to date")
    _bring_up_to_date(path, found=stamp.schema, now=now)


def _make_new(path: Path) -> None:
    """Make the database under another name first: a half-made one never has the real name."""
    unfinished = name_while_written(path)
    try:
        open_private(unfinished).close()
        ladder.climb(unfinished, found=0)
        sync_file(unfinished)
        unfinished.rename(path)
        sync_folder(path.parent)
    finally:
        for rest in ("", "-wal", "-shm", "-journal"):
            unfinished.with_name(unfinished.name + rest).unlink(missing_ok=True)


def _bring_up_to_date(path: Path, *, found: int, now: datetime) -> None:
    _check_tables(path, found=found)
    name = f"before-update-from-{found}-{now:%Y%m%d-%H%M%S}.db"
    backup = private_folders(path.parent / BACKUPS) / name
    copy_database(path, backup)
    log.info("Database goes from schema %s to %s, backup %s", found, ladder.SCHEMA, backup.name)
    ladder.climb(path, found=found)


def _check_tables(path: Path, *, found: int) -> None:
    connection = connect(path, read_only=True)
    try:
        if not tables_are_ours(connection, version=found, beside=path):
            raise NotOurDatabase(path, "its tables are not those of its version")
    finally:
        connection.close()


def empty_log(path: Path) -> None:
    """Bring what stands in the write-ahead log of PATH into the database file itself."""
    connection = connect(path)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
