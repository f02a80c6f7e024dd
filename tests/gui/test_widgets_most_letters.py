"""A field takes no more letters than its record may hold, and says so where one is writing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.domain.text_caps import MOST_OF_TEXT
from ui.look.appearance import Appearance
from ui.widgets.fields import LineField
from ui.widgets.growing_text import GrowingText

Stage = Callable[[QWidget], QWidget]
Editor = LineField | GrowingText
CTRL = Qt.KeyboardModifier.ControlModifier


def _line(look: Appearance) -> LineField:
    return LineField(look, "Name", most=8)


def _lines(look: Appearance) -> GrowingText:
    return GrowingText(look, "Note", most=8)


def _text(field: Editor) -> str:
    return field.text() if isinstance(field, LineField) else field.text


def _paste(field: Editor, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)


def _said(window: QWidget) -> list[str]:
    """Return what stands on the window besides the fields."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


BOTH = pytest.mark.parametrize(
    "make", [pytest.param(_line, id="one-line"), pytest.param(_lines, id="several-lines")]
)
Make = Callable[[Appearance], Editor]


@BOTH
def test_typing_past_the_most_is_refused_and_told(
    look: Appearance, qtbot: QtBot, stage: Stage, make: Make
) -> None:
    field = make(look)
    window = stage(field)
    QTest.keyClicks(field, "Hartleys & Rowe")
    assert _text(field) == "Hartleys"
    qtbot.waitUntil(lambda: any("8 letters" in words for words in _said(window)))
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not _said(window))
    QTest.keyClicks(field, "s")
    assert _text(field) == "Hartleys"


@BOTH
def test_a_paste_that_does_not_fit_leaves_what_was_there(
    look: Appearance, qtbot: QtBot, stage: Stage, make: Make
) -> None:
    field = make(look)
    window = stage(field)
    QTest.keyClicks(field, "Rowe")
    _paste(field, " & Hartley")
    assert _text(field) == "Rowe"
    qtbot.waitUntil(lambda: any("8 letters" in words for words in _said(window)))
    _paste(field, " Ltd")
    assert _text(field) == "Rowe Ltd"


@BOTH
def test_what_is_selected_makes_room(look: Appearance, stage: Stage, make: Make) -> None:
    field = make(look)
    stage(field)
    QTest.keyClicks(field, "Hartleys")
    field.selectAll()
    _paste(field, "Rowe Ltd")
    assert _text(field) == "Rowe Ltd"


@BOTH
def test_the_letters_of_an_input_method_are_counted_too(
    look: Appearance, stage: Stage, make: Make
) -> None:
    field = make(look)
    stage(field)
    QTest.keyClicks(field, "Hartley")
    event = QInputMethodEvent()
    event.setCommitString("株式会社")
    QApplication.sendEvent(field, event)
    assert _text(field) == "Hartley"


@BOTH
def test_a_text_that_was_longer_before_stays_whole(
    look: Appearance, qtbot: QtBot, stage: Stage, make: Make
) -> None:
    """An imported text of 25,000 letters lost its end at the first key."""
    field = make(look)
    window = stage(field)
    field.fill("Hartley & Rowe")
    QTest.keyClicks(field, "x")
    qtbot.waitUntil(lambda: bool(_said(window)))
    assert _text(field) == "Hartley & Rowe"
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert _text(field) == "Hartley & Row"


def test_the_longest_text_that_may_be_stored_is_shown_whole(look: Appearance, qtbot: QtBot) -> None:
    field = LineField(look, "Address")
    qtbot.addWidget(field)
    field.fill("x" * MOST_OF_TEXT)
    assert len(field.text()) == MOST_OF_TEXT


def test_leaving_the_field_takes_the_line_away(
    look: Appearance, qtbot: QtBot, stage: Stage
) -> None:
    field = _line(look)
    window = stage(field)
    QTest.keyClicks(field, "Hartleys!")
    qtbot.waitUntil(lambda: bool(_said(window)))
    elsewhere = window.findChild(QWidget, "elsewhere")
    assert elsewhere is not None
    elsewhere.setFocus()
    qtbot.waitUntil(lambda: not _said(window))


def test_a_picture_dropped_on_a_text_is_no_letters(look: Appearance, stage: Stage) -> None:
    field = _lines(look)
    stage(field)
    field.insertFromMimeData(QMimeData())
    assert field.text == ""
