"""The first step of the wrap-up: words are proposed, changed, accepted, and looked at."""

from concurrent.futures import Executor, Future
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from consultant_app.workflows import (
    add_photo,
    finish_visit,
    issue_summary,
    revise_summary,
    run_visit,
)
from helpers.hand_clock import HandClock
from helpers.hands import focused, press, type_here
from helpers.wrap_up_stage import (
    SPOOLER,
    WrapUpStage,
    answered,
    note,
    wrap_up_on_stage,
)
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.pages.wrap_up.paragraph import OwnLine

ALT = Qt.KeyboardModifier.AltModifier
HEADLINE = "visits-1-headline"


def saved(stage: WrapUpStage) -> None:
    """Leave the page, so that what is typed is saved."""
    QApplication.processEvents()
    stage.page.leave()


def test_the_program_writes_the_short_version_until_somebody_does(stage: WrapUpStage) -> None:
    headline = stage.field(HEADLINE)
    assert isinstance(headline, OwnLine)
    assert focused() is headline
    assert headline.text
    assert headline.is_generated
    assert stage.facts.visit.lines.headline == ""


def test_nothing_is_said_of_the_short_version_before_the_page_is_made(
    qtbot: QtBot, desk: Desk, look: Appearance, visit_id: VisitId
) -> None:
    """It said "Left out while there is nothing to say" for as long as the first page took."""
    waiting = Jobs(NeverDone())
    stage = wrap_up_on_stage(qtbot, desk, look, waiting, visit_id)
    assert stage.field("visits-1-headline").placeholderText() == ""
    waiting.close()


class NeverDone(Executor):
    """Takes work and never ends it."""

    def submit(self, *_: object, **__: object) -> "Future[object]":  # type: ignore[override]  # all work alike
        return Future()


def test_typing_takes_the_place_of_the_programs_line(stage: WrapUpStage) -> None:
    """What was typed was glued before the line that the program had written."""
    assert focused() is stage.field(HEADLINE)
    type_here("All is well.")
    saved(stage)
    assert stage.facts.visit.lines.headline == "All is well."


def test_a_click_into_the_programs_line_selects_it_and_the_next_one_does_not(
    stage: WrapUpStage,
) -> None:
    now = stage.field("visits-1-now")
    QTest.mouseClick(now.viewport(), Qt.MouseButton.LeftButton)
    assert now.textCursor().selectedText() == now.text != ""
    QTest.mouseClick(now.viewport(), Qt.MouseButton.LeftButton)
    assert not now.textCursor().hasSelection()


def test_a_line_that_is_edited_is_the_consultants_own(stage: WrapUpStage) -> None:
    headline = stage.go_to(HEADLINE)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_here("Printing is quick again.")
    saved(stage)
    assert stage.facts.visit.lines.headline == "Printing is quick again."
    assert not headline.is_generated  # type: ignore[attr-defined]  # an OwnLine


def test_emptying_a_line_brings_the_programs_back(stage: WrapUpStage) -> None:
    headline = stage.field(HEADLINE)
    generated = headline.text
    stage.go_to(HEADLINE)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_here("x")
    press(Qt.Key.Key_Backspace)
    QApplication.processEvents()
    stage.go_to("requests-1-reply")
    assert headline.text == generated
    assert stage.facts.visit.lines.headline == ""


def test_a_reply_is_proposed_from_the_work_and_alt_enter_accepts_it(stage: WrapUpStage) -> None:
    reply = stage.go_to("requests-1-reply")
    assert stage.field("requests-1-reply").text == SPOOLER
    assert stage.widget("proposal-count").text() == "1 proposal left"  # type: ignore[attr-defined]  # a label
    press(Qt.Key.Key_Return, ALT)
    assert stage.facts.requests[0].reply_state is TextState.ACCEPTED
    assert focused() is reply
    assert not stage.sees("proposal-count")


