"""The last screen of the wrap-up in the window: the focus stays on it, and undo leaves it true."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId
from consultant_app.workflows import revise_summary, run_visit
from helpers.hands import focused, press
from helpers.office import hartley, with_business
from helpers.window_hands import CTRL, SHIFT, texts
from helpers.wrap_up_stage import note
from ui.main_window import MainWindow
from ui.pages.wrap_up import page as wrap_up_page
from ui.widgets.toast import Toast


@pytest.fixture
def done(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> VisitId:
    """A visit whose page was saved from the window a moment ago."""
    monkeypatch.setattr(wrap_up_page, "ask_where_to_save", lambda *_: tmp_path / "page.pdf")
    with_business(desk)
    begun = run_visit.start_visit(desk, hartley(desk).id).id
    note(desk, begun, "reset print spooler", public="I cleared the list of waiting pages.")
    window.attach(desk)
    window.navigation.open_visit(begun)
    press(Qt.Key.Key_Return, CTRL)
    revise_summary.accept_all(desk, begun)
    window.navigation.tell("1 text accepted", undo=True)
    press(Qt.Key.Key_Return, CTRL | SHIFT)
    QApplication.processEvents()
    return begun


def test_esc_from_the_palette_leads_back_to_where_one_stood(
    window: MainWindow, done: VisitId
) -> None:
    assert focused().objectName() == "back-to-today"
    press(Qt.Key.Key_K, CTRL)
    press(Qt.Key.Key_Escape)
    assert focused().objectName() == "back-to-today"


def test_undo_leaves_what_the_customer_holds_and_says_why(
    window: MainWindow, desk: Desk, done: VisitId
) -> None:
    """Three times Ctrl+Z unmade the visit, while the screen still said that all is done."""
    handed_over = run_visit.visit_facts(desk, done)
    news = window.findChild(Toast)
    assert news is not None
    assert "1 text accepted" not in texts(news)
    window.navigation.tell("")
    with capture_exceptions() as refused:
        press(Qt.Key.Key_Z, CTRL)
    window.tell_problem(refused[0][1])
    assert any(
        words.startswith("The page of 12 November went out. Change it") for words in texts(news)
    )
    assert run_visit.visit_facts(desk, done) == handed_over
