"""A client's half year, small enough to count by hand. Invented; the day is 12 October 2026.

April to June: one visit each month that was planned, and what was asked for 2, 1 and 2 times.
July to September: asked for twice in July, once in August, once in September.
"""

from datetime import date

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import RequestId, VisitId
from consultant_app.domain.promises import CLIENT, CONSULTANT, Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.time_segments import Charge
from consultant_app.domain.visits import Visit, VisitKind
from helpers.law_office import law_office, spent

LATER = "2026-10-12T09:00:00+00:00"
Day = tuple[int, int]


def half_a_year(desk: Desk) -> Client:
    """Store the law office with its visits, requests and promises from April on."""
    client = law_office(desk)
    _spring(desk, client)
    july = _visit(desk, client, (7, 6), 90, reason="Monthly check")
    _asked(desk, july, "Two files are gone.", Outcome.DONE, lost=20)
    _asked(desk, july, "Is our copier too old?", Outcome.DECLINED, lost=0)
    _visit(desk, client, (7, 20), 60, reason="Updates", travel=20)
    august = _visit(desk, client, (8, 10), 45, kind=VisitKind.PHONE)
    _asked(desk, august, "The scanner stopped.", Outcome.DONE, lost=40)
    _visit(desk, client, (8, 24), 30, kind=VisitKind.REMOTE, charge=Charge.NO_CHARGE)
    september = _visit(desk, client, (9, 14), 120, reason="Monthly check")
    words = "Can the screen work without a cable?"
    screen = _asked(desk, september, words, Outcome.WAITING, lost=20)
    _promises(desk, client, september)
    _promise(desk, client, "Fit the adapter for the screen", (10, 20), request=screen)
    return client


def _spring(desk: Desk, client: Client) -> None:
    for month, asked in ((4, 2), (5, 1), (6, 2)):
        visit = _visit(desk, client, (month, 13), 60, reason="Monthly check")
        for number in range(asked):
            _asked(desk, visit, f"Spring request {month}-{number}", Outcome.DONE)


def _promises(desk: Desk, client: Client, visit: Visit) -> None:
    """Store four that were due in the quarter, one of them late, and four that do not count."""
    _promise(desk, client, "Bring the longer cable", (7, 20), kept=(7, 20))
    _promise(desk, client, "Order the toner", (8, 10), kept=(8, 3))
    _promise(desk, client, "Bring Mr Brandt's new keyboard", (8, 24), kept=(8, 26))
    _promise(desk, client, "Write down the steps", (9, 14), kept=(9, 14))
    _promise(desk, client, "Find the invoice", (9, 1), who=CLIENT)
    _promise(desk, client, "Look at the cellar", None, visit=visit.id)
    _promise(desk, client, "Come in November", (11, 2))
    _promise(desk, client, "Fix the old lamp", (6, 1), kept=(6, 1))


def _visit(
    desk: Desk,
    client: Client,
    day: Day,
    minutes: int,
    *,
    kind: VisitKind = VisitKind.ON_SITE,
    charge: Charge = Charge.BILLABLE,
    reason: str = "",
    travel: int = 0,
) -> Visit:
    month = date(2026, day[0], 1)
    return spent(
        desk,
        client,
        day[1],
        minutes,
        month=month,
        kind=kind,
        charge=charge,
        reason=reason,
        travel=travel,
    )


def _asked(
    desk: Desk, visit: Visit, words: str, outcome: Outcome, *, lost: int | None = None
) -> RequestId:
    with desk.store.changing(What.SAMPLE) as tx:
        request = Request(visit_id=visit.id, words=words, outcome=outcome, lost_minutes=lost)
        return tx.requests.put(request).id


def _promise(
    desk: Desk,
    client: Client,
    what: str,
    by: Day | None,
    *,
    kept: Day | None = None,
    who: str = CONSULTANT,
    visit: VisitId | None = None,
    request: RequestId | None = None,
) -> None:
    with desk.store.changing(What.SAMPLE) as tx:
        tx.promises.put(
            Promise(
                client_id=client.id,
                visit_id=visit,
                what=what,
                who=who,
                by=_day(by),
                kept_on=_day(kept),
                request_id=request,
            )
        )


def _day(day: Day | None) -> date | None:
    return None if day is None else date(2026, *day)
