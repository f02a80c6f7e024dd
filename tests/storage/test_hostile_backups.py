"""A backup file from somewhere: whatever is in it, nothing is written outside, nothing blows up."""

import hashlib
import io
import json
import stat
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.problems import BackupDamaged, MadeByNewerVersion
from consultant_app.domain.settings import Business
from consultant_app.domain.visits import Visit
from consultant_app.storage.backup import look_inside
from consultant_app.storage.backup_file import FORMAT
from consultant_app.storage.restore import restore_backup
from consultant_app.storage.store import open_store
from helpers.hand_clock import HandClock
from helpers.headless import ROOT

Member = tuple[zipfile.ZipInfo | str, bytes]


@pytest.fixture
def database_bytes(tmp_path: Path) -> bytes:
    path = tmp_path / "source.db"
    open_store(path, clock=HandClock()).close()
    return path.read_bytes()


def _sealed(
    *members: Member, named: list[Member] | None = None, how: int = 0, **said: object
) -> bytes:
    """A backup whose seal is right: MEMBERS, and a manifest that names them (or NAMED)."""
    digests = {
        name if isinstance(name, str) else name.filename: hashlib.sha256(data).hexdigest()
        for name, data in (members if named is None else named)
    }
    manifest = {
        "format": FORMAT,
        "made_at": "2026-11-12T09:00:00+00:00",
        "schema": 1,
        "clients": 0,
        "visits": 0,
        "last_visit_day": None,
        "files": digests,
        "missing": [],
        **said,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as packed:
        packed.writestr("manifest.json", json.dumps(manifest))
        for name, data in members:
            packed.writestr(name, data)
    return out.getvalue() + hashlib.sha256(out.getvalue()).digest()


def _refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "hostile.backup"
    file.write_bytes(data)
    around = tmp_path / "around"
    profile = around / "profile"
    profile.mkdir(parents=True)
    with pytest.raises(BackupDamaged):
        restore_backup(file, profile)
    assert [p for p in around.rglob("*") if p != profile and not p.is_dir()] == []
    assert not (profile / "consultant.db").exists()


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "attachments/../../evil",
        "/etc/evil",
        "C:\\evil",
        "attachments\\..\\evil",
        "documents/./evil",
        "documents//evil",
        "documents/a:stream",
        "attachments/a/b",
        "lock",
        "backups/evil",
        "documents/" + "x" * 600,
        "documents/a\nb",
    ],
)
def test_a_member_of_another_shape_is_refused(
    tmp_path: Path, database_bytes: bytes, name: str
) -> None:
    _refused(tmp_path, _sealed(("consultant.db", database_bytes), (name, b"evil")))


def test_a_name_that_zipfile_would_make_harmless_is_refused(
    tmp_path: Path, database_bytes: bytes
) -> None:
    data = _sealed(("consultant.db", database_bytes), ("documents/aXb", b"evil"))
    body = data[:-32].replace(b"documents/aXb", b"documents/a\0b")
    _refused(tmp_path, body + hashlib.sha256(body).digest())


def test_a_link_is_refused(tmp_path: Path, database_bytes: bytes) -> None:
    link = zipfile.ZipInfo("documents/link.pdf")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    _refused(tmp_path, _sealed(("consultant.db", database_bytes), (link, b"/etc/passwd")))


def test_a_name_that_comes_twice_is_refused(tmp_path: Path, database_bytes: bytes) -> None:
    twice: list[Member] = [("consultant.db", database_bytes), ("attachments/a.jpg", b"one")]
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = _sealed(*twice, ("attachments/a.jpg", b"two"))
    _refused(tmp_path, data)


@pytest.mark.parametrize(
    "named",
    [[], [("consultant.db", b""), ("attachments/a.jpg", b"")]],
    ids=["unnamed-member", "member-missing"],
)
def test_the_list_of_files_must_be_the_files(
    tmp_path: Path, database_bytes: bytes, named: list[Member]
) -> None:
    _refused(tmp_path, _sealed(("consultant.db", database_bytes), named=named))


