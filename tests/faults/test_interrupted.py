"""Somebody presses Ctrl+C: the command goes quietly, and what is saved stays whole."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.headless import ROOT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a key of POSIX terminals")

# A module that a command imports on its way interrupts it there, as a finger would.
INTERRUPTED_AT = """
import importlib.abc, os, signal, sys

class Finger(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == sys.argv[1]:
            sys.meta_path.remove(self)
            os.kill(os.getpid(), signal.SIGINT)

signal.signal(signal.SIGINT, signal.default_int_handler)  # a test runner may ignore it
sys.meta_path.insert(0, Finger())
from ui.start import main
sys.exit(main(sys.argv[2:]))
"""
WORDS = ["add", "client", "Acme"]


@pytest.mark.parametrize(
    "module",
    [
        pytest.param("consultant_app.cli", id="first-thing-of-all"),
        pytest.param("argparse", id="before-the-words-are-read"),
        pytest.param("consultant_app.desk", id="before-the-data-are-open"),
        pytest.param("consultant_app.workflows.keep_clients", id="with-the-data-open"),
    ],
)
def test_an_interrupted_command_says_nothing_and_changes_nothing(
    module: str, tmp_path: Path
) -> None:
    """In its first tenth of a second Ctrl+C showed a traceback."""
    profile = str(tmp_path / "profile")

    done = _python(INTERRUPTED_AT, module, "--profile", profile, *WORDS)

    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
    assert _python("", "-m", "consultant_app", "--profile", profile, "clients").stdout == ""


def test_a_window_interrupted_while_it_is_loaded_goes_quietly(tmp_path: Path) -> None:
    done = _python(INTERRUPTED_AT, "ui.app", "--profile", str(tmp_path / "profile"))

    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def _python(script: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *(["-c", script] if script else []), *words],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
    )
