"""Texts stay as they are, buttons and chips say what they do, news is told."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtGui import Qt as TextKinds
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.widgets.accessible import expose_roles
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.chips import Chip
from ui.widgets.fact_line import FactLine
from ui.widgets.initials import initials, initials_tone
from ui.widgets.labels import Heading, Label, set_tip
from ui.widgets.nav_item import NavItem
from ui.widgets.save_state import SaveState
from ui.widgets.stepper import Stepper
from ui.widgets.toast import Toast


def test_a_name_that_looks_like_html_is_shown_as_typed(look: Appearance, qtbot: QtBot) -> None:
    label = Label(look, "<b>Rowe</b> & Sons")
    plain = Label(look, "Rowe")
    for widget in (label, plain):
        qtbot.addWidget(widget)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.sizeHint().width() > 2 * plain.sizeHint().width()


def test_an_ampersand_on_a_button_is_shown_and_no_key(look: Appearance, qtbot: QtBot) -> None:
    button = Button(look, "Smith & Sons")
    qtbot.addWidget(button)
    assert button.label == "Smith & Sons"
    assert button.text() == "Smith && Sons"
    assert button.accessibleName() == "Smith & Sons"
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize(
    "text", ["<img src=x> & more", "Hartley & Rowe", "R&lt;D", "one\n<b>two</b>", "a < b"]
)
def test_a_tooltip_shows_its_text_as_it_is(text: str, look: Appearance, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, text, keys="Ctrl K")
    assert _as_drawn(widget.toolTip()) == f"{text}  (Ctrl K)"


def _as_drawn(tip: str) -> str:
    """Return what Qt shows of TIP: it reads a tooltip as HTML if it looks like HTML to it."""
    if not TextKinds.mightBeRichText(tip):
        return tip
    drawn = QTextDocument()
    drawn.setHtml(tip)
    return drawn.toPlainText()


def test_the_icon_stands_eight_pixels_before_the_words(look: Appearance, qtbot: QtBot) -> None:
    plain, with_icon = Button(look, "Add"), Button(look, "Add", icon="plus")
    for widget in (plain, with_icon):
        qtbot.addWidget(widget)
    assert plain.sizeHint().height() == with_icon.sizeHint().height() == 36
    assert with_icon.sizeHint().width() - plain.sizeHint().width() >= 16 + 8


def test_an_icon_button_says_its_name_and_key(look: Appearance, qtbot: QtBot) -> None:
    button = IconButton(look, "x", "Close", keys="Esc")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Close", "Close  (Esc)")
    assert min(button.sizeHint().toTuple()) >= 30


def test_headings_are_headings_to_screen_readers(look: Appearance, qtbot: QtBot) -> None:
    expose_roles()
    heading = Heading(look, "So far")
    qtbot.addWidget(heading)
    interface = QAccessible.queryAccessibleInterface(heading)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Heading
    assert interface.text(QAccessible.Text.Name) == "So far"
    heading.setText("Until now")
    assert interface.text(QAccessible.Text.Name) == "Until now"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Hartley & Rowe Solicitors", "HR"),
        ("St Anne’s Parish", "SA"),
        ("Mrs Rowe", "MR"),
        ("Tom", "T"),
        ("élodie", "É"),
        ("7 Bells", "7B"),
        ("  ", ""),
    ],
)
def test_initials_are_those_of_the_first_two_words(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_the_tint_of_a_name_means_nothing_and_never_changes() -> None:
    tones = {initials_tone(f"Client {number}") for number in range(60)}
    assert tones == {Tone.GREEN, Tone.BLUE, Tone.VIOLET, Tone.NEUTRAL}
    assert initials_tone("Mrs Rowe") is initials_tone(" mrs rowe ")


def test_a_chip_is_taken_away_by_key_or_cross(look: Appearance, qtbot: QtBot) -> None:
    chip = Chip(look, "The printer", removable=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.show()
    with qtbot.waitSignal(chip.removed):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    cross = QPoint(chip.width() - 10, chip.height() // 2)
    with qtbot.waitSignal(chip.removed), qtbot.assertNotEmitted(chip.clicked):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    with qtbot.waitSignal(chip.clicked), qtbot.assertNotEmitted(chip.removed):
        QTest.keyClick(chip, Qt.Key.Key_Return)


def test_a_badge_is_part_of_what_is_said(look: Appearance, qtbot: QtBot) -> None:
    item = NavItem(look, "users", "Clients", keys="Ctrl 2")
    qtbot.addWidget(item)
    item.set_badge("2", Tone.AMBER)
    assert item.accessibleName() == "Clients, 2"
    item.set_badge("")
    assert item.accessibleName() == "Clients"


def test_steps_can_be_opened_in_any_order(look: Appearance, qtbot: QtBot) -> None:
    steps = Stepper(look, ["Words", "Next steps", "Send"])
    qtbot.addWidget(steps)
    steps.show_step(1, done=[0])
    buttons = {w.accessibleName(): w for w in steps.findChildren(QWidget) if w.accessibleName()}
    assert list(buttons) == ["Words, step 1, done", "Next steps, step 2, open now", "Send, step 3"]
    with qtbot.waitSignal(steps.step_chosen) as chosen:
        QTest.mouseClick(buttons["Send, step 3"], Qt.MouseButton.LeftButton)
    assert chosen.args == [2]


def test_a_secret_is_shown_when_asked_and_hidden_again(look: Appearance, qtbot: QtBot) -> None:
    line = FactLine(look, "wifi", "Guest Wi-Fi", code="O0l1-I8B", hidden=True)
    qtbot.addWidget(line)
    line.show()
    eye = line.findChild(IconButton)
    assert eye is not None
    assert (line.shown_code, eye.accessibleName()) == ("", "Show")
    QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert (line.shown_code, eye.accessibleName()) == ("O0l1-I8B", "Hide")
    line.hide_code()
    assert line.shown_code == ""


def test_saving_is_mentioned_only_when_it_takes_long(look: Appearance, qtbot: QtBot) -> None:
    state = SaveState(look)
    qtbot.addWidget(state)
    state.show_saved("11:27")
    state.show_saving()
    assert state.text == "Saved 11:27"
    qtbot.waitUntil(lambda: state.text == "Saving…", timeout=2_000)
    state.show_saved("11:28")
    assert state.text == "Saved 11:28"


def test_what_is_not_saved_can_be_tried_again(look: Appearance, qtbot: QtBot) -> None:
    state = SaveState(look)
    qtbot.addWidget(state)
    state.show()
    state.show_not_saved()
    again = state.findChild(Button)
    assert again is not None
    assert (state.text, again.label) == ("Not saved yet", "Try again")
    with qtbot.waitSignal(state.try_again_wanted):
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)


@pytest.fixture
def empty_window(qtbot: QtBot) -> Iterator[QWidget]:
    """A window to lie over; held until it is closed, or it would die while it is painted."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    yield window
    window.close()


