"""Ctrl+K finds a note; Enter leads to that note, not to the top of its page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import RequestId, VisitId
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import answer_request, edit_entry, keep_clients, run_visit
from helpers.hands import focused, press, type_here
from helpers.office import with_business
from helpers.window_hands import CTRL, seen
from helpers.wrap_up_stage import note
from ui.main_window import MainWindow
from ui.pages.wrap_up.paragraph import Paragraph


@pytest.fixture
def visit_id(window: MainWindow, desk: Desk) -> VisitId:
    """A visit with a dozen notes, in the window that is open at Today."""
    with_business(desk)
    visit = run_visit.start_visit(desk, keep_clients.add_client(desk, "Rossi Bakery").id)
    for number in range(12):
        note(desk, visit.id, f"replaced cable {number}")
    window.attach(desk)
    return visit.id


def _over(desk: Desk, visit_id: VisitId, state: VisitState) -> None:
    with desk.store.changing(What.SAMPLE) as tx:
        tx.visits.put(replace(tx.visits.get(visit_id), state=state))


def _take_first_found(text: str) -> None:
    press(Qt.Key.Key_K, CTRL)
    type_here(text)
    press(Qt.Key.Key_Return)


def _row(window: MainWindow, name: str = "entries") -> str:
    """Return the title of the row that has the keyboard."""
    view = seen(window, name)
    assert isinstance(view, QListView)
    assert view.hasFocus()
    return str(view.currentIndex().data())


def _place(widget: QWidget | None) -> tuple[str, int]:
    assert isinstance(widget, Paragraph), f"{widget} is no field for words"
    return widget.place.table, widget.place.id


@pytest.mark.parametrize("typed", ["tested the zebra printer", "// gate code of the zebra farm"])
@pytest.mark.parametrize("state", [VisitState.RUNNING, VisitState.ISSUED])
def test_a_found_note_has_the_keyboard_in_the_list_of_its_visit(
    window: MainWindow, desk: Desk, visit_id: VisitId, typed: str, state: VisitState
) -> None:
    """A page that went out must not be changed by typing on: its visit lists the note."""
    note(desk, visit_id, typed)
    note(desk, visit_id, "checked the rest")
    _over(desk, visit_id, state)
    _take_first_found("zebra")
    assert "zebra" in _row(window)


def test_a_found_note_of_a_finished_visit_has_the_cursor_in_its_words(
    window: MainWindow, desk: Desk, visit_id: VisitId, qtbot: QtBot
) -> None:
    work = note(desk, visit_id, "tested the zebra printer")
    note(desk, visit_id, "checked the rest")
    _over(desk, visit_id, VisitState.FINISHED)
    _take_first_found("zebra")
    qtbot.waitUntil(lambda: isinstance(focused(), Paragraph))
    assert _place(focused()) == ("work", work.id)


def test_a_found_request_of_a_finished_visit_has_the_cursor_in_its_reply(
    window: MainWindow, desk: Desk, visit_id: VisitId, qtbot: QtBot
) -> None:
    request = note(desk, visit_id, '"The zebra printer is slow"')
    answer_request.answer_request(desk, RequestId(request.id), Outcome.DONE)
    _over(desk, visit_id, VisitState.FINISHED)
    _take_first_found("zebra")
    qtbot.waitUntil(lambda: isinstance(focused(), Paragraph))
    assert _place(focused()) == ("requests", request.id)


def test_a_found_promise_is_stood_on_among_the_next_steps(
    window: MainWindow, desk: Desk, visit_id: VisitId, qtbot: QtBot
) -> None:
    promise = note(desk, visit_id, "! order a zebra label roll")
    assert promise.table == "promises"
    _over(desk, visit_id, VisitState.FINISHED)
    _take_first_found("zebra")
    qtbot.waitUntil(lambda: isinstance(focused(), Paragraph))
    assert _place(focused()) == ("promises", promise.id)


def test_what_no_page_tells_is_shown_in_the_list_also_when_the_visit_is_finished(
    window: MainWindow, desk: Desk, visit_id: VisitId
) -> None:
    work = note(desk, visit_id, "tested the zebra printer")
    with desk.store.reading() as tx:
        stored = next(w for w in tx.work.of(visit_id) if w.id == work.id)
    edit_entry.save_work(desk, replace(stored, only_for_me=True))
    _over(desk, visit_id, VisitState.FINISHED)
    _take_first_found("zebra")
    assert "zebra" in _row(window)


def test_a_found_request_that_is_still_open_from_earlier_is_shown_at_its_own_visit(
    window: MainWindow, desk: Desk, visit_id: VisitId
) -> None:
    note(desk, visit_id, '"The zebra printer is slow"')
    note(desk, visit_id, "checked the rest")
    _take_first_found("zebra")
    assert "zebra" in _row(window)
