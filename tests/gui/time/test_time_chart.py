"""The week as it is painted, read out, and gone through by keys."""

from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.settings import AppSettings
from consultant_app.domain.time_segments import SegmentState
from consultant_app.domain.visits import VisitKind, VisitState
from consultant_app.workflows import edit_time, keep_clients, keep_settings, plan_visit, run_visit
from helpers.hand_clock import HandClock
from helpers.hands import focused, press
from helpers.office import THURSDAY
from helpers.week_of_time import (
    BREAK,
    MONDAY,
    TRAVEL,
    TUESDAY,
    WEDNESDAY,
    WORK,
    days,
    open_time,
    record,
    said,
    words_of,
)
from helpers.window_hands import CTRL, Answer, click, fill, seen, shown_page, texts
from ui.main_window import MainWindow
from ui.pages.visit.page import VisitPage
from ui.widgets.buttons import Button
from ui.widgets.page_body import PageBody


def test_each_day_has_its_blocks_in_words_and_its_total(
    window: MainWindow, desk: Desk, acme: Client, oakfield: Client
) -> None:
    record(
        desk,
        acme,
        MONDAY,
        ("9:00", "9:30", TRAVEL),
        ("9:30", "11:00", WORK),
        ("11:00", "11:10", BREAK),
        ("11:10", "12:10", WORK),
    )
    record(desk, oakfield, TUESDAY, ("14:00", "14:20", WORK), kind=VisitKind.PHONE)
    plan_visit.plan_visit(desk, oakfield.id, day=THURSDAY, at=time(14), minutes=60)

    open_time(window, desk)

    assert said(window) == [
        "Travel, Acme Bakery, Monday 9 November, 9:00–9:30, 30 min",
        "On site, Acme Bakery, Monday 9 November, 9:30–11:00, 1 h 30",
        "Break, Acme Bakery, Monday 9 November, 11:00–11:10, 10 min",
        "On site, Acme Bakery, Monday 9 November, 11:10–12:10, 1 h",
        "Remote, Oakfield Dental, Tuesday 10 November, 14:00–14:20, 20 min",
        "Planned, Oakfield Dental, Thursday 12 November, 14:00–15:00, 1 h",
    ]
    assert days(window) == ["Mon 9", "3 h", "Tue 10", "20 min", "Wed 11", "Thu 12", "Fri 13"]
    assert words_of(window, "time-of-week") == ["3 h 20", "this week so far"]
    assert words_of(window, "time-travel") == ["30 min", "travel"]
    assert words_of(window, "time-not-invoiced") == ["2 h 50", "not invoiced yet  ·  £170.00"]


