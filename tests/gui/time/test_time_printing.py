"""Print timesheet: a month and clients are chosen, and each gets a PDF."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.visits import VisitState
from helpers.hands import focused, press
from helpers.week_of_time import MONDAY, TUESDAY, WORK, open_time, record
from helpers.window_hands import CTRL, click, seen, texts
from ui.main_window import MainWindow


@pytest.fixture
def month(window: MainWindow, desk: Desk, acme: Client, oakfield: Client) -> MainWindow:
    """The page of hours with an hour at Acme and two at Oakfield."""
    record(desk, acme, MONDAY, ("9:00", "10:00", WORK), state=VisitState.ISSUED)
    record(desk, oakfield, TUESDAY, ("9:00", "11:00", WORK), state=VisitState.ISSUED)
    open_time(window, desk)
    return window


def live(window: QWidget) -> str:
    """Return what the panel says of the choice."""
    return str(seen(window, "statement-live").property("text"))


def test_every_client_of_the_month_gets_a_page_in_the_folder(
    month: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "sheets"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    press(Qt.Key.Key_P, CTRL)
    assert live(month) == "One PDF for each client: 2."

    click(month, "statement-save")

    names = sorted(file.name for file in folder.iterdir())
    assert [any(who in name for name in names) for who in ("Acme", "Oakfield")] == [True, True]
    assert len(names) == 2
    assert "2 timesheets are saved in “sheets”." in texts(month)
    assert focused().objectName() == "statement-open"


def test_one_client_gets_one_file_by_the_name_that_was_chosen(
    month: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "november"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    press(Qt.Key.Key_P, CTRL)
    click(month, "statement-all-clients")
    seen(month, "statement-clients").setFocus()
    press(Qt.Key.Key_Space)
    assert live(month) == "One PDF, for one client."

    click(month, "statement-save")

    assert (tmp_path / "november.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved as “november.pdf”." in texts(month)
    click(month, "statement-done")
    press(Qt.Key.Key_P, CTRL)
    click(month, "statement-all-clients")
    assert not any(text.startswith("Saved as “november.pdf”, ") for text in texts(month))
    seen(month, "statement-clients").setFocus()
    press(Qt.Key.Key_Space)
    assert any(text.startswith("Saved as “november.pdf”, ") for text in texts(month))


def test_a_month_without_time_has_nothing_to_print(month: MainWindow) -> None:
    click(month, "next-month")
    press(Qt.Key.Key_P, CTRL)
    assert live(month) == "No time in this month."
    assert not seen(month, "statement-save").isEnabled()
