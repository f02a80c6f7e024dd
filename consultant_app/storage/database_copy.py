"""Copy a live database into one file and prove the copy before it gets its name."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from consultant_app.domain.problems import BackupDamaged
from consultant_app.storage.disk import name_while_written, open_private, sync_file, sync_folder
from consultant_app.storage.driver import connect
from consultant_app.storage.health import findings_in_copy, row_counts


def copy_database(source: Path, to: Path) -> None:
    """Copy the database at SOURCE, fresh commits included, to TO: proven, and lasting.

    Raises:
        BackupDamaged: the copy is not what the database holds; nothing is left of it.
    """
    with proven_copy(source, beside=to) as copied:
        sync_file(copied)
        copied.replace(to)
        sync_folder(to.parent)


@contextmanager
def proven_copy(source: Path, *, beside: Path) -> Iterator[Path]:
    """Give a proven copy of the database at SOURCE, fresh commits included; it goes at the end.

    A file copy would leave behind what still stands in the write-ahead log. The copy need not be
    on the disk yet: it lies BESIDE the file that it is packed into, or whose name it takes.

    Raises:
        BackupDamaged: the copy is not what the database holds.
    """
    unfinished = name_while_written(beside)
    try:
        open_private(unfinished).close()
        _vacuum_into(source, unfinished)
        _prove(source, unfinished)
        yield unfinished
    finally:
        for rest in ("", "-wal", "-shm", "-journal"):
            unfinished.with_name(unfinished.name + rest).unlink(missing_ok=True)


def _vacuum_into(source: Path, to: Path) -> None:
    connection = connect(source, read_only=True)
    try:
        connection.execute("PRAGMA synchronous=OFF")  # of the new file alone: this one is only read
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
