"""The next visit on the page: announced while it is to come, and no longer."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.visits import Visit
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.plan_visit import change_plan, plan_visit
from consultant_app.workflows.run_visit import start_visit
from consultant_app.workflows.summary_files import email_text
from helpers.hand_clock import HandClock


def test_the_next_visit_is_on_the_page_and_a_plan_that_moved_is_corrected(
    desk: Desk, answered_visit: Visit, acme: Client, clock: HandClock
) -> None:
    assert "next visit" not in _said(desk, answered_visit)
    coming = plan_visit(desk, acme.id, day=date(2026, 11, 26), at=time(9, 30))
    assert "Comes for the next visit. Thursday 26 November, at 9:30." in _said(desk, answered_visit)
    first = issue(desk, answered_visit.id, accept=True)
    assert not issue(desk, answered_visit.id).new

    change_plan(desk, replace(coming, day=date(2026, 11, 27)))
    clock.pass_time(minutes=60)
    moved = issue(desk, answered_visit.id)
    assert moved.version.version == first.version.version + 1
    assert "(corrected" in moved.path.name


def test_a_page_stands_when_the_visit_that_it_announced_begins(
    desk: Desk, answered_visit: Visit, acme: Client, clock: HandClock
) -> None:
    coming = plan_visit(desk, acme.id, day=date(2026, 11, 26))
    first = issue(desk, answered_visit.id, accept=True)
    clock.pass_time(minutes=14 * 24 * 60)
    start_visit(desk, acme.id, visit_id=coming.id)
    plan_visit(desk, acme.id, day=date(2026, 12, 24))

    again = issue(desk, answered_visit.id)
    assert not again.new
    assert again.pdf == first.pdf


def test_a_plan_whose_time_has_passed_is_promised_to_nobody(
    desk: Desk, answered_visit: Visit, acme: Client, clock: HandClock
) -> None:
    """A page written up late said that the consultant comes on a day that was over."""
    plan_visit(desk, acme.id, day=date(2026, 11, 18))
    first = issue(desk, answered_visit.id, accept=True)
    clock.set_to(datetime(2026, 11, 18, 12, tzinfo=UTC))
    assert "Wednesday 18 November" in _said(desk, answered_visit)

    clock.set_to(datetime(2026, 11, 22, 9, tzinfo=UTC))
    assert "next visit" not in _said(desk, answered_visit)
    assert issue(desk, answered_visit.id).pdf == first.pdf  # nothing was said anew

    plan_visit(desk, acme.id, day=date(2026, 11, 26))
    assert "Comes for the next visit. Thursday 26 November." in _said(desk, answered_visit)


@pytest.mark.parametrize(
    ("hour", "promised"),
    [
        pytest.param(time(9, 0), False, id="before-it-began"),
        pytest.param(time(12, 0), False, id="while-it-ran"),
        pytest.param(time(16, 0), True, id="later-that-day"),
        pytest.param(None, True, id="at-no-hour"),
    ],
)
def test_a_plan_for_the_same_day_is_to_come_only_after_the_visit(
    desk: Desk,
    answered_visit: Visit,
    acme: Client,
    clock: HandClock,
    hour: time | None,
    promised: bool,
) -> None:
    plan_visit(desk, acme.id, day=date(2026, 11, 12), at=hour)
    clock.set_to(datetime(2026, 11, 12, 15, tzinfo=UTC))
    finish_visit(desk, answered_visit.id)
    clock.set_to(datetime(2026, 11, 12, 8, tzinfo=UTC))  # the end of the visit counts as well

    assert ("Comes for the next visit." in _said(desk, answered_visit)) is promised


def _said(desk: Desk, visit: Visit) -> str:
    return email_text(desk, visit.id, draft=True, in_columns=False).body
