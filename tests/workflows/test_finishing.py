"""Finishing stops the clock and drafts; it is never refused, and nothing that stands is lost."""

from dataclasses import replace
from datetime import timedelta

from consultant_app.desk import Desk
from consultant_app.domain.missing import MissingWhat
from consultant_app.domain.promises import CLIENT, CONSULTANT
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import SegmentState
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.language.data import Words
from consultant_app.workflows.answer_request import answer_request
from consultant_app.workflows.edit_entry import remove_entry, save_promise
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.keep_promises import remove_promise
from consultant_app.workflows.revise_summary import (
    accept,
    accept_all,
    missing,
    save_public,
    save_reply,
)
from consultant_app.workflows.run_visit import stop_clock, visit_facts
from helpers.hand_clock import HandClock
from helpers.notes import PUBLIC_WORDS, note_promise, note_request, note_work


def test_finishing_stops_the_clock_and_drafts_the_reply(
    desk: Desk, answered_visit: Visit, clock: HandClock
) -> None:
    finished = finish_visit(desk, answered_visit.id)

    (segment,) = finished.facts.segments
    (request,) = finished.facts.requests
    assert finished.visit.state is VisitState.FINISHED
    assert segment.end == clock.now_utc()
    assert (request.reply, request.reply_state) == (PUBLIC_WORDS, TextState.PROPOSED)


