"""Time is found by indexes; here it is looked for by hand as well, and both must agree."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import SegmentId
from consultant_app.domain.time_segments import (
    Segment,
    SegmentState,
    TimerEvent,
    TimerEventKind,
)
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.storage.health import check_database
from consultant_app.storage.store import Store, open_store
from helpers.hand_clock import HandClock
from helpers.older_database import older_database, put_row

NOON = datetime(2026, 11, 12, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BEATS = (TimerEventKind.BEAT, TimerEventKind.HAND)
SHORT_OF_A_DAY = timedelta(milliseconds=-1)


def _event(segment: int, kind: TimerEventKind, number: int) -> TimerEvent:
    return TimerEvent(
        segment_id=SegmentId(segment),
        kind=kind,
        at=NOON + timedelta(seconds=30 * number),
        monotonic_ns=number,
        boot_id="b",
    )


def _changes_in(events: tuple[TimerEvent, ...]) -> tuple[TimerEvent, ...]:
    """Return EVENTS without the beats that are followed by another one."""
    ends = (e for e, after in pairwise(events) if not (e.kind in BEATS and after.kind in BEATS))
    return (*ends, *events[-1:])


@pytest.mark.parametrize("seed", range(12))
def test_what_changed_at_a_clock_is_found_between_its_beats(store: Store, seed: int) -> None:
    random = Random(seed)
    kinds = [*BEATS * 6, *TimerEventKind]
    events = [
        _event(random.choice((1, 2)), random.choice(kinds), number)
        for number in range(random.randint(1, 80))
    ]
    with store.changing(What.BEAT, undoable=False) as tx:
        for event in events:
            tx.timer.append(event)

    with store.reading() as tx:
        for segment in (SegmentId(1), SegmentId(2), SegmentId(3)):
            everything = tx.timer.of(segment)
            assert everything == tuple(e for e in events if e.segment_id == segment)
            assert tx.timer.turns(segment) == _changes_in(everything)


def test_the_last_hand_is_the_latest_one_until_then(store: Store) -> None:
    hands = (3, 9, 5)  # a clock set back notes a later one before
    with store.changing(What.BEAT, undoable=False) as tx:
        for number in hands:
            tx.timer.append(_event(1, TimerEventKind.HAND, number))
        tx.timer.append(_event(1, TimerEventKind.BEAT, 7))
        tx.timer.append(_event(2, TimerEventKind.HAND, 8))

    with store.reading() as tx:
        found = [
            tx.timer.last_hand(SegmentId(1), until=NOON + timedelta(seconds=30 * number))
            for number in (2, 3, 8, 9)
        ]
    expected = [None, 3, 5, 9]
    assert found == [n if n is None else NOON + timedelta(seconds=30 * n) for n in expected]


@pytest.fixture
def stretches(store: Store, acme: Client) -> tuple[Segment, ...]:
    """Stretches of all lengths around noon, one each visit; one that runs, and one removed."""
    lengths = (timedelta(0), HOUR, DAY + SHORT_OF_A_DAY, DAY, DAY - SHORT_OF_A_DAY, 40 * DAY)
    starts = [NOON + n * timedelta(hours=7) for n in range(-9, 9)]
    with store.changing(What.EDIT_TIME) as tx:
        kept = []
        for start in starts:
            for length in lengths:
                for begins in (start, start - length):
                    visit = tx.visits.put(
                        Visit(
                            client_id=acme.id,
                            day=date(2020, 1, 1),
                            state=VisitState.FINISHED,
                        )
                    )
                    kept.append(
                        tx.segments.put(
                            Segment(visit_id=visit.id, start=begins, end=begins + length)
                        )
                    )
        kept.append(tx.segments.put(Segment(visit_id=visit.id, start=NOON - 3 * DAY)))
        gone = tx.segments.put(Segment(visit_id=visit.id, start=NOON, end=NOON + 90 * DAY))
        tx.segments.remove(gone.id)
    return tuple(kept)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param(NOON, NOON + HOUR, id="an-hour"),
        pytest.param(NOON, NOON, id="no-time"),
        pytest.param(NOON - 5 * DAY, NOON + 5 * DAY, id="all-of-them"),
        pytest.param(NOON + 39 * DAY, NOON + 41 * DAY, id="what-lasts-long"),
        pytest.param(NOON - 90 * DAY, NOON - 80 * DAY, id="before-all"),
    ],
)
def test_stretches_that_share_time_are_found_however_long_they_are(
    store: Store, stretches: tuple[Segment, ...], start: datetime, end: datetime
) -> None:
    wanted = [s for s in stretches if s.start < end and (s.end is None or s.end > start)]

    with store.reading() as tx:
        found = tx.segments.sharing(start, end)

    assert list(found) == sorted(wanted, key=lambda s: (s.start, s.id))


@pytest.mark.parametrize(
    ("first", "before"),
    [
        pytest.param(date(2026, 11, 12), date(2026, 11, 13), id="a-day"),
        pytest.param(date(2026, 12, 20), None, id="from-then-on"),
        pytest.param(None, date(2026, 11, 9), id="until-then"),
        pytest.param(date(2019, 12, 1), date(2020, 2, 1), id="by-the-day-of-the-visit"),
        pytest.param(None, None, id="all-there-is"),
    ],
)
@pytest.mark.parametrize("with_open", [True, False])
def test_visits_with_time_in_some_days_are_found_however_long_it_lasted(
    store: Store,
    stretches: tuple[Segment, ...],
    first: date | None,
    before: date | None,
    with_open: bool,
) -> None:
    from_moment = datetime(first.year, first.month, first.day, tzinfo=UTC) - DAY if first else None
    to_moment = (
        datetime(before.year, before.month, before.day, tzinfo=UTC) + DAY if before else None
    )
    by_day = (first or date.min) <= date(2020, 1, 1) < (before or date.max)
    wanted = {
        s.visit_id
        for s in stretches
        if by_day
        or (with_open and s.end is None)
        or (
            s.end is not None
            and (from_moment is None or s.end >= from_moment)
            and (to_moment is None or s.start < to_moment)
        )
    }

    with store.reading() as tx:
        found = tx.recorded_time.between(first, before, with_open=with_open)

    assert [recorded.visit.id for recorded in found] == sorted(wanted)
    assert {s.id for recorded in found for s in recorded.segments} == {
        s.id for s in stretches if s.visit_id in wanted
    }


def test_a_profile_of_before_finds_its_time_by_the_new_indexes(
    database: Path, clock: HandClock
) -> None:
    older_database(database, schema=6, clock=clock)
    kinds = [TimerEventKind.START, *BEATS, TimerEventKind.BEAT, TimerEventKind.WAKE]
    for number, kind in enumerate(kinds):
        put_row(database, "timer_events", segment_id=1, kind=str(kind), at=number * 1000)

    store = open_store(database, clock=clock)
    with store.reading() as tx:
        assert [e.kind for e in tx.timer.of(SegmentId(1))] == kinds
        assert [e.kind for e in tx.timer.turns(SegmentId(1))] == ["start", "beat", "wake"]
    with store.changing(What.EDIT_TIME) as tx:
        client = tx.clients.put(Client(name="Rowe"))
        visit = tx.visits.put(Visit(client_id=client.id, day=NOON.date()))
        unsure = Segment(visit_id=visit.id, start=NOON, end=NOON, state=SegmentState.NEEDS_REVIEW)
        tx.segments.put(unsure)
        assert tx.recorded_time.count_to_look_at() == 1
    store.close()
    assert check_database(database) == ()
