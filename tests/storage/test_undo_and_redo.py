"""Undo takes back one labelled change, whole, or refuses and does nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from consultant_app.domain.changes import Change, Did, Subject, What
from consultant_app.domain.clients import Client, Contact
from consultant_app.domain.problems import ChangedSince, NotFound, NothingToRedo, NothingToUndo
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request, answered
from consultant_app.domain.time_segments import Segment, TimerEvent, TimerEventKind, closed
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.domain.work import WorkItem
from consultant_app.storage.origins import Origin
from consultant_app.storage.store import Store
from helpers.hand_clock import HandClock

NOON = datetime(2026, 11, 12, 12, tzinfo=UTC)


def _data(store: Store) -> list[str]:
    """Every row of the database as it would be written down, the id counters left out."""
    store.checkpoint()
    connection = dbapi2.connect(str(store.path))
    try:
        return [line for line in _dump(connection) if "sqlite_sequence" not in line]
    finally:
        connection.close()


def _dump(connection: Any) -> Iterator[str]:
    for (table,) in connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%'"
        " OR name = 'search_text' ORDER BY name"
    ).fetchall():
        if table != "search":
            rows = connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
            yield from (f"{table}: {row!r}" for row in rows)


def _busy_day(store: Store, acme: Client, visit: Visit) -> None:
    with store.changing(What.EDIT_PERSON) as tx:
        tom = tx.contacts.put(Contact(client_id=acme.id, name="Tom"))
    with store.changing(What.NOTE_REQUEST) as tx:
        request = tx.requests.put(Request(visit_id=visit.id, words="Wi-Fi?", asked_by=tom.id))
        work = tx.work.put(WorkItem(visit_id=visit.id, note="moved AP", request_id=request.id))
    with store.changing(What.ANSWER_REQUEST) as tx:
        request = tx.requests.put(answered(request, Outcome.LATER, reply="On Friday."))
        tx.promises.put(
            Promise(client_id=acme.id, visit_id=visit.id, what="Aerial", request_id=request.id)
        )
    with store.changing(What.REMOVE_ENTRY) as tx:
        tx.requests.remove(request.id)
    with store.changing(What.EDIT_ENTRY) as tx:
        tx.work.put(replace(tx.work.get(work.id), note="moved the access point"))
    with store.changing(What.EDIT_VISIT) as tx:
        tx.visits.put(replace(visit, day=date(2026, 11, 13)))
    with store.changing(What.REMOVE_CLIENT) as tx:
        tx.clients.remove(acme.id)


def test_undoing_all_and_redoing_all_leads_back_to_the_same_data_at_every_step(
    store: Store, acme: Client, visit: Visit
) -> None:
    states = [_data(store)]
    store.on_change(lambda _: states.append(_data(store)))
    _busy_day(store, acme, visit)
    there = list(states)
    for before in reversed(there[:-1]):
        store.undo()
        assert _data(store) == before
    with pytest.raises(NothingToUndo):
        store.undo()
    for after in there[1:]:
        store.redo()
        assert _data(store) == after
    with pytest.raises(NothingToRedo):
        store.redo()


def test_undo_and_redo_name_the_change_they_would_take(store: Store, acme: Client) -> None:
    with store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(replace(acme, name="New"))
    assert (store.can_undo, store.can_redo) == (What.EDIT_CLIENT, None)
    store.undo()
    assert (store.can_undo, store.can_redo) == (None, What.EDIT_CLIENT)


def test_undo_tells_what_it_touched(store: Store, acme: Client) -> None:
    told: list[Change] = []
    with store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(replace(acme, name="New"))
    store.on_change(told.append)
    page = object()
    change = store.undo(by=page)
    assert told == [change]
    assert (change.what, change.by) == (What.UNDO, page)
    assert change.touched == {"clients": {acme.id}}


def test_a_new_change_ends_what_could_be_redone(store: Store, acme: Client) -> None:
    with store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(replace(acme, name="New"))
    store.undo()
    with store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(replace(acme, name="Newer"))
    with pytest.raises(NothingToRedo):
        store.redo()


def test_a_run_of_saves_of_one_field_is_one_step(store: Store, acme: Client) -> None:
    page = object()
    for name in ("H", "Ha", "Har"):
        with store.changing(What.EDIT_CLIENT, by=page, merge=True) as tx:
            tx.clients.put(replace(acme, name=name))
    store.undo()
    with store.reading() as tx:
        assert tx.clients.get(acme.id) == acme
    store.redo()
    with store.reading() as tx:
        assert tx.clients.get(acme.id).name == "Har"


@pytest.mark.parametrize(
    ("what", "by", "row"),
    [
        pytest.param(What.EDIT_CLIENT, "page", "other", id="another-row"),
        pytest.param(What.EDIT_CLIENT, "other page", "same", id="another-page"),
        pytest.param(What.ARCHIVE_CLIENT, "page", "same", id="another-label"),
    ],
)
def test_saves_that_differ_stay_steps_of_their_own(
    store: Store, acme: Client, what: What, by: str, row: str
) -> None:
    with store.changing(What.ADD_CLIENT, undoable=False) as tx:
        other = tx.clients.put(Client(name="Other"))
    with store.changing(What.EDIT_CLIENT, by="page", merge=True) as tx:
        tx.clients.put(replace(acme, name="New"))
    with store.changing(what, by=by, merge=True) as tx:
        tx.clients.put(replace(other if row == "other" else acme, name="Newer"))
    store.undo()
    assert store.can_undo is What.EDIT_CLIENT


def test_typing_on_after_an_undo_begins_a_new_step(store: Store, acme: Client) -> None:
    for name in ("A", "B"):
        with store.changing(What.EDIT_CLIENT, by=name) as tx:
            tx.clients.put(replace(acme, name=name))
    store.undo()
    with store.changing(What.EDIT_CLIENT, by="A", merge=True) as tx:
        tx.clients.put(replace(acme, name="C"))
    store.undo()
    with store.reading() as tx:
        assert tx.clients.get(acme.id).name == "A"


def test_undo_refuses_what_was_changed_since_and_does_nothing(
    store: Store, acme: Client, visit: Visit
) -> None:
    with store.changing(What.EDIT_VISIT) as tx:
        tx.visits.put(replace(visit, reason="Server"))
        tx.clients.put(replace(acme, name="New"))
    with store.changing(What.ISSUE_SUMMARY, undoable=False) as tx:
        tx.visits.put(replace(visit, reason="Server", state=VisitState.ISSUED))
    before = _data(store)
    with pytest.raises(ChangedSince):
        store.undo()
    assert _data(store) == before


def test_what_can_not_be_taken_back_is_told_once_and_blocks_nothing_before_it(
    store: Store, acme: Client, visit: Visit
) -> None:
    """A page made of a visit holds its edits fast; the client's name, changed before, is free."""
    with store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(replace(acme, name="New"))
    for reason in ("Server", "Server and printer"):
        with store.changing(What.EDIT_VISIT) as tx:
            edited = tx.visits.put(replace(visit, reason=reason))
    with store.changing(What.ISSUE_SUMMARY, undoable=False) as tx:
        tx.visits.put(replace(edited, state=VisitState.ISSUED))

    with pytest.raises(ChangedSince) as refused:
        store.undo()
    assert (refused.value.what, refused.value.before_it) == (What.EDIT_VISIT, What.EDIT_CLIENT)

    store.undo()
    with store.reading() as tx:
        assert tx.clients.get(acme.id).name == acme.name
        assert tx.visits.get(visit.id).reason == "Server and printer"
    with pytest.raises(NothingToUndo):
        store.undo()


