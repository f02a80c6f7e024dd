"""The commands that note and answer: add, answer, finish."""

from __future__ import annotations

import argparse
from argparse import Namespace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import (
    DONE,
    WRONG_USAGE,
    Commands,
    add_command,
    record_id,
)
from consultant_app.cli.missing_things import missing_data, missing_lines, without_secrets
from consultant_app.cli.output import Output, complain
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.capture import CaptureLine, EntryKind
from consultant_app.domain.day_words import DayWords
from consultant_app.domain.ids import PromiseId, RequestId, VisitId
from consultant_app.domain.problems import NoVisitRuns
from consultant_app.domain.requests import Outcome

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.domain.entries import Entry
    from consultant_app.domain.lines import PromiseLine
    from consultant_app.domain.visits import Visit

_CLIENT = "client"
_KINDS = (_CLIENT, *(kind.value for kind in EntryKind))
_ONLY_FOR = MappingProxyType(
    {
        "visit": tuple(kind.value for kind in EntryKind),
        "answers": (EntryKind.WORK.value, EntryKind.PROMISE.value),
        "by": (EntryKind.PROMISE.value,),
        "public": (EntryKind.WORK.value,),
    }
)


def add_entry_commands(commands: Commands) -> None:
    """Declare the commands that note and answer."""
    add = add_command(commands, "add", _add, help="note one thing and print its id")
    add.add_argument("kind", choices=_KINDS)
    add.add_argument("text", metavar="TEXT")
    add.add_argument("--visit", metavar="ID", help="the visit, by default the running one")
    add.add_argument("--answers", metavar="REQUEST", help="the request that it answers")
    add.add_argument("--by", type=_day_words, metavar="DAY", help="the day of a promise")
    add.add_argument("--public", metavar="TEXT", help="the words of work for the customer")
    answer = add_command(commands, "answer", _answer, help="give a request its outcome and reply")
    answer.add_argument("request", metavar="REQUEST")
    answer.add_argument("outcome", choices=[outcome.value for outcome in Outcome])
    answer.add_argument("reply", nargs="?", metavar="REPLY")
    answer.add_argument("--by", type=_day_words, metavar="DAY", help="when it goes on")
    keep = add_command(commands, "keep", _keep, help="mark a promise as kept")
    keep.add_argument("promise", metavar="PROMISE")
    keep.add_argument("--on", type=_day_words, metavar="DAY", help="when; today if not said")
    finish = add_command(commands, "finish", _finish, help="finish a visit and draft its summary")
    finish.add_argument("visit", metavar="VISIT")


def _day_words(text: str) -> DayWords:
    from consultant_app.cli.arguments import local_today
    from consultant_app.domain.day_words import read_day

    found = read_day(text, today=local_today())
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no day: write it like 2026-11-20")
    return found


def _add(arguments: Namespace, output: Output) -> int:
    wrong = _wrong_with(arguments)
    if wrong:
        complain(f"Nothing was noted: {wrong}.")
        return WRONG_USAGE
    with open_profile(arguments, writing=True) as desk:
        if arguments.kind == _CLIENT:
            return _add_client(desk, arguments, output)
        visit_id = _visit_id(desk, arguments)
        line = _line(desk, arguments, visit_id)
        if not line.text:
            complain("Nothing was noted: the line holds only a mark.")
            return WRONG_USAGE
        entry = _noted(desk, arguments, visit_id, line)
    output.tell(_entry_data(entry, arguments.kind), str(entry.id))
    return DONE


def _wrong_with(arguments: Namespace) -> str:
    """Return what is wrong, empty if nothing is: what a kind can't keep must not get lost."""
    if not arguments.text.strip():
        return "the text is empty"
    for option, kinds in _ONLY_FOR.items():
        if getattr(arguments, option) is not None and arguments.kind not in kinds:
            return f"--{option} is for {' and '.join(kinds)} only"
    return ""


