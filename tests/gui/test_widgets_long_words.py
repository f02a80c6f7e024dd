"""Twice-long words make nothing beside them go out of sight."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from ui.look.appearance import Appearance
from ui.widgets.chips import FactChip
from ui.widgets.flow import Flow

Stage = Callable[[QWidget], QWidget]


def test_a_long_way_in_keeps_its_code_in_sight(look: Appearance, stage: Stage) -> None:
    """The chip ran out of the window, and the door code and the page's buttons with it."""
    words = "Side door behind the yard of the bank " * 5
    chip = FactChip(look, "key-round", words, code="4471#")
    flow = Flow(chip, gap=6)
    window = stage(flow)
    window.resize(420, 200)

    labels = {label.text(): label for label in chip.findChildren(QLabel)}
    code = labels["4471#"]
    assert window.width() == 420
    assert code.mapTo(window, code.rect().topRight()).x() < window.width()
    assert labels[words].toolTip().startswith("Side door behind")


def test_a_short_way_in_is_as_wide_as_its_words(look: Appearance, stage: Stage) -> None:
    chip = FactChip(look, "car", "Park behind the bank")
    stage(Flow(chip, FactChip(look, "dog", "Biscuit"), gap=6))
    assert chip.width() == chip.sizeHint().width()
    assert all(not label.toolTip() for label in chip.findChildren(QLabel))
