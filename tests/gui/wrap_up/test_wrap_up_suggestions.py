"""Suggestions of the whole page: every text the customer reads is looked at, wherever it stands."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QHelpEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.findings import Category, Level
from consultant_app.domain.ids import VisitId, WorkId
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visits import OwnLines
from consultant_app.workflows import (
    edit_entry,
    finish_visit,
    keep_people,
    revise_summary,
    run_visit,
)
from helpers.hands import focused, press, type_here
from helpers.wrap_up_stage import WrapUpStage, answered, note, wrap_up_on_stage
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.pages.wrap_up.paragraph import Paragraph

BLAME = "You should have told me sooner."
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def visit_id(desk: Desk, acme: Client) -> VisitId:
    """A visit with a request, work beside it and a next step, all in harmless words."""
    visit = run_visit.start_visit(desk, acme.id).id
    answered(desk, visit, "The printer is slow", Outcome.DONE, did="Your printer works again.")
    note(desk, visit, "zzz qqq", public="I changed the backup disk.")
    note(desk, visit, "! Bring a longer cable by Friday")
    finish_visit.finish_visit(desk, visit)
    revise_summary.accept_all(desk, visit)
    return visit


def settled(qtbot: QtBot, stage: WrapUpStage) -> None:
    """Wait until every field was looked at."""
    qtbot.waitUntil(lambda: not stage.workplace.jobs.busy)
    qtbot.waitUntil(lambda: not any(p.is_waiting for p in paragraphs(stage)))
    qtbot.waitUntil(lambda: not stage.workplace.jobs.busy)


def paragraphs(stage: WrapUpStage) -> list[Paragraph]:
    return stage.page.findChildren(Paragraph)


def counted(stage: WrapUpStage) -> str:
    return stage.widget("suggestion-count").text()  # type: ignore[attr-defined,no-any-return]  # a label


@pytest.mark.parametrize(
    "field",
    ["headline", "asked", "did", "now", "thanks", "closing", "notices", "reply", "public", "step"],
)
def test_every_text_that_the_customer_reads_is_looked_at(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, field: str
) -> None:
    _write(desk, visit_id, field, BLAME)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    qtbot.waitUntil(lambda: stage.sees("suggestion-count"))
    press(Qt.Key.Key_F7)
    here = focused()
    assert isinstance(here, Paragraph)
    assert here.text == BLAME
    assert "This could sound like blame" in stage.texts()
    assert counted(stage) == "1 suggestion"


def test_f7_on_a_page_that_reads_well_says_so(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    """Nothing happened, and nobody knew whether the key had been heard."""
    revise_summary.accept_all(desk, visit_id)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    settled(qtbot, stage)
    press(Qt.Key.Key_F7)
    assert stage.heard.told == ["The words read well. There is nothing to look at."]


def test_f7_praises_no_page_that_still_waits_for_words(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    work = note(desk, visit_id, "zxq frobnicated")
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    settled(qtbot, stage)
    press(Qt.Key.Key_F7)
    assert stage.heard.told == ["1 note has no plain words."]
    assert focused().objectName() == f"work-{work.id}-public"


def test_a_note_without_plain_words_stands_before_the_requests(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    work = note(desk, visit_id, "zxq frobnicated")
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    waiting = stage.field(f"work-{work.id}-public")
    reply = stage.field("requests-1-reply")
    assert waiting.mapTo(stage.page, QPoint(0, 0)).y() < reply.mapTo(stage.page, QPoint(0, 0)).y()


def _write(desk: Desk, visit_id: VisitId, field: str, text: str) -> None:
    facts = run_visit.visit_facts(desk, visit_id)
    match field:
        case "notices":
            revise_summary.save_notices(desk, visit_id, (text,))
        case "reply":
            revise_summary.save_reply(desk, facts.requests[0].id, text)
        case "public":
            revise_summary.save_public(desk, facts.work[-1].id, text)
        case "step":
            edit_entry.save_promise(desk, replace(facts.promises[0], what=text))
        case _:
            revise_summary.save_lines(desk, visit_id, OwnLines(**{field: text}))


def test_f7_goes_over_the_steps_in_reading_order_and_back(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    for field in ("step", "closing", "public"):
        _write(desk, visit_id, field, BLAME)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    qtbot.waitUntil(lambda: stage.sees("suggestion-count") and counted(stage)[0] == "3")
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_F7)
        seen.append(focused().objectName())
    press(Qt.Key.Key_F7, SHIFT)
    closing, work, step = "visits-1-closing", "work-2-public", "promises-1-what"
    assert seen == [closing, work, step, closing]
    assert focused().objectName() == step
    assert counted(stage) == "3 suggestions"


def test_words_that_the_reply_repeats_are_asked_about_once(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    _write(desk, visit_id, "reply", "The spooler is clean.")
    work = run_visit.visit_facts(desk, visit_id).work[0]
    revise_summary.save_public(desk, WorkId(work.id), "The spooler is clean.")
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    qtbot.waitUntil(lambda: stage.sees("suggestion-count"))
    settled(qtbot, stage)
    assert counted(stage) == "1 suggestion"


def test_a_screen_reader_hears_which_of_how_many_what_and_why(
    qtbot: QtBot,
    desk: Desk,
    look: Appearance,
    jobs: Jobs,
    visit_id: VisitId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _write(desk, visit_id, "reply", BLAME)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    qtbot.waitUntil(lambda: stage.sees("suggestion-count"))
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            polite = event.politeness() is QAccessible.AnnouncementPoliteness.Polite
            heard.append(event.message() if polite else "too loud")

    monkeypatch.setattr("ui.widgets.accessible.QAccessible.updateAccessibility", hear)
    press(Qt.Key.Key_F7)
    (mark,) = stage.field("requests-1-reply").marks
    assert heard == [f"Suggestion 1 of 1: This could sound like blame. {mark.finding.why}"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_resting_on_marked_words_tells_what_they_are(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    _write(desk, visit_id, "reply", f"Your printer works again. {BLAME}")
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    reply = stage.field("requests-1-reply")
    qtbot.waitUntil(lambda: bool(reply.marks))
    for place, expected in ((3, ""), (reply.marks[0].start + 5, "sound like blame")):
        spot = reply.cursorRect(_at(reply, place)).center()
        QToolTip.hideText()
        _rest(reply, spot)
        assert expected in QToolTip.text()
        assert bool(QToolTip.text()) == bool(expected)


def _at(field: Paragraph, place: int) -> QTextCursor:
    cursor = field.textCursor()
    cursor.setPosition(place)
    return cursor


def _rest(field: Paragraph, spot: QPoint) -> None:
    view = field.viewport()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, spot, view.mapToGlobal(spot)))


def test_five_hints_at_most_but_every_warning(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    """An own line that was emptied again kept its hints, and so took places from the others."""
    simply = "You simply press the button."
    revise_summary.save_lines(desk, visit_id, OwnLines(headline=simply, did=simply, now=simply))
    _write(desk, visit_id, "notices", "\n".join([simply] * 4))
    _write(desk, visit_id, "reply", f"{BLAME} The spooler is clean.")
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    settled(qtbot, stage)
    assert _levels(stage) == (2, 5)
    for name in ("headline", "did", "now"):
        stage.go_to(f"visits-1-{name}")
        press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        press(Qt.Key.Key_Backspace)
    stage.go_to("requests-1-reply")
    settled(qtbot, stage)
    assert _levels(stage) == (2, 4)
    notices = stage.field("visits-1-notices")
    assert [m.finding.category for m in notices.marks] == [Category.CONDESCENDING] * 4


def _levels(stage: WrapUpStage) -> tuple[int, int]:
    levels = [mark.finding.level for field in paragraphs(stage) for mark in field.marks]
    return levels.count(Level.WARN), levels.count(Level.HINT)


def test_typing_on_keeps_the_marks_and_asks_only_about_the_paragraph_that_changed(
    qtbot: QtBot,
    desk: Desk,
    look: Appearance,
    jobs: Jobs,
    visit_id: VisitId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    real = revise_summary.check

    def listened(desk: Desk, text: str, **how):  # type: ignore[no-untyped-def]  # as the real one
        asked.append(text)
        return real(desk, text, **how)

    monkeypatch.setattr(revise_summary, "check", listened)
    _write(desk, visit_id, "notices", "The spooler is clean.")
    revise_summary.save_notices(desk, visit_id, ("The spooler is clean.", "The light is blue."))
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    settled(qtbot, stage)
    notices = stage.field("visits-1-notices")
    stage.go_to("visits-1-notices")
    asked.clear()
    lost: list[int] = []
    notices.marks_changed.connect(lambda: lost.append(len(notices.marks)))
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    type_here(" That is normal.")
    assert len(notices.marks) == 1
    settled(qtbot, stage)
    assert (set(asked), 0 in lost) == ({"The light is blue. That is normal."}, False)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_hard_word_of_the_page_is_named_and_can_be_left_out_by_a_tick(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    _write(desk, visit_id, "public", "I renewed the firmware of your router.")
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    qtbot.waitUntil(lambda: stage.sees("word-firmware"))
    box = stage.go_to("word-firmware")
    assert box.accessibleName().startswith("Firmware: ")
    press(Qt.Key.Key_Space)
    assert stage.facts.visit.words_off == ("firmware",)
    settled(qtbot, stage)
    assert _explained(desk, visit_id) == ["Router"]
    assert focused().objectName() == "word-firmware"
    press(Qt.Key.Key_Space)
    settled(qtbot, stage)
    assert _explained(desk, visit_id) == ["Firmware", "Router"]


def _explained(desk: Desk, visit_id: VisitId) -> list[str]:
    return [word.term for word in revise_summary.drafted(desk, visit_id).document.words]


def test_a_line_made_of_what_is_known_of_them_is_taken_by_one_key(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    reader = run_visit.visit_facts(desk, visit_id).contact
    assert reader is not None
    keep_people.save_contact(desk, replace(reader, remember="Her dog is called Biscuit"))
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    settled(qtbot, stage)
    stage.click("around")
    stage.go_to("visits-1-closing")
    press(Qt.Key.Key_Tab)
    assert focused().objectName() == "offered-closing-0"
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    stage.page.leave()
    assert stage.facts.visit.lines.closing == "Please say hello to Biscuit for me."
    assert focused().objectName() == "visits-1-closing"


def test_enter_goes_on_and_leaves_no_suggestion_over_the_next_field(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    _write(desk, visit_id, "reply", BLAME)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    settled(qtbot, stage)
    press(Qt.Key.Key_F7)
    field = focused()
    assert isinstance(field, Paragraph)
    assert field.popover_open

    press(Qt.Key.Key_Return)

    assert focused() is not field
    assert not any(paragraph.popover_open for paragraph in paragraphs(stage))
    stage.leave()
