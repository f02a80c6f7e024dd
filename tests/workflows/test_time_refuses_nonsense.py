"""Whatever value an act on time is given, it keeps the rules of time or refuses by name."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consultant_app.cli.problem_sentences import sentence_for
from consultant_app.desk import Desk, close_desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId, SegmentId, VisitId
from consultant_app.domain.problems import Problem, WrongTime
from consultant_app.domain.time_limits import EARLIEST
from consultant_app.domain.time_segments import Charge, Segment, SegmentState
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.workflows import answer_the_clock, edit_time, rearrange_time, run_visit
from consultant_app.workflows.keep_clients import add_client
from consultant_app.workflows.mind_the_clock import clock_question
from helpers.at_the_clock import stretches
from helpers.hand_clock import START, HandClock
from helpers.office import opened

any_minutes = st.integers(-200, 2000) | st.integers(-(10**15), 10**15)
any_day = st.dates() | st.dates(date(2026, 11, 1), date(2026, 11, 20))
near = st.timedeltas(timedelta(days=-3), timedelta(days=1)).map(lambda by: START + by)
hair = st.integers(-2000, 2000).map(lambda us: START + timedelta(microseconds=us))
any_moment = near | hair | st.datetimes(timezones=st.sampled_from([UTC]))
any_zone = st.sampled_from(["Europe/London", "Australia/Lord_Howe", "Nowhere", "", "../x"])
any_number = st.integers(0, 12)

Act = Callable[[Desk], object]


def _edited(
    number: int, start: datetime, end: datetime | None, zone: str, visit: int, desk: Desk
) -> object:
    known = _known(desk, SegmentId(number)) or Segment(visit_id=VisitId(visit), start=start)
    return edit_time.save_segment(desk, replace(known, start=start, end=end, zone=zone))


def _cut(at: datetime, desk: Desk) -> object:
    question = clock_question(desk)
    return question and answer_the_clock.cut(desk, question, at=at)


def _act(act: Callable[..., object], *positional: object, **named: object) -> Act:
    return lambda desk: act(desk, *positional, **named)


any_act: st.SearchStrategy[Act] = st.one_of(
    st.builds(
        lambda *args: partial(_edited, *args),
        *(any_number, any_moment, st.none() | any_moment, any_zone, any_number),
    ),
    st.builds(lambda n, day: _act(edit_time.move_to_day, SegmentId(n), day), any_number, any_day),
    st.builds(
        lambda n, minutes: _act(edit_time.set_duration, VisitId(n), minutes),
        *(any_number, st.none() | any_minutes),
    ),
    st.builds(
        lambda n, day, m: _act(edit_time.log_visit, ClientId(n), day=day, minutes=m),
        *(any_number, any_day, any_minutes),
    ),
    st.builds(lambda at: _act(edit_time.started_at, at), any_moment),
    st.builds(lambda at: partial(_cut, at), any_moment),
    st.builds(
        lambda n, at: _act(rearrange_time.split_segment, SegmentId(n), at), any_number, any_moment
    ),
    st.builds(
        lambda one, two: _act(
            rearrange_time.join_segments, SegmentId(one), SegmentId(two), over_gap=True
        ),
        *(any_number, any_number),
    ),
    st.builds(
        lambda n, to: _act(rearrange_time.move_segment, SegmentId(n), VisitId(to)),
        *(any_number, any_number),
    ),
    st.builds(
        lambda n, ago: _act(run_visit.start_visit, ClientId(n), minutes_ago=ago),
        *(any_number, any_minutes),
    ),
    st.builds(
        lambda n, ago: _act(run_visit.switch_visit, ClientId(n), minutes_ago=ago),
        *(any_number, any_minutes),
    ),
    st.builds(
        lambda act, n, ago: _act(act, VisitId(n), minutes_ago=ago),
        st.sampled_from(
            [run_visit.stop_clock, run_visit.take_break, run_visit.back_to_work, run_visit.travel]
        ),
        *(any_number, any_minutes),
    ),
)


def _known(desk: Desk, segment_id: SegmentId) -> Segment | None:
    return next((s for s in _all(desk) if s.id == segment_id), None)


def _visits(desk: Desk) -> tuple[Visit, ...]:
    with desk.store.reading() as tx:
        return tuple(tx.visits.get(line.id) for line in tx.lists.visits())


def _all(desk: Desk) -> tuple[Segment, ...]:
    return tuple(s for visit in _visits(desk) for s in stretches(desk, visit.id))


def _hold_the_rules(desk: Desk) -> None:
    for segment in _all(desk):
        lasts = segment.end is None or segment.end > segment.start
        assert lasts or segment.state is SegmentState.NEEDS_REVIEW
        assert EARLIEST <= segment.start <= desk.now()
        assert segment.end is None or segment.end <= desk.now()
    runs = {segment.visit_id for segment in _all(desk) if segment.end is None}
    assert len(runs) <= 1
    for visit in _visits(desk):
        assert visit.id not in runs or visit.state is VisitState.RUNNING
        assert visit.duration_minutes is None or 1 <= visit.duration_minutes <= 24 * 60
        assert EARLIEST.date() < visit.day <= desk.today()


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[Desk]:
    """A desk at which any act may be done, and then the next."""
    clock = HandClock(START - timedelta(hours=9))
    desk = opened(tmp_path / "busy", clock)
    client = add_client(desk, "Hartley & Rowe Solicitors")
    add_client(desk, "Rossi Bakery")
    run_visit.start_visit(desk, client.id)
    clock.sleep(hours=9)
    yield desk
    close_desk(desk)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(act=any_act)
def test_any_value_keeps_the_rules_of_time_or_is_refused_by_name(busy: Desk, act: Act) -> None:
    said = ""
    try:
        act(busy)
    except Problem as problem:
        said = sentence_for(problem)
    assert "It did not work" not in said
    _hold_the_rules(busy)


# --- the words ---------------------------------------------------------------------------------


def _first(problem: WrongTime) -> tuple[str, str]:
    return problem.found[0].field, problem.found[0].problem


@pytest.mark.parametrize(
    ("act", "wrong"),
    [
        (lambda d, v: edit_time.set_duration(d, v.id, -5), ("minutes", "no-minutes")),
        (lambda d, v: edit_time.set_duration(d, v.id, 10**9), ("minutes", "over-a-day")),
        (
            lambda d, v: edit_time.log_visit(d, v.client_id, day=date(2027, 1, 1), minutes=30),
            ("day", "in-future"),
        ),
        (
            lambda d, v: edit_time.log_visit(d, v.client_id, day=date(1, 1, 1), minutes=30),
            ("day", "too-early"),
        ),
        (
            lambda d, v: edit_time.started_at(d, d.now() + timedelta(minutes=1)),
            ("start", "in-future"),
        ),
        (
            lambda d, v: edit_time.move_to_day(d, stretches(d, v.id)[0].id, date(9999, 12, 31)),
            ("day", "in-future"),
        ),
        (
            lambda d, v: run_visit.take_break(d, v.id, minutes_ago=-1),
            ("minutes", "in-future"),
        ),
    ],
    ids=["negative", "huge", "to-come", "year-one", "starts-later", "year-9999", "ago-negative"],
)
def test_nonsense_is_refused_in_plain_words_and_changes_nothing(
    desk: Desk,
    running_visit: Visit,
    act: Callable[[Desk, Visit], object],
    wrong: tuple[str, str],
) -> None:
    before = _all(desk), _visits(desk)

    with pytest.raises(WrongTime) as refused:
        act(desk, running_visit)

    assert _first(refused.value) == wrong
    assert sentence_for(refused.value).startswith("Nothing was changed: ")
    assert (_all(desk), _visits(desk)) == before


def test_an_end_before_the_start_is_refused_by_name(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(minutes=30)
    run_visit.stop_clock(desk, running_visit.id)
    (segment,) = stretches(desk, running_visit.id)

    with pytest.raises(WrongTime) as refused:
        edit_time.save_segment(desk, replace(segment, end=segment.start - timedelta(minutes=1)))

    assert _first(refused.value) == ("end", "before-start")


def test_a_stretch_is_not_joined_with_itself(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(minutes=30)
    (segment,) = stretches(desk, running_visit.id)

    assert rearrange_time.joining_of(desk, segment.id, segment.id).trouble == "same"


def test_what_a_clock_set_back_left_in_the_future_can_still_be_put_right(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    """The hours are not typed anew, so they are no slip: only the kind is corrected."""
    visit = run_visit.start_visit(desk, acme.id)
    clock.pass_time(minutes=60)
    run_visit.stop_clock(desk, visit.id)
    clock.set_to(desk.now() - timedelta(hours=3))
    (segment,) = stretches(desk, visit.id)

    saved = edit_time.save_segment(desk, replace(segment, charge=Charge.NO_CHARGE))

    assert saved.charge is Charge.NO_CHARGE
