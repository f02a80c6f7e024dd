"""The program is killed while the clock runs: no noted beat is lost, and none is invented."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from consultant_app.clock import ShiftedClock
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.clock_questions import WhyAsked
from consultant_app.domain.ids import VisitId
from consultant_app.workflows.answer_the_clock import cut, split
from consultant_app.workflows.mind_the_clock import beat
from helpers.at_the_clock import stretches
from helpers.headless import python_apart

VISIT = VisitId(1)
BEATS = 20

# Starts a visit and notes beats as fast as it can; tells the moment of each once it is kept.
_BEATING = """
import sys
from pathlib import Path
from consultant_app.desk import open_desk
from consultant_app.workflows import keep_clients, run_visit
from consultant_app.workflows.mind_the_clock import beat

desk = open_desk(Path(sys.argv[1]))
visit = run_visit.start_visit(desk, keep_clients.add_client(desk, "Rossi Bakery").id)
while True:
    before = desk.now()
    beat(desk)
    print(before.isoformat(timespec="milliseconds"), flush=True)
"""


@pytest.fixture
def last_beat(tmp_path: Path) -> datetime:
    """The moment of a beat that was kept, in a profile whose program was killed then."""
    profile = tmp_path / "profile"
    profile.mkdir(mode=0o700)
    with python_apart(profile, _BEATING) as process:
        assert process.stdout is not None
        told = [process.stdout.readline().strip() for _ in range(BEATS)]
        process.kill()
    return datetime.fromisoformat(told[-1])


@pytest.fixture
def later(tmp_path: Path, last_beat: datetime) -> Desk:
    """The same profile, opened 40 minutes later."""
    return open_desk(tmp_path / "profile", clock=ShiftedClock(timedelta(minutes=40)))


def test_a_killed_program_knows_its_last_beat_and_the_clock_ran_on(
    later: Desk, last_beat: datetime
) -> None:
    question = beat(later)
    (stretch,) = stretches(later, VISIT)
    close_desk(later)

    assert stretch.end is None
    assert question is not None
    assert question.why in (WhyAsked.SLEPT, WhyAsked.SILENT)
    assert timedelta() <= question.last_sign - last_beat < timedelta(seconds=30)


def test_after_a_kill_a_split_keeps_what_was_before_and_goes_on_now(
    later: Desk, last_beat: datetime
) -> None:
    question = beat(later)
    assert question is not None

    before, now = split(later, question)
    close_desk(later)

    assert before.end == question.last_sign
    assert (now.start, now.end) == (question.back, None)


def test_after_a_kill_a_cut_ends_at_the_last_beat(later: Desk, last_beat: datetime) -> None:
    question = beat(later)
    assert question is not None

    stretch = cut(later, question)
    close_desk(later)

    assert stretch is not None
    assert stretch.end == question.last_sign
