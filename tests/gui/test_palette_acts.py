"""Ctrl+K knows every act of the window, by its own words and by those that people have for it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QListView, QTabBar

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.settings import Look
from consultant_app.domain.visits import VisitKind
from consultant_app.workflows import keep_clients, keep_settings, run_visit
from helpers.hands import press, type_here
from helpers.office import hartley, with_business
from helpers.window_hands import CTRL, Answer, agree, on_place, seen, shown_page
from ui.commands import Commands, command_text
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.other_words import other_words
from ui.pages.visits.page import VisitsPage
from ui.shortcuts import CommandName
from ui.widgets.palette import Palette

ENTER = Qt.Key.Key_Return


@pytest.fixture
def client(window: MainWindow, desk: Desk) -> Client:
    """Hartley & Rowe, planned today, in the window that is open at Today."""
    with_business(desk)
    known = hartley(desk)
    window.attach(desk)
    return known


def view_of(window: MainWindow) -> QListView:
    palette = window.findChild(Palette)
    view = palette.findChild(QListView) if palette is not None else None
    assert view is not None
    return view


def look_for(window: MainWindow, text: str) -> list[str]:
    """Open the palette, type TEXT, and return what it shows, headings too."""
    press(Qt.Key.Key_K, CTRL)
    type_here(text)
    model = view_of(window).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def chosen(window: MainWindow) -> str:
    """Return the row that Enter would take, empty for none."""
    return str(view_of(window).currentIndex().data() or "")


@pytest.mark.parametrize(
    ("typed", "act"),
    [
        ("time", "Start visit at Hartley & Rowe Solicitors"),
        ("clock", "Start visit at Hartley & Rowe Solicitors"),
        ("other client", "Start a visit at another client"),
        ("appointment", "Plan a visit"),
        ("schedule", "Plan a visit"),
        ("customers", "Go to Clients"),
        ("new customer", "Add a client"),
        ("home", "Go to Today"),
        ("calendar", "Go to Visits"),
        ("preferences", "Open Settings"),
        ("shortcuts", "Keyboard help"),
        ("help", "Keyboard help"),
        ("revert", "Undo"),
        ("do again", "Redo"),
        ("exit", "Quit"),
        ("maximize", "Full screen"),
        ("previous page", "Back"),
        ("dark mode", "Dark colours"),
        ("theme", "Light colours"),
        ("bigger", "Bigger letters"),
        ("text size", "Settings: Look"),
        ("logo", "Settings: You and your business"),
        ("glossary", "Settings: Words"),
        ("paper", "Settings: Documents"),
        ("backup", "Show the folder with your data"),
        ("invoice", "Export for invoicing"),
        ("hours this week", "Go to Time"),
        ("door code", "How to get in at Hartley & Rowe Solicitors"),
        ("remove client", "Go to Clients"),
        ("licence", "Settings: About"),
        ("unfinished", "Show what is to be written up"),
    ],
)
def test_an_act_is_found_by_the_words_people_have_for_it(
    window: MainWindow, client: Client, typed: str, act: str
) -> None:
    found = look_for(window, typed)
    assert act in found
    assert not chosen(window).startswith("Add client")
    assert found.index(act) < found.index(f"Add client “{typed}”")


@pytest.mark.parametrize(
    ("typed", "act"),
    [
        ("stop", "Stop the clock"),
        ("timer", "Take a break"),
        ("lunch", "Take a break"),
        ("promise", "Note a promise"),
        ("finish visit", "Wrap up at Hartley & Rowe Solicitors"),
        ("summary", "Wrap up at Hartley & Rowe Solicitors"),
        ("go back", "Open the visit at Hartley & Rowe Solicitors"),
    ],
)
def test_what_a_running_visit_can_do_is_found_from_anywhere(
    window: MainWindow, desk: Desk, client: Client, typed: str, act: str
) -> None:
    run_visit.start_visit(desk, client.id)
    assert look_for(window, typed)[:2] == ["Do", act]
    assert chosen(window) == act


def test_the_words_of_a_title_come_before_other_words(window: MainWindow, client: Client) -> None:
    assert look_for(window, "back")[1] == "Back"


def test_every_other_word_of_a_command_finds_it(window: MainWindow) -> None:
    commands = Commands()
    for name in CommandName:
        commands.offer(name, lambda: None, on=window)
        for word in other_words(name).split():
            found = [command.name for command in commands.find(word)]
            assert name in found or not command_text(name).in_palette, (name, word)


def test_enter_never_adds_a_client_that_was_not_chosen(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    """Enter on a word that nothing is called asked at once for a client of that name."""
    look_for(window, "Rossi Bakery")
    assert chosen(window) == ""

    press(ENTER)
    assert chosen(window) == "Add client “Rossi Bakery”"
    assert QApplication.activeModalWidget() is None

    def answer(dialog: QDialog) -> None:
        agree(dialog)

    Answer(answer)
    press(ENTER)
    assert "Rossi Bakery" in [line.name for line in keep_clients.client_lines(desk)]


def test_dark_is_dark_at_once(window: MainWindow, desk: Desk, client: Client) -> None:
    look_for(window, "dark")
    press(ENTER)
    assert keep_settings.app_settings(desk).look is Look.DARK
    assert window.look.tokens.dark


def test_letters_grow_and_shrink_by_a_step(window: MainWindow, desk: Desk, client: Client) -> None:
    before = keep_settings.app_settings(desk).text_size
    look_for(window, "bigger letters")
    press(ENTER)
    assert keep_settings.app_settings(desk).text_size > before
    look_for(window, "smaller letters")
    press(ENTER)
    assert keep_settings.app_settings(desk).text_size == before


def test_a_part_of_the_settings_is_opened_by_its_name(window: MainWindow, client: Client) -> None:
    for typed, place in (("settings documents", 3), ("settings look", 1)):
        look_for(window, typed)
        press(ENTER)
        assert on_place(window) == PlaceName.SETTINGS
        tabs = seen(window, "settings-tabs")
        assert isinstance(tabs, QTabBar)
        assert tabs.currentIndex() == place


def test_what_is_to_be_written_up_is_listed(window: MainWindow, client: Client) -> None:
    look_for(window, "written up")
    press(ENTER)
    assert isinstance(shown_page(window), VisitsPage)


@pytest.mark.parametrize(
    ("typed", "title", "kind"),
    [
        ("call hartley", "Phone call with Hartley & Rowe Solicitors", VisitKind.PHONE),
        ("phone", "Phone call with Hartley & Rowe Solicitors", VisitKind.PHONE),
        ("hartley remote", "Remote visit at Hartley & Rowe Solicitors", VisitKind.REMOTE),
    ],
)
def test_a_visit_is_started_as_what_it_is(
    window: MainWindow, desk: Desk, client: Client, typed: str, title: str, kind: VisitKind
) -> None:
    found = look_for(window, typed)
    press(Qt.Key.Key_Down) if chosen(window) != title else None
    assert title in found[:4]
    assert chosen(window) == title
    press(ENTER)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert (running.client_id, running.kind) == (client.id, kind)


def test_a_client_that_is_found_can_be_called_too(window: MainWindow, client: Client) -> None:
    assert "Phone call with Hartley & Rowe Solicitors" in look_for(window, "hartley")


def test_a_call_asks_first_what_becomes_of_the_clock_that_runs(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    other = keep_clients.add_client(desk, "Fellside Pottery")
    run_visit.start_visit(desk, other.id)
    look_for(window, "call hartley")
    press(ENTER)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.client_id == other.id
    press(Qt.Key.Key_Space)  # on "Pause it", which is the mildest
    running = run_visit.running_visit(desk)
    assert running is not None
    assert (running.client_id, running.kind) == (client.id, VisitKind.PHONE)


def test_a_paused_visit_is_continued_by_name(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    visit = run_visit.start_visit(desk, client.id)
    run_visit.stop_clock(desk, visit.id)
    found = look_for(window, "hartley")
    assert "Continue the visit at Hartley & Rowe Solicitors" in found
    assert "Start visit at Hartley & Rowe Solicitors" not in found


def test_what_f8_does_on_a_break_is_called_so(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    visit = run_visit.start_visit(desk, client.id)
    run_visit.take_break(desk, visit.id)
    found = look_for(window, "start")
    assert "Back to work" in found
    assert "Start the next visit, or take a break" not in found
