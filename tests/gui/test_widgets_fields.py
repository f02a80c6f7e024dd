"""Fields understand people, and filling them is not editing."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLabel, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.domain.day_words import DayWords
from ui.look.appearance import Appearance
from ui.widgets.autosave import AutoSave
from ui.widgets.boxes import column
from ui.widgets.capture_edit import CaptureEdit, ProposedLine
from ui.widgets.fields import ChoiceField, Field, FilterField, LineField
from ui.widgets.growing_text import GrowingText
from ui.widgets.value_fields import DateField, DurationField, TimeField

THURSDAY = date(2026, 11, 12)
Stage = Callable[[QWidget], QWidget]
ALT = Qt.KeyboardModifier.AltModifier


def _leave(widget: QWidget) -> None:
    other = widget.window().findChild(QWidget, "elsewhere")
    assert other is not None
    other.setFocus()


def test_filling_a_field_is_not_editing(look: Appearance, qtbot: QtBot, stage: Stage) -> None:
    field = LineField(look, "Name")
    stage(field)
    with qtbot.assertNotEmitted(field.left), qtbot.assertNotEmitted(field.textEdited):
        field.fill("Hartley & Rowe")
        _leave(field)
    assert field.text() == "Hartley & Rowe"


def test_a_typed_text_is_told_once_when_the_field_is_left(
    look: Appearance, qtbot: QtBot, stage: Stage
) -> None:
    field = LineField(look, "Name")
    stage(field)
    QTest.keyClicks(field, "Rowe")
    with qtbot.waitSignal(field.left) as left:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert left.args == ["Rowe"]
    with qtbot.assertNotEmitted(field.left):
        _leave(field)


def test_a_problem_stands_below_the_field_and_goes_again(
    look: Appearance, qtbot: QtBot, stage: Stage
) -> None:
    field = Field(look, "Name", LineField(look, "Name"), hint="As on a letter.")
    stage(field.editor)
    qtbot.addWidget(field)
    field.show_problem("Write a name.")
    assert "Write a name." in [label.text() for label in field.findChildren(QLabel)]
    assert field.editor.accessibleDescription() == "Write a name."
    field.show_problem("")
    assert "As on a letter." in [label.text() for label in field.findChildren(QLabel)]


def test_escape_empties_a_filter(look: Appearance, qtbot: QtBot, stage: Stage) -> None:
    field = FilterField(look, "Filter clients")
    stage(field)
    QTest.keyClicks(field, "row")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


@pytest.mark.parametrize(
    ("typed", "minutes", "shown"),
    [
        ("90", 90, "1 h 30"),
        ("1:30", 90, "1 h 30"),
        ("1h30", 90, "1 h 30"),
        ("1.5h", 90, "1 h 30"),
        ("25", 25, "25 min"),
    ],
)
def test_a_duration_is_understood_as_people_write_it(
    look: Appearance, qtbot: QtBot, stage: Stage, typed: str, minutes: int, shown: str
) -> None:
    field = DurationField(look, "Hours")
    stage(field)
    QTest.keyClicks(field, typed)
    with qtbot.waitSignal(field.minutes_changed) as changed:
        _leave(field)
    assert (changed.args, field.text()) == ([minutes], shown)


def test_what_is_no_duration_stays_and_is_outlined(
    look: Appearance, qtbot: QtBot, stage: Stage
) -> None:
    field = DurationField(look, "Hours")
    field.fill_minutes(90)
    stage(field)
    field.selectAll()
    QTest.keyClicks(field, "soon")
    with qtbot.waitSignal(field.not_understood), qtbot.assertNotEmitted(field.minutes_changed):
        _leave(field)
    assert (field.text(), field.property("field"), field.minutes) == ("soon", "trouble", 90)


def test_a_time_of_day_is_understood(look: Appearance, qtbot: QtBot, stage: Stage) -> None:
    field = TimeField(look, "Left at")
    stage(field)
    QTest.keyClicks(field, "9.30")
    with qtbot.waitSignal(field.time_changed) as changed:
        _leave(field)
    assert changed.args == [time(9, 30)]


def _day_typed(field: DateField, typed: str, qtbot: QtBot) -> DayWords | None:
    field.selectAll()
    QTest.keyClicks(field, typed)
    with qtbot.waitSignal(field.day_changed) as changed:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert changed.args is not None
    understood = changed.args[0]
    assert understood is None or isinstance(understood, DayWords)
    return understood


def test_a_day_is_understood_in_words(look: Appearance, qtbot: QtBot, stage: Stage) -> None:
    field = DateField(look, "By when", today=lambda: THURSDAY)
    stage(field)
    understood = _day_typed(field, "in 2 weeks", qtbot)
    assert understood is not None
    assert (understood.by, field.text()) == (date(2026, 11, 26), "Thu 26 Nov")


def test_the_next_visit_keeps_its_words(look: Appearance, qtbot: QtBot, stage: Stage) -> None:
    field = DateField(look, "By when", today=lambda: THURSDAY)
    stage(field)
    understood = _day_typed(field, "next visit", qtbot)
    assert understood is not None
    assert understood.next_visit
    assert field.text() == "next visit"


def test_a_day_is_chosen_from_the_calendar_by_keyboard(
    look: Appearance, qtbot: QtBot, stage: Stage
) -> None:
    field = DateField(look, "By when", today=lambda: THURSDAY)
    stage(field)
    QTest.keyClick(field, Qt.Key.Key_Down)
    calendar = field.window().findChild(QCalendarWidget)
    assert calendar is not None
    qtbot.waitUntil(calendar.isVisible)
    with qtbot.waitSignal(field.day_changed):
        calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert (field.day, field.text()) == (date(2026, 11, 13), "Fri 13 Nov")
    assert not calendar.isVisible()


def test_a_choice_tells_its_value_not_its_words(
    look: Appearance, qtbot: QtBot, stage: Stage
) -> None:
    field = ChoiceField(look, "Look", (("system", "Same as system"), ("dark", "Dark")))
    stage(field)
    with qtbot.assertNotEmitted(field.value_chosen):
        field.fill("dark")
    with qtbot.waitSignal(field.value_chosen) as chosen:
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert (chosen.args, field.value) == (["system"], "system")


def test_enter_hands_a_note_on_and_the_arrows_choose(
    look: Appearance, qtbot: QtBot, stage: Stage
) -> None:
    line = CaptureEdit(look, "Note")
    stage(line)
    with qtbot.waitSignal(line.list_wanted):
        QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClicks(line, "Reset the spooler")
    with qtbot.waitSignal(line.answers_moved) as moved:
        QTest.keyClick(line, Qt.Key.Key_Up, ALT)
    assert moved.args == [-1]
    with qtbot.waitSignal(line.entered) as entered:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert (entered.args, line.text()) == (["Reset the spooler"], "Reset the spooler")
    with qtbot.assertNotEmitted(line.entered):
        QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_proposal_becomes_ones_own_by_alt_enter(
    look: Appearance, qtbot: QtBot, stage: Stage
) -> None:
    line = ProposedLine(look, "For Mrs Rowe")
    stage(line)
    line.propose("Your printer works again.")
    assert line.is_proposal
    assert "Alt+Enter" in line.accessibleDescription()
    with qtbot.waitSignal(line.accepted), qtbot.assertNotEmitted(line.entered):
        QTest.keyClick(line, Qt.Key.Key_Return, ALT)
    assert not line.is_proposal


def test_editing_a_proposal_accepts_it_and_no_other_takes_its_place(
    look: Appearance, qtbot: QtBot, stage: Stage
) -> None:
    line = ProposedLine(look, "For Mrs Rowe")
    stage(line)
    line.propose("Your printer works again.")
    with qtbot.waitSignal(line.accepted):
        QTest.keyClicks(line, "x")
    line.propose("Another sentence.")
    assert line.text() == "xYour printer works again."


def test_a_text_field_is_as_high_as_its_text(look: Appearance, qtbot: QtBot, stage: Stage) -> None:
    field = GrowingText(look, "Note")
    stage(field)
    one_line = field.height()
    field.fill("one\ntwo\nthree")
    assert field.height() > 2 * one_line - 22
    field.fill("one")
    assert field.height() == one_line


def test_a_non_breaking_space_survives_a_text_field(look: Appearance, qtbot: QtBot) -> None:
    field = GrowingText(look, "Note")
    qtbot.addWidget(field)
    field.fill("£\u00a05\nnext")
    assert field.text == "£\u00a05\nnext"


def test_typing_is_saved_after_a_pause(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    autosave = AutoSave(parent)
    with qtbot.waitSignal(autosave.due, timeout=2_000):
        autosave.touch()
    assert not autosave.waiting


def test_going_on_typing_saves_once_a_second_all_the_same(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    autosave = AutoSave(parent)
    saved: list[bool] = []
    autosave.due.connect(lambda: saved.append(True))

    def typed_on_until_saved() -> bool:
        autosave.touch()
        return bool(saved)

    qtbot.waitUntil(typed_on_until_saved, timeout=2_500)


def test_leaving_saves_at_once_and_only_what_waits(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    autosave = AutoSave(parent)
    with qtbot.assertNotEmitted(autosave.due):
        autosave.flush()
    autosave.touch()
    with qtbot.waitSignal(autosave.due):
        autosave.flush()


def test_a_proposal_longer_than_its_line_is_shown_whole(qtbot: QtBot, look: Appearance) -> None:
    """It was cut just where one is asked to accept it."""
    window = QWidget()
    line = ProposedLine(look, "For Mrs Rowe")
    window.setLayout(column(line, None))
    window.resize(320, 300)
    qtbot.addWidget(window)
    window.show()
    usual = line.height()
    line.propose("I put a copy of your photos into a second place inside your storage box.")
    qtbot.waitUntil(lambda: line.height() >= usual + line.fontMetrics().lineSpacing())
    line.put("Short.")
    qtbot.waitUntil(lambda: line.height() == usual)
