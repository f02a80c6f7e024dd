"""Whatever is done to the clock and the times, and in whatever order, the rules of time hold."""

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from consultant_app.desk import Desk, close_desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.clock_questions import Answer
from consultant_app.domain.day_pieces import day_pieces
from consultant_app.domain.ids import ClientId, SegmentId
from consultant_app.domain.problems import (
    CannotCut,
    ChangedSince,
    NothingToRedo,
    NothingToUndo,
    NoVisitRuns,
    StretchBegan,
    VisitRuns,
    WrongTime,
)
from consultant_app.domain.time_account import BlockKind
from consultant_app.domain.time_segments import (
    Charge,
    Segment,
    SegmentKind,
    SegmentState,
    TimerEvent,
    segment_minutes,
    usual_charge,
)
from consultant_app.workflows import (
    answer_the_clock,
    edit_time,
    mind_the_clock,
    rearrange_time,
    run_visit,
    time_page,
)
from helpers.at_the_clock import at
from helpers.hand_clock import HandClock
from helpers.office import opened

MONTHS = (date(2026, 10, 1), date(2026, 11, 1))
REFUSED = (
    *(VisitRuns, NoVisitRuns, StretchBegan, CannotCut, WrongTime),
    *(NothingToUndo, NothingToRedo, ChangedSince),
)

few_minutes = st.integers(0, 90)
which = st.integers(0, 50)


