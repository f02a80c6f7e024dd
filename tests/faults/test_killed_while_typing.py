"""The window is killed while somebody types: the clock and all but the last second are there."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from consultant_app.clock import NOW_VARIABLE, ShiftedClock
from consultant_app.desk import close_desk, open_desk
from consultant_app.domain.ids import VisitId
from consultant_app.resource_files import resource_root
from consultant_app.workflows import keep_clients, keep_draft, run_visit
from helpers.at_once import AtOnce
from helpers.hands import focused, press
from helpers.headless import ROOT, run_apart
from helpers.program import has_opened
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow

VISIT = VisitId(1)
TEXT = "Reset print spooler, removed duplicate driver, tested with two pages and the label printer"
_MAY_BE_LOST_S = 1.0
_BUSY_MACHINE_S = 0.5  # a machine with too much to do types and saves late

# Goes to the visit that runs and types there, a key every 50 ms; tells the moment of each key.
_TYPIST = """
import sys, time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.app import open_window

letters = iter(sys.argv[2])
app = QApplication(sys.argv[:1])

def press():
    widget = QApplication.focusWidget()
    name = widget.objectName() if widget is not None else ""
    if name == "capture-line":
        letter = next(letters, "")
        if letter:
            QTest.keyClicks(widget, letter)
            print(time.monotonic(), flush=True)
    elif name == "visits":
        QTest.keyClick(widget, Qt.Key.Key_Return)
    elif widget is not None:
        QTest.keyClick(widget, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)

hands = QTimer()
hands.timeout.connect(press)
hands.start(50)
open_window(["--profile", sys.argv[1]])
"""


@dataclass(frozen=True)
class Killed:
    """What there was when the window was killed: moments in seconds, and the start of the visit."""

    profile: Path
    started_at: datetime
    keys: tuple[float, ...]
    at: float
    ended_at: datetime
    status: int

    @property
    def kept(self) -> str:
        """The line that is stored."""
        desk = open_desk(self.profile, writing=False)
        try:
            return keep_draft.kept(desk, f"visit/{VISIT}/line")
        finally:
            close_desk(desk)

    def typed(self, *, before: float) -> str:
        """What was typed up to BEFORE seconds before the end."""
        return TEXT[: sum(key <= self.at - before for key in self.keys)]


def killed_while_typing(
    profile: Path, text: str, *, wait_for: int, then: float, by: int = 9
) -> Killed:
    """Type TEXT in the window; THEN seconds after the key number WAIT_FOR, end it by signal BY."""
    started_at = started_visit(profile)
    command = [sys.executable, "-c", _TYPIST, str(profile), text]
    window = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert window.stdout is not None
    told = [window.stdout.readline() for _ in range(wait_for)]
    assert has_opened(window, profile)
    time.sleep(then)
    window.send_signal(by)
    at, ended_at = time.monotonic(), datetime.now(UTC)
    rest, _ = window.communicate(timeout=30)
    keys = tuple(float(moment) for moment in (*told, *rest.splitlines()))
    return Killed(
        profile=profile,
        started_at=started_at,
        keys=keys,
        at=at,
        ended_at=ended_at,
        status=window.returncode,
    )


def started_visit(profile: Path) -> datetime:
    """Start a visit at a bakery now, and return its start as it is stored."""
    desk = open_desk(profile)
    try:
        run_visit.start_visit(desk, keep_clients.add_client(desk, "Rossi Bakery").id)
        return run_visit.visit_facts(desk, VISIT).segments[0].start
    finally:
        close_desk(desk)


@pytest.fixture
def killed(profile: Path) -> Killed:
    """Somebody typed fifteen letters and stopped to think; then the power went."""
    return killed_while_typing(profile, TEXT[:15], wait_for=15, then=1.5)


def test_at_most_the_last_second_of_typing_is_lost(profile: Path) -> None:
    killed = killed_while_typing(profile, TEXT, wait_for=40, then=0.0)

    assert len(killed.kept) >= len(killed.typed(before=_MAY_BE_LOST_S + _BUSY_MACHINE_S))
    assert TEXT.startswith(killed.kept)
    assert killed.kept


def test_the_clock_runs_on_from_its_start_and_the_absence_is_asked_about(
    killed: Killed, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = run_apart(killed.profile, "status", "--json").data["running"]
    monkeypatch.setenv(NOW_VARIABLE, "+6m")
    later = run_apart(killed.profile, "status", "--json").data["running"]

    assert at_once["segment_start"] == later["segment_start"] == killed.started_at.isoformat()
    assert at_once["question"] is None
    assert later["question"] is not None
    assert later["minutes"]["work"] >= 6


def test_the_window_comes_back_with_the_line_and_its_question(
    qtbot: QtBot, qapp: QApplication, killed: Killed
) -> None:
    desk = open_desk(killed.profile, clock=ShiftedClock(timedelta(minutes=6)))
    look, jobs = Appearance(qapp, resource_root()), Jobs(AtOnce())
    window = MainWindow(look, jobs, killed.profile)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.attach(desk)

    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Return)

    line = focused()
    assert isinstance(line, QLineEdit)
    assert line.text() == TEXT[:15]
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert any("The clock at Rossi Bakery has run since" in text for text in shown)
    window.close()
    close_desk(desk)


@pytest.mark.skipif(os.name != "posix", reason="a signal of POSIX")
def test_the_end_of_a_session_keeps_what_is_typed_and_leaves_no_log(profile: Path) -> None:
    """P-18: logging out, or SIGTERM, ends the window in good order."""
    killed = killed_while_typing(profile, TEXT[:15], wait_for=15, then=3.0, by=signal.SIGTERM)

    assert killed.status == 0
    assert killed.kept == TEXT[:15]
    log = profile / "consultant.db-wal"
    assert not log.exists() or log.stat().st_size == 0
    told = run_apart(profile, "status", "--json").data["running"]
    assert told["segment_start"] == killed.started_at.isoformat()
    assert datetime.fromisoformat(told["last_sign"]) >= killed.ended_at - timedelta(seconds=2)
