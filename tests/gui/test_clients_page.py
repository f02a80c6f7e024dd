"""Clients: found, shown, edited while other things change, put away, removed and brought back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QScrollArea, QTabBar
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.capture import EntryKind, read_line
from consultant_app.domain.clients import Client
from consultant_app.domain.settings import Look
from consultant_app.workflows import (
    keep_clients,
    keep_people,
    keep_promises,
    plan_visit,
    record_entry,
    run_visit,
)
from helpers.hands import child, focused, press, type_here
from helpers.notes import add_person, add_promise
from helpers.office import hartley, with_business
from helpers.window_hands import (
    CTRL,
    Answer,
    agree,
    click,
    fill,
    rows,
    seen,
    shown_page,
    texts,
    titles,
)
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.pages.clients.page import ClientsPage
from ui.pages.visit.page import VisitPage

OVERVIEW, VISITS, EQUIPMENT, WORDS, DETAILS = range(5)


@pytest.fixture
def client(desk: Desk) -> Client:
    """Hartley & Rowe, between two other clients."""
    with_business(desk)
    keep_clients.add_client(desk, "Brightside Nursery")
    keep_clients.add_client(desk, "Oakfield Dental")
    return hartley(desk)


@pytest.fixture
def page(window: MainWindow, desk: Desk, client: Client) -> MainWindow:
    """The window with Hartley & Rowe on show."""
    window.attach(desk)
    window.navigation.open_client(client.id)
    return window


def open_tab(window: MainWindow, index: int) -> None:
    tabs = seen(window, "client-tabs")
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(index)


def line(window: MainWindow, name: str) -> QLineEdit:
    field = seen(window, name)
    assert isinstance(field, QLineEdit)
    return field


def test_down_in_the_list_shows_the_next_client(page: MainWindow) -> None:
    page.navigation.go(PlaceName.CLIENTS)
    press(Qt.Key.Key_Down)
    assert "Oakfield Dental" in texts(page)
    press(Qt.Key.Key_Home)
    assert "Brightside Nursery" in texts(page)


def test_what_is_being_typed_survives_a_change_from_elsewhere(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    open_tab(page, DETAILS)
    field = line(page, "client-aliases")
    field.setFocus()
    type_here("The solicit")

    add_promise(desk, client.id, read_line("! Call", today=desk.today()))
    type_here("ors")

    assert focused() is field
    assert field.text() == "The solicitors"
    page.navigation.go(PlaceName.TODAY)
    assert keep_clients.client(desk, client.id).also_known_as == ("The solicitors",)


def test_typed_text_is_kept_when_the_client_itself_changes_elsewhere(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    open_tab(page, DETAILS)
    line(page, "client-aliases").setFocus()
    type_here("Lawyers")

    (site,) = keep_people.sites(desk, client.id)
    keep_people.save_site(desk, replace(site, travel_minutes=40))

    assert line(page, "client-aliases").text() == "Lawyers"
    assert line(page, "site-drive").text() == "40 min"
    assert focused().objectName() == "client-aliases"


def test_a_new_name_is_in_the_head_and_in_the_list_at_once(
    qtbot: QtBot, page: MainWindow, client: Client
) -> None:
    open_tab(page, DETAILS)
    field = line(page, "client-name")
    field.setFocus()
    field.selectAll()
    type_here("Hartley, Rowe & Finch")
    qtbot.waitUntil(lambda: "Hartley, Rowe & Finch" in titles(page, "clients"))
    assert "Hartley, Rowe & Finch" in texts(page)
    assert focused() is field


def test_a_rate_that_is_no_number_says_how_to_write_it(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    open_tab(page, DETAILS)
    field = line(page, "client-rate")
    field.setFocus()
    type_here("seventy")
    press(Qt.Key.Key_Tab)
    assert "Write it like 75 or 75.50." in texts(page)
    assert not keep_clients.client(desk, client.id).rates


def test_the_place_on_the_page_survives_a_change(
    qtbot: QtBot, page: MainWindow, desk: Desk, client: Client
) -> None:
    for number in range(8):
        add_person(desk, client.id, f"Person {number}")
    area = seen(page, "person-1").parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 120)
    area.verticalScrollBar().setValue(120)

    add_person(desk, client.id, "One more")

    moved = seen(page, "person-1")
    qtbot.waitUntil(lambda: moved.mapTo(page, moved.rect().topLeft()).y() < 200)


def test_a_person_is_edited_and_the_focus_comes_back_to_their_line(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    row = seen(page, "person-2")
    row.setFocus()

    def answer(dialog: QDialog) -> None:
        fill(dialog, person_called="Tom from reception")
        press(Qt.Key.Key_Return)

    Answer(answer)
    press(Qt.Key.Key_Return)

    assert "Tom from reception  (Tom Bailey)" in texts(page)
    assert page.focusWidget() is seen(page, "person-2")


def test_a_person_needs_a_name_and_nothing_else(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    buttons: list[bool] = []

    def answer(dialog: QDialog) -> None:
        buttons.append(child(dialog, "act").isEnabled())
        fill(dialog, person_name="John Hartley")
        agree(dialog)

    Answer(answer)
    click(page, "add-person")

    assert buttons == [False]
    assert [p.name for p in keep_people.people(desk, client.id)][-1] == "John Hartley"


def test_a_removed_person_comes_back_by_undo(page: MainWindow, desk: Desk, client: Client) -> None:
    Answer(
        lambda dialog: QTest.mouseClick(child(dialog, "person-remove"), Qt.MouseButton.LeftButton)
    )
    click(page, "person-2")
    assert "Removed: Tom Bailey" in texts(page)
    click(page, "toast-act")
    assert [p.name for p in keep_people.people(desk, client.id)] == ["Margaret Rowe", "Tom Bailey"]


def test_removing_a_client_leaves_the_keys_in_the_list(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    """The next client must not be removed by a second press of the same key."""
    open_tab(page, DETAILS)
    seen(page, "remove-client").setFocus()

    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)

    assert focused() is seen(page, "clients")
    assert titles(page, "clients") == ["Brightside Nursery", "Oakfield Dental"]
    assert client.name not in texts(shown_page(page))
    QTest.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert client.name in titles(page, "clients")


def test_the_last_client_removed_leaves_the_page_for_a_first_one(
    window: MainWindow, desk: Desk
) -> None:
    with_business(desk)
    client = keep_clients.add_client(desk, "Rossi Bakery")
    window.attach(desk)
    window.navigation.open_client(client.id)

    keep_clients.remove_client(desk, client.id)

    assert {"No clients yet.", "A name is enough to begin."} <= set(texts(window))
    window.navigation.go(PlaceName.CLIENTS)
    assert focused().accessibleName() == "Add a client"


def test_a_client_put_away_is_found_again_and_brought_back(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    open_tab(page, DETAILS)
    click(page, "archive-client")
    assert client.name not in titles(page, "clients")

    click(page, "put-away-clients")
    assert [(r.title, r.note) for r in rows(page, "clients")] == [(client.name, "Put away")]
    open_tab(page, DETAILS)
    click(page, "archive-client")

    assert client.name in titles(page, "clients")
    assert not keep_clients.client(desk, client.id).archived


def test_the_filter_finds_who_is_put_away(
    qtbot: QtBot, page: MainWindow, desk: Desk, client: Client
) -> None:
    keep_clients.archive_client(desk, client.id)
    QTest.keyClick(page, Qt.Key.Key_F, CTRL)
    type_here("rowe")
    qtbot.waitUntil(lambda: titles(page, "clients") == [client.name])


def test_a_filter_that_finds_nobody_offers_to_add_that_client(
    qtbot: QtBot, page: MainWindow, desk: Desk
) -> None:
    QTest.keyClick(page, Qt.Key.Key_F, CTRL)
    type_here("Rossi")
    qtbot.waitUntil(lambda: "Nothing found for “Rossi”." in texts(page))

    Answer(agree)
    click(page, "add-client-found")

    assert "Rossi" in [line.name for line in keep_clients.client_lines(desk)]
    assert "Rossi" in titles(page, "clients")


def test_a_client_opened_from_elsewhere_is_marked_whatever_the_filter_says(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    line(page, "filter-clients").setText("oak")
    page.navigation.go(PlaceName.TODAY)
    page.navigation.open_client(client.id)
    assert client.name in titles(page, "clients")


def test_while_a_visit_runs_there_the_button_opens_it(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    click(page, "client-start")
    assert isinstance(shown_page(page), VisitPage)
    page.navigation.open_client(client.id)
    assert "Start visit" not in texts(page)
    click(page, "client-open-visit")
    assert isinstance(shown_page(page), VisitPage)


def test_every_request_stands_in_their_words_and_can_be_searched(
    qtbot: QtBot, page: MainWindow, desk: Desk, client: Client
) -> None:
    open_tab(page, WORDS)
    assert "No request noted yet." in texts(page)
    visit = run_visit.start_visit(desk, client.id)
    for words in ("The printer is slow", "Where is my calendar?"):
        asked = read_line(words, kind=EntryKind.REQUEST, today=desk.today())
        record_entry.note_entry(desk, visit.id, asked)

    assert titles(page, "their-words") == ["“The printer is slow”", "“Where is my calendar?”"]
    line(page, "filter-words").setFocus()
    type_here("print")
    qtbot.waitUntil(lambda: titles(page, "their-words") == ["“The printer is slow”"])
    type_here("zzz")
    qtbot.waitUntil(lambda: "Nothing found for “printzzz”." in texts(page))


def test_a_thing_to_look_after_needs_only_their_name_for_it(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    open_tab(page, EQUIPMENT)

    def answer(dialog: QDialog) -> None:
        fill(dialog, equipment_name="Maria's computer", equipment_serial="HR-0O1l")
        agree(dialog)

    Answer(answer)
    click(page, "add-equipment")

    assert {"Maria's computer", "HR-0O1l"} <= set(texts(page))
    assert page.focusWidget() is seen(page, "add-equipment")


def test_the_visits_of_a_client_follow_what_changes(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    open_tab(page, VISITS)
    before = len(rows(page, "client-visits"))
    plan_visit.plan_visit(desk, client.id, day=date(2026, 11, 20))
    assert len(rows(page, "client-visits")) == before + 1


def test_in_a_narrow_window_the_list_drops_from_a_button(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    page.resize(960, 600)
    assert not child(page, "clients").isVisible()

    click(page, "all-clients")
    assert focused() is seen(page, "clients")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)

    assert not child(page, "clients").isVisible()
    assert "Oakfield Dental" in texts(page)
    page.resize(1366, 700)
    assert seen(page, "clients").isVisible()


def test_f6_goes_to_the_list_not_to_the_button_above_it(page: MainWindow) -> None:
    page.resize(960, 600)  # the list goes behind a button, and forgets that it had the focus
    page.resize(1366, 700)
    stops = []
    for _ in range(3):
        press(Qt.Key.Key_F6)
        stops.append(focused().objectName())
    assert sorted(stops) == ["client-start", "clients", "search"]


def test_a_client_that_was_just_added_opens_at_the_overview(page: MainWindow, desk: Desk) -> None:
    open_tab(page, DETAILS)
    page.navigation.open_client(keep_clients.add_client(desk, "Rossi Bakery").id)
    assert "Who do you meet there?" in texts(page)


def test_nobody_is_praised_for_promises_that_were_never_given(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    said = texts(page)
    assert "No open promises." in said
    line_read = read_line("Bring the cable", kind=EntryKind.PROMISE, today=desk.today())
    promise = add_promise(desk, client.id, line_read)
    keep_promises.keep_promise(desk, promise.id)
    assert "No open promises. Well kept." in texts(page)


def test_bigger_letters_keep_the_client_and_the_tab(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    open_tab(page, EQUIPMENT)
    before = shown_page(page)
    page.look.choose(Look.LIGHT, text_size=150)
    after = shown_page(page)
    assert after is not before
    assert isinstance(after, ClientsPage)
    assert client.name in texts(after)
    assert "Add" in texts(after)


def test_one_step_back_takes_one_field_back_and_names_it(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    """One Ctrl+Z took door code, alarm and drive together and said "address changed"."""
    open_tab(page, DETAILS)
    for name, text in (("site-access", " and alarm 77"), ("site-address", "New street 3")):
        seen(page, name).setFocus()
        press(Qt.Key.Key_A, CTRL)
        type_here(text)
    seen(page, "site-drive").setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_here("45")
    seen(page, "client-tabs").setFocus()
    for told, kept in (
        ("Taken back: usual drive changed", (25, "New street 3", " and alarm 77")),
        ("Taken back: address changed", (25, "12 Mill Lane", " and alarm 77")),
        ("Taken back: ways in changed", (25, "12 Mill Lane", "Side door 4471#")),
    ):
        seen(page, "client-tabs").setFocus()
        press(Qt.Key.Key_Z, CTRL)
        assert told in texts(page)
        (site,) = keep_people.sites(desk, client.id)
        assert (site.travel_minutes, site.address[0], site.access.splitlines()[0]) == kept


def test_the_first_day_of_a_year_counts_nobody_s_nothing(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    """It said "No requests done, no promises kept", a reproach before the first is due."""
    visit = run_visit.start_visit(desk, client.id)
    said = texts(page)
    assert "This year together" in said
    assert "visit" in said
    assert not {"promises kept", "requests done", "requests"} & set(said)

    asked = read_line("The scanner is slow", kind=EntryKind.REQUEST, today=desk.today())
    record_entry.note_entry(desk, visit.id, asked)

    said = texts(page)
    assert "request" in said
    assert "requests done" not in said


def test_a_drive_that_is_no_length_says_how_to_write_it(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    """It turned red and said nothing."""
    open_tab(page, DETAILS)
    seen(page, "site-drive").setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_here("soon")
    press(Qt.Key.Key_Tab)
    assert "Write it like 1:30 or 90." in texts(page)
    assert keep_people.sites(desk, client.id)[0].travel_minutes == 25

    seen(page, "site-drive").setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_here("30")
    press(Qt.Key.Key_Tab)
    assert "Write it like 1:30 or 90." not in texts(page)
    assert keep_people.sites(desk, client.id)[0].travel_minutes == 30


def test_codes_and_remarks_are_covered_on_the_overview(page: MainWindow) -> None:
    told = " ".join(texts(page))
    assert "Side door" in told
    assert "4471#" not in told
    assert "Short version first." not in told


def test_undo_says_who_was_added(page: MainWindow, desk: Desk, client: Client) -> None:
    add_person(desk, client.id, "Dan Whitlock")
    press(Qt.Key.Key_Z, CTRL)
    assert "Taken back: Dan Whitlock added" in texts(page)
