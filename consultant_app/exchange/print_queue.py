"""The way to a printer through CUPS: `lp` gets the very PDF, as sharp as it was made."""

import os
import shutil
import subprocess
from collections.abc import Sequence

from consultant_app.domain.printing import (
    NoPrinter,
    PrinterGone,
    PrinterRefused,
    PrintingNotHere,
    PrintJob,
)

_PATIENCE_S, _SHORT_PATIENCE_S = 60, 10
_LP, _LPSTAT = "lp", "lpstat"


def can_queue() -> bool:
    """Tell whether this system has a queue that takes PDF."""
    return shutil.which(_LP) is not None and shutil.which(_LPSTAT) is not None


def printers() -> tuple[str, ...]:
    """Return the names of the printers that are set up here; none where nothing answers."""
    return tuple(_told([_LPSTAT, "-e"]).splitlines()) if can_queue() else ()


def usual_printer() -> str:
    """Return the printer that is used where none is named; empty: there is none."""
    if not can_queue():
        return ""
    _, colon, name = _told([_LPSTAT, "-d"]).partition(": ")
    return name.strip() if colon else ""


def queue(pdf: bytes, job: PrintJob, *, title: str) -> bool:
    """Hand PDF to the printer of JOB under TITLE; tell whether it waits there for somebody.

    Raises:
        PrintingNotHere: this system has no such queue.
        NoPrinter: none is set up, or nothing answers.
        PrinterGone: the printer named is not there.
        PrinterRefused: it does not take pages.
    """
    if not can_queue():
        raise PrintingNotHere
    try:
        done = _run([_LP, *_options(job), "-t", title, "--", "-"], pdf)
    except subprocess.TimeoutExpired as error:
        raise PrinterRefused(job.printer, "nothing answers") from error
    if done.returncode:
        raise _problem(job.printer, done.stderr.decode(errors="replace"))
    return _is_stopped(job.printer)


def _options(job: PrintJob) -> list[str]:
    scaling = "fit" if job.fits else "none"
    options = ["-d", job.printer, "-n", str(job.copies), "-o", f"print-scaling={scaling}"]
    options += ["-o", f"sides={job.sides}"]
    if job.media:
        options += ["-o", f"media={job.media}"]
    if job.copies > 1:
        options += ["-o", "collate=true"]
    return [*options, "-P", job.pages] if job.pages else options


def _problem(printer: str, said: str) -> NoPrinter | PrinterGone | PrinterRefused:
    if "does not exist" in said or "unknown destination" in said.lower():
        return PrinterGone(printer, printers())
    if not printers():
        return NoPrinter()
    words = said.strip().removeprefix("lp: ").removeprefix("Error - ").strip()
    return PrinterRefused(printer, words.rstrip(".") or "it gave no reason")


def _is_stopped(printer: str) -> bool:
    return f"printer {printer} disabled" in _told([_LPSTAT, "-p", printer])


def _told(command: Sequence[str]) -> str:
    try:
        return _run(command, patience_s=_SHORT_PATIENCE_S).stdout.decode(errors="replace").strip()
    except subprocess.TimeoutExpired:
        return ""


def _run(
    command: Sequence[str], given: bytes = b"", *, patience_s: int = _PATIENCE_S
) -> subprocess.CompletedProcess[bytes]:
    plain = {**os.environ, "LC_ALL": "C"}  # or the answers come in the words of the system
    return subprocess.run(  # noqa: S603 - a list of words, no shell
        command, input=given, capture_output=True, timeout=patience_s, env=plain, check=False
    )
