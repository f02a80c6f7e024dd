"""A whole drafted page, five requests and ten terse notes, is taken over with one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from consultant_app.desk import Desk
from consultant_app.domain.ids import RequestId, VisitId
from consultant_app.domain.missing import MissingWhat
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from consultant_app.workflows import answer_request, finish_visit, revise_summary, run_visit
from helpers.hands import focused, press, type_here
from helpers.visit_stage import client_with_people
from helpers.wrap_up_stage import WrapUpStage, note
from ui.pages.wrap_up.paragraph import Paragraph

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ASKED = {
    "The printer keeps asking for a password": ["reset print spooler", "removed duplicate driver"],
    "Outlook asks for my sign-in": ["rebuilt outlook profile", "cleared cached creds"],
    "Is the nightly copy running?": ["checked backups", "test restore of 3 files ok"],
    "The screen flickers": ["replaced DP cable"],
    "Tom needs the new computer": ["set up new laptop for Tom", "moved data to new laptop"],
}


@pytest.fixture
def visit_id(desk: Desk) -> VisitId:
    visit = run_visit.start_visit(desk, client_with_people(desk).id).id
    for words, notes in ASKED.items():
        request = RequestId(note(desk, visit, f'"{words}"').id)
        for line in notes:
            note(desk, visit, line, answers=request)
        answer_request.answer_request(desk, request, Outcome.DONE)
    note(desk, visit, "fw upd on NAS, will order roller")
    finish_visit.finish_visit(desk, visit)
    return visit


def proposals(stage: WrapUpStage) -> int:
    return sum(
        m.what is MissingWhat.ACCEPT for m in revise_summary.missing(stage.desk, stage.visit_id)
    )


def proposed_here(stage: WrapUpStage) -> list[Paragraph]:
    fields = stage.page.findChildren(Paragraph)
    return [field for field in fields if field.isVisible() and field.is_proposal]


def test_every_reply_is_proposed_and_the_page_waits_for_the_consultant(stage: WrapUpStage) -> None:
    facts = stage.facts
    assert all(r.reply and r.reply_state is TextState.PROPOSED for r in facts.requests)
    assert proposals(stage) >= len(ASKED)
    assert all(field.accessibleDescription() for field in proposed_here(stage))


def test_one_key_again_and_again_takes_all_of_it(stage: WrapUpStage) -> None:
    press(Qt.Key.Key_Return, ALT)
    pressed = 0
    while proposed_here(stage) and pressed < 40:
        here = focused()
        assert isinstance(here, Paragraph)
        assert here.is_proposal
        press(Qt.Key.Key_Return, ALT)
        pressed += 1
    press(Qt.Key.Key_PageDown, CTRL)
    QApplication.processEvents()
    while proposed_here(stage) and pressed < 40:
        press(Qt.Key.Key_Return, ALT)
        pressed += 1
    assert proposals(stage) == 0
    assert pressed < 40


def test_typing_takes_the_place_of_a_proposed_reply(stage: WrapUpStage) -> None:
    press(Qt.Key.Key_Return, ALT)
    reply = focused()
    assert isinstance(reply, Paragraph)
    type_here("The printer prints.")
    QApplication.processEvents()
    assert (reply.text, reply.is_proposal) == ("The printer prints.", False)


def test_what_was_accepted_is_not_typed_over(stage: WrapUpStage) -> None:
    press(Qt.Key.Key_Return, ALT)
    reply = focused()
    assert isinstance(reply, Paragraph)
    proposed = reply.text
    stage.click("accept-all")
    reply.setFocus()
    press(Qt.Key.Key_End, CTRL)
    type_here(" Good.")
    QApplication.processEvents()
    assert reply.text == f"{proposed} Good."


def test_editing_a_reply_accepts_it_and_the_work_that_it_repeats_and_no_more(
    stage: WrapUpStage,
) -> None:
    before = proposals(stage)
    press(Qt.Key.Key_Return, ALT)
    press(Qt.Key.Key_End, CTRL)
    type_here(" Three pages came out.")
    QApplication.processEvents()
    stage.page.leave()
    assert proposals(stage) == before - 2
