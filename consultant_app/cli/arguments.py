"""What the arguments of several commands have in common: how they are declared and read."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NewType, NoReturn, TypeAlias

from consultant_app.cli.output import Output, complain
from consultant_app.clock import YEARS
from consultant_app.domain.problems import NotFound

# A string: the class can be subscripted by type checkers only.
Commands: TypeAlias = "argparse._SubParsersAction[PlainParser]"
Command = Callable[[Namespace, Output], int]
AnyId = NewType("AnyId", int)

DONE = 0
REFUSED = 1
WRONG_USAGE = 2
_MOST_DIGITS = 15  # of a database id


class PlainParser(ArgumentParser):
    """Says in one line what is wrong with the words of a command, and where to read on."""

    def error(self, message: str) -> NoReturn:
        """Complain of MESSAGE and end with the status of wrong usage."""
        complain(f"{message[:1].upper()}{message[1:]}. `{self.prog} --help` tells more.")
        self.exit(WRONG_USAGE)

    def _get_values(self, action: argparse.Action, arg_strings: list[str]) -> object:
        # Python 3.11 takes every "--" for the mark before a text, also one that is the text.
        text = ["--", "--"] if action.nargs is None and arg_strings == ["--"] else arg_strings
        return super()._get_values(action, text)


def add_command(
    commands: Commands,
    name: str,
    run: Command,
    *,
    help: str,  # noqa: A002 - argparse's word
) -> ArgumentParser:
    """Add the command NAME, which RUN carries out, and return its parser for its arguments."""
    parser = commands.add_parser(name, help=help, description=help)
    # Also after the command; without a default of their own they don't undo what stood before it.
    quiet = argparse.SUPPRESS
    parser.add_argument(
        "--json", action="store_true", default=quiet, help="print one JSON document"
    )
    parser.add_argument("--profile", type=a_path, default=quiet, help=quiet)
    parser.add_argument("--verbose", action="store_true", default=quiet, help=quiet)
    parser.set_defaults(run=run)
    return parser


def record_id(text: str, kind: str) -> AnyId:
    """Return the id that TEXT is.

    Raises:
        NotFound: it is no id at all.
    """
    if not text.isascii() or not text.isdecimal() or len(text) > _MOST_DIGITS:
        raise NotFound(kind=kind, wanted=text)
    return AnyId(int(text))


def a_day(text: str) -> date:
    """Return the day that TEXT is, for argparse."""
    from consultant_app.domain.day_words import read_day

    found = read_day(text, today=local_today())
    if found is None or found.by is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no day: write it like 2026-11-20")
    return found.by


def a_day_of_time(text: str) -> date:
    """Return the day that TEXT is, of which time can have been recorded, for argparse."""
    day = a_day(text)
    if day.year not in YEARS:
        raise argparse.ArgumentTypeError(f"no time is kept of {text!r}: write it like 2026-11-20")
    return day


def a_path(text: str) -> Path:
    """Return the file or folder that TEXT names, for argparse."""
    if not text:
        raise argparse.ArgumentTypeError("the name is empty")
    if "\0" in text:
        raise argparse.ArgumentTypeError("no name of a file holds this sign")
    return Path(text)


def a_year(text: str) -> int:
    """Return the year that TEXT is, of which time can have been recorded, for argparse."""
    if not text.isascii() or not text.isdecimal() or len(text) > 4 or int(text) not in YEARS:
        raise argparse.ArgumentTypeError(f"{text!r} is no year: write it like 2026")
    return int(text)


def a_month(text: str) -> tuple[int, int]:
    """Return the year and month that TEXT is, of which time can have been recorded."""
    try:
        first = date.fromisoformat(f"{text}-01")
        if first.year not in YEARS:
            raise ValueError
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no month: write it like 2026-11") from None
    return first.year, first.month


def local_today() -> date:
    """Return the local day by the clock that the environment asks for."""
    from consultant_app.clock import clock_from_environment, local_day

    return local_day(clock_from_environment().now_utc())
