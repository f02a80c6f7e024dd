"""A text that is too long is refused whole: nothing of it is kept, nothing else is lost."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.own_words import OwnTerm
from consultant_app.domain.problems import TextTooLong
from consultant_app.domain.settings import Business
from consultant_app.domain.visits import Visit
from consultant_app.storage.driver import connect
from consultant_app.workflows.keep_clients import add_client, client_lines, save_client
from consultant_app.workflows.keep_draft import keep
from consultant_app.workflows.keep_own_words import save_term
from consultant_app.workflows.keep_settings import business as kept_business
from consultant_app.workflows.keep_settings import save_business
from consultant_app.workflows.run_visit import visit_facts
from helpers.notes import note_work

ENDLESS = "n" * 100_001


@pytest.mark.parametrize(
    ("act", "place"),
    [
        pytest.param(lambda d: add_client(d, "a" * 301), ("Client", "name"), id="a-new-client"),
        pytest.param(lambda d: keep(d, "visit/1/note", ENDLESS), ("Draft", "text"), id="a-draft"),
        pytest.param(
            lambda d: save_business(d, Business(name=ENDLESS)), ("Business", "name"), id="settings"
        ),
        pytest.param(
            lambda d: save_term(d, OwnTerm(language="en", form="f" * 301)),
            ("OwnTerm", "form"),
            id="an-own-word",
        ),
    ],
)
def test_it_is_refused_wherever_it_is_typed(
    act: Callable[[Desk], object], place: tuple[str, str], desk: Desk, acme: Client
) -> None:
    before = kept_business(desk)

    with pytest.raises(TextTooLong) as refused:
        act(desk)

    assert (refused.value.kind, refused.value.field) == place
    assert [line.name for line in client_lines(desk)] == [acme.name]
    assert kept_business(desk) == before


def test_a_note_that_is_too_long_leaves_the_visit_as_it_was(
    desk: Desk, running_visit: Visit
) -> None:
    note_work(desk, running_visit.id, "Reset the router")
    before = visit_facts(desk, running_visit.id)

    with pytest.raises(TextTooLong):
        note_work(desk, running_visit.id, ENDLESS)

    assert visit_facts(desk, running_visit.id) == before


def test_an_old_text_that_is_too_long_stands_in_nobodys_way(desk: Desk, acme: Client) -> None:
    """Data from before the cap: the other fields of such a record can still be edited."""
    with closing(connect(desk.store.path)) as connection:
        connection.execute("UPDATE clients SET private_notes = ?", (ENDLESS,))

    save_client(desk, replace(acme, private_notes=ENDLESS, name="Rowe & Co"))

    assert [line.name for line in client_lines(desk)] == ["Rowe & Co"]
