"""Copy a live database into one file and prove the copy before it gets its name."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from consultant_app.domain.problems import BackupNotProven
from consultant_app.storage.disk import name_while_written, open_private, sync_file, sync_folder
from consultant_app.storage.driver import connect
from consultant_app.storage.health import findings_in_copy, row_counts


def copy_database(source: Path, to: Path) -> None:
    """Copy the database at SOURCE, fresh commits included, to TO: proven, and lasting.

    Raises:
        BackupNotProven: the copy is not what the database holds; nothing is left of it.
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
        BackupNotProven: the copy is not what the database holds.
    """
    pages, unfinished = name_while_written(beside), name_while_written(beside)
    try:
        counts = _copy_pages(source, pages)
        _vacuum_into(pages, unfinished)
        _prove(unfinished, beside=beside, counts=counts)
        yield unfinished
    finally:
        for copy in (pages, unfinished):
            for rest in ("", "-wal", "-shm", "-journal"):
                copy.with_name(copy.name + rest).unlink(missing_ok=True)


def _copy_pages(source: Path, to: Path) -> dict[str, int]:
    """Copy SOURCE page by page and count its rows, both in one view: others may write meanwhile."""
    open_private(to).close()
    from_, into = connect(source, read_only=True), connect(to)
    try:
        from_.execute("BEGIN")
        counts = row_counts(from_)
        into.execute("PRAGMA synchronous=OFF")
        from_.backup(into)
        into.execute("PRAGMA journal_mode=DELETE").fetchall()
        return counts
    finally:
        into.close()
        from_.close()


def _vacuum_into(source: Path, to: Path) -> None:
    """Build the indexes of SOURCE anew in TO: what was wrong in them alone is not copied."""
    open_private(to).close()
    connection = connect(source, read_only=True)
    try:
        connection.execute("PRAGMA synchronous=OFF")  # of the new file alone: this one is only read
        connection.execute("VACUUM INTO ?", (to.absolute().as_uri(),))  # any name can be a URI
    finally:
        connection.close()


def _prove(copied: Path, *, beside: Path, counts: dict[str, int]) -> None:
    connection = connect(copied, read_only=True)
    try:
        for finding in findings_in_copy(connection):
            raise BackupNotProven(beside, finding)
        if row_counts(connection) != counts:
            raise BackupNotProven(beside, "not every row is in the copy")
    finally:
        connection.close()
