"""Time that nobody answered for: the page of hours asks about it, panels name it as left out."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.time_segments import Segment, SegmentState
from consultant_app.domain.visits import Visit
from consultant_app.workflows import finish_visit, run_visit, time_page
from helpers.at_the_clock import stretches, watch
from helpers.hand_clock import HandClock
from helpers.hands import child, focused, press
from helpers.week_of_time import TUESDAY, WORK, open_time, record, said, words_of
from helpers.window_hands import CTRL, click, seen
from ui.main_window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


def forgotten(desk: Desk, clock: HandClock, client: Client, *, on: int = 10) -> Visit:
    """Work until five on a day of November, forget the clock, and stop it the next morning."""
    clock.set_to(datetime(2026, 11, on, 15, 0, tzinfo=UTC))
    visit = run_visit.start_visit(desk, client.id)
    watch(desk, clock, minutes=120, hands_on=True, every=240)
    clock.sleep(hours=15, minutes=30)
    finish_visit.finish_visit(desk, visit.id)
    return visit


def text_of(window: QWidget, name: str) -> str:
    """Return what the label called NAME says, empty where it is not seen."""
    label = child(window, name)
    return label.text() if isinstance(label, QLabel) and label.isVisible() else ""


@pytest.fixture
def unsure(desk: Desk, clock: HandClock, acme: Client, oakfield: Client) -> Visit:
    """Acme's visit of Tuesday, whose clock ran on over night; Oakfield's time is sure."""
    record(desk, oakfield, TUESDAY, ("9:00", "10:00", WORK))
    return forgotten(desk, clock, acme)


def test_the_page_asks_about_it_and_names_whose_it_is(
    window: MainWindow, desk: Desk, unsure: Visit
) -> None:
    open_time(window, desk)

    assert text_of(window, "review-lead") == (
        "1 stretch of time waits for a look. Its visit is on no invoice till then."
    )
    assert text_of(window, "review-whose") == "Acme Bakery, Tue 10 November"
    assert text_of(window, "review-asked") == (
        "The clock ran from 15:00 yesterday to 8:30 today. "
        "The computer was asleep from 17:00 to 8:30 today. You last typed at 17:00."
    )
    assert "ran over night: counts nowhere before somebody looks at it" in said(window)[-1]


@pytest.mark.parametrize(
    ("answer", "minutes"),
    [
        pytest.param("review-keep", 1050, id="keep"),
        pytest.param("review-cut", 120, id="cut"),
        pytest.param("review-split", 120, id="split"),
    ],
)
def test_each_answer_is_given_by_keyboard_and_undo_asks_again(
    window: MainWindow, desk: Desk, unsure: Visit, answer: str, minutes: int, qtbot: QtBot
) -> None:
    open_time(window, desk)
    press(Qt.Key.Key_F6, SHIFT)
    press(Qt.Key.Key_F6, SHIFT)
    assert focused().objectName() == "review-keep"
    while focused().objectName() != answer:
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)

    (kept,) = stretches(desk, unsure.id)
    assert kept.state is SegmentState.FINE
    assert _minutes(kept) == minutes
    qtbot.waitUntil(lambda: text_of(window, "review-lead") == "")
    assert focused().objectName().startswith("block-")
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: text_of(window, "review-whose") != "")


def test_of_several_the_next_one_is_asked_about_with_the_keys_where_they_were(
    window: MainWindow, desk: Desk, clock: HandClock, unsure: Visit, oakfield: Client, qtbot: QtBot
) -> None:
    forgotten(desk, clock, oakfield, on=12)
    open_time(window, desk)
    click(window, "review-on")
    assert text_of(window, "review-whose") == "Oakfield Dental, Thu 12 November"
    click(window, "review-back")
    seen(window, "review-cut").setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: text_of(window, "review-whose") == "Oakfield Dental, Thu 12 November")
    assert focused().objectName() == "review-cut"
    assert len(time_page.to_look_at(desk)) == 1


def test_time_that_a_file_brought_can_be_said_to_be_right(
    window: MainWindow, desk: Desk, acme: Client, qtbot: QtBot
) -> None:
    unknown = SegmentState.NEEDS_REVIEW
    visit = record(desk, acme, TUESDAY, ("9:00", "10:00", WORK), segment_state=unknown)
    open_time(window, desk)
    assert text_of(window, "review-asked") == "Look whether these times are right."
    click(window, "review-right")

    assert stretches(desk, visit.id)[0].state is SegmentState.FINE


def test_let_me_look_opens_the_hours_themselves(
    window: MainWindow, desk: Desk, unsure: Visit
) -> None:
    open_time(window, desk)
    asked: list[int] = []
    window.navigation.visit_time_wanted.connect(lambda visit, _segment: asked.append(visit))
    click(window, "review-edit")

    assert asked == [unsure.id]


def test_the_export_names_what_it_leaves_out_and_leads_there(
    window: MainWindow, desk: Desk, unsure: Visit
) -> None:
    open_time(window, desk)
    click(window, "export-time")
    assert text_of(window, "export-left-out") == (
        "Left out, since the time waits for a look: Acme Bakery, 10 Nov."
    )
    click(window, "export-look")

    assert not child(window, "export-panel").isVisible()
    assert focused().objectName() == "review-keep"


def test_the_statement_names_what_it_leaves_out_before_and_after(
    window: MainWindow,
    desk: Desk,
    unsure: Visit,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    left_out = "Left out, since the time waits for a look: Acme Bakery, 10 Nov."
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    open_time(window, desk)
    click(window, "print-time")
    qtbot.waitUntil(lambda: text_of(window, "statement-left-out") == left_out)
    click(window, "statement-save")

    qtbot.waitUntil(lambda: any(left_out in w for w in words_of(window, "statement-panel")))


def _minutes(segment: Segment) -> int:
    assert segment.end is not None
    return int((segment.end - segment.start).total_seconds() // 60)
