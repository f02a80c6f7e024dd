"""A question is answered, a fault that hid is believed, and what is only planned is not counted."""

import pytest

from consultant_app.domain.missing import MissingWhat, missing_in
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from helpers.page_reader import drafted
from helpers.visit_builder import a_visit, promise, request, work


def rows_of(facts: VisitFacts) -> dict[str, str]:
    panel = drafted(facts).document.panel
    return {row.label: row.text.replace("\u00a0", " ") for row in panel}


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("Why is it so slow in the morning", "Answered."),
        ("Did we lose anything?", "Answered."),
        ("Do we need a new computer this year?", "Answered."),
        ("Can you put the calendar on my phone?", "Done."),
        ("The printer prints stripes", "Done."),
        ("Have a look at the till", "Done."),
    ],
)
def test_a_question_is_answered_and_not_done(words: str, outcome: str) -> None:
    facts = a_visit(requests=(request(words, reply="It is seven years old."),))

    assert drafted(facts).document.asked[0].outcome_word == outcome


def test_ones_own_word_for_the_outcome_stays() -> None:
    asked = request("Why is it slow?", reply="It is old.", outcome_word="Explained")

    assert drafted(a_visit(requests=(asked,))).document.asked[0].outcome_word == "Explained."


def test_a_finished_question_without_an_answer_stops_the_page() -> None:
    facts = a_visit(requests=(request("Did we lose anything?"), request("The fan rattles")))

    found = {m.what: m.note for m in missing_in(facts) if "fan" in m.note or "lose" in m.note}

    assert found == {
        MissingWhat.ANSWER: "Did we lose anything?",
        MissingWhat.REPLY: "The fan rattles",
    }
    assert MissingWhat.ANSWER.stops
    assert not MissingWhat.REPLY.stops


@pytest.mark.parametrize("steps", [(), (promise("Ask for the time whenever it drops"),)])
def test_a_fault_that_hid_is_not_told_as_done(steps: tuple[()]) -> None:
    said = "It worked each time I tried it. If it comes back, call me while it happens."
    facts = a_visit(requests=(request("It drops out", reply=said),), promises=steps)

    assert drafted(facts).document.headline == "It worked each time I tried it."
    assert "is done" not in rows_of(facts)["Now"]
    assert rows_of(facts)["Now"].startswith("I believe you")


def test_what_is_only_planned_is_not_counted_among_what_was_done() -> None:
    finished = [
        request(f"Thing {n}", reply=f"I replaced the long cable number {n}.") for n in "ABC"
    ]
    planned = [
        request(f"Wish {n}", Outcome.LATER, f"I looked at the place for the new box {n}.")
        for n in "DEFGHI"
    ]
    row = rows_of(a_visit(requests=(*finished, *planned)))["I did"]

    assert "more" not in row or "one more" in row


def test_an_apology_alone_does_not_say_what_for() -> None:
    facts = a_visit(
        requests=(
            request("No printing", reply="I had changed the entry of the printer. I am sorry."),
        )
    )

    assert rows_of(facts)["I did"] == "I had changed the entry of the printer. I am sorry."


def test_help_from_afar_is_no_call() -> None:
    page = drafted(a_visit(kind=VisitKind.REMOTE, work=(work("The copies were all there."),)))

    assert "call" not in f"{page.document.kicker} {page.document.headline}".lower()
    assert "call" not in page.document.footer.lower()
