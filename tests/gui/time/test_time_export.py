"""Export for invoicing: lines counted while one chooses, a file, and the mark afterwards."""

import csv
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QMenu, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import invoicing, keep_clients, keep_settings
from helpers.hands import focused, press, type_here
from helpers.week_of_time import MONDAY, TUESDAY, WORK, cells, open_time, record, words_of
from helpers.window_hands import CTRL, click, seen, texts
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.widgets.buttons import Button


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the lines are saved: the file dialog answers so, without the ending."""
    chosen = tmp_path / "lines"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    return chosen.with_name("lines.csv")


@pytest.fixture
def month(window: MainWindow, desk: Desk, acme: Client, oakfield: Client) -> MainWindow:
    """The page of hours with an hour at Acme and two at Oakfield."""
    record(desk, acme, MONDAY, ("9:00", "10:00", WORK), state=VisitState.ISSUED)
    record(desk, oakfield, TUESDAY, ("9:00", "11:00", WORK), state=VisitState.ISSUED)
    open_time(window, desk)
    return window


def live(window: QWidget) -> str:
    """Return what the panel says the choice comes to."""
    return str(seen(window, "export-live").property("text"))


def test_the_panel_counts_while_one_chooses(month: MainWindow) -> None:
    press(Qt.Key.Key_E, CTRL)
    assert live(month) == "2 lines  ·  3 h  ·  £180.00"
    assert "Time counts to the minute. A client with a rule of their own keeps it." in texts(month)

    click(month, "export-all-clients")
    listed = seen(month, "export-clients")
    assert isinstance(listed, QListView)
    listed.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert live(month) == "1 line  ·  1 h  ·  £60.00"
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Space)
    assert live(month) == "Nothing to export in this choice."
    assert not seen(month, "export-save").isEnabled()


def test_what_is_saved_can_be_marked_and_undo_takes_the_mark_away(
    month: MainWindow, desk: Desk, file: Path
) -> None:
    press(Qt.Key.Key_E, CTRL)
    click(month, "export-save")

    with file.open(encoding="utf-8-sig", newline="") as lines:
        assert len(list(csv.reader(lines))) == 3
    assert "Saved as “lines.csv”." in texts(month)
    assert focused().objectName() == "export-mark"
    press(Qt.Key.Key_Return)

    assert [row[-1] for row in cells(month)] == ["Invoiced 12 Nov"] * 2
    assert words_of(month, "time-not-invoiced")[0] == "0 h"
    press(Qt.Key.Key_Z, CTRL)
    assert [row[-1] for row in cells(month)] == ["Ready"] * 2
    assert invoicing.marked(desk) == ()


def test_saving_alone_marks_nothing(month: MainWindow, desk: Desk, file: Path) -> None:
    press(Qt.Key.Key_E, CTRL)
    click(month, "export-save")
    click(month, "export-done")
    assert invoicing.marked(desk) == ()
    assert file.exists()
    assert not any(p.isVisible() for p in month.findChildren(QWidget, "export-panel"))


def test_what_was_invoiced_before_comes_only_when_asked_for_and_is_not_marked_again(
    month: MainWindow, desk: Desk, file: Path
) -> None:
    press(Qt.Key.Key_E, CTRL)
    click(month, "export-save")
    press(Qt.Key.Key_Return)

    press(Qt.Key.Key_E, CTRL)
    assert live(month) == "Nothing to export in this choice."
    click(month, "export-again")
    assert live(month) == "2 lines  ·  3 h  ·  £180.00"
    click(month, "export-save")

    with file.open(encoding="utf-8-sig", newline="") as lines:
        assert len(list(csv.reader(lines))) == 3
    later = seen(month, "export-done")
    assert isinstance(later, Button)
    assert later.label == "Close"
    assert not any(b.isVisible() for b in month.findChildren(QWidget, "export-mark"))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_client_of_the_table_can_be_exported_alone(month: MainWindow) -> None:
    rows = seen(month, "client-months")
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_E)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert live(month) == "1 line  ·  2 h  ·  £120.00"


def test_a_place_that_takes_no_file_is_told_in_the_panel(
    month: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = desk.profile / "invoice.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(own), ""))
    press(Qt.Key.Key_E, CTRL)
    before = set(texts(month))
    click(month, "export-save")
    assert set(texts(month)) - before
    assert not own.exists()


def test_the_palette_leads_to_the_export_from_any_page(month: MainWindow) -> None:
    month.navigation.go(PlaceName.TODAY)
    press(Qt.Key.Key_K, CTRL)
    type_here("excel")
    press(Qt.Key.Key_Return)
    assert live(month) == "2 lines  ·  3 h  ·  £180.00"


def test_escape_leaves_and_the_focus_is_back(month: MainWindow) -> None:
    before = focused()
    press(Qt.Key.Key_E, CTRL)
    assert focused().objectName() == "export-month"
    press(Qt.Key.Key_Escape)
    assert focused() is before


def test_hours_without_a_rate_are_told_before_the_file_is_saved(
    month: MainWindow, desk: Desk, oakfield: Client
) -> None:
    keep_settings.save_business(desk, replace(keep_settings.business(desk), rates={}))
    keep_clients.save_client(desk, replace(oakfield, rates={"work": Decimal(70)}))
    press(Qt.Key.Key_E, CTRL)
    assert live(month) == "2 lines  ·  3 h  ·  £140.00"
    told = "No price yet, since no rate is set: Acme Bakery, 1 h."
    assert seen(month, "export-without-price").property("text") == told
    press(Qt.Key.Key_Escape)
    assert cells(month)[0][-2:] == ["No rate", "Ready"]

    keep_clients.save_client(desk, replace(oakfield, rates={}))
    press(Qt.Key.Key_E, CTRL)
    told = "No price yet, since no rate is set: Acme Bakery, 1 h; Oakfield Dental, 2 h."
    assert seen(month, "export-without-price").property("text") == told
