"""Two programs on one profile: one may write, and a second window brings the first one forward."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from helpers.headless import ROOT, run_apart
from helpers.on_screen import a_screen, needs_a_screen
from helpers.program import Process, close, has_opened, open_window, start_window, wait_for

_AT_MOST_S = 2.0  # fault P-12


def clients_in(profile: Path) -> int:
    """Return how many clients are stored, read without any of our code."""
    uri = f"file:{profile / 'consultant.db'}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as database:
        return int(database.execute("SELECT count(*) FROM clients").fetchone()[0])


def seconds_of_work(process: Process) -> float:
    """Wait for PROCESS and return how long it worked; waiting is not counted."""
    import resource  # Windows has none

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process.wait(timeout=20)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_while_the_window_is_open_a_command_looks_but_does_not_write(profile: Path) -> None:
    with open_window(profile):
        written = run_apart(profile, "add", "client", "Rossi Bakery")
        looked = run_apart(profile, "clients", "--json")

    assert written.status == 1
    assert written.err.count("\n") == 1
    assert "window" in written.err
    assert clients_in(profile) == 0
    assert (looked.status, looked.data) == (0, [])


def test_a_window_that_was_killed_stands_in_nobodys_way(profile: Path) -> None:
    with open_window(profile) as window:
        window.kill()
        window.wait()

    assert run_apart(profile, "add", "client", "Rossi Bakery").status == 0
    with open_window(profile) as again:
        assert again.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows doesn't tell how long others worked")
def test_a_second_window_ends_at_once_and_says_why(profile: Path) -> None:
    with open_window(profile):
        second = start_window(profile)
        worked = seconds_of_work(second)
        _, said = second.communicate()

    assert second.returncode == 1
    assert said.count("\n") == 1
    assert "open already" in said
    assert worked < _AT_MOST_S


@needs_a_screen
def test_a_second_window_brings_the_first_one_forward(profile: Path) -> None:
    with a_screen() as screen:
        first = start_window(profile, screen=screen.variables)
        try:
            screen.wait_for_window("Consultant App")
            wait_for(lambda: has_opened(first, profile), "the data are opened")
            screen.does("getactivewindow", "windowminimize")
            wait_for(lambda: not screen.does("getactivewindow"), "the window is put away")

            start_window(profile, screen=screen.variables).communicate(timeout=60)

            screen.wait_for_window("Consultant App")
            assert screen.does("getactivewindow", "getwindowpid") == str(first.pid)
        finally:
            close(first)


@pytest.mark.parametrize("program", ["consultant_app", "ui"])
def test_a_drive_that_is_not_connected_is_told_and_nothing_new_is_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    away = tmp_path / "drive" / "profile"
    monkeypatch.setenv("CONSULTANT_APP_PROFILE", str(away))
    command = [sys.executable, "-m", program, *(["clients"] if program != "ui" else [])]

    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=60)

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert not away.parent.exists()
