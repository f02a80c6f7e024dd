"""A screen of its own with a window manager, and hands that work on it through the X server.

Each test that needs a real window gets a screen for itself: tests that run beside each other would
take the keyboard away from each other, and from whoever sits at this machine.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from consultant_app.desk import Desk, close_desk, open_desk
from helpers.headless import run_apart
from helpers.program import Process, close, start_window, wait_for

_TOOLS = ("Xvfb", "openbox", "xdotool")
_MISSING = [tool for tool in _TOOLS if shutil.which(tool) is None]

needs_a_screen = pytest.mark.skipif(
    sys.platform != "linux" or bool(_MISSING),
    reason=f"a real window needs {', '.join(_MISSING) or 'an X server'}, which is not here",
)

_TYPING_DELAY_MS = "4"
_X_NAMES = {"Ctrl": "ctrl", "Alt": "alt", "Shift": "shift", "PgDown": "Next", "Esc": "Escape"}
_BETWEEN_TRIES_S = 0.15
_STILL_S = 0.25


class Screen:
    """An X server with a window manager; `variables` lead programs to it."""

    def __init__(self, number: str) -> None:
        self.variables = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}

    def does(self, *words: str) -> str:
        """Let xdotool do something here; return what it says, empty if it could not."""
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, **self.variables},
            capture_output=True,
            text=True,
            timeout=30,
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def wait_for_window(self, title: str) -> None:
        """Wait until the window with a title that begins with TITLE has the keyboard."""
        wait_for(
            lambda: self.does("getactivewindow", "getwindowname").startswith(title),
            f"a window called {title}",
        )


@contextmanager
def a_screen() -> Iterator[Screen]:
    """Give a screen of 1366 by 768 that nobody else uses."""
    # Without -noreset the server starts anew when its last client leaves; the first question of
    # xdotool would end so, and take a window manager with it that is just coming.
    size = ["-screen", "0", "1366x768x24", "-noreset", "-nolisten", "tcp"]
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *size],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told, ended(server):
        screen = Screen(told.readline().strip())
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env={**os.environ, **screen.variables},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with ended(manager):
            wait_for(lambda: bool(screen.does("get_desktop")), "the window manager")
            yield screen


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """See to it that PROCESS is gone after the block, whatever happens in it."""
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class HandsOnScreen:
    """Hands at the real window. What it has stored is read as another program reads it."""

    def __init__(self, screen: Screen, profile: Path, at: datetime) -> None:
        """Open the window on PROFILE, whose clock stands at AT."""
        self._screen = screen
        self._profile = profile
        self._window = self._opened(at)
        self._desk = open_desk(profile, writing=False)

    def type(self, text: str) -> None:
        """Type TEXT."""
        self._screen.does("type", "--delay", _TYPING_DELAY_MS, text)

    def press(self, *keys: str) -> None:
        """Press KEYS one after the other."""
        self._screen.does("key", "--delay", _TYPING_DELAY_MS, *(_x_name(key) for key in keys))

    def answer(self, key: str, title: str, words: str) -> None:
        """Press KEY, wait for the window that asks TITLE, and answer with WORDS and Enter."""
        self.press(key)
        self._screen.wait_for_window(title)
        self.type(words)
        self.press("Return")

    def save_as(self, key: str, to: Path) -> None:
        """Press KEY and name TO."""
        self.answer(key, "Save the page", str(to))

    def until(self, seen: Callable[[Desk], bool]) -> None:
        """Wait until what is stored is as SEEN wants it."""
        wait_for(lambda: self._sees(seen), "what the hands did is stored")

    def keep_pressing(self, key: str, seen: Callable[[Desk], bool]) -> None:
        """Press KEY again and again until what is stored is as SEEN wants it."""

        def pressed_and_seen() -> bool:
            if self._sees(seen):
                return True
            self.press(key)
            time.sleep(_BETWEEN_TRIES_S)
            return False

        wait_for(pressed_and_seen, f"{key} does something")

    def rest(self) -> None:
        """Look on until the program stands still."""
        wait_for(self._stands_still, "the window has nothing left to do")

    def come_back(self, at: datetime) -> None:
        """Close the window in the middle of it all, and open it again at AT.

        The clock runs on without it; that the hours are right is answered by command.
        """
        self.leave()
        kept = run_apart(self._profile, "stop", "--answer", "keep", at=at)
        assert kept.status == 0, kept
        self._window = self._opened(at)

    def leave(self) -> None:
        """Close the window; check that it had nothing to complain of, nor broke down."""
        self.press("Ctrl+Q")
        said = self._window.communicate(timeout=30)
        assert (self._window.returncode, *said) == (0, "", "")

    def end(self) -> None:
        """Close the window, however it is, and the reader."""
        close_desk(self._desk)
        close(self._window)

    def _sees(self, seen: Callable[[Desk], bool]) -> bool:
        assert self._window.poll() is None, self._window.communicate()
        return seen(self._desk)

    def _stands_still(self) -> bool:
        before = _ticks(self._window)
        time.sleep(_STILL_S)
        return _ticks(self._window) - before <= 1

    def _opened(self, at: datetime) -> Process:
        window = start_window(self._profile, now=at.isoformat(), screen=self._screen.variables)
        # The title is told once everything is ready for the first key.
        try:
            self._screen.wait_for_window("Another time is set")
        except BaseException:
            close(window)  # nobody else knows of it yet
            raise
        return window


def _ticks(process: Process) -> int:
    """Return how long PROCESS has worked, in hundredths of a second."""
    told = Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8")
    fields = told.rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _x_name(key: str) -> str:
    """Return KEY as xdotool writes it; a capital letter would be one with Shift."""
    parts = key.split("+")
    return "+".join(_X_NAMES.get(p, p.lower() if len(p) == 1 else p) for p in parts)
