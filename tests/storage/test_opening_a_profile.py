"""What opens, what is refused, and that a refused file stays as it is to the last byte."""

import logging
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import types
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlcipher3 import dbapi2

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.problems import (
    DiskRefused,
    MadeByNewerVersion,
    NotOurDatabase,
    ProfileInUse,
    ProfileMissing,
)
from consultant_app.storage import driver, engine, refusals
from consultant_app.storage import store as store_module
from consultant_app.storage.first_look import first_look
from consultant_app.storage.health import check_database
from consultant_app.storage.migrations.ladder import SCHEMA
from consultant_app.storage.refusals import problem_of, translated
from consultant_app.storage.stamp import APPLICATION_ID, read_stamp
from consultant_app.storage.store import Store, open_store
from helpers.hand_clock import HandClock


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def _made(path: Path, *statements: str, module: Any = sqlite3) -> None:
    connection = module.connect(str(path))
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def _foreign(path: Path) -> None:
    _made(path, "CREATE TABLE notes (a)", "INSERT INTO notes VALUES (1)")


def _newer(path: Path) -> None:
    _made(
        path,
        "PRAGMA journal_mode=WAL",
        "CREATE TABLE clients (a)",
        f"PRAGMA application_id={APPLICATION_ID}",
        f"PRAGMA user_version={SCHEMA + 1}",
    )


needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")

REFUSED: list[tuple[str, Callable[[Path], object], type[Exception]]] = [
    ("empty", lambda p: p.touch(), NotOurDatabase),
    ("garbage", lambda p: p.write_bytes(os.urandom(9000)), NotOurDatabase),
    ("text", lambda p: p.write_text("SQLite format 3"), NotOurDatabase),
    ("another-programs", _foreign, NotOurDatabase),
    ("newer", _newer, MadeByNewerVersion),
]


@pytest.mark.parametrize("read_only", [False, True], ids=["writing", "reading"])
@pytest.mark.parametrize(
    ("make", "problem"), [(m, p) for _, m, p in REFUSED], ids=[name for name, _, _ in REFUSED]
)
def test_a_file_that_is_not_ours_or_newer_is_refused_and_left_alone(
    database: Path,
    clock: HandClock,
    make: Callable[[Path], object],
    problem: type[Exception],
    read_only: bool,
) -> None:
    make(database)
    before = database.read_bytes()
    with pytest.raises(problem):
        open_store(database, clock=clock, read_only=read_only)
    assert database.read_bytes() == before
    assert _names(database.parent) == {database.name}


def test_a_newer_version_still_in_the_log_is_refused_and_left_alone(
    database: Path, clock: HandClock
) -> None:
    """The newer program was killed right after its update: the file's own header is the old one."""
    open_store(database, clock=clock).close()
    connection = dbapi2.connect(str(database))
    connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    log = database.with_name(database.name + "-wal")
    kept = {path: path.read_bytes() for path in (database, log)}
    connection.close()
    for path, data in kept.items():
        path.write_bytes(data)
    with pytest.raises(MadeByNewerVersion) as problem:
        open_store(database, clock=clock)
    assert (problem.value.found, problem.value.known) == (SCHEMA + 1, SCHEMA)
    assert {path: path.read_bytes() for path in (database, log)} == kept
    assert _names(database.parent) == {database.name, log.name}


def test_what_an_interrupted_commit_left_in_the_log_does_not_count(
    database: Path, clock: HandClock
) -> None:
    open_store(database, clock=clock).close()
    connection = dbapi2.connect(str(database))
    connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    log = database.with_name(database.name + "-wal")
    main, frames = database.read_bytes(), bytearray(log.read_bytes())
    connection.close()
    frames[36:40] = bytes(4)  # the only frame says: more of this commit is to come
    database.write_bytes(main)
    log.write_bytes(frames)
    stamp = read_stamp(database)
    assert stamp is not None
    assert stamp.schema == SCHEMA


