"""Hard days of the clock: no minute is invented or lost unless somebody was asked about it."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from consultant_app.clock import ask_zone_anew
from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.clock_questions import SignKind, WhyAsked
from consultant_app.domain.problems import NoVisitRuns
from consultant_app.domain.time_segments import (
    SegmentState,
    TimerEventKind,
    segment_minutes,
)
from consultant_app.workflows import time_page
from consultant_app.workflows.answer_the_clock import cut, keep, split
from consultant_app.workflows.edit_time import log_visit
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.keep_clients import add_client
from consultant_app.workflows.mind_the_clock import (
    beat,
    clock_question,
    going_to_sleep,
    question_about,
)
from consultant_app.workflows.run_visit import (
    back_to_work,
    start_visit,
    stop_clock,
    switch_visit,
    take_break,
)
from consultant_app.workflows.run_visit import (
    running_visit as clock_of,
)
from helpers.at_the_clock import GoTo, at, minutes_of_month, stretches, watch
from helpers.hand_clock import HandClock
from helpers.notes import note_work

NOVEMBER = date(2026, 11, 1)
LAST_YEAR = date(2025, 11, 1)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def go_to(monkeypatch: pytest.MonkeyPatch) -> Iterator[GoTo]:
    def to(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        ask_zone_anew()

    yield to
    to("Europe/London")


# --- over midnight, and nights when the clocks change -----------------------------------------


def test_an_evening_from_23_30_to_01_15_stands_under_both_days(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    clock.set_to(at("2026-11-12T23:30", "Europe/London"))
    visit = start_visit(desk, acme.id)
    asked = watch(desk, clock, minutes=105, every=150)
    stop_clock(desk, visit.id)

    (stretch,) = stretches(desk, visit.id)

    assert asked is None
    assert (stretch.state, segment_minutes(stretch, now=desk.now())) == (SegmentState.FINE, 105)
    assert minutes_of_month(desk, NOVEMBER) == {date(2026, 11, 12): 30, date(2026, 11, 13): 75}


@pytest.mark.parametrize(
    ("zone", "start", "end", "true_minutes", "offsets"),
    [
        pytest.param(
            *("Europe/London", "2026-03-28T23:30", "2026-03-29T03:15", 165, (0, 60)),
            id="london-forwards",
        ),
        pytest.param(
            *("Europe/London", "2026-10-24T23:30", "2026-10-25T03:15", 285, (60, 0)),
            id="london-back",
        ),
        pytest.param(
            *("America/New_York", "2026-03-07T23:30", "2026-03-08T03:15", 165, (-300, -240)),
            id="new-york-forwards",
        ),
        pytest.param(
            *("America/New_York", "2026-10-31T23:30", "2026-11-01T03:15", 285, (-240, -300)),
            id="new-york-back",
        ),
        pytest.param(
            *("Australia/Lord_Howe", "2026-10-03T23:30", "2026-10-04T03:15", 195, (630, 660)),
            id="lord-howe-half-an-hour-forwards",
        ),
        pytest.param(
            *("Australia/Lord_Howe", "2026-04-04T23:30", "2026-04-05T03:15", 255, (660, 630)),
            id="lord-howe-half-an-hour-back",
        ),
    ],
)
def test_a_night_when_the_clocks_change_counts_what_truly_passed(
    zone: str,
    start: str,
    end: str,
    true_minutes: int,
    offsets: tuple[int, int],
    desk: Desk,
    acme: Client,
    clock: HandClock,
    go_to: GoTo,
) -> None:
    go_to(zone)
    clock.set_to(at(start, zone))
    visit = start_visit(desk, acme.id)
    asked = watch(desk, clock, minutes=true_minutes, every=180)
    stop_clock(desk, visit.id)

    (stretch,) = stretches(desk, visit.id)
    first = date.fromisoformat(start[:10])
    days = {**minutes_of_month(desk, first), **minutes_of_month(desk, first + timedelta(days=1))}

    assert asked is None
    assert stretch.end == at(end, zone)
    assert segment_minutes(stretch, now=desk.now()) == true_minutes
    assert (stretch.start_offset_minutes, stretch.end_offset_minutes) == offsets
    assert days == {first: 30, first + timedelta(days=1): true_minutes - 30}


# --- the last day of a month, and the day that comes every four years --------------------------


@pytest.mark.parametrize(
    ("start", "before", "after"),
    [
        pytest.param("2026-11-30T23:00", date(2026, 11, 30), date(2026, 12, 1), id="month-end"),
        pytest.param("2026-12-31T23:00", date(2026, 12, 31), date(2027, 1, 1), id="new-year"),
        pytest.param("2028-02-28T23:00", date(2028, 2, 28), date(2028, 2, 29), id="to-leap-day"),
        pytest.param("2028-02-29T23:00", date(2028, 2, 29), date(2028, 3, 1), id="from-leap-day"),
    ],
)
def test_two_months_share_a_night_without_losing_a_minute(
    start: str, before: date, after: date, desk: Desk, acme: Client, clock: HandClock
) -> None:
    clock.set_to(at(start, "Europe/London"))
    visit = start_visit(desk, acme.id)
    watch(desk, clock, minutes=150, every=150)
    stop_clock(desk, visit.id)

    days = {**minutes_of_month(desk, before), **minutes_of_month(desk, after)}

    assert days == {before: 60, after: 90}


# --- a flight ----------------------------------------------------------------------------------


def test_a_flight_across_zones_counts_what_truly_passed_and_shows_both_clocks(
    desk: Desk, acme: Client, clock: HandClock, go_to: GoTo
) -> None:
    go_to("America/New_York")
    clock.set_to(at("2026-11-12T18:00", "America/New_York"))
    visit = start_visit(desk, acme.id)
    watch(desk, clock, minutes=60)
    go_to("Europe/Prague")
    question = watch(desk, clock, minutes=120)
    assert question is not None
    keep(desk, question)
    watch(desk, clock, minutes=10)
    stop_clock(desk, visit.id)

    (stretch,) = stretches(desk, visit.id)

    assert question.why is WhyAsked.ZONE
    assert question.absences[0].changes_zone
    assert stretch.state is SegmentState.FINE
    assert segment_minutes(stretch, now=desk.now()) == 190
    assert (stretch.start_offset_minutes, stretch.end_offset_minutes) == (-300, 60)


def test_after_a_flight_the_time_can_go_on_in_the_new_zone_and_loses_nothing(
    desk: Desk, acme: Client, clock: HandClock, go_to: GoTo
) -> None:
    go_to("America/New_York")
    visit = start_visit(desk, acme.id)
    watch(desk, clock, minutes=60)
    go_to("Europe/Prague")
    question = watch(desk, clock, minutes=5)
    assert question is not None
    split(desk, question)
    watch(desk, clock, minutes=55)
    stop_clock(desk, visit.id)

    here, there = stretches(desk, visit.id)

    assert (here.zone, there.zone) == ("America/New_York", "Europe/Prague")
    assert here.end == there.start
    assert sum(segment_minutes(s, now=desk.now()) for s in (here, there)) == 120


# --- sleep -------------------------------------------------------------------------------------


def test_after_nine_hours_of_sleep_the_clock_asks_and_a_cut_ends_at_the_last_beat(
    desk: Desk, running_visit_at_noon: tuple[int, datetime], clock: HandClock
) -> None:
    _, noon = running_visit_at_noon
    watch(desk, clock, minutes=40)
    clock.sleep(hours=9)
    question = beat(desk)
    assert question is not None

    stretch = cut(desk, question)

    assert question.why is WhyAsked.SLEPT
    assert question.last_sign == noon + timedelta(minutes=40)
    assert stretch is not None
    assert (stretch.end, stretch.state) == (noon + timedelta(minutes=40), SegmentState.FINE)
    assert clock_question(desk) is None


@pytest.fixture
def running_visit_at_noon(desk: Desk, acme: Client, clock: HandClock) -> tuple[int, datetime]:
    clock.set_to(at("2026-11-12T12:00", "Europe/London"))
    return start_visit(desk, acme.id).id, desk.now()


def test_of_five_sleeps_only_the_time_awake_is_left(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    """Toggl's desktop program counted such a day twice (toggldesktop#4378)."""
    visit = start_visit(desk, acme.id)
    for awake, asleep in ((40, 20), (7, 300), (61, 2), (13, 45), (90, 480)):
        clock.pass_time(seconds=17)
        watch(desk, clock, minutes=awake, every=30)
        clock.pass_time(seconds=13)
        clock.sleep(minutes=asleep)
        question = watch(desk, clock, minutes=3)  # the answer comes three minutes later
        assert question is not None
        split(desk, question)
    watch(desk, clock, minutes=10)
    stop_clock(desk, visit.id)

    kept = stretches(desk, visit.id)

    truly_awake = 40 + 7 + 61 + 13 + 90 + 5 * 3 + 10 + 5 * 0.5
    lasted = sum((s.end - s.start for s in kept if s.end), timedelta()) / MINUTE
    assert len(kept) == 6
    assert truly_awake - 5 * 0.5 <= lasted <= truly_awake
    assert all(one.end and one.end < other.start for one, other in pairwise(kept))
    assert {s.state for s in kept} == {SegmentState.FINE}


