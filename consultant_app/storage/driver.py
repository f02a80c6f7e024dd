"""Open a SQLite file the one way this program does; no SQLAlchemy here.

`sqlcipher3` brings one recent SQLite to every system. Where it is missing or too old, Python's own
`sqlite3` is used with a rollback journal: older SQLite can lose data when a WAL is reset.
"""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BUSY_MS = 5000

# A WAL that is reset while another connection reads can lose commits before these versions.
_MENDED_BRANCHES = {(3, 44): 6, (3, 50): 7}
_MENDED_SINCE = (3, 51, 3)
_NO_SHARED_MEMORY = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY)


@dataclass(frozen=True, slots=True)
class Driver:
    """A DB-API module, and whether its SQLite may keep a write-ahead log."""

    module: Any  # sqlcipher3 has no types
    wal: bool


def recent_enough(version: tuple[int, ...]) -> bool:
    """Tell whether SQLite of VERSION resets its write-ahead log safely."""
    patch = _MENDED_BRANCHES.get((version[0], version[1]))
    return version >= _MENDED_SINCE or (patch is not None and version[2] >= patch)


def chosen_driver(load: Callable[[], Any] | None = None) -> Driver:
    """Return sqlcipher3 if it is there and recent enough, else Python's own sqlite3."""
    try:
        module = (load or _load_sqlcipher)()
    except ImportError:
        return Driver(sqlite3, wal=False)
    if not recent_enough(module.sqlite_version_info):
        return Driver(sqlite3, wal=False)
    return Driver(module, wal=True)


def connect(
    path: Path, *, read_only: bool = False, create: bool = False, driver: Driver | None = None
) -> Any:
    """Return a connection to PATH with every pragma set and no transaction begun.

    To read, SQLite makes a file for shared memory beside the database. On a full or
    write-protected disk it can't; where no write-ahead log holds anything, nobody writes and the
    database is read as it stands.

    Args:
        path: the database; it must exist unless CREATE is given.
        read_only: open without the right to write.
        create: make the file if it is not there.
        driver: the one to use, by default the chosen one.
    """
    used = driver or chosen_driver()
    mode = "ro" if read_only else "rwc" if create else "rw"
    try:
        return _opened(path, mode, used, read_only=read_only)
    except used.module.OperationalError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if not read_only or code not in _NO_SHARED_MEMORY or not _log_is_empty(path):
            raise
        return _opened(path, "ro&immutable=1", used, read_only=True)


def _opened(path: Path, mode: str, used: Driver, *, read_only: bool) -> Any:
    connection = used.module.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_MS / 1000,
        isolation_level=None,  # the driver must not begin by itself: BEGIN comes from us
        check_same_thread=False,  # a pool hands connections from thread to thread
    )
    try:
        for pragma in _pragmas(used, read_only=read_only):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        if read_only:
            connection.execute("PRAGMA schema_version").fetchall()  # the first that really reads
    except BaseException:
        connection.close()
        raise
    return connection


def _log_is_empty(path: Path) -> bool:
    log = path.with_name(f"{path.name}-wal")
    return not log.exists() or log.stat().st_size == 0


def _pragmas(driver: Driver, *, read_only: bool) -> Iterator[str]:
    if driver.module is not sqlite3:
        yield "cipher_log_level=NONE"  # one damaged file writes 20,000 lines to stderr otherwise
    yield f"busy_timeout={BUSY_MS}"
    yield "foreign_keys=ON"
    yield "trusted_schema=OFF"
    yield "secure_delete=ON"
    if not read_only:
        yield f"journal_mode={'WAL' if driver.wal else 'TRUNCATE'}"
    yield f"synchronous={'FULL' if driver.wal else 'EXTRA'}"
    if sys.platform == "darwin":
        yield "fullfsync=1"
        yield "checkpoint_fullfsync=1"


def _load_sqlcipher() -> Any:
    from sqlcipher3 import dbapi2  # may be missing: no wheel for every system

    return dbapi2
