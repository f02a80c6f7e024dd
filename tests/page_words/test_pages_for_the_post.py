"""What stands in the window of an envelope, and what is said where there is nothing to stand."""

from dataclasses import replace

import pytest

from consultant_app.domain.missing import Missing, MissingWhat, missing_in
from consultant_app.domain.options import PageOptions, Paper, Shows, Window
from consultant_app.domain.visit_facts import VisitFacts
from helpers.page_reader import checks_that_hide, drafted
from helpers.visit_builder import OKAFOR, a_visit

AT_HOME = replace(OKAFOR, address=("4 Mill Lane", "Bath BA1 1AA"))
DIN = Shows(window=Window.DIN)
ADDRESS = ("18 Hill Street", "  ", "Bath BA2 3CD")


def posted(**about: object) -> VisitFacts:
    """Return a visit whose page is to be posted."""
    how = {"business": AT_HOME, "address": ADDRESS, "shows": DIN, **about}
    return a_visit(**how)  # type: ignore[arg-type]  # keywords


def named(facts: VisitFacts) -> list[Missing]:
    return [m for m in missing_in(facts) if m.what is MissingWhat.WINDOW]


def test_the_window_shows_who_sends_the_page_to_whom_and_where() -> None:
    facts = posted()

    field = drafted(facts).document.posted_to

    assert field is not None
    assert field.sender == "Okafor Office IT · 4 Mill Lane · Bath BA1 1AA"
    assert field.lines == (
        "Hill Street Dental Practice",
        "Maria Lindqvist",
        "18 Hill Street",
        "Bath BA2 3CD",
    )
    assert named(facts) == []


def test_a_sender_whose_address_begins_with_the_name_is_named_once() -> None:
    at_home = replace(AT_HOME, address=(AT_HOME.name, *AT_HOME.address))

    field = drafted(posted(business=at_home)).document.posted_to

    assert field is not None
    assert field.sender == "Okafor Office IT · 4 Mill Lane · Bath BA1 1AA"


def test_a_person_who_is_the_client_stands_there_once() -> None:
    field = drafted(posted(client="Maria Lindqvist")).document.posted_to

    assert field is not None
    assert field.lines == ("Maria Lindqvist", "18 Hill Street", "Bath BA2 3CD")


def test_the_address_reaches_no_page_that_is_not_posted() -> None:
    made = drafted(posted(shows=Shows()))

    assert made.document.posted_to is None
    assert "18 Hill Street" not in repr(made)
    assert "4 Mill Lane" not in repr(made)


def test_a_secret_in_an_address_is_hidden_as_everywhere() -> None:
    page = drafted(
        posted(address=("Door hunter2-Xy9", "Bath")), checks=checks_that_hide("hunter2-Xy9")
    )

    field = page.document.posted_to
    assert field is not None
    assert field.lines[2:] == ("Door …", "Bath")


@pytest.mark.parametrize(
    ("facts", "table", "field"),
    [
        pytest.param(posted(address=()), "sites", "address", id="no-address"),
        pytest.param(
            posted(shows=replace(DIN, paper=Paper.LETTER)), "visits", "paper", id="us-letter"
        ),
    ],
)
def test_a_page_that_can_not_be_posted_says_so_and_is_an_ordinary_one(
    facts: VisitFacts, table: str, field: str
) -> None:
    page = drafted(facts).document

    (missing,) = named(facts)
    assert (missing.place.table, missing.place.field) == (table, field)
    assert not missing.what.stops
    assert (page.posted_to, page.options.window) == (None, Window.NONE)


def test_without_an_address_of_our_own_the_sender_is_a_name_and_that_is_said() -> None:
    facts = posted(business=OKAFOR)

    (missing,) = named(facts)
    field = drafted(facts).document.posted_to

    assert missing.place.table == "business"
    assert field is not None
    assert field.sender == "Okafor Office IT"


def test_the_american_window_is_kept_and_drawn_as_none() -> None:
    facts = posted(shows=Shows(window=Window.US))

    page = drafted(facts).document

    assert facts.options.window is Window.US
    assert (page.posted_to, page.options.window) == (None, Window.NONE)
    assert named(facts) == []


def test_a_page_made_for_another_paper_has_no_window() -> None:
    page = drafted(posted(), options=PageOptions(window=Window.DIN, paper=Paper.LETTER)).document

    assert page.posted_to is None
