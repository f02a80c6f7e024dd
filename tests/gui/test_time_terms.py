"""How a client's time counts: rates by kind, rounding, what is included; and what is usual."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTabBar
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.billing import Rounding, RoundingMode, RoundingPer
from consultant_app.domain.clients import Client
from consultant_app.workflows import keep_clients, keep_settings
from helpers.hands import press, type_here
from helpers.office import hartley, with_business
from helpers.window_hands import CTRL, seen, texts
from ui.main_window import MainWindow
from ui.navigation import PlaceName

DETAILS = 4
QUARTERS = Rounding(minutes=15, mode=RoundingMode.NEAREST, minimum=30, per=RoundingPer.DAY)


@pytest.fixture
def client(desk: Desk) -> Client:
    """Hartley & Rowe, who have nothing agreed of their own."""
    with_business(desk)
    business = keep_settings.business(desk)
    keep_settings.save_business(desk, replace(business, rounding=QUARTERS))
    return hartley(desk)


@pytest.fixture
def kept(desk: Desk, client: Client) -> Callable[[], Client]:
    """Tells what is stored of them."""
    return lambda: keep_clients.client(desk, client.id)


@pytest.fixture
def details(window: MainWindow, desk: Desk, client: Client) -> MainWindow:
    """The window with their details."""
    window.attach(desk)
    window.navigation.open_client(client.id)
    tabs = seen(window, "client-tabs")
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(DETAILS)
    return window


def write(window: MainWindow, name: str, text: str) -> None:
    """Write TEXT into the field called NAME and leave it."""
    field = seen(window, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    press(Qt.Key.Key_Delete)
    type_here(text)
    press(Qt.Key.Key_Tab)


def choose(window: MainWindow, name: str, letters: str) -> None:
    """Choose by the letters with which the words begin."""
    seen(window, name).setFocus()
    type_here(letters)


def choose_usual(window: MainWindow, name: str) -> None:
    """Choose the first line."""
    seen(window, name).setFocus()
    press(Qt.Key.Key_Home)


def shown(window: MainWindow, name: str) -> tuple[str, bool]:
    """Return what a choice says, and whether it can be changed."""
    field = seen(window, name)
    assert isinstance(field, QComboBox)
    return field.currentText(), field.isEnabled()


def test_a_client_has_rates_of_their_own_for_each_kind_of_time(
    details: MainWindow, kept: Callable[[], Client]
) -> None:
    """Only a file could bring a rate for travel: in the window there was one for work alone."""
    write(details, "client-rate", "75")
    write(details, "client-rate-remote", "60.50")
    write(details, "client-rate-phone", "50")
    write(details, "client-rate-travel", "30")
    assert kept().rates == {
        "work": Decimal(75),
        "remote": Decimal("60.50"),
        "phone": Decimal(50),
        "travel": Decimal(30),
    }
    write(details, "client-rate-phone", "")
    write(details, "client-rate-travel", "nothing")
    assert "Write it like 75 or 75.50." in texts(details)
    assert set(kept().rates) == {"work", "remote", "travel"}


def test_rounding_is_as_usual_until_something_else_is_agreed(
    details: MainWindow, kept: Callable[[], Client]
) -> None:
    assert shown(details, "client-step") == ("As usual", True)
    assert shown(details, "client-rounded") == ("To the nearest", False)
    choose(details, "client-step", "6")
    assert kept().rounding == replace(QUARTERS, minutes=6)
    choose(details, "client-rounded", "Up")
    choose(details, "client-per", "Visit")
    write(details, "client-least", "1:00")
    assert kept().rounding == Rounding(minutes=6, minimum=60)
    write(details, "client-least", "")
    assert kept().rounding == Rounding(minutes=6)
    choose_usual(details, "client-step")
    assert kept().rounding is None
    assert shown(details, "client-per") == ("Day", False)


def test_undo_shows_in_the_terms_again(
    qtbot: QtBot, details: MainWindow, kept: Callable[[], Client]
) -> None:
    choose(details, "client-step", "6")
    press(Qt.Key.Key_Z, CTRL)
    assert kept().rounding is None
    qtbot.waitUntil(lambda: shown(details, "client-step") == ("As usual", True))
    assert shown(details, "client-rounded") == ("To the nearest", False)


@pytest.mark.parametrize(
    ("typed", "minutes"), [("10", 600), ("7.5", 450), ("30 h", 1800), ("2:30", 150), ("", 0)]
)
def test_what_is_included_each_month_is_written_in_hours(
    details: MainWindow, kept: Callable[[], Client], typed: str, minutes: int
) -> None:
    write(details, "client-plan", "4")
    assert kept().plan_minutes == 240
    write(details, "client-plan", typed)
    assert kept().plan_minutes == minutes


def test_hours_that_no_month_has_are_told_and_not_kept(
    details: MainWindow, kept: Callable[[], Client]
) -> None:
    write(details, "client-plan", "4")
    write(details, "client-plan", "800")
    assert "Write hours a month, like 10 or 7.5." in texts(details)
    assert kept().plan_minutes == 240


def test_a_client_pays_in_a_currency_of_their_own(
    details: MainWindow, kept: Callable[[], Client]
) -> None:
    choose(details, "client-currency", "CHF")
    assert kept().currency == "CHF"
    choose_usual(details, "client-currency")
    assert kept().currency == ""


def test_looking_at_the_terms_changes_none(
    details: MainWindow, desk: Desk, client: Client, kept: Callable[[], Client]
) -> None:
    odd = replace(
        client,
        currency="JPY",
        rounding=Rounding(minutes=20, minimum=7, per=RoundingPer.LINE),
        plan_minutes=2401,
        rates={"remote": Decimal("0.005"), "break": Decimal(1)},
    )
    keep_clients.save_client(desk, odd)
    write(details, "client-rate", "75")
    assert kept() == replace(odd, rates={**odd.rates, "work": Decimal(75)})


def test_what_is_usual_is_set_in_the_settings_and_one_change_leaves_the_rest(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    """A new step made rounding go up, by visit, without a minimum."""
    window.attach(desk)
    window.navigation.go(PlaceName.SETTINGS)
    choose(window, "business-step", "30")
    assert keep_settings.business(desk).rounding == replace(QUARTERS, minutes=30)
    choose(window, "business-rounded", "Down")
    write(window, "business-least", "")
    choose(window, "business-per", "Stretch")
    assert keep_settings.business(desk).rounding == Rounding(
        minutes=30, mode=RoundingMode.DOWN, per=RoundingPer.LINE
    )
    write(window, "usual-rate-travel", "35")
    assert keep_settings.business(desk).rates["travel"] == Decimal(35)
