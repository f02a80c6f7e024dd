"""Time is split, joined and moved to another visit: one change each, which undo takes back."""

from datetime import timedelta

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.problems import CannotCut
from consultant_app.domain.visits import Visit
from consultant_app.workflows.edit_time import started_at
from consultant_app.workflows.rearrange_time import (
    join_segments,
    move_segment,
    split_segment,
    visits_to_move_to,
)
from consultant_app.workflows.run_visit import running_visit as clock_of
from consultant_app.workflows.run_visit import start_visit, stop_clock
from helpers.at_the_clock import stretches
from helpers.hand_clock import HandClock


def test_a_clock_started_at_the_wrong_client_moves_to_the_right_one(
    desk: Desk, running_visit: Visit, acme: Client, clock: HandClock
) -> None:
    stop_clock(desk, running_visit.id)
    with desk.store.changing(What.ADD_CLIENT) as tx:
        rossi = tx.clients.put(Client(name="Rossi Bakery"))
    wrong = start_visit(desk, rossi.id)
    (stretch,) = stretches(desk, wrong.id)
    (target,) = visits_to_move_to(desk, stretch.id)

    move_segment(desk, stretch.id, target.id)
    running = clock_of(desk)
    desk.store.undo()

    assert (target.id, running and running.client) == (running_visit.id, acme.name)
    assert [s.id for s in stretches(desk, wrong.id)] == [stretch.id]


def test_a_running_stretch_is_split_and_joined_again_and_runs_on(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(minutes=60)
    (whole,) = stretches(desk, running_visit.id)

    first, second = split_segment(desk, whole.id, whole.start + timedelta(minutes=20))
    again = join_segments(desk, first.id, second.id)

    assert (first.end, second.start, second.end) == (second.start, first.end, None)
    assert (again.start, again.end) == (whole.start, None)
    assert stretches(desk, running_visit.id) == (again,)


def test_what_lies_apart_is_joined_only_when_somebody_says_so(
    desk: Desk, running_visit: Visit, acme: Client, clock: HandClock
) -> None:
    clock.pass_time(minutes=30)
    stop_clock(desk, running_visit.id)
    clock.pass_time(minutes=15)
    start_visit(desk, acme.id)
    morning, later = stretches(desk, running_visit.id)
    with pytest.raises(CannotCut) as refused:
        join_segments(desk, morning.id, later.id)

    whole = join_segments(desk, morning.id, later.id, over_gap=True)

    assert refused.value.why == "gap"
    assert (whole.start, whole.end) == (morning.start, None)


def test_the_start_of_what_runs_moves_back_and_forgets_nothing(
    desk: Desk, running_visit: Visit
) -> None:
    earlier = desk.now() - timedelta(minutes=20)

    moved = started_at(desk, earlier)
    desk.store.undo()

    assert (moved.start, moved.end) == (earlier, None)
    assert stretches(desk, running_visit.id)[0].start == desk.now()