def test_alt_enter_anywhere_leads_to_the_first_proposal(stage: WrapUpStage) -> None:
    stage.go_to(HEADLINE)
    press(Qt.Key.Key_Return, ALT)
    assert focused().objectName() == "requests-1-reply"
    assert stage.facts.requests[0].reply_state is TextState.PROPOSED


def test_alt_enter_stops_where_words_are_still_needed(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, acme: Client
) -> None:
    """It went past such an item to the next proposal, and the item stayed off the page."""
    visit_id = run_visit.start_visit(desk, acme.id).id
    note(desk, visit_id, "reset print spooler")
    wordless = note(desk, visit_id, "zzz qqq")
    note(desk, visit_id, "replaced DP cable")
    finish_visit.finish_visit(desk, visit_id)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    stage.go_to(HEADLINE)

    press(Qt.Key.Key_Return, ALT)
    assert focused().objectName() == f"work-{wordless.id}-public"

    type_here("I tidied the desk.")
    press(Qt.Key.Key_Return, ALT)
    assert focused().objectName() == "work-1-public"


def test_typing_into_a_proposal_accepts_it(stage: WrapUpStage) -> None:
    stage.go_to("requests-1-reply")
    press(Qt.Key.Key_End)
    type_here(" Three pages came out.")
    saved(stage)
    request = stage.facts.requests[0]
    assert request.reply == f"{SPOOLER} Three pages came out."
    assert request.reply_state is TextState.ACCEPTED


def test_enter_goes_on_to_the_next_field_and_writes_no_line(stage: WrapUpStage) -> None:
    stage.go_to("requests-1-reply")
    press(Qt.Key.Key_Return)
    saved(stage)
    assert focused().objectName() != "requests-1-reply"
    assert "\n" not in stage.facts.requests[0].reply


def test_what_is_pasted_becomes_one_paragraph(stage: WrapUpStage) -> None:
    QApplication.clipboard().setText("The queue is empty.\nPrinting works.")
    stage.go_to("requests-1-reply")
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    saved(stage)
    assert stage.facts.requests[0].reply == "The queue is empty. Printing works."


def test_accepting_a_reply_accepts_the_work_that_says_the_same(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, clock: HandClock, acme: Client
) -> None:
    visit_id = run_visit.start_visit(desk, acme.id).id
    request = note(desk, visit_id, '"The printer is slow"')
    work = note(desk, visit_id, "Reset the print spooler", answers=request.id)
    assert work.record.state is TextState.PROPOSED  # type: ignore[union-attr]  # a work item
    finish_visit.finish_visit(desk, visit_id)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    stage.go_to("requests-1-reply")
    press(Qt.Key.Key_Return, ALT)
    assert stage.facts.work[0].state is TextState.ACCEPTED


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_outcome_is_chosen_with_the_keyboard(stage: WrapUpStage) -> None:
    stage.choose("requests-1-outcome", "Better, not finished")
    assert stage.facts.requests[0].outcome is Outcome.PART
    assert stage.widget("requests-1-outcome").text() == "Better, not finished"  # type: ignore[attr-defined]  # a button


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_advising_against_asks_for_the_reason(stage: WrapUpStage) -> None:
    stage.choose("requests-1-outcome", "Not advised")
    assert stage.field("requests-1-reply").accessibleName() == "The reason"
    assert "The reason" in stage.texts()


def test_accept_all_accepts_every_proposal_and_can_be_taken_back(stage: WrapUpStage) -> None:
    stage.click("accept-all")
    assert stage.facts.requests[0].reply_state is TextState.ACCEPTED
    assert stage.heard.with_undo == ["1 text accepted"]
    stage.desk.store.undo()
    QApplication.processEvents()
    assert stage.field("requests-1-reply").is_proposal


