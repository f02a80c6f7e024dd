"""Put a backup back: prove it aside, keep what was there, then swap.

The database in place need not open: it may be what is broken. It is never gone either, so that an
interrupted restore does not look like a new profile.
"""

import contextlib
import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from consultant_app.domain.problems import (
    BackupDamaged,
    MadeByNewerVersion,
    NotOurDatabase,
    Problem,
)
from consultant_app.folders import DATABASE_NAME
from consultant_app.storage.backup import BackupReport, counts_in, report_on
from consultant_app.storage.backup_file import DATABASE_MEMBER, OpenedBackup, opened_backup
from consultant_app.storage.disk import (
    copied_private,
    new_folder,
    open_private,
    private_folders,
    sync_file,
    sync_folder,
)
from consultant_app.storage.driver import connect
from consultant_app.storage.health import findings_in
from consultant_app.storage.migrations import ladder
from consultant_app.storage.opening import empty_log
from consultant_app.storage.readable import unreadable_rows
from consultant_app.storage.refusals import translated
from consultant_app.storage.stamp import read_stamp
from consultant_app.storage.tables import tables_are_ours
from consultant_app.storage.waiting_letters import ask_about_waiting

_BESIDE = ("-wal", "-shm", "-journal")
_OPEN_TO_REVIEW = """
    UPDATE segments SET state = 'needs-review' WHERE "end" IS NULL AND removed_at IS NULL
"""

RESTORING = ".restoring-"
KEPT = "before-restore-"


def restore_backup(file: Path, profile: Path, *, now: datetime | None = None) -> BackupReport:
    """Put the backup FILE back into PROFILE, whose store must be closed.

    What was there goes to `before-restore-<moment>/`, a folder of its own. A clock that ran
    when the backup was made is marked for a look, and no letter that waited is sent by itself.

    Raises:
        BackupDamaged: it is not as it was made, or not ours; nothing was put back.
        MadeByNewerVersion: a newer program made it; nothing was put back.
        DiskRefused: the disk did not take it.
    """
    moment = f"{now or datetime.now(UTC):%Y%m%d-%H%M%S}"
    profile = private_folders(profile)
    with translated(profile), opened_backup(file) as backup:
        unpacked = new_folder(profile / f"{RESTORING}{moment}")
        try:
            _unpack(backup, unpacked, file)
            counts = _make_sound(unpacked / DATABASE_MEMBER, file, at=now or datetime.now(UTC))
            _swap(unpacked, profile, kept=new_folder(profile / f"{KEPT}{moment}"))
        finally:
            shutil.rmtree(unpacked, ignore_errors=True)
        return report_on(file, replace(backup.manifest, **counts))


def _unpack(backup: OpenedBackup, folder: Path, file: Path) -> None:
    try:
        for name in backup.manifest.files:
            path = folder / name
            private_folders(path.parent)
            with open_private(path) as to:
                backup.copy_out(name, to.write)
                to.flush()
                os.fsync(to.fileno())
    except FileExistsError as error:  # a disk that does not tell `A.pdf` from `a.pdf`
        raise BackupDamaged(file, "two of its files have one name here") from error


def _make_sound(database: Path, file: Path, *, at: datetime) -> dict[str, Any]:
    """Check the unpacked DATABASE, mark what went on when it was copied; return its counts."""
    try:
        with translated(database):
            return _check_and_mark(database, file, at=at)
    except NotOurDatabase as problem:
        raise BackupDamaged(file, problem.why) from problem


def _check_and_mark(database: Path, file: Path, *, at: datetime) -> dict[str, Any]:
    stamp = read_stamp(database)
    if stamp is None or stamp.schema < 1:
        raise BackupDamaged(file, "it holds no database of ours")
    if stamp.schema > ladder.SCHEMA:
        raise MadeByNewerVersion(file, found=stamp.schema, known=ladder.SCHEMA)
    connection = connect(database)
    try:
        connection.execute("PRAGMA cell_size_check=ON")
        if not tables_are_ours(connection, version=stamp.schema, beside=database):
            raise BackupDamaged(file, "its tables are not ours")
        for finding in (*findings_in(connection), *unreadable_rows(connection)):
            raise BackupDamaged(file, finding)
        counts = counts_in(connection)
        _mark_what_went_on(connection, at=at)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
    sync_file(database)
    return counts


def _mark_what_went_on(connection: Any, *, at: datetime) -> None:
    """Mark a clock that ran for a look, and ask about the letters that waited."""
    connection.execute(_OPEN_TO_REVIEW)
    ask_about_waiting(connection, at=at)


def _swap(unpacked: Path, profile: Path, *, kept: Path) -> None:
    live = profile / DATABASE_NAME
    for path in (live, *(live.with_name(live.name + rest) for rest in _BESIDE)):
        _keep(path, kept / path.name)
    _place_files(unpacked, profile, kept=kept)
    sync_folder(kept)
    _take_in_log(live, unpacked)
    # A log of the old database beside the new one would be read into it.
    for rest in _BESIDE:
        live.with_name(live.name + rest).unlink(missing_ok=True)
    (unpacked / DATABASE_MEMBER).replace(live)
    sync_folder(profile)


def _take_in_log(live: Path, aside: Path) -> None:
    """Let the database in place hold what stands in its log, where it can be opened.

    Whatever cuts the swap short once that log is gone then finds all that was saved. A copy is
    opened, since what is kept shares the file with the one in place.
    """
    log, copy = live.with_name(f"{live.name}-wal"), aside / "with-its-log.db"
    with contextlib.suppress(Problem), translated(live):
        if not log.exists() or not log.stat().st_size or read_stamp(live) is None:
            return
        copied_private(live, copy)
        copied_private(log, copy.with_name(f"{copy.name}-wal"))
        empty_log(copy)
        sync_file(copy)
        copy.replace(live)
        sync_folder(live.parent)


def _place_files(unpacked: Path, profile: Path, *, kept: Path) -> None:
    """Add attachments and documents; one that differs from what is there takes its place."""
    for source in [p for p in unpacked.rglob("*") if p.is_file() and p.parent != unpacked]:
        name = source.relative_to(unpacked)
        place = profile / name
        if place.is_file() and place.read_bytes() == source.read_bytes():
            continue
        if place.exists():
            private_folders((kept / name).parent)
            place.replace(kept / name)
        private_folders(place.parent)
        source.replace(place)
        sync_folder(place.parent)


def _keep(path: Path, to: Path) -> None:
    """Give the file at PATH a second name, or a copy where the disk knows no second names."""
    if not path.exists():
        return
    try:
        os.link(path, to)
    except FileExistsError:
        raise  # what is kept already stays
    except OSError:
        shutil.copy2(path, to)
        sync_file(to)