def _add_client(desk: Desk, arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.keep_clients import add_client

    client = add_client(desk, arguments.text)
    data = {"id": str(client.id), "kind": _CLIENT, "name": client.name}
    output.tell(data, str(client.id))
    return DONE


def _visit_id(desk: Desk, arguments: Namespace) -> VisitId:
    from consultant_app.workflows.run_visit import running_visit

    if arguments.visit is not None:
        return VisitId(record_id(arguments.visit, "visit"))
    running = running_visit(desk)
    if running is None:
        raise NoVisitRuns
    return running.visit_id


def _line(desk: Desk, arguments: Namespace, visit_id: VisitId) -> CaptureLine:
    """Return the line as the capture card of the window would read it."""
    from dataclasses import replace

    from consultant_app.domain.capture import read_line
    from consultant_app.workflows.run_visit import visit_facts

    contacts = visit_facts(desk, visit_id).contacts
    people = [name for c in contacts for name in (c.name, c.address_as) if name]
    kind = EntryKind(arguments.kind)
    line = read_line(arguments.text, kind=kind, today=desk.today(), people=people)
    if arguments.by is None:
        return line
    day: DayWords = arguments.by
    return replace(line, by=day.by, by_words=day.by_words, next_visit=day.next_visit)


def _noted(desk: Desk, arguments: Namespace, visit_id: VisitId, line: CaptureLine) -> Entry:
    from consultant_app.workflows.record_entry import note_entry

    answers = arguments.answers
    return note_entry(
        desk,
        visit_id,
        line,
        answers=None if answers is None else RequestId(record_id(answers, "request")),
        public=arguments.public,
    )


def _entry_data(entry: Entry, kind: str) -> dict[str, Any]:
    data: dict[str, Any] = {"id": str(entry.id), "kind": kind}
    for name in ("public", "why", "state", "by", "by_words", "minutes", "quantity", "price"):
        if hasattr(entry.record, name):
            data[name] = getattr(entry.record, name)
    if entry.new_person is not None:
        data["new_person"] = {"id": str(entry.new_person.id), "name": entry.new_person.name}
    return data


def _answer(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.answer_request import answer_request

    day: DayWords | None = arguments.by
    with open_profile(arguments, writing=True) as desk:
        request = answer_request(
            desk,
            RequestId(record_id(arguments.request, "request")),
            Outcome(arguments.outcome),
            reply=arguments.reply,
            by_day=day.by if day else None,
            by_words=day.by_words if day else "",
            next_visit=day.next_visit if day else False,
        )
    data = {
        "id": str(request.id),
        "visit": str(request.visit_id),
        "outcome": request.outcome,
        "reply": request.reply,
    }
    output.tell(data, f"Request {request.id}: {request.outcome}.")
    return DONE


def _keep(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.keep_promises import keep_promise

    day: DayWords | None = arguments.on
    with open_profile(arguments, writing=True) as desk:
        promise_id = PromiseId(record_id(arguments.promise, "promise"))
        promise = keep_promise(desk, promise_id, on_day=day.by if day else None)
    data = {"id": str(promise.id), "what": promise.what, "kept_on": promise.kept_on}
    output.tell(data, f"Promise {promise.id} was kept on {promise.kept_on}.")
    return DONE


def _still_promised(desk: Desk, visit: Visit) -> tuple[PromiseLine, ...]:
    """Return what was promised to the client before VISIT and still waits: it may have kept it."""
    from consultant_app.domain.promises import CONSULTANT
    from consultant_app.workflows.keep_promises import promise_lines

    lines = promise_lines(desk, client_id=visit.client_id)
    return tuple(p for p in lines if p.who == CONSULTANT and p.visit_id != visit.id)


def _finish(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.finish_visit import finish_visit
    from consultant_app.workflows.revise_summary import missing

    visit_id = VisitId(record_id(arguments.visit, "visit"))
    with open_profile(arguments, writing=True) as desk:
        finished = finish_visit(desk, visit_id)
        found = without_secrets(desk, missing(desk, visit_id))
        promised = _still_promised(desk, finished.visit)
    visit = finished.visit
    data = {
        "id": str(visit.id),
        "state": visit.state,
        "finished_at": visit.finished_at,
        "missing": missing_data(found),
        "promised": [{"id": str(p.id), "what": p.what, "by": p.by} for p in promised],
    }
    asked = (f"  Promised before; if it is kept now: keep {p.id}: {p.what}" for p in promised)
    output.tell(data, f"Visit {visit.id} is {visit.state}.", *missing_lines(found), *asked)
    return DONE
