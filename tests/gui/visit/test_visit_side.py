"""Beside the visit: what to remember, the time, the photos; and the way on from it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QClipboard, QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.problems import DiskRefused
from consultant_app.domain.settings import Look
from consultant_app.domain.time_segments import SegmentKind
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.workflows import finish_visit, keep_draft, run_visit
from helpers.hand_clock import HandClock
from helpers.hands import focused, press, type_here
from helpers.notes import note
from helpers.visit_stage import (
    VisitStage,
    client_with_people,
)
from ui.look.appearance import Appearance
from ui.shortcuts import CommandName
from ui.widgets.fields import ChoiceField

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def visit(desk: Desk, clock: HandClock) -> Visit:
    """A visit that runs since 9:30; it is 11:00 now, with a break from 10:30 to 10:45."""
    running = run_visit.start_visit(desk, client_with_people(desk).id)
    clock.pass_time(minutes=60)
    run_visit.take_break(desk, running.id)
    clock.pass_time(minutes=15)
    run_visit.back_to_work(desk, running.id)
    clock.pass_time(minutes=15)
    return running


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    file = tmp_path / "cable.png"
    assert image.save(str(file))
    return file


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def drop(widget: QWidget, data: QMimeData) -> None:
    """Drag DATA onto WIDGET and let go of it there."""
    how = (QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NONE)
    QApplication.sendEvent(widget, QDragEnterEvent(*how))
    QApplication.sendEvent(widget, QDropEvent(*how))


def button_named(stage: VisitStage, name: str) -> QAbstractButton:
    """Return the button that screen readers call NAME."""
    found = [
        b
        for b in stage.window.findChildren(QAbstractButton)
        if b.isVisible() and b.accessibleName() == name
    ]
    assert len(found) == 1
    return found[0]


def time_lines(stage: VisitStage) -> list[str]:
    """Return the lines of the time card."""
    lines = [
        b for b in stage.page.findChildren(QAbstractButton) if b.objectName().startswith("time-")
    ]
    return [line.text() for line in lines if line.isVisible()]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_page_can_be_for_somebody_else(stage: VisitStage) -> None:
    type_here("Something")
    assert stage.widget("reader").accessibleName() == "For Mrs Rowe"
    click(stage.widget("page-for"))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.text() == "Tom Bailey").trigger()
    menu.close()
    assert stage.widget("reader").accessibleName() == "For Tom Bailey"
    contact = stage.facts.contact
    assert contact is not None
    assert contact.name == "Tom Bailey"


def test_the_time_is_told_stretch_by_stretch(stage: VisitStage) -> None:
    assert time_lines(stage) == [
        "On site, 9:30–10:30, 1 h",
        "Break, 10:30–10:45, 15 min",
        "On site, 10:45–now, 15 min",
    ]


def test_a_stretch_is_corrected_in_words_of_the_clock(stage: VisitStage) -> None:
    first = stage.facts.segments[0]
    click(stage.widget("time-0"))
    assert focused().objectName() == f"start-of-{first.id}"
    type_here("9.10")
    press(Qt.Key.Key_Return)
    assert stage.facts.segments[0].start == datetime(2026, 11, 12, 9, 10, tzinfo=UTC)
    assert time_lines(stage)[0] == "On site, 9:10–10:30, 1 h 20"


def test_a_time_that_can_not_be_is_told_beside_the_field_and_not_stored(
    stage: VisitStage,
) -> None:
    first = stage.facts.segments[0]
    click(stage.widget("time-0"))
    for typed, sentence in (
        ("later", "Write the time like 9:30."),
        ("10:31", "It ends before it starts. Change one of the two."),
        ("15:00", "This is still to come. Write an earlier time."),
    ):
        press(Qt.Key.Key_A, CTRL)
        type_here(typed)
        press(Qt.Key.Key_Return)
        assert sentence in stage.texts()
    assert stage.facts.segments[0] == first


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("later", id="no-time-at-all"),
        pytest.param("10:31", id="before-its-start"),
        pytest.param("15:00", id="still-to-come"),
    ],
)
def test_the_sentence_about_a_wrong_time_has_a_room_of_its_own(
    stage: VisitStage, typed: str
) -> None:
    click(stage.widget("time-0"))
    start = focused()
    type_here(typed)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    sentence = stage.widget("time-problem")
    assert isinstance(sentence, QLabel)
    editor = stage.widget("time-editor")
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    fields = [
        w
        for w in editor.findChildren(QWidget)
        if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert start in fields
    assert not [w.objectName() for w in fields if _box(w).intersects(_box(sentence))]


def _box(widget: QWidget) -> QRect:
    """Return where WIDGET stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def test_the_time_is_corrected_by_keyboard_while_the_clock_runs(
    stage: VisitStage, clock: HandClock
) -> None:
    last = stage.facts.segments[2]
    stage.widget("time-2").setFocus()
    press(Qt.Key.Key_Return)
    assert focused().objectName() == f"start-of-{last.id}"
    clock.pass_time(minutes=1)
    type_here("10:50")
    press(Qt.Key.Key_Tab)
    assert focused().objectName() == f"end-of-{last.id}"
    assert stage.facts.segments[2].start == datetime(2026, 11, 12, 10, 50, tzinfo=UTC)
    run_visit.take_break(stage.desk, stage.visit.id)
    assert focused().objectName() == f"end-of-{last.id}"
    for after in (f"length-of-{last.id}", f"more-of-{last.id}", f"remove-time-{last.id}"):
        press(Qt.Key.Key_Tab)
        assert focused().objectName() == after
    press(Qt.Key.Key_Escape)
    assert focused().objectName() == "time-2"


