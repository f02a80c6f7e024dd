"""Records in, the same records out, whatever is in them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from consultant_app.domain.billing import Rounding, RoundingMode
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Contact, Role, Site
from consultant_app.domain.deliveries import Delivery, DeliveryWay
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.ids import ClientId, SegmentId, VisitId
from consultant_app.domain.options import Paper, ShownTime, Shows
from consultant_app.domain.parts import Part
from consultant_app.domain.photos import Pair, Photo
from consultant_app.domain.problems import NotFound
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.settings import AppSettings, Business, Look, Voice
from consultant_app.domain.summaries import DocumentKind, SummaryVersion
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import (
    Charge,
    Segment,
    SegmentKind,
    SegmentState,
    TimerEvent,
    TimerEventKind,
)
from consultant_app.domain.visits import OwnLines, Visit, VisitKind, VisitState
from consultant_app.domain.work import WorkItem
from consultant_app.storage.store import Store
from helpers.hand_clock import HandClock

NOON = datetime(2026, 11, 12, 12, 0, 0, 250_000, tzinfo=UTC)
DAY = date(2026, 11, 12)

FULL: list[tuple[str, Callable[[Client, Visit], Any]]] = [
    (
        "clients",
        lambda c, v: Client(
            name="Łukasz ’n’ Söhne",
            also_known_as=("The Bakery", "Brot"),
            language="de-DE",
            currency="EUR",
            archived=True,
            private_notes="two\nlines",
            rounding=Rounding(minutes=15, mode=RoundingMode.NEAREST, minimum=30),
            rates={"work": Decimal("72.50"), "remote": Decimal(0)},
            plan_minutes=120,
            shows=Shows(time=ShownTime.FROM_TO, photos=False, paper=Paper.LETTER),
        ),
    ),
    (
        "sites",
        lambda c, v: Site(
            client_id=c.id,
            name="Office",
            address=("12 Mill Lane", "Bramford"),
            access="Side door 4471#",
            travel_minutes=25,
            distance_km=Decimal("18.5"),
        ),
    ),
    (
        "contacts",
        lambda c, v: Contact(
            client_id=c.id,
            name="Margaret Rowe",
            address_as="Mrs Rowe",
            greeting="Dear Mrs Rowe",
            roles=frozenset({Role.READS, Role.SIGNS}),
            email="rowe@example.org",
            phone="01632",
            remember="Short version first",
            language="en-GB",
            large_print=True,
        ),
    ),
    (
        "equipment",
        lambda c, v: Equipment(
            client_id=c.id, name="Reception PC", make="Dell", serial="X1", private_notes="old"
        ),
    ),
    (
        "visits",
        lambda c, v: Visit(
            client_id=c.id,
            kind=VisitKind.PHONE,
            state=VisitState.FINISHED,
            day=DAY,
            zone="Europe/London",
            planned_at=time(9, 30),
            planned_minutes=120,
            reason="Server",
            nothing_asked=True,
            called_us=True,
            lines=OwnLines(headline="All mended", closing="Thank you"),
            private_notes="9:40 note",
            notices=("One", "Two"),
            words_off=("nas",),
            duration_minutes=45,
            duration_charge=Charge.INCLUDED,
            finished_at=NOON,
        ),
    ),
    (
        "requests",
        lambda c, v: Request(
            visit_id=v.id,
            words="It asks “why?”",
            outcome=Outcome.WAITING,
            outcome_word="On order",
            reply="It comes on Friday.",
            reply_state=TextState.PROPOSED,
            lost_minutes=10,
            noted_at=NOON,
        ),
    ),
    (
        "work",
        lambda c, v: WorkItem(
            visit_id=v.id,
            note="Reset spooler",
            public="I mended the printer.",
            why="It waited.",
            notice="It may ask once.",
            state=TextState.ACCEPTED,
            equipment_ids=(),
            task="printer.queue",
            only_for_me=True,
            noted_at=NOON,
            minutes=15,
        ),
    ),
    (
        "parts",
        lambda c, v: Part(
            visit_id=v.id, name="Cable", quantity=Decimal("1.5"), price=Decimal("8.50")
        ),
    ),
    (
        "segments",
        lambda c, v: Segment(
            visit_id=v.id,
            kind=SegmentKind.TRAVEL,
            start=NOON,
            end=NOON + timedelta(hours=1),
            zone="Europe/London",
            start_offset_minutes=0,
            end_offset_minutes=60,
            charge=Charge.NO_CHARGE,
            charge_reason="favour",
            state=SegmentState.NEEDS_REVIEW,
        ),
    ),
    (
        "photos",
        lambda c, v: Photo(
            visit_id=v.id,
            file="ab12.jpg",
            pair=Pair.BEFORE,
            caption="Cables",
            description="A heap of cables",
            public=False,
        ),
    ),
    (
        "promises",
        lambda c, v: Promise(
            client_id=c.id,
            visit_id=v.id,
            what="A longer cable",
            who="Tom",
            by=date(2026, 11, 20),
            by_words="before 9:00",
            next_visit=True,
            kept_on=DAY,
            state=TextState.PROPOSED,
            noted_at=NOON,
        ),
    ),
    (
        "versions",
        lambda c, v: SummaryVersion(
            visit_id=v.id,
            version=2,
            kind=DocumentKind.SHORT,
            issued_at=NOON,
            file="Hartley/summary.pdf",
            sha256="ab" * 32,
            pages=2,
            title="Visit summary",
            fingerprint="cd" * 32,
        ),
    ),
]


@pytest.mark.parametrize(("table", "make"), FULL, ids=[table for table, _ in FULL])
def test_a_record_comes_back_as_it_was_put(
    store: Store, acme: Client, visit: Visit, table: str, make: Callable[[Client, Visit], Any]
) -> None:
    record = make(acme, visit)
    with store.changing(What.IMPORT) as tx:
        stored = getattr(tx, table).put(record)
    with store.reading() as tx:
        read = getattr(tx, table).get(stored.id)
    assert stored.id > 0
    assert read == stored == replace(record, id=stored.id)


def test_a_hand_over_belongs_to_its_version(store: Store, visit: Visit) -> None:
    version = dict(FULL)["versions"](Client(name=""), visit)
    with store.changing(What.ISSUE_SUMMARY) as tx:
        stored = tx.versions.put(version)
        delivery = tx.deliveries.put(
            Delivery(version_id=stored.id, way=DeliveryWay.SAVED, at=NOON, detail="a.pdf")
        )
    with store.reading() as tx:
        assert tx.deliveries.of(stored.id) == (delivery,)


def test_a_stored_moment_equals_the_one_read_back_whatever_its_zone_and_fineness(
    store: Store, visit: Visit
) -> None:
    finer = datetime(2026, 11, 12, 14, 0, 0, 1_999, tzinfo=timezone(timedelta(hours=2)))
    with store.changing(What.NOTE_REQUEST) as tx:
        stored = tx.requests.put(Request(visit_id=visit.id, words="?", noted_at=finer))
    with store.reading() as tx:
        assert tx.requests.get(stored.id) == stored
    assert stored.noted_at == datetime(2026, 11, 12, 12, 0, 0, 1_000, tzinfo=UTC)


def test_a_moment_without_a_zone_is_refused(store: Store, visit: Visit) -> None:
    with (
        pytest.raises(ValueError, match="zone"),
        store.changing(What.NOTE_REQUEST) as tx,
    ):
        tx.requests.put(Request(visit_id=visit.id, words="?", noted_at=NOON.replace(tzinfo=None)))


def test_text_keeps_nul_and_every_letter_and_shows_what_is_no_letter(store: Store) -> None:
    with store.changing(What.ADD_CLIENT) as tx:
        stored = tx.clients.put(Client(name="a\0b 🖨 \N{COMBINING ACUTE ACCENT}\ud800"))
    with store.reading() as tx:
        assert (
            tx.clients.get(stored.id).name
            == "a\0b 🖨 \N{COMBINING ACUTE ACCENT}\N{REPLACEMENT CHARACTER}"
        )


def test_settings_come_back_and_are_empty_at_first(store: Store) -> None:
    business = Business(
        name="Fielding IT",
        person="Sam Fielding",
        address=("1 High Street",),
        voice=Voice.WE,
        rates={"work": Decimal("72.00")},
        rounding=Rounding(minutes=15),
        shows=Shows(words=False),
    )
    app = AppSettings(look=Look.DARK, text_size=120, first_run_done=True)
    with store.reading() as tx:
        assert (tx.settings.business(), tx.settings.app()) == (Business(), AppSettings())
    with store.changing(What.EDIT_SETTINGS) as tx:
        tx.settings.put_business(business)
        tx.settings.put_app(app)
    with store.reading() as tx:
        assert (tx.settings.business(), tx.settings.app()) == (business, app)


def test_a_draft_is_kept_replaced_and_forgotten(store: Store) -> None:
    with store.changing(What.KEEP_DRAFT, undoable=False) as tx:
        tx.drafts.put("capture:1", "The print")
        tx.drafts.put("capture:1", "The printer")
        tx.drafts.put("capture:2", "x")
        tx.drafts.put("capture:2", "")
    with store.reading() as tx:
        assert tx.drafts.get("capture:1") == "The printer"
        assert tx.drafts.get("capture:2") == ""
    with store.changing(What.KEEP_DRAFT, undoable=False) as tx:
        tx.drafts.remove("capture:1")
        tx.drafts.remove("capture:1")
    with store.reading() as tx:
        assert tx.drafts.get("capture:1") == ""


def test_the_clocks_facts_stay_in_order_and_the_newest_is_the_last_sign(store: Store) -> None:
    at = [NOON, NOON + timedelta(minutes=5), NOON - timedelta(hours=1)]
    events = [
        TimerEvent(
            segment_id=SegmentId(7), kind=TimerEventKind.BEAT, at=a, monotonic_ns=i, boot_id="b"
        )
        for i, a in enumerate(at)
    ]
    with store.changing(What.BEAT, undoable=False) as tx:
        for event in events:
            tx.timer.append(event)
    with store.reading() as tx:
        assert tx.timer.of(SegmentId(7)) == tuple(events)
        assert tx.timer.last(SegmentId(7)) == events[-1]
        assert tx.timer.last(SegmentId(8)) is None


def test_a_confirmed_text_is_known_by_its_hash_only(store: Store, visit: Visit) -> None:
    with store.changing(What.ACCEPT_WORDS) as tx:
        tx.confirmed.add(visit.id, "The code is 4471")
        tx.confirmed.add(visit.id, "The code is 4471")
    with store.reading() as tx:
        (found,) = tx.confirmed.of(visit.id)
        assert tx.confirmed.of(VisitId(99)) == frozenset()
    assert len(found) == 64
    assert (
        b"4471"
        not in store.path.read_bytes() + store.path.with_name("consultant.db-wal").read_bytes()
    )


def test_putting_an_unknown_record_says_what_was_not_found(store: Store) -> None:
    with pytest.raises(NotFound) as problem, store.changing(What.EDIT_CLIENT) as tx:
        tx.clients.put(Client(id=ClientId(41), name="Nobody"))
    assert (problem.value.kind, problem.value.wanted) == ("Client", "41")


def test_a_segment_may_end_at_its_start_but_not_before(store: Store, visit: Visit) -> None:
    with store.changing(What.EDIT_TIME) as tx:
        tx.segments.put(Segment(visit_id=visit.id, start=NOON, end=NOON))
    with pytest.raises(Exception, match="ends_after_start"), store.changing(What.EDIT_TIME) as tx:
        tx.segments.put(Segment(visit_id=visit.id, start=NOON, end=NOON - timedelta(seconds=1)))


def test_a_client_is_found_by_its_words_in_any_order_and_by_its_other_names(
    store: Store,
) -> None:
    with store.changing(What.ADD_CLIENT) as tx:
        rossi = tx.clients.put(Client(name="Rossi Bakery", also_known_as=("Panificio Łuca",)))
        tx.clients.put(Client(name="Rossi Bakery & Sons", private_notes="bakery of rossi"))
        assert tx.clients.find("the bakery, ROSSI Ltd") == (rossi,)
        assert tx.clients.find("luca panificio") == (rossi,)
        assert tx.clients.find("Rossi") == ()
        assert tx.clients.find('"&"') == ()


def test_visits_are_found_by_what_they_are_to_the_day(
    store: Store, acme: Client, visit: Visit, clock: HandClock
) -> None:
    with store.changing(What.PLAN_VISIT) as tx:
        late, early, any_time = (
            tx.visits.put(Visit(client_id=acme.id, day=DAY, planned_at=at))
            for at in (time(14), time(9), None)
        )
        older = tx.visits.put(
            Visit(client_id=acme.id, day=date(2026, 1, 1), state=VisitState.ISSUED)
        )
        assert tx.visits.planned(DAY) == (early, late, any_time)
        assert tx.visits.running() == visit
        assert tx.visits.of(acme.id) == (any_time, early, late, visit, older)
        assert tx.visits.before(visit) == (older,)
