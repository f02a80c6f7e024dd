"""Today with the longest names and requests there are: nothing leaves the window or fills it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.capture import EntryKind, read_line
from consultant_app.workflows import finish_visit, keep_clients, run_visit
from helpers.notes import add_promise
from helpers.office import THURSDAY, with_business
from helpers.window_hands import seen, shown_page
from helpers.wrap_up_stage import note
from ui.main_window import MainWindow
from ui.widgets.pill import Pill

GUILD = (
    "The Most Honourable Worshipful Company of Chartered Bookbinders "
    "and Stationers of Wolverhampton"
)
UNBROKEN = "W" * 120


def right_edge(window: MainWindow, widget: QWidget) -> int:
    """Return where WIDGET ends in WINDOW."""
    return widget.mapTo(window, QPoint(widget.width(), 0)).x()


def shown_parts(window: MainWindow) -> list[QWidget]:
    """Return every label and button of the page that can be seen."""
    page = shown_page(window)
    parts: list[QWidget] = [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]
    return [part for part in parts if part.isVisible()]


@pytest.mark.parametrize("words", [GUILD, UNBROKEN], ids=["long-name", "unbroken-word"])
def test_no_name_and_no_promise_pushes_anything_out_of_the_window(
    window: MainWindow, desk: Desk, words: str
) -> None:
    with_business(desk)
    client = keep_clients.add_client(desk, words)
    add_promise(
        desk, client.id, read_line(f"{words} today", kind=EntryKind.PROMISE, today=THURSDAY)
    )
    run_visit.start_visit(desk, client.id)
    window.resize(1024, 700)
    window.attach(desk)

    view = shown_page(window).findChild(QScrollArea)
    assert view is not None
    inside = view.viewport().mapTo(window, QPoint(view.viewport().width(), 0)).x()
    assert {right_edge(window, part) <= inside for part in shown_parts(window)} == {True}
    cut = [
        label
        for label in shown_parts(window)
        if isinstance(label, QLabel) and label.wordWrap() and words in label.text()
    ]
    assert len(cut) == 2
    for label in cut:
        assert label.height() >= label.heightForWidth(label.width())
        assert label.heightForWidth(label.width()) >= 2 * label.fontMetrics().height()


def test_a_request_of_1500_letters_takes_two_lines_of_what_is_done_today(
    window: MainWindow, desk: Desk
) -> None:
    with_business(desk)
    client = keep_clients.add_client(desk, "Rossi Bakery")
    visit = run_visit.start_visit(desk, client.id)
    request = ("When we open the big ledger it thinks for a very long time. " * 30)[:1500]
    note(desk, visit.id, f'"{request}')
    finish_visit.finish_visit(desk, visit.id)
    window.attach(desk)
    done = seen(window, f"over-{visit.id}")
    assert done.height() <= 3 * done.fontMetrics().lineSpacing()
    assert request[:200] in done.toolTip()


def test_the_day_of_a_promise_keeps_away_from_the_name_before_it(
    window: MainWindow, desk: Desk
) -> None:
    with_business(desk)
    client = keep_clients.add_client(desk, "Larkfield Veterinary Practice")
    line = read_line("call Jenny tomorrow", kind=EntryKind.PROMISE, today=THURSDAY)
    add_promise(desk, client.id, line)
    window.attach(desk)
    (pill,) = (p for p in shown_page(window).findChildren(Pill) if p.text() == "Tomorrow")
    around = pill.parentWidget()
    assert around is not None
    (name,) = (w for w in around.findChildren(QLabel) if w.text() == client.name)
    assert pill.geometry().left() - name.geometry().right() >= 8
