"""Long texts in the list "So far" are read whole, in a narrow window as well."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consultant_app.workflows import edit_entry
from helpers.hands import press, type_here
from helpers.visit_stage import (
    VisitStage,
)

LONG = (
    "Your printer and your laptop now speak to each other again, because both had kept an old "
    "address of the box that brings you the internet, and I have given each of them the new one, "
    "printed a page from every desk in the office, and written the address on the "
)


def seen(stage: VisitStage) -> QImage:
    """Return how the list looks once it has the height it wants."""
    for _layout_within_layout in range(5):
        QApplication.processEvents()
    assert stage.entries.height() == stage.entries.sizeHint().height()
    return stage.entries.grab().toImage()


def say(stage: VisitStage, sentence: str) -> QImage:
    """Store SENTENCE as the plain words of the only work; return how the list looks then."""
    [work] = stage.facts.work
    edit_entry.save_work(stage.desk, replace(work, public=sentence))
    return seen(stage)


def test_the_last_word_of_a_long_sentence_is_seen(stage: VisitStage) -> None:
    type_here("Renewed the leases")
    press(Qt.Key.Key_Return)
    short = say(stage, "All is well.").height()
    first, second = say(stage, LONG + "box."), say(stage, LONG + "lid.")
    assert first.height() > short
    assert first != second


def test_the_last_word_of_a_long_request_is_seen(stage: VisitStage) -> None:
    type_here(f'"{LONG}box')
    press(Qt.Key.Key_Return)
    first = seen(stage)
    [request] = stage.facts.requests
    edit_entry.save_request(stage.desk, replace(request, words=f"{LONG}lid"))
    assert seen(stage) != first


def test_a_narrower_window_gives_the_sentence_more_lines(stage: VisitStage) -> None:
    type_here("Renewed the leases")
    press(Qt.Key.Key_Return)
    wide = say(stage, f"{LONG}{LONG}box.").height()
    stage.window.resize(760, 700)
    assert seen(stage).height() > wide


def test_a_page_long_text_is_read_whole_in_its_tip(stage: VisitStage) -> None:
    type_here("Renewed the leases")
    press(Qt.Key.Key_Return)
    height = say(stage, "word " * 150 + "end.").height()
    assert height < say(stage, "word " * 900 + "end.").height() * 2
    tip = stage.entries.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.endswith("end.</p>")


def test_a_part_with_too_long_a_name_stays_in_the_line_and_is_told(
    stage: VisitStage, qtbot: QtBot
) -> None:
    """It was refused when it was stored, as if something had gone wrong."""
    type_here("+ " + "x" * 301)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("300 letters" in text for text in stage.texts()))
    assert not stage.facts.parts
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Return)
    assert [len(part.name) for part in stage.facts.parts] == [300]
