"""Start-up of the window, from top to bottom: profile, log, first look, desk."""

import argparse
import logging
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from consultant_app import __version__
from consultant_app.clock import Clock, UnreadableTimeSetting, clock_from_environment
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.problems import DiskRefused, NotOurDatabase, Problem, ProfileMissing
from consultant_app.folders import keep_new_files_private, profile_folder
from consultant_app.logs import log_kept_in
from consultant_app.resource_files import resource_path, resource_root
from consultant_app.workflows import mind_the_clock
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow
from ui.one_window import Doorbell, raise_other_window
from ui.problem_texts import ProblemText, start_problem_text
from ui.saving_readable import SavingReadable
from ui.start_page import CannotStart
from ui.top_handler import TopHandler
from ui.widgets.accessible import expose_roles
from ui.window_language import speak

NAME = "Consultant App"
_SMALL = (760, 480)

log = logging.getLogger(__name__)


def main() -> int:
    """Open the window for the menu entry, where nobody reads what is printed."""
    return _open(sys.argv[1:], refuse=_say_in_a_window)


def open_window(arguments: Sequence[str]) -> int:
    """Show the window until it is closed and return the exit status.

    A second window of the same profile brings the first one forward, and ends with 1: it is not
    the window that was asked for.
    """
    return _open(arguments, refuse=_say_in_the_terminal)


def _open(arguments: Sequence[str], *, refuse: Callable[[ProblemText], None]) -> int:
    options = _options(arguments)
    keep_new_files_private()
    try:
        clock = clock_from_environment()
    except UnreadableTimeSetting as error:
        print(error, file=sys.stderr)  # noqa: T201 - whoever sets a time does so in a terminal
        return 1
    try:
        profile = profile_folder(options.profile)
    except FileNotFoundError as error:
        refuse(start_problem_text(ProfileMissing(Path(error.filename or ""))))
        return 1
    except OSError as error:
        path = options.profile or Path(error.filename or "")
        refuse(start_problem_text(DiskRefused(path, error.strerror or "")))
        return 1
    with log_kept_in(profile, verbose=options.verbose):
        return _run(profile, clock)


def _run(profile: Path, clock: Clock) -> int:
    app = _application()
    if raise_other_window(profile):
        words = "The window is open already. It has come to the front."
        print(words, file=sys.stderr)  # noqa: T201 - for a terminal; a menu shows the window itself
        return 1
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
    _quit_on_signals(app, window.quit)
    QTimer.singleShot(0, partial(_open_desk, window, jobs, profile, clock))
    app.exec()
    if window.desk is not None:
        window.desk.secrets.let_go()  # a job may be waiting for the keyring
    jobs.close()
    top.uninstall()
    if window.desk is not None:
        mind_the_clock.leave(window.desk)
        close_desk(window.desk)
    return 1 if window.refused else 0


def _open_desk(window: MainWindow, jobs: Jobs, profile: Path, clock: Clock) -> None:
    """Open the database beside the window, which shows its first look already."""
    jobs.run(
        partial(open_desk, profile, clock=clock),
        partial(_desk_opened, window),
        partial(_desk_refused, window, jobs, profile, clock),
    )


def _desk_opened(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)


def _desk_refused(
    window: MainWindow, jobs: Jobs, profile: Path, clock: Clock, problem: Problem
) -> None:
    log.warning("the data could not be opened: %s", type(problem).__name__)
    damaged = isinstance(problem, NotOurDatabase)
    rescue = SavingReadable(window.look, jobs, profile) if damaged else None
    page = CannotStart(window.look, start_problem_text(problem), profile, rescue)
    page.close_wanted.connect(window.close)
    page.again_wanted.connect(partial(_open_desk, window, jobs, profile, clock))
    window.show_only(page)


def _say_in_the_terminal(words: ProblemText) -> None:
    print(f"{words.title} {words.body}", file=sys.stderr)  # noqa: T201 - there is no window yet


def _say_in_a_window(words: ProblemText) -> None:
    """Say in a window of its own why there is nothing to open."""
    app = _application()
    page = CannotStart(Appearance(app, resource_root()), words)
    page.close_wanted.connect(page.close)
    page.resize(*_SMALL)
    page.show()
    app.exec()


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
    speak(app, QLocale.system(), resource_path("translations"))
    expose_roles()
    return app


def _quit_on_signals(app: QApplication, quit_now: Callable[[], None]) -> None:
    """Quit in good order at the end of a session; Python sees signals only while it runs."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: quit_now())
    wake = QTimer(app)
    wake.setInterval(500)
    wake.timeout.connect(lambda: None)
    wake.start()


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="consultant-app")
    parser.add_argument("--profile", type=Path, default=None)
    parser.add_argument("--verbose", action="store_true")
    return parser.parse_args(arguments)
