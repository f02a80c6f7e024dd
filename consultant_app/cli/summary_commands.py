"""The command that makes a visit's documents: summary, short, technician's copy, email."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import DONE, REFUSED, Commands, a_path, add_command, record_id
from consultant_app.cli.missing_things import missing_data, missing_lines, without_secrets
from consultant_app.cli.output import Output, complain, counted
from consultant_app.cli.problem_sentences import sentence_for
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import VisitId
from consultant_app.domain.missing import Missing
from consultant_app.domain.options import PageOptions, Paper, PrintSize
from consultant_app.domain.problems import CannotIssue, DiskRefused
from consultant_app.domain.summaries import DocumentKind

if TYPE_CHECKING:
    from consultant_app.desk import Desk

_LETTERS = (DocumentKind.SUMMARY, DocumentKind.SHORT)


def add_summary_commands(commands: Commands) -> None:
    """Declare the command that makes documents."""
    parser = add_command(
        commands, "summary", _summary, help="issue the summary of a visit, or make a draft of it"
    )
    parser.add_argument("visit", metavar="VISIT")
    parser.add_argument("-o", "--output", required=True, type=a_path, metavar="FILE")
    parser.add_argument("--draft", action="store_true", help="freeze nothing, show proposals")
    parser.add_argument("--accept", action="store_true", help="accept the proposals as they stand")
    parser.add_argument("--kind", choices=[kind.value for kind in DocumentKind], default="summary")
    parser.add_argument("--large-print", action="store_true")
    parser.add_argument("--paper", choices=[paper.value for paper in Paper])


def _summary(arguments: Namespace, output: Output) -> int:
    _check_folder(arguments.output)
    kind = DocumentKind(arguments.kind)
    freezes = kind in _LETTERS and not arguments.draft
    with open_profile(arguments, writing=freezes or arguments.accept) as desk:
        visit_id = VisitId(record_id(arguments.visit, "visit"))
        options = _options(desk, arguments, visit_id)
        try:
            made = _made(desk, arguments, visit_id, kind, options)
        except CannotIssue as problem:
            named = (m for m in problem.missing if isinstance(m, Missing))
            found = without_secrets(desk, named)
            complain(sentence_for(problem))
            for line in [] if output.as_json else missing_lines(found):
                complain(line)
            if output.as_json:
                output.tell({**_nothing_made(), **_page_data(desk, visit_id, options, found)})
            return REFUSED
        found = _missing(desk, visit_id)
        page = _page_data(desk, visit_id, options, found)
    lines = (*_left_out(made), *missing_lines(found))  # what stays off the page, too
    output.tell({**made, **page}, f"{arguments.output}: {_told(made)}", *lines)
    return DONE


def _check_folder(to: Path) -> None:
    """Refuse a place that takes no file before anything is issued.

    Raises:
        DiskRefused: there is no such folder, or it is one, or a device.
    """
    if to.is_dir():
        raise DiskRefused(to, "it is a folder")
    if to.exists() and not to.is_file():
        raise DiskRefused(to, "it is no plain file")
    if not to.absolute().parent.is_dir():
        raise DiskRefused(to, "its folder is not there")


def _options(desk: Desk, arguments: Namespace, visit_id: VisitId) -> PageOptions:
    from consultant_app.workflows.run_visit import visit_facts

    options = visit_facts(desk, visit_id).options
    if arguments.large_print:
        options = replace(options, print_size=PrintSize.LARGE)
    return replace(options, paper=Paper(arguments.paper)) if arguments.paper else options


def _made(
    desk: Desk,
    arguments: Namespace,
    visit_id: VisitId,
    kind: DocumentKind,
    options: PageOptions,
) -> dict[str, Any]:
    """Make the document as the file asked for; return what is told of it."""
    from consultant_app.workflows import draft_page, issue_summary, revise_summary, summary_files

    to: Path = arguments.output
    if arguments.accept and (arguments.draft or kind not in _LETTERS):
        revise_summary.accept_all(desk, visit_id)
    if kind is DocumentKind.TECHNICIAN:
        rendered = summary_files.technician_copy(desk, visit_id, options=options)
        summary_files.write_file(desk, to, rendered.pdf)
        return _made_data(to, rendered.pdf, pages=rendered.pages)
    if kind is DocumentKind.EMAIL:
        letter = summary_files.email_text(desk, visit_id, draft=arguments.draft)
        text = f"Subject: {letter.subject}\n\n{letter.body}".encode()
        summary_files.write_file(desk, to, text)
        return _made_data(to, text)
    if arguments.draft:
        rendered = draft_page.save_draft(desk, visit_id, to, kind=kind, options=options)
        return _made_data(to, rendered.pdf, pages=rendered.pages, unprintable=rendered.unprintable)
    issued = issue_summary.issue(
        desk, visit_id, kind=kind, options=options, accept=arguments.accept, copy_to=to
    )
    version = issued.version
    return _made_data(
        to,
        issued.pdf,
        pages=version.pages,
        version=version.version,
        unprintable=issued.unprintable,
    )


def _made_data(
    to: Path,
    content: bytes,
    *,
    pages: int | None = None,
    version: int | None = None,
    unprintable: tuple[str, ...] = (),
) -> dict[str, Any]:
    told = {"unprintable": list(unprintable)} if unprintable else {}
    digest = digest_of(content)
    return {"file": str(to), "pages": pages, "version": version, "sha256": digest, **told}


def _nothing_made() -> dict[str, Any]:
    return {"file": None, "pages": None, "version": None, "sha256": None}


def _missing(desk: Desk, visit_id: VisitId) -> tuple[Missing, ...]:
    from consultant_app.workflows.revise_summary import missing

    return without_secrets(desk, missing(desk, visit_id))


def _page_data(
    desk: Desk, visit_id: VisitId, options: PageOptions, found: tuple[Missing, ...]
) -> dict[str, Any]:
    """Return what is missing, and what the checks say of the page as it stands."""
    from consultant_app.workflows.check_page import check_page
    from consultant_app.workflows.revise_summary import drafted
    from consultant_app.workflows.run_visit import visit_facts

    facts = visit_facts(desk, visit_id)
    page = check_page(desk, facts, drafted(desk, visit_id, options=options))
    findings = [
        {
            "text": page.text[f.start : f.end] if f.level != "block" else "",
            "start": f.start,
            "end": f.end,
            "category": f.category,
            "level": f.level,
            "why": f.why,
            "fixes": list(f.fixes),
        }
        for f in page.findings
    ]
    return {
        "missing": missing_data(found),
        "findings": findings,
        "grade_word": page.grade_word,
        "jargon_per_100_words": page.jargon_per_100_words,
    }


def _left_out(made: dict[str, Any]) -> list[str]:
    """Return a line on what no font of ours has."""
    missing = made.get("unprintable")
    return [f"  no font has: {' '.join(missing)}"] if missing else []


def _told(made: dict[str, Any]) -> str:
    pages = counted(made["pages"], "page") if made["pages"] else "text"
    return f"{pages}, version {made['version']}" if made["version"] else pages