def test_a_toast_undoes_once_and_goes(look: Appearance, empty_window: QWidget) -> None:
    undone: list[str] = []
    toast = Toast(look, empty_window)
    toast.tell("Done: ‘Change the till password’", act=lambda: undone.append("till"))
    button = next(b for b in toast.findChildren(Button) if b.label == "Undo")
    assert empty_window.rect().contains(toast.geometry().adjusted(26, 26, -26, -26))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (undone, toast.isVisible()) == (["till"], False)


def test_news_without_a_way_back_has_no_undo(look: Appearance, empty_window: QWidget) -> None:
    toast = Toast(look, empty_window)
    toast.tell("The page is saved.")
    assert [b.label for b in toast.findChildren(Button) if b.isVisible() and b.label] == []


def test_a_quiet_button_becomes_primary_when_told(look: Appearance, qtbot: QtBot) -> None:
    button = Button(look, "Send", Kind.GHOST)
    qtbot.addWidget(button)
    button.set_kind(Kind.PRIMARY)
    picture = button.grab().toImage()
    assert picture.pixelColor(6, 18).name().upper() == look.tokens.primary


def test_facts_below_each_other_stand_evenly(look: Appearance, qtbot: QtBot) -> None:
    """A line with an eye is as high as its button; those without stood closer."""
    park = FactLine(look, "car", "Park behind the bank")
    door = FactLine(look, "key-round", "Side door", code="4471#")
    secret = FactLine(look, "wifi", "Guest Wi-Fi", code="O0l1-I8B", hidden=True)
    for line in (park, door, secret):
        qtbot.addWidget(line)
    heights = [
        line.heightForWidth(260) if line.hasHeightForWidth() else line.sizeHint().height()
        for line in (park, door, secret)
    ]
    assert max(heights) - min(heights) <= 2
