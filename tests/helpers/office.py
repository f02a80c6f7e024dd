"""A consultant's profile for tests: an open desk whose clock is set by hand, and a few records."""

from datetime import UTC, date, datetime, time
from pathlib import Path

from consultant_app.clock import Clock
from consultant_app.desk import Desk, open_desk
from consultant_app.domain.clients import Client, Contact, Role, Site
from consultant_app.domain.settings import AppSettings, Business
from consultant_app.workflows import keep_clients, keep_people, keep_settings, plan_visit
from helpers.hand_clock import HandClock
from helpers.notes import add_person

MORNING = datetime(2026, 11, 12, 9, 10, tzinfo=UTC)
THURSDAY = date(2026, 11, 12)


def opened(folder: Path, clock: Clock | None = None) -> Desk:
    """Open a profile in FOLDER, made if need be; the clock stands at a Thursday morning."""
    folder.mkdir(mode=0o700, exist_ok=True)
    return open_desk(folder, clock=clock or HandClock(MORNING))


def with_business(desk: Desk) -> Business:
    """Let Sam Fielding own the profile; the first run is over."""
    keep_settings.save_app_settings(desk, AppSettings(first_run_done=True))
    return keep_settings.save_business(
        desk,
        Business(name="Fielding IT", person="Sam Fielding", phone="01632 960 118"),
    )


def hartley(desk: Desk) -> Client:
    """Add Hartley & Rowe with Mrs Rowe, Tom, a side door, and a visit planned for 9:30 today."""
    client = keep_clients.add_client(desk, "Hartley & Rowe Solicitors")
    site = Site(
        client_id=client.id,
        address=("12 Mill Lane", "Bramford"),
        access="Side door 4471#\nPark behind the bank",
        travel_minutes=25,
    )
    keep_people.save_site(desk, site)
    reader = Contact(
        client_id=client.id,
        name="Margaret Rowe",
        address_as="Mrs Rowe",
        roles=frozenset({Role.READS}),
        remember="Short version first.",
    )
    keep_people.save_contact(desk, reader)
    add_person(desk, client.id, "Tom Bailey")
    plan_visit.plan_visit(desk, client.id, day=THURSDAY, at=time(9, 30), minutes=120)
    return client
