"""A step of undo about a client or a place is named by what differs as it is taken."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import Change, What
from consultant_app.domain.clients import Client, Site
from consultant_app.storage.store import Store
from consultant_app.workflows.keep_clients import save_client
from consultant_app.workflows.keep_people import save_site

Meddle = Callable[[Callable[[Any], object]], None]


@pytest.fixture
def meddle(monkeypatch: pytest.MonkeyPatch) -> Meddle:
    """Let somebody else write right before the next change begins."""

    def before_the_next(act: Callable[[Any], object]) -> None:
        changing = Store.changing

        @contextmanager
        def after_another(store: Store, what: What, **how: Any) -> Iterator[Any]:
            with changing(store, What.IMPORT) as tx:
                act(tx)
            with changing(store, what, **how) as tx:
                yield tx

        monkeypatch.setattr(Store, "changing", after_another)

    return before_the_next


@pytest.fixture
def news(desk: Desk) -> list[Change]:
    told: list[Change] = []
    desk.store.on_change(told.append)
    return told


def test_a_name_changed_back_is_no_change_of_notes(
    desk: Desk, acme: Client, news: list[Change], meddle: Meddle
) -> None:
    wanted = replace(acme, private_notes="Two cats")
    meddle(lambda tx: tx.clients.put(replace(acme, name="Rowe & Hartley")))

    save_client(desk, wanted)

    assert news[-1].what is What.EDIT_CLIENT


def test_an_address_changed_back_is_no_change_of_the_drive(
    desk: Desk, acme: Client, news: list[Change], meddle: Meddle
) -> None:
    site = save_site(desk, Site(client_id=acme.id, address=("12 Mill Lane",)))
    meddle(lambda tx: tx.sites.put(replace(site, address=("1 High Street",))))

    save_site(desk, replace(site, travel_minutes=25))

    assert news[-1].what is What.EDIT_SITE
