"""The command that brings a page to its reader: on paper, by email, by a mail program."""

from __future__ import annotations

import argparse
from argparse import Namespace
from typing import TYPE_CHECKING

from consultant_app.cli.arguments import (
    DONE,
    REFUSED,
    WRONG_USAGE,
    Commands,
    a_path,
    add_command,
    record_id,
)
from consultant_app.cli.missing_things import missing_data, missing_lines, without_secrets
from consultant_app.cli.outbox_commands import letter_data, letter_text
from consultant_app.cli.output import Output, complain, counted
from consultant_app.cli.problem_sentences import sentence_for
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.ids import VisitId
from consultant_app.domain.missing import Missing
from consultant_app.domain.printing import HandedToPrinter
from consultant_app.domain.problems import CannotIssue

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.domain.letters import Letter
    from consultant_app.domain.summaries import SummaryVersion

_MOST_COPIES = 99


def add_deliver_commands(commands: Commands) -> None:
    """Declare the command that brings a page to its reader."""
    parser = add_command(
        commands, "deliver", _deliver, help="issue the summary of a visit and hand it over"
    )
    parser.add_argument("visit", metavar="VISIT")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--print",
        dest="printer",
        nargs="?",
        const="",
        metavar="PRINTER",
        help="on paper; without a name by the usual printer",
    )
    way.add_argument("--email", action="store_true", help="into the outbox; `send` sends it")
    way.add_argument(
        "--mail-program", action="store_true", help="as a draft in your own mail program"
    )
    parser.add_argument(
        "--to",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="to this address; several times for several letters; by default to who reads it",
    )
    parser.add_argument(
        "--attach", action="append", default=[], type=a_path, metavar="FILE", help="goes along"
    )
    parser.add_argument("--copies", type=_copies, default=1, metavar="N")
    parser.add_argument(
        "--again", action="store_true", help="also where this printer got this very page before"
    )


def _copies(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not 1 <= int(text[:9]) <= _MOST_COPIES:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of copies from 1 to 99")
    return int(text)


def _deliver(arguments: Namespace, output: Output) -> int:
    if _is_wrong(arguments):
        return WRONG_USAGE
    if arguments.printer is not None:
        return _print(arguments, output)
    return _post(arguments, output)


def _is_wrong(arguments: Namespace) -> bool:
    """Complain and return True where words stand there that belong to another way."""
    if arguments.printer is not None and (arguments.to or arguments.attach):
        complain("Addresses and files go with --email and --mail-program only.")
        return True
    if arguments.printer is None and (arguments.copies != 1 or arguments.again):
        complain("--copies and --again go with --print only.")
        return True
    return False


def _post(arguments: Namespace, output: Output) -> int:
    """Put the page into the outbox, or hand it to the mail program of this computer."""
    from consultant_app.workflows.outbox import large_ones

    with open_profile(arguments, writing=True) as desk:
        visit_id = VisitId(record_id(arguments.visit, "visit"))
        try:
            letters = _letters(desk, visit_id, arguments)
        except CannotIssue as problem:
            return _refuse(desk, problem, output)
        large = large_ones(desk, letters)
    told = [letter_data(letter) for letter in letters]
    output.tell(
        {**told[0], "large": bool(large), "letters": told},  # most pages go to one person
        *(letter_text(letter) for letter in letters),
        *(["It is over 10 MB; some mail servers take no more than that."] if large else []),
    )
    return DONE


def _letters(desk: Desk, visit_id: VisitId, arguments: Namespace) -> tuple[Letter, ...]:
    from consultant_app.workflows.hand_to_mail_program import hand_over
    from consultant_app.workflows.post_letter import post_summary, usual_readers

    if arguments.email:
        return post_summary(desk, visit_id, arguments.to, extra=arguments.attach)
    to = arguments.to or usual_readers(desk, visit_id)
    return tuple(hand_over(desk, visit_id, one, extra=arguments.attach) for one in to)


def _print(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.issue_summary import issue
    from consultant_app.workflows.print_page import printer_for

    with open_profile(arguments, writing=True) as desk:
        visit_id = VisitId(record_id(arguments.visit, "visit"))
        printer = printer_for(arguments.printer)  # first: without one nothing is issued
        try:
            version = issue(desk, visit_id).version
        except CannotIssue as problem:
            return _refuse(desk, problem, output)
        handed = _printed(desk, version, printer, arguments)
    output.tell(
        {
            "visit": str(visit_id),
            "version": version.version,
            "sha256": version.sha256,
            "pages": version.pages,
            "printer": handed.printer,
            "handed_over": handed.again,
            "at": handed.at,
            "waits": handed.waits,
        },
        _told(version, handed),
    )
    return DONE


def _printed(
    desk: Desk, version: SummaryVersion, printer: str, arguments: Namespace
) -> HandedToPrinter:
    from consultant_app.domain.printing import PrintJob
    from consultant_app.workflows.print_page import MEDIA, print_once
    from consultant_app.workflows.run_visit import visit_facts

    paper = visit_facts(desk, version.visit_id).options.paper
    job = PrintJob(printer=printer, media=MEDIA[paper], copies=arguments.copies)
    return print_once(desk, version.id, job, again=arguments.again)


def _refuse(desk: Desk, problem: CannotIssue, output: Output) -> int:
    found = without_secrets(desk, (m for m in problem.missing if isinstance(m, Missing)))
    complain(sentence_for(problem))
    for line in [] if output.as_json else missing_lines(found):
        complain(line)
    if output.as_json:
        output.tell({"version": None, "handed_over": False, "missing": missing_data(found)})
    return REFUSED


def _told(version: SummaryVersion, handed: HandedToPrinter) -> str:
    page = f"Version {version.version}, {counted(version.pages, 'page')}"
    if not handed.again:
        return (
            f'{page}: "{handed.printer}" got it before, at {handed.at:%Y-%m-%d %H:%M} UTC. '
            "Nothing was printed; --again prints it once more."
        )
    waits = ". It waits there, as the printer is stopped" if handed.waits else ""
    return f'{page}: handed to the printer "{handed.printer}"{waits}.'
