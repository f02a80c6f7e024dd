"""Clients are found by their names; promises are kept, and requests with them."""

from datetime import date

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.capture import read_line
from consultant_app.domain.clients import Client, Contact
from consultant_app.domain.problems import NotFound
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.workflows.client_overview import client_overview
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.keep_clients import (
    add_client,
    archive_client,
    client_lines,
    client_named,
    likely_duplicates,
)
from consultant_app.workflows.keep_people import save_contact
from consultant_app.workflows.keep_promises import (
    keep_promise,
    promise_lines,
    unkeep_promise,
)
from consultant_app.workflows.plan_visit import plan_visit
from consultant_app.workflows.run_visit import start_visit, visit_facts
from helpers.hand_clock import HandClock
from helpers.notes import add_promise, note_promise, note_request, note_work


@pytest.fixture
def rossi(desk: Desk) -> Client:
    return add_client(desk, "  Rossi   Bakery ")


@pytest.mark.parametrize("named", ["Rossi Bakery", "rossi bakery", "Bakery Rossi", "1"])
def test_a_client_is_known_by_name_or_id(named: str, desk: Desk, rossi: Client) -> None:
    assert client_named(desk, named) == rossi


@pytest.mark.parametrize("named", ["Rosi Bakery", "Rossi", "Bakery Rosi"])
def test_an_unknown_name_is_refused_with_the_nearest(named: str, desk: Desk, rossi: Client) -> None:
    add_client(desk, "Oakfield Dental")

    with pytest.raises(NotFound) as refused:
        client_named(desk, named)

    assert refused.value.nearest[0] == "Rossi Bakery"


def test_nothing_is_near_a_name_that_nobody_has(desk: Desk, rossi: Client) -> None:
    with pytest.raises(NotFound) as refused:
        client_named(desk, "Xyzzy")

    assert refused.value.nearest == ()


def test_a_duplicate_is_noticed_in_any_order(desk: Desk, rossi: Client) -> None:
    assert [line.name for line in likely_duplicates(desk, "Bakery Rossi")] == ["Rossi Bakery"]


def test_the_archive_is_another_list(desk: Desk, rossi: Client) -> None:
    archive_client(desk, rossi.id)

    assert client_lines(desk) == ()
    assert [line.name for line in client_lines(desk, archived=True)] == ["Rossi Bakery"]


def test_the_overview_counts_the_year_together(
    desk: Desk, running_visit: Visit, acme: Client, clock: HandClock
) -> None:
    request = note_request(desk, running_visit.id, "It is slow.")
    promise = note_promise(desk, running_visit.id, "A longer cable, Friday", answers=request.id)
    note_request(desk, running_visit.id, "Could it be faster?")
    finish_visit(desk, running_visit.id)
    clock.pass_time(days=1)
    keep_promise(desk, promise.id)
    planned = plan_visit(desk, acme.id, day=date(2026, 12, 10))

    found = client_overview(desk, acme.id)

    assert (found.visits_this_year, found.visit_count) == (1, 1)
    assert (found.requests_done_this_year, found.requests_this_year) == (1, 2)
    assert found.promises_kept_this_year == 1
    assert found.open_promises == ()
    assert found.next_visit is not None
    assert found.next_visit.id == planned.id
    assert [line.state for line in found.last_visits] == [VisitState.FINISHED]


def test_a_plan_takes_the_usual_reader(desk: Desk, acme: Client, mrs_rowe: Contact) -> None:
    save_contact(desk, Contact(client_id=acme.id, name="Tom Bailey"))

    visit = plan_visit(desk, acme.id, day=date(2026, 11, 20))

    assert visit.contact_id == mrs_rowe.id


def test_a_kept_promise_settles_its_request_at_the_running_visit(
    desk: Desk, running_visit: Visit, acme: Client, clock: HandClock
) -> None:
    request = note_request(desk, running_visit.id, "Could it be faster?")
    promise = note_promise(desk, running_visit.id, "A longer cable, Friday", answers=request.id)
    finish_visit(desk, running_visit.id)
    clock.pass_time(days=7)
    later = start_visit(desk, acme.id)

    kept = keep_promise(desk, promise.id)

    facts = visit_facts(desk, later.id)
    assert kept.kept_on == date(2026, 11, 19)
    assert [(r.outcome, r.settled_visit_id) for r in facts.carried] == [(Outcome.DONE, later.id)]
    assert [p.id for p in facts.kept] == [promise.id]


def test_taking_the_mark_off_lets_the_request_wait_again(desk: Desk, running_visit: Visit) -> None:
    request = note_request(desk, running_visit.id, "Could it be faster?")
    promise = note_promise(desk, running_visit.id, "A longer cable, Friday", answers=request.id)
    keep_promise(desk, promise.id)

    again = unkeep_promise(desk, promise.id)

    assert again.kept_on is None
    assert visit_facts(desk, running_visit.id).requests[0].outcome is Outcome.LATER


def test_a_promise_between_two_visits_is_listed_by_its_day(
    desk: Desk, acme: Client, mrs_rowe: Contact
) -> None:
    for text in ("!Call about the line, in 2 weeks @Mrs Rowe", "!Send the card tomorrow"):
        add_promise(desk, acme.id, read_line(text, today=desk.today(), people=["Mrs Rowe"]))

    lines = promise_lines(desk, client_id=acme.id)

    assert [(line.what, line.to) for line in lines] == [
        ("Send the card", ""),
        ("Call about the line", "Margaret Rowe"),
    ]


def test_work_at_a_later_visit_can_answer_an_open_request(
    desk: Desk, running_visit: Visit, acme: Client, clock: HandClock
) -> None:
    request = note_request(desk, running_visit.id, "Could it be faster?")
    finish_visit(desk, running_visit.id)
    clock.pass_time(days=7)
    later = start_visit(desk, acme.id)

    note_work(desk, later.id, "Replaced network cable", answers=request.id)

    assert [r.id for r in visit_facts(desk, later.id).still_open] == [request.id]
