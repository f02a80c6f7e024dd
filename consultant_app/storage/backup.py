"""Make a backup of a profile in one file, prove it, and look inside one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from consultant_app.domain.digests import digest_of
from consultant_app.domain.problems import BackupDamaged, BackupNotProven, DiskRefused
from consultant_app.folders import ATTACHMENTS, BACKUPS, DOCUMENTS
from consultant_app.storage.backup_file import (
    DATABASE_MEMBER,
    Manifest,
    is_member_name,
    opened_backup,
    write_backup_file,
)
from consultant_app.storage.database_copy import proven_copy
from consultant_app.storage.disk import (
    is_unfinished,
    private_folders,
    written_whole,
)
from consultant_app.storage.driver import connect
from consultant_app.storage.migrations.ladder import SCHEMA
from consultant_app.storage.named_files import named_files
from consultant_app.storage.own_ground import check_outside
from consultant_app.storage.refusals import problem_of, translated
from consultant_app.storage.store import Store
from consultant_app.storage.values import day_of

SUFFIX = ".consultant-backup"

_PLAIN_END = re.compile(r"(?:\.[A-Za-z0-9]{1,8})?\Z")

_COUNTS = """
    SELECT (SELECT count(*) FROM clients WHERE removed_at IS NULL),
        (SELECT count(*) FROM visits WHERE removed_at IS NULL),
        (SELECT max(day) FROM visits WHERE removed_at IS NULL AND state <> 'planned')
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupReport:
    """What a backup holds. `missing` are files that the profile named but no longer had."""

    path: Path
    made_at: datetime
    schema: int
    size: int
    clients: int
    visits: int
    last_visit_day: date | None
    missing: tuple[str, ...] = ()


def make_backup(store: Store, profile: Path, to: Path | None = None) -> BackupReport:
    """Put the database, attachments and documents of PROFILE into one proven file.

    Args:
        store: the open store of the profile.
        profile: the profile's folder.
        to: the file to make, or a folder to make it in; by default the profile's `backups/`. A
            file that is there already is replaced once the new one is proven.

    Raises:
        AmongOwnFiles: there lie the files of the profile itself.
        DiskRefused: the disk did not take it; nothing is left of it.
        BackupNotProven: it could not be proven; nothing is left of it.
    """
    if to is not None:
        if to.absolute().parent.resolve() == (profile / BACKUPS).resolve():
            _own_folder(profile)  # takes new files once it is there
        check_outside(profile, to)
    path = _file_to_make(to or _own_folder(profile), now=store.now())
    with translated(path):
        # Beside the new file there is room at least: the profile's own disk may be full.
        with proven_copy(store.path, beside=path) as copy:
            manifest = _write_proven(path, profile, copy, now=store.now())
        return report_on(path, manifest)


def look_inside(path: Path) -> BackupReport:
    """Return what the backup at PATH holds; nothing is unpacked.

    Raises:
        BackupDamaged: it is no backup of ours, or not as it was made.
    """
    with translated(path), opened_backup(path) as backup:
        return report_on(path, backup.manifest)


def report_on(path: Path, manifest: Manifest) -> BackupReport:
    """Return what the backup at PATH with MANIFEST holds."""
    return BackupReport(
        path=path,
        made_at=manifest.made_at,
        schema=manifest.schema,
        size=path.stat().st_size,
        clients=manifest.clients,
        visits=manifest.visits,
        last_visit_day=manifest.last_visit_day,
        missing=manifest.missing,
    )


def counts_in(connection: Any) -> dict[str, Any]:
    """Return what a driver's CONNECTION shows of clients and visits, as a report has it."""
    clients, visits, last_day = connection.execute(_COUNTS).fetchone()
    return {"clients": clients, "visits": visits, "last_visit_day": day_of(last_day)}


def _own_folder(profile: Path) -> Path:
    folder = profile / BACKUPS
    try:
        return private_folders(folder)
    except OSError as error:
        why = error.strerror or "not made"
        raise problem_of(error, folder) or DiskRefused(folder, why) from error


def _file_to_make(to: Path, *, now: datetime) -> Path:
    if to.is_dir():
        return to / f"backup-{now:%Y%m%d-%H%M%S}{SUFFIX}"
    if not to.parent.is_dir():
        raise DiskRefused(to.parent, "missing")
    return to


def _write_proven(path: Path, profile: Path, copy: Path, *, now: datetime) -> Manifest:
    sources = {DATABASE_MEMBER: copy, **dict(_files_beside(profile))}
    manifest = _manifest(copy, sources, now=now)
    with written_whole(path) as file:
        written = write_backup_file(file, manifest, sources)
        try:
            with opened_backup(Path(file.name)) as backup:
                backup.prove()
        except BackupDamaged as problem:
            raise BackupNotProven(path, problem.why) from problem
    return written


def _files_beside(profile: Path) -> Iterator[tuple[str, Path]]:
    for folder in (ATTACHMENTS, DOCUMENTS):
        for path in sorted((profile / folder).rglob("*")):
            name = path.relative_to(profile).as_posix()
            if path.is_file() and not is_unfinished(path):
                yield _member_name(name), path


def _member_name(name: str) -> str:
    """Return the name of the file NAME in a backup; one that no backup takes gets another.

    Nothing is left out: the page that names such a file is told among the missing ones, and what
    it held is there under a name made of its hash.
    """
    if is_member_name(name):
        return name
    told = digest_of(name.encode(errors="surrogateescape"))
    return f"{name.partition('/')[0]}/renamed-{told[:16]}{_PLAIN_END.findall(name)[0]}"


def _manifest(copy: Path, sources: dict[str, Path], *, now: datetime) -> Manifest:
    connection = connect(copy, read_only=True)
    try:
        counts = counts_in(connection)
    finally:
        connection.close()
    named = {f"{one.folder}/{one.name}" for one in named_files(copy)}
    return Manifest(
        made_at=now,
        schema=SCHEMA,
        **counts,
        missing=tuple(sorted(named - sources.keys())),
    )
