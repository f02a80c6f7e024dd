"""Copy a live database into one file and prove the copy before it gets its name."""

from pathlib import Path

from consultant_app.domain.problems import BackupDamaged
from consultant_app.storage.disk import name_while_written, open_private, sync_file, sync_folder
from consultant_app.storage.driver import connect
from consultant_app.storage.health import findings_in_copy, row_counts


def copy_database(source: Path, to: Path) -> None:
    """Copy the database at SOURCE, fresh commits included, to TO and prove the copy.

    A file copy would leave behind what still stands in the write-ahead log.

    Raises:
        BackupDamaged: the copy is not what the database holds; nothing is left of it.
    """
    unfinished = name_while_written(to)
    try:
        open_private(unfinished).close()
        _vacuum_into(source, unfinished)
        sync_file(unfinished)
        _prove(source, unfinished)
        unfinished.replace(to)
        sync_folder(to.parent)
    finally:
        for rest in ("", "-wal", "-shm", "-journal"):
            unfinished.with_name(unfinished.name + rest).unlink(missing_ok=True)


def _vacuum_into(source: Path, to: Path) -> None:
    connection = connect(source, read_only=True)
    try:
        connection.execute("VACUUM INTO ?", (to.absolute().as_uri(),))  # any name can be a URI
    finally:
        connection.close()


def _prove(source: Path, copied: Path) -> None:
    with_live, with_copy = (connect(path, read_only=True) for path in (source, copied))
    try:
        findings = findings_in_copy(with_copy)
        if findings:
            raise BackupDamaged(copied, findings[0])
        if row_counts(with_live) != row_counts(with_copy):
            raise BackupDamaged(copied, "not every row is in the copy")
    finally:
        with_live.close()
        with_copy.close()