def test_tables_that_are_not_of_the_version_they_name_are_refused_and_left_alone(
    store: Store, database: Path, clock: HandClock
) -> None:
    """Bringing such a database up to date failed as if the program were at fault."""
    store.close()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version=1")
    before = database.read_bytes()

    with pytest.raises(NotOurDatabase):
        open_store(database, clock=clock)

    assert database.read_bytes() == before
    assert not (database.parent / "backups").exists()
    assert not list(database.parent.glob("*.being-written*"))


def test_words_that_are_no_text_are_damage(store: Store, acme: Client, clock: HandClock) -> None:
    """A flipped bit in a name, or in the words of an error, was told as a fault of the program."""
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("UPDATE clients SET name = CAST(x'a0ff' AS TEXT)")
        connection.commit()

    with pytest.raises(NotOurDatabase), store.reading() as tx:
        tx.clients.get(acme.id)

    with pytest.raises(NotOurDatabase), translated(store.path):
        b"\xa0".decode()


@pytest.mark.parametrize("code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, 4618])
def test_a_disk_without_room_is_called_full_whatever_sqlite_calls_it(
    database: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(refusals, "free_bytes", lambda _: 8000)
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code

    problem = problem_of(error, database)

    assert isinstance(problem, DiskRefused)
    assert problem.why == "full"


def test_a_damaged_database_is_refused_and_left_alone(database: Path, clock: HandClock) -> None:
    open_store(database, clock=clock).close()
    data = bytearray(database.read_bytes())
    data[100:4096] = os.urandom(3996)
    database.write_bytes(data)
    with pytest.raises(NotOurDatabase):
        open_store(database, clock=clock)
    assert database.read_bytes() == bytes(data)


def test_a_new_profile_gets_a_database_of_ours_closed_to_others(
    database: Path, clock: HandClock
) -> None:
    os.umask(0o022)
    opened = open_store(database, clock=clock)
    with opened.changing(What.ADD_CLIENT) as tx:
        tx.clients.put(Client(name="First"))
    for path in database.parent.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name
    opened.close()
    stamp = read_stamp(database)
    assert stamp is not None
    assert (stamp.application_id, stamp.schema) == (APPLICATION_ID, SCHEMA)
    assert _names(database.parent) == {database.name}
    assert check_database(database) == ()


def test_reading_an_empty_profile_makes_no_database(database: Path, clock: HandClock) -> None:
    with pytest.raises(ProfileMissing):
        open_store(database, clock=clock, read_only=True)
    assert _names(database.parent) == set()


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path, clock: HandClock) -> None:
    """The drive may not be connected: an empty profile would look like lost data."""
    with pytest.raises(ProfileMissing):
        open_store(tmp_path / "stick" / "consultant.db", clock=clock)
    assert _names(tmp_path) == set()


def test_a_creation_that_fails_leaves_no_database_behind(
    database: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A half-made one would be refused for ever after."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("consultant_app.storage.opening.sync_file", refuse)
    with pytest.raises(DiskRefused) as problem:
        open_store(database, clock=clock)
    assert problem.value.why == "full"
    assert _names(database.parent) == set()


def test_every_connection_keeps_the_house_rules(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "busy_timeout": 5000,
        "cipher_log_level": "NONE",
    }
    seen: list[dict[str, object]] = []

    def look(connection: Any, _: object) -> None:
        seen.append({name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted})

    event.listen(Engine, "connect", look)
    try:
        opened = open_store(store.path, clock=HandClock())
        with opened.reading() as one, opened.reading() as two, opened.changing(What.BEAT) as three:
            for tx in (one, two, three):
                tx.clients.all()
        opened.close()
    finally:
        event.remove(Engine, "connect", look)
    assert len(seen) == 3
    assert all(found == wanted for found in seen)


def test_a_write_holds_the_right_to_write_from_its_first_moment(store: Store) -> None:
    begun: list[str] = []

    def note(_: object, __: object, statement: str, *___: object) -> None:
        if statement.startswith("BEGIN"):
            begun.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        with store.reading() as tx:
            tx.clients.all()
        with store.changing(What.ADD_CLIENT) as tx:
            tx.clients.all()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert begun == ["BEGIN", "BEGIN IMMEDIATE"]


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 9), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((4, 0, 0), True),
    ],
    ids=lambda value: ".".join(map(str, value)) if isinstance(value, tuple) else "",
)
def test_a_sqlite_that_may_lose_commits_gets_no_write_ahead_log(
    version: tuple[int, int, int], safe: bool
) -> None:
    module = types.SimpleNamespace(sqlite_version_info=version)
    chosen = driver.chosen_driver(lambda: module)
    assert chosen.wal is safe
    assert (chosen.module is module) is safe


