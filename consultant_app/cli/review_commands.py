"""The command that looks back: a quarter's review or a year's letter of a client, as a PDF."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import DONE, Commands, a_path, add_command
from consultant_app.cli.output import Output, counted, duration
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.digests import digest_of
from consultant_app.domain.options import Paper, PrintSize, Shows
from consultant_app.domain.problems import FileThere
from consultant_app.domain.review_missing import ReviewLack, ReviewMissing
from consultant_app.domain.review_periods import Period, read_period
from consultant_app.domain.reviews import Recommendation, ReviewLines

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.domain.ids import ClientId
    from consultant_app.domain.review_figures import ReviewFigures
    from consultant_app.workflows.issue_review import MadeReview

_LINES = ("headline", "not_kept", "value", "thanks", "closing")
_PARTS = 3


def add_review_commands(commands: Commands) -> None:
    """Declare the command that looks back."""
    parser = add_command(
        commands, "review", _review, help="a quarter's review or a year's letter, as a PDF"
    )
    parser.add_argument("client", metavar="CLIENT")
    parser.add_argument("period", type=_a_period, metavar="PERIOD", help="such as 2026-Q3 or 2026")
    parser.add_argument(
        "-o", "--output", required=True, type=a_path, metavar="FILE", help="a file, or a folder"
    )
    parser.add_argument("--replace", action="store_true", help="FILE may be there already")
    parser.add_argument("--draft", action="store_true", help="keep and freeze nothing")
    _add_lines(parser)
    parser.add_argument("--large-print", action="store_true")
    parser.add_argument("--paper", choices=[paper.value for paper in Paper])


def _add_lines(parser: ArgumentParser) -> None:
    """Declare what is written by hand; it is kept for the next time, unless it is a draft."""
    for name, told in (
        ("--headline", "the headline, instead of the one from the figures"),
        ("--not-kept", "what happened to the promise that was not kept, and what changed"),
        ("--value", "what it was good for; a line for each point"),
        ("--thanks", "your thanks"),
        ("--closing", "your last line"),
    ):
        parser.add_argument(name, metavar="TEXT", help=told)
    parser.add_argument(
        "--advise",
        action="append",
        type=_an_advice,
        metavar="WHAT|WHY|TAKES",
        help="something you would do next; three at most",
    )


def _a_period(text: str) -> Period:
    period = read_period(text)
    if period is None:
        message = f"{text!r} is no quarter and no year: write it like 2026-Q3 or 2026"
        raise argparse.ArgumentTypeError(message)
    return period


def _an_advice(text: str) -> Recommendation:
    what, why, takes = (*(part.strip() for part in text.split("|", _PARTS - 1)), "", "")[:_PARTS]
    if not what:
        raise argparse.ArgumentTypeError("an advice begins with what you would do")
    return Recommendation(what=what, why=why, takes=takes)


def _review(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.keep_clients import client_named

    with open_profile(arguments, writing=not arguments.draft) as desk:
        client = client_named(desk, arguments.client)
        made, file, version = _made(desk, arguments, client.id)
        findings = _findings(desk, made)
    data = {"client": client.name, **_data(made, file, version), "findings": findings}
    output.tell(data, *_text(made, file, version))
    return DONE


def _made(
    desk: Desk, arguments: Namespace, client_id: ClientId
) -> tuple[MadeReview, Path, int | None]:
    """Make the page and its file; it is issued unless a draft is wanted or something is missing."""
    from consultant_app.workflows import look_back
    from consultant_app.workflows.issue_review import issue_review, made_review, place_for

    wishes, period = _wishes(arguments), arguments.period
    found = look_back.look_back(desk, client_id, period)
    lines = _lines(arguments, found.lines)
    if lines != found.lines:
        if not arguments.draft:
            look_back.save_lines(desk, client_id, period, lines)
        found = look_back.look_back(desk, client_id, period, lines=lines)
    made = made_review(desk, found, wishes=wishes, draft=arguments.draft)
    to = place_for(made, arguments.output)
    if to.exists() and not arguments.replace:
        raise FileThere(to)
    if arguments.draft or made.is_draft:
        return made, _written(desk, made, to), None
    issued = issue_review(desk, client_id, period, wishes=wishes, copy_to=to)
    return issued.made, to, issued.version.version


def _written(desk: Desk, made: MadeReview, to: Path) -> Path:
    from consultant_app.workflows.summary_files import write_file

    write_file(desk, to, made.rendered.pdf)
    return to


def _wishes(arguments: Namespace) -> Shows:
    return Shows(
        paper=Paper(arguments.paper) if arguments.paper else None,
        print_size=PrintSize.LARGE if arguments.large_print else None,
    )


def _lines(arguments: Namespace, before: ReviewLines) -> ReviewLines:
    said = {name: value for name in _LINES if (value := getattr(arguments, name)) is not None}
    if arguments.advise:
        return replace(before, **said, recommendations=tuple(arguments.advise))
    return replace(before, **said)


def _data(made: MadeReview, file: Path, version: int | None) -> Mapping[str, Any]:
    printed = made.rendered
    return {
        "period": str(made.found.period),
        "headline": made.document.headline,
        **_figures(made.found.figures),
        "missing": [{"what": m.what, "field": m.field} for m in made.missing],
        "draft": version is None,
        "version": version,
        "file": str(file),
        "pages": printed.pages,
        "sha256": digest_of(printed.pdf),
        "unprintable": list(printed.unprintable),
    }


def _figures(figures: ReviewFigures) -> Mapping[str, Any]:
    return {
        "so_far": figures.so_far,
        "visits": figures.visits,
        "requests": figures.requests,
        "finished": figures.finished,
        "promises": figures.promises,
        "kept": figures.kept,
        "not_kept": [
            {"promise": str(p.id), "what": p.what, "by": p.by, "kept_on": p.kept_on}
            for p in figures.not_kept
        ],
        "lost_minutes": figures.lost_minutes,
        "months": [
            {"month": f"{m.first:%Y-%m}", "asked": m.asked, "planned": m.planned}
            for m in figures.months
        ],
        "minutes": {
            "planned": figures.time.planned,
            "asked": figures.time.asked,
            "favours": figures.time.favours,
            "travel": figures.time.travel,
        },
    }


def _findings(desk: Desk, made: MadeReview) -> list[Mapping[str, Any]]:
    from consultant_app.workflows.look_back import check_lines

    return [
        {"start": f.start, "end": f.end, "category": f.category, "level": f.level, "why": f.why}
        for f in check_lines(desk, made.found).findings
    ]


def _text(made: MadeReview, file: Path, version: int | None) -> Iterator[str]:
    figures = made.found.figures
    kind = f"version {version}" if version is not None else "a draft, not issued"
    yield f"{file}: {counted(made.rendered.pages, 'page')}, {kind}."
    yield (
        f"  {figures.finished} of {figures.requests} requests finished, "
        f"{figures.kept} of {figures.promises} promises kept, "
        f"{duration(figures.time.total)} in all."
    )
    for missing in made.missing:
        yield f"  {_sentence(missing)}"
    if ReviewLack.NOT_KEPT in {missing.what for missing in made.missing}:
        for promise in figures.not_kept:
            kept = f"kept on {promise.kept_on}" if promise.kept_on else "not kept yet"
            yield f"    promised for {promise.by}, {kept}: {promise.what}"
    if made.rendered.unprintable:
        yield f"  no font has: {' '.join(made.rendered.unprintable)}"


def _sentence(missing: ReviewMissing) -> str:
    match missing.what:
        case ReviewLack.SENDER:
            return f"Your {missing.field} is missing: say it in the settings of the program."
        case ReviewLack.NOT_KEPT:
            return "A promise was not kept: say what happened and what changed with --not-kept."
        case ReviewLack.SECRET:
            return f"The {missing.field.replace('_', ' ')} is left out: a secret may stand in it."
        case ReviewLack.TIME:
            return f"Somebody has to look at the time of visit {missing.field} first."
        case ReviewLack.HEADLINE:
            return "A headline of your own would say more: give it with --headline."
        case ReviewLack.VALUE:
            return "You may say what the year was good for with --value."
