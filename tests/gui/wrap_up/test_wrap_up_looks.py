"""How the wrap-up looks: nothing empty between things, edges that meet, a bar that stands free."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QScrollBar, QWidget

from helpers.hands import press
from helpers.wrap_up_stage import WrapUpStage
from ui.pages.wrap_up.steps_step import StepsStep
from ui.widgets.page_preview import PagePreview

GAP = 16


def _label(stage: WrapUpStage, begins: str) -> QWidget:
    (found,) = (
        label
        for label in stage.window.findChildren(QLabel)
        if label.isVisible() and label.text().startswith(begins)
    )
    return found


def _box(stage: WrapUpStage, widget: QWidget) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of WIDGET in the window."""
    corner = widget.mapTo(stage.window, QPoint(0, 0))
    return corner.x(), corner.y(), corner.x() + widget.width(), corner.y() + widget.height()


def test_the_heading_of_the_steps_ends_where_the_cards_end(stage: WrapUpStage) -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (step,) = stage.window.findChildren(StepsStep)
    assert _box(stage, _label(stage, "Most people"))[2] == _box(stage, step)[2]


def test_without_a_step_there_is_no_empty_band_above_what_the_page_says(
    stage: WrapUpStage,
) -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    above = _box(stage, _label(stage, "What happens next"))[3]
    below = _box(stage, _label(stage, "The page says to them"))[1]
    assert below - above <= GAP + 2


def test_the_scroll_bar_of_the_words_stands_free_of_the_page(stage: WrapUpStage) -> None:
    preview = stage.window.findChild(PagePreview)
    assert preview is not None
    page = _box(stage, preview)[0]
    bars = (
        _box(stage, bar)[2]
        for bar in stage.window.findChildren(QScrollBar)
        if bar.isVisible() and bar.orientation() is Qt.Orientation.Vertical
    )
    (right,) = (edge for edge in bars if edge <= page)
    assert page - right >= GAP // 2
