"""The month by client: what each row tells, and where it leads."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.modeltest import ModelTester

from consultant_app.desk import Desk
from consultant_app.domain.billing import Rounding
from consultant_app.domain.clients import Client
from consultant_app.domain.time_segments import Charge
from consultant_app.domain.visits import VisitKind, VisitState
from consultant_app.workflows import edit_time, keep_clients, run_visit
from helpers.hands import press
from helpers.office import THURSDAY
from helpers.week_of_time import MONDAY, TRAVEL, WORK, cells, open_time, record, words_of
from helpers.window_hands import click, on_place, seen, texts
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.widgets.page_body import PageBody


def test_each_client_has_their_time_by_kind_what_it_comes_to_and_how_far_it_is(
    window: MainWindow, desk: Desk, acme: Client, oakfield: Client
) -> None:
    record(
        desk,
        acme,
        MONDAY,
        ("9:00", "9:20", TRAVEL),
        ("9:20", "11:00", WORK),
        state=VisitState.ISSUED,
    )
    record(
        desk, acme, THURSDAY, ("8:30", "8:45", WORK), kind=VisitKind.REMOTE, state=VisitState.ISSUED
    )
    record(desk, oakfield, MONDAY, ("14:00", "15:30", WORK))

    open_time(window, desk)

    assert cells(window) == [
        ["Acme Bakery", "2", "1 h 40", "15 min", "20 min", "–", "£115.00", "Ready"],
        ["Oakfield Dental", "1", "1 h 30", "–", "–", "–", "£90.00", "Writing up"],
    ]


def test_a_rounded_time_tells_what_was_recorded_and_what_it_counts_as(
    window: MainWindow, desk: Desk, acme: Client, qtmodeltester: ModelTester
) -> None:
    keep_clients.save_client(desk, replace(acme, rounding=Rounding(minutes=30)))
    record(desk, acme, MONDAY, ("9:00", "9:40", WORK))
    open_time(window, desk)

    view = seen(window, "client-months-rows")
    assert isinstance(view, QTableView)
    model = view.model()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # no types there
    amount = model.index(0, 6)
    told = "40 min recorded, counts as 1 h"
    assert amount.data() == "£60.00"
    assert amount.data(Qt.ItemDataRole.ToolTipRole) == told
    assert amount.data(Qt.ItemDataRole.AccessibleTextRole) == f"To invoice: £60.00, {told}"


def test_enter_in_the_table_opens_the_client(
    window: MainWindow, desk: Desk, acme: Client, oakfield: Client
) -> None:
    record(desk, acme, MONDAY, ("9:00", "11:00", WORK))
    record(desk, oakfield, MONDAY, ("14:00", "15:00", WORK))
    open_time(window, desk)

    seen(window, "client-months").setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)

    assert on_place(window) == PlaceName.CLIENTS
    assert "Oakfield Dental" in texts(window)


def test_the_month_can_be_another_than_that_of_the_week(
    window: MainWindow, desk: Desk, acme: Client, oakfield: Client
) -> None:
    record(desk, acme, date(2026, 10, 28), ("9:00", "10:00", WORK))
    record(desk, oakfield, MONDAY, ("9:00", "10:00", WORK))
    open_time(window, desk)

    click(window, "previous-month")

    assert "By client, October" in texts(window)
    assert [row[0] for row in cells(window)] == ["Acme Bakery"]
    assert "9 – 15 November" in [text.split(",")[0] for text in texts(window)]


def test_the_table_follows_what_is_recorded_elsewhere(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    visit = record(desk, acme, MONDAY, ("9:00", "10:00", WORK), state=VisitState.ISSUED)
    open_time(window, desk)
    (segment,) = run_visit.visit_facts(desk, visit.id).segments

    edit_time.set_charge(desk, segment.id, Charge.NO_CHARGE, reason="our mistake")

    assert cells(window)[0][-2:] == ["–", "Not charged"]
    (kind,) = words_of_kindness(window)
    assert kind == "Only you see this: in 2026 you gave 1 h without charge, worth £60.00."


def words_of_kindness(window: MainWindow) -> list[str]:
    """Return what the quiet line at the foot says."""
    return [text for text in texts(window) if text.startswith("Only you see this")]


def test_with_two_hundred_clients_the_head_stays_in_sight(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    for number in range(200):
        client = keep_clients.add_client(desk, f"Client {number:03}")
        record(desk, client, MONDAY, ("9:00", "9:05", WORK))
    open_time(window, desk)
    QApplication.processEvents()  # the page finds its height
    seen(window, "client-months").setFocus(Qt.FocusReason.TabFocusReason)

    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    (area,) = [a for a in window.findChildren(PageBody) if a.isVisible()]
    view = seen(window, "client-months-rows")
    assert isinstance(view, QTableView)
    last = view.visualRect(view.currentIndex())
    assert view.currentIndex().row() == 199
    assert area.viewport().rect().contains(view.viewport().mapTo(area, last.center()))
    head = seen(window, "client-months-head")
    assert head.mapTo(area, QPoint(0, 0)).y() == 0
    assert words_of(window, "time-of-week")[0] == "16 h 40"
