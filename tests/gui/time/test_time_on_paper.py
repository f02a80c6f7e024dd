"""Print timesheet on paper: where there is a printer, and where there is none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.printing import Edges, Extent, PrintJob
from consultant_app.domain.visits import VisitState
from helpers.hands import focused, press
from helpers.paper_compare import pages_of
from helpers.virtual_printer import NAME, a_virtual_printer, needs_a_print_server
from helpers.week_of_time import MONDAY, TUESDAY, WORK, open_time, record
from helpers.window_hands import CTRL, click, texts
from ui.main_window import MainWindow
from ui.printing import asking
from ui.printing.offer import PrintOffer
from ui.printing.wish import PrintWish


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
    month: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's dialog is answered here; the window's journey drives the real one."""
    paper = Extent(595.28, 841.89)

    def chosen(_over: QWidget, _offer: PrintOffer, _begin: str) -> PrintWish:
        job = PrintJob(printer=NAME, media="A4")
        return PrintWish(job=job, paper=paper, paper_name="A4", free=Edges())

    monkeypatch.setattr(asking, "ask_how", chosen)
    monkeypatch.setattr(asking, "there_are_printers", lambda: True)
    with a_virtual_printer() as printer:
        for name, value in printer.variables.items():
            monkeypatch.setenv(name, value)
        click(month, "statement-print")
        assert any(text.startswith(f"Handed to the printer “{NAME}”.") for text in texts(month))
        assert focused().objectName() == "statement-done"
        assert printer.jobs == 2
        assert len(pages_of(printer.printed(2))) == 1
