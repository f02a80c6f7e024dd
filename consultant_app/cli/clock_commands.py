"""The commands of the visit's clock: start, stop, break, status."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import DONE, REFUSED, WRONG_USAGE, Commands, add_command
from consultant_app.cli.output import Output, complain, duration
from consultant_app.cli.problem_sentences import sentence_for
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.problems import NotFound, NoVisitRuns
from consultant_app.domain.time_segments import SegmentKind, minutes_between

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.domain.clients import Client
    from consultant_app.domain.lines import RunningVisit
    from consultant_app.domain.visits import Visit

_DOING = {
    SegmentKind.WORK: "at work",
    SegmentKind.TRAVEL: "travelling",
    SegmentKind.BREAK: "on a break",
}


def add_clock_commands(commands: Commands) -> None:
    """Declare the commands of the clock."""
    start = add_command(
        commands, "start", _start, help="start the clock of a visit, or go on after a break"
    )
    start.add_argument("client", metavar="CLIENT", help="name or id")
    start.add_argument("--new", action="store_true", help="an unknown name is a new client")
    add_command(commands, "stop", _stop, help="stop the clock, and nothing else")
    add_command(commands, "break", _break, help="begin a break, or end it")
    add_command(commands, "status", _status, help="tell which visit runs, and for how long")


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
        _tell_status(desk, output, first=f"Visit {visit.id} runs at {client.name}.")
    return DONE


def _started(desk: Desk, arguments: Namespace) -> tuple[Visit, Client]:
    from consultant_app.workflows.keep_clients import client, client_named
    from consultant_app.workflows.run_visit import start_at_new_client, start_visit

    try:
        found = client_named(desk, arguments.client)
    except NotFound:
        if not arguments.new:
            raise
        visit = start_at_new_client(desk, arguments.client)
        return visit, client(desk, visit.client_id)
    return start_visit(desk, found.id), found


def _stop(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.run_visit import stop_clock

    with open_profile(arguments, writing=True) as desk:
        running = _running(desk)
        stop_clock(desk, running.visit_id)
        _tell_status(desk, output, first=f"The clock of visit {running.visit_id} stands.")
    return DONE


def _break(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.run_visit import back_to_work, take_break

    with open_profile(arguments, writing=True) as desk:
        running = _running(desk)
        on_break = running.segment_kind == SegmentKind.BREAK
        (back_to_work if on_break else take_break)(desk, running.visit_id)
        _tell_status(desk, output, first="Back to work." if on_break else "On a break.")
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


def _tell_status(desk: Desk, output: Output, *, first: str = "") -> None:
    from consultant_app.workflows.run_visit import running_visit

    running = running_visit(desk)
    if running is None:
        output.tell({"running": None}, "No visit is running.")
        return
    data = _status_of(desk, running)
    doing = data["clock"] or "the clock stands"
    worked = duration(data["minutes"]["work"])
    line = f"Visit {running.visit_id} at {running.client}: {doing}, {worked} worked."
    output.tell({"running": data}, *([first] if first else []), line)


def _status_of(desk: Desk, running: RunningVisit) -> dict[str, Any]:
    from consultant_app.workflows.mind_the_clock import clock_question

    now, question = desk.now(), clock_question(desk)
    kind = SegmentKind(running.segment_kind) if running.segment_kind else None
    since = running.segment_start
    open_minutes = minutes_between(since, now) if since else 0
    travel = running.closed_travel_minutes + open_minutes * (kind is SegmentKind.TRAVEL)
    return {
        "visit": str(running.visit_id),
        "client": running.client,
        "client_id": str(running.client_id),
        "kind": running.kind,
        "clock": _DOING[kind] if kind else None,
        "segment": kind,
        "segment_start": since,
        "first_start": running.first_start,
        "minutes": {
            "work": running.closed_work_minutes + open_minutes * (kind is SegmentKind.WORK),
            "travel": travel,
        },
        "last_sign": running.last_sign,
        "question": None if question is None else {"last_sign": question.last_sign},
    }
