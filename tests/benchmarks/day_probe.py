"""Works through the window for a while and tells what the process holds in memory then.

Run by `memory` in a process of its own: the profile, which it may change.
"""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

import ui.app
from benchmarks.search import typed
from benchmarks.window_probe import tell
from consultant_app.clock import clock_from_environment
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.capture import CaptureLine, EntryKind
from consultant_app.domain.ids import ClientId
from consultant_app.resource_files import resource_root
from consultant_app.workflows import find_anything, plan_visit, record_entry, run_visit
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow
from ui.navigation import Navigation, PlaceName

Act = Callable[[], object]

_CLIENTS = 6
_SEARCHES = 3
_PAUSE_MS = 150
_LONGEST_MS = 20_000
_NOTES = (
    "Reset print spooler, removed duplicate driver",
    "Swapped clicking disk in NAS, rebuild runs",
    "Renewed the certificate of the mail server",
)


class Day:
    """The window, the open data, and what a consultant does with them."""

    def __init__(self, window: MainWindow, jobs: Jobs, desk: Desk) -> None:
        self._window = window
        self._jobs = jobs
        self._desk = desk

    def pass_by(self) -> None:
        """Do all of it; between two acts everything that waits is done."""
        for act in chain(self._around(), self._visit()):
            act()
            self._settle()

    @property
    def _go(self) -> Navigation:
        return self._window.navigation

    def _around(self) -> Iterator[Act]:
        """Look at every page, at clients, at the summaries of a few visits, and search."""
        for place in (PlaceName.TODAY, PlaceName.CLIENTS, PlaceName.VISITS, PlaceName.SETTINGS):
            yield partial(self._go.go, place)
        for client in range(1, _CLIENTS + 1):
            yield partial(self._go.open_client, ClientId(client))
        for line in islice(plan_visit.visit_lines(self._desk, limit=60), 20, 23):
            yield partial(self._go.open_wrap_up, line.id)
        for text in typed(_SEARCHES):
            yield partial(find_anything.find, self._desk, text)

    def _visit(self) -> Iterator[Act]:
        """Start a visit, note some work, and wrap it up."""
        visit = run_visit.start_visit(self._desk, ClientId(1)).id
        yield partial(self._go.open_visit, visit)
        for note in _NOTES:
            line = CaptureLine(kind=EntryKind.WORK, text=note)
            yield partial(record_entry.note_entry, self._desk, visit, line)
        yield partial(self._go.open_wrap_up, visit)
        yield partial(self._go.go, PlaceName.TODAY)

    def _settle(self) -> None:
        """Let the window work until no job is left, and a moment longer for its timers."""
        loop = QEventLoop()
        waiting = QTimer()
        waiting.setInterval(_PAUSE_MS)
        waiting.timeout.connect(lambda: None if self._jobs.busy else loop.quit())
        QTimer.singleShot(_LONGEST_MS, loop.quit)
        waiting.start()
        loop.exec()


def main() -> int:
    """Live through the day in the profile that is named."""
    profile = Path(sys.argv[1])
    app = QApplication(sys.argv[:1])
    app.setApplicationDisplayName(ui.app.NAME)
    look, jobs, clock = Appearance(app, resource_root()), Jobs(), clock_from_environment()
    window = MainWindow(look, jobs, profile)
    window.first_look(clock)
    window.show()
    desk = open_desk(profile, clock=clock)
    window.attach(desk)
    Day(window, jobs, desk).pass_by()
    tell("evening")
    window.close()
    jobs.close()
    close_desk(desk)
    return 0


if __name__ == "__main__":
    sys.exit(main())
