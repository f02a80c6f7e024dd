"""A practice with two clients, whose hours count to the minute at £60 an hour."""

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.workflows import keep_clients
from helpers.office import with_business
from helpers.week_of_time import with_rates


@pytest.fixture
def acme(desk: Desk) -> Client:
    """A client."""
    with_business(desk)
    with_rates(desk)
    return keep_clients.add_client(desk, "Acme Bakery")


@pytest.fixture
def oakfield(desk: Desk) -> Client:
    """Another client."""
    return keep_clients.add_client(desk, "Oakfield Dental")
