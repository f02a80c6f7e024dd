"""Today: what stands on it, where it leads, and that it stays in place while things change."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.capture import EntryKind, read_line
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.promises import CLIENT, Promise
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import (
    finish_visit,
    keep_clients,
    plan_visit,
    run_visit,
    today,
)
from helpers.hand_clock import HandClock
from helpers.hands import focused, press
from helpers.notes import add_promise
from helpers.office import THURSDAY, hartley, with_business
from helpers.window_hands import (
    CTRL,
    SHIFT,
    Answer,
    click,
    on_place,
    rows,
    seen,
    shown_page,
    texts,
    titles,
)
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.pages.visit.page import VisitPage
from ui.pages.wrap_up.place import WrapUpPlace


@pytest.fixture
def client(desk: Desk) -> Client:
    """Hartley & Rowe, planned for 9:30 today; Sam's own name is set."""
    with_business(desk)
    return hartley(desk)


def promised(desk: Desk, client: Client, words: str, *, at: VisitId | None = None) -> Promise:
    line = read_line(words, kind=EntryKind.PROMISE, today=THURSDAY)
    return add_promise(desk, client.id, line, visit_id=at)


def finished(desk: Desk, client: Client, days_ago: int) -> VisitId:
    """Have a visit that waits to be written up."""
    clock = desk.clock
    assert isinstance(clock, HandClock)
    now = clock.now_utc()
    clock.set_to(now - timedelta(days=days_ago))
    visit = run_visit.start_visit(desk, client.id)
    clock.pass_time(minutes=30)
    finish_visit.finish_visit(desk, visit.id)
    clock.set_to(now)
    return visit.id


