"""Opens the page of hours in the window and tells the longest moment that the window stood still.

Run by `hours` in a process of its own: the profile, which it may change, and how often to open it.
"""

import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.window_probe import tell
from consultant_app.clock import clock_from_environment
from consultant_app.desk import close_desk, open_desk
from consultant_app.resource_files import resource_root
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow
from ui.navigation import PlaceName

_BEAT_MS = 2
_SETTLED_MS = 300
_LONGEST_MS = 60_000


class Pulse:
    """Beats on the window's thread: the longest pause between two beats is what a hand feels."""

    def __init__(self) -> None:
        self._last = 0.0
        self.longest_ms = 0.0
        self._timer = QTimer()
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        """Begin to count."""
        self._last, self.longest_ms = perf_counter(), 0.0
        self._timer.start()

    def end(self) -> float:
        """Return the longest pause since `begin`, in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest_ms

    def _beat(self) -> None:
        now = perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


def main() -> int:
    """Open the page, go back to Today, and so on."""
    profile, times = Path(sys.argv[1]), int(sys.argv[2])
    app = QApplication(sys.argv[:1])
    look, jobs, clock = Appearance(app, resource_root()), Jobs(), clock_from_environment()
    window = MainWindow(look, jobs, profile)
    window.first_look(clock)
    window.show()
    desk = open_desk(profile, clock=clock)
    window.attach(desk)
    _settle(jobs)
    pauses: dict[str, list[float]] = {PlaceName.TIME: [], PlaceName.TODAY: []}
    for _ in range(times):
        for name, taken in pauses.items():
            taken.append(_pause(window, jobs, PlaceName(name)))
    tell("opened", **pauses)
    window.close()
    jobs.close()
    close_desk(desk)
    return 0


def _pause(window: MainWindow, jobs: Jobs, name: PlaceName) -> float:
    """Return the longest pause in milliseconds from the wish for a page until it is filled."""
    pulse = Pulse()
    pulse.begin()
    window.navigation.go(name)
    _settle(jobs)
    return pulse.end()


def _settle(jobs: Jobs) -> None:
    """Let the window work until no job is left, and a moment longer for what they brought."""
    loop = QEventLoop()
    waiting = QTimer()
    waiting.setInterval(_SETTLED_MS)
    waiting.timeout.connect(lambda: None if jobs.busy else loop.quit())
    QTimer.singleShot(_LONGEST_MS, loop.quit)
    waiting.start()
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