def _missing() -> Any:
    raise ImportError("no wheel for this system")


def test_without_the_driver_pythons_own_keeps_the_data_with_a_rollback_journal(
    database: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = driver.chosen_driver(_missing)
    for module in (driver, engine):
        monkeypatch.setattr(module, "chosen_driver", lambda: plain)
    opened = open_store(database, clock=clock)
    with opened.changing(What.ADD_CLIENT) as tx:
        stored = tx.clients.put(Client(name="Łukasz"))
        assert tx.find("luk")[0].id == stored.id
    opened.undo()
    opened.redo()
    opened.close()
    connection = driver.connect(database)
    pragmas = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
    ]
    connection.close()
    assert pragmas == ["truncate", 3, 1, 0]


def test_a_full_disk_is_told_and_nothing_that_was_saved_is_lost(
    store: Store, monkeypatch: pytest.MonkeyPatch, clock: HandClock
) -> None:
    """The real SQLite says that it is full: the database may not grow over a few pages."""
    store.close()
    small = 80

    def cramped(path: Path, **options: Any) -> Any:
        connection = driver.connect(path, **options)
        connection.execute(f"PRAGMA max_page_count={small}").fetchall()
        return connection

    monkeypatch.setattr(engine, "connect", cramped)
    opened = open_store(store.path, clock=clock)
    saved = 0

    def save() -> None:
        with opened.changing(What.ADD_CLIENT) as tx:
            tx.clients.put(Client(name=f"Client {saved}", private_notes="x" * 20_000))

    with pytest.raises(DiskRefused) as problem:  # noqa: PT012 - it is full at some save or other
        while True:
            save()
            saved += 1
    assert (problem.value.why, problem.value.path) == ("full", store.path)
    small = 10_000
    opened.close()
    opened = open_store(store.path, clock=clock)
    save()
    with opened.reading() as tx:
        assert len(tx.clients.all()) == saved + 1
    opened.close()


def test_a_read_only_store_writes_nothing_and_says_so(store: Store, clock: HandClock) -> None:
    reading = open_store(store.path, clock=clock, read_only=True)
    with pytest.raises(DiskRefused), reading.changing(What.ADD_CLIENT) as tx:
        tx.clients.put(Client(name="No"))
    with reading.reading() as tx:
        assert tx.clients.all() == ()
    reading.checkpoint()
    reading.close()


@needs_links
def test_data_on_a_disk_that_takes_no_file_can_still_be_read(
    store: Store, acme: Client, clock: HandClock, tmp_path: Path
) -> None:
    """A full or write-protected disk lets SQLite make no shared memory beside the database."""
    store.checkpoint()
    there = _on_a_disk_that_takes_no_file(store.path, tmp_path / "full")

    reading = open_store(there, clock=clock, read_only=True)
    with reading.reading() as tx:
        assert tx.clients.all() == (acme,)
    reading.close()


@needs_links
def test_a_database_whose_log_can_not_be_read_is_not_shown_without_it(
    store: Store, acme: Client, clock: HandClock, tmp_path: Path
) -> None:
    there = _on_a_disk_that_takes_no_file(store.path, tmp_path / "full")
    assert there.with_name(f"{there.name}-wal").stat().st_size

    with pytest.raises(DiskRefused):
        open_store(there, clock=clock, read_only=True)


