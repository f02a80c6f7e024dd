"""Settings: every change applies at once, is kept, and nothing is changed by looking."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTabBar
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.billing import Rounding
from consultant_app.domain.options import Paper, Shows, Window
from consultant_app.domain.settings import Look
from consultant_app.workflows import keep_settings
from helpers.hands import focused, press, type_here
from helpers.office import with_business
from helpers.window_hands import CTRL, click, seen, shown_page, texts
from ui.main_window import MainWindow
from ui.navigation import PlaceName

YOU, LOOK, WORDS, DOCUMENTS, _EMAIL, ABOUT = range(6)


@pytest.fixture
def settings(window: MainWindow, desk: Desk) -> MainWindow:
    """The window with the settings on show."""
    with_business(desk)
    window.attach(desk)
    window.navigation.go(PlaceName.SETTINGS)
    return window


def open_group(window: MainWindow, index: int) -> None:
    tabs = seen(window, "settings-tabs")
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(index)


def choose(window: MainWindow, name: str, letter: str) -> None:
    """Choose by the keyboard: a letter jumps to what it begins, and that is taken."""
    seen(window, name).setFocus()
    type_here(letter)


def line(window: MainWindow, name: str) -> QLineEdit:
    field = seen(window, name)
    assert isinstance(field, QLineEdit)
    return field


def test_dark_is_dark_at_once_and_kept(settings: MainWindow, desk: Desk) -> None:
    open_group(settings, LOOK)
    choose(settings, "look", "D")
    assert settings.look.tokens.dark
    assert keep_settings.app_settings(desk).look is Look.DARK


def test_bigger_letters_keep_the_focus_on_what_was_chosen(settings: MainWindow, desk: Desk) -> None:
    """The page is made anew in the new size; the hand must not notice."""
    open_group(settings, LOOK)
    before = shown_page(settings)

    seen(settings, "text-size").setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)

    assert shown_page(settings) is not before
    assert (settings.look.percent, keep_settings.app_settings(desk).text_size) == (130, 130)
    assert focused() is seen(settings, "text-size")


def test_pages_that_were_not_on_show_come_back_as_they_were_in_the_new_look(
    settings: MainWindow, desk: Desk
) -> None:
    settings.navigation.go(PlaceName.VISITS)
    click(settings, "visits-planned")
    line(settings, "filter-visits").setText("oak")
    settings.navigation.go(PlaceName.SETTINGS)
    open_group(settings, LOOK)
    choose(settings, "look", "D")

    settings.navigation.go(PlaceName.VISITS)

    assert line(settings, "filter-visits").text() == "oak"
    assert seen(settings, "visits-planned").property("checked")


def test_looking_at_a_business_changes_nothing_that_has_no_choice_here(
    settings: MainWindow, desk: Desk
) -> None:
    """What was imported and is no choice here once fell back to the first one at the next save."""
    business = keep_settings.business(desk)
    rare = replace(
        business,
        currency="JPY",
        language="de-DE",
        rounding=Rounding(minutes=20),
        shows=Shows(window=Window.US),
    )
    keep_settings.save_business(desk, rare)
    open_group(settings, DOCUMENTS)
    choose(settings, "documents-paper", "U")
    open_group(settings, YOU)
    line(settings, "business-hours").setFocus()
    type_here("Mon-Fri")
    press(Qt.Key.Key_Tab)

    kept = keep_settings.business(desk)
    assert (kept.hours, kept.shows.paper) == ("Mon-Fri", Paper.LETTER)
    assert kept.shows.window is Window.US
    assert (kept.currency, kept.language, kept.rounding.minutes) == ("JPY", "de-DE", 20)


def test_a_rate_that_is_no_number_is_told_and_not_kept(settings: MainWindow, desk: Desk) -> None:
    field = line(settings, "usual-rate")
    field.setFocus()
    type_here("72,50")
    press(Qt.Key.Key_Tab)
    assert keep_settings.business(desk).rates["work"] == Decimal("72.50")
    field.setFocus()
    field.selectAll()
    type_here("cheap")
    press(Qt.Key.Key_Tab)
    assert "Write it like 75 or 75.50." in texts(settings)
    assert keep_settings.business(desk).rates["work"] == Decimal("72.50")


def test_undo_shows_in_the_fields(qtbot: QtBot, settings: MainWindow, desk: Desk) -> None:
    field = line(settings, "business-phone")
    field.setFocus()
    field.selectAll()
    type_here("01632 960 999")
    qtbot.waitUntil(lambda: keep_settings.business(desk).phone == "01632 960 999")
    seen(settings, "settings-tabs").setFocus()

    QTest.keyClick(settings, Qt.Key.Key_Z, CTRL)

    assert keep_settings.business(desk).phone == "01632 960 118"
    assert line(settings, "business-phone").text() == "01632 960 118"


def test_one_step_back_takes_one_field_back_and_names_it(settings: MainWindow, desk: Desk) -> None:
    """One Ctrl+Z took phone, hours and voice together and said "settings changed"."""
    before = keep_settings.business(desk)
    for name, text in (("business-phone", "01632 960 999"), ("business-hours", "At night")):
        line(settings, name).setFocus()
        press(Qt.Key.Key_A, CTRL)
        type_here(text)
    choose(settings, "business-voice", "W")
    for told, kept in (
        ("Taken back: “I” or “we” on your pages", ("01632 960 999", "At night")),
        ("Taken back: your hours", ("01632 960 999", before.hours)),
        ("Taken back: your phone number", (before.phone, before.hours)),
    ):
        seen(settings, "settings-tabs").setFocus()
        press(Qt.Key.Key_Z, CTRL)
        assert told in texts(settings)
        now = keep_settings.business(desk)
        assert (now.phone, now.hours, now.voice) == (*kept, before.voice)


def test_the_name_in_the_sidebar_follows_the_settings(settings: MainWindow, desk: Desk) -> None:
    field = line(settings, "business-name")
    field.setFocus()
    field.selectAll()
    type_here("Fielding & Daughter")
    press(Qt.Key.Key_Tab)
    assert "Fielding & Daughter" in texts(seen(settings, "search").window())


def test_every_licence_of_what_is_shipped_can_be_read(settings: MainWindow) -> None:
    open_group(settings, ABOUT)
    choice = next(c for c in settings.findChildren(QComboBox) if c.isVisible())
    text = next(t for t in settings.findChildren(QPlainTextEdit) if t.isVisible())
    names = [choice.itemText(number) for number in range(choice.count())]
    assert {"Source Sans 3 (OFL)", "Lucide (ISC)"} <= set(names)
    for number in range(choice.count()):
        choice.setCurrentIndex(number)
        choice.activated.emit(number)
        assert len(text.toPlainText()) > 200, names[number]


def test_what_is_no_email_address_is_said_beside_the_field_and_kept(
    settings: MainWindow, desk: Desk
) -> None:
    line(settings, "business-email").setFocus()
    type_here("not an email")
    press(Qt.Key.Key_Tab)
    assert "Write one address, like tom@acme.example." in texts(settings)
    assert keep_settings.business(desk).email == "not an email"