class TimeKeeping(RuleBasedStateMachine):
    """A consultant at work on the night when London's clocks go back and a month ends soon."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.clock = HandClock(at("2026-10-24T21:00", "Europe/London"))
        self.desk: Desk = opened(Path(self._folder.name) / "profile", self.clock)
        self.facts: dict[SegmentId, tuple[TimerEvent, ...]] = {}

    @initialize()
    def two_clients(self) -> None:
        with self.desk.store.changing(What.ADD_CLIENT, undoable=False) as tx:
            names = ("Hartley & Rowe Solicitors", "Rossi Bakery")
            self.clients = [tx.clients.put(Client(name=name)).id for name in names]

    def teardown(self) -> None:
        close_desk(self.desk)
        self._folder.cleanup()

    # --- time goes by ---

    @rule(minutes=few_minutes)
    def work_on(self, minutes: int) -> None:
        for _ in range(minutes // 4):
            self.clock.pass_time(minutes=4)
            mind_the_clock.beat(self.desk)

    @rule(minutes=st.integers(1, 600))
    def sleep(self, minutes: int) -> None:
        self.clock.sleep(minutes=minutes)

    @rule(minutes=st.integers(-180, 180))
    def the_clock_is_moved(self, minutes: int) -> None:
        self.clock.set_to(self.clock.now_utc() + timedelta(minutes=minutes))

    # --- the clock ---

    @rule(client=which, ago=few_minutes, travel=st.booleans())
    def start(self, client: int, ago: int, travel: bool) -> None:
        kind = SegmentKind.TRAVEL if travel else SegmentKind.WORK
        with suppress(*REFUSED):
            run_visit.start_visit(
                self.desk, self._client(client), segment_kind=kind, minutes_ago=ago
            )

    @rule(client=which, ago=few_minutes)
    def switch(self, client: int, ago: int) -> None:
        with suppress(*REFUSED):
            run_visit.switch_visit(self.desk, self._client(client), minutes_ago=ago)

    @rule(ago=few_minutes)
    def stop(self, ago: int) -> None:
        running = run_visit.running_visit(self.desk)
        if running is not None:
            with suppress(*REFUSED):
                run_visit.stop_clock(self.desk, running.visit_id, minutes_ago=ago)

    @rule()
    def take_a_break_or_end_it(self) -> None:
        running = run_visit.running_visit(self.desk)
        if running is not None:
            on_break = running.segment_kind == SegmentKind.BREAK
            act = run_visit.back_to_work if on_break else run_visit.take_break
            with suppress(*REFUSED):
                act(self.desk, running.visit_id)

    @rule(answer=st.sampled_from(Answer))
    def answer(self, answer: Answer) -> None:
        question = mind_the_clock.clock_question(self.desk)
        if question is not None:
            acts: dict[Answer, Callable[..., object]] = {
                Answer.KEEP: answer_the_clock.keep,
                Answer.CUT: answer_the_clock.cut,
                Answer.SPLIT: answer_the_clock.split,
            }
            acts[answer](self.desk, question)

    # --- corrections ---

    @precondition(lambda self: self._segments())
    @rule(number=which, ago=st.integers(1, 300), lasting=st.integers(1, 120))
    def correct_the_times(self, number: int, ago: int, lasting: int) -> None:
        segment = self._segment(number)
        start = self.desk.now() - timedelta(minutes=ago)
        end = segment.end and start + timedelta(minutes=lasting)
        with suppress(*REFUSED):
            edit_time.save_segment(self.desk, replace(segment, start=start, end=end))

    @precondition(lambda self: self._segments())
    @rule(number=which, kind=st.sampled_from(SegmentKind))
    def correct_the_kind(self, number: int, kind: SegmentKind) -> None:
        changed = replace(self._segment(number), kind=kind, charge=usual_charge(kind))
        edit_time.save_segment(self.desk, changed)

    @precondition(lambda self: self._segments())
    @rule(number=which)
    def charge_nothing(self, number: int) -> None:
        segment = self._segment(number)
        edit_time.set_charge(self.desk, segment.id, Charge.NO_CHARGE, reason="Our slip")

    @precondition(lambda self: self._segments())
    @rule(number=which, days=st.integers(-2, 8))
    def move_to_another_day(self, number: int, days: int) -> None:
        segment = self._segment(number)
        if segment.end is not None:
            day = segment.start.date() + timedelta(days=days)
            with suppress(*REFUSED):
                edit_time.move_to_day(self.desk, segment.id, day)

    @precondition(lambda self: self._segments())
    @rule(number=which, minutes=st.integers(0, 120))
    def split(self, number: int, minutes: int) -> None:
        segment = self._segment(number)
        before = self._lasting()
        with suppress(*REFUSED):
            rearrange_time.split_segment(
                self.desk, segment.id, segment.start + timedelta(minutes=minutes)
            )
        assert self._lasting() == before

    @precondition(lambda self: len(self._segments()) > 1)
    @rule(one=which, other=which)
    def join(self, one: int, other: int) -> None:
        first, second = self._segment(one), self._segment(other)
        if first.id != second.id:
            with suppress(*REFUSED):
                rearrange_time.join_segments(self.desk, first.id, second.id)

    @precondition(lambda self: self._segments())
    @rule(number=which, client=which)
    def move_to_another_visit(self, number: int, client: int) -> None:
        segment = self._segment(number)
        visits = rearrange_time.visits_to_move_to(self.desk, segment.id)
        if visits:
            rearrange_time.move_segment(self.desk, segment.id, visits[client % len(visits)].id)

    @precondition(lambda self: self._segments())
    @rule(number=which)
    def mend_an_overlap(self, number: int) -> None:
        segment = self._segment(number)
        for shared in edit_time.overlaps_of(self.desk, segment.id)[:1]:
            for fix in shared.fixes[:1]:
                with suppress(*REFUSED):
                    edit_time.fix_overlap(self.desk, fix)

    @rule()
    def undo(self) -> None:
        with suppress(*REFUSED):
            self.desk.store.undo()

    @rule()
    def redo(self) -> None:
        with suppress(*REFUSED):
            self.desk.store.redo()

    # --- the rules ---

    @invariant()
    def one_clock_runs_at_most(self) -> None:
        assert sum(s.end is None for s in self._segments()) <= 1

    @invariant()
    def each_stretch_lasts_or_waits_for_a_look(self) -> None:
        for segment in self._segments():
            lasts = segment.end is None or segment.end > segment.start
            assert lasts or segment.state is SegmentState.NEEDS_REVIEW

    @invariant()
    def the_facts_of_the_clock_only_grow(self) -> None:
        ids = {*self.facts, *(segment.id for segment in self._segments())}
        with self.desk.store.reading() as tx:
            now = {id_: tx.timer.of(id_) for id_ in ids}
        for id_, before in self.facts.items():
            assert now[id_][: len(before)] == before
        self.facts = now

    @invariant()
    def sums_by_stretch_day_month_and_client_are_one(self) -> None:
        now = self.desk.now()
        by_day: Counter[date] = Counter()
        for segment in self._segments():
            pieces = tuple(day_pieces(segment, now=now)) if segment.end else ()
            assert sum(p.minutes for p in pieces) == (
                segment_minutes(segment, now=now) if segment.end else 0
            )
            if segment.kind is not SegmentKind.BREAK:
                by_day.update({p.day: p.minutes for p in pieces})
        self._check_months(by_day)

    def _check_months(self, closed_by_day: Counter[date]) -> None:
        running = mind_the_clock.clock_question(self.desk) or run_visit.running_visit(self.desk)
        for first in MONTHS:
            month = time_page.month(self.desk, first)
            days = dict(month.by_day)
            clients = sum(c.on_site + c.remote + c.travel for c in month.clients)
            kinds = sum(m for kind, m in month.by_kind.items() if kind is not BlockKind.BREAK)
            assert month.minutes == sum(days.values()) == clients == kinds
            expected = {d: m for d, m in closed_by_day.items() if d.month == first.month and m}
            if running is None:
                assert {d: m for d, m in days.items() if m} == expected

    # --- what there is ---

    def _client(self, number: int) -> ClientId:
        return self.clients[number % len(self.clients)]

    def _segments(self) -> tuple[Segment, ...]:
        with self.desk.store.reading() as tx:
            lines = tx.lists.visits()
            return tuple(s for line in lines for s in tx.segments.of(line.id))

    def _segment(self, number: int) -> Segment:
        segments = self._segments()
        return segments[number % len(segments)]

    def _lasting(self) -> timedelta:
        now = self.desk.now()
        return sum(((s.end or now) - s.start for s in self._segments()), timedelta())


def _play(*, examples: int, acts: int) -> None:
    # Shrinking replays whole days; the acts are short enough to be read as they are.
    run_state_machine_as_test(
        TimeKeeping,
        settings=settings(
            max_examples=examples,
            stateful_step_count=acts,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.explicit, Phase.generate),
        ),
    )


def test_any_order_of_acts_keeps_the_rules_of_time() -> None:
    _play(examples=8, acts=20)


@pytest.mark.long
def test_any_long_order_of_acts_keeps_the_rules_of_time() -> None:
    _play(examples=150, acts=50)
