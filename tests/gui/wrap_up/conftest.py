"""A finished visit of 1 h 45 whose reply is still a proposal, with its wrap-up on a stage."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from helpers.hand_clock import HandClock
from helpers.visit_stage import client_with_people
from helpers.wrap_up_stage import WrapUpStage, finished_visit, wrap_up_on_stage
from ui.jobs import Jobs
from ui.look.appearance import Appearance


@pytest.fixture
def clock() -> HandClock:
    """The clock on the wall stands at 9:32, as the visit begins."""
    return HandClock()


@pytest.fixture
def acme(desk: Desk) -> Client:
    """The client, with Mrs Rowe, who reads, and Tom."""
    return client_with_people(desk)


@pytest.fixture
def visit_id(desk: Desk, clock: HandClock, acme: Client) -> VisitId:
    """The visit; a file of tests that needs another one has its own."""
    return finished_visit(desk, clock, acme.id)


@pytest.fixture
def stage(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> Iterator[WrapUpStage]:
    """Its wrap-up at the first step."""
    shown = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    yield shown
    shown.leave()
