"""What is known of the people offers a kind line; it is never more than an offer."""

from dataclasses import replace

import pytest

from consultant_app.domain.clients import Contact, Site
from consultant_app.domain.ids import ClientId, ContactId
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.kind_lines import offered_lines
from helpers.page_reader import drafted, words_of
from helpers.visit_builder import a_visit, request

ENGLISH = words_of("en-GB")


def knowing(remember: str, *, access: str = "") -> VisitFacts:
    maria = Contact(id=ContactId(1), client_id=ClientId(1), name="Maria", remember=remember)
    return replace(a_visit(contact=maria), site=Site(client_id=ClientId(1), access=access))


@pytest.mark.parametrize(
    ("remember", "offered"),
    [
        ("Her dog is called Biscuit", "Please say hello to Biscuit for me."),
        ("Biscuit, the old spaniel", "Please say hello to Biscuit for me."),
        ("Open day on 21 November", "I hope the open day on Saturday 21 November goes well."),
        ("birthday 14 Nov", "I wish you a happy birthday on Saturday 14 November."),
        ("on holiday from 20 November", "I wish you a good holiday."),
    ],
)
def test_a_closing_line_is_offered(remember: str, offered: str) -> None:
    (line,) = offered_lines(knowing(remember), ENGLISH).closing
    assert line.replace("\u00a0", " ") == offered


@pytest.mark.parametrize(
    "remember",
    ["", "birthday 3 March", "Her mother died", "open day last year", "Likes it short. No dogs."],
)
def test_where_nothing_fits_nothing_is_offered(remember: str) -> None:
    assert offered_lines(knowing(remember), ENGLISH).closing == ()


def test_the_tea_and_whoever_else_asked_are_thanked() -> None:
    tom = Contact(id=ContactId(7), client_id=ClientId(1), name="Tom")
    asked = replace(request("Can I scan?"), asked_by=tom.id)
    facts = replace(knowing("", access="Tea with milk"), requests=(asked,), contacts=(tom,))

    assert offered_lines(facts, ENGLISH).thanks == (
        "Thank you for having me, and for the tea.",
        "Thank you for having me, and please thank Tom for me too.",
    )


def test_nothing_of_it_comes_on_the_page_by_itself() -> None:
    document = drafted(knowing("Her dog is called Biscuit", access="Tea with milk")).document

    assert "Biscuit" not in repr(document)
    assert "tea" not in document.thanks
