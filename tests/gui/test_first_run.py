"""The first run: two names or none, then a first client or sample clients."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from consultant_app.desk import Desk
from consultant_app.domain.settings import Business
from consultant_app.workflows import keep_clients, keep_settings
from helpers.hands import focused, press, type_here
from helpers.window_hands import ALT, CTRL, Answer, agree, click, fill, on_place, shown_page, texts
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.pages.clients.page import ClientsPage
from ui.pages.today.page import TodayPage
from ui.widgets.focus_ring import FocusRing

ENTER = Qt.Key.Key_Return


def go_through(name: str = "", business: str = "", reach: str = "") -> None:
    """Type each and press Enter, as the page asks."""
    for text in (name, business, reach):
        type_here(text)
        press(ENTER)


def test_names_and_a_number_stand_on_the_pages_from_now_on(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)
    assert on_place(window) == PlaceName.TODAY

    go_through("Sam Fielding", "Fielding IT", "01632 960 118")

    assert "Welcome, Sam" in texts(window)
    kept = keep_settings.business(desk)
    assert (kept.person, kept.name, kept.phone, kept.email) == (
        "Sam Fielding",
        "Fielding IT",
        "01632 960 118",
        "",
    )
    assert keep_settings.app_settings(desk).first_run_done


def test_the_promise_about_the_notes_names_each_way_that_they_can_leave(
    window: MainWindow, desk: Desk
) -> None:
    window.attach(desk)
    go_through("Sam Fielding")

    (promise,) = [text for text in texts(window) if "Nothing leaves it" in text]
    assert all(way in promise for way in ("send", "save", "export"))


def test_an_address_with_an_at_sign_is_an_email(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)
    go_through("Sam", "", "sam@fielding-it.example")
    kept = keep_settings.business(desk)
    assert (kept.phone, kept.email) == ("", "sam@fielding-it.example")


def test_everything_can_be_skipped(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)
    go_through()
    assert "Welcome" in texts(window)
    assert focused().objectName() == "first-add-client"
    assert keep_settings.business(desk) == Business()


def test_the_first_client_needs_one_name(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)
    go_through("Sam")

    def answer(dialog: QDialog) -> None:
        fill(dialog, client_name="Rossi Bakery")
        agree(dialog)

    Answer(answer)
    press(Qt.Key.Key_Space)

    assert isinstance(shown_page(window), ClientsPage)
    assert [line.name for line in keep_clients.client_lines(desk)] == ["Rossi Bakery"]


def test_sample_clients_come_with_a_line_that_removes_them(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)
    go_through("Anna Weber", "Weber IT")

    click(window, "first-sample")

    assert isinstance(shown_page(window), TodayPage)
    assert "Good morning, Anna" in texts(window)
    assert len(keep_clients.client_lines(desk)) > 3
    click(window, "remove-sample")
    assert keep_clients.client_lines(desk) == ()
    assert "You are looking at sample clients." not in texts(window)
    click(window, "toast-act")
    assert len(keep_clients.client_lines(desk)) > 3
    assert "You are looking at sample clients." in texts(window)


@pytest.mark.parametrize("name", ["", "Sam Fielding"], ids=["new", "imported"])
def test_a_profile_with_a_name_on_it_is_not_asked_for_names(
    window: MainWindow, desk: Desk, name: str
) -> None:
    keep_settings.save_business(desk, Business(person=name))
    window.attach(desk)
    assert isinstance(shown_page(window), TodayPage) is bool(name)


def test_nobody_goes_back_to_the_form_once_it_is_filled(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)
    go_through("Sam", "", "")
    window.navigation.open_client(keep_clients.add_client(desk, "Oakfield Dental").id)
    press(Qt.Key.Key_Left, ALT)
    assert isinstance(shown_page(window), ClientsPage)


def test_the_first_field_has_its_ring_before_any_key(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)
    (ring,) = window.findChildren(FocusRing)
    assert focused().objectName() == "first-person"
    assert ring.isVisible()


@pytest.mark.parametrize("reach", ["12 Mill Lane, Bramford", "call me", "sam@", "a@b.c or 12"])
def test_what_is_neither_phone_nor_email_stays_in_its_field_and_is_told_its_place(
    window: MainWindow, desk: Desk, reach: str
) -> None:
    window.attach(desk)
    go_through("Sam Fielding", "Fielding IT", reach)

    assert focused().objectName() == "first-reach"
    assert any("01632 960 118" in text and "Settings" in text for text in texts(window))
    assert keep_settings.business(desk) == Business()

    press(Qt.Key.Key_A, CTRL)
    type_here("07700 900 982")
    press(ENTER)
    assert "Welcome, Sam" in texts(window)
    assert keep_settings.business(desk).phone == "07700 900 982"
