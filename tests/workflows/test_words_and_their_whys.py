"""What follows a sentence on the page belongs to it: why, notice, the request it answers."""

from dataclasses import replace

from consultant_app.desk import Desk
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visits import Visit
from consultant_app.workflows.edit_entry import save_work
from consultant_app.workflows.propose_words import propose_with_request
from consultant_app.workflows.revise_summary import save_public
from consultant_app.workflows.run_visit import visit_facts
from helpers.notes import note_request, note_work

NOTE = "replaced toner in front office printer"
OTHER = "Each of your three people at the front desk has a name of their own now."


def test_the_why_is_that_of_the_sentence_that_leads(desk: Desk, running_visit: Visit) -> None:
    """On the page "Guests can be online" stood under the updates of the network boxes."""
    both = note_work(desk, running_visit.id, "updated firmware on the switch, replaced toner")
    alone = note_work(desk, running_visit.id, "updated firmware on the switch")
    toner = note_work(desk, running_visit.id, "replaced toner")

    assert both.public.startswith(alone.public)
    assert toner.public in both.public
    assert both.why == alone.why != toner.why


def test_a_why_goes_when_its_sentence_is_rewritten_to_say_something_else(
    desk: Desk, running_visit: Visit
) -> None:
    work = note_work(desk, running_visit.id, NOTE)
    assert work.why

    rewritten = save_public(desk, work.id, OTHER)

    assert (rewritten.why, rewritten.notice, rewritten.task) == ("", "", None)


def test_a_why_comes_back_with_its_sentence(desk: Desk, running_visit: Visit) -> None:
    work = note_work(desk, running_visit.id, NOTE)
    save_public(desk, work.id, "E")

    back = save_public(desk, work.id, work.public)

    assert (back.why, back.notice, back.task) == (work.why, work.notice, work.task)


def test_a_why_stays_beside_words_that_tell_the_same(desk: Desk, running_visit: Visit) -> None:
    work = note_work(desk, running_visit.id, NOTE)

    shorter = save_public(desk, work.id, "I put new toner into the printer in your front office.")

    assert shorter.why == work.why


def test_a_why_of_ones_own_stays_whatever_is_said(desk: Desk, running_visit: Visit) -> None:
    work = note_work(desk, running_visit.id, NOTE)
    save_work(desk, replace(work, why="Nobody has to share a password."))

    rewritten = save_public(desk, work.id, OTHER)

    assert rewritten.why == "Nobody has to share a password."


def test_a_why_that_was_taken_away_does_not_come_back(desk: Desk, running_visit: Visit) -> None:
    work = note_work(desk, running_visit.id, NOTE)
    save_work(desk, replace(work, why="", notice=""))

    edited = save_public(desk, work.id, f"{work.public} It prints well.")

    assert edited.why == ""


def test_work_that_is_given_to_a_request_in_its_editor_puts_it_in_progress(
    desk: Desk, running_visit: Visit
) -> None:
    """The state stayed "Heard" although its work was done, and the page said "Noted"."""
    request = note_request(desk, running_visit.id, "The pages come out pale")
    work = note_work(desk, running_visit.id, NOTE)

    save_work(desk, replace(work, request_id=request.id))

    (linked,) = visit_facts(desk, running_visit.id).requests
    assert linked.outcome is Outcome.IN_PROGRESS


def test_a_note_is_taken_to_answer_the_request_that_it_speaks_of(
    desk: Desk, running_visit: Visit
) -> None:
    """Not the last one: the page answered whether the hall can be booked with updates."""
    labels = note_request(desk, running_visit.id, "The label printer prints each label twice")
    note_request(desk, running_visit.id, "Is it safe that we all use the same login?")

    def speaks_of(note: str) -> object:
        return propose_with_request(desk, running_visit.id, note)[1]

    assert speaks_of("cleared label print queue, new zebra driver") == labels.id
    assert speaks_of("tidied cables under desk") is None