def test_a_kind_of_time_is_changed_and_a_stretch_removed_with_undo(stage: VisitStage) -> None:
    first, pause, _ = stage.facts.segments
    click(stage.widget("time-0"))
    kind = stage.widget(f"kind-of-{first.id}")
    assert isinstance(kind, ChoiceField)
    kind.setFocus()
    type_here("T")
    assert stage.facts.segments[0].kind is SegmentKind.TRAVEL
    click(stage.widget(f"remove-time-{pause.id}"))
    assert [s.id for s in stage.facts.segments if s.kind is SegmentKind.BREAK] == []
    assert stage.heard.with_undo == ["Time removed."]


def test_a_gap_is_offered_and_filled_only_when_asked(stage: VisitStage) -> None:
    pause = stage.facts.segments[1]
    click(stage.widget("time-1"))
    click(stage.widget(f"remove-time-{pause.id}"))
    press(Qt.Key.Key_Escape)
    assert time_lines(stage)[1] == "Nothing noted, 10:30–10:45, Add"
    assert len(stage.facts.segments) == 2
    click(stage.widget("time-1"))
    assert len(stage.facts.segments) == 3
    press(Qt.Key.Key_Escape)
    assert time_lines(stage)[1] == "On site, 10:30–10:45, 15 min"


def test_a_copied_picture_becomes_a_photo_of_the_line_being_typed(
    stage: VisitStage, clipboard: QClipboard
) -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QMimeData()
    data.setImageData(image)
    clipboard.setMimeData(data)
    type_here("New cable")
    press(Qt.Key.Key_V, CTRL)
    press(Qt.Key.Key_Return)
    [photo], [work] = stage.facts.photos, stage.facts.work
    assert photo.work_id == work.id


