"""The wrap-up as a whole: its page beside it, its keys, what others change, what the disk does."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import DiskRefused
from consultant_app.domain.settings import Look
from consultant_app.workflows import issue_summary, plan_visit, revise_summary, run_visit
from helpers.hand_clock import HandClock
from helpers.hands import focused, press, type_here
from helpers.wrap_up_stage import WrapUpStage, finished_visit, wrap_up_on_stage
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.navigation import PlaceName
from ui.pages.wrap_up.page_places import SearchablePages
from ui.pages.wrap_up.paragraph import Paragraph
from ui.pages.wrap_up.saver import Saver
from ui.widgets.page_preview import PagePreview
from ui.widgets.save_state import SaveState

CONTROL = Qt.KeyboardModifier.ControlModifier


def preview(stage: WrapUpStage) -> PagePreview:
    """Return the page beside the editor."""
    found = stage.window.findChild(PagePreview)
    assert isinstance(found, PagePreview)
    return found


def test_the_page_beside_is_for_the_one_who_reads_it(stage: WrapUpStage) -> None:
    assert "As Mrs Rowe will see it" in stage.texts()
    assert any(text.startswith("Page 1 of ") for text in stage.texts())


def test_the_foot_says_where_the_clock_stopped(stage: WrapUpStage) -> None:
    assert stage.widget("stopped-clock").text() == "Clock stopped at 1 h 45"  # type: ignore[attr-defined]  # a label


def test_another_visit_begins_without_the_hour_of_the_one_before(
    stage: WrapUpStage, desk: Desk, acme: Client, clock: HandClock
) -> None:
    state = stage.page.findChild(SaveState)
    assert state is not None
    type_here(" Done.")
    stage.page.leave()
    assert state.text == "Saved 11:17"
    other = finished_visit(desk, clock, acme.id)
    stage.page.show_visit(other)
    assert state.text == ""


def test_ctrl_z_brings_no_words_of_one_visit_into_the_page_of_another(
    stage: WrapUpStage, desk: Desk, acme: Client, clock: HandClock
) -> None:
    other = finished_visit(desk, clock, acme.id)
    press(Qt.Key.Key_Return, CONTROL)
    stage.click("plan-another")
    type_here("some day")
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_Delete)

    stage.page.show_visit(other)
    stage.page.arrive()
    press(Qt.Key.Key_Return, CONTROL)
    stage.click("plan-another")
    press(Qt.Key.Key_Z, CONTROL)
    day = stage.widget("next-visit-day")
    assert isinstance(day, QLineEdit)
    assert day.text() == ""


def test_no_field_that_tab_has_passed_stays_selected(stage: WrapUpStage) -> None:
    """Half a page in the colour of the selection told nobody where the keys went."""
    fields = stage.page.findChildren(Paragraph)
    stage.page.arrive()
    offered = 0
    for _ in range(8):
        press(Qt.Key.Key_Tab)
        chosen = [f for f in fields if f.textCursor().hasSelection()]
        assert chosen in ([], [focused()])
        offered += len(chosen)
    assert offered > 1


def test_typing_makes_the_page_anew_and_saves_it(stage: WrapUpStage, qtbot: QtBot) -> None:
    stage.go_to("requests-1-reply")
    press(Qt.Key.Key_End)
    drawn: list[str] = []
    preview(stage).drawn.connect(lambda: drawn.append(stage.facts.requests[0].reply))
    type_here(" Three pages came out.")
    qtbot.waitUntil(lambda: any(text.endswith("Three pages came out.") for text in drawn))
    assert "Saved 11:17" in stage.texts()


def test_a_thread_makes_the_page_as_well(
    qtbot: QtBot, desk: Desk, look: Appearance, visit_id: VisitId
) -> None:
    threads = Jobs()
    stage = wrap_up_on_stage(qtbot, desk, look, threads, visit_id)
    qtbot.waitUntil(lambda: any(t.startswith("Page 1 of ") for t in stage.texts()), timeout=20_000)
    qtbot.waitUntil(lambda: not threads.busy, timeout=20_000)
    threads.close()


def test_words_are_found_where_they_stand_on_the_page(desk: Desk, visit_id: VisitId) -> None:
    pdf = issue_summary.preview(desk, visit_id).pdf
    pages = SearchablePages()
    asked, closing = pages.find(pdf, "The printer is slow"), pages.find(pdf, "With warm regards")
    assert asked is not None
    assert closing is not None
    assert (asked.page, asked.share) < (closing.page, closing.share)
    assert pages.find(pdf, "words that nobody wrote here") is None


def test_f9_hides_the_page_and_shows_it_again(stage: WrapUpStage) -> None:
    press(Qt.Key.Key_F9)
    assert not preview(stage).isVisible()
    press(Qt.Key.Key_F9)
    assert preview(stage).isVisible()


def test_where_there_is_no_room_the_page_is_a_tab(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id, width=960)
    assert not preview(stage).isVisible()
    press(Qt.Key.Key_F9)
    assert preview(stage).isVisible()
    assert not stage.sees("visits-1-headline")
    QTest.keyClick(stage.window, Qt.Key.Key_F9)
    assert stage.sees("visits-1-headline")


@pytest.mark.parametrize("width", [pytest.param(960, id="tabs"), pytest.param(1154, id="beside")])
def test_after_f9_there_and_back_one_writes_on_where_one_was(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, width: int
) -> None:
    """The focus was lost, and Tab went to the sidebar."""
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id, width=width)
    stage.go_to("requests-1-reply")
    press(Qt.Key.Key_F9)
    press(Qt.Key.Key_F9)
    assert focused().objectName() == "requests-1-reply"


def test_the_keys_lead_through_the_steps_and_back(stage: WrapUpStage) -> None:
    press(Qt.Key.Key_PageDown, CONTROL)
    assert stage.sees("add-step")
    press(Qt.Key.Key_Return, CONTROL)
    assert stage.sees("hand-over-screen")
    press(Qt.Key.Key_Return, CONTROL)
    assert stage.sees("option-length")
    press(Qt.Key.Key_PageUp, CONTROL)
    press(Qt.Key.Key_PageUp, CONTROL)
    press(Qt.Key.Key_PageUp, CONTROL)
    assert focused().objectName() == "visits-1-headline"


def test_ctrl_page_up_on_the_first_step_leads_back_to_the_visit(
    stage: WrapUpStage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(stage.workplace.navigation.visit_wanted) as went:
        press(Qt.Key.Key_PageUp, CONTROL)
    assert went.args == [stage.visit_id]


def test_tab_goes_in_reading_order(stage: WrapUpStage) -> None:
    seen = [focused().objectName()]
    for _ in range(6):
        press(Qt.Key.Key_Tab)
        seen.append(focused().objectName())
    assert seen == [
        "visits-1-headline",
        "visits-1-asked",
        "visits-1-did",
        "visits-1-now",
        "around",
        "requests-1-outcome",
        "requests-1-reply",
    ]


def test_everything_tab_stops_at_has_a_name(stage: WrapUpStage) -> None:
    for _ in range(4):
        stops = [
            w
            for w in stage.window.findChildren(QWidget)
            if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert len(stops) > 5
        assert [w for w in stops if not w.accessibleName()] == []
        QTest.keyClick(stage.window, Qt.Key.Key_PageDown, CONTROL)


def test_back_to_visit_saves_what_is_typed_first(stage: WrapUpStage, qtbot: QtBot) -> None:
    stage.go_to("requests-1-reply")
    type_here("Well. ")
    with qtbot.waitSignal(stage.workplace.navigation.visit_wanted) as went:
        stage.click("back-to-visit")
    assert went.args == [stage.visit_id]
    assert stage.facts.requests[0].reply.startswith("Well. ")


def test_what_others_change_is_shown_without_losing_what_is_typed(stage: WrapUpStage) -> None:
    stage.go_to("requests-1-reply")
    press(Qt.Key.Key_A, CONTROL)
    type_here("Mine.")
    work = stage.facts.work[0]
    revise_summary.save_public(stage.desk, work.id, "Theirs.")
    QApplication.processEvents()
    stage.page.leave()
    assert stage.field("requests-1-reply").text == "Mine."
    assert stage.facts.requests[0].reply == "Mine."
    stage.click("notes-of-1")
    assert stage.field("work-1-public").text == "Theirs."


def test_undo_from_outside_is_shown_in_the_field_that_has_the_focus(stage: WrapUpStage) -> None:
    before = stage.field("requests-1-reply").text
    stage.go_to("requests-1-reply")
    type_here("Well. ")
    stage.page.leave()
    QApplication.processEvents()
    stage.desk.store.undo()
    QApplication.processEvents()
    assert stage.field("requests-1-reply").text == before


def test_a_visit_that_is_removed_leads_back_to_today(stage: WrapUpStage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.workplace.navigation.place_wanted) as went:
        plan_visit.remove_visit(stage.desk, stage.visit_id)
    assert went.args == [PlaceName.TODAY.value]


def test_another_visit_is_shown_in_its_place(
    stage: WrapUpStage, desk: Desk, clock: HandClock, acme: Client
) -> None:
    stage.go_to("requests-1-reply")
    type_here("Well. ")
    other = finished_visit(desk, clock, acme.id)
    stage.page.show_visit(other)
    stage.page.arrive()
    assert stage.facts.requests[0].reply.startswith("Well. ")
    assert focused().objectName() == f"visits-{other}-headline"


def test_coming_back_to_the_same_visit_goes_on_where_one_was(stage: WrapUpStage) -> None:
    stage.go_to("requests-1-reply")
    stage.page.leave()
    stage.page.show_visit(stage.visit_id)
    stage.page.arrive()
    assert focused().objectName() == "requests-1-reply"


def test_a_visit_whose_clock_runs_is_not_stopped_by_looking(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, acme: Client
) -> None:
    begun = run_visit.start_visit(desk, acme.id).id
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, begun)
    assert "The clock is running" in stage.texts()
    assert run_visit.running_visit(desk) is not None


class _Windows(QObject):
    """Counts the windows that come up."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(thing, QWidget) and thing.isWindow():
            self.shown.append(thing)
        return False