def test_what_can_not_be_done_again_is_dropped_too(
    store: Store, acme: Client, visit: Visit
) -> None:
    with store.changing(What.EDIT_VISIT) as tx:
        tx.visits.put(replace(visit, reason="Server"))
    store.undo()
    with store.changing(What.ISSUE_SUMMARY, undoable=False) as tx:
        tx.visits.put(replace(visit, state=VisitState.ISSUED))
    with pytest.raises(ChangedSince):
        store.redo()
    with pytest.raises(NothingToRedo):
        store.redo()


def test_undo_refuses_to_take_away_what_something_newer_points_at(
    store: Store, acme: Client
) -> None:
    with store.changing(What.PLAN_VISIT) as tx:
        planned = tx.visits.put(Visit(client_id=acme.id, day=date(2026, 11, 20)))
    with store.changing(What.IMPORT, undoable=False) as tx:
        tx.requests.put(Request(visit_id=planned.id, words="Fax"))
    before = _data(store)
    with pytest.raises(ChangedSince):
        store.undo()
    assert _data(store) == before


def test_text_being_typed_is_never_undone(store: Store, visit: Visit) -> None:
    """An entry takes its draft with it; undoing the entry must not fail over newer typing."""
    with store.changing(What.KEEP_DRAFT, undoable=False) as tx:
        tx.drafts.put("capture:1", "Reset the spooler")
    with store.changing(What.NOTE_WORK) as tx:
        work = tx.work.put(WorkItem(visit_id=visit.id, note="Reset the spooler"))
        tx.drafts.remove("capture:1")
    with store.changing(What.KEEP_DRAFT, undoable=False) as tx:
        tx.drafts.put("capture:1", "Then I")
    store.undo()
    with store.reading() as tx:
        assert tx.drafts.get("capture:1") == "Then I"
        with pytest.raises(NotFound):
            tx.work.get(work.id)


