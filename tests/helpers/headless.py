"""The headless command as a person or a script uses it: in this process, or in one of its own."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from consultant_app.cli import main
from consultant_app.clock import NOW_VARIABLE
from consultant_app.folders import PROFILE_VARIABLE

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The one JSON document that it printed."""
        return json.loads(self.out)


class Headless:
    """Runs commands on one profile; `at` sets the clock for one of them."""

    def __init__(
        self, profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.profile = profile
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def run(self, *arguments: str, at: str = "", stdin: str | bytes = "") -> Done:
        """Run a command and return how it ended."""
        typed = stdin.encode() if isinstance(stdin, str) else stdin
        with self._monkeypatch.context() as patch:
            patch.setenv(PROFILE_VARIABLE, str(self.profile))
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="utf-8"))
            if at:
                patch.setenv(NOW_VARIABLE, at)
            self._capsys.readouterr()
            status = main(list(arguments))
        said = self._capsys.readouterr()
        return Done(status, said.out, said.err)

    def ask(self, *arguments: str, at: str = "", stdin: str | bytes = "") -> Any:
        """Run a command that must succeed and return its JSON document."""
        done = self.run(*arguments, "--json", at=at, stdin=stdin)
        assert (done.status, done.err) == (0, ""), done
        return done.data


def run_apart(profile: Path, *arguments: str, at: datetime | None = None) -> Done:
    """Run a command in a process of its own and return how it ended."""
    done = subprocess.run(
        [sys.executable, "-m", "consultant_app", *arguments],
        env=_environment(profile, at),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        cwd=ROOT,
    )
    return Done(done.returncode, done.stdout, done.stderr)


@contextmanager
def python_apart(profile: Path, script: str) -> Iterator["subprocess.Popen[str]"]:
    """Give a process that runs SCRIPT on the profile; it is killed as the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(profile)],
        env=_environment(profile, None),
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=30)


def _environment(profile: Path, at: datetime | None) -> dict[str, str]:
    environment = {**os.environ, PROFILE_VARIABLE: str(profile)}
    if at is not None:
        environment[NOW_VARIABLE] = at.isoformat()
    return environment
