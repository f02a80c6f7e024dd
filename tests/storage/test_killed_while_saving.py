"""What was said to be saved is there after the program is killed at any moment."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from consultant_app.storage.health import check_database
from consultant_app.storage.store import open_store
from helpers.hand_clock import HandClock

SAVER = """
import sys
from pathlib import Path
from consultant_app.clock import SystemClock
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.visits import Visit
from consultant_app.domain.work import WorkItem
from consultant_app.storage.store import open_store
import datetime

store = open_store(Path(sys.argv[1]), clock=SystemClock())
number = 0
while True:
    number += 1
    with store.changing(What.NOTE_WORK) as tx:
        client = tx.clients.put(Client(name=f"client {sys.argv[2]} {number}"))
        visit = tx.visits.put(Visit(client_id=client.id, day=datetime.date(2026, 11, 12)))
        tx.work.put(WorkItem(visit_id=visit.id, note="all or nothing"))
    print(client.id, flush=True)
    if number % 10 == 0:
        store.checkpoint()
"""


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
def test_every_acknowledged_save_survives_a_kill(database: Path, clock: HandClock) -> None:
    chance = random.Random(1)
    acknowledged: set[int] = set()
    for run in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", SAVER, str(database), str(run)],
            stdout=subprocess.PIPE,
            text=True,
        ) as saving:
            assert saving.stdout is not None
            acknowledged.add(int(saving.stdout.readline()))
            time.sleep(chance.uniform(0, 0.25))
            saving.send_signal(signal.SIGKILL)
            acknowledged |= {int(line) for line in saving.stdout if line.endswith("\n")}
        assert check_database(database) == ()
        store = open_store(database, clock=clock)
        with store.reading() as tx:
            there = {client.id for client in tx.clients.all()}
            assert acknowledged <= there
            for client_id in there - acknowledged | {max(there)}:
                (visit,) = tx.visits.of(client_id)
                assert [w.note for w in tx.work.of(visit.id)] == ["all or nothing"]
        store.close()
    assert len(acknowledged) > 20
