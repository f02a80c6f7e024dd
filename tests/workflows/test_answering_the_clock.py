"""Answers that leave nothing: a stretch without any sign of life goes, and undo brings it back."""

from datetime import timedelta

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.clock_questions import Answer
from consultant_app.domain.time_segments import Segment, SegmentState
from consultant_app.domain.visits import Visit
from consultant_app.workflows import answer_the_clock, time_page
from consultant_app.workflows.edit_time import log_visit
from consultant_app.workflows.mind_the_clock import clock_question, question_about
from consultant_app.workflows.run_visit import stop_clock, visit_facts
from consultant_app.workflows.settle_time import settle
from helpers.at_the_clock import stretches
from helpers.hand_clock import HandClock
from helpers.notes import note_work


def test_a_cut_without_a_sign_of_life_leaves_no_empty_stretch(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    """It left a stretch of no minutes that needed a look, which no answer could ever settle."""
    clock.sleep(hours=20)
    stop_clock(desk, running_visit.id)
    (stopped,) = stretches(desk, running_visit.id)
    question = question_about(desk, stopped.id)
    assert question is not None
    assert not question.counts_a_part

    kept = answer_the_clock.cut(desk, question)

    assert kept is None
    assert stretches(desk, running_visit.id) == ()
    assert time_page.to_look_at(desk) == ()
    desk.store.undo()
    assert stretches(desk, running_visit.id) == (stopped,)


def test_a_running_clock_without_a_sign_of_life_stands_after_the_cut(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.sleep(hours=20)
    question = clock_question(desk)
    assert question is not None

    answer_the_clock.cut(desk, question)

    assert visit_facts(desk, running_visit.id).segments == ()
    assert clock_question(desk) is None


def test_a_cut_at_an_hour_that_somebody_says_keeps_what_lies_before(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    left = desk.now() + timedelta(minutes=50)
    clock.sleep(hours=20)
    question = clock_question(desk)
    assert question is not None

    kept = answer_the_clock.cut(desk, question, at=left)

    assert kept is not None
    assert kept.end == left


@pytest.mark.parametrize(
    "away", [pytest.param(365, id="a-year"), pytest.param(1, id="a-night-and-a-day")]
)
def test_an_entry_noted_today_does_not_vouch_for_the_nights_before_it(
    desk: Desk, running_visit: Visit, clock: HandClock, away: int
) -> None:
    """A clock forgotten for a year was stopped as sure: somebody had just noted a line."""
    left = desk.now()
    clock.pass_time(days=away)
    note_work(desk, running_visit.id, "Reset print spooler")
    noted = desk.now()
    clock.pass_time(minutes=1)
    question = clock_question(desk)
    stop_clock(desk, running_visit.id)

    assert question is not None
    assert [(a.left, a.back) for a in question.absences] == [(left, noted)]
    (stopped,) = stretches(desk, running_visit.id)
    assert stopped.state is SegmentState.NEEDS_REVIEW


def test_an_entry_noted_by_command_vouches_for_the_hours_of_its_day(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(hours=8)
    note_work(desk, running_visit.id, "Reset print spooler")
    clock.pass_time(minutes=1)

    assert clock_question(desk) is None


def test_a_clock_set_back_before_its_start_is_not_kept_as_it_is(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    """Kept, it lasted no minute and needed a look for ever."""
    clock.pass_time(minutes=10)
    clock.set_to(desk.now() - timedelta(hours=2))
    stop_clock(desk, running_visit.id)
    (stopped,) = stretches(desk, running_visit.id)

    question = question_about(desk, stopped.id)

    assert question is not None
    assert not question.can_be_kept


def test_time_that_lasts_no_minute_is_never_told_as_settled_by_keeping_it(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    """Its question had been answered while it ran; `keep` then said so and changed nothing."""
    clock.pass_time(minutes=10)
    clock.set_to(desk.now() - timedelta(hours=2))
    asked = clock_question(desk)
    assert asked is not None
    answer_the_clock.keep(desk, asked)
    stop_clock(desk, running_visit.id)
    (stopped,) = stretches(desk, running_visit.id)

    settled = settle(desk, stopped.id, Answer.KEEP)

    assert not settled
    assert [time.segment_id for time in time_page.to_look_at(desk)] == [stopped.id]


@pytest.mark.parametrize("answer", [Answer.CUT, Answer.SPLIT])
def test_time_that_lasts_no_minute_can_be_taken_away(
    desk: Desk, acme: Client, clock: HandClock, answer: Answer
) -> None:
    """As a file brings it: nothing is known of an absence, so no answer ever ended the question."""
    visit = log_visit(desk, acme.id, day=desk.today(), minutes=30)
    at = desk.now() - timedelta(hours=1)
    with desk.store.changing(What.EDIT_TIME) as tx:
        empty = tx.segments.put(
            Segment(visit_id=visit.id, start=at, end=at, state=SegmentState.NEEDS_REVIEW)
        )

    assert settle(desk, empty.id, answer)

    assert stretches(desk, visit.id) == ()
    assert time_page.to_look_at(desk) == ()
