"""Starts a program that was built, away from the checkout, and sees that it does its work."""

import json
import subprocess
from pathlib import Path

from checkout import StepFailed, clean_environment, run

WINDOW_SECONDS = 8


def try_out(program: str, folder: Path, *, what: str) -> None:
    """Make sample data, a page and a window with PROGRAM in FOLDER.

    Args:
        program: the path of the program.
        folder: an empty place that holds what it makes.
        what: what was built, in words that complete "Not done: ... of the wheel".

    Raises:
        StepFailed: one of them did not come about.
    """
    started = [program, "--profile", str(folder / "profile")]
    run(f"sample data of {what}", [*started, "sample"], quietly=True, cwd=folder)
    told = run(f"list of {what}", [*started, "visits", "--json"], quietly=True, cwd=folder)
    visit = next(str(visit["id"]) for visit in json.loads(told) if visit["state"] == "issued")
    page = folder / "page.pdf"
    make_page = [*started, "summary", visit, "-o", str(page)]
    run(f"page of {what}", make_page, quietly=True, cwd=folder)
    if not page.read_bytes().startswith(b"%PDF-"):
        raise StepFailed(f"page of {what}")
    _open_window(started, folder, what)


def _open_window(program: list[str], folder: Path, what: str) -> None:
    """Start the window, on no screen, and see that it stays open."""
    environment = {**clean_environment(), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(program, cwd=folder, env=environment) as window:
        try:
            status = window.wait(WINDOW_SECONDS)
        except subprocess.TimeoutExpired:
            window.terminate()
            return
    raise StepFailed(f"window of {what}", status or 1)
