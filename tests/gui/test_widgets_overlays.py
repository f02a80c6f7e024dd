"""The focus ring and popovers: where they are, when they come, where the focus goes."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from helpers.hands import child
from ui.look.appearance import Appearance
from ui.pages.wrap_up.writing_view import WritingView
from ui.widgets.boxes import column, holder
from ui.widgets.buttons import Button
from ui.widgets.fields import LineField
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Label, Wrap
from ui.widgets.overlay import SHADOW, place_beside
from ui.widgets.popover import Popover
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.tabs import Tabs

Stage = Callable[[QWidget], QWidget]


def _two_fields(look: Appearance, stage: Stage) -> tuple[QWidget, LineField, LineField]:
    page, first, second = QWidget(), LineField(look, "First"), LineField(look, "Second")
    box = QVBoxLayout(page)
    box.addWidget(first)
    box.addWidget(second)
    window = stage(page)
    return window, first, second


def test_the_ring_comes_with_tab_and_goes_with_the_mouse(look: Appearance, stage: Stage) -> None:
    window, first, second = _two_fields(look, stage)
    ring = FocusRing(look, window)
    first.setFocus()
    assert not ring.isVisible()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert ring.isVisible()
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert not ring.isVisible()


def test_writing_letters_brings_no_ring(look: Appearance, stage: Stage) -> None:
    window, first, _ = _two_fields(look, stage)
    ring = FocusRing(look, window)
    first.setFocus()
    QTest.keyClicks(first, "Rowe")
    assert not ring.isVisible()


def test_the_ring_stands_two_pixels_away_and_follows(look: Appearance, stage: Stage) -> None:
    window, first, _ = _two_fields(look, stage)
    ring = FocusRing(look, window)
    first.setFocus()
    ring.show_from_now()
    for width in (700, 500):
        window.resize(width, 500)
        place = QRect(first.mapTo(window, QPoint(0, 0)), first.size())
        assert ring.geometry() == place.adjusted(-4, -4, 4, 4)


def test_the_ring_stands_around_the_open_tab_alone(look: Appearance, stage: Stage) -> None:
    tabs = Tabs(look, ["Overview", "Visits", "Equipment"], name="Parts")
    window = stage(tabs)
    ring = FocusRing(look, window)
    child(window, "elsewhere").setFocus()
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    place = tabs.tabRect(1).translated(tabs.mapTo(window, QPoint(0, 0)))
    assert place.adjusted(-6, -4, 0, 4).contains(ring.geometry())
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    place = tabs.tabRect(2).translated(tabs.mapTo(window, QPoint(0, 0)))
    assert place.adjusted(-6, -4, 0, 4).contains(ring.geometry())


def test_the_ring_covers_nothing_inside(look: Appearance, stage: Stage) -> None:
    window, first, _ = _two_fields(look, stage)
    ring = FocusRing(look, window)
    first.setFocus()
    ring.show_from_now()
    assert not ring.mask().contains(ring.rect().center())
    assert window.childAt(first.mapTo(window, first.rect().center())) is first


def test_the_ring_is_not_drawn_over_other_things_when_scrolled_away(
    look: Appearance, stage: Stage
) -> None:
    first = LineField(look, "First")
    spacer = QWidget()
    spacer.setFixedHeight(2_000)
    page = ScrollPage(column(first, spacer))
    window = stage(page)
    ring = FocusRing(look, window)
    first.setFocus()
    ring.show_from_now()
    assert ring.isVisible()
    page.verticalScrollBar().setValue(600)
    assert not ring.isVisible()


def test_a_whole_page_that_only_waits_has_no_ring(look: Appearance, stage: Stage) -> None:
    """It stood around the window's whole content while a page was written."""
    view = WritingView(look)
    window = stage(view)
    ring = FocusRing(look, window)
    ring.show_from_now()
    child(window, "elsewhere").setFocus()
    assert ring.isVisible()
    view.setFocus()
    assert not ring.isVisible()


def test_a_popover_takes_the_focus_and_gives_it_back(look: Appearance, stage: Stage) -> None:
    anchor = Button(look, "Answers")
    window = stage(anchor)
    choice = Button(look, "The printer")
    popover = Popover(look, window, Label(look, "Which one?"), choice, name="Answers")
    popover.open_at(anchor)
    assert choice.hasFocus()
    assert popover.geometry().top() + SHADOW > anchor.mapTo(window, anchor.rect().bottomLeft()).y()
    QTest.keyClick(choice, Qt.Key.Key_Escape)
    assert (popover.isVisible(), anchor.hasFocus()) == (False, True)


def test_a_click_elsewhere_closes_a_popover(look: Appearance, stage: Stage) -> None:
    anchor = Button(look, "Answers")
    window = stage(anchor)
    popover = Popover(look, window, Button(look, "The printer"), name="Answers")
    popover.open_at(anchor)
    elsewhere = window.findChild(QWidget, "elsewhere")
    assert elsewhere is not None
    QTest.mouseClick(elsewhere, Qt.MouseButton.LeftButton, pos=elsewhere.rect().bottomRight())
    assert not popover.isVisible()


def test_a_popover_closes_when_its_anchor_is_hidden(look: Appearance, stage: Stage) -> None:
    anchor = Button(look, "Answers")
    window = stage(anchor)
    popover = Popover(look, window, Button(look, "The printer"), name="Answers")
    popover.open_at(anchor)
    anchor.hide()
    assert not popover.isVisible()


def test_a_panel_goes_above_where_there_is_no_room_below_and_stays_inside() -> None:
    room = QRect(0, 0, 800, 600)
    low = place_beside(QRect(700, 560, 90, 30), QSize(300, 200), room)
    assert low.bottom() < 560
    assert room.contains(low)
    high = place_beside(QRect(10, 10, 90, 30), QSize(300, 200), room)
    assert high.top() > 40


def test_the_ring_is_light_on_the_dark_bar(look: Appearance, stage: Stage) -> None:
    bar, button = QFrame(), Button(look, "Break")
    bar.setProperty("card", "bar")
    QVBoxLayout(bar).addWidget(button)
    window = stage(bar)
    ring = FocusRing(look, window)
    button.setFocus()
    assert ring.colour == look.tokens.on_bar
    child(window, "elsewhere").setFocus()
    assert ring.colour == look.tokens.ring


def test_a_panel_grows_with_what_is_said_deep_inside_it(
    look: Appearance, stage: Stage, qtbot: QtBot
) -> None:
    """The hours waiting for an invoice came late: the fields above them lost their lower edge."""
    button = Button(look, "More")
    window = stage(button)
    late = Label(look, "", wrap=Wrap.WORDS)
    late.hide()
    form = holder(column(LineField(look, "Month"), holder(column(late))))
    panel = Popover(look, window, form, name="Panel")
    panel.open_at(button)
    before = panel.height()
    late.setText("One line of words")
    late.show()
    qtbot.waitUntil(lambda: panel.height() >= before + late.sizeHint().height())
    late.hide()
    qtbot.waitUntil(lambda: panel.height() == before)
