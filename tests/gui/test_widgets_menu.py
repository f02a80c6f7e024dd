"""A menu by keyboard: its ends, and what begins with a letter."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.menu import Menu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def menu(qtbot: QtBot) -> Iterator[Menu]:
    """Four choices and a line between them, one of them in quotation marks."""
    made = Menu()
    qtbot.addWidget(made)
    for words in ("Done", "Waiting"):
        made.addAction(words)
    made.addSeparator()
    for words in ("“Is it safe?”", "Not advised", "Declined"):
        made.addAction(words)
    made.popup(QPoint(0, 0))
    yield made
    made.close()


def after(menu: Menu, *keys: Qt.Key) -> str:
    """Return where the keyboard is in MENU after KEYS."""
    for key in keys:
        QTest.keyClick(menu, key)
    active = menu.activeAction()
    return active.text() if active else ""


def test_home_and_end_lead_to_the_ends(menu: Menu) -> None:
    assert after(menu, Qt.Key.Key_End) == "Declined"
    assert after(menu, Qt.Key.Key_Home) == "Done"


def test_a_letter_leads_to_the_next_choice_that_begins_with_it(menu: Menu) -> None:
    assert after(menu, Qt.Key.Key_D) == "Done"
    assert after(menu, Qt.Key.Key_D) == "Declined"
    assert after(menu, Qt.Key.Key_D) == "Done"
    assert after(menu, Qt.Key.Key_I) == "“Is it safe?”"
    assert after(menu, Qt.Key.Key_X) == "“Is it safe?”"


def test_enter_takes_what_a_letter_led_to(menu: Menu, qtbot: QtBot) -> None:
    with qtbot.waitSignal(menu.triggered) as taken:
        after(menu, Qt.Key.Key_W, Qt.Key.Key_Return)
    assert taken.args is not None
    assert taken.args[0].text() == "Waiting"


def test_a_choice_that_is_not_open_is_passed_over(menu: Menu) -> None:
    menu.actions()[-1].setEnabled(False)
    assert after(menu, Qt.Key.Key_End) == "Not advised"