def _on_a_disk_that_takes_no_file(database: Path, folder: Path) -> Path:
    """Return a copy of DATABASE with its log, where no shared memory can be made."""
    folder.mkdir()
    for rest in ("", "-wal"):
        shutil.copy(f"{database}{rest}", folder / f"{database.name}{rest}")
    (folder / f"{database.name}-shm").symlink_to(folder / "nowhere" / "shm")
    return folder / database.name


def test_a_save_stands_though_the_log_can_not_be_emptied_at_the_end(
    database: Path,
    clock: HandClock,
    monkeypatch: pytest.MonkeyPatch,
    logged_trouble: list[logging.LogRecord],
) -> None:
    """The database may not grow any more, the log still could: what is in it is saved."""
    opened = open_store(database, clock=clock)
    with opened.changing(What.ADD_CLIENT) as tx:
        tx.clients.put(Client(name="Hartley"))

    def full(path: Path) -> None:
        raise DiskRefused(path, "full")

    with monkeypatch.context() as patch:
        patch.setattr(store_module, "empty_log", full)
        opened.close()

    assert len(logged_trouble) == 1
    logged_trouble.clear()
    again = open_store(database, clock=clock)
    with again.reading() as tx:
        assert [client.name for client in tx.clients.all()] == ["Hartley"]
    again.close()


def test_another_program_that_holds_the_database_is_told(
    store: Store, monkeypatch: pytest.MonkeyPatch, clock: HandClock
) -> None:
    monkeypatch.setattr(driver, "BUSY_MS", 50)
    impatient = open_store(store.path, clock=clock)
    holder = dbapi2.connect(str(store.path), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(ProfileInUse), impatient.changing(What.ADD_CLIENT) as tx:
        tx.clients.put(Client(name="Wait"))
    holder.execute("ROLLBACK")
    holder.close()
    with impatient.changing(What.ADD_CLIENT) as tx:
        tx.clients.put(Client(name="Now"))
    impatient.close()


def test_after_a_checkpoint_a_copy_of_the_file_alone_holds_everything(
    store: Store, tmp_path: Path
) -> None:
    with store.changing(What.ADD_CLIENT) as tx:
        tx.clients.put(Client(name="Copied"))
    store.checkpoint()
    copy = tmp_path / "copy.db"
    copy.write_bytes(store.path.read_bytes())
    connection = dbapi2.connect(str(copy))
    assert connection.execute("SELECT name FROM clients").fetchall() == [("Copied",)]
    connection.close()


def test_health_tells_what_is_wrong_in_words(store: Store, tmp_path: Path) -> None:
    store.close()
    assert check_database(store.path) == ()
    _made(
        store.path, "INSERT INTO words_confirmed (visit_id, sha256) VALUES (7, '')", module=dbapi2
    )
    assert check_database(store.path) == ("words_confirmed 1 points at no visits",)
    (tmp_path / "text.db").write_bytes(b"no database" * 1000)
    assert check_database(tmp_path / "text.db") == ("file is not a database",)


def test_the_first_look_loads_no_sqlalchemy(store: Store) -> None:
    store.close()
    code = (
        "import sys, datetime, pathlib\n"
        "from consultant_app.storage.first_look import first_look\n"
        "facts = first_look(pathlib.Path(sys.argv[1]), datetime.date(2026, 11, 12))\n"
        "assert facts is not None\n"
        "print([m for m in sys.modules if m.split('.')[0] in ('sqlalchemy', 'alembic')])\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(store.path)], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"


def test_the_first_look_finds_nothing_where_there_is_nothing_of_today(
    database: Path, tmp_path: Path
) -> None:
    from datetime import date

    assert first_look(database, date(2026, 11, 12)) is None
    _newer(database)
    assert first_look(database, date(2026, 11, 12)) is None
    assert _names(database.parent) == {database.name}
    _foreign(tmp_path / "other.db")
    with pytest.raises(NotOurDatabase):
        first_look(tmp_path / "other.db", date(2026, 11, 12))
