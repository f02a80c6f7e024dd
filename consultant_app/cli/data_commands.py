"""The commands that move data: sample, import, export."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING

from consultant_app.cli.arguments import DONE, Commands, a_month, a_path, add_command
from consultant_app.cli.output import Output, counted, progress
from consultant_app.cli.sessions import open_profile

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.workflows.exchanging.import_run import ImportNote

# What the interchange calls otherwise than people do: one, and several.
_CALLED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "contact": ("person", "people"),
        "never_flag": ("kept word",),
        "invoicing": ("mark of what was invoiced", "marks of what was invoiced"),
        "own_term": ("own term",),
        "equipment": ("piece of equipment", "pieces of equipment"),
        "segment": ("stretch of time", "stretches of time"),
        "work": ("work item",),
    }
)


def add_data_commands(commands: Commands) -> None:
    """Declare the commands that move data."""
    add_command(commands, "sample", _sample, help="fill an empty profile with sample clients")
    imports = add_command(commands, "import", _import, help="import an interchange file or folder")
    imports.add_argument("file", type=a_path, metavar="FILE")
    imports.add_argument(
        "--propose-words", action="store_true", help="propose plain words for work without any"
    )
    imports.add_argument("--dry-run", action="store_true", help="tell, and change nothing")
    export = add_command(commands, "export", _export, help="export everything into a folder")
    export.add_argument("folder", type=a_path, metavar="DIR")
    export.add_argument("--month", type=a_month, metavar="MONTH", help="visits of 2026-11 only")


def _sample(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.make_sample_data import make_sample_data

    with open_profile(arguments, writing=True) as desk:
        count = make_sample_data(desk)
    output.tell({"clients": count}, f"{counted(count, 'sample client')} are in.")
    return DONE


def _import(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.import_file import import_file

    with _desk_to_import(arguments) as desk, progress("Importing") as told:
        report = import_file(
            desk,
            arguments.file,
            propose_words=arguments.propose_words,
            dry_run=arguments.dry_run,
            told=told,
        )
    data = {
        "added": dict(report.added),
        "filled": _notes(report.filled),
        "differing": _notes(report.differing),
        "left_out": _notes(report.left_out),
        "proposed": report.proposed,
        "dry_run": report.trial,
    }
    output.tell(
        data,
        "Nothing was changed: this was a trial." if report.trial else "Imported.",
        *(f"  added: {_things(count, kind)}" for kind, count in report.added.items()),
        *([] if report.added else ["  added: nothing, all of it is here"]),
        *([f"  proposed words for: {_things(report.proposed, 'work')}"] if report.proposed else []),
        *(f"  filled: {note.place}, {note.about}" for note in report.filled),
        *(f"  differs, left as it is: {note.place}, {note.about}" for note in report.differing),
        *(f"  left out: {note.place}, {note.about}" for note in report.left_out),
    )
    return DONE


@contextmanager
def _desk_to_import(arguments: Namespace) -> Iterator[Desk]:
    """Give the desk that is imported to; a trial takes no lock and writes to a copy only."""
    from consultant_app.workflows.trial_desk import trial_desk

    with open_profile(arguments, writing=not arguments.dry_run) as desk:
        if not arguments.dry_run:
            yield desk
            return
        with trial_desk(desk) as trial:
            yield trial


def _things(count: int, kind: str) -> str:
    return counted(count, *_CALLED.get(kind, (kind,)))


def _notes(notes: Iterable[ImportNote]) -> list[dict[str, str]]:
    return [{"place": note.place, "about": note.about} for note in notes]


def _export(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.export_everything import export_everything

    with open_profile(arguments, writing=False) as desk:
        report = export_everything(desk, arguments.folder, month=arguments.month)
    data = {
        "folder": str(report.folder),
        "clients": report.clients,
        "visits": report.visits,
        "files": report.files,
        "missing": list(report.missing),
    }
    output.tell(
        data,
        f"{report.folder} holds {counted(report.clients, 'client')}, "
        f"{counted(report.visits, 'visit')} and {counted(report.files, 'file')}.",
        *(f"  was not there: {name}" for name in report.missing),
    )
    return DONE