def test_a_visit_that_is_still_to_write_up_is_not_among_what_is_done(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    """It was ticked under "Done" while its page was still to be written."""
    finished(desk, client, days_ago=0)
    window.attach(desk)
    assert "Done" not in texts(window)
    assert "To write up" in texts(window)


def test_a_visit_whose_page_went_out_today_is_done(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    visit_id = finished(desk, client, days_ago=0)
    with desk.store.changing(What.SAMPLE) as tx:
        tx.visits.put(replace(tx.visits.get(visit_id), state=VisitState.ISSUED))
    window.attach(desk)
    assert "Done" in texts(window)
    assert "To write up" not in texts(window)


def test_a_promise_says_at_which_visit_it_was_given(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    promised(desk, client, "Longer cable", at=finished(desk, client, days_ago=9))
    promised(desk, client, "Tom's calendar", at=finished(desk, client, days_ago=2))
    promised(desk, client, "A quote")

    window.attach(desk)

    shown = texts(window)
    assert shown.count("2 visits ago") == 1
    assert shown.count("last visit") == 1


def test_a_ticked_promise_hands_the_focus_to_the_next_one(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    """The row goes as it is ticked: the keyboard must not fall off the page with it."""
    first, second = (promised(desk, client, f"{what} today") for what in ("Call", "Quote"))
    window.attach(desk)
    seen(window, f"due-{first.id}").setFocus()

    press(Qt.Key.Key_Space)

    assert focused().objectName() == f"due-{second.id}"
    assert "Done: “Call”" in texts(window)


def test_undo_in_the_toast_takes_back_the_tick(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    promise = promised(desk, client, "Call today")
    window.attach(desk)

    click(window, f"due-{promise.id}")
    assert not today.today(desk).promises_due
    click(window, "toast-act")

    assert [p.id for p in today.today(desk).promises_due] == [promise.id]


def test_the_words_of_a_promise_tick_its_box_too(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    promise = promised(desk, client, "Call today")
    window.attach(desk)
    box = seen(window, f"due-{promise.id}")
    line = box.parentWidget()
    assert line is not None

    beside = box.geometry().center() + QPoint(40, 0)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=beside)

    assert not today.today(desk).promises_due


def test_more_promises_than_the_card_holds_are_counted(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    for number in range(6):
        promised(desk, client, f"Number {number} today")
    window.attach(desk)
    assert "And 2 more; they stand with their clients." in texts(window)


def test_the_name_on_the_card_leads_to_the_client(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    window.attach(desk)

    press(Qt.Key.Key_Backtab, SHIFT)
    assert focused().accessibleName() == "Hartley & Rowe Solicitors"
    press(Qt.Key.Key_Return)

    assert on_place(window) == PlaceName.CLIENTS
    assert "Mrs Rowe  (Margaret Rowe)" in texts(window)


def test_a_name_longer_than_the_card_leaves_room_for_the_button(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    long = keep_clients.add_client(desk, "Wolfeschlegelsteinhausenbergerdorff & " * 6)
    plan_visit.plan_visit(desk, long.id, day=THURSDAY)
    window.attach(desk)

    page = window.findChild(QScrollArea)
    inner = page.widget() if page is not None else None

    assert page is not None
    assert inner is not None
    assert any(text.startswith("Start visit at Wolfe") for text in texts(window))
    assert inner.minimumSizeHint().width() <= page.viewport().width()


def test_arrows_go_from_visit_to_visit(window: MainWindow, desk: Desk, client: Client) -> None:
    other = keep_clients.add_client(desk, "Oakfield Dental")
    plan_visit.plan_visit(desk, other.id, day=THURSDAY)
    window.attach(desk)

    press(Qt.Key.Key_Down)
    assert focused().accessibleName() == "Oakfield Dental"
    press(Qt.Key.Key_Up)
    assert focused().accessibleName() == "Hartley & Rowe Solicitors"


def test_one_visit_to_write_up_is_opened_at_once(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    finished(desk, client, days_ago=2)
    window.attach(desk)
    assert "1 visit to write up, from Tuesday" in texts(window)

    click(window, "to-write-up")

    assert isinstance(shown_page(window), WrapUpPlace)


def test_several_visits_to_write_up_are_listed_without_the_others(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    for days_ago in (2, 9):
        finished(desk, client, days_ago=days_ago)
    window.attach(desk)
    assert "2 visits to write up, the oldest from 3 Nov" in texts(window)

    click(window, "to-write-up")

    assert titles(window, "visits") == [client.name] * 2


def test_a_day_without_a_visit_offers_to_plan_one(window: MainWindow, desk: Desk) -> None:
    with_business(desk)
    window.attach(desk)
    assert {"Nothing planned today.", "A good day to keep a promise."} <= set(texts(window))
    assert focused().accessibleName() == "Plan a visit"
    assert texts(window).count("Plan a visit") == 1


def test_while_a_visit_runs_the_day_is_not_called_empty(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    planned = today.today(desk).planned[0]
    run_visit.start_visit(desk, client.id, visit_id=planned.visit_id)
    window.attach(desk)
    said = texts(window)
    assert "Nothing planned today." not in said
    assert f"A visit is under way: {client.name}." in said
    click(window, "open-running")
    assert isinstance(shown_page(window), VisitPage)


def test_what_the_customer_does_is_no_promise_of_the_consultant(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    promised(desk, client, "Bring the cable today")
    theirs = promised(desk, client, "Find the old invoice today")
    with desk.store.changing(What.NOTE_PROMISE) as tx:
        tx.promises.put(replace(theirs, who=CLIENT))
    window.attach(desk)
    assert "Find the old invoice" not in texts(window)
    window.navigation.open_client(client.id)
    said = texts(shown_page(window))
    card = [text for text in said[said.index("Open promises") + 1 :] if text]
    assert card[0] == "1"
    assert card.index("Bring the cable") < card.index("Waiting for them")
    assert card.index("Waiting for them") < card.index("Find the old invoice")


def test_ctrl_n_on_today_plans_a_visit(window: MainWindow, desk: Desk, client: Client) -> None:
    window.attach(desk)
    asked = Answer(lambda dialog: dialog.reject())
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    assert "Plan a visit" in asked.texts


def test_a_change_of_the_hour_moves_nothing_under_the_hand(
    qtbot: QtBot, window: MainWindow, desk: Desk, client: Client
) -> None:
    """Each minute the page is made anew; focus and place on the page stay."""
    promise = promised(desk, client, "Call today")
    for _ in range(3):
        plan_visit.plan_visit(desk, client.id, day=THURSDAY)
    window.resize(1100, 600)
    window.attach(desk)
    page = window.findChild(QScrollArea)
    assert page is not None
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 40)
    seen(window, f"due-{promise.id}").setFocus()
    page.verticalScrollBar().setValue(40)
    assert "in 20 min" in texts(window)
    clock = desk.clock
    assert isinstance(clock, HandClock)

    clock.pass_time(minutes=1)
    plan_visit.plan_visit(desk, client.id, day=date(2026, 11, 20))

    assert "in 19 min" in texts(window)
    assert focused().objectName() == f"due-{promise.id}"
    assert page.verticalScrollBar().value() == 40


def test_a_paused_visit_is_a_loose_end_that_leads_to_it(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    visit = run_visit.start_visit(desk, client.id)
    run_visit.stop_clock(desk, visit.id)
    run_visit.start_visit(desk, keep_clients.add_client(desk, "Oakfield Dental").id)
    window.attach(desk)
    assert "Paused: Hartley & Rowe Solicitors" in texts(window)
    assert "All tidy." not in texts(window)
    click(window, f"paused-{visit.id}")
    assert isinstance(shown_page(window), VisitPage)
    assert any("paused" in text for text in texts(shown_page(window)))
    window.navigation.go(PlaceName.VISITS)
    pills = {row.title: row.pill for row in rows(window, "visits")}
    assert pills["Hartley & Rowe Solicitors"] == "Paused"
    assert pills["Oakfield Dental"] == "Now"
    window.navigation.go(PlaceName.CLIENTS)
    pills = {row.title: row.pill for row in rows(window, "clients")}
    assert pills == {"Hartley & Rowe Solicitors": "Paused", "Oakfield Dental": "Now"}


def test_the_open_button_of_a_client_leads_to_its_own_paused_visit(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    """It opened whichever visit ran, at another client."""
    visit = run_visit.start_visit(desk, client.id)
    run_visit.stop_clock(desk, visit.id)
    run_visit.start_visit(desk, keep_clients.add_client(desk, "Oakfield Dental").id)
    window.attach(desk)
    window.navigation.open_client(client.id)
    click(window, "client-open-visit")
    page = shown_page(window)
    assert isinstance(page, VisitPage)
    assert any("paused" in text for text in texts(page))


def test_starting_with_a_visit_running_enter_opens_it(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    """Enter meant "Plan a visit", the first button in the reading order."""
    run_visit.start_visit(desk, client.id, visit_id=plan_visit.visit_lines(desk)[0].id)
    window.attach(desk)
    press(Qt.Key.Key_Return)
    assert isinstance(shown_page(window), VisitPage)


def test_a_promise_without_a_day_has_its_quiet_place_until_it_is_kept(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    promise = promised(desk, client, "Look for a second screen")
    window.attach(desk)
    assert "No day yet" in texts(window)

    click(window, f"no-day-{promise.id}")

    assert "Done: “Look for a second screen”" in texts(window)
    assert "No day yet" not in texts(window)


def test_promises_without_a_day_that_have_no_room_are_counted_and_lead_to_their_client(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    first = promised(desk, client, "A quote for new chairs")
    for number in range(4):
        promised(desk, client, f"Number {number}")
    window.attach(desk)
    assert "And 2 more; they stand with their clients." in texts(window)

    click(window, f"client-of-promise-{first.id}")

    assert on_place(window) == PlaceName.CLIENTS
    assert client.name in texts(window)


def test_codes_and_remarks_are_covered_on_today_until_they_are_asked_for(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    """A customer beside the laptop read the code of the next one's door."""
    window.attach(desk)
    told = " ".join(texts(window))
    assert "4471#" not in told
    assert "Short version first." not in told
    assert "Side door" in told
    for eye in [b for b in window.findChildren(QAbstractButton) if b.accessibleName() == "Show"]:
        if eye.isVisible():
            eye.setFocus()
            press(Qt.Key.Key_Space)
    told = " ".join(texts(window))
    assert "4471#" in told
    assert "Short version first." in told