def test_the_weekend_is_shown_only_where_something_is_there(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    record(desk, acme, MONDAY - timedelta(days=2), ("9:00", "10:00", WORK))
    open_time(window, desk)
    assert not {"Sat 14", "Sun 15"} & set(days(window))

    press(Qt.Key.Key_PageUp, CTRL)

    assert days(window)[-2:] == ["Sat 7", "1 h"]


def test_arrows_go_from_block_to_block_and_it_is_read_out_beside_it(
    window: MainWindow, desk: Desk, acme: Client, oakfield: Client
) -> None:
    record(desk, acme, MONDAY, ("9:00", "11:00", WORK), ("13:00", "15:00", WORK))
    record(desk, oakfield, TUESDAY, ("9:00", "10:00", WORK), ("13:30", "14:00", WORK))
    open_time(window, desk)
    assert focused().accessibleName().startswith("On site, Oakfield Dental, Tuesday 10 November, 1")

    press(Qt.Key.Key_Up)
    assert words_of(window, "read-out") == [
        "On site, Acme Bakery",
        "Monday 9 November  ·  13:00–15:00  ·  2 h",
    ]
    press(Qt.Key.Key_Home)
    assert words_of(window, "read-out")[1].endswith("9:00–11:00  ·  2 h")
    for _ in range(2):
        press(Qt.Key.Key_Right)
    assert words_of(window, "read-out")[0] == "On site, Oakfield Dental"
    press(Qt.Key.Key_Tab)
    assert not any(out.isVisible() for out in window.findChildren(QWidget, "read-out"))


def test_leaving_a_block_that_nobody_read_shows_nothing(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    """With the first step away from the chart its words appeared, and stayed over the page."""
    record(desk, acme, MONDAY, ("9:00", "11:00", WORK))
    open_time(window, desk)
    press(Qt.Key.Key_E, CTRL)
    assert not any(out.isVisible() for out in window.findChildren(QWidget, "read-out"))


def test_tab_reaches_the_chart_once_and_in_its_place(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    """Blocks made late stood behind the table in the order of Tab."""
    record(desk, acme, MONDAY, ("9:00", "11:00", WORK), ("13:00", "15:00", WORK))
    open_time(window, desk)
    block = focused()

    press(Qt.Key.Key_Tab)
    assert focused().objectName() == "previous-month"
    press(Qt.Key.Key_Backtab)
    assert focused() is block
    press(Qt.Key.Key_Backtab)
    assert focused().objectName() == "fix-time"


def test_enter_opens_the_visit_with_that_stretch_under_the_keyboard(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    visit = record(desk, acme, MONDAY, ("9:00", "11:00", WORK), ("13:00", "15:00", WORK))
    open_time(window, desk)

    press(Qt.Key.Key_Return)

    assert isinstance(shown_page(window), VisitPage)
    assert seen(window, "time-editor")
    second = run_visit.visit_facts(desk, visit.id).segments[1]
    assert focused().objectName() == f"start-of-{second.id}"


def test_enter_on_a_plan_asks_for_another_day_or_hour(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    visit = plan_visit.plan_visit(desk, acme.id, day=THURSDAY, at=time(14), minutes=60)
    open_time(window, desk)

    def answer(dialog: QDialog) -> None:
        fill(dialog, plan_day="13 Nov")
        click(dialog, "act")

    Answer(answer)
    press(Qt.Key.Key_Return)

    assert run_visit.visit_facts(desk, visit.id).visit.day == THURSDAY + timedelta(days=1)
    assert said(window) == ["Planned, Acme Bakery, Friday 13 November, 14:00–15:00, 1 h"]


def test_weeks_are_turned_by_keys_and_the_month_goes_along(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    record(desk, acme, date(2026, 10, 28), ("9:00", "10:00", WORK))
    record(desk, acme, MONDAY, ("9:00", "10:00", WORK))
    open_time(window, desk)
    week = seen(window, "choose-week")
    assert isinstance(week, Button)
    assert week.label == "9 – 15 November"

    press(Qt.Key.Key_PageUp)
    press(Qt.Key.Key_PageUp, CTRL)
    assert week.label == "26 October – 1 November"
    assert "By client, October" in texts(window)
    press(Qt.Key.Key_PageDown, CTRL)
    assert week.label == "2 – 8 November"
    assert "No time in this week." in texts(window)
    press(Qt.Key.Key_Home, CTRL)
    assert week.label == "9 – 15 November"


def test_what_runs_grows_and_keeps_the_keyboard(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    record(desk, acme, THURSDAY, ("8:30", None, WORK), state=VisitState.RUNNING)
    open_time(window, desk)
    running = focused()
    assert running.accessibleName().endswith("running since 8:30, 40 min")

    clock = desk.clock
    assert isinstance(clock, HandClock)
    clock.pass_time(minutes=25)
    for timer in shown_page(window).findChildren(QTimer):
        timer.timeout.emit()

    assert focused() is running
    assert running.accessibleName().endswith("running since 8:30, 1 h 05")
    assert days(window)[4:6] == ["1 h 05", "Fri 13"]


def test_a_stretch_that_goes_while_one_stands_on_it_hands_the_keyboard_on(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    visit = record(desk, acme, MONDAY, ("9:00", "11:00", WORK), ("13:00", "15:00", WORK))
    open_time(window, desk)
    last = run_visit.visit_facts(desk, visit.id).segments[1]

    edit_time.remove_segment(desk, last.id)

    assert "9:00–11:00" in focused().accessibleName()


def test_what_needs_a_look_says_so(window: MainWindow, desk: Desk, acme: Client) -> None:
    record(desk, acme, MONDAY, ("9:00", "11:00", WORK), segment_state=SegmentState.NEEDS_REVIEW)
    open_time(window, desk)
    assert said(window)[0].endswith("needs a look: the clock was not sure")


def test_a_visit_with_a_length_only_gets_no_hours(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    visit = record(desk, acme, WEDNESDAY)
    edit_time.set_duration(desk, visit.id, 90)
    open_time(window, desk)
    assert said(window) == ["On site, Acme Bakery, Wednesday 11 November, no hours noted, 1 h 30"]
    assert days(window)[2:4] == ["Wed 11", "1 h 30"]


def test_the_mouse_reads_out_what_it_rests_on_and_a_click_edits(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    record(desk, acme, MONDAY, ("9:00", "11:00", WORK))
    open_time(window, desk)
    block = focused()
    QTest.mouseClick(block, Qt.MouseButton.LeftButton)
    assert isinstance(shown_page(window), VisitPage)


def test_a_clock_left_open_is_shown_and_leads_to_its_visit(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    """An entry of last year that was never closed added thousands of hours to a report."""
    record(desk, acme, date(2025, 11, 3), ("9:00", None, WORK), state=VisitState.RUNNING)
    open_time(window, desk)
    assert words_of(window, "time-of-week")[0] == "0 h"
    assert any("The clock at Acme Bakery has run since" in words for words in texts(window))

    (say,) = [b for b in window.findChildren(Button) if b.label == "Say when it ended"]
    QTest.mouseClick(say, Qt.MouseButton.LeftButton)

    assert isinstance(shown_page(window), VisitPage)
    assert seen(window, "time-editor")


def test_an_empty_week_keeps_its_rows_and_says_so(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    open_time(window, desk)
    assert days(window) == ["Mon 9", "Tue 10", "Wed 11", "Thu 12", "Fri 13"]
    assert {"No time yet this week.", "No visits in November."} <= set(texts(window))
    assert focused().objectName() == "choose-week"


@pytest.mark.parametrize(
    ("size", "percent"),
    [
        pytest.param((960, 600), 100, id="smallest"),
        pytest.param((1280, 640), 100, id="low"),
        pytest.param((1366, 700), 130, id="big-letters"),
        pytest.param((1366, 700), 150, id="biggest-letters"),
    ],
)
def test_nothing_sticks_out_at_the_side(
    window: MainWindow, desk: Desk, size: tuple[int, int], percent: int, acme: Client
) -> None:
    long_name = keep_clients.add_client(desk, "Llanfairpwllgwyngyll and District " * 4)
    record(desk, long_name, MONDAY, ("6:10", "9:00", WORK), ("23:10", "23:50", WORK))
    record(desk, acme, MONDAY, ("8:30", "9:30", WORK))
    keep_settings.save_app_settings(
        desk, AppSettings(first_run_done=True, text_size=percent, sidebar_folded=size[0] < 1100)
    )
    window.resize(*size)
    open_time(window, desk)

    (area,) = [a for a in shown_page(window).findChildren(PageBody) if a.isVisible()]
    inner = area.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= area.viewport().width()
    edge = area.viewport().mapToGlobal(area.viewport().rect().topRight()).x()
    parts = [part for part in inner.findChildren(QWidget) if part.isVisible()]
    beyond = [p.objectName() for p in parts if p.mapToGlobal(p.rect().topRight()).x() > edge]
    assert beyond == []


def test_a_crowded_week_comes_row_by_row_and_today_first(
    qtbot: QtBot, window: MainWindow, desk: Desk, acme: Client
) -> None:
    """A hundred blocks held the window up for a tenth of a second before the first was seen."""
    quarters = [f"{hour}:{minute:02}" for hour in range(7, 13) for minute in (0, 15, 30, 45)]
    stretches = [(at, until, WORK) for at, until in pairwise(quarters)]
    every_day = [MONDAY + timedelta(days=n) for n in range(4)]
    for day in every_day:
        record(desk, acme, day, *stretches)
    open_time(window, desk)
    assert {words.split(", ")[2] for words in said(window)} == {"Thursday 12 November"}
    assert words_of(window, "time-of-week")[0] == "23 h"
    assert focused().accessibleName() == said(window)[-1]

    qtbot.waitUntil(lambda: len(said(window)) == len(every_day) * len(stretches))
    assert focused().accessibleName() == said(window)[-1]
    press(Qt.Key.Key_Up)
    assert "Wednesday 11 November" in focused().accessibleName()
    press(Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: said(window) == [])
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_PageUp)  # gone again before all rows have come
    qtbot.waitUntil(lambda: said(window) == [])
