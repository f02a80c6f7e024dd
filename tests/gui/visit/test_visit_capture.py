"""Noting on site: the kinds, what a line is understood as, the plain words, the kept line."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.capture import CaptureLine, EntryKind
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import Visit
from consultant_app.workflows import keep_draft, plan_visit, record_entry
from helpers.hands import focused, press, type_here
from helpers.visit_stage import (
    VisitStage,
    on_stage,
)
from ui.jobs import Jobs
from ui.look.appearance import Appearance

ALT = Qt.KeyboardModifier.AltModifier


def note(text: str) -> None:
    """Type a line and save it."""
    type_here(text)
    press(Qt.Key.Key_Return)


def test_a_quote_mark_makes_a_request_and_the_line_is_ready_again(stage: VisitStage) -> None:
    type_here('"The printer keeps asking for a password"')
    assert stage.widget("kind-request").isChecked()  # type: ignore[attr-defined]  # a chip
    press(Qt.Key.Key_Return)
    assert [r.words for r in stage.facts.requests] == ["The printer keeps asking for a password"]
    assert [row.title for row in stage.rows] == ["“The printer keeps asking for a password”"]
    line = focused()
    assert isinstance(line, QLineEdit)
    assert (line.objectName(), line.text()) == ("capture-line", "")
    assert stage.widget("kind-work").isChecked()  # type: ignore[attr-defined]  # a chip


def test_work_after_a_request_answers_it_and_its_words_stay_a_proposal(stage: VisitStage) -> None:
    note('"The printer is slow')
    assert stage.chip("answers") == "The printer is slow"
    note("Reset the print spooler 20m")
    work = stage.facts.work[0]
    assert (work.note, work.minutes) == ("Reset the print spooler", 20)
    assert work.request_id == stage.facts.requests[0].id
    assert work.public
    assert work.state is TextState.PROPOSED
    assert stage.rows[0].hollow
    assert stage.facts.requests[0].outcome is Outcome.IN_PROGRESS


def test_enter_on_the_second_line_saves_both_and_accepts(qtbot: QtBot, stage: VisitStage) -> None:
    type_here("Reset the print spooler")
    words = stage.widget("plain-words")
    assert isinstance(words, QLineEdit)
    qtbot.waitUntil(lambda: bool(words.text()))
    proposed = words.text()
    press(Qt.Key.Key_Tab)
    assert focused() is words
    press(Qt.Key.Key_Return)
    work = stage.facts.work[0]
    assert (work.public, work.state) == (proposed, TextState.ACCEPTED)
    assert focused().objectName() == "capture-line"
    assert not stage.rows[0].hollow


def test_alt_enter_on_the_first_line_accepts_the_sentence(qtbot: QtBot, stage: VisitStage) -> None:
    type_here("Reset the print spooler")
    words = stage.widget("plain-words")
    assert isinstance(words, QLineEdit)
    qtbot.waitUntil(lambda: bool(words.text()))
    press(Qt.Key.Key_Return, ALT)
    assert not stage.facts.work
    press(Qt.Key.Key_Return)
    [work] = stage.facts.work
    assert work.state is TextState.ACCEPTED


def test_own_plain_words_are_kept_as_typed(stage: VisitStage) -> None:
    type_here("Changed the toner")
    press(Qt.Key.Key_Tab)
    type_here("The printer has fresh ink.")
    press(Qt.Key.Key_Return)
    work = stage.facts.work[0]
    assert (work.public, work.state) == ("The printer has fresh ink.", TextState.ACCEPTED)


def test_a_promise_after_a_request_shows_inside_it_with_its_day(stage: VisitStage) -> None:
    note('"Could the internet be faster?')
    type_here("! a longer cable by Thursday")
    assert stage.chip("fact") == "by Thu 19 November"
    press(Qt.Key.Key_Return)
    promise = stage.facts.promises[0]
    assert (promise.what, promise.by) == ("a longer cable", date(2026, 11, 19))
    assert stage.facts.requests[0].outcome is Outcome.LATER
    [row] = stage.rows
    assert row.pill == "Promised"
    assert row.note == ("You promised: a longer cable, by Thu 19 November. Asked by Mrs Rowe.")


def test_a_promise_later_on_is_about_nothing_that_was_asked(stage: VisitStage) -> None:
    note('"The printer is slow')
    note("Changed the toner")
    note("! send the invoice tomorrow @Tom")
    promise = stage.facts.promises[0]
    assert promise.request_id is None
    assert [c.name for c in stage.facts.contacts if c.id == promise.to] == ["Tom Bailey"]
    assert stage.rows[0].note == "To Tom Bailey, by Fri 13 November"


def test_next_visit_names_the_day_that_is_planned(stage: VisitStage) -> None:
    plan_visit.plan_visit(stage.desk, stage.facts.client.id, day=date(2026, 11, 26))
    stage.page.show_visit(stage.visit.id)
    type_here("! bring the cable next visit")
    assert stage.chip("fact") == "next visit, Thu 26 November"
    press(Qt.Key.Key_Return)
    assert stage.facts.promises[0].by == date(2026, 11, 26)


def test_next_visit_without_one_asks_for_a_day(stage: VisitStage) -> None:
    note("! bring the cable next visit")
    assert stage.rows[0].pill == "No day yet"


def test_a_part_has_its_number_and_price(stage: VisitStage) -> None:
    type_here("+ 2 x keyboard 34.90")
    assert stage.chip("fact") == "2 × £34.90"
    press(Qt.Key.Key_Return)
    part = stage.facts.parts[0]
    assert (part.name, part.quantity, part.price) == ("keyboard", Decimal(2), Decimal("34.90"))
    assert stage.rows[0].pill == "2 × £34.90"


def test_a_private_note_stays_with_the_consultant(stage: VisitStage) -> None:
    note("// buys a new laptop in spring")
    assert stage.facts.visit.private_notes == "9:30 buys a new laptop in spring"
    assert (stage.rows[0].title, stage.rows[0].pill, stage.rows[0].lead) == (
        "buys a new laptop in spring",
        "Only you",
        "9:30",
    )


def test_a_kind_chosen_by_key_holds_for_one_line(stage: VisitStage) -> None:
    press(Qt.Key.Key_1, ALT)
    note("Can it be louder?")
    assert [r.words for r in stage.facts.requests] == ["Can it be louder?"]
    note("Turned it up")
    assert [w.note for w in stage.facts.work] == ["Turned it up"]


@pytest.mark.parametrize(
    ("typed", "chosen", "kind"),
    [
        pytest.param('"No paper" shown on screen', Qt.Key.Key_2, "work", id="a-key-after-a-mark"),
        pytest.param("! ", None, "promise", id="a-mark-alone"),
    ],
)
def test_what_was_said_last_about_the_kind_wins(
    stage: VisitStage, typed: str, chosen: Qt.Key | None, kind: str
) -> None:
    type_here(typed)
    if chosen is not None:
        press(chosen, ALT)
    assert stage.widget(f"kind-{kind}").isChecked()  # type: ignore[attr-defined]  # a chip


def test_a_mark_typed_after_a_chosen_kind_wins(stage: VisitStage) -> None:
    press(Qt.Key.Key_2, ALT)
    note("+ mouse 12.00")
    assert [p.name for p in stage.facts.parts] == ["mouse"]


def test_a_name_begun_is_the_person_and_stays_the_speaker(stage: VisitStage) -> None:
    type_here('"Is it safe? @To')
    assert stage.chip("said-by") == "Tom Bailey"
    press(Qt.Key.Key_Return)
    note('"And the phone?')
    tom = next(c for c in stage.facts.contacts if c.name == "Tom Bailey")
    assert [r.asked_by for r in stage.facts.requests] == [tom.id, tom.id]


def test_a_new_name_becomes_a_person_and_that_is_told(stage: VisitStage) -> None:
    note('"Is it safe? @Ida')
    assert "Ida" in [c.name for c in stage.facts.contacts]
    assert stage.heard.told == ["Ida is one of the people here now."]


def test_alt_arrows_choose_which_request_is_answered(stage: VisitStage) -> None:
    note('"First')
    note('"Second')
    assert stage.chip("answers") == "Second"
    press(Qt.Key.Key_Down, ALT)
    assert stage.chip("answers") == "First"
    press(Qt.Key.Key_Down, ALT)
    assert stage.chip("answers") == "No request"
    press(Qt.Key.Key_Up, ALT)
    note("Looked at it")
    assert stage.facts.work[0].request_id == stage.facts.requests[0].id


def test_one_key_says_that_the_next_line_answers_nothing(stage: VisitStage) -> None:
    note('"The printer is slow')
    chip = stage.widget("answers")
    assert "Alt 0" in chip.toolTip()
    press(Qt.Key.Key_0, ALT)
    assert stage.chip("answers") == "No request"
    assert "Alt 0" not in chip.toolTip()
    note("Emptied the bin")
    assert stage.facts.work[0].request_id is None
    assert stage.facts.requests[0].outcome is Outcome.HEARD


def test_the_cross_of_the_chip_says_so_too_and_the_line_goes_on(stage: VisitStage) -> None:
    note('"The printer is slow')
    type_here("Emptied the bin")
    chip = stage.widget("answers")
    QTest.mouseClick(
        chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2)
    )
    assert stage.chip("answers") == "No request"
    press(Qt.Key.Key_Return)
    assert stage.facts.work[0].request_id is None


def test_work_that_answers_a_request_is_said_to_do_so(
    stage: VisitStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "ui.pages.visit.capturing.announce", lambda _widget, text: said.append(text)
    )
    note('"The printer is slow')
    note("Reset it")
    press(Qt.Key.Key_0, ALT)
    note("Emptied the bin")
    assert said[1:] == ["Noted: Reset it. Answers “The printer is slow”", "Noted: Emptied the bin"]


def test_undo_takes_work_and_its_answer_back(stage: VisitStage) -> None:
    note('"The printer is slow')
    note("Reset it")
    stage.desk.store.undo()
    assert stage.facts.work == ()
    assert stage.facts.requests[0].outcome is Outcome.HEARD
    assert stage.chip("answers") == "The printer is slow"


def test_examples_vanish_at_the_first_key_and_come_back_only_without_entries(
    stage: VisitStage,
) -> None:
    example = "! A longer network cable by Friday"
    assert example in stage.texts()
    type_here("R")
    assert example not in stage.texts()
    press(Qt.Key.Key_Backspace)
    assert example in stage.texts()
    note("Restarted it")
    assert example not in stage.texts()


def test_an_empty_line_is_no_entry(stage: VisitStage) -> None:
    press(Qt.Key.Key_Return)
    note("!")
    assert stage.rows == []


def test_a_line_that_is_typed_is_there_again_after_a_crash(
    qtbot: QtBot, stage: VisitStage, look: Appearance, jobs: Jobs
) -> None:
    type_here("! a longer cable by Fri")
    key = f"visit/{stage.visit.id}/line"
    qtbot.waitUntil(lambda: keep_draft.kept(stage.desk, key) == "! a longer cable by Fri")
    # The first page says nothing more, as after a kill: a new one has only what is stored.
    again = on_stage(qtbot, stage.desk, look, jobs, stage.visit)
    line = focused()
    assert isinstance(line, QLineEdit)
    assert line.text() == "! a longer cable by Fri"
    type_here("day")
    press(Qt.Key.Key_Return)
    assert again.facts.promises[0].by == date(2026, 11, 13)
    assert keep_draft.kept(stage.desk, key) == ""
    again.leave()


def test_own_plain_words_and_the_chosen_kind_are_kept_too(
    qtbot: QtBot, stage: VisitStage, look: Appearance, jobs: Jobs
) -> None:
    press(Qt.Key.Key_2, ALT)
    type_here('"No toner" on the screen')
    press(Qt.Key.Key_2, ALT)
    press(Qt.Key.Key_Tab)
    type_here("It needed ink.")
    stage.page.leave()
    again = on_stage(qtbot, stage.desk, look, jobs, stage.visit)
    press(Qt.Key.Key_Return)
    [work] = again.facts.work
    assert (work.note, work.public) == ('"No toner" on the screen', "It needed ink.")


def test_a_paste_of_several_lines_is_one_note(stage: VisitStage) -> None:
    QGuiApplication.clipboard().setText("First this,\nthen that")
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Return)
    [work] = stage.facts.work
    assert work.note == "First this, then that"


def test_a_visit_that_is_taken_back_leads_to_today(stage: VisitStage) -> None:
    stage.desk.store.undo()
    assert stage.heard.places == ["today"]


def test_each_visit_keeps_its_own_line(stage: VisitStage, desk: Desk) -> None:
    other = plan_visit.plan_visit(desk, stage.facts.client.id, day=date(2026, 11, 26))
    type_here("half a thought")
    stage.page.show_visit(other.id)
    stage.page.arrive()
    line = focused()
    assert isinstance(line, QLineEdit)
    assert line.text() == ""
    stage.page.show_visit(stage.visit.id)
    assert line.text() == "half a thought"


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("! @", "What do you promise? A few words are enough."),
        ("! Friday", "What do you promise? A few words are enough."),
        ("+ 3 x", "What is the part called? A word is enough."),
        ("@", "There is nothing to note yet. A word or two are enough."),
    ],
)
def test_a_line_that_names_nothing_is_asked_about_and_stays(
    stage: VisitStage, typed: str, asked: str
) -> None:
    note(typed)

    assert stage.rows == []
    assert asked in stage.texts()
    assert focused().text() == typed  # type: ignore[attr-defined]  # the line
    type_here("x")
    assert asked not in stage.texts()


def test_an_own_wording_is_proposed_with_its_source(
    qtbot: QtBot, stage: VisitStage, desk: Desk, visit: Visit
) -> None:
    said = "I refreshed the rules on the front desk computer."
    line = CaptureLine(kind=EntryKind.WORK, text="gpupdate on front desk pc")
    record_entry.note_entry(desk, visit.id, line, public=said)

    type_here("gpupdate on front desk pc")
    plain = stage.widget("plain-words")
    assert isinstance(plain, QLineEdit)
    qtbot.waitUntil(lambda: plain.text() == said)

    source = stage.widget("own-wording")
    assert isinstance(source, QLabel)
    assert source.isVisible()
    assert source.text() == "your wording, used once, 12 Nov"
    press(Qt.Key.Key_Return, ALT)
    assert not source.isVisible()


def test_a_part_of_the_note_that_nothing_says_is_named_below_the_sentence(
    qtbot: QtBot, stage: VisitStage
) -> None:
    """Half a note vanished: its sentence stood there as if it said everything."""
    type_here("reset print spooler, greased the zorbl flange")
    plain = stage.widget("plain-words")
    assert isinstance(plain, QLineEdit)
    qtbot.waitUntil(lambda: bool(plain.text()))

    along = stage.widget("taken-along")
    assert isinstance(along, QLabel)
    assert along.isVisible()
    assert "+ 1 part needs your words: greased the zorbl flange" in along.text()
    press(Qt.Key.Key_Return)
    assert not along.isVisible()


def test_why_it_matters_is_read_before_it_is_accepted(qtbot: QtBot, stage: VisitStage) -> None:
    """It stood on the page although only the sentence had been there to accept."""
    type_here("reset the print spooler")
    plain = stage.widget("plain-words")
    assert isinstance(plain, QLineEdit)
    qtbot.waitUntil(lambda: bool(plain.text()))
    along = stage.widget("taken-along")
    assert isinstance(along, QLabel)
    shown = along.text()
    press(Qt.Key.Key_Return, ALT)
    press(Qt.Key.Key_Return)

    [work] = stage.facts.work
    assert work.why
    assert work.why in shown


def test_where_no_sentence_is_known_the_second_line_says_so(
    qtbot: QtBot, stage: VisitStage
) -> None:
    type_here("zxq frobnicated")
    words = stage.widget("plain-words")
    assert isinstance(words, QLineEdit)
    qtbot.waitUntil(lambda: "of your own" in words.placeholderText())
    press(Qt.Key.Key_Return)
    assert words.placeholderText() == ""
