"""Lists fetch in pages, follow changes by id, and do what the keys say."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.look.appearance import Appearance
from ui.widgets.fields import LineField
from ui.widgets.record_list import RecordList
from ui.widgets.record_model import PAGE, RecordModel, Source
from ui.widgets.rows import Row

Stage = Callable[[QWidget], QWidget]
Line = tuple[str, int]


@dataclass
class Shelf:
    """Stands for a table, sorted by name; counts how often it is asked."""

    names: dict[int, str] = field(default_factory=dict)
    ticked: bool | None = None
    pages: int = 0
    asked: list[int] = field(default_factory=list)

    def lines(self) -> list[Line]:
        return sorted((name, number) for number, name in self.names.items())

    def page(self, last: Line | None, count: int) -> Sequence[Line]:
        self.pages += 1
        behind = [line for line in self.lines() if last is None or line > last]
        return behind[:count]

    def some(self, ids: Collection[int]) -> Sequence[Line]:
        self.asked.extend(ids)
        return [line for line in self.lines() if line[1] in ids]

    def source(self) -> Source:
        return Source(
            page=self.page,
            some=self.some,
            show=lambda line: Row(title=line[0], ticked=self.ticked),
            id_of=lambda line: line[1],
            place_of=lambda line: line,
        )


@pytest.fixture
def shelf() -> Shelf:
    """Three names; their ids are not in their order."""
    return Shelf({7: "Brightside", 3: "Hartley", 5: "Oakfield"})


@pytest.fixture
def clients(look: Appearance, shelf: Shelf, stage: Stage) -> RecordList:
    """A list of the names, with the focus on the first row."""
    made = RecordList(look, shelf.source(), name="Clients")
    stage(made)
    return made


# A complaint of the tester is a Qt warning, and a Qt warning fails the test.
_COMPLAINS = QAbstractItemModelTester.FailureReportingMode.Warning


def _titles(model: RecordModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_model_is_sound_while_lines_come_change_and_go(shelf: Shelf) -> None:
    model = RecordModel(shelf.source())
    tester = QAbstractItemModelTester(model, _COMPLAINS)
    shelf.names[9] = "Anders"
    model.refresh([9])
    shelf.names[3] = "Zimmer"
    model.refresh([3])
    del shelf.names[7]
    model.refresh([7])
    assert _titles(model) == ["Anders", "Oakfield", "Zimmer"]
    assert tester.failureReportingMode() is _COMPLAINS


def test_a_change_asks_only_for_the_lines_it_touched(shelf: Shelf) -> None:
    model = RecordModel(shelf.source())
    pages = shelf.pages
    shelf.names[5] = "Oakfield Dental"
    model.refresh([5])
    assert (shelf.asked, shelf.pages) == ([5], pages)
    assert _titles(model)[2] == "Oakfield Dental"


def test_a_long_list_is_fetched_page_by_page(look: Appearance, stage: Stage) -> None:
    shelf = Shelf({number: f"Client {number:05}" for number in range(1, 3 * PAGE)})
    clients = RecordList(look, shelf.source(), name="Clients", uniform=True)
    stage(clients)
    assert (shelf.pages, clients.count) == (1, PAGE)
    while clients.count < 3 * PAGE - 1:
        clients.scrollToBottom()
        QApplication.processEvents()
    assert shelf.pages == 3


def test_a_line_of_a_page_not_loaded_yet_waits_for_it(shelf: Shelf) -> None:
    many = Shelf({number: f"Client {number:05}" for number in range(PAGE + 10)})
    model = RecordModel(many.source())
    many.names[999] = "Zimmer"
    model.refresh([999])
    assert model.rowCount() == PAGE


def test_the_chosen_row_stays_chosen_when_the_filter_changes(
    clients: RecordList, shelf: Shelf
) -> None:
    clients.choose(5)
    del shelf.names[7]
    clients.follow(shelf.source())
    assert clients.current_id == 5


def test_arrows_move_enter_opens_and_delete_removes(clients: RecordList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(clients.chosen) as chosen:
        QTest.keyClick(clients, Qt.Key.Key_Down)
    with qtbot.waitSignal(clients.opened) as opened:
        QTest.keyClick(clients, Qt.Key.Key_Return)
    with qtbot.waitSignal(clients.remove_wanted) as removed:
        QTest.keyClick(clients, Qt.Key.Key_Delete)
    assert (chosen.args, opened.args, removed.args) == ([3], [3], [3])


def test_letters_jump_and_home_and_end_go_to_the_ends(clients: RecordList) -> None:
    QTest.keyClicks(clients, "oak")
    assert clients.current_id == 5
    QTest.keyClick(clients, Qt.Key.Key_Home)
    assert clients.current_id == 7
    QTest.keyClick(clients, Qt.Key.Key_End)
    assert clients.current_id == 5


def test_up_from_the_first_row_leaves_the_list(clients: RecordList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(clients.left_upwards):
        QTest.keyClick(clients, Qt.Key.Key_Up)


def test_alt_and_arrows_move_the_record_not_the_cursor(clients: RecordList, qtbot: QtBot) -> None:
    clients.choose(3)
    with qtbot.waitSignal(clients.moved) as moved:
        QTest.keyClick(clients, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert (moved.args, clients.current_id) == ([3, -1], 3)


def test_space_and_a_click_on_the_box_tick(
    look: Appearance, shelf: Shelf, stage: Stage, qtbot: QtBot
) -> None:
    shelf.ticked = False
    promises = RecordList(look, shelf.source(), name="Promises")
    stage(promises)
    with qtbot.waitSignal(promises.ticked) as by_key:
        QTest.keyClick(promises, Qt.Key.Key_Space)
    box = promises.visualRect(promises.model().index(1, 0))
    place = QPoint(box.left() + 26, box.center().y())
    with qtbot.waitSignal(promises.ticked) as by_click:
        QTest.mouseClick(promises.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (by_key.args, by_click.args) == ([7, True], [3, True])


def test_enter_edits_in_place_and_hands_the_words_on(
    look: Appearance, shelf: Shelf, stage: Stage, qtbot: QtBot
) -> None:
    entries = RecordList(look, shelf.source(), name="So far", edits=True)
    stage(entries)
    QTest.keyClick(entries, Qt.Key.Key_Return)
    editor = entries.findChild(LineField)
    assert editor is not None
    assert editor.text() == "Brightside"
    editor.selectAll()
    QTest.keyClicks(editor, "Brightside Nursery")
    with qtbot.waitSignal(entries.edited) as edited:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert edited.args == [7, "Brightside Nursery"]
    assert _titles_of(entries) == ["Brightside", "Hartley", "Oakfield"]


def test_escape_leaves_the_words_as_they_were(
    look: Appearance, shelf: Shelf, stage: Stage, qtbot: QtBot
) -> None:
    entries = RecordList(look, shelf.source(), name="So far", edits=True)
    stage(entries)
    QTest.keyClick(entries, Qt.Key.Key_Return)
    editor = entries.findChild(LineField)
    assert editor is not None
    QTest.keyClicks(editor, "x")
    with qtbot.assertNotEmitted(entries.edited):
        QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_the_menu_key_asks_for_the_menu_of_the_row(clients: RecordList, qtbot: QtBot) -> None:
    clients.choose(3)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    with qtbot.waitSignal(clients.menu_wanted) as wanted:
        QApplication.sendEvent(clients.viewport(), event)
    assert wanted.args is not None
    assert wanted.args[0] == 3


def test_shift_f10_asks_for_it_too(clients: RecordList, qtbot: QtBot) -> None:
    """Not every desktop turns the key into a wish for a menu, as X11 does not."""
    clients.choose(3)
    with qtbot.waitSignal(clients.menu_wanted) as wanted:
        QTest.keyClick(clients, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert wanted.args is not None
    assert wanted.args[0] == 3


def test_a_list_that_grows_is_as_high_as_its_rows(
    look: Appearance, shelf: Shelf, stage: Stage
) -> None:
    grown = RecordList(look, shelf.source(), name="People", grows=True)
    stage(grown)
    before = grown.sizeHint().height()
    shelf.names[1] = "Zimmer"
    grown.refresh([1])
    assert grown.sizeHint().height() == before * 4 // 3


def test_screen_readers_hear_the_whole_row(look: Appearance, stage: Stage) -> None:
    source = Source(
        page=lambda last, _: [] if last else [1],
        some=lambda _: [],
        show=lambda _: Row(title="Quote", note="Brightside", pill="Today", lead="9:30"),
        id_of=lambda line: line,
        place_of=lambda line: line,
    )
    rows = RecordList(look, source, name="Promises")
    stage(rows)
    said = rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Quote, Brightside, 9:30, Today"


def _titles_of(view: RecordList) -> list[str]:
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]
