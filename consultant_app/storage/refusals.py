"""Turn what SQLite, SQLAlchemy and the file system raise into problems of the domain."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from consultant_app.domain.problems import DiskRefused, NotOurDatabase, Problem, ProfileInUse

_DISK_CODES = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_IOERR: "failing",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened",
    sqlite3.SQLITE_PERM: "not permitted",
}
_DAMAGE_CODES = {
    sqlite3.SQLITE_NOTADB: "not a database",
    sqlite3.SQLITE_CORRUPT: "damaged",
}
_DISK_ERRORS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "read-only",
    errno.EACCES: "not permitted",
    errno.EPERM: "not permitted",
    errno.EIO: "failing",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ENOTDIR: "it lies in no folder",
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise what the disk or the database at PATH refuses as a problem; let bugs through."""
    try:
        yield
    except Problem:
        raise
    except Exception as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise problem from error


def problem_of(error: Exception, path: Path) -> Problem | None:
    """Return the problem that ERROR tells of, None if it is a bug of ours."""
    if isinstance(error, OSError):
        return _problem_of_system(error, path)
    told = getattr(error, "orig", None) or error  # SQLAlchemy wraps the driver's error
    code = getattr(told, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF  # the rest of an SQLite code is detail
    if primary in _DISK_CODES:
        return DiskRefused(path, _DISK_CODES[primary])
    if primary in _DAMAGE_CODES:
        return NotOurDatabase(path, _DAMAGE_CODES[primary])
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProfileInUse(path, holder="")
    return None


def _problem_of_system(error: OSError, path: Path) -> Problem | None:
    why = _DISK_ERRORS.get(error.errno or 0)
    return DiskRefused(Path(error.filename or path), why) if why else None
