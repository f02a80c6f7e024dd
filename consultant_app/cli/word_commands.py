"""The commands of the plain-words engine: check and propose.

They need no profile. Where one is named that holds data, its own wording is used.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import DONE, REFUSED, Commands, a_path, add_command
from consultant_app.cli.output import Output, complain, counted, print_json
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.findings import HIDDEN, TextCheck
from consultant_app.domain.proposals import Clause, OwnUse, Proposal
from consultant_app.folders import DATABASE_NAME, PROFILE_VARIABLE

if TYPE_CHECKING:
    from consultant_app.desk import Desk

_STANDARD_INPUT = "-"


def add_word_commands(commands: Commands) -> None:
    """Declare the commands of the plain-words engine."""
    check = add_command(commands, "check", _check, help="check a text for plain and kind words")
    check.add_argument("file", nargs="?", type=a_path, metavar="FILE")
    check.add_argument("--lines", action="store_true", help="one JSON document per input line")
    check.add_argument("--lang", default="en", metavar="LANGUAGE")
    propose = add_command(commands, "propose", _propose, help="put a technical note in plain words")
    propose.add_argument("text", nargs="?", default=_STANDARD_INPUT, metavar="TEXT")
    propose.add_argument("--lines", action="store_true", help="one JSON document per input line")
    propose.add_argument("--lang", default="en", metavar="LANGUAGE")


def _check(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.check_words import TextReader

    text = _file_text(arguments.file)
    if text is None:
        return REFUSED
    with _profile_if_named(arguments) as desk:
        reader = TextReader(arguments.lang, desk)

        def tell(one: str) -> None:
            found = reader.check(one)
            output.tell(_check_data(found), *_check_lines(one, found))

        return _each(text, arguments, tell, data=lambda one: _check_data(reader.check(one)))


def _propose(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.check_words import TextReader

    text = _standard_input() if arguments.text == _STANDARD_INPUT else arguments.text
    with _profile_if_named(arguments) as desk:
        reader = TextReader(arguments.lang, desk)

        def tell(one: str) -> None:
            proposal = reader.propose(one)
            output.tell(_proposal_data(proposal), *_proposal_lines(proposal))

        return _each(text, arguments, tell, data=lambda one: _proposal_data(reader.propose(one)))


@contextmanager
def _profile_if_named(arguments: Namespace) -> Iterator[Desk | None]:
    """Give the desk of the profile that is named, None where none is, or it holds nothing yet."""
    chosen = getattr(arguments, "profile", None) or os.environ.get(PROFILE_VARIABLE)
    if not chosen or not (Path(chosen).expanduser() / DATABASE_NAME).is_file():
        yield None
        return
    with open_profile(arguments, writing=False) as desk:
        yield desk


def _each(
    text: str,
    arguments: Namespace,
    tell: Callable[[str], None],
    *,
    data: Callable[[str], dict[str, Any]],
) -> int:
    """Tell about TEXT as a whole, or print the DATA of each of its lines."""
    if arguments.lines:
        for line in _lines(text):
            print_json(data(line))
    else:
        tell(text)
    return DONE


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of TEXT; only a line feed ends one, and the last may have none."""
    lines = text.split("\n")
    for line in lines[:-1] if not lines[-1] else lines:
        yield line.removesuffix("\r")


def _file_text(file: Path | None) -> str | None:
    if file is None or str(file) == _STANDARD_INPUT:
        return _standard_input()
    try:
        return file.read_bytes().decode("utf-8", errors="replace")
    except OSError as error:
        complain(f"{file} can't be read: {error.strerror}.")
        return None


def _standard_input() -> str:
    return sys.stdin.buffer.read().decode("utf-8", errors="replace")


def _check_data(found: TextCheck) -> dict[str, Any]:
    return {
        "findings": findings_data(found),
        "grade_word": found.grade_word,
        "words": found.words,
    }


def findings_data(found: TextCheck) -> list[dict[str, Any]]:
    """Return the findings of FOUND as JSON."""
    return [
        {
            "start": f.start,
            "end": f.end,
            "category": f.category,
            "level": f.level,
            "why": f.why,
            "fixes": list(f.fixes),
        }
        for f in found.findings
    ]


def _check_lines(text: str, found: TextCheck) -> Iterator[str]:
    for finding in found.findings:
        # a secret is never repeated
        place = text[finding.start : finding.end] if finding.level != "block" else HIDDEN
        fixes = f" Say: {' / '.join(finding.fixes)}" if finding.fixes else ""
        yield f"{finding.level} {finding.category} “{place}”: {finding.why}{fixes}"
    yield f"{counted(found.words, 'word')}, {found.grade_word or 'too short to grade'}."


def _proposal_data(proposal: Proposal) -> dict[str, Any]:
    return {"clauses": [_clause_data(clause) for clause in proposal.clauses]}


def _clause_data(clause: Clause) -> dict[str, Any]:
    return {
        "text": clause.text,
        "start": clause.start,
        "end": clause.end,
        "kind": clause.kind,
        "task": clause.task,
        "score": clause.score,
        "sure": clause.sure,
        "sentence": clause.sentence,
        "why": clause.why,
        "notice": clause.notice,
        "next": clause.next_step,
        "own": _own_data(clause.own),
        "alternatives": [
            {"task": a.task, "title": a.title, "score": a.score, "sentence": a.sentence}
            for a in clause.alternatives
        ],
    }


def _own_data(use: OwnUse | None) -> dict[str, Any] | None:
    """Return where an own wording comes from, None for a sentence of the program's."""
    return None if use is None else {"uses": use.uses, "last_used": use.last_used.isoformat()}


def _proposal_lines(proposal: Proposal) -> Iterator[str]:
    for clause in proposal.clauses:
        words = clause.sentence if clause.sure and clause.sentence else "needs your words"
        yield f"{clause.text} -> {words}{_source(clause.own)}"


def _source(use: OwnUse | None) -> str:
    if use is None:
        return ""
    times = "once" if use.uses == 1 else f"{use.uses} times"
    return f" (your wording, used {times}, last {use.last_used.isoformat()})"
