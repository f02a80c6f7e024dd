"""The checkout's places, and how a step is run in it and told in one line."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
TOOLS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = TOOLS / ("python.exe" if os.name == "nt" else "python")
OUTPUT = ROOT / "test-output"
DIST = ROOT / "dist"


class StepFailed(Exception):
    """A step ended with a failure; its own output was shown. `status` is its exit status."""

    def __init__(self, step: str, status: int = 1) -> None:
        super().__init__(step)
        self.step = step
        self.status = status


def say(line: str) -> None:
    """Print one line at once, also into a file or a pipe."""
    print(line, flush=True)


def tool(name: str) -> str:
    """Return the path of a program that the environment holds, such as `ruff`."""
    return str(TOOLS / (f"{name}.exe" if os.name == "nt" else name))


def run(step: str, command: Sequence[str], *, quietly: bool = False, cwd: Path = ROOT) -> str:
    """Run COMMAND and return what it printed, when asked to run it quietly.

    Args:
        step: what is being done, in words that complete "Not done: ...".
        command: the program and its arguments.
        quietly: show the output only if it fails.
        cwd: the folder to run it in.

    Raises:
        StepFailed: the program could not be started, or ended with another status than 0.
    """
    try:
        ended = subprocess.run(
            command,
            cwd=cwd,
            env=clean_environment(),
            check=False,
            stdin=subprocess.DEVNULL if quietly else None,
            stdout=subprocess.PIPE if quietly else None,
            stderr=subprocess.PIPE if quietly else None,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        say(f"{command[0]} can't be started: {error.strerror}")
        raise StepFailed(step) from error
    if ended.returncode != 0:
        sys.stdout.write((ended.stdout or "") + (ended.stderr or ""))
        raise StepFailed(step, ended.returncode)
    return ended.stdout or ""


def clean_environment() -> Mapping[str, str]:
    """Return the process's variables without those that would mix another Python into ours."""
    mixing = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"}
    return {name: value for name, value in os.environ.items() if name not in mixing}
