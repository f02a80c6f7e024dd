"""Print timesheet on paper: where there is a printer, and where there is none."""

import pytest
from PySide6.QtCore import Qt

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import handed_over
from helpers.hands import focused, press
from helpers.paper_compare import pages_of
from helpers.virtual_printer import (
    NAME,
    a_virtual_printer,
    needs_a_print_server,
    on_plain_paper,
)
from helpers.week_of_time import MONDAY, TUESDAY, WORK, open_time, record
from helpers.window_hands import CTRL, click, texts
from ui.main_window import MainWindow
from ui.printing import asking


@pytest.fixture
def month(window: MainWindow, desk: Desk, acme: Client, oakfield: Client) -> MainWindow:
    """The page of hours with an hour at Acme and two at Oakfield, its panel open."""
    record(desk, acme, MONDAY, ("9:00", "10:00", WORK), state=VisitState.ISSUED)
    record(desk, oakfield, TUESDAY, ("9:00", "11:00", WORK), state=VisitState.ISSUED)
    open_time(window, desk)
    press(Qt.Key.Key_P, CTRL)
    return window


def test_without_a_printer_the_panel_says_so(month: MainWindow) -> None:
    click(month, "statement-print")
    assert any("No printer is set up on this computer." in text for text in texts(month))


@needs_a_print_server
def test_each_client_of_the_month_is_a_job_of_its_own(
    month: MainWindow, desk: Desk, acme: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's dialog is answered here; the window's journey drives the real one."""
    monkeypatch.setattr(asking, "ask_how", on_plain_paper)
    monkeypatch.setattr(asking, "there_are_printers", lambda: True)
    with a_virtual_printer() as printer:
        for name, value in printer.variables.items():
            monkeypatch.setenv(name, value)
        click(month, "statement-print")
        assert any(text.startswith(f"Handed to the printer “{NAME}”.") for text in texts(month))
        assert focused().objectName() == "statement-done"
        assert printer.jobs == 2
        assert len(pages_of(printer.printed(2))) == 1
    (went,) = handed_over.of_statement(desk, acme.id, MONDAY)
    assert (went.way, went.detail) == (DeliveryWay.PRINTED, NAME)