def test_sleeps_that_nobody_answered_are_all_asked_about_at_once(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    visit = start_visit(desk, acme.id)
    for _ in range(5):
        watch(desk, clock, minutes=30)
        clock.sleep(hours=1)
    question = watch(desk, clock, minutes=30)
    assert question is not None

    split(desk, question)
    stop_clock(desk, visit.id)

    assert len(question.absences) == 5
    assert [segment_minutes(s, now=desk.now()) for s in stretches(desk, visit.id)] == [30] * 6


def test_a_question_that_nobody_answered_leaves_the_time_to_be_looked_at(
    desk: Desk, running_visit_at_noon: tuple[int, datetime], clock: HandClock
) -> None:
    _, noon = running_visit_at_noon
    watch(desk, clock, minutes=30)
    clock.sleep(hours=1)
    beat(desk)
    running = clock_of(desk)
    assert running is not None
    finish_visit(desk, running.visit_id)

    (stretch,) = stretches(desk, running.visit_id)
    question = question_about(desk, stretch.id)
    assert question is not None
    kept = split(desk, question)

    assert (stretch.end, stretch.state) == (noon + timedelta(minutes=90), SegmentState.NEEDS_REVIEW)
    assert question.ended == stretch.end
    assert [s.end for s in kept] == [noon + timedelta(minutes=30)]


def test_taking_a_break_while_a_question_stands_does_not_hide_it(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    visit = start_visit(desk, acme.id)
    watch(desk, clock, minutes=30)
    clock.sleep(hours=1)
    watch(desk, clock, minutes=5)

    take_break(desk, visit.id)

    assert stretches(desk, visit.id)[0].state is SegmentState.NEEDS_REVIEW


def test_a_lunch_with_the_lid_closed_asks_nothing_and_holds_back_no_invoice(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    """Each lunch was asked about, and till then its visit was on no invoice."""
    visit = start_visit(desk, acme.id)
    watch(desk, clock, minutes=30)
    take_break(desk, visit.id)
    clock.sleep(hours=1)
    assert beat(desk) is None
    back_to_work(desk, visit.id)
    watch(desk, clock, minutes=10)
    stop_clock(desk, visit.id)

    lunch = stretches(desk, visit.id)[1]
    assert (lunch.state, segment_minutes(lunch, now=desk.now())) == (SegmentState.FINE, 60)
    assert time_page.to_look_at(desk) == ()


@pytest.mark.parametrize("happened", ["a night", "a clock set back"])
def test_a_break_that_no_lunch_explains_is_asked_about(
    desk: Desk, acme: Client, clock: HandClock, happened: str
) -> None:
    clock.set_to(at("2026-11-12T18:00"))
    visit = start_visit(desk, acme.id)
    watch(desk, clock, minutes=10)
    take_break(desk, visit.id)
    watch(desk, clock, minutes=30)
    if happened == "a night":
        clock.sleep(hours=14)
    else:
        clock.set_to(at("2026-11-12T16:30"))
    assert beat(desk) is not None
    back_to_work(desk, visit.id)
    assert SegmentState.NEEDS_REVIEW in [s.state for s in stretches(desk, visit.id)]


def test_the_system_tells_the_second_at_which_it_goes_to_sleep(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    start_visit(desk, acme.id)
    watch(desk, clock, minutes=10)
    clock.pass_time(seconds=25)
    going_to_sleep(desk)
    lid_closed = desk.now()
    clock.sleep(hours=2)

    question = beat(desk)

    assert question is not None
    assert (question.last_sign, question.back) == (lid_closed, desk.now())


# --- a clock that is moved ---------------------------------------------------------------------


def test_a_clock_set_back_two_hours_gives_nothing_negative_and_asks(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    visit = start_visit(desk, acme.id)
    started = desk.now()
    watch(desk, clock, minutes=30)
    clock.set_to(desk.now() - timedelta(hours=2))
    watch(desk, clock, minutes=20)
    stop_clock(desk, visit.id)

    (stretch,) = stretches(desk, visit.id)
    question = question_about(desk, stretch.id)
    assert question is not None
    kept = split(desk, question)

    assert (stretch.start, stretch.end) == (started, started)
    assert stretch.state is SegmentState.NEEDS_REVIEW
    assert question.why is WhyAsked.SET_BACK
    assert sorted(segment_minutes(s, now=desk.now()) for s in kept) == [20, 30]


def test_a_clock_set_forward_is_told_from_sleep(desk: Desk, acme: Client, clock: HandClock) -> None:
    visit = start_visit(desk, acme.id)
    watch(desk, clock, minutes=30)
    clock.set_to(desk.now() + timedelta(hours=3))
    question = beat(desk)
    assert question is not None

    split(desk, question)
    watch(desk, clock, minutes=15)
    stop_clock(desk, visit.id)

    assert question.why is WhyAsked.CLOCK_JUMP
    assert [segment_minutes(s, now=desk.now()) for s in stretches(desk, visit.id)] == [30, 15]


# --- a forgotten clock -------------------------------------------------------------------------


def test_a_clock_forgotten_over_night_proposes_when_somebody_last_typed(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    clock.set_to(at("2026-11-12T16:05", "Europe/London"))
    visit = start_visit(desk, acme.id)
    watch(desk, clock, minutes=75)
    note_work(desk, visit.id, "Reset print spooler")
    typed = desk.now()
    question = watch(desk, clock, minutes=15 * 60, every=240)  # the window stays open all night
    assert question is not None

    stretch = cut(desk, question)

    assert (question.why, question.over_night) == (WhyAsked.FORGOTTEN, True)
    assert (question.proposed.at, question.proposed.kind) == (typed, SignKind.NOTED)
    assert stretch is not None
    assert stretch.end == typed == at("2026-11-12T17:20", "Europe/London")


def test_a_clock_forgotten_with_the_lid_closed_proposes_the_typing_not_the_lid(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    clock.set_to(at("2026-11-12T16:05", "Europe/London"))
    start_visit(desk, acme.id)
    watch(desk, clock, minutes=75, hands_on=True)
    watch(desk, clock, minutes=25)
    clock.sleep(hours=14)

    question = beat(desk)

    assert question is not None
    assert question.last_sign == at("2026-11-12T17:45", "Europe/London")
    assert question.proposed.at == at("2026-11-12T17:20", "Europe/London")
    assert question.proposed.kind is SignKind.TYPED


def test_somebody_who_types_through_the_night_is_not_asked(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    clock.set_to(at("2026-11-12T20:00", "Europe/London"))
    start_visit(desk, acme.id)

    assert watch(desk, clock, minutes=10 * 60, every=240, hands_on=True) is None


def test_a_clock_left_open_last_year_is_seen_counts_nowhere_and_can_be_stopped(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    """Hamster put 41,868 hours into a report (hamster#689), and could not stop (hamster#232)."""
    clock.set_to(at("2025-11-12T16:05", "Europe/London"))
    visit = start_visit(desk, acme.id)
    clock.restart(days=365)

    running = clock_of(desk)
    week = time_page.week(desk, date(2026, 11, 9))
    counted = time_page.month(desk, NOVEMBER).minutes + time_page.month(desk, LAST_YEAR).minutes
    stop_clock(desk, visit.id)
    (stretch,) = stretches(desk, visit.id)

    assert running is not None
    assert running.client == acme.name
    assert [block.client for block in week.open_too_long] == [acme.name]
    assert (week.minutes, counted) == (0, 0)
    assert stretch.state is SegmentState.NEEDS_REVIEW


def test_a_year_that_was_stopped_without_an_answer_counts_nowhere_until_one_is_given(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    clock.set_to(at("2025-11-12T16:05", "Europe/London"))
    visit = start_visit(desk, acme.id)
    watch(desk, clock, minutes=75, hands_on=True)
    clock.restart(days=365)
    stop_clock(desk, visit.id)
    before = [minutes_of_month(desk, month) for month in (LAST_YEAR, NOVEMBER)]
    week = time_page.week(desk, date(2026, 11, 9))
    (stretch,) = stretches(desk, visit.id)
    question = question_about(desk, stretch.id)
    assert question is not None

    cut(desk, question)

    assert before == [{}, {}]
    assert (week.minutes, week.chargeable_minutes, week.days[0].minutes) == (0, 0, 0)
    assert [block.waits for block in week.days[0].blocks] == [True]
    assert minutes_of_month(desk, LAST_YEAR) == {date(2025, 11, 12): 75}


# --- what never happens ------------------------------------------------------------------------


def test_a_stopped_time_is_never_touched_by_a_question_shown_before_the_stop(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    visit = start_visit(desk, acme.id)
    watch(desk, clock, minutes=30)
    clock.sleep(hours=1)
    question = beat(desk)
    assert question is not None
    stop_clock(desk, visit.id)
    before = stretches(desk, visit.id)

    for answer in (cut, split, keep):
        with pytest.raises(NoVisitRuns):
            answer(desk, question)

    assert stretches(desk, visit.id) == before


def test_switching_to_another_client_is_one_instant_and_one_step_back(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    first = start_visit(desk, acme.id)
    watch(desk, clock, minutes=42)
    rossi = add_client(desk, "Rossi Bakery")
    second = switch_visit(desk, rossi.id)
    (one,), (other,) = stretches(desk, first.id), stretches(desk, second.id)
    desk.store.undo()

    assert one.end == other.start == desk.now()
    assert (stretches(desk, first.id)[0].end, stretches(desk, second.id)) == (None, ())


def test_the_facts_of_the_clock_stay_whatever_is_answered_and_taken_back(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    visit = start_visit(desk, acme.id)
    watch(desk, clock, minutes=10)
    clock.sleep(hours=1)
    question = beat(desk)
    assert question is not None
    cut(desk, question)
    desk.store.undo()

    (stretch,) = stretches(desk, visit.id)
    with desk.store.reading() as tx:
        kinds = [event.kind for event in tx.timer.turns(stretch.id)]

    assert stretch.end is None
    assert kinds == [
        TimerEventKind.START,
        TimerEventKind.BEAT,
        TimerEventKind.WAKE,
        TimerEventKind.STOP,
    ]


def test_a_call_without_clock_times_counts_on_its_day(desk: Desk, acme: Client) -> None:
    log_visit(desk, acme.id, day=date(2026, 11, 11), minutes=25)

    assert minutes_of_month(desk, NOVEMBER) == {date(2026, 11, 11): 25}
