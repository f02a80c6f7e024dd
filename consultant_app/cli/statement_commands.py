"""The command that makes a time statement: one client, one month, as a PDF."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import DONE, Commands, a_month, a_path, add_command
from consultant_app.cli.output import Output, counted, duration
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.digests import digest_of
from consultant_app.domain.options import Paper, PrintSize, Shows
from consultant_app.domain.time_statement import Cover, TimeStatement

if TYPE_CHECKING:
    from pathlib import Path

    from consultant_app.domain.time_statement import StatementRow
    from consultant_app.workflows.time_statement import MadeStatement


def add_statement_commands(commands: Commands) -> None:
    """Declare the command that makes a time statement."""
    parser = add_command(
        commands, "statement", _statement, help="the time of a client's month, as a PDF"
    )
    parser.add_argument("client", metavar="CLIENT")
    parser.add_argument("month", type=a_month, metavar="MONTH", help="such as 2026-11")
    parser.add_argument(
        "-o", "--output", required=True, type=a_path, metavar="FILE", help="a file, or a folder"
    )
    parser.add_argument("--replace", action="store_true", help="FILE may be there already")
    parser.add_argument("--closing", default="", metavar="TEXT", help="your last line")
    parser.add_argument("--large-print", action="store_true")
    parser.add_argument("--paper", choices=[paper.value for paper in Paper])


def _statement(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows import time_statement
    from consultant_app.workflows.keep_clients import client_named

    year, month = arguments.month
    wishes = Shows(
        paper=Paper(arguments.paper) if arguments.paper else None,
        print_size=PrintSize.LARGE if arguments.large_print else None,
    )
    with open_profile(arguments, writing=False) as desk:
        client = client_named(desk, arguments.client)
        made = time_statement.make(
            desk, client.id, date(year, month, 1), wishes=wishes, closing=arguments.closing
        )
        file = time_statement.save(desk, made, arguments.output, replace=arguments.replace)
    output.tell({"client": client.name, **_data(made, file)}, *_text(made, file))
    return DONE


def _data(made: MadeStatement, file: Path) -> Mapping[str, Any]:
    month, printed = made.month, made.rendered
    return {
        "month": f"{month.first:%Y-%m}",
        "headline": made.document.headline,
        **_minutes(month),
        "amounts": dict(month.amounts),
        "rows": [
            {**_row(row), "what": told.what, "where": told.where}
            for row, told in zip(month.rows, made.document.days.rows, strict=True)
        ],
        "running": [str(visit) for visit in made.running],
        "to_look_at": [str(visit) for visit in made.to_look_at],
        "without_words": [str(visit) for visit in made.without_words],
        "without_rate": [str(visit) for visit in made.without_rate],
        "closing_left_out": made.closing_left_out,
        "file": str(file),
        "pages": printed.pages,
        "sha256": digest_of(printed.pdf),
        "unprintable": list(printed.unprintable),
    }


def _minutes(month: TimeStatement) -> Mapping[str, int]:
    return {
        "minutes": month.minutes,
        "plan_minutes": month.plan_minutes,
        "in_plan_minutes": month.minutes_of(Cover.PLAN),
        "extra_minutes": month.minutes_of(Cover.EXTRA),
        "counted_minutes": month.counted,
        "on_me_minutes": month.minutes_of(Cover.ON_ME),
    }


def _row(row: StatementRow) -> Mapping[str, Any]:
    extra = row.cover is Cover.EXTRA
    return {
        "visit": None if row.visit_id is None else str(row.visit_id),
        "day": row.day,
        "kind": row.kind,
        "minutes": row.minutes,
        "counted_minutes": row.counted,
        "covered_by": row.cover,
        "amount": row.amount if extra else None,
        "currency": row.currency if extra else None,
    }


def _text(made: MadeStatement, file: Path) -> Iterator[str]:
    pages = counted(made.rendered.pages, "page")
    yield f"{file}: {duration(made.month.minutes)}, {pages}."
    if made.running:
        yield f"  {counted(len(made.running), 'visit')} not in it: the clock runs."
    if made.to_look_at:
        visits = counted(len(made.to_look_at), "visit")
        yield f"  {visits} not in it: somebody has to look at the time first."
    if made.without_words:
        yield f"  {counted(len(made.without_words), 'visit')} in it without words of their own."
    if made.without_rate:
        visits = counted(len(made.without_rate), "visit")
        yield f"  {visits} in it without a price: no rate is set in {made.month.currency}."
    if made.closing_left_out:
        yield "  Your last line is left out: a secret may stand in it."
    if made.rendered.unprintable:
        yield f"  no font has: {' '.join(made.rendered.unprintable)}"
