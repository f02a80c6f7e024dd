"""Whatever was typed, a page comes out: within its limits, and with all that was asked."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import Voice
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from consultant_app.language.page.email_text import email_body
from consultant_app.language.page.technician import technician_document
from helpers.page_reader import as_read, drafted, words_of
from helpers.visit_builder import EVENING, OKAFOR, a_visit, part, promise, request, work

ODD = ["", " ", "-", "{x}", "%s", "\x00", "a.m.", "I", "I ", "fit it and go", "Call", "Ελένη", "🙂"]
WORDS = st.text(max_size=40) | st.sampled_from([*ODD, "x" * 200, "One. Two! Three? " * 9])
DAYS = st.sampled_from([None, date(2026, 11, 17), date(2027, 1, 1)])
WHO = st.sampled_from(["consultant", "client", "Tom", ""])

REQUESTS = st.builds(request, WORDS, st.sampled_from(Outcome), WORDS, outcome_word=WORDS)
WORK = st.builds(work, WORDS, answers=st.sampled_from([None, 1, 9]), why=WORDS, note=WORDS)
PROMISES = st.builds(promise, WORDS, DAYS, WORDS, who=WHO)


@st.composite
def any_visits(draw: st.DrawFn) -> VisitFacts:
    name = draw(WORDS)
    return a_visit(
        requests=tuple(draw(st.lists(REQUESTS, max_size=4))),
        work=tuple(draw(st.lists(WORK, max_size=3))),
        promises=tuple(draw(st.lists(PROMISES, max_size=3))),
        kept=tuple(draw(st.lists(PROMISES, max_size=2))),
        parts=(part(draw(WORDS), "1"),),
        client=draw(WORDS),
        contact=Contact(id=ContactId(1), client_id=ClientId(1), name=name),
        business=replace(OKAFOR, voice=draw(st.sampled_from(Voice)), person=draw(WORDS)),
        kind=draw(st.sampled_from(VisitKind)),
        reason=draw(WORDS),
        notices=(draw(WORDS),),
        language=draw(st.sampled_from(["en-GB", "en-US", "de-DE"])),
    )


@given(facts=any_visits(), draft=st.booleans())
@settings(max_examples=60, deadline=None)
def test_any_facts_make_page_letter_and_copy(facts: VisitFacts, draft: bool) -> None:
    words = words_of(facts.language)

    made = drafted(facts, draft=draft)
    letter = email_body(made.document, facts, words)
    copy = technician_document(facts, words, made_at=EVENING, mask=lambda text: text)

    assert as_read(made.document)
    assert letter.body.endswith("\n")
    assert copy.facts
    assert len(made.document.asked) == len(facts.requests)
    assert len(made.lines.headline.split()) <= 14
    assert all(len(row.split()) <= 22 for row in (made.lines.did, made.lines.now))


@pytest.mark.long
@given(facts=any_visits(), draft=st.booleans())
@settings(max_examples=3000, deadline=None)
def test_any_facts_make_a_page_thousands_of_times(facts: VisitFacts, draft: bool) -> None:
    made = drafted(facts, draft=draft)

    assert len(made.lines.headline.split()) <= 14
    assert all(len(row.split()) <= 22 for row in (made.lines.did, made.lines.now))
