"""The commands that list: clients, visits, promises, and what a search finds."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import DONE, WRONG_USAGE, Commands, a_day, add_command
from consultant_app.cli.output import Output, complain, duration
from consultant_app.cli.sessions import open_profile

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.domain.ids import ClientId
    from consultant_app.domain.lines import VisitLine
    from consultant_app.workflows.visit_account import VisitAccount

_PAGE = 500


def add_list_commands(commands: Commands) -> None:
    """Declare the commands that list."""
    clients = add_command(commands, "clients", _clients, help="list the clients")
    clients.add_argument("--client", default="", metavar="WORDS", help="those with these words")
    clients.add_argument("--archived", action="store_true", help="those in the archive instead")
    visits = add_command(commands, "visits", _visits, help="list the visits, newest first")
    _add_filters(visits)
    promises = add_command(commands, "promises", _promises, help="list the open promises")
    _add_filters(promises)
    promises.add_argument("--all", action="store_true", help="the kept ones too")
    search = add_command(commands, "search", _search, help="find anything by its words")
    search.add_argument("text", metavar="TEXT")


def _add_filters(parser: ArgumentParser) -> None:
    parser.add_argument("--client", metavar="CLIENT", help="of this client only: name or id")
    parser.add_argument("--from", dest="from_day", type=a_day, metavar="DAY", help="from this day")
    parser.add_argument("--to", dest="to_day", type=a_day, metavar="DAY", help="up to this day")


def _days_are_turned_round(arguments: Namespace) -> bool:
    """Complain and return True where no day can be from one on up to the other."""
    from_day, to_day = arguments.from_day, arguments.to_day
    if from_day is None or to_day is None or from_day <= to_day:
        return False
    complain(f"No day is from {from_day} up to {to_day}: the later one belongs to --to.")
    return True


def _clients(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.keep_clients import client_lines

    with open_profile(arguments, writing=False) as desk:
        lines = client_lines(desk, filter=arguments.client, archived=arguments.archived)
    data = [
        {
            "id": str(line.id),
            "name": line.name,
            "archived": line.archived,
            "last_visit": line.last_day,
            "next_visit": line.next_day,
            "open_promises": line.open_promises,
            "running": line.running,
        }
        for line in lines
    ]
    output.tell(data, *(f"{line.id:>6}  {line.name}" for line in lines))
    return DONE


def _visits(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.visit_account import visit_accounts

    if _days_are_turned_round(arguments):
        return WRONG_USAGE
    with open_profile(arguments, writing=False) as desk:
        lines = list(_visit_lines(desk, arguments))
        accounts = visit_accounts(desk, [line.id for line in lines] if output.as_json else [])
    data = [_visit(line, accounts[line.id]) for line in lines if line.id in accounts]
    output.tell(data, *(_visit_text(line) for line in lines))
    return DONE


def _visit_lines(desk: Desk, arguments: Namespace) -> Iterator[VisitLine]:
    """Yield all lines that are asked for, page by page."""
    from consultant_app.workflows.plan_visit import visit_lines

    client_id, after = _client_id(desk, arguments), None
    while True:
        page = visit_lines(
            desk,
            client_id=client_id,
            from_day=arguments.from_day,
            to_day=arguments.to_day,
            after=after,
            limit=_PAGE,
        )
        yield from page
        if len(page) < _PAGE:
            return
        after = (page[-1].day, page[-1].id)


def _client_id(desk: Desk, arguments: Namespace) -> ClientId | None:
    from consultant_app.workflows.keep_clients import client_named

    return client_named(desk, arguments.client).id if arguments.client else None


def _visit(line: VisitLine, account: VisitAccount) -> dict[str, Any]:
    return {
        "id": str(line.id),
        "client": line.client,
        "client_id": str(line.client_id),
        "day": line.day,
        "state": line.state,
        "kind": line.kind,
        "title": line.title,
        "minutes": {
            "work": line.work_minutes,
            "travel": line.travel_minutes,
            "break": line.break_minutes,
        },
        "billable_minutes": account.billable_minutes,
        "amount": account.amount,
        "currency": account.currency,
        "requests": {"all": line.requests, "answered": line.requests_answered},
        "versions": line.versions,
    }


def _visit_text(line: VisitLine) -> str:
    worked = duration(line.work_minutes)
    return f"{line.id:>6}  {line.day}  {line.state:<9} {worked:>8}  {line.client}: {line.title}"


def _promises(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.keep_promises import promise_lines

    if _days_are_turned_round(arguments):
        return WRONG_USAGE
    with open_profile(arguments, writing=False) as desk:
        lines = promise_lines(
            desk,
            client_id=_client_id(desk, arguments),
            open_only=not arguments.all,
            from_day=arguments.from_day,
            to_day=arguments.to_day,
        )
    data = [
        {
            "id": str(line.id),
            "client": line.client,
            "client_id": str(line.client_id),
            "visit": None if line.visit_id is None else str(line.visit_id),
            "what": line.what,
            "who": line.who,
            "to": line.to,
            "by": line.by,
            "by_words": line.by_words,
            "kept_on": line.kept_on,
        }
        for line in lines
    ]
    output.tell(
        data, *(f"{line.id:>6}  {_due(line.by)}  {line.client}: {line.what}" for line in lines)
    )
    return DONE


def _due(by: date | None) -> str:
    return by.isoformat() if by else "no day    "


def _search(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.find_anything import find

    with open_profile(arguments, writing=False) as desk:
        hits = find(desk, arguments.text)
    data = [
        {
            "kind": hit.kind,
            "id": str(hit.id),
            "client": hit.client,
            "client_id": str(hit.client_id),
            "visit": None if hit.visit_id is None else str(hit.visit_id),
            "day": hit.day,
            "text": hit.text,
            "start": hit.start,
            "end": hit.end,
        }
        for hit in hits
    ]
    output.tell(data, *(f"{hit.kind:<9} {hit.id:>6}  {hit.client}: {hit.text}" for hit in hits))
    return DONE
