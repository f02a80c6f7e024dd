"""Builds the wheel, installs it in an empty environment, and starts what was built."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from checkout import PYTHON, ROOT, StepFailed, clean_environment, run, say
from environment import LOCK, make_venv, pip_install

DIST = ROOT / "dist"
WINDOW_SECONDS = 8


def build_and_start() -> None:
    """Build into `dist/`, then prove that the built program works away from the checkout."""
    shutil.rmtree(DIST, ignore_errors=True)
    say("Building the wheel")
    build = [str(PYTHON), "-m", "hatchling", "build", "-t", "wheel", "-d", str(DIST)]
    run("building the wheel", build, quietly=True)
    (wheel,) = DIST.glob("*.whl")
    with tempfile.TemporaryDirectory(prefix="consultant-app-") as folder:
        _try_out(wheel, Path(folder))
    say(f"Built and started: {wheel}")


def _try_out(wheel: Path, folder: Path) -> None:
    tools = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    python = tools / PYTHON.name
    say("Installing it in an empty environment")
    make_venv(folder / "venv")
    step = "installing the wheel"
    pip_install(str(python), "--require-hashes", "-r", str(LOCK), step=step)
    pip_install(str(python), "--no-deps", str(wheel), step=step)
    say("Starting it: sample data, a page, the window")
    program = [str(tools / "consultant-app"), "--profile", str(folder / "profile")]
    run("the wheel's sample data", [*program, "sample"], quietly=True, cwd=folder)
    told = run("the wheel's list", [*program, "visits", "--json"], quietly=True, cwd=folder)
    visit = str(json.loads(told)[0]["id"])
    page = folder / "page.pdf"
    draft = [*program, "summary", visit, "-o", str(page), "--draft"]
    run("the wheel's page", draft, quietly=True, cwd=folder)
    if not page.read_bytes().startswith(b"%PDF-"):
        raise StepFailed("the wheel's page")
    _open_window(program, folder)


def _open_window(program: list[str], folder: Path) -> None:
    """Start the window, on no screen, and see that it stays open."""
    environment = {**clean_environment(), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(program, cwd=folder, env=environment) as window:
        try:
            status = window.wait(WINDOW_SECONDS)
        except subprocess.TimeoutExpired:
            window.terminate()
            return
    raise StepFailed("the wheel's window", status)
