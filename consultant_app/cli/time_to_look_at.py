"""Time that was stopped before anybody answered the clock: listed, and answered for by command."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import DONE, REFUSED, WRONG_USAGE, record_id
from consultant_app.cli.clock_words import (
    WAYS_TO_ANSWER,
    question_data,
    question_lines,
    span_line,
)
from consultant_app.cli.output import Output, complain, counted, duration
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.clock_questions import Answer
from consultant_app.domain.ids import SegmentId
from consultant_app.domain.time_segments import SegmentKind, minutes_by_kind

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.domain.clock_questions import ClockQuestion, TimeToLookAt

_WAYS = (
    "`time --stretch NUMBER --answer keep` counts all of it, `cut` ends it at the last sign, "
    "`split` leaves out the time when nobody was there."
)
_UNKNOWN = "Nothing is known of an absence: keep it, or correct its hours in the window."


def list_to_look_at(arguments: Namespace, output: Output) -> int:
    """List what waits for an answer, the clock that runs among it."""
    from consultant_app.workflows.mind_the_clock import clock_question, question_about
    from consultant_app.workflows.time_page import to_look_at

    with open_profile(arguments, writing=False) as desk:
        running = clock_question(desk)
        waiting = [(time, question_about(desk, time.segment_id)) for time in to_look_at(desk)]
    data = {
        "running": None if running is None else _question(running),
        "to_look_at": [_data(time, question) for time, question in waiting],
    }
    output.tell(data, *_lines(running, waiting))
    return DONE


def settle_stretch(arguments: Namespace, output: Output) -> int:
    """Answer for one stretch as the arguments say."""
    from consultant_app.workflows.settle_time import settle
    from consultant_app.workflows.time_page import to_look_at

    if arguments.answer is None or arguments.stretch is None:
        complain("Nothing was answered: name the stretch with --stretch, and --answer it.")
        return WRONG_USAGE
    segment_id = SegmentId(record_id(arguments.stretch, "stretch"))
    with open_profile(arguments, writing=True) as desk:
        found = next((t for t in to_look_at(desk) if t.segment_id == segment_id), None)
        if found is None:
            complain(f"Time {arguments.stretch} waits for no answer. Nothing was changed.")
            return REFUSED
        if not settle(desk, found.segment_id, Answer(arguments.answer)):
            complain(f"That is no answer for time {found.segment_id}. {_reason(desk, found)}")
            return REFUSED
        worked = _worked(desk, found)
    output.tell(
        {"settled": str(found.segment_id), "visit": str(found.visit_id), "work_minutes": worked},
        f"The time is settled: visit {found.visit_id} has {duration(worked)} of work now.",
    )
    return DONE


def waiting_lines(desk: Desk) -> tuple[str, ...]:
    """Return what `status` says of time that waits, nothing where there is none."""
    from consultant_app.workflows.time_page import to_look_at

    count = len(to_look_at(desk))
    if not count:
        return ()
    waits = "waits" if count == 1 else "wait"
    stretches = counted(count, "stretch", "stretches")
    return (f"{stretches} of time {waits} for a look: `time --to-look-at` tells more.",)


def _reason(desk: Desk, time: TimeToLookAt) -> str:
    from consultant_app.workflows.mind_the_clock import question_about

    if question_about(desk, time.segment_id) is None:
        return _UNKNOWN
    return "It lasts no time as it stands: `split` counts its parts, `cut` takes it away."


def _worked(desk: Desk, time: TimeToLookAt) -> int:
    from consultant_app.workflows.run_visit import visit_facts

    stretches = visit_facts(desk, time.visit_id).segments
    return minutes_by_kind(stretches, now=desk.now())[SegmentKind.WORK]


def _lines(
    running: ClockQuestion | None, waiting: list[tuple[TimeToLookAt, ClockQuestion | None]]
) -> Iterator[str]:
    if running is not None:
        yield f"The clock at {running.client} runs."
        yield from (f"  {line}" for line in (*question_lines(running), WAYS_TO_ANSWER))
    for time, question in waiting:
        yield f"{time.segment_id:>6}  {time.day}  {time.client} (visit {time.visit_id})"
        told = (_UNKNOWN,) if question is None else (span_line(question), *question_lines(question))
        yield from (f"  {line}" for line in told)
    if waiting:
        yield _WAYS
    elif running is None:
        yield "No time waits for a look."


def _data(time: TimeToLookAt, question: ClockQuestion | None) -> Mapping[str, Any]:
    return {
        "stretch": str(time.segment_id),
        "visit": str(time.visit_id),
        "client": time.client,
        "day": time.day,
        "question": None if question is None else _question(question),
    }


def _question(question: ClockQuestion) -> Mapping[str, Any]:
    return {
        "client": question.client,
        "visit": str(question.visit_id),
        "start": question.running_since,
        "end": question.ended,
        **question_data(question),
    }
