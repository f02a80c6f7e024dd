"""The program's window in a process of its own, as it is started from a menu."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from consultant_app.clock import NOW_VARIABLE
from consultant_app.profile_lock import holder_of
from helpers.headless import ROOT

Process = subprocess.Popen[str]
_PATIENCE_S = 90  # two slow cores, four tests at a time


def start_window(
    profile: Path, *, now: str = "", screen: Mapping[str, str] | None = None
) -> Process:
    """Start the window on PROFILE and return its process, at once.

    Args:
        profile: the folder with the data.
        now: what CONSULTANT_APP_NOW says, empty for the computer's own clock.
        screen: the variables of the screen to open on; by default on none that can be seen.
    """
    return subprocess.Popen(
        [sys.executable, "-m", "ui", "--profile", str(profile)],
        env={**os.environ, **(screen or {}), **({NOW_VARIABLE: now} if now else {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


@contextmanager
def open_window(profile: Path, *, now: str = "") -> Iterator[Process]:
    """Give a window that has opened its data; it is closed in good order as the block ends."""
    process = start_window(profile, now=now)
    try:
        wait_for(lambda: has_opened(process, profile), "the data are opened")
        yield process
    finally:
        close(process)


def has_opened(process: Process, profile: Path) -> bool:
    """Tell whether PROCESS holds the data of PROFILE; fail if it has ended."""
    assert process.poll() is None, process.communicate()
    return holder_of(profile).endswith(f" {process.pid}")


def close(process: Process) -> None:
    """Close the window as the end of a session does; kill it if it hangs."""
    if process.stdout is None or process.stdout.closed:
        return
    process.terminate()
    try:
        process.communicate(timeout=_PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise


def wait_for(seen: Callable[[], bool], what: str) -> None:
    """Look again and again until SEEN; WHAT is what we wait for, in words."""
    end = time.monotonic() + _PATIENCE_S
    while not seen():
        assert time.monotonic() < end, f"this never came: {what}"
        time.sleep(0.02)
