"""An earlier visit told on the page of a later one: chosen, taken back, and out of what waits."""

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client, Contact
from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import NotToldThere
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.workflows.answer_request import answer_request
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.keep_people import save_contact
from consultant_app.workflows.plan_visit import remove_visit, visit_lines
from consultant_app.workflows.revise_summary import drafted, missing
from consultant_app.workflows.run_visit import page_facts, start_visit, visit_facts
from consultant_app.workflows.tell_together import greet_also, tell_also, tellable
from consultant_app.workflows.today import today
from helpers.hand_clock import HandClock
from helpers.notes import PUBLIC_WORDS, note_request, note_work


@pytest.fixture
def earlier(desk: Desk, answered_visit: Visit, clock: HandClock) -> Visit:
    """A visit that is over and waits to be written up."""
    finish_visit(desk, answered_visit.id)
    clock.pass_time(minutes=2 * 24 * 60)
    return visit_facts(desk, answered_visit.id).visit


@pytest.fixture
def later(desk: Desk, acme: Client, earlier: Visit, clock: HandClock) -> Visit:
    """Another visit two days later, over as well."""
    visit = start_visit(desk, acme.id)
    request = note_request(desk, visit.id, "The screen is dark.")
    note_work(desk, visit.id, "Changed the lamp", answers=request.id, public=PUBLIC_WORDS)
    answer_request(desk, request.id, Outcome.DONE)
    clock.pass_time(minutes=30)
    finish_visit(desk, visit.id)
    return visit_facts(desk, visit.id).visit


def waiting(desk: Desk) -> int:
    return today(desk).to_write_up


def test_an_earlier_visit_is_offered_and_told(desk: Desk, earlier: Visit, later: Visit) -> None:
    assert [v.id for v in tellable(desk, later.id)] == [earlier.id]

    tell_also(desk, later.id, earlier.id, told=True)

    quotes = [item.quote for item in drafted(desk, later.id).document.asked]
    assert quotes == ["“The printer is slow.”", "“The screen is dark.”"]
    assert [r.words for r in visit_facts(desk, later.id).requests] == ["The screen is dark."]
    assert [v.id for v in tellable(desk, later.id)] == [earlier.id]


def test_it_waits_no_more_until_that_is_taken_back(
    desk: Desk, earlier: Visit, later: Visit
) -> None:
    assert waiting(desk) == 2

    tell_also(desk, later.id, earlier.id, told=True)
    finished = frozenset({VisitState.FINISHED})
    assert waiting(desk) == 1
    assert [line.id for line in visit_lines(desk, states=finished)] == [later.id]

    desk.store.undo()
    assert waiting(desk) == 2
    assert page_facts(desk, later.id).told == ()


def test_what_is_missing_at_the_earlier_visit_is_missing_on_the_page(
    desk: Desk, earlier: Visit, later: Visit
) -> None:
    unanswered = note_request(desk, earlier.id, "And the sound?")
    tell_also(desk, later.id, earlier.id, told=True)

    stops = [m for m in missing(desk, later.id) if m.what.stops and m.place.id == unanswered.id]

    assert stops


def test_one_page_is_issued_for_both(desk: Desk, earlier: Visit, later: Visit) -> None:
    tell_also(desk, later.id, earlier.id, told=True)

    issued = issue(desk, later.id, accept=True)

    assert issued.new
    assert not issue(desk, later.id).new, "nothing has changed since"
    assert waiting(desk) == 0
    assert visit_facts(desk, earlier.id).versions == ()


def test_a_visit_that_was_handed_over_is_refused(desk: Desk, earlier: Visit, later: Visit) -> None:
    issue(desk, earlier.id, accept=True)

    assert tellable(desk, later.id) == ()
    with pytest.raises(NotToldThere):
        tell_also(desk, later.id, earlier.id, told=True)


def test_a_visit_with_a_page_of_its_own_leaves_that_of_the_later_one(
    desk: Desk, earlier: Visit, later: Visit
) -> None:
    tell_also(desk, later.id, earlier.id, told=True)

    issue(desk, earlier.id, accept=True)

    assert page_facts(desk, later.id).told == ()


def test_removing_the_later_visit_lets_the_earlier_one_wait_again(
    desk: Desk, earlier: Visit, later: Visit
) -> None:
    tell_also(desk, later.id, earlier.id, told=True)
    remove_visit(desk, later.id)

    assert waiting(desk) == 1


def test_another_person_is_greeted_and_left_again(
    desk: Desk, later: Visit, acme: Client, mrs_rowe: Contact
) -> None:
    tom = save_contact(desk, Contact(client_id=acme.id, name="Tom"))

    greet_also(desk, later.id, tom.id, greeted=True)
    assert drafted(desk, later.id).document.greeting.replace("\u00a0", " ") == (
        "Dear Mrs Rowe, dear Tom,"
    )
    greet_also(desk, later.id, tom.id, greeted=False)
    assert visit_facts(desk, VisitId(later.id)).visit.also_to == ()
