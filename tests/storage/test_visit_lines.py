"""Lines of visits: few columns, one question a page, page after page, only what is wanted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.summaries import DocumentKind, SummaryVersion
from consultant_app.domain.time_segments import Segment, SegmentKind
from consultant_app.domain.visits import OwnLines, Visit, VisitState
from consultant_app.domain.work import WorkItem
from consultant_app.storage.lists import Lists
from consultant_app.storage.row_base import Row
from consultant_app.storage.store import Store

TODAY = date(2026, 11, 12)
NINE = datetime(2026, 11, 12, 9, tzinfo=UTC)


@contextmanager
def _watched() -> Iterator[tuple[list[str], list[object]]]:
    """Note the questions asked of the database and the rows made of the answers."""
    asked: list[str] = []
    loaded: list[object] = []

    def listen(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection  # no driver of ours has types
        driver.set_trace_callback(asked.append)

    def load(row: object, *_: object) -> None:
        loaded.append(row)

    event.listen(Engine, "begin", listen)
    event.listen(Row, "load", load, propagate=True)
    try:
        yield asked, loaded
    finally:
        event.remove(Engine, "begin", listen)
        event.remove(Row, "load", load)


def test_a_line_of_a_visit_tells_its_words_its_minutes_and_its_answers(
    store: Store, acme: Client, visit: Visit
) -> None:
    with store.changing(What.SAMPLE) as tx:
        tx.visits.put(replace(visit, planned_at=time(9, 30), reason="Server"))
        tx.requests.put(Request(visit_id=visit.id, words="Wi-Fi drops", outcome=Outcome.DONE))
        tx.requests.put(Request(visit_id=visit.id, words="Fax"))
        for kind, minutes in zip(SegmentKind, (30, 25, 5), strict=True):
            end = NINE + timedelta(minutes=minutes)
            tx.segments.put(Segment(visit_id=visit.id, kind=kind, start=NINE, end=end))
        tx.segments.put(Segment(visit_id=visit.id, start=NINE))
        tx.versions.put(
            SummaryVersion(
                visit_id=visit.id,
                version=1,
                kind=DocumentKind.SUMMARY,
                issued_at=NINE,
                file="a.pdf",
                sha256="",
                pages=1,
                title="",
                fingerprint="",
            )
        )
        (line,) = tx.lists.visits_by_id([visit.id])
    assert (line.client, line.title, line.planned_at) == (acme.name, "Wi-Fi drops", time(9, 30))
    assert (line.requests, line.requests_answered, line.versions) == (2, 1, 1)
    assert (line.work_minutes, line.travel_minutes, line.break_minutes) == (30, 25, 5)


def test_minutes_in_a_line_are_full_minutes_of_end_less_start(store: Store, visit: Visit) -> None:
    start = NINE + timedelta(seconds=59)
    with store.changing(What.EDIT_TIME) as tx:
        tx.segments.put(Segment(visit_id=visit.id, start=start, end=start + timedelta(seconds=2)))
        assert tx.lists.visits()[0].work_minutes == 1


@pytest.mark.parametrize(
    ("headline", "words", "title"),
    [("All done", "Fax", "All done"), ("", "Fax", "Fax"), ("", "", "Server")],
    ids=["headline", "first-request", "reason"],
)
def test_the_title_is_the_first_thing_there_is(
    store: Store, visit: Visit, headline: str, words: str, title: str
) -> None:
    with store.changing(What.EDIT_VISIT) as tx:
        tx.visits.put(replace(visit, reason="Server", lines=OwnLines(headline=headline)))
        if words:
            tx.requests.put(Request(visit_id=visit.id, words=words))
        assert tx.lists.visits()[0].title == title


def test_a_visit_without_clock_times_shows_its_own_duration(store: Store, visit: Visit) -> None:
    with store.changing(What.EDIT_TIME) as tx:
        tx.visits.put(replace(visit, duration_minutes=45))
        assert tx.lists.visits()[0].work_minutes == 45


@pytest.fixture
def many(store: Store, acme: Client) -> list[VisitId]:
    """Nine visits, three on each of three days, newest first."""
    with store.changing(What.SAMPLE) as tx:
        ids = [
            tx.visits.put(
                Visit(client_id=acme.id, day=date(2026, 11, 1 + n % 3), state=VisitState.FINISHED)
            ).id
            for n in range(9)
        ]
        days = {id_: tx.visits.get(id_).day for id_ in ids}
    return sorted(ids, key=lambda id_: (days[id_], id_), reverse=True)


@pytest.mark.parametrize("size", [1, 2, 4, 9, 20])
def test_pages_follow_one_another_without_gap_or_repeat(
    store: Store, many: list[VisitId], size: int
) -> None:
    seen: list[VisitId] = []
    after = None
    with store.reading() as tx:
        while lines := tx.lists.visits(after=after, limit=size):
            assert len(lines) <= size
            seen += [line.id for line in lines]
            after = (lines[-1].day, lines[-1].id)
    assert seen == many


def test_a_page_after_a_removed_line_begins_where_it_stood(
    store: Store, many: list[VisitId]
) -> None:
    with store.changing(What.REMOVE_VISIT) as tx:
        line = tx.lists.visits(limit=3)[-1]
        tx.visits.remove(line.id)
        assert tx.lists.visits(after=(line.day, line.id))[0].id == many[3]


def test_visits_are_chosen_by_client_state_and_day(
    store: Store, acme: Client, many: list[VisitId]
) -> None:
    with store.changing(What.SAMPLE) as tx:
        other = tx.clients.put(Client(name="Oakfield"))
        planned = tx.visits.put(Visit(client_id=other.id, day=date(2026, 12, 1)))
        lists = tx.lists
        assert len(lists.visits(client_id=acme.id)) == 9
        assert [v.id for v in lists.visits(state=frozenset({VisitState.PLANNED}))] == [planned.id]
        assert lists.visits(state=frozenset()) == ()
        second = date(2026, 11, 2)
        assert {v.day for v in lists.visits(from_day=second, to_day=second)} == {second}
        assert [v.id for v in lists.visits(from_day=date(2026, 12, 1))] == [planned.id]
        assert lists.visits_by_id([planned.id, VisitId(999)])[0].client == "Oakfield"


def test_visits_are_filtered_by_client_and_by_what_was_said_and_done(
    store: Store, acme: Client, visit: Visit
) -> None:
    with store.changing(What.SAMPLE) as tx:
        other = tx.clients.put(Client(name="Łukasz Ørsted"))
        theirs = tx.visits.put(Visit(client_id=other.id, day=TODAY))
        tx.work.put(WorkItem(visit_id=visit.id, note="Reset the router"))

        def ids(text: str) -> list[VisitId]:
            return [line.id for line in tx.lists.visits(filter=text)]

        assert ids("luk ors") == [theirs.id]
        assert ids("ROUTER res") == [visit.id]
        assert ids("hartley") == [visit.id]
        assert ids("100%") == ids("_") == ids('"') == ids("\ud800") == []
        assert len(ids("   ")) == 2


def test_a_page_of_lines_is_one_question_and_loads_no_row(
    store: Store, many: list[VisitId]
) -> None:
    questions: dict[str, Callable[[Lists], object]] = {
        "clients": lambda lists: lists.clients(filter="hart"),
        "visits": lambda lists: lists.visits(),
        "a client's visits": lambda lists: lists.visits(client_id=ClientId(1), filter="hart"),
        "promises": lambda lists: lists.promises(),
        "by id": lambda lists: lists.visits_by_id(many),
    }
    with _watched() as (asked, loaded), store.reading() as tx:
        for name, question in questions.items():
            asked.clear()
            question(tx.lists)
            assert len([a for a in asked if not a.startswith("BEGIN")]) == 1, name
        assert loaded == []
        tx.visits.put(tx.visits.get(many[0]))
        assert len(loaded) == 1  # as it is with the row of a record that may be changed


@pytest.mark.parametrize("clients", [1, 250], ids=["few-clients", "many-clients"])
def test_a_filtered_page_is_full_and_ordered_however_many_clients_have_the_words(
    store: Store, acme: Client, clients: int
) -> None:
    with store.changing(What.SAMPLE) as tx:
        ids = [tx.clients.put(Client(name=f"Till {n}")).id for n in range(clients)]
        for n in range(30):
            visit = tx.visits.put(Visit(client_id=acme.id, day=date(2026, 1, 1 + n)))
            tx.requests.put(Request(visit_id=visit.id, words="The till hums" if n % 2 else "No"))
        theirs = tx.visits.put(Visit(client_id=ids[-1], day=date(2026, 1, 8)))
        lines = tx.lists.visits(filter="till", limit=12)
        assert [line.day.day for line in lines] == [30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8]
        assert lines[-1].id == theirs.id
        after = (lines[-1].day, lines[-1].id)
        more = tx.lists.visits(filter="till", after=after, limit=12)
        assert [line.day.day for line in more] == [8, 6, 4, 2]


@pytest.mark.parametrize("narrow", ["client", "state"])
def test_an_old_visit_is_found_among_a_clients_or_the_unfinished_whatever_is_newer(
    store: Store, acme: Client, narrow: str
) -> None:
    with store.changing(What.SAMPLE) as tx:
        other = tx.clients.put(Client(name="Oakfield"))
        old = tx.visits.put(Visit(client_id=other.id, day=date(2020, 1, 1)))
        tx.requests.put(Request(visit_id=old.id, words="The till hums"))
        for n in range(30):
            state = VisitState.ISSUED
            newer = tx.visits.put(Visit(client_id=acme.id, day=date(2026, 1, 1 + n), state=state))
            tx.requests.put(Request(visit_id=newer.id, words="The till hums"))
        if narrow == "client":
            lines = tx.lists.visits(client_id=other.id, filter="till", limit=1)
        else:
            planned = frozenset({VisitState.PLANNED, VisitState.FINISHED})
            lines = tx.lists.visits(state=planned, filter="till", limit=1)
    assert [line.id for line in lines] == [old.id]
