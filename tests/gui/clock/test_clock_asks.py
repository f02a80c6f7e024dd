"""After an absence the window asks in plain words, takes no focus, and decides nothing."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.visits import Visit
from consultant_app.workflows import run_visit
from helpers.at_the_clock import stretches
from helpers.hand_clock import HandClock
from helpers.hands import child, focused, press, type_here
from helpers.window_hands import click, seen, texts
from ui.main_window import MainWindow
from ui.navigation import PlaceName

Watch = Callable[[float], None]
GoTo = Callable[[str], None]
CTRL = Qt.KeyboardModifier.ControlModifier
_ANSWERS = ("clock-keep", "clock-cut", "clock-split")


def day(hour: int, minute: int = 0, on: int = 12) -> datetime:
    return datetime(2026, 11, on, hour, minute, tzinfo=UTC)


def asked(window: MainWindow) -> list[str]:
    """Return the question and its three answers as they can be read."""
    words = seen(window, "clock-question")
    assert isinstance(words, QLabel)
    return [words.text(), *(seen(window, n).accessibleName() for n in _ANSWERS)]


def asks_nothing(window: MainWindow) -> bool:
    return not child(window, "clock-question").isVisible()


def slept(window: MainWindow, clock: HandClock, watch: Watch) -> None:
    """Let it be watched for an hour, and sleep until five past three."""
    watch(60)
    clock.sleep(hours=4, minutes=55)
    watch(0.5)
    assert not asks_nothing(window)


def test_the_first_key_after_a_sleep_asks_and_the_letter_stands_where_it_was_typed(
    window: MainWindow, desk: Desk, visit: Visit, clock: HandClock, watch: Watch, qtbot: QtBot
) -> None:
    watch(60)
    line = focused()
    clock.sleep(hours=9)
    assert asks_nothing(window)
    type_here("P")
    qtbot.waitUntil(lambda: not asks_nothing(window))
    assert asked(window) == [
        "The clock at Hartley & Rowe Solicitors has run since 9:10. "
        "The computer was asleep from 10:10 to 19:10.",
        "Keep the time",
        "End at 10:10",
        "Leave out 10:10–19:10",
    ]
    assert focused() is line
    assert line.property("text") == "P"


def test_doing_nothing_changes_nothing(
    window: MainWindow, desk: Desk, visit: Visit, clock: HandClock, watch: Watch
) -> None:
    slept(window, clock, watch)
    before = stretches(desk, visit.id)
    watch(20)
    window.navigation.go(PlaceName.CLIENTS)
    watch(20)
    assert not asks_nothing(window)
    assert stretches(desk, visit.id) == before


@pytest.mark.parametrize(
    ("answer", "told", "kept"),
    [
        pytest.param("clock-keep", "The time stays as it is.", [(day(9, 10), None)], id="keep"),
        pytest.param(
            "clock-cut", "The clock was stopped there.", [(day(9, 10), day(10, 10))], id="cut"
        ),
        pytest.param(
            "clock-split",
            "The time is corrected. The clock runs on.",
            [(day(9, 10), day(10, 10)), (day(15, 5) + timedelta(seconds=30), None)],
            id="split",
        ),
    ],
)
def test_each_answer_is_given_by_keyboard_and_the_focus_comes_back(
    window: MainWindow,
    desk: Desk,
    visit: Visit,
    clock: HandClock,
    watch: Watch,
    answer: str,
    told: str,
    kept: list[tuple[datetime, datetime | None]],
) -> None:
    line = focused()
    slept(window, clock, watch)
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focused().objectName() == "clock-keep"
    while focused().objectName() != answer:
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert [(s.start, s.end) for s in stretches(desk, visit.id)] == kept
    assert asks_nothing(window)
    assert told in texts(window)
    assert focused() is line


def test_an_answer_that_is_taken_back_leaves_the_question_standing(
    window: MainWindow, desk: Desk, visit: Visit, clock: HandClock, watch: Watch
) -> None:
    slept(window, clock, watch)
    click(window, "clock-cut")
    assert asks_nothing(window)
    press(Qt.Key.Key_Z, CTRL)
    assert [s.end for s in stretches(desk, visit.id)] == [None]


def test_a_clock_set_back_has_words_of_its_own(
    window: MainWindow, visit: Visit, clock: HandClock, watch: Watch
) -> None:
    watch(180)
    clock.set_to(day(10, 10))
    watch(0.5)
    sentence, _, cut, split = asked(window)
    assert "The computer’s clock was set back, from 12:10 to 10:10." in sentence
    assert (cut, split) == ("End at 12:10", "Count both parts")


def test_a_change_of_zone_names_both_times_and_no_absence(
    window: MainWindow, visit: Visit, watch: Watch, go_to: GoTo
) -> None:
    watch(50)
    go_to("Europe/Prague")
    watch(0.5)
    assert asked(window) == [
        "The clock at Hartley & Rowe Solicitors has run since 9:10. "
        "The computer went from London time to Prague time, from 10:00 to 11:00.",
        "Keep the time",
        "End at 10:00",
        "Go on in Prague time",
    ]


def test_a_clock_forgotten_over_night_names_when_somebody_typed_last(
    window: MainWindow, desk: Desk, visit: Visit, clock: HandClock, watch: Watch
) -> None:
    watch(30)
    type_here("Printer")
    watch(0.5)
    watch(60 * 23)
    sentence, _, cut, _ = asked(window)
    assert sentence == (
        "The clock at Hartley & Rowe Solicitors has run since 9:10 yesterday. "
        "You last typed at 9:40."
    )
    assert cut == "End at 9:40"
    click(window, "clock-cut")
    (stretch,) = stretches(desk, visit.id)
    assert stretch.end is not None
    assert stretch.end.replace(second=0, microsecond=0) == day(9, 40)


def test_another_end_is_typed_into_the_bar(
    window: MainWindow, desk: Desk, visit: Visit, watch: Watch
) -> None:
    watch(60 * 23)
    seen(window, "bar-left-at").setFocus()
    type_here("17:30")
    press(Qt.Key.Key_Return)
    assert [s.end for s in stretches(desk, visit.id)] == [day(17, 30)]
    assert asks_nothing(window)


def test_a_night_that_was_right_is_not_asked_about_again(
    window: MainWindow, visit: Visit, watch: Watch
) -> None:
    watch(60 * 23)
    click(window, "clock-keep")
    watch(4)
    assert asks_nothing(window)
    assert not child(window, "bar-left-at").isVisible()


def test_the_question_is_said_once_to_who_can_not_see_it(
    window: MainWindow,
    visit: Visit,
    clock: HandClock,
    watch: Watch,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.clock_question_line.announce", lambda _widget, text: said.append(text))
    slept(window, clock, watch)
    watch(3)
    assert [text.partition(". ")[2] for text in said] == [
        "The computer was asleep from 10:10 to 15:05."
    ]


def test_a_clock_that_is_stopped_meanwhile_asks_no_more(
    window: MainWindow, desk: Desk, visit: Visit, clock: HandClock, watch: Watch
) -> None:
    slept(window, clock, watch)
    run_visit.stop_clock(desk, visit.id)
    assert asks_nothing(window)
    QApplication.processEvents()
    assert stretches(desk, visit.id)[0].end == clock.now_utc()
