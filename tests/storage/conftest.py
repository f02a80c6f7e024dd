"""A store in an empty profile, a client, and visits to it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.storage.store import Store, open_store
from helpers.hand_clock import HandClock

TODAY = date(2026, 11, 12)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def database(profile: Path) -> Path:
    return profile / "consultant.db"


@pytest.fixture
def store(database: Path, clock: HandClock) -> Iterator[Store]:
    opened = open_store(database, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def acme(store: Store) -> Client:
    with store.changing(What.ADD_CLIENT, undoable=False) as tx:
        return tx.clients.put(Client(name="Hartley & Rowe Solicitors"))


@pytest.fixture
def visit(store: Store, acme: Client) -> Visit:
    with store.changing(What.PLAN_VISIT, undoable=False) as tx:
        return tx.visits.put(Visit(client_id=acme.id, day=TODAY, state=VisitState.RUNNING))
