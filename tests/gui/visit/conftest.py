"""A visit that runs since half past nine on a Thursday, with its page on a stage."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.visits import Visit
from consultant_app.workflows import run_visit
from helpers.hand_clock import HandClock
from helpers.visit_stage import (
    THURSDAY_HALF_PAST_NINE,
    VisitStage,
    client_with_people,
    on_stage,
)
from ui.jobs import Jobs
from ui.look.appearance import Appearance


@pytest.fixture
def clock() -> HandClock:
    """The clock on the wall stands at half past nine."""
    return HandClock(THURSDAY_HALF_PAST_NINE)


@pytest.fixture
def visit(desk: Desk) -> Visit:
    """The visit, in which nothing is noted yet."""
    return run_visit.start_visit(desk, client_with_people(desk).id)


@pytest.fixture
def stage(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit: Visit
) -> Iterator[VisitStage]:
    """Its page, with the focus in the capture line."""
    shown = on_stage(qtbot, desk, look, jobs, visit)
    yield shown
    shown.leave()


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """What was copied, emptied again: data of Python's left there crash Qt as it ends."""
    copied = QGuiApplication.clipboard()
    yield copied
    copied.clear()
