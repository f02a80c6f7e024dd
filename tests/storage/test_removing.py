"""A removed thing is as if it were not there, with all that hangs on it, until undo."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.parts import Part
from consultant_app.domain.photos import Photo
from consultant_app.domain.problems import NotFound
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.time_segments import Segment
from consultant_app.domain.visits import Visit
from consultant_app.domain.work import WorkItem
from consultant_app.storage.store import Store

NOON = datetime(2026, 11, 12, 12, tzinfo=UTC)
DAY = date(2026, 11, 12)


@pytest.fixture
def everything(store: Store, acme: Client, visit: Visit) -> dict[str, Any]:
    """One record of every kind that hangs on the client."""
    with store.changing(What.SAMPLE, undoable=False) as tx:
        request = tx.requests.put(Request(visit_id=visit.id, words="Printer quietly hums"))
        work = tx.work.put(WorkItem(visit_id=visit.id, note="Oiled printer", request_id=request.id))
        return {
            "clients": acme,
            "sites": tx.sites.put(Site(client_id=acme.id, name="Office")),
            "contacts": tx.contacts.put(Contact(client_id=acme.id, name="Tom Printer")),
            "equipment": tx.equipment.put(Equipment(client_id=acme.id, name="Printer")),
            "visits": tx.visits.put(replace(visit, private_notes="printer notes")),
            "requests": request,
            "work": work,
            "parts": tx.parts.put(Part(visit_id=visit.id, name="Oil")),
            "segments": tx.segments.put(Segment(visit_id=visit.id, start=NOON)),
            "photos": tx.photos.put(Photo(visit_id=visit.id, file="a.jpg", work_id=work.id)),
            "promises": tx.promises.put(
                Promise(
                    client_id=acme.id,
                    visit_id=visit.id,
                    what="New printer",
                    by=DAY,
                    request_id=request.id,
                )
            ),
        }


def test_removing_a_client_takes_everything_and_undo_brings_everything_back(
    store: Store, everything: dict[str, Any]
) -> None:
    with store.changing(What.REMOVE_CLIENT) as tx:
        tx.clients.remove(everything["clients"].id)
    with store.reading() as tx:
        for table, record in everything.items():
            with pytest.raises(NotFound):
                getattr(tx, table).get(record.id)
    store.undo()
    with store.reading() as tx:
        for table, record in everything.items():
            assert getattr(tx, table).get(record.id) == record


def test_what_was_removed_is_in_no_list_no_search_and_no_count(
    store: Store, everything: dict[str, Any]
) -> None:
    client_id = everything["clients"].id
    with store.changing(What.REMOVE_CLIENT) as tx:
        tx.clients.remove(client_id)
    with store.reading() as tx:
        today = tx.lists.today(DAY)
        assert (today.promises_due, today.promises_due_count, today.running) == ((), 0, None)
        assert tx.lists.clients() == tx.lists.clients_by_id([client_id]) == ()
        assert tx.lists.visits() == tx.lists.visits_by_id([everything["visits"].id]) == ()
        assert not tx.lists.promises()
        assert not tx.lists.requests(client_id)
        assert tx.lists.running() is None
        assert tx.clients.all(include_archived=True) == tx.clients.find("Hartley Rowe") == ()
        assert tx.visits.running() is None
        assert tx.find("printer") == tx.find("hartley") == ()


def test_removing_an_entry_takes_it_out_of_its_visits_lines_and_of_search(
    store: Store, everything: dict[str, Any]
) -> None:
    with store.changing(What.REMOVE_ENTRY) as tx:
        tx.requests.remove(everything["requests"].id)
        tx.segments.remove(everything["segments"].id)
    with store.reading() as tx:
        (line,) = tx.lists.visits()
        assert (line.requests, line.title) == (0, "")
        assert tx.find("quietly") == ()
        assert tx.facts(everything["visits"].id).segments == ()


def test_what_stays_forgets_the_removed_thing_it_pointed_at(
    store: Store, everything: dict[str, Any]
) -> None:
    with store.changing(What.REMOVE_ENTRY) as tx:
        tx.requests.remove(everything["requests"].id)
        tx.work.remove(everything["work"].id)
    with store.reading() as tx:
        assert tx.promises.get(everything["promises"].id).request_id is None
        assert tx.photos.get(everything["photos"].id).work_id is None
    store.undo()
    with store.reading() as tx:
        assert tx.promises.get(everything["promises"].id) == everything["promises"]
        assert tx.photos.get(everything["photos"].id) == everything["photos"]


def test_removing_twice_says_that_it_is_not_there(store: Store, acme: Client) -> None:
    with store.changing(What.REMOVE_CLIENT) as tx:
        tx.clients.remove(acme.id)
        with pytest.raises(NotFound):
            tx.clients.remove(acme.id)
        with pytest.raises(NotFound):
            tx.clients.put(acme)
