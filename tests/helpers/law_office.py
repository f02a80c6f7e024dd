"""October at Brandt & Osei: a plan of five hours, favours, one evening of extra time. Invented."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from consultant_app.desk import Desk
from consultant_app.domain.billing import Rounding
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Contact, Role
from consultant_app.domain.requests import Request
from consultant_app.domain.settings import Business
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.domain.work import WorkItem
from helpers.sample_pictures import logo

OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 1)
LONDON = "Europe/London"
OKAFOR = Business(
    name="Okafor Office IT",
    person="Sam Okafor",
    phone="01632 960 147",
    email="sam@okafor-it.example",
    hours="Mon–Fri 8:00–18:00",
    promise="Calm, friendly computer help for small offices",
    logo="logo.png",
)


def law_office(desk: Desk, *, name: str = "Brandt & Osei Solicitors", language: str = "") -> Client:
    """Store the client with a plan, and Ms Osei who pays; no visit yet."""
    desk.attachments.mkdir(mode=0o700, exist_ok=True)
    (desk.attachments / OKAFOR.logo).write_bytes(logo("O"))
    with desk.store.changing(What.SAMPLE) as tx:
        tx.settings.put_business(OKAFOR)
        client = tx.clients.put(
            Client(
                name=name,
                language=language,
                currency="GBP",
                plan_minutes=300,
                rates={"work": Decimal(72)},
                rounding=Rounding(minutes=5),
            )
        )
        reads = Contact(client_id=client.id, name="Jo Brandt", roles=frozenset({Role.READS}))
        pays = Contact(
            client_id=client.id,
            name="Ama Osei",
            address_as="Ms Osei",
            roles=frozenset({Role.PAYS}),
        )
        tx.contacts.put(reads)
        tx.contacts.put(pays)
    return client


def october(desk: Desk, client: Client) -> None:
    """Store the six visits of the month."""
    there, afar, phone = VisitKind
    plan, free, extra = Charge.INCLUDED, Charge.NO_CHARGE, Charge.BILLABLE
    set_up = "I set up Ms Osei's new laptop. It opens the case files."
    spent(desk, client, 1, 150, kind=there, charge=plan, did=set_up, travel=20)
    spent(desk, client, 6, 15, kind=phone, charge=free, asked="Copier would not scan to the folder")
    spent(desk, client, 12, 60, kind=afar, charge=plan, reason="Monthly check: copies, updates")
    spent(
        desk, client, 14, 25, kind=phone, charge=free, asked="Email stopped on Mr Brandt's phone."
    )
    spent(desk, client, 20, 90, kind=there, charge=plan, did="I moved the desk in reception.")
    spent(desk, client, 29, 65, kind=afar, charge=extra, asked="Help before the court deadline")


def spent(
    desk: Desk,
    client: Client,
    day: int,
    minutes: int,
    *,
    month: date = OCTOBER,
    hour: int = 9,
    kind: VisitKind = VisitKind.ON_SITE,
    charge: Charge = Charge.BILLABLE,
    why_free: str = "",
    asked: str = "",
    did: str = "",
    note: str = "a note of mine",
    accepted: bool = True,
    reason: str = "",
    travel: int = 0,
) -> Visit:
    """Store a visit of that many MINUTES, and TRAVEL before it, from that HOUR on."""
    at = datetime(month.year, month.month, day, hour, tzinfo=ZoneInfo(LONDON))
    with desk.store.changing(What.SAMPLE) as tx:
        visit = tx.visits.put(
            Visit(
                client_id=client.id,
                day=at.date(),
                zone=LONDON,
                kind=kind,
                state=VisitState.FINISHED,
                reason=reason,
            )
        )
        if asked:
            tx.requests.put(Request(visit_id=visit.id, words=asked))
        if did:
            state = TextState.ACCEPTED if accepted else TextState.PROPOSED
            tx.work.put(WorkItem(visit_id=visit.id, note=note, public=did, state=state))
        drive = timedelta(minutes=travel)
        if travel:
            free = Charge.NO_CHARGE
            tx.segments.put(_stretch(visit, SegmentKind.TRAVEL, at - drive, drive, free))
        length = timedelta(minutes=minutes)
        tx.segments.put(_stretch(visit, SegmentKind.WORK, at, length, charge, why_free))
    return visit


def _stretch(
    visit: Visit,
    kind: SegmentKind,
    start: datetime,
    length: timedelta,
    charge: Charge,
    why_free: str = "",
) -> Segment:
    offset = start.utcoffset()
    east = int(offset.total_seconds() // 60) if offset else 0
    begin = start.astimezone(ZoneInfo("UTC"))
    return Segment(
        visit_id=visit.id,
        kind=kind,
        start=begin,
        end=begin + length,
        zone=LONDON,
        start_offset_minutes=east,
        end_offset_minutes=east,
        charge=charge,
        charge_reason=why_free,
    )
