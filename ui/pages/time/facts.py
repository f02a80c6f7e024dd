"""All that the page shows, read in one go beside the window."""

from dataclasses import dataclass
from datetime import date

from consultant_app.desk import Desk
from consultant_app.domain.clock_questions import TimeToLookAt
from consultant_app.domain.time_account import Kindness, MonthAccount, NotInvoiced, WeekAccount
from consultant_app.workflows import time_page
from ui.pages.time.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeFacts:
    """A week, a month, what waits for an invoice or for a look, and what was given away."""

    period: Period
    today: date
    week: WeekAccount
    month: MonthAccount
    waiting: NotInvoiced
    kindness: Kindness
    to_look_at: tuple[TimeToLookAt, ...]


def read_facts(desk: Desk, period: Period) -> TimeFacts:
    """Return the facts of PERIOD as they are now."""
    return TimeFacts(
        period=period,
        today=desk.today(),
        week=time_page.week(desk, period.week),
        month=time_page.month(desk, period.month),
        waiting=time_page.not_invoiced(desk),
        kindness=time_page.kindness_of_year(desk, period.week.year),
        to_look_at=time_page.to_look_at(desk),
    )