class TestOtherVisits:
    """Visits that lack something."""

    def on_stage(
        self, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
    ) -> WrapUpStage:
        finish_visit.finish_visit(desk, visit_id)
        return wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)

    @pytest.fixture
    def begun(self, desk: Desk, acme: Client) -> VisitId:
        return run_visit.start_visit(desk, acme.id).id

    def test_nothing_noted_says_so_and_leads_back(
        self, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, begun: VisitId
    ) -> None:
        stage = self.on_stage(qtbot, desk, look, jobs, begun)
        assert "Nothing is noted for the page." in stage.texts()
        assert not stage.sees(HEADLINE)

    def test_work_without_a_request_asks_whether_they_asked_for_anything(
        self, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, begun: VisitId
    ) -> None:
        note(desk, begun, "changed the backup disk", public="I changed the backup disk.")
        stage = self.on_stage(qtbot, desk, look, jobs, begun)
        assert "Did they ask for anything?" in stage.texts()
        stage.click("nothing-asked")
        assert stage.facts.visit.nothing_asked
        assert "Did they ask for anything?" not in stage.texts()

    def test_work_without_plain_words_is_marked_and_comes_first(
        self, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, begun: VisitId
    ) -> None:
        note(desk, begun, "changed the backup disk", public="I changed the backup disk.")
        note(desk, begun, "zzz qqq", public="")
        stage = self.on_stage(qtbot, desk, look, jobs, begun)
        wordless, worded = stage.field("work-2-public"), stage.field("work-1-public")
        assert wordless.mapToGlobal(wordless.pos()).y() < worded.mapToGlobal(worded.pos()).y()
        assert stage.texts().count("Needs your words") == 1
        assert "zzz qqq" in stage.texts()

    def test_words_written_for_work_are_at_once_the_proposed_reply(
        self, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, begun: VisitId
    ) -> None:
        asked = answered(desk, begun, "Can Tom see the calendar?", Outcome.DONE)
        note(desk, begun, "zzz qqq", answers=asked, public="")
        stage = self.on_stage(qtbot, desk, look, jobs, begun)
        assert stage.field("requests-1-reply").text == ""
        stage.go_to("work-1-public")
        type_here("Tom can now see it.")
        saved(stage)
        reply = stage.field("requests-1-reply")
        assert (reply.text, reply.is_proposal) == ("Tom can now see it.", True)

    def test_work_can_be_kept_off_the_page_and_put_on_it_again(
        self, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, begun: VisitId
    ) -> None:
        note(desk, begun, "changed the backup disk", public="I changed the backup disk.")
        stage = self.on_stage(qtbot, desk, look, jobs, begun)
        stage.click("work-1-only-for-me")
        assert stage.facts.work[0].only_for_me
        assert not stage.sees("work-1-public")
        assert stage.heard.with_undo == ["Only for you: “changed the backup disk”"]
        stage.click("only-for-you")
        stage.click("work-1-on-page")
        assert not stage.facts.work[0].only_for_me
        assert stage.field("work-1-public").text == "I changed the backup disk."

    def test_why_and_notice_of_one_piece_of_work_are_both_kept(
        self, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, begun: VisitId
    ) -> None:
        note(desk, begun, "zzz qqq", public="I changed the backup disk.")
        stage = self.on_stage(qtbot, desk, look, jobs, begun)
        stage.click("work-1-more")
        stage.go_to("work-1-why")
        type_here("Copies are safe again.")
        stage.go_to("work-1-notice")
        type_here("The disk hums at night.")
        saved(stage)
        work = stage.facts.work[0]
        assert (work.why, work.notice) == ("Copies are safe again.", "The disk hums at night.")

    def test_each_line_of_what_they_may_notice_is_kept(
        self, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, begun: VisitId
    ) -> None:
        note(desk, begun, "zzz qqq", public="I changed the backup disk.")
        stage = self.on_stage(qtbot, desk, look, jobs, begun)
        stage.go_to("visits-1-notices")
        type_here("The disk hums.")
        press(Qt.Key.Key_Return)
        type_here("The light is blue.")
        saved(stage)
        assert stage.facts.visit.notices == ("The disk hums.", "The light is blue.")


