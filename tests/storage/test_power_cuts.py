"""The power goes while something is saved: what was told to be saved is there, and all is whole.

A killed process proves nothing of this: the system still writes what it took. So every write and
sync of the real database is noted, and the disk left behind holds what was synced and any part,
in any order, torn at any sector, of what was not.
"""

import random
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.visits import Visit
from consultant_app.domain.work import WorkItem
from consultant_app.storage.driver import chosen_driver, connect
from consultant_app.storage.health import findings_in
from consultant_app.storage.store import Store, open_store
from helpers.file_layer import Step, beneath_sqlite
from helpers.hand_clock import HandClock
from helpers.power_cut import Acknowledged, Cut, Log, cuts, put_down

pytestmark = pytest.mark.skipif(not chosen_driver().wal, reason="needs the SQLite of sqlcipher3")

NOTE = "all or nothing " * 40


@dataclass(frozen=True)
class Recorded:
    """A working day's saves: the files before it, and all that happened to them."""

    start: dict[str, bytes]
    log: Log


def _save(store: Store, name: str, log: Log, *, works: int = 1) -> None:
    """Save a client with a visit and its work in one change, and say so."""
    with store.changing(What.NOTE_WORK) as tx:
        client = tx.clients.put(Client(name=name))
        visit = tx.visits.put(Visit(client_id=client.id, day=date(2026, 11, 12)))
        tx.work.put_new([WorkItem(visit_id=visit.id, note=NOTE) for _ in range(works)])
    log.acknowledge(client.id)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    profile = tmp_path_factory.mktemp("recorded")
    database = profile / "consultant.db"
    open_store(database, clock=HandClock()).close()
    log, start = Log(), {str(database): database.read_bytes()}
    with beneath_sqlite(log.told):
        store = open_store(database, clock=HandClock())
        for number in range(60):
            _save(store, f"Client {number}", log)
            if number % 20 == 10:
                store.checkpoint()
        _save(store, "An import of much", log, works=2500)  # SQLite empties its log by itself
        for number in range(10):
            _save(store, f"Late client {number}", log)
        store.close()
        store = open_store(database, clock=HandClock())
        _save(store, "The next day", log)
        store.close()
    return Recorded(start, log)


def _check(cut: Cut, folder: Path) -> None:
    """Hold that everything acknowledged is there, whole, and that the database is sound."""
    put_down(cut.files, folder)
    connection = connect(folder / "consultant.db")
    try:
        assert findings_in(connection) == (), cut.at
        found = connection.execute(
            "SELECT c.id, c.name, count(w.id) FROM clients c LEFT JOIN visits v "
            "ON v.client_id = c.id LEFT JOIN work w ON w.visit_id = v.id GROUP BY c.id"
        ).fetchall()
    finally:
        connection.close()
    assert cut.acknowledged <= {id_ for id_, _, _ in found}, cut.at
    assert {works for _, name, works in found if "much" not in name} <= {1}, cut.at
    assert {works for _, name, works in found if "much" in name} <= {2500}, cut.at


def _cut_and_check(recorded: Recorded, folder: Path, *, count: int, seed: int) -> None:
    chance = random.Random(seed)
    for number, cut in enumerate(
        cuts(recorded.log.events, recorded.start, count=count, chance=chance)
    ):
        _check(cut, folder / str(number))
        if number % 50 == 0:  # and one can go on working
            store = open_store(folder / str(number) / "consultant.db", clock=HandClock())
            _save(store, "After the cut", Log())
            store.close()
        shutil.rmtree(folder / str(number))


def _is_lost(cut: Cut, folder: Path) -> bool:
    try:
        _check(cut, folder)
    except (AssertionError, chosen_driver().module.DatabaseError):
        return True
    return False


def test_nothing_acknowledged_is_lost_when_the_power_goes(
    recorded: Recorded, tmp_path: Path
) -> None:
    _cut_and_check(recorded, tmp_path, count=100, seed=1)


@pytest.mark.long
def test_nothing_is_lost_in_a_thousand_power_cuts(recorded: Recorded, tmp_path: Path) -> None:
    _cut_and_check(recorded, tmp_path, count=1000, seed=2)


def test_a_disk_that_was_never_told_to_keep_it_does_lose_it(
    recorded: Recorded, tmp_path: Path
) -> None:
    """The sweep would see it: with the syncs of the log left out, saves are lost."""
    events = [
        event
        for event in recorded.log.events
        if isinstance(event, Acknowledged) or event.what != "sync"
    ]
    chance = random.Random(3)
    found = enumerate(cuts(events, recorded.start, count=20, chance=chance))
    lost = sum(_is_lost(cut, tmp_path / str(number)) for number, cut in found)

    assert lost > 10


def test_every_step_of_a_save_is_seen(recorded: Recorded) -> None:
    steps = [event for event in recorded.log.events if isinstance(event, Step)]

    assert {step.what for step in steps} == {"write", "truncate", "sync", "delete"}
    first_told = recorded.log.events.index(
        next(e for e in recorded.log.events if isinstance(e, Acknowledged))
    )
    assert recorded.log.events[first_told - 1] == Step("sync", next(iter(recorded.start)) + "-wal")
