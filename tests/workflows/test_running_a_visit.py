"""The clock of a visit is in the database: it starts, pauses, switches, and forgets nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client, Contact
from consultant_app.domain.problems import NoVisitRuns, VisitRuns
from consultant_app.domain.time_segments import Segment, SegmentKind, minutes_by_kind
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.workflows.edit_time import overlaps_of, save_segment
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.keep_clients import add_client
from consultant_app.workflows.plan_visit import plan_visit
from consultant_app.workflows.run_visit import (
    back_to_work,
    continue_visit,
    start_visit,
    stop_clock,
    take_break,
    travel,
    visit_facts,
)
from consultant_app.workflows.run_visit import running_visit as clock_of
from helpers.hand_clock import HandClock


def test_a_new_visit_takes_the_usual_reader(
    desk: Desk, running_visit: Visit, mrs_rowe: Contact
) -> None:
    assert running_visit.contact_id == mrs_rowe.id
    assert running_visit.day == date(2026, 11, 12)
    assert running_visit.zone == "Europe/London"


def test_work_break_and_travel_follow_each_other_without_a_gap(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    for step, minutes in ((take_break, 78), (back_to_work, 10), (travel, 27), (stop_clock, 25)):
        clock.pass_time(minutes=minutes)
        step(desk, running_visit.id)

    segments = visit_facts(desk, running_visit.id).segments
    assert [s.kind for s in segments] == ["work", "break", "work", "travel"]
    assert all(one.end == other.start for one, other in pairwise(segments))
    assert minutes_by_kind(segments, now=desk.now()) == {
        SegmentKind.WORK: 105,
        SegmentKind.BREAK: 10,
        SegmentKind.TRAVEL: 25,
    }


def test_stopping_stops_the_clock_and_nothing_else(desk: Desk, running_visit: Visit) -> None:
    visit = stop_clock(desk, running_visit.id)

    assert visit.state is VisitState.RUNNING
    with pytest.raises(NoVisitRuns):
        stop_clock(desk, running_visit.id)


def test_starting_again_on_the_same_day_goes_on_with_the_visit(
    desk: Desk, running_visit: Visit, acme: Client, clock: HandClock
) -> None:
    clock.pass_time(minutes=30)
    stop_clock(desk, running_visit.id)
    clock.pass_time(minutes=30)

    again = start_visit(desk, acme.id)

    assert again.id == running_visit.id
    assert len(visit_facts(desk, again.id).segments) == 2


def test_starting_takes_the_visit_planned_for_today(desk: Desk, acme: Client) -> None:
    planned = plan_visit(desk, acme.id, day=desk.today(), at=time(9, 30), reason="The check-up.")

    visit = start_visit(desk, acme.id)

    assert (visit.id, visit.state, visit.reason) == (
        planned.id,
        VisitState.RUNNING,
        "The check-up.",
    )


def test_a_second_clock_is_refused_until_the_first_stands(desk: Desk, running_visit: Visit) -> None:
    rossi = add_client(desk, "Rossi Bakery")
    with pytest.raises(VisitRuns) as refused:
        start_visit(desk, rossi.id)
    stop_clock(desk, running_visit.id)

    start_visit(desk, rossi.id)

    running = _where_the_clock_runs(desk)
    assert refused.value.client == "Hartley & Rowe Solicitors"
    assert running == "Rossi Bakery"


def test_started_twenty_minutes_ago_starts_then(desk: Desk, acme: Client) -> None:
    visit = start_visit(desk, acme.id, minutes_ago=20)

    (segment,) = visit_facts(desk, visit.id).segments
    assert segment.start == desk.now() - timedelta(minutes=20)


def test_a_finished_visit_can_be_continued(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(minutes=60)
    finish_visit(desk, running_visit.id)
    clock.pass_time(minutes=60)

    visit = continue_visit(desk, running_visit.id)

    assert visit.state is VisitState.RUNNING
    assert [s.end is None for s in visit_facts(desk, visit.id).segments] == [False, True]


def test_undo_takes_a_start_back(desk: Desk, running_visit: Visit) -> None:
    desk.store.undo()

    assert _where_the_clock_runs(desk) == ""


def test_neighbours_do_not_overlap_but_shared_time_does(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(minutes=60)
    take_break(desk, running_visit.id)
    clock.pass_time(minutes=10)
    stop_clock(desk, running_visit.id)
    work, rest = visit_facts(desk, running_visit.id).segments
    beside = overlaps_of(desk, work.id)

    save_segment(desk, _moved(work, end=rest.start + timedelta(minutes=5)))

    assert beside == ()
    assert [(s.second.id, s.minutes) for s in overlaps_of(desk, work.id)] == [(rest.id, 5)]


def test_a_corrected_time_keeps_the_offset_it_was_lived_in(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    stop_clock(desk, running_visit.id)
    (segment,) = visit_facts(desk, running_visit.id).segments
    summer = datetime(2026, 7, 1, 8, 0, tzinfo=UTC)

    saved = save_segment(desk, _moved(segment, end=summer + timedelta(hours=1), start=summer))

    assert (saved.start_offset_minutes, saved.end_offset_minutes) == (60, 60)


def _where_the_clock_runs(desk: Desk) -> str:
    running = clock_of(desk)
    return running.client if running and running.segment_kind else ""


def _moved(segment: Segment, *, end: datetime, start: datetime | None = None) -> Segment:
    return replace(segment, end=end, start=start or segment.start)


def test_a_call_leaves_the_visit_of_the_morning_what_it_was(desk: Desk) -> None:
    """The call of the afternoon made a phone call of the hours on site."""
    client = add_client(desk, "Fellside Pottery")
    on_site = start_visit(desk, client.id)
    stop_clock(desk, on_site.id)
    call = start_visit(desk, client.id, kind=VisitKind.PHONE)
    assert call.id != on_site.id
    assert visit_facts(desk, on_site.id).visit.kind is VisitKind.ON_SITE
