"""Lists to choose from are opened and searched by keyboard, as everywhere else."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ui.look.appearance import Appearance
from ui.pages.wrap_up.outcome_chooser import OutcomeChooser
from ui.widgets.fields import ChoiceField

Stage = Callable[[QWidget], QWidget]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ALT = Qt.KeyboardModifier.AltModifier


def test_alt_down_opens_the_list_of_a_state_and_goes_nowhere(
    look: Appearance, stage: Stage
) -> None:
    chooser = OutcomeChooser(look)
    stage(chooser)
    QTest.keyClick(chooser, Qt.Key.Key_Down, ALT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    assert chooser.hasFocus()


@pytest.mark.parametrize("opened", [False, True], ids=["closed", "open"])
def test_letters_find_a_choice_that_begins_with_a_quotation_mark(
    look: Appearance, stage: Stage, opened: bool
) -> None:
    choices = ((None, "No request"), (1, "“Is it safe?”"), (2, "“The printer is slow”"))
    field = ChoiceField(look, "Answers", choices)
    stage(field)
    if opened:
        field.showPopup()
    QTest.keyClicks(field.view() if opened else field, "the")
    if opened:
        QTest.keyClick(field.view(), Qt.Key.Key_Return)
    assert field.value == 2
