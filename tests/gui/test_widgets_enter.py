"""Enter presses what has the focus: nobody should have to know that a button wants Space."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from pytestqt.qtbot import QtBot

from helpers.hands import child, press
from ui.dialogs.add_client import AddClientDialog
from ui.look.appearance import Appearance
from ui.running_bar import BarFacts, ClockState, RunningBar
from ui.widgets.buttons import Button, IconButton
from ui.widgets.link_row import LinkRow
from ui.widgets.sidebar_parts import SearchButton
from ui.widgets.stepper import Stepper

Stage = Callable[[QWidget], QWidget]


def running_bar(look: Appearance) -> RunningBar:
    """Return the bar of a visit that runs."""
    bar = RunningBar(look)
    running = ClockState.RUNNING
    bar.show_visit(BarFacts(client="Rossi Bakery", since="", state=running, seconds=lambda: 0))
    return bar


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(lambda look: Button(look, "Add a client"), id="button"),
        pytest.param(lambda look: IconButton(look, "plus", "Add"), id="icon"),
        pytest.param(
            lambda look: LinkRow(look, "users", "Open it"), id="line-that-leads-somewhere"
        ),
        pytest.param(lambda look: SearchButton(look, "Ctrl K"), id="search"),
        pytest.param(lambda look: Stepper(look, ["Words", "Next steps"]), id="step"),
        pytest.param(running_bar, id="client-in-the-running-bar"),
    ],
)
def test_enter_presses_the_button_that_has_the_focus(
    look: Appearance, stage: Stage, made: Callable[[Appearance], QWidget]
) -> None:
    widget = made(look)
    stage(widget)
    found = widget if isinstance(widget, QAbstractButton) else widget.findChild(QAbstractButton)
    assert isinstance(found, QAbstractButton)
    presses: list[str] = []
    found.clicked.connect(lambda: presses.append("pressed"))
    found.setFocus()

    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)

    assert len(presses) == 2


def test_enter_on_the_quiet_button_of_a_question_changes_nothing(
    look: Appearance, qtbot: QtBot
) -> None:
    """It took the primary button: leaving a question did what it asked about."""
    question = AddClientDialog(look, lambda _name: (), "Rossi Bakery")
    qtbot.addWidget(question)
    with qtbot.waitActive(question):
        question.show()
        question.activateWindow()
    child(question, "leave").setFocus()

    press(Qt.Key.Key_Return)

    assert question.result() == QDialog.DialogCode.Rejected
    assert not question.isVisible()
