"""Each block is one transaction, each write one labelled change that is told once."""

import inspect
import threading
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, get_type_hints

import pytest
from sqlalchemy.exc import IntegrityError, InvalidRequestError

from consultant_app.domain.changes import Change, What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import VisitRuns
from consultant_app.domain.requests import Request
from consultant_app.domain.time_segments import (
    Segment,
)
from consultant_app.domain.visits import Visit
from consultant_app.domain.work import WorkItem
from consultant_app.storage.row_base import Row
from consultant_app.storage.store import Store
from consultant_app.storage.transaction import Tx

NOON = datetime(2026, 11, 12, 12, 0, 0, 250_000, tzinfo=UTC)
DAY = date(2026, 11, 12)


def test_a_block_that_fails_leaves_nothing_and_tells_nobody(store: Store) -> None:
    told: list[Change] = []
    store.on_change(told.append)

    def spill() -> None:
        with store.changing(What.ADD_CLIENT) as tx:
            tx.clients.put(Client(name="Half"))
            raise RuntimeError("spilt")

    with pytest.raises(RuntimeError, match="spilt"):
        spill()
    with store.reading() as tx:
        assert tx.clients.all() == ()
    assert told == []
    assert store.can_undo is None


def test_a_change_tells_each_listener_once_what_it_touched(store: Store, visit: Visit) -> None:
    told: list[Change] = []
    stop = store.on_change(told.append)
    page = object()
    with store.changing(What.NOTE_WORK, by=page) as tx:
        work = tx.work.put(WorkItem(visit_id=visit.id, note="a"))
        tx.work.put(replace(work, note="b"))
        assert told == []
    stop()
    with store.changing(What.NOTE_WORK) as tx:
        tx.work.put(replace(work, note="c"))
    (change,) = told
    assert (change.what, change.by, change.undoable) == (What.NOTE_WORK, page, True)
    assert dict(change.touched) == {"work": {work.id}, "visits": {visit.id}}


def test_saving_what_is_there_already_is_no_change(store: Store, acme: Client) -> None:
    told: list[Change] = []
    store.on_change(told.append)
    with store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(acme)
    assert told == []
    assert store.can_undo is None


def test_a_view_stays_the_same_while_somebody_writes(store: Store, acme: Client) -> None:
    with store.reading() as before:
        assert len(before.clients.all()) == 1
        with store.changing(What.ADD_CLIENT) as tx:
            tx.clients.put(Client(name="Newcomer"))
        assert len(before.clients.all()) == 1
    with store.reading() as after:
        assert len(after.clients.all()) == 2


def test_nothing_can_be_read_once_the_block_has_ended(store: Store, acme: Client) -> None:
    with store.reading() as reading:
        reading.clients.all()
    with store.changing(What.EDIT_CLIENT) as changing:
        changing.clients.put(replace(acme, name="New"))
    for ended in (reading, changing):
        with pytest.raises(InvalidRequestError):
            ended.clients.all()


def test_what_the_database_refuses_does_not_quote_what_was_noted(
    store: Store, visit: Visit
) -> None:
    """The message of an error goes to the log, and from there to whoever reads it."""
    orphan = Request(visit_id=VisitId(99), words="My password is swordfish")
    with pytest.raises(IntegrityError) as refused, store.changing(What.NOTE_REQUEST) as tx:
        tx.requests.put(orphan)
    assert "swordfish" not in str(refused.value)


def test_a_change_inside_a_change_is_refused_at_once(store: Store) -> None:
    with (
        store.changing(What.ADD_CLIENT) as tx,
        pytest.raises(RuntimeError, match="inside"),
        store.changing(What.ADD_CLIENT),
    ):
        tx.clients.put(Client(name="never"))


def test_threads_write_one_after_the_other_and_all_is_kept(store: Store) -> None:
    def add(name: str) -> None:
        for number in range(5):
            with store.changing(What.ADD_CLIENT) as tx:
                tx.clients.put(Client(name=f"{name} {number}"))

    threads = [threading.Thread(target=add, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as tx:
        assert len(tx.clients.all()) == 20


def test_only_one_clock_runs_over_all_visits(store: Store, acme: Client, visit: Visit) -> None:
    with store.changing(What.CLOCK) as tx:
        tx.segments.put(Segment(visit_id=visit.id, start=NOON))
        other = tx.visits.put(Visit(client_id=acme.id, day=DAY))
    with pytest.raises(VisitRuns) as problem, store.changing(What.CLOCK) as tx:
        tx.segments.put(Segment(visit_id=other.id, start=NOON))
    assert problem.value.client == acme.name


def test_the_database_itself_refuses_a_second_clock_at_one_visit(
    store: Store, visit: Visit
) -> None:
    with store.changing(What.CLOCK) as tx:
        tx.segments.put(Segment(visit_id=visit.id, start=NOON))
    with pytest.raises(Exception, match="one_open_segment"), store.changing(What.CLOCK) as tx:
        tx.segments.put(Segment(visit_id=visit.id, start=NOON))


def test_a_removed_clock_makes_room_for_another(store: Store, visit: Visit) -> None:
    with store.changing(What.CLOCK) as tx:
        tx.segments.remove(tx.segments.put(Segment(visit_id=visit.id, start=NOON)).id)
        tx.segments.put(Segment(visit_id=visit.id, start=NOON))


def test_what_repositories_give_and_take_is_never_a_row() -> None:
    """Objects tied to a session surprise whoever holds them later."""
    spoken: set[Any] = set()
    for name, part in inspect.getmembers(Tx):
        function = part.func if hasattr(part, "func") else part
        if name.startswith("_") or not callable(function):
            continue
        repository = get_type_hints(function).get("return")
        origin = getattr(repository, "__origin__", repository)
        for method_name, method in inspect.getmembers(origin, inspect.isfunction):
            if not method_name.startswith("_"):
                spoken |= {str(hint) for hint in get_type_hints(method).values()}
    rows = {mapper.class_.__name__ for mapper in Row.registry.mappers}
    assert len(spoken) > 20
    assert not [hint for hint in spoken if any(row in hint for row in rows)]
