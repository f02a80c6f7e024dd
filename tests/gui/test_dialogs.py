"""What dialogs ask: in few words, forgiving, and with nothing done unless it was said."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.settings import Look
from consultant_app.domain.visits import VisitKind, VisitState
from consultant_app.workflows import (
    finish_visit,
    keep_clients,
    keep_people,
    plan_visit,
    run_visit,
)
from helpers.hands import child, focused, press, type_here
from helpers.office import hartley, with_business
from helpers.window_hands import CTRL, SHIFT, Answer, agree, click, fill, seen, shown_page, texts
from ui.main_window import MainWindow
from ui.pages.clients.page import ClientsPage
from ui.pages.visit.page import VisitPage
from ui.shortcuts import CommandName

TAB, ENTER, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def client(window: MainWindow, desk: Desk) -> Client:
    """Hartley & Rowe, in the window that is open at Today; nothing is planned any more."""
    with_business(desk)
    known = hartley(desk)
    for line in plan_visit.visit_lines(desk):
        plan_visit.remove_visit(desk, line.id)
    window.attach(desk)
    return known


def test_a_visit_is_planned_with_a_few_letters_and_a_day_in_words(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    def answer(_dialog: QDialog) -> None:
        for text, key in (("rowe", ENTER), ("tuesday", TAB), ("9.30", TAB), ("1h30", ENTER)):
            type_here(text)
            press(key)

    Answer(answer)
    window.navigation.plan_wanted.emit()

    (line,) = plan_visit.visit_lines(desk)
    visit = run_visit.visit_facts(desk, line.id).visit
    assert (line.client, visit.day, visit.planned_at, visit.planned_minutes) == (
        client.name,
        date(2026, 11, 17),
        time(9, 30),
        90,
    )
    assert "Visit to Hartley & Rowe Solicitors planned for 17 Nov" in texts(window)


@pytest.mark.parametrize(
    ("field", "typed", "asked"),
    [
        ("plan_day", "soonish", "Write the day like “Tuesday” or “20 Nov”."),
        ("plan_day", "1 Nov 2026", "That day is past."),
        ("plan_day", "yesterday", "That day is past."),
        ("plan_day", "last Friday", "That day is past."),
        ("plan_time", "25:99", "Write the time like 9:30."),
        ("plan_length", "long", "Write it like 1:30 or 90."),
    ],
)
def test_what_is_not_understood_is_asked_for_beside_the_field_and_nothing_is_planned(
    window: MainWindow, desk: Desk, client: Client, field: str, typed: str, asked: str
) -> None:
    """A time that was not understood must not be dropped without a word."""
    told: list[str] = []

    def answer(dialog: QDialog) -> None:
        fill(dialog, **{"plan_day": "20 Nov", field: typed})
        agree(dialog)
        told.extend(texts(dialog))
        told.append(focused().objectName())

    Answer(answer)
    window.navigation.plan_wanted.emit()

    assert asked in told
    assert told[-1] == field.replace("_", "-")
    assert plan_visit.visit_lines(desk) == ()


def test_a_plan_without_a_day_asks_which(window: MainWindow, desk: Desk, client: Client) -> None:
    told: list[str] = []

    def answer(dialog: QDialog) -> None:
        agree(dialog)
        told.extend(texts(dialog))

    Answer(answer)
    window.navigation.plan_wanted.emit()
    assert "Which day? Write it like “Tuesday”." in told


def test_esc_leaves_everything_as_it_was(window: MainWindow, desk: Desk, client: Client) -> None:
    def answer(dialog: QDialog) -> None:
        fill(dialog, plan_day="20 Nov")
        press(ESC)

    Answer(answer)
    window.navigation.plan_wanted.emit()
    assert plan_visit.visit_lines(desk) == ()


def test_a_new_name_in_the_plan_makes_the_client(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    def answer(dialog: QDialog) -> None:
        fill(dialog, pick_client="Rossi Bakery", plan_day="tomorrow")
        agree(dialog)

    Answer(answer)
    window.navigation.plan_wanted.emit()
    assert [line.client for line in plan_visit.visit_lines(desk)] == ["Rossi Bakery"]
    window.commands.run(CommandName.UNDO)
    assert "Taken back: visit planned" in texts(window)
    assert "Rossi Bakery" not in [line.name for line in keep_clients.client_lines(desk)]


@pytest.mark.parametrize(
    "typed", ["Rowe Hartley Solicitors", "hartley and rowe solicitors", "HARTLEY & ROWE SOLICITORS"]
)
def test_a_client_that_is_here_already_is_offered_while_typing(
    window: MainWindow, desk: Desk, client: Client, typed: str
) -> None:
    def answer(dialog: QDialog) -> None:
        fill(dialog, client_name=typed)
        QTest.mouseClick(seen(dialog, "known-client"), Qt.MouseButton.LeftButton)

    Answer(answer)
    window.navigation.add_client()

    assert [line.name for line in keep_clients.client_lines(desk)] == [client.name]
    assert isinstance(shown_page(window), ClientsPage)
    assert client.name in texts(shown_page(window))


def test_a_client_needs_a_name(window: MainWindow, desk: Desk, client: Client) -> None:
    able: list[bool] = []

    def answer(dialog: QDialog) -> None:
        fill(dialog, client_name="   ")
        able.append(child(dialog, "act").isEnabled())
        press(ENTER)
        able.append(dialog.isVisible())

    Answer(answer)
    window.navigation.add_client()
    assert able == [False, True]
    assert len(keep_clients.client_lines(desk)) == 1


def test_the_arrows_choose_whose_visit_starts_and_how(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    keep_clients.add_client(desk, "Oakfield Dental")

    def answer(dialog: QDialog) -> None:
        kind = child(dialog, "start-kind")
        QTest.keyClicks(kind, "B")
        child(dialog, "pick-client").setFocus()
        press(Qt.Key.Key_Down)
        press(ENTER)

    Answer(answer)
    press(Qt.Key.Key_F8)

    running = run_visit.running_visit(desk)
    assert running is not None
    assert (running.client, running.kind) == ("Oakfield Dental", VisitKind.PHONE)


def open_clients_page(window: MainWindow, _desk: Desk, client: Client) -> None:
    window.navigation.open_client(client.id)


def open_visit_of_earlier(window: MainWindow, desk: Desk, client: Client) -> None:
    visit = run_visit.start_visit(desk, client.id)
    finish_visit.finish_visit(desk, visit.id)
    window.navigation.open_visit(visit.id)


def open_wrap_up(window: MainWindow, desk: Desk, client: Client) -> None:
    open_visit_of_earlier(window, desk, client)
    window.navigation.open_wrap_up(plan_visit.visit_lines(desk, client_id=client.id)[0].id)


@pytest.mark.parametrize("open_place", [open_clients_page, open_visit_of_earlier, open_wrap_up])
@pytest.mark.parametrize("elsewhere", [False, True], ids=["nothing-planned", "planned-elsewhere"])
def test_f8_and_enter_start_at_the_client_whose_page_is_open(
    window: MainWindow,
    desk: Desk,
    client: Client,
    open_place: Callable[[MainWindow, Desk, Client], None],
    elsewhere: bool,
) -> None:
    """Hours of one client must not run into the bill of another that comes first in the list."""
    for letter in "ABCDE":
        keep_clients.add_client(desk, f"{letter} comes before")
    zebra = keep_clients.add_client(desk, "Zebra Crossing Ltd")
    if elsewhere:
        plan_visit.plan_visit(desk, client.id, day=desk.today())
    open_place(window, desk, zebra)

    asked = Answer(lambda _dialog: press(ENTER))
    press(Qt.Key.Key_F8)

    assert "Start a visit" in asked.texts
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.client == zebra.name


def test_f8_at_a_clients_page_starts_what_is_planned_there_before_an_earlier_plan(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    plan_visit.plan_visit(desk, client.id, day=desk.today(), at=time(9, 30))
    zebra = keep_clients.add_client(desk, "Zebra Crossing Ltd")
    planned = plan_visit.plan_visit(desk, zebra.id, day=desk.today(), at=time(14))
    window.navigation.open_client(zebra.id)
    press(Qt.Key.Key_F8)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.visit_id == planned.id


def test_a_visit_is_planned_at_the_client_whose_page_is_open(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    zebra = keep_clients.add_client(desk, "Zebra Crossing Ltd")
    window.navigation.open_client(zebra.id)

    def answer(dialog: QDialog) -> None:
        fill(dialog, plan_day="tomorrow")
        agree(dialog)

    Answer(answer)
    window.navigation.plan_wanted.emit()
    assert [line.client for line in plan_visit.visit_lines(desk)] == [zebra.name]


def start_at_rossi(_dialog: QDialog) -> None:
    """Type a name that nobody knows yet, choose "by phone", and start."""
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "B")
    press(Qt.Key.Key_Tab, SHIFT)
    type_here("Rossi Bakery")
    press(ENTER)


def test_a_visit_at_a_new_client_is_one_change(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    Answer(start_at_rossi)
    press(Qt.Key.Key_F8)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert (running.client, running.kind) == ("Rossi Bakery", VisitKind.PHONE)

    desk.store.undo()
    assert run_visit.running_visit(desk) is None
    assert [line.name for line in keep_clients.client_lines(desk)] == [client.name]


def test_a_new_client_is_not_added_while_another_visit_goes_on(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    def answer(dialog: QDialog) -> None:
        run_visit.start_visit(desk, client.id)
        start_at_rossi(dialog)

    Answer(answer)
    press(Qt.Key.Key_F8)
    assert [line.name for line in keep_clients.client_lines(desk)] == [client.name]

    click(window, "finish-other")
    running = run_visit.running_visit(desk)
    assert running is not None
    assert (running.client, running.kind) == ("Rossi Bakery", VisitKind.PHONE)


def other_runs(window: MainWindow, desk: Desk, client: Client) -> QWidget:
    """Let a visit run at Hartley & Rowe and ask for one at Oakfield Dental."""
    other = keep_clients.add_client(desk, "Oakfield Dental")
    run_visit.start_visit(desk, client.id)
    window.navigation.start_visit(other.id)
    assert any(text.startswith("Finish Hartley & Rowe Solicitors first") for text in texts(window))
    return focused()


def test_another_visit_can_be_finished_first(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    other_runs(window, desk, client)
    click(window, "finish-other")
    states = {line.client: line.state for line in plan_visit.visit_lines(desk)}
    assert states == {client.name: VisitState.FINISHED, "Oakfield Dental": VisitState.RUNNING}
    assert isinstance(shown_page(window), VisitPage)


def test_another_visit_can_be_paused(window: MainWindow, desk: Desk, client: Client) -> None:
    """The milder of the two has the focus."""
    other_runs(window, desk, client)
    press(Qt.Key.Key_Space)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.client == "Oakfield Dental"
    paused = next(line for line in plan_visit.visit_lines(desk) if line.client == client.name)
    assert paused.state is VisitState.RUNNING


def test_esc_lets_the_other_visit_run(window: MainWindow, desk: Desk, client: Client) -> None:
    before = focused().objectName()
    other_runs(window, desk, client)
    press(ESC)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.client == client.name
    assert focused().objectName() == before


def test_a_dialog_keeps_its_buttons_on_a_low_screen_with_big_letters(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    window.look.choose(Look.LIGHT, text_size=150)
    lowest: list[int] = []

    def answer(dialog: QDialog) -> None:
        act = child(dialog, "act")
        bottom = act.mapTo(dialog, act.rect().bottomLeft()).y()
        lowest.extend((dialog.height() - bottom, dialog.screen().size().height() - dialog.height()))

    Answer(answer)
    window.navigation.plan_wanted.emit()
    assert all(room > 0 for room in lowest)


def new_person(window: MainWindow, client: Client, act: Callable[[QDialog], None]) -> None:
    """Open the dialog for a new person of CLIENT and let ACT answer."""
    window.navigation.open_client(client.id)
    Answer(act)
    click(window, "add-person")


def test_esc_keeps_what_was_typed_and_offers_it_again(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    """A filled dialog was thrown away by one key."""
    found: list[str] = []

    def type_and_escape(dialog: QDialog) -> None:
        fill(dialog, person_name="Anna Lane", person_remember="likes paper")
        press(ESC)

    def look_and_agree(dialog: QDialog) -> None:
        found.extend(texts(dialog))
        child(dialog, "person-remember").setFocus()
        press(ENTER, CTRL)

    new_person(window, client, type_and_escape)
    new_person(window, client, look_and_agree)

    assert "What you had written is here again." in found
    people = {person.name: person.remember for person in keep_people.people(desk, client.id)}
    assert people["Anna Lane"] == "likes paper"

    def agree_to_nothing(dialog: QDialog) -> None:
        found[:] = texts(dialog)

    new_person(window, client, agree_to_nothing)
    assert "What you had written is here again." not in found


def test_the_quiet_button_of_a_dialog_forgets_what_was_typed(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    found: list[str] = []

    def type_and_leave(dialog: QDialog) -> None:
        fill(dialog, person_name="Anna Lane")
        QTest.mouseClick(child(dialog, "leave"), Qt.MouseButton.LeftButton)

    def look(dialog: QDialog) -> None:
        found.extend(texts(dialog))

    new_person(window, client, type_and_leave)
    new_person(window, client, look)
    assert found
    assert "What you had written is here again." not in found


def test_what_is_no_email_address_is_asked_for_beside_the_field(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    told: list[str] = []

    def answer(dialog: QDialog) -> None:
        fill(dialog, person_name="Anna Lane", person_email="not an email")
        agree(dialog)
        told.extend(texts(dialog))

    new_person(window, client, answer)
    assert "Write one address, like tom@acme.example." in told
    assert "Anna Lane" not in {person.name for person in keep_people.people(desk, client.id)}


def test_an_address_of_two_alphabets_is_pointed_out_and_can_be_kept(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    told: list[str] = []

    def answer(dialog: QDialog) -> None:
        fill(dialog, person_name="Anna Lane")
        field = child(dialog, "person-email")
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.insert("anna@hаrtley.example")
        child(dialog, "person-name").setFocus()
        told.extend(texts(dialog))
        agree(dialog)

    new_person(window, client, answer)
    assert any("of another alphabet" in text for text in told)
    assert "Anna Lane" in {person.name for person in keep_people.people(desk, client.id)}


def test_a_plan_left_by_esc_is_there_again_with_its_day(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    def type_and_escape(dialog: QDialog) -> None:
        fill(dialog, pick_client="rowe", plan_day="20 Nov", plan_reason="check-up")
        press(ESC)

    Answer(type_and_escape)
    window.navigation.plan_wanted.emit()
    assert plan_visit.visit_lines(desk) == ()

    Answer(agree)
    window.navigation.plan_wanted.emit()
    (line,) = plan_visit.visit_lines(desk)
    assert (line.client, line.day, line.title) == (client.name, date(2026, 11, 20), "check-up")


def test_a_client_that_was_begun_is_there_again_after_esc(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    begun: list[str] = []

    def type_and_escape(_dialog: QDialog) -> None:
        type_here("Rossi Bak")
        press(ESC)

    def add(dialog: QDialog) -> None:
        begun.extend(texts(dialog))
        press(Qt.Key.Key_End)
        type_here("ery")
        press(ENTER)

    Answer(type_and_escape)
    window.navigation.add_client()
    Answer(add)
    window.navigation.add_client()

    assert "What you had written is here again." in begun
    assert "Rossi Bakery" in [line.name for line in keep_clients.client_lines(desk)]


def test_a_client_named_by_the_search_is_not_the_one_begun_before(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    def type_and_escape(_dialog: QDialog) -> None:
        type_here("Rossi Bakery")
        press(ESC)

    def agree_at_once(_dialog: QDialog) -> None:
        press(ENTER)

    Answer(type_and_escape)
    window.navigation.add_client()
    Answer(agree_at_once)
    window.navigation.add_client("Oakfield Dental")

    names = [line.name for line in keep_clients.client_lines(desk)]
    assert "Oakfield Dental" in names
    assert "Rossi Bakery" not in names
