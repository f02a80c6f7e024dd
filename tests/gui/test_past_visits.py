"""A visit that was is written down by keyboard: Ctrl+K, a few letters, a day, a length."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from consultant_app.desk import Desk
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import plan_visit, run_visit
from helpers.hands import press, type_here
from helpers.office import hartley, with_business
from helpers.window_hands import CTRL, Answer, shown_page, texts
from ui.main_window import MainWindow
from ui.pages.visit.page import VisitPage

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def test_a_visit_of_yesterday_is_written_down_with_its_length(
    window: MainWindow, desk: Desk
) -> None:
    with_business(desk)
    client = hartley(desk)
    window.attach(desk)
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        for text, key in (("rowe", ENTER), ("20 Nov 2030", TAB), ("1h30", ENTER)):
            press(Qt.Key.Key_A, CTRL)
            type_here(text)
            press(key)
        said.extend(texts(dialog))
        press(Qt.Key.Key_A, CTRL)
        type_here("yesterday")
        press(ENTER)

    Answer(answer)
    press(Qt.Key.Key_K, CTRL)
    type_here("past visit")
    press(ENTER)

    (line,) = [v for v in plan_visit.visit_lines(desk) if v.state is VisitState.FINISHED]
    visit = run_visit.visit_facts(desk, line.id).visit
    assert (line.client, visit.day, visit.duration_minutes) == (client.name, date(2026, 11, 11), 90)
    assert "This is still to come. Write an earlier time." in said
    assert isinstance(shown_page(window), VisitPage)
