"""The list of visits: what each tab holds, the filter, and what keys do with a row."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.time_segments import SegmentState
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.workflows import (
    finish_visit,
    issue_summary,
    keep_clients,
    plan_visit,
    run_visit,
)
from helpers.hand_clock import HandClock
from helpers.hands import press, type_here
from helpers.office import THURSDAY, with_business
from helpers.window_hands import (
    CTRL,
    SHIFT,
    Answer,
    agree,
    click,
    fill,
    rows,
    shown_page,
    texts,
    titles,
)
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.pages.visit.page import VisitPage
from ui.pages.wrap_up.place import WrapUpPlace
from ui.widgets.buttons import Button


@pytest.fixture
def acme(desk: Desk) -> Client:
    with_business(desk)
    return keep_clients.add_client(desk, "Acme Bakery")


@pytest.fixture
def oakfield(desk: Desk) -> Client:
    return keep_clients.add_client(desk, "Oakfield Dental")


def planned(desk: Desk, client: Client, days: int, at: time | None = None) -> Visit:
    return plan_visit.plan_visit(desk, client.id, day=THURSDAY + timedelta(days=days), at=at)


def finished(desk: Desk, client: Client) -> Visit:
    clock = desk.clock
    assert isinstance(clock, HandClock)
    visit = run_visit.start_visit(desk, client.id)
    clock.pass_time(minutes=30)
    return finish_visit.finish_visit(desk, visit.id).visit


def press_in(menu: QMenu, words: str) -> None:
    """Take the entry WORDS by mouse."""
    (entry,) = [act for act in menu.actions() if act.text() == words]
    middle = menu.actionGeometry(entry).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=middle)


def opened_at(window: MainWindow, desk: Desk) -> None:
    window.attach(desk)
    window.navigation.go(PlaceName.VISITS)


def test_what_is_planned_comes_the_next_first(
    window: MainWindow, desk: Desk, acme: Client, oakfield: Client
) -> None:
    planned(desk, acme, 8)
    planned(desk, acme, 1)
    planned(desk, oakfield, 1, time(9, 30))
    opened_at(window, desk)

    click(window, "visits-planned")

    shown = [(row.lead, row.title) for row in rows(window, "visits")]
    assert shown == [
        ("13 Nov", "Oakfield Dental"),
        ("13 Nov", "Acme Bakery"),
        ("20 Nov", "Acme Bakery"),
    ]


def test_a_visit_moves_from_tab_to_tab_as_it_is_lived(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    visit = finished(desk, acme)
    opened_at(window, desk)
    click(window, "visits-to-write-up")
    assert [row.pill for row in rows(window, "visits")] == ["To write up"]

    issue_summary.issue(desk, visit.id, accept=True)

    assert "Nothing to write up." in texts(window)
    click(window, "visits-all")
    assert [row.pill for row in rows(window, "visits")] == ["Handed over"]


def test_a_time_that_nobody_looked_at_is_marked_in_the_list(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    visit = finished(desk, acme)
    opened_at(window, desk)
    assert rows(window, "visits")[0].tail == "30 min"
    (segment,) = run_visit.visit_facts(desk, visit.id).segments
    with desk.store.changing(What.SAMPLE) as tx:
        tx.segments.put(replace(segment, state=SegmentState.NEEDS_REVIEW))
    assert rows(window, "visits")[0].tail == "30 min, needs a look"


def test_a_past_visit_is_written_down_from_the_list(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    opened_at(window, desk)
    asked = Answer(lambda _dialog: None)
    click(window, "write-down-visit")
    assert "Write down a past visit" in asked.texts


def test_a_past_visit_is_written_down_by_key_from_any_page(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    window.attach(desk)
    asked = Answer(lambda _dialog: None)
    press(Qt.Key.Key_N, CTRL | SHIFT)
    assert "Write down a past visit" in asked.texts


def test_f1_tells_the_key_of_a_past_visit(window: MainWindow, desk: Desk, acme: Client) -> None:
    window.attach(desk)
    press(Qt.Key.Key_F1)
    assert "Write down a past visit" in texts(window)
    assert "Ctrl Shift N" in texts(window)


def test_the_filter_keeps_out_what_changes_elsewhere(
    qtbot: QtBot, window: MainWindow, desk: Desk, acme: Client, oakfield: Client
) -> None:
    """A visit that the filter does not find must not slip in because it has just been planned."""
    planned(desk, acme, 1)
    opened_at(window, desk)
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    type_here("bakery")
    qtbot.waitUntil(lambda: titles(window, "visits") == ["Acme Bakery"])

    planned(desk, oakfield, 2)
    planned(desk, acme, 3)

    assert titles(window, "visits") == ["Acme Bakery"] * 2
    type_here("zzz")
    qtbot.waitUntil(lambda: "Nothing found for “bakeryzzz”." in texts(window))


def test_enter_opens_a_planned_visit_and_a_finished_one_where_work_goes_on(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    finished(desk, acme)
    planned(desk, acme, 1)
    opened_at(window, desk)

    press(Qt.Key.Key_Return)
    assert isinstance(shown_page(window), VisitPage)
    window.navigation.go(PlaceName.VISITS)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    assert isinstance(shown_page(window), WrapUpPlace)


def test_delete_removes_a_planned_visit_and_undo_brings_it_back(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    visit = planned(desk, acme, 1)
    opened_at(window, desk)

    press(Qt.Key.Key_Delete)
    assert "Visits appear here once you start one." in texts(window)
    click(window, "toast-act")

    assert [line.id for line in plan_visit.visit_lines(desk)] == [visit.id]
    assert titles(window, "visits") == ["Acme Bakery"]


def test_delete_leaves_alone_what_was_handed_over(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    visit = finished(desk, acme)
    issue_summary.issue(desk, visit.id, accept=True)
    opened_at(window, desk)

    press(Qt.Key.Key_Delete)

    assert "A visit that runs, or was handed over, stays." in texts(window)
    assert [line.state for line in plan_visit.visit_lines(desk)] == [VisitState.ISSUED]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_a_planned_visit_changes_its_plan(
    qtbot: QtBot, window: MainWindow, desk: Desk, acme: Client
) -> None:
    visit = planned(desk, acme, 1, time(9, 30))
    opened_at(window, desk)

    def answer(dialog: QDialog) -> None:
        fill(dialog, plan_day="20 Nov")
        agree(dialog)

    Answer(answer)
    press(Qt.Key.Key_F10, SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [a.text() for a in menu.actions()] == [
        "Open",
        "Start visit",
        "Change the plan",
        "Remove",
    ]
    press_in(menu, "Change the plan")

    moved = run_visit.visit_facts(desk, visit.id).visit
    assert (moved.day, moved.planned_at) == (date(2026, 11, 20), time(9, 30))
    assert "Visit to Acme Bakery moved to 20 Nov" in texts(window)


def test_without_any_visit_the_page_offers_to_start_one(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    opened_at(window, desk)
    asked = Answer(lambda dialog: dialog.reject())
    (start,) = [b for b in window.findChildren(Button) if b.label == "Start a visit"]
    QTest.mouseClick(start, Qt.MouseButton.LeftButton)
    assert "Start the clock" in asked.texts
