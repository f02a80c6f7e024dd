"""Whatever is wrong with one row costs that row at most, and each row lost is told."""

import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from consultant_app.storage.driver import connect
from consultant_app.storage.health import check_database
from consultant_app.storage.opening import empty_log
from helpers.headless import Headless

_PAGE = 4096
_CELLS = 3  # where a page says how many rows it holds
_FIRST_CELL = 12
_BRANCH = 5  # the kind of a page that holds pages
_OUR_FAULT = "inside the program"


# Any: connections of a driver that has no types.
@contextmanager
def _schema_open(database: Path) -> Iterator[Any]:
    connection = connect(database)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA writable_schema=ON")
    try:
        yield connection
    finally:
        connection.close()


def _harm(database: Path, table: str, statement: str) -> None:
    """Let STATEMENT write into TABLE what its columns do not take, as damage would."""
    (was,) = _one(database, "SELECT sql FROM sqlite_schema WHERE name = ?", table)
    _set_schema(database, table, was.replace("STRICT", "").replace("TEXT NOT NULL", "TEXT"))
    with _schema_open(database) as connection:
        connection.execute(statement)
    _set_schema(database, table, was)
    empty_log(database)


def _set_schema(database: Path, table: str, sql: str) -> None:
    with _schema_open(database) as connection:
        (version,) = connection.execute("PRAGMA schema_version").fetchone()
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, table))
        connection.execute(f"PRAGMA schema_version={version + 1:d}")


def _one(database: Path, question: str, *values: object) -> Any:
    connection = connect(database, read_only=True)
    try:
        return connection.execute(question, values).fetchone()
    finally:
        connection.close()


def _count(database: Path, table: str) -> int:
    (count,) = _one(database, f"SELECT count(*) FROM {table}")
    return int(count)


@pytest.mark.parametrize(
    ("table", "harm", "lost"),
    [
        pytest.param(
            "visits", "UPDATE visits SET finished_at = 'rubbish' WHERE id = 2", 1, id="wrong-type"
        ),
        pytest.param("visits", "UPDATE visits SET day = NULL WHERE id = 2", 1, id="nothing"),
        pytest.param("visits", "UPDATE visits SET day = 'noday' WHERE id = 2", 1, id="no-value"),
        pytest.param("clients", "UPDATE clients SET name = NULL WHERE id = 2", 1, id="client"),
        pytest.param(
            "work", "UPDATE work SET note = CAST(note AS BLOB) WHERE id = 2", 0, id="text-as-bytes"
        ),
    ],
)
def test_one_row_that_can_not_be_kept_costs_no_other(
    filled: Headless, tmp_path: Path, table: str, harm: str, lost: int
) -> None:
    database, saved = filled.profile / "consultant.db", tmp_path / "saved"
    before = _count(database, table)
    _harm(database, table, harm)

    told = filled.ask("salvage", str(saved))

    assert _count(saved / "consultant.db", table) == told["tables"][table] == before - lost
    assert told["lost"].get(table, 0) == lost
    assert (table in told["incomplete"]) == bool(lost)
    assert check_database(saved / "consultant.db") == ()


def test_the_rows_lost_are_told_in_words(filled: Headless, tmp_path: Path) -> None:
    _harm(
        filled.profile / "consultant.db",
        "visits",
        "UPDATE visits SET finished_at = 'rubbish' WHERE id IN (2, 3)",
    )

    done = filled.run("salvage", str(tmp_path / "saved"))

    assert done.status == 0
    assert "visits: 2 rows lost" in done.out


def test_rows_that_a_page_no_longer_counts_are_told(filled: Headless, tmp_path: Path) -> None:
    """Nothing fails as such a page is read: the rows are simply not there."""
    database = filled.profile / "consultant.db"
    (root,) = _one(database, "SELECT rootpage FROM sqlite_schema WHERE name = 'visits'")
    data = bytearray(database.read_bytes())
    if data[(root - 1) * _PAGE] == _BRANCH:
        (cell,) = struct.unpack_from(">H", data, (root - 1) * _PAGE + _FIRST_CELL)
        (root,) = struct.unpack_from(">I", data, (root - 1) * _PAGE + cell)
    place = (root - 1) * _PAGE + _CELLS
    (cells,) = struct.unpack_from(">H", data, place)
    struct.pack_into(">H", data, place, cells - 2)
    database.write_bytes(data)

    told = filled.ask("salvage", str(tmp_path / "saved"))

    assert told["lost"]["visits"] == 2
    assert "visits" in told["incomplete"]


def test_a_letter_that_was_damaged_is_told(filled: Headless, tmp_path: Path) -> None:
    database = filled.profile / "consultant.db"
    (note,) = _one(database, "SELECT note FROM work ORDER BY id DESC LIMIT 1")
    data = database.read_bytes()
    database.write_bytes(data.replace(note.encode(), b"\xff" + note.encode()[1:]))

    told = filled.ask("salvage", str(tmp_path / "saved"))

    assert "work" in told["incomplete"]
    assert told["lost"] == {}


def _flipped(offset: int, bit: int) -> Callable[[bytes], bytes]:
    def flip(data: bytes) -> bytes:
        found = bytearray(data)
        found[offset] ^= 1 << bit
        return bytes(found)

    return flip


def test_a_damaged_header_is_never_taken_for_our_fault(filled: Headless, tmp_path: Path) -> None:
    database = filled.profile / "consultant.db"
    whole = database.read_bytes()
    for offset in (15, 16, 18, 20, 21, 44, 47, 56, 59, 63, 70):
        database.write_bytes(_flipped(offset, offset % 8)(whole))

        done = filled.run("salvage", str(tmp_path / str(offset)))
        looked = filled.run("clients")

        assert _OUR_FAULT not in done.err + looked.err, offset
        assert done.status == 0 or done.err, offset
        for rest in ("-wal", "-shm"):
            database.with_name(database.name + rest).unlink(missing_ok=True)


def test_data_that_can_not_be_opened_lead_to_salvage(filled: Headless) -> None:
    """SQLite says "unsupported file format" of this one, without a code of its own."""
    database = filled.profile / "consultant.db"
    whole = database.read_bytes()
    for offset in (0, 47):
        database.write_bytes(_flipped(offset, 6)(whole))
        for command in ("clients", "doctor"):
            done = filled.run(command)
            assert done.status == 1
            assert "`consultant-app salvage DIR`" in done.err, (offset, command)
            assert "`consultant-app restore FILE`" in done.err


def test_the_doctor_leads_to_salvage_where_a_row_is_damaged(filled: Headless) -> None:
    database = filled.profile / "consultant.db"
    _harm(database, "visits", "UPDATE visits SET reason = NULL WHERE id = 2")

    done = filled.run("doctor")

    assert done.status == 1
    assert "`consultant-app salvage DIR`" in done.err
