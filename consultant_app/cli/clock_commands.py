"""The commands of the visit's clock: start, stop, break, status."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import DONE, REFUSED, WRONG_USAGE, Commands, add_command
from consultant_app.cli.clock_words import (
    WAYS_TO_ANSWER,
    overlap_lines,
    question_data,
    question_lines,
)
from consultant_app.cli.output import Output, complain, duration
from consultant_app.cli.problem_sentences import sentence_for
from consultant_app.cli.sessions import open_profile
from consultant_app.cli.time_to_look_at import waiting_lines
from consultant_app.domain.clock_questions import Answer
from consultant_app.domain.local_moments import local
from consultant_app.domain.problems import NotFound, NoVisitRuns, VisitRuns
from consultant_app.domain.time_segments import SegmentKind, minutes_between
from consultant_app.domain.time_words import LengthTrouble, read_length

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.domain.clients import Client
    from consultant_app.domain.clock_questions import ClockQuestion
    from consultant_app.domain.lines import RunningVisit
    from consultant_app.domain.visits import Visit

_DOING = {
    SegmentKind.WORK: "at work",
    SegmentKind.TRAVEL: "travelling",
    SegmentKind.BREAK: "on a break",
}


_MARKED = (
    "This time is marked to be looked at and counts on no invoice; `time --to-look-at` tells how "
    "to answer."
)


def add_clock_commands(commands: Commands) -> None:
    """Declare the commands of the clock."""
    start = add_command(
        commands, "start", _start, help="start the clock of a visit, or go on after a break"
    )
    start.add_argument("client", metavar="CLIENT", help="name or id")
    start.add_argument("--new", action="store_true", help="an unknown name is a new client")
    start.add_argument("--switch", action="store_true", help="stop what runs at that instant")
    start.add_argument("--travel", action="store_true", help="begin with the journey")
    _add_ago(start, "it began so long ago; the clock that runs there is moved back")
    stop = add_command(commands, "stop", _stop, help="stop the clock, and nothing else")
    stop.add_argument(
        "--answer",
        choices=[answer.value for answer in Answer],
        help="what to do with the time when nobody was there: keep it, cut it off, split it out",
    )
    _add_ago(stop, "it ended so long ago")
    pause = add_command(commands, "break", _break, help="begin a break, or end it")
    _add_ago(pause, "so long ago")
    add_command(commands, "status", _status, help="tell which visit runs, and for how long")


def _add_ago(parser: ArgumentParser, help_text: str) -> None:
    parser.add_argument("--ago", type=_a_length, default=0, metavar="LENGTH", help=help_text)


def _a_length(text: str) -> int:
    """Return the minutes that TEXT is, for argparse."""
    minutes = read_length(text)
    if isinstance(minutes, LengthTrouble):
        raise ArgumentTypeError(f"{text!r} is no length: write it like 20, 1:30 or 1h30")
    return minutes


def _start(arguments: Namespace, output: Output) -> int:
    if not arguments.client.strip():
        complain("No visit was started: it needs the name or the number of a client.")
        return WRONG_USAGE
    with open_profile(arguments, writing=True) as desk:
        try:
            visit, client = _started(desk, arguments)
        except NotFound as problem:
            complain(f"{sentence_for(problem)} With --new it becomes a new client.")
            return REFUSED
        except VisitRuns as problem:
            complain(f"{sentence_for(problem)} With --switch it stops as this one starts.")
            return REFUSED
        lines = [f"Visit {visit.id} runs at {client.name}.", *overlap_lines(desk, visit.id)]
        _tell_status(desk, output, *lines)
    return DONE


def _started(desk: Desk, arguments: Namespace) -> tuple[Visit, Client]:
    from consultant_app.workflows.keep_clients import client, client_named

    try:
        found = client_named(desk, arguments.client)
    except NotFound:
        if not arguments.new:
            raise
        visit = _started_at_new_client(desk, arguments)
        return visit, client(desk, visit.client_id)
    return _started_at(desk, found, arguments), found


def _started_at(desk: Desk, client: Client, arguments: Namespace) -> Visit:
    from consultant_app.workflows.edit_time import started_at
    from consultant_app.workflows.run_visit import start_visit, switch_visit, visit_facts

    running = _clock_that_runs(desk)
    here = running is not None and running.client_id == client.id
    kind = SegmentKind.TRAVEL if arguments.travel else SegmentKind.WORK
    if running is not None and here and arguments.ago and running.segment_kind == kind:
        started_at(desk, desk.now() - timedelta(minutes=arguments.ago))
        return visit_facts(desk, running.visit_id).visit
    act = switch_visit if arguments.switch and not here else start_visit
    return act(desk, client.id, segment_kind=kind, minutes_ago=arguments.ago)


def _started_at_new_client(desk: Desk, arguments: Namespace) -> Visit:
    from consultant_app.workflows.run_visit import start_at_new_client

    return start_at_new_client(
        desk,
        arguments.client,
        segment_kind=SegmentKind.TRAVEL if arguments.travel else SegmentKind.WORK,
        minutes_ago=arguments.ago,
        switch=arguments.switch,
    )


def _stop(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.mind_the_clock import clock_question, needs_review
    from consultant_app.workflows.run_visit import stop_clock
    from consultant_app.workflows.settle_time import give_answer

    with open_profile(arguments, writing=True) as desk:
        running = _running(desk)
        question = clock_question(desk)
        if question is not None and arguments.answer is not None:
            give_answer(desk, question, Answer(arguments.answer))
        if question is None or _clock_that_runs(desk) is not None:
            stop_clock(desk, running.visit_id, minutes_ago=arguments.ago)
        lines = [f"The clock of visit {running.visit_id} stands."]
        if question is not None and needs_review(desk, question.segment_id):
            lines += [*question_lines(question), _MARKED]
        _tell_status(desk, output, *lines)
    return DONE


def _break(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.run_visit import back_to_work, take_break

    with open_profile(arguments, writing=True) as desk:
        running = _running(desk)
        on_break = running.segment_kind == SegmentKind.BREAK
        act = back_to_work if on_break else take_break
        act(desk, running.visit_id, minutes_ago=arguments.ago)
        _tell_status(desk, output, "Back to work." if on_break else "On a break.")
    return DONE


def _status(arguments: Namespace, output: Output) -> int:
    with open_profile(arguments, writing=False) as desk:
        _tell_status(desk, output)
    return DONE


def _running(desk: Desk) -> RunningVisit:
    from consultant_app.workflows.run_visit import running_visit

    running = running_visit(desk)
    if running is None:
        raise NoVisitRuns
    return running


def _clock_that_runs(desk: Desk) -> RunningVisit | None:
    from consultant_app.workflows.run_visit import running_visit

    running = running_visit(desk)
    return running if running is not None and running.segment_start is not None else None


def _tell_status(desk: Desk, output: Output, *first: str) -> None:
    from consultant_app.workflows.mind_the_clock import clock_question
    from consultant_app.workflows.run_visit import running_visit

    running = running_visit(desk)
    if running is None:
        output.tell({"running": None}, *first, "No visit is running.", *waiting_lines(desk))
        return
    question = clock_question(desk)
    data = _status_of(desk, running, question)
    line = f"Visit {running.visit_id} at {running.client}: {_how_it_stands(desk, running, data)}."
    asked = () if question is None else (*question_lines(question), WAYS_TO_ANSWER)
    output.tell({"running": data}, *first, line, *asked, *waiting_lines(desk))


def _how_it_stands(desk: Desk, running: RunningVisit, data: dict[str, Any]) -> str:
    """Return what the clock does and the time worked; of a forgotten one only since when it runs.

    Hours that nobody has answered for would be a guess, and soon an absurd one.
    """
    doing, worked = data["clock"] or "the clock stands", duration(data["minutes"]["work"])
    since = running.segment_start
    if since is None or data["counts"]:
        return f"{doing}, {worked} worked"
    began = f"{local(since, desk.zone()):%Y-%m-%d %H:%M}"
    before = f", {worked} worked before that" if data["minutes"]["work"] else ""
    return f"the clock runs since {began} and needs an answer{before}"


def _status_of(desk: Desk, running: RunningVisit, question: ClockQuestion | None) -> dict[str, Any]:
    since, kind = running.segment_start, running.segment_kind
    counts = question is None or not question.over_night  # else nobody knows yet how long it was
    open_minutes = minutes_between(since, desk.now()) if since and counts else 0
    travel = running.closed_travel_minutes + open_minutes * (kind == SegmentKind.TRAVEL)
    return {
        "visit": str(running.visit_id),
        "client": running.client,
        "client_id": str(running.client_id),
        "kind": running.kind,
        "clock": _DOING[SegmentKind(kind)] if kind else None,
        "segment": kind,
        "segment_start": since,
        "first_start": running.first_start,
        "counts": counts,
        "minutes": {
            "work": running.closed_work_minutes + open_minutes * (kind == SegmentKind.WORK),
            "travel": travel,
        },
        "last_sign": running.last_sign,
        "question": None if question is None else question_data(question),
    }