def test_a_member_that_is_not_what_the_list_says_is_refused(
    tmp_path: Path, database_bytes: bytes
) -> None:
    real: list[Member] = [("consultant.db", database_bytes), ("attachments/a.jpg", b"real")]
    said: list[Member] = [real[0], ("attachments/a.jpg", b"said")]
    _refused(tmp_path, _sealed(*real, named=said))


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, database_bytes: bytes) -> None:
    bomb = ("attachments/a.jpg", bytes(50 << 20))
    before = time.process_time()
    _refused(
        tmp_path,
        _sealed(("consultant.db", database_bytes), bomb, how=zipfile.ZIP_DEFLATED),
    )
    assert time.process_time() - before < 5


def test_a_member_larger_than_it_says_is_refused(tmp_path: Path, database_bytes: bytes) -> None:
    """The size stands twice in a zip; both lie here."""
    body = bytearray(_sealed(("consultant.db", database_bytes), ("attachments/a.jpg", b"x" * 999)))
    true, lie = struct.pack("<I", 999), struct.pack("<I", 9)
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        in_file = packed.getinfo("attachments/a.jpg").header_offset + 22
    in_directory = body.rfind(b"attachments/a.jpg") - 46 + 24
    for place in (in_file, in_directory):
        assert body[place : place + 4] == true
        body[place : place + 4] = lie
    sealed = bytes(body[:-32])
    _refused(tmp_path, sealed + hashlib.sha256(sealed).digest())


@pytest.mark.parametrize(
    "manifest",
    ["", "[]", "{}", '{"format": "consultant-app-backup/9"}', "nul\0l", "[" * 5000],
    ids=["empty", "list", "nothing", "other-format", "no-json", "deep"],
)
def test_a_list_of_files_that_makes_no_sense_is_refused(tmp_path: Path, manifest: str) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("manifest.json", manifest)
    _refused(tmp_path, out.getvalue() + hashlib.sha256(out.getvalue()).digest())


@pytest.mark.parametrize(
    "data",
    [b"", b"PK", b"\0" * 1000, b"PK\5\6" + bytes(18), bytes(range(256)) * 10],
    ids=["empty", "short", "zeros", "empty-zip", "noise"],
)
def test_what_is_no_zip_is_refused_even_with_a_seal(tmp_path: Path, data: bytes) -> None:
    _refused(tmp_path, data + hashlib.sha256(data).digest())


def _with(statement: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        connection = dbapi2.connect(str(path))
        connection.execute(statement)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()

    return change


@pytest.mark.parametrize(
    "change",
    [
        _with("CREATE TRIGGER t AFTER UPDATE ON segments BEGIN DELETE FROM clients; END"),
        _with("CREATE VIEW v AS SELECT 1"),
        _with("DROP TABLE drafts"),
        _with("ALTER TABLE clients ADD COLUMN x TEXT"),
        _with("INSERT INTO words_confirmed (visit_id, sha256) VALUES (9, '')"),
        _with("PRAGMA application_id=1"),
        _with("PRAGMA user_version=0"),
        lambda path: path.write_bytes(b"no database"),
        lambda path: path.write_bytes(path.read_bytes()[:8192]),
    ],
    ids=[
        *("trigger", "view", "table-gone", "column-more", "orphan", "others", "no-version"),
        *("no-database", "cut-short"),
    ],
)
def test_a_database_that_is_not_made_of_our_tables_is_refused(
    tmp_path: Path, database_bytes: bytes, change: Callable[[Path], None]
) -> None:
    path = tmp_path / "changed.db"
    path.write_bytes(database_bytes)
    change(path)
    _refused(tmp_path, _sealed(("consultant.db", path.read_bytes())))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE visits SET day = 'notaday'",
        "UPDATE visits SET state = 'weird'",
        "UPDATE visits SET lines = '{'",
        "UPDATE settings SET value = 'no'",
    ],
)
def test_a_row_that_can_not_be_read_is_found_before_anything_is_put_back(
    tmp_path: Path, statement: str
) -> None:
    """A backup with a right seal was put back, and then nothing could be opened any more."""
    path = tmp_path / "filled.db"
    store = open_store(path, clock=HandClock())
    with store.changing(What.SAMPLE) as tx:
        client = tx.clients.put(Client(name="Acme"))
        tx.visits.put(Visit(client_id=client.id, day=date(2026, 11, 12)))
        tx.settings.put_business(Business(name="Fielding IT"))
    store.close()
    _with(statement)(path)

    _refused(tmp_path, _sealed(("consultant.db", path.read_bytes())))


