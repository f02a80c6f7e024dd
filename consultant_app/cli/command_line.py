"""The command line: which commands there are, and what their exit status means.

0: done. 1: refused or failed, with one plain sentence on standard error and nothing half done;
only where a page is issued and its copy could not get its name, the sentence says that it stands.
2: wrong usage. 130: interrupted, with nothing half done.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from consultant_app import __version__
from consultant_app.cli.arguments import DONE, REFUSED, WRONG_USAGE, PlainParser, a_path
from consultant_app.cli.clock_commands import add_clock_commands
from consultant_app.cli.data_commands import add_data_commands
from consultant_app.cli.deliver_commands import add_deliver_commands
from consultant_app.cli.entry_commands import add_entry_commands
from consultant_app.cli.invoice_commands import add_invoice_commands
from consultant_app.cli.list_commands import add_list_commands
from consultant_app.cli.log_commands import add_log_command
from consultant_app.cli.mail_commands import add_mail_commands
from consultant_app.cli.outbox_commands import add_outbox_commands
from consultant_app.cli.output import Output, complain, speak_utf8
from consultant_app.cli.problem_sentences import sentence_for
from consultant_app.cli.review_commands import add_review_commands
from consultant_app.cli.safety_commands import add_safety_commands
from consultant_app.cli.statement_commands import add_statement_commands
from consultant_app.cli.summary_commands import add_summary_commands
from consultant_app.cli.time_commands import add_time_commands
from consultant_app.cli.word_commands import add_word_commands
from consultant_app.clock import UnreadableTimeSetting
from consultant_app.domain.problems import Problem


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command that ARGUMENTS name and return its exit status."""
    speak_utf8()
    try:
        chosen = command_parser().parse_args(arguments)
        return _carried_out(chosen)
    except SystemExit as end:  # argparse has said why
        return end.code if isinstance(end.code, int) else WRONG_USAGE
    except UnreadableTimeSetting as problem:
        complain(str(problem))
        return WRONG_USAGE


def _carried_out(chosen: Namespace) -> int:
    """Carry out the CHOSEN command; what it can't do becomes one sentence."""
    try:
        status: int = chosen.run(chosen, Output(as_json=chosen.json))
        sys.stdout.flush()
    except Problem as problem:
        complain(sentence_for(problem))
    except BrokenPipeError:  # the reader of a list has seen enough
        sys.stderr.close()
        return DONE
    except OSError as error:
        complain(f"{error.filename or 'A file'} could not be used: {error.strerror or error}.")
    except UnreadableTimeSetting:
        raise
    except Exception:  # our bug; the profile's log holds it
        if getattr(chosen, "verbose", False):
            raise
        complain(
            "Something went wrong inside the program. What was saved is safe. "
            "With --verbose the command tells more."
        )
    else:
        return status
    return REFUSED


def command_parser() -> ArgumentParser:
    """Return the parser of all commands."""
    parser = PlainParser(
        prog="consultant-app",
        description="Clients, visits and time, and a page after each visit that the customer "
        "understands.",
    )
    parser.add_argument(
        "--profile", type=a_path, metavar="DIR", help="the folder that holds your data"
    )
    parser.add_argument("--verbose", action="store_true", help="tell each step")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for declare in (
        add_data_commands,
        add_list_commands,
        add_clock_commands,
        add_log_command,
        add_entry_commands,
        add_time_commands,
        add_invoice_commands,
        add_statement_commands,
        add_review_commands,
        add_summary_commands,
        add_deliver_commands,
        add_outbox_commands,
        add_mail_commands,
        add_word_commands,
        add_safety_commands,
    ):
        declare(commands)
    return parser
