"""Ctrl+K in the window: what Enter takes first is what one is likely to mean, and harms nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk, close_desk
from consultant_app.domain.capture import EntryKind, read_line
from consultant_app.workflows import keep_clients, record_entry, run_visit
from helpers.hands import focused, press, type_here
from helpers.office import opened, with_business
from helpers.window_hands import Answer, texts
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow
from ui.widgets.palette import Palette

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A profile at a Thursday morning, with a visit that runs and one piece of work."""
    open_now = opened(tmp_path / "profile")
    with_business(open_now)
    client = keep_clients.add_client(open_now, "Harbour Vets")
    visit = run_visit.start_visit(open_now, client.id)
    line = read_line("swapped ssd on rec pc", today=open_now.today(), kind=EntryKind.WORK)
    record_entry.note_entry(open_now, visit.id, line)
    yield open_now
    close_desk(open_now)


@pytest.fixture
def window(
    qtbot: QtBot, look: Appearance, jobs: Jobs, tmp_path: Path, desk: Desk
) -> Iterator[MainWindow]:
    """The main window on Today, with the palette open."""
    main = MainWindow(look, jobs, tmp_path / "profile")
    qtbot.addWidget(main)
    with qtbot.waitActive(main):
        main.show()
        main.activateWindow()
    main.attach(desk)
    press(Qt.Key.Key_K, CTRL)
    yield main
    main.close()


def _rows(window: MainWindow) -> list[str]:
    palette = window.findChild(Palette)
    assert palette is not None
    view = palette.findChild(QListView)
    assert view is not None
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def _chosen(window: MainWindow) -> str:
    palette = window.findChild(Palette)
    assert palette is not None
    view = palette.findChild(QListView)
    assert view is not None
    return str(view.currentIndex().data() or "")


def test_enter_alone_leads_back_to_the_running_visit(window: MainWindow, desk: Desk) -> None:
    assert _rows(window)[1] == "Open the visit at Harbour Vets"
    press(Qt.Key.Key_Return)
    line = focused()
    assert isinstance(line, QLineEdit)
    assert line.placeholderText() == "What did they say, or what did you do?"


def test_what_is_found_stands_before_the_offer_of_a_new_client(window: MainWindow) -> None:
    type_here("rec pc")
    assert _rows(window) == [
        "Found in visits",
        "swapped ssd on rec pc",
        "New",
        "Add client “rec pc”",
    ]


def test_enter_again_adds_the_client_and_asks_nothing_more(window: MainWindow, desk: Desk) -> None:
    """The palette said "Enter again adds it"; a dialog then wanted a third Enter."""
    asked = Answer(lambda _dialog: None)
    type_here("Fellside Pottery")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert asked.texts == []
    assert "Fellside Pottery" in [line.name for line in keep_clients.client_lines(desk)]
    assert "Added: Fellside Pottery" in texts(window)
    press(Qt.Key.Key_Z, CTRL)
    assert "Fellside Pottery" not in [line.name for line in keep_clients.client_lines(desk)]


def test_a_name_like_one_that_is_known_is_asked_about_first(window: MainWindow, desk: Desk) -> None:
    answer = Answer(lambda _dialog: None)
    type_here("Harbour Vets Ltd")
    while "Add client" not in _chosen(window):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert "“Harbour Vets” is here already. Open it instead" in answer.texts
    assert len(keep_clients.client_lines(desk)) == 1


def test_no_key_acts_behind_the_palette(window: MainWindow, desk: Desk) -> None:
    """Ctrl+Enter on a name that nobody has wrapped up the visit behind the veil."""
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_K, CTRL)
    press(Qt.Key.Key_Return)  # on the visit's own page, where Ctrl+Enter wraps up
    press(Qt.Key.Key_K, CTRL)
    type_here("Nobody Known")
    before = run_visit.running_visit(desk)
    for key, held in (
        (Qt.Key.Key_Return, CTRL),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_4, CTRL),
    ):
        press(key, held)
    assert run_visit.running_visit(desk) == before
    palette = window.findChild(Palette)
    assert palette is not None
    assert palette.isAncestorOf(focused())

    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    press(Qt.Key.Key_F8)
    after = run_visit.running_visit(desk)
    assert after is not None
    assert after.segment_kind == "break"


def test_undo_takes_nothing_back_behind_the_palette(window: MainWindow, desk: Desk) -> None:
    known = len(keep_clients.client_lines(desk))
    keep_clients.add_client(desk, "Fellside Pottery")
    press(Qt.Key.Key_Z, CTRL)
    assert len(keep_clients.client_lines(desk)) == known + 1
