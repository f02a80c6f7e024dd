"""Start-up of the window, from top to bottom: profile, log, first look, desk."""

import argparse
import logging
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from consultant_app import __version__
from consultant_app.clock import Clock, UnreadableTimeSetting, clock_from_environment
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.problems import Problem
from consultant_app.folders import keep_new_files_private, profile_folder
from consultant_app.logs import log_kept_in
from consultant_app.resource_files import resource_root
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow
from ui.one_window import Doorbell, raise_other_window
from ui.problem_texts import problem_text
from ui.start_page import CannotStart
from ui.top_handler import TopHandler

NAME = "Consultant App"
ALREADY_OPEN = 3

log = logging.getLogger(__name__)


def main() -> int:
    """Open the window for the menu entry."""
    return open_window(sys.argv[1:])


def open_window(arguments: Sequence[str]) -> int:
    """Show the window until it is closed and return the exit status."""
    options = _options(arguments)
    keep_new_files_private()
    try:
        profile = profile_folder(options.profile)
        clock = clock_from_environment()
    except (OSError, UnreadableTimeSetting) as error:
        print(_why(error), file=sys.stderr)  # noqa: T201 - there is no window to say it in yet
        return 1
    with log_kept_in(profile, verbose=options.verbose):
        return _run(profile, clock)


def _run(profile: Path, clock: Clock) -> int:
    app = _application()
    if raise_other_window(profile):
        return ALREADY_OPEN
    look = Appearance(app, resource_root())
    jobs = Jobs()
    top = TopHandler(app)
    top.install()
    window = MainWindow(look, jobs, profile)
    top.problem_met.connect(window.tell_problem)
    window.first_look(clock)
    window.show()
    bell = Doorbell(profile, app)
    bell.rung.connect(window.come_forward)
    _quit_on_signals(app)
    QTimer.singleShot(0, partial(_open_desk, window, jobs, profile, clock))
    status = app.exec()
    jobs.close()
    if window.desk is not None:
        close_desk(window.desk)
    return status


def _open_desk(window: MainWindow, jobs: Jobs, profile: Path, clock: Clock) -> None:
    """Open the database beside the window, which shows its first look already."""
    jobs.run(
        partial(open_desk, profile, clock=clock),
        partial(_desk_opened, window),
        partial(_desk_refused, window, profile),
    )


def _desk_opened(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)


def _desk_refused(window: MainWindow, profile: Path, problem: Problem) -> None:
    log.warning("the data could not be opened: %s", type(problem).__name__)
    page = CannotStart(window.look, problem_text(problem), profile)
    page.close_wanted.connect(window.close)
    window.show_only(page)


def _application() -> QApplication:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication(sys.argv[:1])
    app.setApplicationName("consultant-app")
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("consultant-app")
    QLocale.setDefault(QLocale.system())
    return app


def _quit_on_signals(app: QApplication) -> None:
    """Quit in good order at the end of a session; Python sees signals only while it runs."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.closeAllWindows())
    wake = QTimer(app)
    wake.setInterval(500)
    wake.timeout.connect(lambda: None)
    wake.start()


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="consultant-app")
    parser.add_argument("--profile", type=Path, default=None)
    parser.add_argument("--verbose", action="store_true")
    return parser.parse_args(arguments)


def _why(error: Exception) -> str:
    if isinstance(error, UnreadableTimeSetting):
        return str(error)
    return "The data folder can't be used. If it is on another drive, connect it and start again."
