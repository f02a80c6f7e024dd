"""Lines of clients, promises and words, the running visit, and what is due."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Contact
from consultant_app.domain.ids import ClientId
from consultant_app.domain.promises import CLIENT, Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Segment, SegmentKind, TimerEvent, TimerEventKind
from consultant_app.domain.visits import Visit, VisitKind
from consultant_app.storage.first_look import first_look
from consultant_app.storage.store import Store

TODAY = date(2026, 11, 12)
NINE = datetime(2026, 11, 12, 9, tzinfo=UTC)


def test_clients_are_filtered_by_any_part_of_their_names_notes_and_people(
    store: Store, acme: Client
) -> None:
    with store.changing(What.SAMPLE) as tx:
        tx.clients.put(replace(acme, also_known_as=("H&R",)))
        tx.contacts.put(Contact(client_id=acme.id, name="Margaret Žižková"))
        tx.clients.put(Client(name="Gone", archived=True))

        def names(text: str, *, archived: bool = False) -> list[str]:
            return [line.name for line in tx.lists.clients(filter=text, archived=archived)]

        for text in ("artl", "h&r", "zizk", "rowe marg", ""):
            assert names(text) == [acme.name], text
        assert names("rowe nobody") == names("%") == names("\ud800") == []
        assert names("", archived=True) == ["Gone"]


def test_a_line_of_a_client_tells_last_and_next_visit_and_open_promises(
    store: Store, acme: Client, visit: Visit
) -> None:
    with store.changing(What.SAMPLE) as tx:
        for day, at in (
            (date(2026, 11, 1), None),
            (date(2026, 11, 20), time(14)),
            (date(2026, 11, 20), time(9)),
        ):
            tx.visits.put(Visit(client_id=acme.id, day=day, planned_at=at))
        for what, kept_on, state in (
            ("open", None, TextState.ACCEPTED),
            ("kept", TODAY, TextState.ACCEPTED),
            ("drafted", None, TextState.PROPOSED),
        ):
            tx.promises.put(Promise(client_id=acme.id, what=what, kept_on=kept_on, state=state))
        (line,) = tx.lists.clients()
    assert (line.last_day, line.next_day, line.next_at) == (TODAY, date(2026, 11, 20), time(9))
    assert (line.open_promises, line.running) == (1, True)


def test_promises_are_listed_by_urgency_and_drafted_ones_are_not(
    store: Store, acme: Client, visit: Visit
) -> None:
    with store.changing(What.SAMPLE) as tx:
        tom = tx.contacts.put(Contact(client_id=acme.id, name="Tom"))
        for what, by in (("no day", None), ("Friday", date(2026, 11, 13)), ("late", TODAY)):
            tx.promises.put(
                Promise(client_id=acme.id, visit_id=visit.id, what=what, by=by, to=tom.id)
            )
        tx.promises.put(Promise(client_id=acme.id, what="kept", kept_on=TODAY))
        tx.promises.put(Promise(client_id=acme.id, what="draft", state=TextState.PROPOSED))
        lines = tx.lists.promises()
        assert [p.what for p in lines] == ["late", "Friday", "no day"]
        assert (lines[0].to, lines[0].visit_day, lines[0].client) == ("Tom", TODAY, acme.name)
        assert [p.what for p in tx.lists.promises(to_day=TODAY)] == ["late"]
        assert [p.what for p in tx.lists.promises(from_day=date(2026, 11, 13))] == ["Friday"]
        assert len(tx.lists.promises(client_id=acme.id, open_only=False)) == 4
        assert tx.lists.promises(client_id=ClientId(99)) == ()


def test_a_clients_words_come_newest_visit_first_and_may_be_filtered(
    store: Store, acme: Client, visit: Visit
) -> None:
    with store.changing(What.SAMPLE) as tx:
        tom = tx.contacts.put(Contact(client_id=acme.id, name="Tom"))
        old = tx.visits.put(Visit(client_id=acme.id, day=date(2026, 1, 1)))
        tx.requests.put(Request(visit_id=old.id, words="Drucker", reply="Läuft wieder."))
        tx.requests.put(Request(visit_id=visit.id, words="First", asked_by=tom.id))
        tx.requests.put(Request(visit_id=visit.id, words="Second"))
        lines = tx.lists.requests(acme.id)
        assert [r.words for r in lines] == ["First", "Second", "Drucker"]
        assert (lines[0].asked_by, lines[0].day) == ("Tom", TODAY)
        assert [r.words for r in tx.lists.requests(acme.id, filter="lauft")] == ["Drucker"]


def test_the_running_visit_tells_what_the_bar_shows(
    store: Store, acme: Client, visit: Visit
) -> None:
    with store.changing(What.CLOCK) as tx:
        for kind, start, seconds in (
            (SegmentKind.TRAVEL, NINE, 25 * 60),
            (SegmentKind.WORK, NINE + timedelta(minutes=25, seconds=30), 45),
        ):
            end = start + timedelta(seconds=seconds)
            tx.segments.put(Segment(visit_id=visit.id, kind=kind, start=start, end=end))
        now_open = NINE + timedelta(minutes=30)
        segment = tx.segments.put(
            Segment(visit_id=visit.id, kind=SegmentKind.BREAK, start=now_open)
        )
        sign = TimerEvent(
            segment_id=segment.id, kind=TimerEventKind.BEAT, at=now_open, monotonic_ns=0, boot_id=""
        )
        tx.timer.append(sign)
        running = tx.lists.running()
    assert running is not None
    assert (running.visit_id, running.client, running.kind) == (
        visit.id,
        acme.name,
        VisitKind.ON_SITE,
    )
    assert (running.segment_kind, running.segment_start) == ("break", now_open)
    assert (running.first_start, running.last_sign) == (NINE, now_open)
    assert (running.closed_work_minutes, running.closed_work_seconds) == (1, 45)
    assert running.closed_travel_minutes == 25


def test_a_running_visit_whose_clock_stands_is_still_running(store: Store, visit: Visit) -> None:
    with store.reading() as tx:
        running = tx.lists.running()
    assert running is not None
    assert (running.segment_kind, running.segment_start, running.last_sign) == (None, None, None)


def test_late_and_todays_promises_of_mine_are_due_and_tomorrows_are_shown(
    store: Store, acme: Client
) -> None:
    with store.changing(What.SAMPLE) as tx:
        for day in (9, 10, 11, 12, 13, 14):
            tx.promises.put(Promise(client_id=acme.id, what=str(day), by=date(2026, 11, day)))
        tx.promises.put(Promise(client_id=acme.id, what="theirs", who=CLIENT, by=TODAY))
        today = tx.lists.today(TODAY)
        assert [p.what for p in today.promises_due] == ["9", "10", "11", "12"]
        assert today.promises_due_count == 4
        later = tx.lists.today(date(2026, 11, 13))
        assert later.promises_due_count == 5


def test_my_promises_without_a_day_are_told_the_oldest_first_and_counted(
    store: Store, acme: Client
) -> None:
    with store.changing(What.SAMPLE) as tx:
        for number in range(5):
            tx.promises.put(Promise(client_id=acme.id, what=f"some day {number}"))
        tx.promises.put(Promise(client_id=acme.id, what="theirs", who=CLIENT))
        tx.promises.put(Promise(client_id=acme.id, what="kept", kept_on=TODAY))
        tx.promises.put(Promise(client_id=acme.id, what="with a day", by=TODAY))
        today = tx.lists.today(TODAY)
    assert [p.what for p in today.promises_without_day] == [f"some day {n}" for n in range(3)]
    assert today.promises_without_day_count == 5
    assert first_look(store.path, TODAY) == today
