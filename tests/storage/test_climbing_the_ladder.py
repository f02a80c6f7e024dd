"""Bringing an older database up to date: all of it or nothing, and never without a backup."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations

from consultant_app.domain.changes import What
from consultant_app.domain.findings import Category
from consultant_app.domain.ids import WorkId
from consultant_app.domain.own_words import Lesson, NeverFlag, OwnTerm
from consultant_app.domain.problems import DiskRefused, NotOurDatabase
from consultant_app.domain.proposals import ClauseKind
from consultant_app.storage.driver import connect
from consultant_app.storage.engine import make_engine
from consultant_app.storage.health import check_database, row_counts
from consultant_app.storage.migrations import ladder
from consultant_app.storage.row_base import Row
from consultant_app.storage.stamp import read_stamp
from consultant_app.storage.store import open_store
from helpers.hand_clock import HandClock
from helpers.older_database import older_database, put_row

Step = Callable[[Operations], None]


def _add_column(op: Operations) -> None:
    op.add_column("clients", sa.Column("hobby", sa.Text, nullable=False, server_default=""))


def _rebuild_parent(op: Operations) -> None:
    """The dangerous one: with foreign keys on, SQLite would take the children along."""
    with op.batch_alter_table("visits") as batch:
        batch.alter_column("reason", new_column_name="why")


def _add_table(op: Operations) -> None:
    op.create_table("hobbies", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO hobbies VALUES (1)")


def _rewrite_rows(op: Operations) -> None:
    op.execute("UPDATE work SET note = upper(note)")


LATER: tuple[Step, ...] = (_add_column, _rebuild_parent, _add_table, _rewrite_rows)


@pytest.fixture
def older(database: Path, clock: HandClock) -> Path:
    """A database of schema 1 with children on every parent."""
    older_database(database, schema=1, clock=clock)
    for name in "abc":
        client = put_row(database, "clients", name=name)
        put_row(database, "contacts", client_id=client, name=name)
        visit = put_row(
            database, "visits", client_id=client, kind="on-site", state="planned", day="2026-11-12"
        )
        request = put_row(database, "requests", visit_id=visit, words=name)
        put_row(database, "work", visit_id=visit, note=name, request_id=request, state="proposed")
    return database


def _dump(path: Path) -> list[tuple[Any, ...]]:
    """Everything in the database: its version, tables and rows."""
    connection = connect(path, read_only=True)
    try:
        schema = connection.execute(
            "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2"
        ).fetchall()
        rows = [
            (name, *row)
            for kind, name, sql in schema
            if kind == "table" and "VIRTUAL" not in sql
            for row in connection.execute(f"SELECT * FROM {name}").fetchall()
        ]
        return [connection.execute("PRAGMA user_version").fetchone(), *schema, *rows]
    finally:
        connection.close()


def _with_later_steps(monkeypatch: pytest.MonkeyPatch, *steps: Step) -> None:
    monkeypatch.setattr(ladder, "STEPS", (*ladder.STEPS, *steps))
    monkeypatch.setattr(ladder, "SCHEMA", len(ladder.STEPS))


def _break(_: Operations) -> None:
    raise RuntimeError("a step broke")


@pytest.mark.parametrize("taken", range(len(LATER) + 1))
def test_a_step_that_breaks_leaves_everything_as_it_was(
    older: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch, taken: int
) -> None:
    before = _dump(older)
    _with_later_steps(monkeypatch, *LATER[:taken], _break)
    with pytest.raises(RuntimeError, match="a step broke"):
        open_store(older, clock=clock)
    assert _dump(older) == before
    assert check_database(older) == ()


def test_a_climb_keeps_every_row_and_a_proven_backup_of_before(
    older: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _dump(older)
    connection = connect(older)
    counts = {n: c for n, c in row_counts(connection).items() if not n.startswith("sqlite_")}
    connection.close()
    assert counts["work"] == 3
    _with_later_steps(monkeypatch, *LATER)
    ladder.climb(older, found=1)
    connection = connect(older)
    after = row_counts(connection)
    connection.close()
    assert {name: after[name] for name in counts} == counts
    assert check_database(older) == ()
    stamp = read_stamp(older)
    assert stamp is not None
    assert stamp.schema == ladder.SCHEMA
    assert before != _dump(older)


def test_opening_an_older_database_backs_it_up_first(
    older: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _dump(older)
    _with_later_steps(monkeypatch, _rewrite_rows)
    open_store(older, clock=clock).close()
    (backup,) = (older.parent / "backups").iterdir()
    assert backup.name == "before-update-from-1-20261112-093200.db"
    assert _dump(backup) == before
    store = open_store(older, clock=clock)
    with store.reading() as tx:
        assert [hit.text for hit in tx.find("aa")] == []
        assert {client.name for client in tx.clients.all()} == {"a", "b", "c"}
    store.close()
    assert len(list((older.parent / "backups").iterdir())) == 1


def test_a_profile_of_the_first_release_learns_wordings_once_it_is_opened(
    older: Path, clock: HandClock
) -> None:
    store = open_store(older, clock=clock)
    with store.changing(What.EDIT_OWN_WORDS) as tx:
        tx.own_terms.put(OwnTerm(language="en", form="PBX", say="phone system"))
        tx.never_flags.put(NeverFlag(rule="term.nas", words="nas", category=Category.JARGON))
        lesson = Lesson(
            language="en", kind=ClauseKind.DONE, clause="a", sentence="I saw to all of it."
        )
        tx.wordings.learn(WorkId(1), [lesson], on_day=date(2026, 11, 12))
    with store.reading() as tx:
        assert [client.name for client in tx.clients.all()] == ["a", "b", "c"]
        assert [wording.uses for wording in tx.wordings.all()] == [1]
    store.close()
    assert check_database(older) == ()
    (backup,) = (older.parent / "backups").iterdir()
    stamp = read_stamp(backup)
    assert stamp is not None
    assert stamp.schema == 1


def test_without_room_for_the_backup_the_climb_does_not_begin(
    older: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _dump(older)
    _with_later_steps(monkeypatch, _rewrite_rows)

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("consultant_app.storage.database_copy.sync_file", full)
    with pytest.raises(DiskRefused):
        open_store(older, clock=clock)
    assert _dump(older) == before
    assert list((older.parent / "backups").iterdir()) == []


def test_a_step_that_loses_rows_is_found_before_it_counts(older: Path) -> None:
    before = _dump(older)

    def careless(op: Operations) -> None:
        op.execute("DELETE FROM contacts WHERE id = 2")

    with pytest.raises(ladder.ClimbFailed, match="contacts had 3 rows and has 2"):
        ladder.climb(older, found=1, steps=(*ladder.STEPS, careless))
    assert _dump(older) == before


def test_a_step_that_leaves_orphans_is_found_before_it_counts(older: Path) -> None:
    before = _dump(older)

    def careless(op: Operations) -> None:
        op.execute("UPDATE requests SET visit_id = 99 WHERE id = 1")

    with pytest.raises(ladder.ClimbFailed, match="points at no visits"):
        ladder.climb(older, found=1, steps=(*ladder.STEPS, careless))
    assert _dump(older) == before


def test_an_older_database_is_not_brought_up_to_date_by_one_who_only_reads(
    older: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = older.read_bytes()
    _with_later_steps(monkeypatch, _rewrite_rows)
    with pytest.raises(NotOurDatabase):
        open_store(older, clock=clock, read_only=True)
    assert older.read_bytes() == before


# It can't read an index over an expression; names of indexes are compared below.
@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
@pytest.mark.filterwarnings("ignore:autogenerate skipping metadata-specified expression-based")
def test_the_ladder_leads_to_the_tables_that_the_rows_describe(
    older: Path, clock: HandClock
) -> None:
    open_store(older, clock=clock).close()
    engine = make_engine(older)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_object": lambda _, name, *rest: not name.startswith("search_"),
                "include_name": lambda name, *rest: name != "search",
            },
        )
        differences = compare_metadata(context, Row.metadata)
        for table in Row.metadata.tables.values():
            columns = {
                (row[1], row[2], bool(row[3]))
                for row in connection.exec_driver_sql(f"PRAGMA table_info({table.name})")
            }
            wanted = {
                (c.name, str(c.type.compile(engine.dialect)), not c.nullable) for c in table.columns
            }
            assert columns == wanted, table.name
        indexes = connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
        )
        names = {i.name for table in Row.metadata.tables.values() for i in table.indexes}
        assert set(indexes.scalars()) == names
    engine.dispose()
    assert differences == []


KILLED_CLIMB = """
import sys
from pathlib import Path
from consultant_app.storage.migrations import ladder

def told(number):
    def step(op):
        op.execute(f"CREATE TABLE extra_{number} (id INTEGER)")
        op.execute("UPDATE work SET note = note || 'x'")
        print(number, flush=True)
    return step

ladder.climb(Path(sys.argv[1]), found=1, steps=(*ladder.STEPS, *(told(n) for n in range(9))))
print("climbed", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
@pytest.mark.parametrize("last_word", ["0", "4", "8", "climbed"])
def test_killed_while_climbing_it_is_the_old_database_or_the_new_one(
    older: Path, last_word: str
) -> None:
    before = _dump(older)
    with subprocess.Popen(
        [sys.executable, "-c", KILLED_CLIMB, str(older)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as climbing:
        assert climbing.stdout is not None
        for line in climbing.stdout:
            if line.strip() == last_word:
                break
        climbing.send_signal(signal.SIGKILL)
    after = _dump(older)
    extra = [row for row in after if "CREATE TABLE extra_" in str(row)]
    assert after == before or (after[0] == (ladder.SCHEMA + 9,) and len(extra) == 9)
    assert check_database(older) == ()
    assert after != before or last_word != "climbed"
