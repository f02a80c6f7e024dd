"""Search: every word, the last half typed, in any spelling; no text can break it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Contact
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.visits import OwnLines, Visit
from consultant_app.domain.work import WorkItem
from consultant_app.storage.engine import make_engine
from consultant_app.storage.search import full_text_query, marked, query_words
from consultant_app.storage.search_index import reindex_everything
from consultant_app.storage.store import Store

TODAY = date(2026, 11, 12)


@pytest.fixture
def said(store: Store, acme: Client, visit: Visit) -> Store:
    """A store in which every kind of text says something."""
    with store.changing(What.SAMPLE) as tx:
        tx.clients.put(replace(acme, also_known_as=("H&R",), private_notes="Pays late"))
        tx.contacts.put(
            Contact(client_id=acme.id, name="Łucja Ørsted-Weiß", email="lucja@example.org")
        )
        tx.visits.put(
            replace(
                visit,
                private_notes="9:40 Keys with Tom\nAlarm is new",
                reason="Server room",
                lines=OwnLines(headline="The till prints again"),
            )
        )
        tx.requests.put(
            Request(visit_id=visit.id, words="The front-desk printer hums", reply="It is calm.")
        )
        tx.work.put(WorkItem(visit_id=visit.id, note="Reset spooler\nv2.1", public="I mended it"))
        tx.promises.put(Promise(client_id=acme.id, what="Größeres Kabel"))
    return store


def _found(store: Store, text: str, **options: int) -> list[tuple[str, str]]:
    with store.reading() as tx:
        return [(hit.kind, hit.text[hit.start : hit.end]) for hit in tx.find(text, **options)]


@pytest.mark.parametrize(
    ("text", "kind", "match"),
    [
        ("hart", "client", "Hart"),
        ("h&r", "client", "H&R"),
        ("pays la", "client", "Pays"),
        ("luc", "contact", "Łuc"),
        ("orsted", "contact", "Ørsted"),
        ("weiss", "contact", "Weiß"),
        ("LUCJA@example", "contact", "lucja@example"),
        ("front-d", "request", "front-d"),
        ("hums  PRIN", "request", "prin"),
        ("calm", "request", "calm"),
        ("v2.1", "work", "v2.1"),
        ("mended", "work", "mended"),
        ("grosser", "promise", "Größer"),
        ("alarm", "note", "Alarm"),
        ("server room", "note", "Server"),
        ("till", "note", "till"),
    ],
)
def test_each_kind_of_text_is_found_and_the_match_is_marked(
    said: Store, text: str, kind: str, match: str
) -> None:
    assert _found(said, text) == [(kind, match)]


@pytest.mark.parametrize("text", ["printer spooler", "rinter", "print mended", "kabel kabels"])
def test_all_words_must_stand_in_one_text_and_begin_there(said: Store, text: str) -> None:
    assert _found(said, text) == []


@pytest.mark.parametrize(
    "text", ["", " ", "p", '"', "*", "(", "%", "- -", "^", ":", "\0", "\ud800"]
)
def test_what_is_no_word_yet_finds_nothing(said: Store, text: str) -> None:
    assert _found(said, text) == []


def test_a_single_letter_after_a_word_does_not_hide_the_hit(said: Store) -> None:
    assert _found(said, "printer h") == [("request", "printer")]


HOSTILE = [
    'a"b',
    "NEAR(a b)",
    "a OR b",
    "col:a",
    "a*b*",
    "'; DROP TABLE clients; --",
    "{a b}",
    "a^2",
    "50%",
    "_",
    "a\0b",
    "AND",
    "x" * 100_000,
    "w " * 50_000,
    "é\u0301\u0301",
    "日本語",
    "🖨🖨",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_only_words(said: Store, text: str) -> None:
    _found(said, text)
    assert _found(said, "hartley") == [("client", "Hartley")]


@given(st.text(max_size=40))
def test_no_text_breaks_a_query(text: str) -> None:
    """The query is tried on an empty FTS5 table with the tokenizer of ours."""
    from sqlcipher3 import dbapi2

    words = query_words(text)
    connection = dbapi2.connect(":memory:")
    try:
        connection.execute(
            "CREATE VIRTUAL TABLE t USING fts5 (a, prefix='2 3',"
            " tokenize='unicode61 remove_diacritics 0')"
        )
        if words:
            query = full_text_query(words)
            connection.execute("SELECT * FROM t WHERE t MATCH ?", (query,)).fetchall()
    finally:
        connection.close()


@given(st.text(max_size=30), st.text(min_size=1, max_size=5))
def test_a_marked_place_is_always_inside_the_line(line: str, word: str) -> None:
    start, end = marked(line, query_words(word))
    assert 0 <= start <= end <= len(line)


def test_clients_and_people_come_first_then_the_newest_visit(
    store: Store, acme: Client, visit: Visit
) -> None:
    with store.changing(What.IMPORT) as tx:
        for day in (date(2026, 11, 1), date(2026, 12, 1), date(2025, 5, 5)):
            planned = tx.visits.put(Visit(client_id=acme.id, day=day))
            tx.requests.put(Request(visit_id=planned.id, words="hart of the matter"))
        tx.contacts.put(Contact(client_id=acme.id, name="Hartmut"))
        hits = tx.find("hart")
        assert [(h.kind, h.day) for h in hits] == [
            ("client", None),
            ("contact", None),
            ("request", date(2026, 12, 1)),
            ("request", date(2026, 11, 1)),
            ("request", date(2025, 5, 5)),
        ]
        assert tx.find("hart", limit=2) == hits[:2]
        assert tx.find("hart", limit=0) == ()


def test_what_is_said_at_a_visit_moves_with_its_day(
    store: Store, acme: Client, visit: Visit
) -> None:
    with store.changing(What.SAMPLE) as tx:
        other = tx.visits.put(Visit(client_id=acme.id, day=date(2026, 11, 13)))
        tx.requests.put(Request(visit_id=visit.id, words="cable one"))
        tx.requests.put(Request(visit_id=other.id, words="cable two"))
    with store.changing(What.EDIT_VISIT) as tx:
        tx.visits.put(replace(visit, day=date(2026, 11, 14)))
    with store.reading() as tx:
        assert [h.text for h in tx.find("cable")] == ["cable one", "cable two"]
    store.undo()
    with store.reading() as tx:
        assert [h.text for h in tx.find("cable")] == ["cable two", "cable one"]


def test_an_edited_text_is_found_by_its_new_words_only(said: Store, visit: Visit) -> None:
    with said.changing(What.EDIT_ENTRY) as tx:
        (work,) = tx.work.of(visit.id)
        tx.work.put(replace(work, note="Cleaned the fan"))
    assert _found(said, "spooler") == []
    assert _found(said, "cleaned fan") == [("work", "Cleaned")]


def test_the_index_kept_in_step_equals_one_made_anew(said: Store, visit: Visit) -> None:
    with said.changing(What.EDIT_VISIT) as tx:
        tx.visits.put(replace(visit, day=date(2027, 1, 1), private_notes=""))
        tx.requests.remove(tx.requests.of(visit.id)[0].id)
        tx.work.put(WorkItem(visit_id=visit.id, note="more"))
    said.undo()
    said.redo()
    engine = make_engine(said.path)
    with engine.begin() as connection:
        kept = _index(connection)
        reindex_everything(connection)
        assert kept == _index(connection)
        # Compares what FTS5 holds with what `search_text` says.
        connection.exec_driver_sql(
            "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"
        )
    engine.dispose()
    assert len(kept) == 5


def _index(connection: Any) -> list[tuple[Any, ...]]:
    rows = connection.exec_driver_sql("SELECT * FROM search_text ORDER BY id")
    return [tuple(row) for row in rows]


def test_a_promise_to_no_visit_is_found_without_a_day(said: Store) -> None:
    with said.reading() as tx:
        (hit,) = tx.find("kabel")
    assert (hit.kind, hit.visit_id, hit.day) == ("promise", None, None)
    assert hit.client == "Hartley & Rowe Solicitors"