def test_a_file_that_is_a_folder_too_is_refused(tmp_path: Path, database_bytes: bytes) -> None:
    clash: list[Member] = [("documents/A", b"one"), ("documents/A/x.pdf", b"two")]
    _refused(tmp_path, _sealed(("consultant.db", database_bytes), *clash))


@pytest.mark.parametrize("clients", [float("inf"), float("nan"), -5, None, "many"])
def test_a_count_that_makes_no_sense_is_refused(
    tmp_path: Path, database_bytes: bytes, clients: object
) -> None:
    _refused(tmp_path, _sealed(("consultant.db", database_bytes), clients=clients))


def test_what_was_put_back_is_counted_in_the_data(tmp_path: Path, database_bytes: bytes) -> None:
    file = tmp_path / "boasting.backup"
    file.write_bytes(_sealed(("consultant.db", database_bytes), clients=500, visits=9000))

    report = restore_backup(file, tmp_path / "profile")

    assert (report.clients, report.visits) == (0, 0)


def test_a_backup_of_a_newer_program_is_told_as_such(tmp_path: Path, database_bytes: bytes) -> None:
    path = tmp_path / "newer.db"
    path.write_bytes(database_bytes)
    _with("PRAGMA user_version=99")(path)
    file = tmp_path / "newer.backup"
    file.write_bytes(_sealed(("consultant.db", path.read_bytes())))
    with pytest.raises(MadeByNewerVersion):
        restore_backup(file, tmp_path / "profile")


_LOOK = """
import resource, sys, time
from pathlib import Path
from consultant_app.domain.problems import BackupDamaged
from consultant_app.storage.backup import look_inside
begun, before = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    look_inside(Path(sys.argv[1]))
except BackupDamaged as problem:
    print(time.process_time() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
    print(problem.why)
"""


def test_a_hundred_thousand_members_are_refused_quickly_and_in_little_memory(
    tmp_path: Path, database_bytes: bytes
) -> None:
    """All of it is as it says; before, each member was read and then taken (P-38).

    A process of its own: here others may have taken more memory before.
    """
    many: list[Member] = [(f"attachments/{number}", b"") for number in range(100_000)]
    file = tmp_path / "many.backup"
    file.write_bytes(_sealed(("consultant.db", database_bytes), *many))

    told = subprocess.run(
        [sys.executable, "-c", _LOOK, str(file)], capture_output=True, text=True, cwd=ROOT
    )

    assert told.stdout, told.stderr
    seconds, grown, *why = told.stdout.split()
    assert " ".join(why) == "it holds too many files"
    assert float(seconds) < 5
    assert int(grown) * (1 if sys.platform == "darwin" else 1024) < 50 << 20


def test_a_backup_that_hides_how_many_files_it_holds_is_refused(tmp_path: Path) -> None:
    """The number stands at the end of a zip, and zipfile does not go by it."""
    many: list[Member] = [(f"attachments/{number}", b"") for number in range(66_000)]
    body = bytearray(_sealed(*many)[:-32])
    end = body.rfind(b"PK\5\6")
    struct.pack_into("<HH", body, end + 8, 3, 3)
    file = tmp_path / "hiding.backup"
    file.write_bytes(bytes(body) + hashlib.sha256(body).digest())

    with pytest.raises(BackupDamaged, match="too many files"):
        look_inside(file)