def test_finishing_does_not_touch_a_time_that_was_stopped(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(minutes=30)
    stop_clock(desk, running_visit.id)
    before = visit_facts(desk, running_visit.id).segments
    clock.pass_time(hours=9)

    assert finish_visit(desk, running_visit.id).facts.segments == before


def test_finishing_answers_no_request_by_itself(desk: Desk, running_visit: Visit) -> None:
    request = note_request(desk, running_visit.id, "The printer is slow.")
    note_work(
        desk, running_visit.id, "Reset print spooler", answers=request.id, public=PUBLIC_WORDS
    )

    (finished,) = finish_visit(desk, running_visit.id).facts.requests

    assert finished.outcome is Outcome.IN_PROGRESS


def test_plain_words_written_in_the_wrap_up_make_the_reply_of_their_request(
    desk: Desk, running_visit: Visit
) -> None:
    """A terse note left "Done." alone on the page, although its words stood further down."""
    request = note_request(desk, running_visit.id, "Can Tom see the calendar?")
    work = note_work(desk, running_visit.id, "perms", answers=request.id)
    answer_request(desk, request.id, Outcome.DONE)
    finish_visit(desk, running_visit.id)

    save_public(desk, work.id, "Tom can")
    save_public(desk, work.id, "Tom can now see your calendar.")

    (answered,) = visit_facts(desk, running_visit.id).requests
    assert answered.reply == "Tom can now see your calendar."
    assert answered.reply_state is TextState.PROPOSED
    save_reply(desk, request.id, "Yes, since today.")
    save_public(desk, work.id, "Tom can now see it.")
    assert visit_facts(desk, running_visit.id).requests[0].reply == "Yes, since today."


def test_a_step_that_a_note_leaves_open_is_proposed_once(desk: Desk, running_visit: Visit) -> None:
    note_work(desk, running_visit.id, "Reset print spooler; need to order a new roller")

    finish_visit(desk, running_visit.id)
    (step,) = finish_visit(desk, running_visit.id).facts.promises

    assert step.state is TextState.PROPOSED


def test_a_proposed_step_that_was_removed_is_not_proposed_again(
    desk: Desk, running_visit: Visit
) -> None:
    note_work(desk, running_visit.id, "Reset print spooler; need to order a new roller")
    (step,) = finish_visit(desk, running_visit.id).facts.promises
    remove_promise(desk, step.id)

    assert finish_visit(desk, running_visit.id).facts.promises == ()
    issue(desk, running_visit.id, accept=True)
    assert visit_facts(desk, running_visit.id).promises == ()


def test_a_proposed_step_that_was_reworded_is_not_proposed_again(
    desk: Desk, running_visit: Visit
) -> None:
    note_work(desk, running_visit.id, "Reset print spooler; need to order a new roller")
    (step,) = finish_visit(desk, running_visit.id).facts.promises
    save_promise(desk, replace(step, what="Bring the roller along"))

    again = finish_visit(desk, running_visit.id).facts.promises

    assert [p.what for p in again] == ["Bring the roller along"]


def test_a_promise_noted_in_the_same_moment_keeps_no_step_away(
    desk: Desk, running_visit: Visit
) -> None:
    asked = note_request(desk, running_visit.id, "Could it be faster?")
    note_promise(desk, running_visit.id, "A longer cable by Friday", answers=asked.id)
    note_work(desk, running_visit.id, "Reset print spooler; need to order a new roller")

    promised, proposed = finish_visit(desk, running_visit.id).facts.promises

    assert (promised.state, proposed.state) == (TextState.ACCEPTED, TextState.PROPOSED)


def test_a_step_without_a_day_is_not_put_beside_a_promise_for_the_same_request(
    desk: Desk, running_visit: Visit
) -> None:
    request = note_request(desk, running_visit.id, "The Wi-Fi does not reach the back office.")
    note_promise(desk, running_visit.id, "fit a second Wi-Fi box", answers=request.id)
    note_work(desk, running_visit.id, "wifi survey, will order a new roller", answers=request.id)

    (promised,) = finish_visit(desk, running_visit.id).facts.promises

    assert promised.what == "fit a second Wi-Fi box"


def test_what_only_the_customer_can_do_is_proposed_as_theirs(
    desk: Desk, running_visit: Visit
) -> None:
    """To keep the key in a safe place is no promise of the consultant."""
    note_work(desk, running_visit.id, "Encrypted the backup disk")

    (step,) = finish_visit(desk, running_visit.id).facts.promises

    assert (step.what, step.who) == (
        "Keep the key in a safe place, away from the disk.",
        CLIENT,
    )


def test_what_the_consultant_does_afterwards_is_proposed_as_theirs(
    desk: Desk, running_visit: Visit
) -> None:
    note_work(desk, running_visit.id, "Configured offsite copy for 3-2-1")

    (step,) = finish_visit(desk, running_visit.id).facts.promises

    assert (step.what, step.who) == ("I check that the first full copy has finished.", CONSULTANT)


def test_a_clock_set_back_ends_at_its_start_and_asks_for_a_look(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.set_to(clock.now_utc() - timedelta(hours=2))

    (segment,) = finish_visit(desk, running_visit.id).facts.segments

    assert (segment.end, segment.state) == (segment.start, SegmentState.NEEDS_REVIEW)


def test_accepting_one_place_leaves_the_others(desk: Desk, answered_visit: Visit) -> None:
    note_work(desk, answered_visit.id, "Replaced failing HDD in NAS")
    finish_visit(desk, answered_visit.id)
    first, *_ = [m for m in missing(desk, answered_visit.id) if m.what is MissingWhat.ACCEPT]

    accept(desk, first.place)
    left = accept_all(desk, answered_visit.id)

    assert left == 1
    assert not any(m.what.stops for m in missing(desk, answered_visit.id))


def test_removing_a_request_that_was_answered_keeps_the_work(
    desk: Desk, answered_visit: Visit
) -> None:
    request = visit_facts(desk, answered_visit.id).requests[0]

    remove_entry(desk, "requests", request.id)

    (work,) = visit_facts(desk, answered_visit.id).work
    assert work.request_id is None


def test_what_is_noted_while_the_words_are_drafted_stays_and_is_drafted_too(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    """Drafting takes its time beside the window; a step removed meanwhile came back."""
    note_work(desk, running_visit.id, "Reset print spooler")
    promise = note_promise(desk, running_visit.id, "Call the bank")
    writing = iter(("Reset print spooler; need to order a new roller",))

    def words_while_somebody_writes(language: str) -> Words:
        for line in writing:
            clock.pass_time(minutes=1)
            note_work(desk, running_visit.id, line)
            save_promise(desk, replace(promise, what="Call the insurance"))
        return desk.words(language)

    finish_visit(replace(desk, words=words_while_somebody_writes), running_visit.id)

    facts = visit_facts(desk, running_visit.id)
    assert facts.visit.state is VisitState.FINISHED
    changed, proposed = (promise.what for promise in facts.promises)
    assert changed == "Call the insurance"
    assert "new roller" in proposed