def test_undoing_a_start_keeps_what_the_clock_saw(store: Store, visit: Visit) -> None:
    with store.changing(What.START_VISIT) as tx:
        segment = tx.segments.put(Segment(visit_id=visit.id, start=NOON))
        event = TimerEvent(
            segment_id=segment.id,
            kind=TimerEventKind.START,
            at=NOON,
            monotonic_ns=1,
            boot_id="b",
        )
        tx.timer.append(event)
    with store.changing(What.BEAT, undoable=False) as tx:
        tx.timer.append(replace(event, kind=TimerEventKind.BEAT))
    store.undo()
    with store.reading() as tx:
        assert tx.segments.of(visit.id) == ()
        assert len(tx.timer.of(segment.id)) == 2


def test_undoing_a_break_lets_the_same_clock_run_on(store: Store, visit: Visit) -> None:
    """The open segment must be gone before the closed one opens again: only one may be open."""
    with store.changing(What.START_VISIT) as tx:
        first = tx.segments.put(Segment(visit_id=visit.id, start=NOON))
    with store.changing(What.CLOCK) as tx:
        tx.segments.put(closed(first, NOON + timedelta(minutes=5), offset_minutes=0))
        tx.segments.put(Segment(visit_id=visit.id, start=NOON + timedelta(minutes=5)))
    store.undo()
    with store.reading() as tx:
        assert tx.segments.of(visit.id) == (first,)
    store.redo()
    with store.reading() as tx:
        assert [s.end is None for s in tx.segments.of(visit.id)] == [False, True]


def test_an_undone_import_may_be_imported_again(store: Store) -> None:
    with store.changing(What.IMPORT) as tx:
        client = tx.clients.put(Client(name="Oakfield Dental"))
        tx.origins.put(Origin(kind="client", external_id="c1", row_id=client.id))
    with store.reading() as tx:
        (known,) = tx.origins.find("client", "c1")
        assert tx.origins.of("client", client.id) == known
    store.undo()
    with store.reading() as tx:
        assert tx.origins.find("client", "c1") == ()
        assert tx.origins.of("client", client.id) is None


def test_an_undone_thing_never_shares_its_number_with_a_later_one(store: Store) -> None:
    """A document or a draft that names it would otherwise name another."""
    with store.changing(What.ADD_CLIENT) as tx:
        gone = tx.clients.put(Client(name="Gone"))
    store.undo()
    with store.changing(What.ADD_CLIENT) as tx:
        assert tx.clients.put(Client(name="Next")).id != gone.id


def test_what_was_removed_at_an_uneven_moment_comes_back(
    store: Store, clock: HandClock, acme: Client
) -> None:
    clock.pass_time(microseconds=123_456)
    with store.changing(What.REMOVE_CLIENT) as tx:
        tx.clients.remove(acme.id)
    store.undo()
    with store.reading() as tx:
        assert tx.clients.get(acme.id).name == acme.name


def test_what_is_taken_back_is_called_by_its_name(store: Store, acme: Client) -> None:
    with store.changing(What.EDIT_PERSON) as tx:
        tom = tx.contacts.put(Contact(client_id=acme.id, name="Tom"))
    with store.changing(What.EDIT_PERSON) as tx:
        tx.contacts.put(replace(tom, name="Tom Bailey"))
    with store.changing(What.EDIT_PERSON) as tx:
        tx.contacts.remove(tom.id)
    told = [store.undo().subject for _ in range(3)]
    assert told == [
        Subject(name="Tom Bailey", did=Did.REMOVED),
        Subject(name="Tom Bailey", did=Did.CHANGED),
        Subject(name="Tom", did=Did.ADDED),
    ]
    assert store.redo().subject == Subject(name="Tom", did=Did.ADDED)


def test_what_several_things_went_through_has_no_one_name(store: Store, acme: Client) -> None:
    with store.changing(What.EDIT_PERSON) as tx:
        tx.contacts.put(Contact(client_id=acme.id, name="Tom"))
        tx.contacts.put(Contact(client_id=acme.id, name="Ann"))
    assert store.undo().subject is None
