"""Ctrl+K: people and clients by any of their words, acts, requests noted from anywhere."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListView

from consultant_app.desk import Desk
from consultant_app.domain.capture import EntryKind, read_line
from consultant_app.domain.clients import Client
from consultant_app.workflows import keep_clients, keep_people, record_entry, run_visit
from helpers.hands import press, type_here
from helpers.office import hartley, with_business
from helpers.window_hands import CTRL, Answer, agree, shown_page, texts
from ui.main_window import MainWindow
from ui.pages.clients.page import ClientsPage
from ui.pages.visit.page import VisitPage
from ui.pages.visits.page import VisitsPage
from ui.widgets.palette import Palette
from ui.widgets.palette_hits import Hit

ENTER = Qt.Key.Key_Return


@pytest.fixture
def client(window: MainWindow, desk: Desk) -> Client:
    """Hartley & Rowe, planned today, in the window that is open at Today."""
    with_business(desk)
    known = hartley(desk)
    window.attach(desk)
    return known


def look_for(window: MainWindow, text: str) -> list[str]:
    """Open the palette, type TEXT, and return what it shows, headings too."""
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = window.findChild(Palette)
    assert palette is not None
    type_here(text) if text.isascii() else palette.open(text)  # a test can type ASCII only
    return shown(window)


def shown(window: MainWindow) -> list[str]:
    palette = window.findChild(Palette)
    view = palette.findChild(QListView) if palette is not None else None
    assert view is not None
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def notes(window: MainWindow) -> dict[str, str]:
    """Return the quiet words behind each hit."""
    palette = window.findChild(Palette)
    view = palette.findChild(QListView) if palette is not None else None
    assert view is not None
    model = view.model()
    role = Qt.ItemDataRole.UserRole + 1
    hits = [model.index(row, 0).data(role) for row in range(model.rowCount())]
    return {hit.title: hit.note for hit in hits if isinstance(hit, Hit)}


def test_an_empty_line_offers_what_is_likely_now(window: MainWindow, client: Client) -> None:
    found = look_for(window, "")
    assert found[:2] == ["Do", "Start visit at Hartley & Rowe Solicitors"]
    assert {"Plan a visit", "Add a client"} <= set(found)
    press(ENTER)
    assert isinstance(shown_page(window), VisitPage)


def test_a_person_found_by_their_address_is_shown_by_their_name(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    tom = keep_people.people(desk, client.id)[1]
    keep_people.save_contact(desk, replace(tom, email="t.b@post.example"))
    assert "Tom Bailey" in look_for(window, "post.ex")
    assert notes(window)["Tom Bailey"] == "Hartley & Rowe Solicitors  ·  t.b@post.example"


@pytest.mark.parametrize(
    "typed", ["rowe hart", "HARTLEY", "hartly", "solicitos", "märgäret", "bialey"]
)
def test_the_search_forgives_order_case_accents_and_one_typo(
    window: MainWindow, client: Client, typed: str
) -> None:
    found = look_for(window, typed)
    assert "People and clients" in found
    assert {"Hartley & Rowe Solicitors", "Margaret Rowe", "Tom Bailey"} & set(found)


def test_a_name_nearly_as_typed_stands_below_what_is_there_as_typed(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    for name in ("Doyle & Sons", "Doyel Antiques"):
        keep_clients.add_client(desk, name)
    visit = run_visit.start_visit(desk, client.id)
    work = read_line("Hartly routers replaced", kind=EntryKind.WORK, today=desk.today())
    record_entry.note_entry(desk, visit.id, work)

    found = look_for(window, "doyel")
    assert found[1:3] == ["Doyel Antiques", "Doyle & Sons"]
    press(Qt.Key.Key_Escape)
    found = look_for(window, "hartly")
    assert found.index("Hartly routers replaced") < found.index("Hartley & Rowe Solicitors")


def test_a_slip_in_a_name_starts_no_clock(window: MainWindow, desk: Desk, client: Client) -> None:
    look_for(window, "hartly")
    press(ENTER)
    assert isinstance(shown_page(window), ClientsPage)
    assert run_visit.running_visit(desk) is None


def test_enter_opens_the_client_and_ctrl_enter_starts_a_visit_there(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    look_for(window, "hartley")
    press(ENTER)
    assert isinstance(shown_page(window), ClientsPage)
    assert run_visit.running_visit(desk) is None

    look_for(window, "hartley")
    press(ENTER, CTRL)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.client_id == client.id


def test_a_request_found_opens_its_visit(window: MainWindow, desk: Desk, client: Client) -> None:
    visit = run_visit.start_visit(desk, client.id)
    asked = read_line("The scanner is slow", kind=EntryKind.REQUEST, today=desk.today())
    record_entry.note_entry(desk, visit.id, asked)
    found = look_for(window, "scanner")
    assert found[:2] == ["Found in visits", "The scanner is slow"]
    press(ENTER)
    assert isinstance(shown_page(window), VisitPage)


@pytest.mark.parametrize("mark", ['"', "“", "„", "«"], ids=["plain", "english", "german", "french"])
def test_a_quotation_notes_a_request_of_the_visit_that_runs(
    window: MainWindow, desk: Desk, client: Client, mark: str
) -> None:
    visit = run_visit.start_visit(desk, client.id)
    assert look_for(window, f"{mark}Can it be faster?")[:2] == ["Note", "Note this as a request"]

    press(ENTER)

    assert [r.words for r in run_visit.visit_facts(desk, visit.id).requests] == [
        "Can it be faster?"
    ]
    assert "Noted: “Can it be faster?”" in texts(window)


def test_a_quotation_without_a_visit_notes_nothing(window: MainWindow, client: Client) -> None:
    assert "Note this as a request" not in look_for(window, '"Can it be faster?')


def test_a_name_that_nobody_has_can_be_added(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    found = look_for(window, "Rossi Bakery")
    assert found[-1] == "Add client “Rossi Bakery”"
    assert "Nothing found for “Rossi Bakery”." in texts(window)

    def answer(dialog: QDialog) -> None:
        agree(dialog)

    Answer(answer)
    press(Qt.Key.Key_Up)
    press(ENTER)

    assert "Rossi Bakery" in [line.name for line in keep_clients.client_lines(desk)]


def test_commands_are_found_by_their_words(window: MainWindow, client: Client) -> None:
    assert "Go to Visits" in look_for(window, "vis go")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    look_for(window, "go to visits")
    press(ENTER)
    assert isinstance(shown_page(window), VisitsPage)


def test_a_hit_stands_once_however_it_was_found(window: MainWindow, client: Client) -> None:
    found = look_for(window, "hartley")
    assert found.count("Start visit at Hartley & Rowe Solicitors") == 1


@pytest.mark.parametrize(
    "text",
    ['""""', "AND OR NOT *", "%_\\", "x" * 9_000, "💥 \t \u202e"],
    ids=["q", "fts", "sql", "long", "odd"],
)
def test_strange_text_finds_nobody_and_breaks_nothing(
    window: MainWindow, client: Client, text: str
) -> None:
    look_for(window, "")
    palette = window.findChild(Palette)
    assert palette is not None
    palette.open(text)
    assert "People and clients" not in shown(window)
