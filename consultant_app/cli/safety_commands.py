"""The commands that keep data safe: backup, restore, salvage, doctor."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import DONE, REFUSED, Commands, a_path, add_command
from consultant_app.cli.output import Output, complain, counted
from consultant_app.cli.problem_sentences import WAYS_OUT_OF_DAMAGE, sentence_for
from consultant_app.cli.sessions import folder_of, open_profile
from consultant_app.clock import NOW_VARIABLE, clock_from_environment
from consultant_app.domain.digests import digest_of_file
from consultant_app.domain.problems import DiskRefused, NotOurDatabase

if TYPE_CHECKING:
    from consultant_app.storage.backup import BackupReport
    from consultant_app.storage.salvage import Salvaged
    from consultant_app.workflows.examine import Examination


def add_safety_commands(commands: Commands) -> None:
    """Declare the commands that keep data safe."""
    backup = add_command(commands, "backup", _backup, help="make one proven file of everything")
    backup.add_argument("file", nargs="?", type=a_path, metavar="FILE")
    restore = add_command(commands, "restore", _restore, help="put a backup back")
    restore.add_argument("file", type=a_path, metavar="FILE")
    restore.add_argument("--look", action="store_true", help="only tell what is in it")
    salvage = add_command(commands, "salvage", _salvage, help="save what damaged data still tell")
    salvage.add_argument("folder", type=a_path, metavar="DIR", help="a new folder")
    add_command(commands, "doctor", _doctor, help="tell how the program and its data are")


def _backup(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.back_up import back_up

    to: Path | None = arguments.file
    with open_profile(arguments, writing=False) as desk:
        try:
            report = back_up(desk, to.absolute() if to else None)
        except DiskRefused as problem:
            if to is not None:
                raise
            complain(f"{sentence_for(problem)} `consultant-app backup FILE` puts it elsewhere.")
            return REFUSED
    data = {**_report_data(report), "sha256": digest_of_file(report.path)}
    missing = [f"  was not there: {name}" for name in report.missing]
    output.tell(data, f"{report.path}: {_counts(report)}, proven.", *missing)
    return DONE


def _restore(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.back_up import look_inside, restore

    if arguments.look:
        report = look_inside(arguments.file)
        output.tell(_report_data(report), f"{report.path}: {_counts(report)}.")
        return DONE
    clock = clock_from_environment()
    report = restore(folder_of(arguments), arguments.file, clock=clock)
    output.tell(_report_data(report), f"Put back: {_counts(report)}.")
    return DONE


def _salvage(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.salvage import salvage

    try:
        found = salvage(folder_of(arguments, made=False), arguments.folder.absolute())
    except NotOurDatabase as problem:
        complain(
            f"Nothing can be read of {problem.path} any more ({problem.why}). It was not touched. "
            "`consultant-app restore FILE` puts a backup back."
        )
        return REFUSED
    rows = counted(sum(found.tables.values()), "row")
    output.tell(
        {
            "folder": str(arguments.folder),
            "tables": dict(found.tables),
            "lost": dict(found.lost),
            "incomplete": list(found.incomplete),
        },
        f"{arguments.folder}: {rows} saved; the damaged data are as they were.",
        *(_missing_line(found, name) for name in found.incomplete),
        f"Look at it with `consultant-app --profile {arguments.folder} clients`.",
    )
    return DONE


def _missing_line(found: Salvaged, name: str) -> str:
    lost = found.lost.get(name)
    return f"  {name}: {counted(lost, 'row')} lost" if lost else f"  {name}: not all could be read"


def _report_data(report: BackupReport) -> dict[str, Any]:
    return {
        "file": str(report.path),
        "made_at": report.made_at,
        "schema": report.schema,
        "size": report.size,
        "clients": report.clients,
        "visits": report.visits,
        "last_visit": report.last_visit_day,
        "missing": list(report.missing),
    }


def _counts(report: BackupReport) -> str:
    last = f", last visit {report.last_visit_day}" if report.last_visit_day else ""
    return f"{counted(report.clients, 'client')}, {counted(report.visits, 'visit')}{last}"


def _doctor(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.examine import examine

    with open_profile(arguments, writing=False) as desk:
        found = examine(desk, set_now=os.environ.get(NOW_VARIABLE, ""))
    data = {
        "fine": found.is_fine,
        "versions": dict(found.versions),
        "database": list(found.database),
        "files": list(found.files),
        "kept_by_restores": found.kept,
        "kept_by_restores_bytes": found.kept_bytes,
        "database_bytes": found.database_bytes,
        "clients": found.clients,
        "visits": found.visits,
        "fonts": found.fonts,
        "languages": list(found.languages),
        "free_megabytes": found.free_megabytes,
        "newest_backup": found.newest_backup,
        "shared_with": found.shared_with or None,
        "printer": found.printer or None,
        "printers": found.printers,
        "keyring": found.mail.keyring,
        "mail_accounts": found.mail.accounts,
        "mail_can_sign_in": found.mail.can_sign_in,
        "letters_waiting": found.letters_waiting,
        "letters_need_you": found.letters_need_you,
        "now": found.now,
        "now_is_set": found.set_now or None,
    }
    output.tell(data, *_doctor_lines(found))
    if found.is_fine:
        return DONE
    ways = f" {WAYS_OUT_OF_DAMAGE}" if found.database else ""
    complain(f"Not everything is well: the lines above say what. Nothing was changed.{ways}")
    return REFUSED


def _printer(found: Examination) -> str:
    if not found.printers:
        return "none is set up"
    return f"{found.printer or 'none is the usual one'}, {found.printers} in all"


_KEYRINGS: Mapping[str, str] = MappingProxyType(
    {
        "ready": "answers",
        "locked": "is locked, and nobody opened it",
        "missing": "there is none that is accepted; passwords are asked each time",
        "silent": "does not answer; it may be asking for its password",
        "refused": "does not do as it is asked",
    }
)


def _mail(found: Examination) -> str:
    if not found.mail.accounts:
        return "no account is set up"
    words = {True: "can sign in", False: "has no password yet", None: "nobody can tell"}
    count = counted(found.mail.accounts, "account")
    return f"{count}; the usual one: {words[found.mail.can_sign_in]}"


def _doctor_lines(found: Examination) -> list[str]:
    backup = f"{found.newest_backup:%Y-%m-%d %H:%M} UTC" if found.newest_backup else "none yet"
    full = ", nearly full" if found.is_nearly_full else ""
    copies = counted(found.kept, "copy", "copies")
    kept = f"{copies} in before-restore folders, {found.kept_bytes} bytes"
    return [
        *(f"{name}: {number}" for name, number in found.versions),
        f"database: {'; '.join(found.database) or 'fine'}",
        f"photos and documents: {'; '.join(found.files) or 'fine'}",
        f"holds: {counted(found.clients, 'client')}, {counted(found.visits, 'visit')}, "
        f"{found.database_bytes} bytes",
        f"fonts: {found.fonts}; languages: {', '.join(found.languages)}",
        f"free on the disk: {found.free_megabytes} MB{full}",
        f"newest proven backup in this folder: {backup}",
        *([f"this folder is shared with: {found.shared_with}"] if found.shared_with else []),
        f"printer: {_printer(found)}",
        f"keyring: {_KEYRINGS[found.mail.keyring]}",
        f"mail: {_mail(found)}",
        f"outbox: {counted(found.letters_waiting, 'letter')} waiting, "
        f"{found.letters_need_you} for you to look at",
        *([f"kept by restores: {kept}"] if found.kept else []),
        *([f"the clock is set: {found.set_now}"] if found.set_now else []),
    ]
