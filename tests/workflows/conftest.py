"""An open desk in an empty profile, a client with its people, and a visit that runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.clients import Client, Contact, Role
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import Business
from consultant_app.domain.visits import Visit
from consultant_app.workflows.answer_request import answer_request
from consultant_app.workflows.keep_clients import add_client
from consultant_app.workflows.keep_people import save_contact
from consultant_app.workflows.keep_settings import save_business
from consultant_app.workflows.run_visit import start_visit
from helpers.hand_clock import HandClock
from helpers.notes import PUBLIC_WORDS, note_request, note_work


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def desk(profile: Path, clock: HandClock) -> Iterator[Desk]:
    opened = open_desk(profile, clock=clock)
    yield opened
    close_desk(opened)


@pytest.fixture
def business(desk: Desk) -> Business:
    return save_business(
        desk, Business(name="Fielding IT", person="Sam Fielding", phone="01632 960 118")
    )


@pytest.fixture
def acme(desk: Desk, business: Business) -> Client:
    return add_client(desk, "Hartley & Rowe Solicitors")


@pytest.fixture
def mrs_rowe(desk: Desk, acme: Client) -> Contact:
    return save_contact(
        desk,
        Contact(
            client_id=acme.id,
            name="Margaret Rowe",
            address_as="Mrs Rowe",
            roles=frozenset({Role.READS}),
        ),
    )


@pytest.fixture
def running_visit(desk: Desk, acme: Client, mrs_rowe: Contact) -> Visit:
    return start_visit(desk, acme.id)


@pytest.fixture
def answered_visit(desk: Desk, running_visit: Visit, clock: HandClock) -> Visit:
    """A visit with one request, the work that answers it, and an hour on the clock."""
    request = note_request(desk, running_visit.id, "The printer is slow.")
    note_work(
        desk, running_visit.id, "Reset print spooler", answers=request.id, public=PUBLIC_WORDS
    )
    answer_request(desk, request.id, Outcome.DONE)
    clock.pass_time(minutes=60)
    return running_visit
