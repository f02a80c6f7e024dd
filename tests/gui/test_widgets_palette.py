"""Ctrl+K: what is found and what can be done, by keyboard alone."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.widgets.fields import LineField
from ui.widgets.palette import Palette
from ui.widgets.palette_hits import Hit, HitGroup

Stage = Callable[[QWidget], QWidget]
PEOPLE = ("Mrs Rowe", "Rowland", "Rowena", "Rowan", "Crowe")


def _do(text: str) -> Sequence[HitGroup]:
    acts = [Hit(title="Wrap up", keys="Ctrl Enter", what="wrap-up")]
    return [HitGroup(title="Do", hits=[a for a in acts if text in a.title.lower()], rank=1)]


def _find(text: str) -> Sequence[HitGroup]:
    if not text:
        return []
    people = [Hit(title=name, note="person", what=name) for name in PEOPLE if text in name.lower()]
    visits = [Hit(title=f"The {text} story", matches=((4, 4 + len(text)),), what="visit")]
    found = visits if text == "row" else []
    return [
        HitGroup(title="Found in visits", hits=found, rank=2),
        HitGroup(title="People and clients", hits=people, rank=0),
    ]


class LateJobs(Jobs):
    """Jobs whose answers come when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Callable[[], None]] = []

    def run(self, work, done, failed=None, *, ended=None, patient=False):  # type: ignore[no-untyped-def]
        self.answers.append(lambda: done(work()))


@pytest.fixture
def start(look: Appearance, stage: Stage) -> LineField:
    """What had the focus before the palette came."""
    made = LineField(look, "Note")
    stage(made)
    return made


@pytest.fixture
def palette(look: Appearance, jobs: Jobs, start: LineField) -> Palette:
    """The palette over the window of `start`."""
    return Palette(look, jobs, start.window(), do=_do, find=_find)


def _line(palette: Palette) -> QLineEdit:
    line = palette.findChild(QLineEdit)
    assert line is not None
    return line


def _rows(palette: Palette) -> list[str]:
    view = palette.findChild(QListView)
    assert view is not None
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_empty_it_offers_what_can_be_done(palette: Palette) -> None:
    palette.open()
    assert _rows(palette) == ["Do", "Wrap up"]


def test_groups_stand_in_their_order_with_four_hits_at_most(palette: Palette) -> None:
    palette.open()
    QTest.keyClicks(_line(palette), "row")
    assert _rows(palette) == [
        "People and clients",
        *PEOPLE[:4],
        "Found in visits",
        "The row story",
    ]


def test_arrows_skip_headings_and_go_round(palette: Palette, qtbot: QtBot) -> None:
    palette.open("row")
    line = _line(palette)
    for _ in range(4):
        QTest.keyClick(line, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert chosen.args[0].what == "visit"
    palette.open("row")
    QTest.keyClick(line, Qt.Key.Key_Up)
    with qtbot.waitSignal(palette.chosen) as last:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert last.args is not None
    assert last.args[0].what == "visit"


def test_ctrl_enter_asks_to_start_a_visit_there(palette: Palette, qtbot: QtBot) -> None:
    palette.open("rowe")
    with qtbot.waitSignal(palette.start_wanted) as wanted:
        QTest.keyClick(_line(palette), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args is not None
    assert wanted.args[0].what == "Mrs Rowe"


def test_escape_empties_then_closes_and_the_focus_returns(
    palette: Palette, start: LineField
) -> None:
    palette.open("row")
    line = _line(palette)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (palette.isVisible(), line.text()) == (True, "")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (palette.isVisible(), start.hasFocus()) == (False, True)


def test_nothing_found_is_said_in_words(palette: Palette) -> None:
    palette.open("xyz")
    labels = [label.text() for label in palette.findChildren(QLabel) if label.isVisible()]
    assert "Nothing found for “xyz”." in labels


def test_an_answer_to_an_older_question_is_dropped(look: Appearance, start: LineField) -> None:
    jobs = LateJobs()
    palette = Palette(look, jobs, start.window(), do=lambda _: [], find=_find)
    palette.open("cro")
    palette.open("rowe")
    jobs.answers[-1]()
    jobs.answers[0]()
    assert _rows(palette) == ["People and clients", "Mrs Rowe", "Rowena", "Crowe"]


def test_enter_waits_for_what_the_line_says(
    look: Appearance, start: LineField, qtbot: QtBot
) -> None:
    """Who types fast and presses Enter means the words, never a row of the list before them."""
    jobs = LateJobs()
    palette = Palette(look, jobs, start.window(), do=_do, find=_find)
    palette.open()
    jobs.answers[-1]()
    QTest.keyClicks(_line(palette), "rowena")
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(_line(palette), Qt.Key.Key_Return)
    with qtbot.waitSignal(palette.chosen) as chosen:
        jobs.answers[-1]()
    assert chosen.args is not None
    assert chosen.args[0].what == "Rowena"


def test_a_click_beside_the_panel_closes(palette: Palette) -> None:
    palette.open()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert not palette.isVisible()


def test_a_hit_by_choice_is_taken_by_the_second_enter(
    look: Appearance, jobs: Jobs, start: LineField, qtbot: QtBot
) -> None:
    make = HitGroup(title="New", hits=[Hit(title="Add “Xy”", by_choice=True)])
    palette = Palette(look, jobs, start.window(), do=lambda _: [make], find=lambda _: [])
    palette.open("Xy")
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(_line(palette), Qt.Key.Key_Return)
    with qtbot.waitSignal(palette.chosen):
        QTest.keyClick(_line(palette), Qt.Key.Key_Return)
