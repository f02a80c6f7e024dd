"""A request that has only "Done." gets its sentence with one press on what its note may mean."""

import pytest
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId
from consultant_app.domain.requests import Outcome
from consultant_app.workflows import finish_visit, run_visit
from helpers.visit_stage import client_with_people
from helpers.wrap_up_stage import WrapUpStage, answered, note

UNSURE = "scan to email: smtp auth pw expired, new app password, scanned to Ruth ok"


@pytest.fixture
def visit_id(desk: Desk) -> VisitId:
    visit = run_visit.start_visit(desk, client_with_people(desk).id).id
    request = answered(desk, visit, "The scanner won't email", Outcome.DONE)
    note(desk, visit, UNSURE, answers=request)
    finish_visit.finish_visit(desk, visit)
    return visit


def test_one_press_gives_the_work_its_sentence_and_the_request_its_answer(
    stage: WrapUpStage, qtbot: QtBot
) -> None:
    (work,), (request,) = stage.facts.work, stage.facts.requests
    assert (work.public, request.reply) == ("", "")
    first = f"offered-work-{work.id}-0"
    qtbot.waitUntil(lambda: stage.sees(first))

    stage.click(first)
    qtbot.waitUntil(lambda: bool(stage.facts.work[0].public))
    taken = stage.facts.work[0].public

    assert stage.field(f"work-{work.id}-public").text == taken
    qtbot.waitUntil(lambda: stage.facts.requests[0].reply == taken)
    qtbot.waitUntil(lambda: not stage.sees(first))
