"""The numbers on top of the page of hours: whole, however narrow the window and big the letters."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.settings import Look
from helpers.office import THURSDAY
from helpers.week_of_time import WORK, open_time, record
from helpers.window_hands import seen
from ui.look.appearance import Appearance
from ui.main_window import MainWindow
from ui.pages.time.number_cards import Number, NumberCards

CARDS = ("one", "two", "three", "four")
NAMES = ("time-of-week", "time-charged", "time-not-invoiced", "time-travel")
LAPTOP = (1366, 768)
# What the sidebar leaves of a laptop's window, of the narrowest one, and less than that.
ROOMS = (1060, 700, 420, 240)


@pytest.mark.parametrize("percent", [100, 130, 150])
@pytest.mark.parametrize("room", ROOMS)
def test_a_number_is_whole_at_once_when_it_grows(look: Appearance, percent: int, room: int) -> None:
    """No layout has to come first: "4 min" once stood there as "4" until the window moved."""
    look.choose(Look.LIGHT, text_size=percent)
    cards = NumberCards(look, ("clock", "receipt", "file-text", "car"), CARDS)
    cards.resize(room, 400)
    cards.show()
    cards.show_numbers((Number("0 h", "travel"),) * 4)
    cards.show_numbers((Number("4 min", "this week so far"),) * 4)
    assert _cut(cards) == []
    cards.deleteLater()


def test_a_number_of_years_has_the_cards_move_apart(look: Appearance) -> None:
    look.choose(Look.LIGHT, text_size=150)
    cards = NumberCards(look, ("clock", "receipt", "file-text", "car"), CARDS)
    cards.resize(700, 600)
    cards.show()
    cards.show_numbers((Number("123456789 h 45", "this week so far"),) * 4)
    cards.resize(701, 600)
    assert _cut(cards) == []
    cards.deleteLater()


@pytest.mark.parametrize("percent", [100, 130, 150])
def test_no_number_of_the_page_is_cut_on_a_laptop(
    window: MainWindow,
    look: Appearance,
    desk: Desk,
    acme: Client,
    qtbot: QtBot,
    percent: int,
) -> None:
    record(desk, acme, THURSDAY, ("8:00", "8:04", WORK))
    window.resize(*LAPTOP)
    open_time(window, desk)
    look.choose(Look.LIGHT, text_size=percent)
    shown = [seen(window, name) for name in NAMES]
    qtbot.waitUntil(lambda: [_cut(card) for card in shown] == [[]] * len(NAMES))
    look.choose(Look.LIGHT, text_size=100)


def _cut(widget: QWidget) -> list[str]:
    """Return the texts inside WIDGET that do not fit where they stand, dotted ones left out."""
    labels = [label for label in widget.findChildren(QLabel) if label.text()]
    return [label.text() for label in labels if not label.toolTip() and not _fits(label)]


def _fits(label: QLabel) -> bool:
    metrics = QFontMetrics(label.font())
    width = metrics.horizontalAdvance(label.text())
    return width <= label.width() and metrics.height() <= label.height()
