"""The time of a visit is corrected by keyboard: each act is one change, and a sentence tells it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.invoicing import InvoiceWish
from consultant_app.domain.time_segments import Charge, SegmentState
from consultant_app.domain.visits import Visit
from consultant_app.workflows import edit_time, invoicing, keep_clients, run_visit
from helpers.hand_clock import HandClock
from helpers.hands import focused, press, type_here
from helpers.visit_stage import VisitStage, client_with_people
from helpers.week_of_time import TRAVEL, WORK, record, with_rates
from ui.undo import undo_last

CTRL = Qt.KeyboardModifier.ControlModifier
THURSDAY = date(2026, 11, 12)
Editor = Callable[[Visit], VisitStage]


def at(hour: int, minute: int = 0, day: int = 12) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def clock() -> HandClock:
    """It is Friday, 9:00."""
    return HandClock(at(9, 0, day=13))


@pytest.fixture
def visit(desk: Desk) -> Visit:
    """Yesterday: travel, work, a gap of fifteen minutes, work."""
    with_rates(desk)
    client = client_with_people(desk)
    return record(
        desk,
        client,
        THURSDAY,
        ("9:05", "9:30", TRAVEL),
        ("9:30", "10:30", WORK),
        ("10:45", "12:00", WORK),
    )


@pytest.fixture
def edit(stage: VisitStage) -> Callable[[int], None]:
    """Opens the editor at a stretch, counted from zero, with its rarer acts."""

    def open_at(number: int) -> None:
        stage.page.edit_time(stage.facts.segments[number].id)
        name = f"more-of-{stage.facts.segments[number].id}"
        while focused().objectName() != name:
            press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Space)

    return open_at


def go_to(stage: VisitStage, name: str) -> None:
    """Go on with Tab until the widget called NAME has the focus."""
    for _ in range(60):
        if focused().objectName() == name:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


def hours(stage: VisitStage) -> list[tuple[str, str]]:
    """Return from when to when each stretch is, in London."""
    return [
        (f"{s.start:%d %H:%M}", f"{s.end:%d %H:%M}" if s.end else "now")
        for s in stage.facts.segments
    ]


def is_whole(part: QWidget) -> bool:
    """Tell whether all of PART can be seen."""
    return part.visibleRegion().boundingRect() == part.rect()


def take_back(stage: VisitStage) -> None:
    undo_last(stage.desk, stage.workplace.navigation)


def test_an_end_before_the_start_is_the_next_day_and_told(stage: VisitStage) -> None:
    last = stage.facts.segments[2]
    stage.page.edit_time(last.id)
    type_here("22:30")
    press(Qt.Key.Key_Tab)
    assert "It ends before it starts. Change one of the two." in stage.texts()
    assert stage.facts.segments[2] == last
    go_to(stage, f"end-of-{last.id}")
    type_here("1:15")
    press(Qt.Key.Key_Return)
    assert hours(stage)[2] == ("12 22:30", "13 01:15")
    assert "+1 day" in stage.texts()
    assert "It ends the next day, Fri 13 November." in stage.texts()


@pytest.mark.parametrize("typed", ["90", "1:30", "1h30", "1.5h", "1,5 h"])
def test_a_length_is_typed_in_any_way_and_moves_the_end(stage: VisitStage, typed: str) -> None:
    work = stage.facts.segments[1]
    stage.page.edit_time(work.id)
    go_to(stage, f"length-of-{work.id}")
    type_here(typed)
    press(Qt.Key.Key_Return)
    assert hours(stage)[1] == ("12 09:30", "12 11:00")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        pytest.param("long", "Write the length like 90, 1:30, 1h30 or 1.5h.", id="no-length"),
        pytest.param("1:75", "Write at most 59 minutes after the hours.", id="too-many-minutes"),
        pytest.param("0", "A length needs at least one minute.", id="nothing"),
    ],
)
def test_a_length_that_is_none_is_told_and_changes_nothing(
    stage: VisitStage, typed: str, sentence: str
) -> None:
    work = stage.facts.segments[1]
    stage.page.edit_time(work.id)
    go_to(stage, f"length-of-{work.id}")
    type_here(typed)
    press(Qt.Key.Key_Return)
    assert sentence in stage.texts()
    assert stage.facts.segments[1] == work


def test_a_stretch_moves_to_another_day_with_its_hours(
    stage: VisitStage, edit: Callable[[int], None]
) -> None:
    edit(1)
    go_to(stage, f"day-of-{stage.facts.segments[1].id}")
    press(Qt.Key.Key_A, CTRL)
    type_here("10 Nov 2026")
    press(Qt.Key.Key_Return)
    assert ("10 09:30", "10 10:30") in hours(stage)


def test_no_charge_is_said_with_its_reason(stage: VisitStage, edit: Callable[[int], None]) -> None:
    edit(1)
    work = stage.facts.segments[1]
    go_to(stage, f"charge-of-{work.id}")
    press(Qt.Key.Key_Down)
    assert stage.facts.segments[1].charge is Charge.NO_CHARGE
    go_to(stage, f"reason-of-{work.id}")
    type_here("my own mistake")
    press(Qt.Key.Key_Return)
    stored = stage.facts.segments[1]
    assert (stored.charge, stored.charge_reason) == (Charge.NO_CHARGE, "my own mistake")
    assert "No charge: my own mistake" in stage.texts()


def test_a_stretch_is_split_at_a_moment_and_undo_makes_it_one_again(
    stage: VisitStage, edit: Callable[[int], None], qtbot: QtBot
) -> None:
    edit(1)
    go_to(stage, f"split-of-{stage.facts.segments[1].id}")
    type_here("10:10")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stage.facts.segments) == 4)
    assert hours(stage)[1:3] == [("12 09:30", "12 10:10"), ("12 10:10", "12 10:30")]
    assert stage.heard.with_undo == ["The time is split."]
    take_back(stage)
    assert hours(stage)[1] == ("12 09:30", "12 10:30")


def test_the_panel_grows_with_the_rarer_acts_and_shrinks_without_them(
    stage: VisitStage, edit: Callable[[int], None], qtbot: QtBot
) -> None:
    """They were unfolded below its edge: one line of them could be seen, the rest be guessed."""
    stage.page.edit_time(stage.facts.segments[0].id)
    editor = stage.widget("time-editor")
    folded = editor.height()
    edit(0)
    move = stage.widget(f"move-{stage.facts.segments[0].id}")
    last = stage.widget(f"more-of-{stage.facts.segments[2].id}")
    qtbot.waitUntil(lambda: is_whole(move) and is_whole(last))
    lines = editor.findChild(QScrollArea)
    assert isinstance(lines, QScrollArea)
    qtbot.waitUntil(lambda: not lines.verticalScrollBar().isVisible())
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: editor.height() == folded)


def test_ctrl_z_takes_back_what_was_done_in_the_panel(stage: VisitStage) -> None:
    """Keys reach nothing behind a panel, so Ctrl+Z was dead right after "Time removed."."""
    before = hours(stage)
    stage.page.edit_time(stage.facts.segments[1].id)
    go_to(stage, f"remove-time-{stage.facts.segments[1].id}")
    press(Qt.Key.Key_Space)
    assert len(hours(stage)) == 2
    press(Qt.Key.Key_Z, CTRL)
    assert hours(stage) == before
    assert stage.widget("time-editor").isVisible()
    press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert len(hours(stage)) == 2


def test_a_moment_outside_splits_nothing_and_says_so(
    stage: VisitStage, edit: Callable[[int], None]
) -> None:
    edit(1)
    work = stage.facts.segments[1]
    go_to(stage, f"split-of-{work.id}")
    type_here("14:00")
    go_to(stage, f"split-{work.id}")
    press(Qt.Key.Key_Space)
    assert "The moment has to lie inside it." in stage.texts()
    assert len(stage.facts.segments) == 3


def test_joining_over_a_gap_says_what_it_adds(
    stage: VisitStage, edit: Callable[[int], None]
) -> None:
    edit(1)
    go_to(stage, f"join-{stage.facts.segments[1].id}")
    join = focused()
    assert join.accessibleName() == "Join with the next, and count the 15 min between"
    press(Qt.Key.Key_Space)
    assert hours(stage) == [("12 09:05", "12 09:30"), ("12 09:30", "12 12:00")]


def test_what_can_not_be_joined_says_why(stage: VisitStage, edit: Callable[[int], None]) -> None:
    edit(0)
    assert (
        "It can’t be joined with the next. The two are of different kinds. "
        "Change one of them first."
    ) in stage.texts()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_stretch_moves_to_another_visit_of_the_day(
    stage: VisitStage, desk: Desk, edit: Callable[[int], None]
) -> None:
    rossi = keep_clients.add_client(desk, "Rossi Bakery")
    other = record(desk, rossi, THURSDAY, ("14:00", "15:00", WORK))
    edit(2)
    go_to(stage, f"move-{stage.facts.segments[2].id}")
    press(Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Thu 12 Nov  Rossi Bakery"
    press_in(menu, Qt.Key.Key_Return)
    assert len(stage.facts.segments) == 2
    assert len(run_visit.visit_facts(desk, other.id).segments) == 2
    assert stage.heard.with_undo == ["The time belongs to the visit at Rossi Bakery now."]


def press_in(menu: QMenu, key: Qt.Key) -> None:
    QTest.keyClick(menu, key)


def test_time_that_is_there_twice_is_explained_with_two_ways_out(
    stage: VisitStage, desk: Desk
) -> None:
    rossi = keep_clients.add_client(desk, "Rossi Bakery")
    record(desk, rossi, THURSDAY, ("11:40", "12:30", WORK))
    last = stage.facts.segments[2]
    stage.page.edit_time(last.id)
    assert (
        "11:40–12:00 is there twice (20 min): also as “On site at Rossi Bakery”, 11:40–12:30."
    ) in stage.texts()
    go_to(stage, f"fix-{last.id}-0")
    assert focused().accessibleName() == "End 10:45–12:00 at 11:40"
    go_to(stage, f"fix-{last.id}-1")
    assert focused().accessibleName() == "Begin 11:40–12:30 at 12:00"
    press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Space)
    assert hours(stage)[2] == ("12 10:45", "12 11:40")
    assert not any("is there twice" in text for text in stage.texts())
    take_back(stage)
    assert hours(stage)[2] == ("12 10:45", "12 12:00")


def test_both_may_be_kept_and_are_not_asked_about_again(stage: VisitStage, desk: Desk) -> None:
    rossi = keep_clients.add_client(desk, "Rossi Bakery")
    record(desk, rossi, THURSDAY, ("11:40", "12:30", WORK))
    last = stage.facts.segments[2]
    stage.page.edit_time(last.id)
    go_to(stage, f"keep-both-{last.id}")
    press(Qt.Key.Key_Space)
    assert not any("is there twice" in text for text in stage.texts())
    assert stage.facts.segments[2] == last
    assert [shared.kept for shared in edit_time.overlaps_of(desk, last.id)] == [True]
    take_back(stage)
    assert any("is there twice" in text for text in stage.texts())


def test_both_are_asked_about_again_where_they_come_to_share_more(
    stage: VisitStage, desk: Desk
) -> None:
    rossi = keep_clients.add_client(desk, "Rossi Bakery")
    record(desk, rossi, THURSDAY, ("11:40", "12:30", WORK))
    last = stage.facts.segments[2]
    edit_time.keep_both(desk, edit_time.overlaps_of(desk, last.id)[0])

    edit_time.save_segment(desk, replace(last, end=at(11, 50)))
    less = edit_time.overlaps_of(desk, last.id)
    edit_time.save_segment(desk, replace(last, end=at(12, 10)))
    more = edit_time.overlaps_of(desk, last.id)

    assert ([s.kept for s in less], [s.kept for s in more]) == ([True], [False])


def test_a_gap_is_offered_in_the_editor_and_filled_only_when_asked(stage: VisitStage) -> None:
    stage.page.edit_time(stage.facts.segments[1].id)
    assert "Nothing noted 10:30–10:45" in stage.texts()
    assert len(stage.facts.segments) == 3
    go_to(stage, "add-gap-10:30")
    press(Qt.Key.Key_Space)
    assert ("12 10:30", "12 10:45") in hours(stage)


def test_a_journey_through_zones_shows_both_local_times_and_what_truly_passed(
    stage: VisitStage, desk: Desk
) -> None:
    last = stage.facts.segments[2]
    with desk.store.changing(What.SAMPLE) as tx:
        there = replace(last, zone="America/New_York", start_offset_minutes=-300)
        tx.segments.put(replace(there, end_offset_minutes=60))
    stage.page.edit_time(last.id)
    assert (
        "By the clocks there it was 5:45 UTC−5 – 13:00 UTC+1; the length is what truly passed."
    ) in stage.texts()


def test_a_stretch_that_nobody_answered_for_is_marked_and_settled(
    stage: VisitStage, desk: Desk
) -> None:
    last = stage.facts.segments[2]
    with desk.store.changing(What.SAMPLE) as tx:
        tx.segments.put(replace(last, state=SegmentState.NEEDS_REVIEW))
    line = stage.widget("time-3")
    assert line.accessibleName() == "On site, 10:45–12:00, 1 h 15, look at this time"
    stage.page.edit_time(last.id)
    go_to(stage, f"right-{last.id}")
    press(Qt.Key.Key_Space)
    assert stage.facts.segments[2].state is SegmentState.FINE
    assert stage.heard.with_undo == ["The times are settled."]


def test_what_was_invoiced_is_told_where_it_is_edited(stage: VisitStage, desk: Desk) -> None:
    draft = invoicing.lines(desk, InvoiceWish(month=THURSDAY))
    invoicing.mark(desk, draft)
    stage.page.edit_time(stage.facts.segments[1].id)
    told = stage.widget("time-invoiced")
    assert isinstance(told, QLabel)
    assert told.text() == (
        "This time was invoiced on Fri 13 November. "
        "What you change here does not change that invoice."
    )
    edit_time.save_segment(desk, replace(stage.facts.segments[1], end=at(10, 0)))
    stage.page.edit_time(stage.facts.segments[1].id)
    assert told.text().endswith("The invoice has 2 h 15; recorded for it now: 1 h 45.")


def test_a_visit_without_hours_has_a_length_and_how_it_is_charged(stage: VisitStage) -> None:
    stage.page.edit_time(stage.facts.segments[0].id)
    for segment in stage.facts.segments:
        stage.widget(f"remove-time-{segment.id}").setFocus()
        press(Qt.Key.Key_Space)
    go_to(stage, "visit-length")
    type_here("soon")
    press(Qt.Key.Key_Return)
    assert "Write the length like 90, 1:30, 1h30 or 1.5h." in stage.texts()
    press(Qt.Key.Key_A, CTRL)
    type_here("1h30")
    press(Qt.Key.Key_Return)
    go_to(stage, "visit-charge")
    press(Qt.Key.Key_Down)
    visit = stage.facts.visit
    assert (visit.duration_minutes, visit.duration_charge) == (90, Charge.NO_CHARGE)


def test_a_visit_without_hours_goes_to_the_day_that_it_was(stage: VisitStage) -> None:
    stage.page.edit_time(stage.facts.segments[0].id)
    for segment in stage.facts.segments:
        stage.widget(f"remove-time-{segment.id}").setFocus()
        press(Qt.Key.Key_Space)
    go_to(stage, "visit-day")
    for text in ("2030-01-07", "Tuesday"):
        press(Qt.Key.Key_A, CTRL)
        type_here(text)
        press(Qt.Key.Key_Return)
        if text != "Tuesday":
            assert "This is still to come. Write an earlier time." in stage.texts()
    assert stage.facts.visit.day == date(2026, 11, 10)
    take_back(stage)
    assert stage.facts.visit.day == THURSDAY


def test_the_fields_of_a_running_stretch_stand_below_those_of_the_others(
    stage: VisitStage, desk: Desk
) -> None:
    """Without a length its kind took that room, and pushed its start out of the column."""
    run_visit.continue_visit(desk, stage.visit.id)
    stage.page.edit_time(stage.facts.segments[0].id)
    first, running = stage.facts.segments[0], stage.facts.segments[-1]
    assert running.end is None
    for part in ("start", "end"):
        above, below = (
            stage.widget(f"{part}-of-{first.id}"),
            stage.widget(f"{part}-of-{running.id}"),
        )
        assert above.mapTo(stage.window, QPoint()).x() == below.mapTo(stage.window, QPoint()).x()


def test_work_that_was_a_journey_is_charged_as_journeys_are(
    stage: VisitStage, desk: Desk, qtbot: QtBot
) -> None:
    client = stage.facts.client
    keep_clients.save_client(desk, replace(client, rates={"travel": Decimal(30)}))
    for number, charge in ((1, Charge.BILLABLE), (2, Charge.NO_CHARGE)):
        stretch = stage.facts.segments[number]
        stage.page.edit_time(stretch.id)
        go_to(stage, f"kind-of-{stretch.id}")
        type_here("T")
        assert stage.facts.segments[number].kind is TRAVEL
        assert stage.facts.segments[number].charge is charge
        keep_clients.save_client(desk, replace(client, rates={"travel": Decimal(0)}))
        qtbot.waitUntil(lambda: not stage.facts.client.rates["travel"])
        press(Qt.Key.Key_Escape)