def test_a_dropped_file_is_shown_described_and_removed(
    qtbot: QtBot, stage: VisitStage, picture: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    drop(stage.page, data)
    [photo] = stage.facts.photos
    click(stage.widget(f"photo-{photo.id}"))
    stage.widget("photo-description").setFocus()
    type_here("A grey cable along the wall")
    qtbot.waitUntil(lambda: bool(stage.facts.photos[0].description))
    stage.widget("photo-public").setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    [photo] = stage.facts.photos
    assert (photo.description, photo.public) == ("A grey cable along the wall", False)
    click(stage.widget(f"photo-{photo.id}"))
    click(stage.widget("remove-photo"))
    assert stage.facts.photos == ()
    assert picture.exists()


def test_a_file_that_is_no_picture_is_refused_in_words(stage: VisitStage, tmp_path: Path) -> None:
    file = tmp_path / "notes.png"
    file.write_text("no picture")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop(stage.page, data)
    assert stage.facts.photos == ()
    assert stage.heard.told[0].startswith("notes.png can’t be read; it is no JPEG")


def test_wrapping_up_saves_the_line_and_asks_for_the_page(stage: VisitStage) -> None:
    type_here("Checked the backups")
    assert stage.workplace.commands.run(CommandName.WRAP_UP)
    assert [w.note for w in stage.facts.work] == ["Checked the backups"]
    assert stage.heard.finished == [stage.visit.id]


def test_a_finished_visit_takes_more_notes_and_goes_on_with_continue(stage: VisitStage) -> None:
    finish_visit.finish_visit(stage.desk, stage.visit.id)
    stage.page.arrive()
    type_here("And the clock")
    press(Qt.Key.Key_Return)
    assert [w.note for w in stage.facts.work] == ["And the clock"]
    click(stage.widget("continue"))
    assert stage.facts.visit.state is VisitState.RUNNING
    assert stage.facts.segments[-1].end is None
    assert focused().objectName() == "capture-line"


def test_a_stopped_clock_is_said_and_goes_on(stage: VisitStage) -> None:
    run_visit.stop_clock(stage.desk, stage.visit.id)
    assert "Paused." in stage.texts()
    [go_on] = stage.widget("clock-stopped").findChildren(QAbstractButton)
    click(go_on)
    assert "Paused." not in stage.texts()


def test_a_disk_that_refuses_is_told_and_tried_again(
    stage: VisitStage, monkeypatch: pytest.MonkeyPatch, logged_trouble: list[object]
) -> None:
    def refuses(*_: object) -> None:
        raise DiskRefused(stage.desk.profile, "full")

    with monkeypatch.context() as full:
        full.setattr(keep_draft, "keep", refuses)
        type_here("half a thought")
        stage.page.leave()
        assert "Not saved yet" in stage.texts()
    click(button_named(stage, "Try again"))
    assert keep_draft.kept(stage.desk, f"visit/{stage.visit.id}/line") == "half a thought"
    assert "Not saved yet" not in stage.texts()
    logged_trouble.clear()


_NONE = Qt.KeyboardModifier.NoModifier


def test_with_big_letters_the_side_stands_clear_below_the_list(
    stage: VisitStage, look: Appearance
) -> None:
    """Under "So far" it was as if "Remember" were what had been noted."""
    look.choose(Look.LIGHT, text_size=130)
    for _layout_within_layout in range(5):
        QApplication.processEvents()
    heading, remember = (label_of(stage, words) for words in ("So far", "Remember"))
    gap = remember.mapTo(stage.page, QPoint(0, 0)).y() - heading.mapTo(stage.page, QPoint(0, 0)).y()
    card_edge = look.px(16)
    assert gap - heading.height() - card_edge >= look.px(18)


def label_of(stage: VisitStage, words: str) -> QLabel:
    """Return the label that says WORDS."""
    found = [w for w in stage.page.findChildren(QLabel) if w.text() == words and w.isVisible()]
    return found[0]


def test_a_minute_that_passes_takes_the_keys_from_nobody(
    stage: VisitStage, clock: HandClock, qtbot: QtBot
) -> None:
    """It gave the focus to a line of time that had it once, in the middle of a word."""
    capture = focused()
    stage.widget("time-2").setFocus()
    capture.setFocus()
    clock.pass_time(minutes=1)
    note(stage.desk, stage.visit.id, "noted from elsewhere")
    qtbot.waitUntil(lambda: time_lines(stage)[2].endswith("16 min"))
    assert focused() is capture


def test_a_line_of_time_keeps_the_keys_while_minutes_pass(
    stage: VisitStage, clock: HandClock, qtbot: QtBot
) -> None:
    stage.widget("time-2").setFocus()
    clock.pass_time(minutes=1)
    note(stage.desk, stage.visit.id, "noted from elsewhere")
    qtbot.waitUntil(lambda: time_lines(stage)[2].endswith("16 min"))
    assert focused().objectName() == "time-2"
