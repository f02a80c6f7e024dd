"""The second step of the wrap-up: who does what by when, the next visit, nothing left hanging."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.promises import CLIENT, CONSULTANT
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import edit_entry, finish_visit, plan_visit, run_visit
from helpers.hand_clock import HandClock
from helpers.hands import focused, press, type_here
from helpers.wrap_up_stage import (
    SPOOLER,
    WrapUpStage,
    answered,
    finished_visit,
    note,
    wrap_up_on_stage,
)
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.widgets.fields import ChoiceField
from ui.widgets.growing_text import GrowingText

CONTROL = Qt.KeyboardModifier.ControlModifier
FRIDAY = date(2026, 11, 20)
GOOD = "Every request now has an answer, a promise or a reason. Nothing is left hanging."


@pytest.fixture
def visit_id(desk: Desk, acme: Client) -> VisitId:
    """A visit with a request done, one promised without a day, and a loose promise."""
    begun = run_visit.start_visit(desk, acme.id).id
    answered(desk, begun, "The printer is slow", Outcome.DONE, did=SPOOLER)
    answered(desk, begun, "Is a faster line possible?", Outcome.LATER)
    note(desk, begun, "!Order a longer cable by 20 Nov")
    finish_visit.finish_visit(desk, begun)
    return begun


@pytest.fixture
def stage(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> Iterator[WrapUpStage]:
    shown = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    press(Qt.Key.Key_Return, CONTROL)
    yield shown
    shown.leave()


def line(stage: WrapUpStage, name: str) -> QLineEdit:
    """Stand on the line called NAME and return it."""
    found = stage.go_to(name)
    assert isinstance(found, QLineEdit)
    return found


def type_day(stage: WrapUpStage, name: str, words: str) -> None:
    """Write WORDS into the field for a day, and leave it with Enter."""
    line(stage, name).selectAll()
    type_here(words)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()


def test_ctrl_enter_opens_the_step_on_its_first_row(stage: WrapUpStage) -> None:
    assert focused().objectName() == "promises-1-what"
    assert stage.field("promises-1-what").text == "Order a longer cable"
    assert line(stage, "promises-1-by").text() == "Fri 20 Nov"
    assert "Promised at this visit" in stage.texts()


def test_a_request_left_hanging_is_named_with_a_way_to_its_day(stage: WrapUpStage) -> None:
    assert GOOD not in stage.texts()
    stage.click("hanging-2")
    assert focused().objectName() == "requests-2-by"


def test_a_day_makes_a_hanging_request_a_promise(stage: WrapUpStage) -> None:
    type_day(stage, "requests-2-by", "20 Nov")
    promise = next(p for p in stage.facts.promises if p.request_id == 2)
    assert (promise.by, promise.who) == (FRIDAY, CONSULTANT)
    assert not stage.sees("requests-2-by")
    assert "From “Is a faster line possible?”" in stage.texts()
    assert GOOD in stage.texts()


def test_the_day_asked_of_a_request_is_drawn_like_every_other(stage: WrapUpStage) -> None:
    """Beside plain words it had no height: typed into, yet never seen."""
    asked, usual = stage.widget("requests-2-by"), stage.widget("promises-1-by")
    assert asked.height() == usual.height() > 30
    assert not asked.visibleRegion().isEmpty()
    before = asked.grab().toImage()
    line(stage, "requests-2-by").setText("20 Nov")
    assert asked.grab().toImage() != before


def test_a_request_without_a_day_says_what_its_step_will_say(stage: WrapUpStage) -> None:
    says = "Comes back to you about “Is a faster line possible?”"
    asked = stage.widget("requests-2-what")
    assert isinstance(asked, GrowingText)
    assert asked.text == says
    type_day(stage, "requests-2-by", "20 Nov")
    promise = next(p for p in stage.facts.promises if p.request_id == 2)
    assert stage.field(f"promises-{promise.id}-what").text == says


def test_other_words_for_the_step_of_a_request_are_kept_before_it_has_a_day(
    stage: WrapUpStage,
) -> None:
    stage.go_to("requests-2-what")
    press(Qt.Key.Key_A, CONTROL)
    type_here("Measure the line")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    promise = next(p for p in stage.facts.promises if p.request_id == 2)
    assert (promise.what, promise.by) == ("Measure the line", None)
    assert focused().objectName() == f"promises-{promise.id}-by"


def test_after_the_day_of_a_request_tab_goes_on_in_its_row(stage: WrapUpStage) -> None:
    type_day(stage, "requests-2-by", "20 Nov")
    promise = next(p for p in stage.facts.promises if p.request_id == 2)
    assert focused().objectName() == f"promises-{promise.id}-by"
    press(Qt.Key.Key_Tab)
    assert focused().objectName() == f"promises-{promise.id}-remove"


def test_words_that_are_no_day_are_answered_by_how_to_write_one(stage: WrapUpStage) -> None:
    type_day(stage, "promises-1-by", "soonish")
    assert "Write a day like “Friday” or “20 Nov”." in stage.texts()
    assert stage.facts.promises[0].by == FRIDAY


def test_an_hour_beside_the_day_is_kept_for_the_page(stage: WrapUpStage) -> None:
    type_day(stage, "promises-1-by", "20 Nov before 9:00")
    promise = stage.facts.promises[0]
    assert (promise.by, promise.by_words) == (FRIDAY, "before 9:00")


def test_what_is_typed_and_the_day_chosen_next_are_both_kept(stage: WrapUpStage) -> None:
    stage.go_to("promises-1-what")
    press(Qt.Key.Key_End)
    type_here(" and fit it")
    type_day(stage, "promises-1-by", "27 Nov")
    promise = stage.facts.promises[0]
    assert (promise.what, promise.by) == ("Order a longer cable and fit it", date(2026, 11, 27))


def test_who_does_it_can_be_the_reader_or_somebody_there(stage: WrapUpStage) -> None:
    assert "The page says to them: “You: Nothing to do.”" in stage.texts()
    who = stage.go_to("promises-1-who")
    assert isinstance(who, ChoiceField)
    assert [who.itemText(n) for n in range(who.count())] == [
        "Sam",
        "Mrs Rowe",
        "Tom Bailey",
        "Someone else…",
    ]
    press(Qt.Key.Key_Down)
    QApplication.processEvents()
    assert stage.facts.promises[0].who == CLIENT
    assert "The page says to them: “You: Nothing to do.”" not in stage.texts()


def test_somebody_else_is_written_by_name(stage: WrapUpStage) -> None:
    stage.go_to("promises-1-who")
    press(Qt.Key.Key_End)
    QApplication.processEvents()
    type_here("the phone company")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert stage.facts.promises[0].who == "the phone company"


def test_a_step_is_added_in_plain_words_and_the_line_waits_for_the_next(
    stage: WrapUpStage,
) -> None:
    stage.click("add-step")
    type_here("Call Tom about the calendar by 19 Nov")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    added = stage.facts.promises[-1]
    assert (added.what, added.by) == ("Call Tom about the calendar", date(2026, 11, 19))
    assert focused().objectName() == "new-step"
    assert line(stage, "new-step").text() == ""


def test_a_step_that_was_typed_and_not_added_is_there_again(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, stage: WrapUpStage
) -> None:
    stage.click("add-step")
    type_here("Call Tom")
    stage.page.leave()
    again = wrap_up_on_stage(qtbot, desk, look, jobs, stage.visit_id)
    press(Qt.Key.Key_Return, CONTROL)
    assert line(again, "new-step").text() == "Call Tom"


def test_a_step_that_names_nothing_is_asked_about_and_stays(stage: WrapUpStage) -> None:
    stage.click("add-step")
    type_here("by Friday")
    press(Qt.Key.Key_Return)
    assert line(stage, "new-step").text() == "by Friday"
    assert "What is to be done? A few words are enough." in stage.texts()
    assert len(stage.facts.promises) == 1


def test_a_removed_step_is_taken_back_by_undo(stage: WrapUpStage) -> None:
    stage.click("promises-1-remove")
    assert stage.facts.promises == ()
    assert stage.heard.with_undo == ["Removed: “Order a longer cable”"]
    stage.desk.store.undo()
    QApplication.processEvents()
    assert stage.field("promises-1-what").text == "Order a longer cable"


def test_a_proposed_step_counts_once_it_is_accepted(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, acme: Client
) -> None:
    visit_id = run_visit.start_visit(desk, acme.id).id
    note(desk, visit_id, "replaced toner; need to order new drum")
    finish_visit.finish_visit(desk, visit_id)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    press(Qt.Key.Key_Return, CONTROL)
    assert stage.field("promises-1-what").is_proposal
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert stage.facts.promises[0].state is TextState.ACCEPTED


def test_a_proposed_step_with_a_day_leaves_its_request_hanging_until_it_is_accepted(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, acme: Client
) -> None:
    visit_id = run_visit.start_visit(desk, acme.id).id
    asked = answered(desk, visit_id, "The copies are faint", Outcome.LATER)
    note(desk, visit_id, "replaced toner; need to order new drum", answers=asked)
    finish_visit.finish_visit(desk, visit_id)
    [drafted] = run_visit.visit_facts(desk, visit_id).promises
    edit_entry.save_promise(desk, replace(drafted, by=FRIDAY))
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    [step] = stage.facts.promises
    assert (step.state, step.by) == (TextState.PROPOSED, FRIDAY)
    press(Qt.Key.Key_Return, CONTROL)
    assert GOOD not in stage.texts()

    QTest.mouseClick(stage.widget(f"hanging-{asked}"), Qt.MouseButton.LeftButton)
    assert focused() is stage.field(f"promises-{step.id}-what")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert GOOD in stage.texts()


class TestNextVisit:
    """The card of the next visit."""

    @pytest.fixture
    def regular(self, desk: Desk, clock: HandClock, acme: Client) -> VisitId:
        """The third visit on a fourth Thursday, each planned for half past nine."""
        last = VisitId(0)
        for number in range(3):
            planned = plan_visit.plan_visit(desk, acme.id, day=desk.today(), at=time(9, 30))
            assert run_visit.start_visit(desk, acme.id).id == planned.id
            note(desk, planned.id, "zzz", public="I looked at everything.")
            clock.pass_time(hours=1)
            finish_visit.finish_visit(desk, planned.id)
            last = planned.id
            if number < 2:
                clock.pass_time(days=28, hours=-1)
        return last

    def test_it_is_proposed_from_the_usual_rhythm_and_planned_by_one_click(
        self,
        qtbot: QtBot,
        desk: Desk,
        look: Appearance,
        jobs: Jobs,
        regular: VisitId,
        acme: Client,
    ) -> None:
        stage = wrap_up_on_stage(qtbot, desk, look, jobs, regular)
        press(Qt.Key.Key_Return, CONTROL)
        assert "Usually every four weeks, on a Thursday." in stage.texts()
        stage.click("plan-proposed")
        QApplication.processEvents()
        planned = plan_visit.visit_lines(
            desk, client_id=acme.id, states=frozenset({VisitState.PLANNED})
        )
        assert [(v.day, v.planned_at) for v in planned] == [(date(2027, 2, 4), time(9, 30))]
        assert "Planned: Thu 4 February, 9:30." in stage.texts()
        assert stage.heard.with_undo == ["Planned: Thu 4 February, 9:30"]

    def test_another_day_can_be_chosen(self, stage: WrapUpStage, acme: Client) -> None:
        stage.click("plan-another")
        type_here("3 Dec")
        stage.click("plan-it")
        QApplication.processEvents()
        planned = plan_visit.visit_lines(
            stage.desk, client_id=acme.id, states=frozenset({VisitState.PLANNED})
        )
        assert [v.day for v in planned] == [date(2026, 12, 3)]

    @pytest.mark.parametrize(
        ("typed", "why"),
        [
            pytest.param("3 Nov 2026", "That day is past.", id="past"),
            pytest.param("yesterday", "That day is past.", id="yesterday"),
            pytest.param("soonish", "Write the day like “Tuesday” or “20 Nov”.", id="no-day"),
            pytest.param("", "Which day? Write it like “Tuesday”.", id="nothing"),
        ],
    )
    def test_a_day_that_can_not_be_is_said_and_nothing_is_planned(
        self, stage: WrapUpStage, acme: Client, typed: str, why: str
    ) -> None:
        """The card planned a visit for a day that was past."""
        stage.click("plan-another")
        type_here(typed)
        stage.click("plan-it")
        assert why in stage.texts()
        assert focused().objectName() == "next-visit-day"
        assert not plan_visit.visit_lines(
            stage.desk, client_id=acme.id, states=frozenset({VisitState.PLANNED})
        )
        line(stage, "next-visit-day").selectAll()
        type_here("3 Dec")
        press(Qt.Key.Key_Tab)
        assert why not in stage.texts()

    def test_a_promise_for_the_next_visit_takes_its_day(self, stage: WrapUpStage) -> None:
        type_day(stage, "promises-1-by", "next visit")
        assert (stage.facts.promises[0].by, stage.facts.promises[0].next_visit) == (None, True)
        assert stage.heard.told == ["No next visit is planned yet. Plan it below, or name a day."]
        stage.click("plan-another")
        type_here("3 Dec")
        stage.click("plan-it")
        assert stage.facts.promises[0].by == date(2026, 12, 3)


def test_with_every_request_answered_the_good_news_stands(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, clock: HandClock, acme: Client
) -> None:
    visit_id = finished_visit(desk, clock, acme.id)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    press(Qt.Key.Key_Return, CONTROL)
    assert GOOD in stage.texts()
