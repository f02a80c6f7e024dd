"""What a page about one visit may draw on: which requests, which promises, in which order."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.problems import NotFound
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.settings import Business
from consultant_app.domain.time_segments import Segment
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.storage.store import Store

MORNING = datetime(2026, 11, 12, 9, tzinfo=UTC)


@pytest.fixture
def visits(store: Store, acme: Client) -> list[Visit]:
    """Four visits in November: on the 2nd and 5th issued, on the 12th now, on the 19th planned."""
    states = [
        (2, VisitState.ISSUED),
        (5, VisitState.ISSUED),
        (12, VisitState.RUNNING),
        (19, VisitState.PLANNED),
    ]
    with store.changing(What.SAMPLE, undoable=False) as tx:
        return [
            tx.visits.put(Visit(client_id=acme.id, day=date(2026, 11, day), state=state))
            for day, state in states
        ]


def _said(store: Store, visit: Visit, words: str, **more: object) -> Request:
    with store.changing(What.NOTE_REQUEST) as tx:
        return tx.requests.put(replace(Request(visit_id=visit.id, words=words), **more))  # type: ignore[arg-type]  # fields of Request


def test_requests_come_in_the_order_they_were_said_and_segments_by_the_clock(
    store: Store, visits: list[Visit]
) -> None:
    now = visits[2]
    words = ["zebra", "apple", "mango"]
    for each in words:
        _said(store, now, each)
    with store.changing(What.EDIT_TIME) as tx:
        for hours in (3, 1, 2):
            start = MORNING + timedelta(hours=hours)
            tx.segments.put(Segment(visit_id=now.id, start=start, end=start + timedelta(minutes=1)))
    with store.reading() as tx:
        facts = tx.facts(now.id)
    assert [r.words for r in facts.requests] == words
    assert [s.start.hour for s in facts.segments] == [10, 11, 12]


def test_a_request_waits_until_a_visit_settles_it(store: Store, visits: list[Visit]) -> None:
    first, second, now, later = visits
    waiting = _said(store, first, "Cable", outcome=Outcome.WAITING)
    heard = _said(store, second, "Phone")
    _said(store, first, "Done", outcome=Outcome.DONE)
    _said(store, first, "No", outcome=Outcome.DECLINED)
    _said(store, later, "Next time")
    answered_now = _said(store, first, "Scanner", outcome=Outcome.DONE, settled_visit_id=now.id)
    waits_again = _said(store, first, "Server", outcome=Outcome.LATER, settled_visit_id=now.id)
    with store.reading() as tx:
        at_second, at_now, at_later = (tx.facts(v.id) for v in (second, now, later))
    assert at_now.still_open == (waiting, heard)
    assert at_now.carried == (answered_now, waits_again)
    assert dict(at_now.asked_on) == {first.id: first.day}
    assert at_second.still_open == (waiting,)
    assert at_later.still_open == (waiting, heard, waits_again)


def test_of_two_visits_on_one_day_the_one_begun_first_came_first(
    store: Store, visits: list[Visit]
) -> None:
    """A visit planned weeks ago has the smaller number, yet takes place in the afternoon."""
    planned = visits[2]
    with store.changing(What.START_VISIT) as tx:
        called = tx.visits.put(replace(planned, id=type(planned.id)(0)))
        for visit, hour in ((called, 0), (planned, 6)):
            start = MORNING + timedelta(hours=hour)
            tx.segments.put(Segment(visit_id=visit.id, start=start, end=start))
    asked = _said(store, called, "In the morning")
    with store.reading() as tx:
        assert asked in tx.facts(planned.id).still_open
        assert tx.facts(called.id).still_open == ()


def test_promises_kept_since_the_page_before_are_told(
    store: Store, acme: Client, visits: list[Visit]
) -> None:
    first, second, now, _ = visits
    kept_on = {
        "on the last page's day": (first, date(2026, 11, 5)),
        "the day after it": (first, date(2026, 11, 6)),
        "today": (second, date(2026, 11, 12)),
        "tomorrow": (second, date(2026, 11, 13)),
        "never": (first, None),
        "made now": (now, date(2026, 11, 12)),
    }
    with store.changing(What.KEEP_PROMISE) as tx:
        for what, (visit, day) in kept_on.items():
            tx.promises.put(Promise(client_id=acme.id, visit_id=visit.id, what=what, kept_on=day))
        tx.promises.put(Promise(client_id=acme.id, what="no visit", kept_on=date(2026, 11, 12)))
        facts = tx.facts(now.id)
    assert [p.what for p in facts.kept] == ["the day after it", "today"]
    assert [p.what for p in facts.promises] == ["made now"]


def test_at_a_first_visit_nothing_was_before(store: Store, visits: list[Visit]) -> None:
    with store.reading() as tx:
        facts = tx.facts(visits[0].id)
    assert (facts.kept, facts.still_open, facts.carried) == ((), (), ())


def test_facts_name_who_writes_who_reads_and_where(
    store: Store, acme: Client, visits: list[Visit]
) -> None:
    with store.changing(What.EDIT_CLIENT) as tx:
        tx.settings.put_business(Business(name="Fielding IT"))
        tom = tx.contacts.put(Contact(client_id=acme.id, name="Tom"))
        office = tx.sites.put(Site(client_id=acme.id))
        tx.visits.put(replace(visits[2], contact_id=tom.id, site_id=office.id))
        facts = tx.facts(visits[2].id)
        assert (facts.business.name, facts.contact, facts.site) == ("Fielding IT", tom, office)
        tx.contacts.remove(tom.id)
        tx.sites.remove(office.id)
        facts = tx.facts(visits[2].id)
        assert (facts.contact, facts.contacts, facts.site) == (None, (), None)


def test_facts_of_no_visit_are_not_found(store: Store, visits: list[Visit]) -> None:
    with store.reading() as tx, pytest.raises(NotFound):
        tx.facts(type(visits[0].id)(99))
