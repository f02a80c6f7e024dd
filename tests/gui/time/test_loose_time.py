"""Hours without an entry and hours that are there twice: told, offered, never settled unasked."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.workflows import edit_time, keep_clients, run_visit
from helpers.hands import press
from helpers.week_of_time import (
    MONDAY,
    TRAVEL,
    TUESDAY,
    WORK,
    days,
    moment,
    open_time,
    record,
    said,
    words_of,
)
from helpers.window_hands import CTRL, click, texts
from ui.main_window import MainWindow
from ui.widgets.link_row import LinkRow


def ways(window: QWidget) -> list[str]:
    """Return the ways to settle it that are offered."""
    return [line.text() for line in window.findChildren(LinkRow) if line.isVisible()]


def loose(window: QWidget) -> str:
    """Return what the line above the chart says, empty for nothing."""
    found = [w for w in window.findChildren(QWidget, "loose-time") if w.isVisible()]
    return str(found[0].property("text")) if found else ""


def test_a_gap_is_told_and_filled_only_as_somebody_says(
    window: MainWindow, desk: Desk, acme: Client, oakfield: Client
) -> None:
    record(desk, acme, TUESDAY, ("9:00", "11:55", WORK))
    visit = record(desk, oakfield, TUESDAY, ("13:00", "14:00", WORK))
    open_time(window, desk)
    assert loose(window) == "Tue 10 11:55–13:00 has no entry."
    assert days(window)[1:3] == ["Tue 10", "3 h 55"]

    click(window, "fix-time")
    assert ways(window) == [
        "It was travel to Oakfield Dental",
        "It was work at Acme Bakery",
        "It was work at Oakfield Dental",
        "It was a break",
    ]
    press(Qt.Key.Key_Return)

    assert "Travel, Oakfield Dental, Tuesday 10 November, 11:55–13:00, 1 h 05" in said(window)
    assert loose(window) == ""
    added = run_visit.visit_facts(desk, visit.id).segments
    assert (added[0].kind, added[0].charge) == (TRAVEL, "no-charge")
    press(Qt.Key.Key_Z, CTRL)
    assert loose(window) == "Tue 10 11:55–13:00 has no entry."


def test_a_gap_that_was_a_journey_is_charged_as_journeys_are(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    keep_clients.save_client(desk, replace(acme, rates={"travel": Decimal(30)}))
    record(desk, acme, TUESDAY, ("9:00", "11:55", WORK))
    visit = record(desk, acme, TUESDAY, ("13:00", "14:00", WORK))
    open_time(window, desk)
    click(window, "fix-time")
    press(Qt.Key.Key_Return)
    added = run_visit.visit_facts(desk, visit.id).segments[0]
    assert (added.kind, added.charge) == (TRAVEL, "billable")


def test_a_gap_may_stay(window: MainWindow, desk: Desk, acme: Client) -> None:
    record(desk, acme, TUESDAY, ("9:00", "11:55", WORK), ("13:00", "14:00", WORK))
    open_time(window, desk)
    click(window, "fix-time")
    press(Qt.Key.Key_Escape)
    assert ways(window) == []
    assert len(said(window)) == 2


def test_of_several_the_arrows_lead_to_each(window: MainWindow, desk: Desk, acme: Client) -> None:
    record(desk, acme, MONDAY, ("9:00", "10:00", WORK), ("12:00", "13:00", WORK))
    record(desk, acme, TUESDAY, ("9:00", "10:00", WORK), ("10:15", "11:00", WORK))
    record(desk, acme, TUESDAY, ("11:30", "12:00", WORK))
    open_time(window, desk)
    assert loose(window) == "Mon 9 10:00–12:00 has no entry."
    assert "1 of 2" in texts(window)

    click(window, "loose-on")
    assert loose(window) == "Tue 10 11:00–11:30 has no entry."
    click(window, "loose-on")
    assert loose(window).startswith("Mon 9")


def test_an_overlap_is_explained_and_has_three_ways_out(
    window: MainWindow, desk: Desk, acme: Client, oakfield: Client
) -> None:
    visit = record(desk, acme, MONDAY, ("9:00", "10:30", WORK))
    record(desk, oakfield, MONDAY, ("10:00", "11:00", WORK))
    open_time(window, desk)
    assert loose(window) == (
        "Mon 9: Acme Bakery 9:00–10:30 and Oakfield Dental 10:00–11:00 share 30 min."
    )

    click(window, "fix-time")
    assert ways(window) == [
        "End the time at Acme Bakery at 10:00",
        "Begin the time at Oakfield Dental at 10:30",
        "Keep both: they are right",
        "Correct the time at Oakfield Dental by hand",
        "Correct the time at Acme Bakery by hand",
    ]
    click(window, "time-fix-0")

    assert loose(window) == ""
    (kept,) = run_visit.visit_facts(desk, visit.id).segments
    assert kept.end == moment(MONDAY, "10:00")
    assert words_of(window, "time-of-week")[0] == "2 h"


def test_an_overlap_that_is_kept_is_told_no_more_until_they_share_more(
    window: MainWindow, desk: Desk, acme: Client, oakfield: Client
) -> None:
    record(desk, acme, MONDAY, ("9:00", "10:30", WORK))
    other = record(desk, oakfield, MONDAY, ("10:00", "11:00", WORK))
    open_time(window, desk)
    told = loose(window)
    click(window, "fix-time")
    click(window, "time-fix-2")
    assert loose(window) == ""
    press(Qt.Key.Key_Z, CTRL)
    assert loose(window) == told
    click(window, "fix-time")
    click(window, "time-fix-2")
    (later,) = run_visit.visit_facts(desk, other.id).segments
    edit_time.save_segment(desk, replace(later, start=moment(MONDAY, "9:45")))
    assert "share 45 min" in loose(window)
