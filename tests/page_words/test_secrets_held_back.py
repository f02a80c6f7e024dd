"""A text with a secret is left out of a page and named; names and quotes lose only the secret."""

from dataclasses import replace

import pytest

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId
from consultant_app.domain.missing import MissingWhat, Place
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines
from helpers.page_reader import as_read, checks_that_hide, drafted
from helpers.visit_builder import OKAFOR, a_visit, part, photo, promise, request, work

SECRET = "hunter2-Xy9"
CHECKS = checks_that_hide(SECRET)
SAID = f"It is {SECRET} now."


def a_reader(name: str) -> Contact:
    return Contact(id=ContactId(1), client_id=ClientId(1), name=name)


@pytest.mark.parametrize(
    ("facts", "place"),
    [
        pytest.param(
            a_visit(requests=(request("Mine?", reply=SAID),)), ("requests", 1, "reply"), id="reply"
        ),
        pytest.param(
            a_visit(requests=(request("Mine?", outcome_word=SAID),)),
            ("requests", 1, "outcome_word"),
            id="outcome",
        ),
        pytest.param(a_visit(requests=(request(SAID),)), ("requests", 1, "words"), id="quote"),
        pytest.param(
            a_visit(carried=(request(SAID, number=5),)), ("requests", 5, "words"), id="old-quote"
        ),
        pytest.param(a_visit(work=(work(SAID),)), ("work", 1, "public"), id="work"),
        pytest.param(a_visit(work=(work("I did it.", why=SAID),)), ("work", 1, "why"), id="why"),
        pytest.param(
            a_visit(work=(work("I did it.", notice=SAID),)), ("work", 1, "notice"), id="notice"
        ),
        pytest.param(a_visit(notices=(SAID,)), ("visits", 1, "notices"), id="visit-notice"),
        pytest.param(a_visit(reason=SAID), ("visits", 1, "reason"), id="reason"),
        pytest.param(
            a_visit(lines=OwnLines(headline=SAID)), ("visits", 1, "headline"), id="headline"
        ),
        pytest.param(a_visit(lines=OwnLines(now=SAID)), ("visits", 1, "now"), id="now"),
        pytest.param(a_visit(promises=(promise(SAID),)), ("promises", 1, "what"), id="promise"),
        pytest.param(
            a_visit(promises=(promise("Call", by_words=SAID),)),
            ("promises", 1, "by_words"),
            id="by-words",
        ),
        pytest.param(a_visit(kept=(promise(SAID),)), ("promises", 1, "what"), id="kept-promise"),
        pytest.param(a_visit(parts=(part(SAID),)), ("parts", 1, "name"), id="part"),
        pytest.param(
            a_visit(photos=(photo(SAID, "A desk"),)), ("photos", 1, "caption"), id="caption"
        ),
        pytest.param(
            a_visit(photos=(photo("A desk", SAID),)), ("photos", 1, "description"), id="picture"
        ),
        pytest.param(
            a_visit(business=replace(OKAFOR, urgent=SAID)), ("business", 0, "urgent"), id="urgent"
        ),
        pytest.param(a_visit(client=SAID), ("clients", 1, "name"), id="client-and-file-name"),
        pytest.param(a_visit(contact=a_reader(SAID)), ("contacts", 1, "name"), id="contact"),
    ],
)
def test_no_field_of_the_page_lets_a_secret_through(
    facts: VisitFacts, place: tuple[str, int, str]
) -> None:
    for draft in (True, False):
        made = drafted(facts, checks=CHECKS, draft=draft)

        assert SECRET not in repr(made)
        assert [(m.what, m.place) for m in made.left_out] == [
            (MissingWhat.SECRET, Place(table=place[0], id=place[1], field=place[2]))
        ]
        assert SECRET not in made.left_out[0].note


def test_a_quote_keeps_all_but_the_secret() -> None:
    facts = a_visit(requests=(request(f"My password {SECRET} does not work"),))

    assert drafted(facts, checks=CHECKS).document.asked[0].quote == (
        "“My password … does not work”"
    )


def test_work_whose_sentence_is_held_back_stays_off_the_page() -> None:
    facts = a_visit(work=(work(SAID), work("I cleaned the fan.")))

    assert [item.result for item in drafted(facts, checks=CHECKS).document.did] == [
        "I cleaned the fan."
    ]


def test_a_promise_held_back_does_not_turn_into_an_empty_row() -> None:
    page = drafted(a_visit(promises=(promise(SAID),)), checks=CHECKS).document

    assert [row.what for row in page.next] == ["Nothing to do."]


def test_what_was_confirmed_to_hold_no_secret_is_printed() -> None:
    facts = a_visit(requests=(request("Mine?", Outcome.DONE, SAID),))

    made = drafted(facts, checks=CHECKS, confirmed={SAID})

    assert made.left_out == ()
    assert SAID in as_read(made.document)


def test_private_notes_are_not_searched_for_the_page() -> None:
    facts = a_visit(work=(work("I cleaned the fan.", note=SAID),))

    assert drafted(facts, checks=CHECKS).left_out == ()