def test_nothing_of_the_page_ever_flashes_up_as_a_window_of_its_own(
    qapp: QApplication, stage: WrapUpStage, desk: Desk, clock: HandClock, acme: Client
) -> None:
    windows = _Windows()
    qapp.installEventFilter(windows)
    stage.page.show_visit(finished_visit(desk, clock, acme.id))
    press(Qt.Key.Key_PageDown, CONTROL)
    press(Qt.Key.Key_PageDown, CONTROL)
    qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_a_text_that_the_disk_refuses_is_kept_and_saved_later(
    qtbot: QtBot, look: Appearance, logged_trouble: list[logging.LogRecord]
) -> None:
    state = SaveState(look)
    qtbot.addWidget(state)
    saver = Saver(state, lambda: "11:17", state)
    disk: list[str] = []
    full = [True]

    def save() -> None:
        if full[0]:
            raise DiskRefused(Path("consultant.db"), "no space left")
        disk.append("the text")

    saver.later("reply", save)
    assert not saver.flush()
    assert state.text == "Not saved yet"
    assert [record.getMessage() for record in logged_trouble] == [
        "a text was not saved: no space left"
    ]
    logged_trouble.clear()
    full[0] = False
    assert saver.flush()
    assert disk == ["the text"]
    assert state.text == "Saved 11:17"


def test_at_130_per_cent_text_the_page_is_a_tab_too(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    look.choose(Look.LIGHT, text_size=130)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    assert not preview(stage).isVisible()
