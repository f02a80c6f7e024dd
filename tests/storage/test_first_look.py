"""Today: what is planned, done, due and waiting; the first look of a start sees the same."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Contact, Role, Site
from consultant_app.domain.lines import TodayFacts
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.settings import AppSettings, Business, Look
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Segment, TimerEvent, TimerEventKind
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.domain.work import WorkItem
from consultant_app.storage.first_look import first_look
from consultant_app.storage.store import Store

TODAY = date(2026, 11, 12)
NINE = datetime(2026, 11, 12, 9, tzinfo=UTC)


@pytest.fixture
def day(store: Store, acme: Client) -> TodayFacts:
    """A day with something in every corner, as the store tells it."""
    with store.changing(What.SAMPLE) as tx:
        tx.settings.put_business(Business(name="Fielding IT", person="Sam Fielding"))
        site = tx.sites.put(
            Site(
                client_id=acme.id,
                address=("12 Mill Lane",),
                access="Side door 4471#",
                travel_minutes=25,
                distance_km=Decimal("18.5"),
            )
        )
        tom = tx.contacts.put(
            Contact(client_id=acme.id, name="Tom", roles=frozenset(Role), large_print=True)
        )
        oakfield = tx.clients.put(Client(name="Oakfield Dental"))
        old = tx.visits.put(
            Visit(client_id=acme.id, day=date(2026, 10, 1), state=VisitState.FINISHED)
        )
        tx.requests.put(Request(visit_id=old.id, words="Fax"))
        for number, days in enumerate((-2, 0, 1, 2)):
            tx.promises.put(
                Promise(
                    client_id=acme.id,
                    visit_id=old.id,
                    what=f"promise {number}",
                    to=tom.id,
                    by=TODAY + timedelta(days=days),
                    noted_at=NINE,
                )
            )
        for at, state in (
            (time(14), VisitState.PLANNED),
            (None, VisitState.PLANNED),
            (time(9, 30), VisitState.PLANNED),
            (None, VisitState.FINISHED),
        ):
            tx.visits.put(
                Visit(client_id=acme.id, day=TODAY, planned_at=at, state=state, site_id=site.id)
            )
        tx.visits.put(Visit(client_id=oakfield.id, day=TODAY, kind=VisitKind.PHONE))
        for number in range(4):
            tx.visits.put(Visit(client_id=oakfield.id, day=date(2026, 12, 4 - number)))
        running = tx.visits.put(Visit(client_id=oakfield.id, day=TODAY, state=VisitState.RUNNING))
        segment = tx.segments.put(Segment(visit_id=running.id, start=NINE))
        tx.timer.append(
            TimerEvent(
                segment_id=segment.id,
                kind=TimerEventKind.BEAT,
                at=NINE,
                monotonic_ns=0,
                boot_id="b",
            )
        )
        return tx.lists.today(TODAY)


def test_the_first_look_sees_what_the_store_sees(store: Store, day: TodayFacts) -> None:
    assert first_look(store.path, TODAY) == day
    tomorrow = TODAY + timedelta(days=1)
    with store.reading() as tx:
        assert first_look(store.path, tomorrow) == tx.lists.today(tomorrow) != day


def test_planned_visits_come_by_their_hour_with_what_the_doorstep_needs(
    day: TodayFacts, acme: Client
) -> None:
    assert [v.planned_at for v in day.planned] == [time(9, 30), time(14), None, None]
    first = day.planned[0]
    assert (first.client, first.last_day) == (acme.name, TODAY)
    assert first.site is not None
    assert (first.site.access, first.site.distance_km) == ("Side door 4471#", Decimal("18.5"))
    assert [(p.name, p.large_print) for p in first.people] == [("Tom", True)]
    assert [p.what for p in first.promises] == [f"promise {n}" for n in range(4)]
    by_phone = day.planned[-1]
    assert (by_phone.kind, by_phone.site, by_phone.last_day) == (VisitKind.PHONE, None, None)


def test_today_counts_what_waits_and_looks_ahead(day: TodayFacts) -> None:
    assert (day.first_name, day.business) == ("Sam", "Fielding IT")
    assert [v.state for v in day.done_today] == [VisitState.FINISHED]
    assert [v.day.day for v in day.coming] == [1, 2, 3]
    assert [p.what for p in day.promises_due] == ["promise 0", "promise 1", "promise 2"]
    assert day.promises_due_count == 2
    assert day.to_write_up == 2
    assert day.oldest_to_write_up is not None
    assert day.oldest_to_write_up.day == date(2026, 10, 1)
    assert day.running is not None
    assert day.running.client == "Oakfield Dental"


def test_an_empty_profile_has_an_empty_day(store: Store) -> None:
    with store.reading() as tx:
        empty = tx.lists.today(TODAY)
    assert empty == first_look(store.path, TODAY)
    assert (empty.planned, empty.running, empty.to_write_up) == ((), None, 0)


def test_a_finished_visit_is_ready_once_every_word_stands(store: Store, visit: Visit) -> None:
    def ready() -> int:
        with store.reading() as tx:
            return tx.lists.today(TODAY).not_issued

    with store.changing(What.FINISH_VISIT) as tx:
        tx.visits.put(replace(visit, state=VisitState.FINISHED))
        request = tx.requests.put(Request(visit_id=visit.id, words="Fax"))
        work = tx.work.put(WorkItem(visit_id=visit.id, note="fax", public="I mended the fax."))
    assert ready() == 0
    with store.changing(What.ANSWER_REQUEST) as tx:
        tx.requests.put(replace(request, outcome=Outcome.DONE))
    assert ready() == 0
    with store.changing(What.ACCEPT_WORDS) as tx:
        tx.work.put(replace(work, state=TextState.ACCEPTED))
    assert ready() == 1


def test_a_visit_that_names_no_place_is_at_the_only_one_there_is(
    store: Store, acme: Client
) -> None:
    with store.changing(What.PLAN_VISIT) as tx:
        office = tx.sites.put(Site(client_id=acme.id, name="Office"))
        tx.visits.put(Visit(client_id=acme.id, day=TODAY))
        assert tx.lists.today(TODAY).planned[0].site == office
        tx.sites.put(Site(client_id=acme.id, name="Store room"))
        assert tx.lists.today(TODAY).planned[0].site is None


def test_a_promise_tells_how_many_visits_ago_it_was_given(store: Store, acme: Client) -> None:
    with store.changing(What.SAMPLE) as tx:
        older, last = (
            tx.visits.put(Visit(client_id=acme.id, day=day, state=VisitState.ISSUED))
            for day in (date(2026, 10, 1), date(2026, 11, 1))
        )
        tx.visits.put(Visit(client_id=acme.id, day=TODAY))
        for what, visit_id in (("cable", older.id), ("calendar", last.id), ("phone", None)):
            tx.promises.put(Promise(client_id=acme.id, visit_id=visit_id, what=what))
    with store.reading() as tx:
        (planned,) = tx.lists.today(TODAY).planned
    given = dict(zip((p.what for p in planned.promises), planned.visits_ago, strict=True))
    assert given == {"cable": 2, "calendar": 1, "phone": 0}


def test_the_first_look_knows_how_the_program_looks(store: Store) -> None:
    with store.changing(What.EDIT_SETTINGS) as tx:
        tx.settings.put_app(AppSettings(look=Look.DARK, text_size=130))
    seen = first_look(store.path, TODAY)
    assert seen is not None
    assert seen.settings == AppSettings(look=Look.DARK, text_size=130)
