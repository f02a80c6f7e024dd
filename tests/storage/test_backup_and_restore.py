"""One proven file and back: nothing fresh is missing, no flip goes unseen, nothing is lost."""

import random
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.photos import Photo
from consultant_app.domain.problems import BackupDamaged, BackupNotProven, DiskRefused
from consultant_app.domain.summaries import DocumentKind, SummaryVersion
from consultant_app.domain.time_segments import Segment, SegmentState
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.storage import database_copy
from consultant_app.storage.backup import BackupReport, look_inside, make_backup
from consultant_app.storage.files import keep_file, write_document
from consultant_app.storage.health import check_database, row_counts
from consultant_app.storage.migrations import ladder
from consultant_app.storage.restore import restore_backup
from consultant_app.storage.store import Store, open_store
from helpers.hand_clock import HandClock

NOON = datetime(2026, 11, 12, 12, tzinfo=UTC)


@pytest.fixture
def filled(store: Store, profile: Path, visit: Visit) -> Store:
    """A store with a photo, an issued page and a running clock."""
    photo = keep_file(profile / "attachments", b"jpeg" * 100, ".jpg")
    page = write_document(profile / "documents" / "Hartley", "summary.pdf", b"%PDF")
    with store.changing(What.SAMPLE) as tx:
        tx.photos.put(Photo(visit_id=visit.id, file=photo))
        tx.segments.put(Segment(visit_id=visit.id, start=NOON))
        tx.versions.put(
            SummaryVersion(
                visit_id=visit.id,
                version=1,
                kind=DocumentKind.SUMMARY,
                issued_at=NOON,
                file=page.relative_to(profile / "documents").as_posix(),
                sha256="",
                pages=1,
                title="",
                fingerprint="",
            )
        )
    return store


@pytest.fixture
def backup(filled: Store, profile: Path) -> BackupReport:
    return make_backup(filled, profile)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _rows(database: Path) -> Iterator[object]:
    connection = dbapi2.connect(f"{database.as_uri()}?mode=ro", uri=True)
    for table in ("clients", "visits", "photos", "versions"):
        yield connection.execute(f"SELECT * FROM {table}").fetchall()
    connection.close()


def test_a_backup_tells_what_it_holds_and_lies_in_the_profile(
    backup: BackupReport, profile: Path
) -> None:
    assert backup.path == profile / "backups" / "backup-20261112-093200.consultant-backup"
    assert (backup.clients, backup.visits, backup.schema) == (1, 1, ladder.SCHEMA)
    assert backup.last_visit_day == date(2026, 11, 12)
    assert backup.size == backup.path.stat().st_size
    assert look_inside(backup.path) == backup
    assert backup.path.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (profile / "backups").iterdir()] == [backup.path.name]


