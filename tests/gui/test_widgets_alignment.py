"""Texts in fields of any kind begin on one line; a text that is cut is told whole in its tip."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.look.appearance import Appearance
from ui.widgets.boxes import column
from ui.widgets.fields import ChoiceField, LineField
from ui.widgets.growing_text import GrowingText
from ui.widgets.headers import PageHeader
from ui.widgets.labels import Label

LETTER = "H"


def _line(look: Appearance) -> QWidget:
    field = LineField(look, "Name")
    field.fill(LETTER)
    return field


def _lines(look: Appearance) -> QWidget:
    field = GrowingText(look, "Note")
    field.fill(LETTER)
    return field


def _choice(look: Appearance) -> QWidget:
    return ChoiceField(look, "Look", ((1, LETTER),))


def _begins(image: QImage) -> int:
    """Return how far from the left the letter begins, in the middle line of its field."""
    ground = image.pixelColor(6, image.height() // 2).lightness()
    for x in range(4, image.width()):
        column_of_pixels = (
            image.pixelColor(x, y).lightness() for y in range(8, image.height() - 8)
        )
        if any(abs(light - ground) > 60 for light in column_of_pixels):
            return x
    raise AssertionError("there is no letter")


@pytest.mark.parametrize(
    "make", [pytest.param(_lines, id="lines"), pytest.param(_choice, id="choice")]
)
def test_a_text_begins_where_that_of_a_line_begins(
    look: Appearance, qtbot: QtBot, make: Callable[[Appearance], QWidget]
) -> None:
    window, line, other = QWidget(), _line(look), make(look)
    window.setLayout(column(line, other))
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    assert _begins(other.grab().toImage()) == _begins(line.grab().toImage())


def test_a_title_that_is_cut_is_whole_in_its_tip_and_for_screen_readers(
    look: Appearance, qtbot: QtBot
) -> None:
    name = "The long established family firm of Hartley & Rowe"
    header = PageHeader(look, name, "in town")
    qtbot.addWidget(header)
    header.resize(200, 80)
    header.show()
    title, subtitle = header.findChildren(Label)
    assert (title.toolTip(), subtitle.toolTip()) == (name, "")
    assert title.accessibleName() in ("", name)
    assert title.text() == name
    header.resize(900, 80)
    assert title.toolTip() == ""
