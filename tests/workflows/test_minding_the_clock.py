"""After an absence the clock asks and names the times; doing nothing changes nothing."""

from datetime import timedelta
from pathlib import Path

import pytest

from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.visits import Visit
from consultant_app.workflows.mind_the_clock import (
    beat,
    clock_question,
)
from consultant_app.workflows.run_visit import running_visit as clock_of
from consultant_app.workflows.run_visit import stop_clock, visit_facts
from helpers.hand_clock import HandClock


def test_while_somebody_is_there_nothing_is_asked(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    asked = []
    for _ in range(20):
        clock.pass_time(seconds=30)
        asked.append(beat(desk))

    assert asked == [None] * 20


def test_after_a_crash_the_clock_runs_on_and_asks(
    desk: Desk, running_visit: Visit, clock: HandClock, profile: Path
) -> None:
    started = desk.now()
    clock.pass_time(minutes=4)
    beat(desk)
    close_desk(desk)
    clock.restart(minutes=40)

    again = open_desk(profile, clock=clock)
    question = clock_question(again)
    running = _runs_since(again)
    close_desk(again)

    assert question is not None
    assert (question.client, question.running_since) == ("Hartley & Rowe Solicitors", started)
    assert question.last_sign == started + timedelta(minutes=4)
    assert running == started


@pytest.mark.parametrize(
    ("away", "asks"),
    [
        pytest.param({"minutes": 4}, False, id="four-minutes-are-no-absence"),
        pytest.param({"minutes": 5}, True, id="five-minutes-are-one"),
        pytest.param({"hours": 9}, True, id="a-night"),
    ],
)
def test_sleep_is_asked_about(
    away: dict[str, float],
    asks: bool,
    desk: Desk,
    running_visit: Visit,
    clock: HandClock,
) -> None:
    clock.restart(**away)

    assert (beat(desk) is not None) is asks


def test_a_wall_clock_that_jumped_is_asked_about(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.sleep(seconds=90)

    assert clock_question(desk) is not None


def test_while_a_question_stands_the_last_sign_is_kept(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    started = desk.now()
    clock.sleep(hours=1)
    for _ in range(3):
        clock.pass_time(seconds=30)
        beat(desk)

    question = clock_question(desk)

    assert question is not None
    assert question.last_sign == started


def test_doing_nothing_lets_the_clock_run(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    before = visit_facts(desk, running_visit.id).segments
    clock.sleep(hours=9)
    beat(desk)

    assert visit_facts(desk, running_visit.id).segments == before


def test_a_stopped_clock_asks_nothing(desk: Desk, running_visit: Visit, clock: HandClock) -> None:
    stop_clock(desk, running_visit.id)
    clock.sleep(hours=9)

    assert beat(desk) is None


def _runs_since(desk: Desk) -> object:
    running = clock_of(desk)
    return running.segment_start if running else None
