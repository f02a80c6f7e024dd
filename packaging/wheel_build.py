"""Builds the wheel, installs it in an empty environment, and starts what was built."""

import os
import tempfile
from pathlib import Path

from checkout import DIST, PYTHON, run, say
from environment import LOCK, make_venv, pip_install
from try_out import try_out


def build_and_start() -> None:
    """Build into `dist/`, then prove that the built program works away from the checkout."""
    for old in DIST.glob("*.whl"):
        old.unlink()
    say("Building the wheel")
    build = [str(PYTHON), "-m", "hatchling", "build", "-t", "wheel", "-d", str(DIST)]
    run("building the wheel", build, quietly=True)
    (wheel,) = DIST.glob("*.whl")
    with tempfile.TemporaryDirectory(prefix="consultant-app-") as folder:
        _install_and_start(wheel, Path(folder))
    say(f"Built and started: {wheel}")


def _install_and_start(wheel: Path, folder: Path) -> None:
    tools = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    python = str(tools / PYTHON.name)
    say("Installing it in an empty environment")
    make_venv(folder / "venv")
    step = "installing the wheel"
    pip_install(python, "--require-hashes", "-r", str(LOCK), step=step)
    pip_install(python, "--no-deps", str(wheel), step=step)
    say("Starting it: sample data, a page, the window")
    try_out(str(tools / "consultant-app"), folder, what="the wheel")
