"""The command that writes down a visit that was, of which only the length is known."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from datetime import date
from typing import TYPE_CHECKING

from consultant_app.cli.arguments import DONE, REFUSED, Commands, add_command, local_today
from consultant_app.cli.output import Output, complain, duration
from consultant_app.cli.problem_sentences import sentence_for
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.problems import NotFound
from consultant_app.domain.time_words import LengthTrouble, read_length
from consultant_app.domain.visits import VisitKind

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.domain.visits import Visit


def add_log_command(commands: Commands) -> None:
    """Declare the command."""
    log = add_command(commands, "log", _log, help="write down a visit that was, by its length")
    log.add_argument("client", metavar="CLIENT", help="name or id")
    log.add_argument("length", type=_a_length, metavar="LENGTH", help="such as 45, 1:30 or 1h30")
    log.add_argument("--day", type=_a_past_day, metavar="DAY", help="when it was; today without it")
    log.add_argument(
        "--by",
        choices=[kind.value for kind in VisitKind],
        default=VisitKind.ON_SITE.value,
        help="how it was done",
    )
    log.add_argument("--new", action="store_true", help="an unknown name is a new client")


def _a_length(text: str) -> int:
    minutes = read_length(text)
    if isinstance(minutes, LengthTrouble):
        raise ArgumentTypeError(f"{text!r} is no length: write it like 45, 1:30 or 1h30")
    return minutes


def _a_past_day(text: str) -> date:
    from consultant_app.domain.past_days import read_past_day

    found = read_past_day(text, today=local_today())
    if found is None or found.by is None:
        raise ArgumentTypeError(f"{text!r} is no day: write it like yesterday or 2026-11-20")
    return found.by


def _log(arguments: Namespace, output: Output) -> int:
    with open_profile(arguments, writing=True) as desk:
        try:
            visit = _written_down(desk, arguments)
        except NotFound as problem:
            complain(f"{sentence_for(problem)} With --new it becomes a new client.")
            return REFUSED
    data = {"id": str(visit.id), "day": visit.day, "minutes": visit.duration_minutes}
    lasted = duration(arguments.length)
    output.tell(data, f"Visit {visit.id} of {visit.day} is written down: {lasted}.")
    return DONE


def _written_down(desk: Desk, arguments: Namespace) -> Visit:
    from consultant_app.workflows.edit_time import log_at_new_client, log_visit
    from consultant_app.workflows.keep_clients import client_named

    day, kind = arguments.day or desk.today(), VisitKind(arguments.by)
    try:
        client = client_named(desk, arguments.client)
    except NotFound:
        if not arguments.new:
            raise
        named = arguments.client
        return log_at_new_client(desk, named, day=day, minutes=arguments.length, kind=kind)
    return log_visit(desk, client.id, day=day, minutes=arguments.length, kind=kind)
