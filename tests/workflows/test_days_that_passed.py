"""A promise whose day is over is asked about before a page repeats it."""

from datetime import UTC, date, datetime

from consultant_app.desk import Desk
from consultant_app.domain.capture import read_line
from consultant_app.domain.ids import PromiseId
from consultant_app.domain.missing import MissingWhat
from consultant_app.domain.visits import Visit
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.keep_promises import keep_promise
from consultant_app.workflows.record_entry import note_entry
from consultant_app.workflows.revise_summary import missing
from helpers.hand_clock import HandClock

TODAY = date(2026, 11, 12)


def test_a_correction_asks_about_a_promise_whose_day_has_passed(
    desk: Desk, answered_visit: Visit, clock: HandClock
) -> None:
    """A page corrected on the 22nd promised a cable for the 20th, and nothing was said of it."""
    note_entry(desk, answered_visit.id, read_line("! A longer cable by 20 November", today=TODAY))
    first = issue(desk, answered_visit.id, accept=True)
    assert _passed(desk, answered_visit) == []

    clock.set_to(datetime(2026, 11, 22, 9, tzinfo=UTC))
    assert _passed(desk, answered_visit) == ["A longer cable"]
    assert issue(desk, answered_visit.id).pdf == first.pdf  # it stops nothing

    with desk.store.reading() as tx:
        (cable,) = tx.page_facts(answered_visit.id).promises
    keep_promise(desk, PromiseId(cable.id), on_day=date(2026, 11, 20))
    assert _passed(desk, answered_visit) == []


def _passed(desk: Desk, visit: Visit) -> list[str]:
    found = missing(desk, visit.id)
    return [m.note for m in found if m.what is MissingWhat.PASSED]
