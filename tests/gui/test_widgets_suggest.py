"""Squiggles follow the text, F7 leads through them, and nothing is changed without being asked."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.domain.settings import Look as LookChoice
from helpers.gallery import STORY, check
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.widgets.buttons import Button
from ui.widgets.squiggles import after_edit, marks_for
from ui.widgets.suggest_edit import SuggestEdit
from ui.widgets.suggest_popover import SuggestPopover
from ui.widgets.suggest_tour import SuggestTour

Stage = Callable[[QWidget], QWidget]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def edit(look: Appearance, jobs: Jobs, stage: Stage) -> SuggestEdit:
    """A field with the story, which has two findings, the cursor at its start."""
    made = SuggestEdit(look, jobs, check, name="What I did")
    stage(made)
    made.fill(STORY)
    return made


@pytest.fixture
def tour(edit: SuggestEdit, look: Appearance) -> SuggestTour:
    """The way through the findings of the field."""
    made = SuggestTour(look, edit.window())
    made.lead_through([edit])
    return made


def _words(edit: SuggestEdit) -> list[str]:
    units = edit.text.encode("utf-16-le")
    return [units[2 * m.start : 2 * m.end].decode("utf-16-le") for m in edit.marks]


def _texts(tour_window: QWidget) -> list[str]:
    return [label.text() for label in tour_window.findChildren(QLabel) if label.isVisible()]


def _button(window: QWidget, label: str) -> Button:
    return next(b for b in window.findChildren(Button) if b.label == label and b.isVisible())


def test_findings_are_marked_in_reading_order(edit: SuggestEdit) -> None:
    assert _words(edit) == ["spooler", "You should have told us sooner"]


def test_marks_move_with_what_is_typed_before_them(edit: SuggestEdit) -> None:
    QTest.keyClicks(edit, "Today ")
    assert _words(edit) == ["spooler", "You should have told us sooner"]


def test_a_mark_goes_when_its_words_are_edited(edit: SuggestEdit) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(edit.marks[0].start + 3)
    edit.setTextCursor(cursor)
    QTest.keyClicks(edit, "x")
    assert _words(edit) == ["You should have told us sooner"]


def test_an_emoji_before_a_finding_does_not_move_its_mark(
    look: Appearance, jobs: Jobs, stage: Stage
) -> None:
    edit = SuggestEdit(look, jobs, check, name="What I did")
    stage(edit)
    edit.fill("\U0001f5a8 The spooler")
    assert _words(edit) == ["spooler"]


def test_typing_is_checked_after_a_pause(edit: SuggestEdit, qtbot: QtBot) -> None:
    edit.fill("")
    with qtbot.waitSignal(edit.marks_changed, timeout=2_000):
        QTest.keyClicks(edit, "the spooler")
    assert _words(edit) == ["spooler"]


def test_an_answer_for_an_older_text_is_not_shown(look: Appearance, stage: Stage) -> None:
    waiting: list[Callable[[], None]] = []

    class LateJobs(Jobs):
        """Jobs whose answers come when the test says so."""

        def run(self, work, done, failed=None, *, ended=None, patient=False):  # type: ignore[no-untyped-def]
            waiting.append(lambda: done(work()))

    edit = SuggestEdit(look, LateJobs(), check, name="What I did")
    stage(edit)
    edit.fill("the spooler")
    edit.fill("something else")
    waiting[0]()
    assert edit.marks == ()


def test_squiggles_are_painted_under_the_words(edit: SuggestEdit, look: Appearance) -> None:
    without = _colours(edit, QColor(look.tokens.amber))
    edit.fill("Your printer works again.")
    assert (without > 20, _colours(edit, QColor(look.tokens.amber))) == (True, 0)


def test_f7_leads_through_all_and_round_again(edit: SuggestEdit, tour: SuggestTour) -> None:
    seen = []
    for _ in range(3):
        QTest.keyClick(edit, Qt.Key.Key_F7)
        assert tour.current is not None
        seen.append(tour.current.words)
    assert seen == ["spooler", "You should have told us sooner", "spooler"]
    QTest.keyClick(edit, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert tour.current is not None
    assert tour.current.words == "You should have told us sooner"


def test_the_popover_says_what_why_and_which_of_how_many(
    edit: SuggestEdit, tour: SuggestTour
) -> None:
    tour.go_next()
    tour.go_next()
    shown = _texts(edit.window())
    assert "This could sound like blame" in shown
    assert "They did nothing wrong. Leave it out, or say it as help:" in shown
    assert "2 of 2" in shown
    assert _button(edit.window(), "Leave it out").isEnabled()
    assert edit.hasFocus()


def test_alt_enter_takes_the_first_fix_and_ctrl_z_brings_the_words_back(
    edit: SuggestEdit, tour: SuggestTour
) -> None:
    QTest.keyClick(edit, Qt.Key.Key_F7)
    QTest.keyClick(edit, Qt.Key.Key_Return, ALT)
    assert edit.text.startswith("The print queue had two settings.")
    assert (tour.count, tour.current) == (1, None)
    edit.undo()
    assert edit.text == STORY


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (STORY, "The spooler had two settings. But it prints."),
        ("You should have told us sooner. It prints.", "It prints."),
        ("It prints. You should have told us sooner.", "It prints."),
        ("It prints, You should have told us sooner, I think.", "It prints, I think."),
        ("You should have told us sooner", ""),
    ],
    ids=["before a comma", "first sentence", "last sentence", "in the middle", "all there is"],
)
def test_leaving_words_out_leaves_a_tidy_text(
    edit: SuggestEdit, tour: SuggestTour, text: str, left: str
) -> None:
    edit.fill(text)
    tour.go_back()
    QTest.mouseClick(_button(edit.window(), "Leave it out"), Qt.MouseButton.LeftButton)
    assert edit.text == left
    edit.undo()
    assert edit.text == text


def test_keeping_words_says_no_more_about_them(
    edit: SuggestEdit, tour: SuggestTour, qtbot: QtBot
) -> None:
    tour.go_next()
    with qtbot.waitSignal(tour.kept) as kept:
        QTest.mouseClick(_button(edit.window(), "Keep"), Qt.MouseButton.LeftButton)
    assert kept.args is not None
    assert kept.args[0].category is Category.JARGON
    edit.check_now()
    assert (_words(edit), edit.text) == (["You should have told us sooner"], STORY)


def test_tab_goes_into_the_popover_and_escape_back(edit: SuggestEdit, tour: SuggestTour) -> None:
    QTest.keyClick(edit, Qt.Key.Key_F7)
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    fix = _button(edit.window(), "“print queue”")
    assert fix.hasFocus()
    QTest.keyClick(fix, Qt.Key.Key_Escape)
    assert edit.hasFocus()
    assert tour.current is None


def test_writing_on_closes_the_popover(edit: SuggestEdit, tour: SuggestTour, qtbot: QtBot) -> None:
    tour.go_next()
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(edit, "So ")
    qtbot.waitUntil(lambda: tour.current is None)
    assert _words(edit) == ["spooler", "You should have told us sooner"]


def test_the_tour_goes_on_in_the_next_field(
    look: Appearance, jobs: Jobs, stage: Stage, qtbot: QtBot
) -> None:
    page = QWidget()
    fields = [SuggestEdit(look, jobs, check, name=name) for name in ("First", "Second")]
    box = QVBoxLayout(page)
    for field in fields:
        box.addWidget(field)
        field.fill("The spooler had two settings.")
    window = stage(page)
    tour = SuggestTour(look, window)
    counts: list[int] = []
    tour.count_changed.connect(counts.append)
    tour.lead_through(fields)
    fields[0].setFocus()
    tour.go_next()
    tour.go_next()
    qtbot.waitUntil(fields[1].hasFocus)
    assert (counts, "2 of 2" in _texts(window)) == ([2], True)


def test_a_proposal_is_accepted_by_alt_enter_or_by_editing(edit: SuggestEdit, qtbot: QtBot) -> None:
    edit.fill("Your printer works again.", proposal=True)
    assert "Alt+Enter" in edit.accessibleDescription()
    with qtbot.waitSignal(edit.accepted) as accepted:
        QTest.keyClick(edit, Qt.Key.Key_Return, ALT)
    assert (accepted.args, edit.is_proposal) == (["Your printer works again."], False)
    edit.fill("Your printer works again.", proposal=True)
    with qtbot.waitSignal(edit.edited):
        QTest.keyClicks(edit, "x")
    assert not edit.is_proposal


def test_filling_is_not_editing(edit: SuggestEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(edit.edited, wait=50), qtbot.assertNotEmitted(edit.left):
        edit.fill("Another text.")
        elsewhere = edit.window().findChild(QWidget, "elsewhere")
        assert elsewhere is not None
        elsewhere.setFocus()


def test_marks_are_counted_in_the_units_of_qt() -> None:
    finding = Finding(start=2, end=5, category=Category.VAGUE, level=Level.HINT, why="")
    (mark,) = marks_for("\U0001f600 abc", [finding])
    assert (mark.start, mark.end, mark.words) == (3, 6, "abc")


@pytest.mark.parametrize(
    ("at", "removed", "added", "left"),
    [(0, 0, 2, [(12, 15)]), (15, 1, 0, [(10, 13)]), (11, 0, 1, []), (13, 0, 1, [(10, 13)])],
    ids=["before", "behind", "inside", "right behind"],
)
def test_an_edit_moves_or_takes_marks(
    at: int, removed: int, added: int, left: Sequence[tuple[int, int]]
) -> None:
    finding = Finding(start=10, end=13, category=Category.VAGUE, level=Level.HINT, why="")
    marks = marks_for("0123456789abc456", [finding])
    moved = after_edit(marks, at=at, removed=removed, added=added)
    assert [(mark.start, mark.end) for mark in moved] == left


def _colours(edit: SuggestEdit, colour: QColor) -> int:
    """Count the pixels that are nearly COLOUR."""
    image = edit.grab().toImage()
    near = 0
    for x in range(image.width()):
        for y in range(image.height()):
            pixel = image.pixelColor(x, y)
            near += abs(pixel.hue() - colour.hue()) < 6 and pixel.saturation() > 150
    return near


@pytest.mark.parametrize("percent", [100, 130])
def test_both_replacements_are_shown_whole_however_long(
    look: Appearance, jobs: Jobs, stage: Stage, percent: int
) -> None:
    look.choose(LookChoice.LIGHT, text_size=percent)
    fixes = ("the program that hands pages to your printer", "what hands your pages to the printer")

    def wordy(text: str) -> Sequence[Finding]:
        return [
            Finding(
                category=Category.JARGON,
                level=Level.WARN,
                start=0,
                end=7,
                why="",
                rule="term.spooler",
                fixes=fixes,
            )
        ]

    edit = SuggestEdit(look, jobs, wordy, name="What I did")
    window = stage(edit)
    edit.fill("spooler is clean")
    tour = SuggestTour(look, window)
    tour.lead_through([edit])
    tour.go_next()
    QApplication.processEvents()
    for words in fixes:
        button = _button(window, f"“{words}”")
        assert button.width() >= button.sizeHint().width()
        inside = button.mapTo(window, button.rect().bottomRight())
        assert window.rect().contains(inside)
        panel = button.parentWidget()
        assert panel is not None
        assert panel.rect().contains(button.geometry())


def test_with_nothing_to_look_at_f7_tells_so(edit: SuggestEdit, tour: SuggestTour) -> None:
    told: list[bool] = []
    tour.nothing_found.connect(lambda: told.append(True))
    edit.fill("Your printer works again.")
    QTest.keyClick(edit, Qt.Key.Key_F7)
    assert told == [True]


def test_the_first_popover_is_as_big_as_the_same_one_later(
    edit: SuggestEdit, tour: SuggestTour
) -> None:
    """What had never been on show was measured before it had its letters."""
    sizes = []
    for _ in range(4):
        tour.go_next()
        popover = edit.window().findChild(SuggestPopover)
        assert popover is not None
        sizes.append(popover.panel.size())
    assert sizes[:2] == sizes[2:]
    assert len({size.width() for size in sizes}) == 1


def test_a_long_replacement_is_read_whole_and_widens_nothing(
    look: Appearance, jobs: Jobs, stage: Stage
) -> None:
    long = "RAID (several disks that hold the same files, so that one can fail and nothing is lost)"
    found = Finding(
        start=4,
        end=8,
        category=Category.JARGON,
        level=Level.WARN,
        why="Say what it is.",
        rule="raid",
        fixes=(long, "several disks"),
    )
    edit = SuggestEdit(look, jobs, lambda _text: (found,), name="What I did")
    window = stage(edit)
    edit.fill("The RAID is well again.")
    short = SuggestTour(look, window)
    short.lead_through([edit])
    short.go_next()

    popover = window.findChild(SuggestPopover)
    assert popover is not None
    first = next(b for b in popover.findChildren(Button) if b.accessibleName() == f"“{long}”")
    assert first.label.endswith("…")
    assert first.width() >= first.sizeHint().width()
    assert f"“{long}”" in _texts(window)
    assert popover.panel.width() == look.px(478)
