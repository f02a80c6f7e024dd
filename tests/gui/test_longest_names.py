"""Wherever a name is written, it can't grow longer than what is stored of it."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Contact
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.ids import ClientId
from consultant_app.domain.own_words import OwnTerm
from consultant_app.domain.text_caps import MOST_OF_NAME
from consultant_app.workflows import keep_clients
from helpers.hands import child
from helpers.office import hartley
from helpers.window_hands import seen, texts
from ui.dialogs.add_client import AddClientDialog
from ui.dialogs.client_picker import ClientPicker
from ui.dialogs.equipment import EquipmentDialog
from ui.dialogs.own_term import OwnTermDialog
from ui.dialogs.person import PersonDialog
from ui.look.appearance import Appearance
from ui.main_window import MainWindow

DETAILS = 4


def _new_client(look: Appearance) -> QWidget:
    return AddClientDialog(look, lambda _name: ())


def _picker(look: Appearance) -> QWidget:
    return ClientPicker(look, lambda _text: ())


def _person(look: Appearance) -> QWidget:
    return PersonDialog(look, Contact(client_id=ClientId(1), name=""))


def _thing(look: Appearance) -> QWidget:
    return EquipmentDialog(look, Equipment(client_id=ClientId(1), name=""))


def _term(look: Appearance) -> QWidget:
    return OwnTermDialog(look, OwnTerm(language="en", form=""))


@pytest.mark.parametrize(
    ("make", "name"),
    [
        pytest.param(_new_client, "client-name", id="new-client"),
        pytest.param(_picker, "pick-client", id="client-of-a-visit"),
        pytest.param(_person, "person-name", id="person"),
        pytest.param(_thing, "equipment-name", id="thing"),
        pytest.param(_term, "own-term-form", id="own-word"),
    ],
)
def test_a_dialog_takes_no_longer_name(
    look: Appearance, qtbot: QtBot, make: Callable[[Appearance], QWidget], name: str
) -> None:
    dialog = make(look)
    qtbot.addWidget(dialog)
    dialog.show()
    field = child(dialog, name)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "x" * (MOST_OF_NAME + 1))
    assert len(field.text()) == MOST_OF_NAME


def test_a_name_that_is_too_long_is_told_where_it_is_typed_and_not_when_it_is_saved(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    client = hartley(desk)
    window.attach(desk)
    window.navigation.open_client(client.id)
    tabs = seen(window, "client-tabs")
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(DETAILS)
    field = seen(window, "client-name")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "x" * (MOST_OF_NAME + 1))
    qtbot.waitUntil(lambda: any("300 letters" in text for text in texts(window)))
    window.setFocus()
    (stored,) = [c for c in keep_clients.client_lines(desk) if c.id == client.id]
    assert stored.name == "x" * MOST_OF_NAME