def test_a_backup_holds_what_was_saved_a_moment_ago(
    filled: Store, profile: Path, tmp_path: Path, clock: HandClock
) -> None:
    with filled.changing(What.ADD_CLIENT) as tx:
        tx.clients.put(Client(name="A moment ago"))
        report = None
    with filled.reading():  # a reader that is open keeps the log from being emptied
        report = make_backup(filled, profile, tmp_path / "b.backup")
    assert report.clients == 2
    restore_backup(report.path, tmp_path / "other")
    other = open_store(tmp_path / "other" / "consultant.db", clock=clock)
    with other.reading() as tx:
        assert len(tx.clients.find("a moment ago")) == 1
    other.close()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_data_on_a_disk_that_takes_no_file_can_be_backed_up_to_another(
    filled: Store, profile: Path, tmp_path: Path, clock: HandClock
) -> None:
    """The disk is full or write-protected: what goes wrong next must find a backup elsewhere."""
    filled.checkpoint()
    full = tmp_path / "full"
    shutil.copytree(profile, full, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    (full / "consultant.db-shm").symlink_to(full / "nowhere" / "shm")
    (full / "backups").symlink_to(full / "nowhere" / "backups")
    stick = tmp_path / "stick"
    stick.mkdir()

    reading = open_store(full / "consultant.db", clock=clock, read_only=True)
    report = make_backup(reading, full, stick / "b.backup")
    reading.close()

    assert (report.clients, look_inside(report.path)) == (1, report)
    assert [path.name for path in stick.iterdir()] == ["b.backup"]


def test_what_others_write_meanwhile_does_not_spoil_a_backup(
    filled: Store, profile: Path, tmp_path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client added in the window between copying and counting made the backup fail."""
    really = row_counts

    def counted_while_another_writes(connection: Any) -> dict[str, int]:
        with filled.changing(What.ADD_CLIENT) as tx:
            tx.clients.put(Client(name=f"Client {clock.now_utc()} {uuid4()}"))
        return really(connection)

    monkeypatch.setattr(database_copy, "row_counts", counted_while_another_writes)
    looking = open_store(filled.path, clock=clock, read_only=True)

    report = make_backup(looking, profile, tmp_path / "b.backup")

    looking.close()
    assert report.clients in (1, 2)
    assert look_inside(report.path) == report
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_a_backup_that_can_not_be_proven_is_told_as_that(
    filled: Store, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was told as a damaged backup that was not put back; nobody had asked for that."""
    monkeypatch.setattr(database_copy, "findings_in_copy", lambda _: ("a page is wrong",))

    with pytest.raises(BackupNotProven) as problem:
        make_backup(filled, profile, tmp_path / "b.backup")

    assert problem.value.path == tmp_path / "b.backup"
    assert [path.name for path in tmp_path.iterdir()] == ["profile"]


def test_one_flipped_bit_anywhere_is_found(backup: BackupReport, tmp_path: Path) -> None:
    whole = backup.path.read_bytes()
    chance = random.Random(35)  # the same places every time
    flipped = tmp_path / "flipped.backup"
    for place in chance.sample(range(len(whole)), 100):
        data = bytearray(whole)
        data[place] ^= 1 << chance.randrange(8)
        flipped.write_bytes(data)
        with pytest.raises(BackupDamaged):
            look_inside(flipped)


@pytest.mark.parametrize("cut", [0, 1, 31, 32, 33, 1000, -1, -32, -33])
def test_a_backup_cut_short_is_found(backup: BackupReport, tmp_path: Path, cut: int) -> None:
    short = tmp_path / "short.backup"
    short.write_bytes(backup.path.read_bytes()[:cut])
    with pytest.raises(BackupDamaged):
        look_inside(short)


def test_restoring_into_an_empty_profile_gives_everything_back(
    backup: BackupReport, profile: Path, tmp_path: Path, filled: Store
) -> None:
    filled.close()
    other = tmp_path / "other"
    report = restore_backup(backup.path, other)
    assert report == backup
    assert list(_rows(other / "consultant.db")) == list(_rows(profile / "consultant.db"))
    for folder in ("attachments", "documents"):
        assert _files(other / folder) == _files(profile / folder)
    assert check_database(other / "consultant.db") == ()
    assert {p.stat().st_mode & 0o777 for p in other.rglob("*") if p.is_file()} == {0o600}
    assert {p.stat().st_mode & 0o777 for p in other.rglob("*") if p.is_dir()} == {0o700}


def test_restoring_keeps_what_was_there_and_ignores_its_log(
    backup: BackupReport, filled: Store, profile: Path, clock: HandClock
) -> None:
    """A log left beside the restored database would bring the newer rows back into it."""
    with filled.changing(What.ADD_CLIENT) as tx:
        tx.clients.put(Client(name="Newer"))
    live = {name: (profile / name).read_bytes() for name in ("consultant.db", "consultant.db-wal")}
    filled.close()
    for name, data in live.items():
        (profile / name).write_bytes(data)
    restore_backup(backup.path, profile, now=NOON)
    kept = profile / "before-restore-20261112-120000"
    assert {name: (kept / name).read_bytes() for name in live} == live
    store = open_store(profile / "consultant.db", clock=clock)
    with store.reading() as tx:
        assert [client.name for client in tx.clients.all()] == ["Hartley & Rowe Solicitors"]
    store.close()
    assert not list(profile.glob(".restoring*"))


def test_a_destroyed_database_does_not_stop_a_restore(
    backup: BackupReport, filled: Store, profile: Path
) -> None:
    filled.close()
    (profile / "consultant.db").write_bytes(b"\0" * 5000)
    restore_backup(backup.path, profile, now=NOON)
    assert check_database(profile / "consultant.db") == ()
    kept = profile / "before-restore-20261112-120000" / "consultant.db"
    assert kept.read_bytes() == b"\0" * 5000


def test_a_clock_that_ran_when_the_backup_was_made_asks_for_a_look(
    backup: BackupReport, tmp_path: Path, clock: HandClock, visit: Visit
) -> None:
    restore_backup(backup.path, tmp_path / "other")
    store = open_store(tmp_path / "other" / "consultant.db", clock=clock)
    with store.reading() as tx:
        assert [s.state for s in tx.segments.of(visit.id)] == [SegmentState.NEEDS_REVIEW]
    store.close()


def test_a_file_that_differs_from_the_backups_is_kept_aside(
    backup: BackupReport, filled: Store, profile: Path
) -> None:
    filled.close()
    page = profile / "documents" / "Hartley" / "summary.pdf"
    page.write_bytes(b"scribbled over")
    restore_backup(backup.path, profile, now=NOON)
    assert page.read_bytes() == b"%PDF"
    kept = profile / "before-restore-20261112-120000" / "documents" / "Hartley" / "summary.pdf"
    assert kept.read_bytes() == b"scribbled over"


def test_a_restore_that_fails_on_the_way_changes_nothing(
    backup: BackupReport, filled: Store, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.close()
    before = _files(profile)

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("consultant_app.storage.restore.sync_file", full)
    with pytest.raises(DiskRefused):
        restore_backup(backup.path, profile, now=NOON)
    assert _files(profile) == before


def test_a_file_that_the_profile_lost_is_named_and_does_not_stop_the_backup(
    filled: Store, profile: Path
) -> None:
    (page,) = (profile / "documents").rglob("*.pdf")
    page.unlink()
    assert make_backup(filled, profile).missing == ("documents/Hartley/summary.pdf",)


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_file_whose_name_no_backup_takes_is_in_it_under_another(
    filled: Store, profile: Path, tmp_path: Path
) -> None:
    """It was left out, and nobody was told."""
    (profile / "documents" / "What: now?.pdf").write_bytes(b"%PDF odd")
    restored = tmp_path / "restored"

    restore_backup(make_backup(filled, profile).path, restored, now=NOON)

    kept = [path.read_bytes() for path in (restored / "documents").glob("renamed-*.pdf")]
    assert kept == [b"%PDF odd"]


def test_a_full_disk_leaves_no_backup_and_keeps_the_one_before(
    filled: Store, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "stick"
    target.mkdir()
    first = make_backup(filled, profile, target / "mine.backup")
    before = _files(tmp_path / "stick")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("consultant_app.storage.backup.write_backup_file", full)
    with pytest.raises(DiskRefused):
        make_backup(filled, profile, first.path)
    assert _files(target) == before
    assert not (profile / "backups").exists()


def test_a_backup_goes_into_a_folder_or_says_that_there_is_none(
    filled: Store, profile: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    with pytest.raises(DiskRefused) as problem:
        make_backup(filled, profile, stick / "a.backup")
    assert (problem.value.path, problem.value.why) == (stick, "missing")
    stick.mkdir()
    assert make_backup(filled, profile, stick).path.parent == stick


def test_a_restored_profile_goes_on_as_if_nothing_had_happened(
    backup: BackupReport, filled: Store, profile: Path, clock: HandClock, visit: Visit
) -> None:
    filled.close()
    restore_backup(backup.path, profile)
    store = open_store(profile / "consultant.db", clock=clock)
    with store.changing(What.ADD_CLIENT) as tx:
        assert tx.clients.put(Client(name="Next")).id > visit.client_id
        assert tx.find("hartley")[0].kind == "client"
        assert tx.visits.get(visit.id).state is VisitState.RUNNING
    store.close()
    assert make_backup(store, profile).clients == 2


def test_a_second_restore_in_the_same_second_keeps_what_the_first_one_kept(
    backup: BackupReport, filled: Store, profile: Path
) -> None:
    """The copy of the data as they were was overwritten by the second one."""
    filled.close()
    first = (profile / "consultant.db").read_bytes()

    restore_backup(backup.path, profile, now=NOON)
    between = (profile / "consultant.db").read_bytes()
    restore_backup(backup.path, profile, now=NOON)

    kept = profile / "before-restore-20261112-120000"
    assert (kept / "consultant.db").read_bytes() == first
    assert (kept.with_name(f"{kept.name}-2") / "consultant.db").read_bytes() == between


def test_a_restore_that_is_cut_short_loses_nothing_of_the_log(
    filled: Store, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: HandClock
) -> None:
    """The power went as the old log was gone and the new database had not its name yet."""
    backup = make_backup(filled, profile)
    with filled.changing(What.ADD_CLIENT) as tx:
        fresh = tx.clients.put(Client(name="Only in the log"))
    crashed = tmp_path / "crashed"
    shutil.copytree(profile, crashed)
    live, replace = crashed / "consultant.db", Path.replace

    def cut_short(path: Path, to: Path) -> Path:
        if to == live and not live.with_name("consultant.db-wal").exists():
            raise KeyboardInterrupt
        return replace(path, to)

    monkeypatch.setattr(Path, "replace", cut_short)
    with pytest.raises(KeyboardInterrupt):
        restore_backup(backup.path, crashed, now=NOON)

    store = open_store(live, clock=clock)
    with store.reading() as tx:
        assert tx.clients.get(fresh.id).name == "Only in the log"
    store.close()
