"""Turn what SQLite, SQLAlchemy and the file system raise into problems of the domain."""

import errno
import shutil
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


# What SQLite says where its file of shared memory finds no room, too.
_ALSO_WHERE_FULL = (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)
_TOO_LITTLE = 1 << 20  # bytes
# What the driver says itself, without a code.
_NO_TEXT = "Could not decode to UTF-8"
_UNKNOWN_FORMAT = "unsupported file format"  # a damaged header; its code is that of any mistake
_TOLD_BY_COPYING = {"database or disk is full": "full", "disk I/O error": "failing"}


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
    if isinstance(error, UnicodeDecodeError):  # what SQLite says quotes the damaged place
        return NotOurDatabase(path, "damaged")
    told = getattr(error, "orig", None) or error  # SQLAlchemy wraps the driver's error
    code = getattr(told, "sqlite_errorcode", None)
    if code is None:
        return _problem_without_code(str(told), path)
    if str(told) == _UNKNOWN_FORMAT:
        return NotOurDatabase(path, "damaged")
    primary = code & 0xFF  # the rest of an SQLite code is detail
    if primary in _ALSO_WHERE_FULL and free_bytes(path) < _TOO_LITTLE:
        return DiskRefused(path, "full")
    if primary in _DISK_CODES:
        return DiskRefused(path, _DISK_CODES[primary])
    if primary in _DAMAGE_CODES:
        return NotOurDatabase(path, _DAMAGE_CODES[primary])
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProfileInUse(path, holder="")
    return None


def _problem_without_code(told: str, path: Path) -> Problem | None:
    if told in _TOLD_BY_COPYING:
        return DiskRefused(path, _TOLD_BY_COPYING[told])
    return NotOurDatabase(path, "damaged") if told.startswith(_NO_TEXT) else None


def free_bytes(path: Path) -> int:
    """Return how many bytes the disk of PATH, or of the folder above that is there, still takes."""
    there = next((place for place in (path, *path.absolute().parents) if place.exists()), Path("/"))
    return shutil.disk_usage(there).free


def _problem_of_system(error: OSError, path: Path) -> Problem | None:
    why = _DISK_ERRORS.get(error.errno or 0)
    return DiskRefused(Path(error.filename or path), why) if why else None
