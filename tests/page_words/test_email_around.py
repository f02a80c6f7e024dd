"""The email that carries a summary: complete without the attachment, plain, 72 columns."""

from dataclasses import replace
from datetime import date

import pytest

from consultant_app.domain.drafts import EmailText
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines, VisitKind
from consultant_app.language.page.email_text import email_body, first_clause
from helpers.page_reader import drafted, words_of
from helpers.visit_builder import OKAFOR, a_visit, promise, request

DENTIST = a_visit(
    requests=(request("The scanner just says no device."), request("The printer is slow")),
    promises=(promise("Fits the new printer roller", date(2026, 11, 17), "before 9:00"),),
    lines=OwnLines(
        headline="Your X-ray scanner works again, and your patient records are safely copied.",
        thanks="Thank you for having me on Thursday.",
        asked="Why the scanner in Treatment Room 2 had stopped, and help with one smaller thing.",
        did="Repaired the scanner, and restarted the nightly copy of your records.",
        now="Everything you need for your patients works.",
    ),
)


DENTIST_ALL_DONE = replace(DENTIST, promises=())


def letter_of(facts: VisitFacts) -> EmailText:
    return email_body(drafted(facts).document, facts, words_of(facts.language))


def test_the_letter_reads_as_designed() -> None:
    letter = letter_of(DENTIST)

    assert letter.subject == "Your X-ray scanner works again (visit of 12 November)"
    assert (
        letter.body
        == """\
Dear Maria,

Thank you for having me on Thursday.

You asked:  Why the scanner in Treatment Room 2 had stopped, and help
            with one smaller thing.
I did:      Repaired the scanner, and restarted the nightly copy of your
            records.
Now:        Everything you need for your patients works.

What happens next:
You:  Nothing to do. I will take care of the rest.
Sam:  Fits the new printer roller. Tuesday 17 November, before 9:00.

The attached page has the details. You do not need it to carry on.

If something is not right, call me: 01632 960 147.

With warm regards
Sam Okafor
"""
    )


def test_who_has_nothing_to_do_is_told_so_once() -> None:
    settled = a_visit(requests=(request("One"), request("Two", Outcome.DECLINED)))

    for facts in (a_visit(), DENTIST_ALL_DONE, settled):
        body = " ".join(letter_of(facts).body.split())
        assert body.count("You have nothing to do.") == 1


def test_without_a_phone_an_answer_to_the_letter_will_do() -> None:
    facts = a_visit(business=replace(OKAFOR, phone=""))

    assert "If something is not right, answer this message.\n" in letter_of(facts).body


def test_a_call_is_called_one() -> None:
    facts = a_visit(kind=VisitKind.PHONE, requests=(request("Where is it?"),))

    assert letter_of(facts).subject == "What you asked for is done (our call of 12 November)"


@pytest.mark.parametrize(
    ("headline", "clause"),
    [
        ("Everything you asked for is done.", "Everything you asked for is done"),
        ("Your printer prints again; one thing is still open.", "Your printer prints again"),
        ("We won!", "We won"),
        (
            "I could not make it fail, and I am staying on it.",
            "I could not make it fail, and I am staying on it",
        ),
        (
            "Better, but not finished yet: the next step is on Tuesday.",
            "Better, but not finished yet",
        ),
        (
            "Here is what I found at my visit on Thursday.",
            "Here is what I found at my visit on Thursday",
        ),
    ],
)
def test_the_subject_is_the_first_clause_of_the_headline(headline: str, clause: str) -> None:
    assert first_clause(headline, words_of()) == clause


def test_the_letter_is_plain_text_without_special_spaces() -> None:
    facts = a_visit(
        requests=(request("Long " * 30, Outcome.WAITING, "I ordered it."),),
        promises=(promise("Bring " + "a very long cable " * 9, date(2026, 11, 17), "before 9:00"),),
    )

    body = letter_of(facts).body

    assert "\u00a0" not in body
    assert all(len(line) <= 72 for line in body.splitlines())
