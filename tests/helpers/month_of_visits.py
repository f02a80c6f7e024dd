"""A month of sixty visits to one client: there, from afar, by phone; drives, parts, favours."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from consultant_app.desk import Desk
from consultant_app.domain.billing import Rounding
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.parts import Part
from consultant_app.domain.requests import Request
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visits import Visit, VisitKind, VisitState

NOVEMBER = date(2026, 11, 1)
RATES = {"work": Decimal("72.35"), "remote": Decimal("61.10"), "travel": Decimal("30.05")}
SIXTY = 60


def month_of_visits(desk: Desk, *, rounding: Rounding | None = None) -> Client:
    """Store the client and the sixty visits of November, two a day, and return the client."""
    with desk.store.changing(What.SAMPLE) as tx:
        client = tx.clients.put(
            Client(name="=Hartley & Rowe", rates=RATES, rounding=rounding, currency="GBP")
        )
        for number in range(SIXTY):
            visit = tx.visits.put(_visit(client, number))
            tx.requests.put(Request(visit_id=visit.id, words=f"@Wish {number}, please."))
            for segment in _segments(visit, number):
                tx.segments.put(segment)
            if number % 7 == 0:
                tx.parts.put(
                    Part(
                        visit_id=visit.id,
                        name="Cable",
                        quantity=Decimal("1.5"),
                        price=Decimal("8.33"),
                    )
                )
    return client


def _visit(client: Client, number: int) -> Visit:
    by_phone = number % 15 == 4
    return Visit(
        client_id=client.id,
        day=NOVEMBER + timedelta(days=number // 2),
        zone="Europe/London",
        kind=list(VisitKind)[number % 3],
        state=VisitState.FINISHED,
        duration_minutes=17 if by_phone else None,
    )


def _segments(visit: Visit, number: int) -> list[Segment]:
    if visit.duration_minutes:
        return []
    start = datetime(visit.day.year, visit.day.month, visit.day.day, 8, 30, 40, tzinfo=UTC)
    start += timedelta(hours=6 * (number % 2))
    work = timedelta(minutes=31 + 7 * number % 90, seconds=number)
    drive = timedelta(minutes=11)
    free = Charge.NO_CHARGE if number % 11 == 5 else Charge.BILLABLE
    return [
        _segment(visit, SegmentKind.TRAVEL, start, drive, Charge.BILLABLE),
        _segment(visit, SegmentKind.WORK, start + drive, work, free),
        _segment(visit, SegmentKind.WORK, start + drive + work, work, Charge.BILLABLE),
    ]


def _segment(
    visit: Visit, kind: SegmentKind, start: datetime, length: timedelta, charge: Charge
) -> Segment:
    return Segment(
        visit_id=visit.id,
        kind=kind,
        start=start,
        end=start + length,
        zone="Europe/London",
        end_offset_minutes=0,
        charge=charge,
    )
