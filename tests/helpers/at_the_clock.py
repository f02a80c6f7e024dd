"""A window that watches the clock, and a traveller's computer: what stories about time need."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from consultant_app.desk import Desk
from consultant_app.domain.clock_questions import ClockQuestion
from consultant_app.domain.ids import VisitId
from consultant_app.domain.time_segments import Segment
from consultant_app.workflows import time_page
from consultant_app.workflows.mind_the_clock import beat
from helpers.hand_clock import HandClock

GoTo = Callable[[str], None]
"""Takes the computer to a zone."""


def at(text: str, zone: str = "UTC", *, fold: int = 0) -> datetime:
    """Return the moment at which the clocks of ZONE show TEXT."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)


def watch(
    desk: Desk, clock: HandClock, *, minutes: float, every: int = 60, hands_on: bool = False
) -> ClockQuestion | None:
    """Let MINUTES go by with the window open; return what it asks at last.

    It looks EVERY so many seconds: a real one does at 30, and less is quicker.
    """
    asked = beat(desk, hands_on=hands_on)
    for _ in range(int(minutes * 60 / every)):
        clock.pass_time(seconds=every)
        asked = beat(desk, hands_on=hands_on)
    return asked


def stretches(desk: Desk, visit_id: VisitId) -> tuple[Segment, ...]:
    """Return the stretches of a visit by their start."""
    with desk.store.reading() as tx:
        return tx.segments.of(visit_id)


def minutes_of_month(desk: Desk, first: date) -> dict[date, int]:
    """Return the minutes of each day of a month that has some, as the Time page shows them."""
    return {day: minutes for day, minutes in time_page.month(desk, first).by_day if minutes}