class TestSuggestions:
    """What the engine finds in the words."""

    @pytest.fixture
    def blamed(
        self, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
    ) -> WrapUpStage:
        facts = run_visit.visit_facts(desk, visit_id)
        words = "You should have told me sooner. The spooler is clean."
        revise_summary.save_reply(desk, facts.requests[0].id, words)
        stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
        qtbot.waitUntil(lambda: stage.sees("suggestion-count"))
        return stage

    def test_they_are_counted_and_f7_leads_to_the_first(self, blamed: WrapUpStage) -> None:
        count = blamed.widget("suggestion-count").text()  # type: ignore[attr-defined]  # a label
        assert count.endswith("suggestions")
        press(Qt.Key.Key_F7)
        assert focused().objectName() == "requests-1-reply"
        assert "This could sound like blame" in blamed.texts()

    def test_alt_enter_takes_the_first_words_offered(self, blamed: WrapUpStage) -> None:
        press(Qt.Key.Key_F7)
        press(Qt.Key.Key_Return, ALT)
        saved(blamed)
        assert "You should have told me sooner" not in blamed.facts.requests[0].reply
        assert "spooler" in blamed.facts.requests[0].reply

    def test_the_programs_own_lines_have_none(self, stage: WrapUpStage, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: not stage.field("requests-1-reply").marks)
        assert not stage.field("visits-1-asked").marks

    def test_a_secret_stops_the_page_until_it_is_said_to_be_none(
        self, qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
    ) -> None:
        facts = run_visit.visit_facts(desk, visit_id)
        words = "Your new password: Sunflower-4471."
        revise_summary.save_reply(desk, facts.requests[0].id, words)
        revise_summary.accept_all(desk, visit_id)  # the work whose words the reply has no more
        stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
        qtbot.waitUntil(lambda: bool(stage.field("requests-1-reply").marks))
        assert [m.what.value for m in revise_summary.missing(desk, visit_id)] == ["secret"]
        press(Qt.Key.Key_F7)
        press(Qt.Key.Key_Tab)
        assert "This looks like a secret" in stage.texts()
        while focused().accessibleName() != "Keep":
            press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Space)
        assert revise_summary.missing(desk, visit_id) == ()
        assert issue_summary.issue(desk, visit_id).new


def test_requests_without_an_answer_come_first(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, acme: Client
) -> None:
    visit_id = run_visit.start_visit(desk, acme.id).id
    answered(desk, visit_id, "The printer is slow", Outcome.DONE, did=SPOOLER)
    answered(desk, visit_id, "Is the copy safe?", Outcome.IN_PROGRESS)
    finish_visit.finish_visit(desk, visit_id)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    done, waiting = stage.widget("requests-1-outcome"), stage.widget("requests-2-outcome")
    assert (
        waiting.mapToGlobal(waiting.rect().topLeft()).y()
        < done.mapToGlobal(done.rect().topLeft()).y()
    )


def test_a_photo_asks_for_its_description_and_can_be_left_off(
    qtbot: QtBot,
    desk: Desk,
    look: Appearance,
    jobs: Jobs,
    visit_id: VisitId,
    tmp_path: Path,
) -> None:
    picture = QImage(160, 120, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    assert picture.save(str(tmp_path / "cable.png"))
    add_photo.add_photo(desk, visit_id, tmp_path / "cable.png")
    revise_summary.accept_all(desk, visit_id)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    assert [m.what.value for m in revise_summary.missing(desk, visit_id)] == ["description"]
    stage.go_to("photos-1-description")
    type_here("The new cable behind the desk.")
    saved(stage)
    assert revise_summary.missing(desk, visit_id) == ()
    stage.click("photos-1-leave-off")
    assert not stage.facts.photos[0].public
    assert not stage.sees("photos-1-description")
