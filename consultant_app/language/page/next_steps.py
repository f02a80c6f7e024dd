"""The section "What happens next": "You" first, then the consultant, then others, by day."""

from collections.abc import Iterable
from datetime import date

from consultant_app.domain.promises import CLIENT, CONSULTANT, Promise
from consultant_app.domain.summaries import NextRow
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.day_phrases import when_of
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.promise_phrases import (
    PhraseKind,
    PromisePhrase,
    coming_back,
    promise_phrase,
)
from consultant_app.language.sentence_ends import capital_first, ended, one_line


def next_rows(facts: VisitFacts, page: PageWords) -> tuple[NextRow, ...]:
    """Return the rows; where the customer has nothing to do, the first one says so."""
    promises = open_steps(facts)
    yours = [p for p in promises if is_yours(p, facts)]
    ours = [p for p in promises if p.who == CONSULTANT]
    others = [p for p in promises if p not in yours and p not in ours]
    rows = [_row(p, facts, page) for p in (*yours, *ours, *others)]
    return (*_nothing_to_do(yours, ours, page), *rows)


def open_steps(facts: VisitFacts) -> tuple[Promise, ...]:
    """Return the promises that waited as the visit ended, by day; those without a day come last.

    One kept on a later day stays on the page, which tells of the visit and not of today.
    """
    day = facts.visit.day
    given = (p for p in facts.promises if p.what.strip())
    waiting = (p for p in given if p.kept_on is None or p.kept_on > day)
    return tuple(sorted(waiting, key=lambda p: (p.by is None, p.by or date.min)))


def is_yours(promise: Promise, facts: VisitFacts) -> bool:
    """Tell whether the reader of the page is the one to do it."""
    reader = facts.contact
    names = {n for n in (reader.name, reader.address_as) if n} if reader else set()
    return promise.who == CLIENT or promise.who in names


def who_does(promise: Promise, facts: VisitFacts, page: PageWords) -> str:
    """Return the name that stands in front of the row."""
    if is_yours(promise, facts):
        return page.say("next.you")
    if promise.who != CONSULTANT:
        return one_line(promise.who)
    return facts.business.first_name or page.say("next.sender")


def step_phrase(promise: Promise, facts: VisitFacts, page: PageWords) -> PromisePhrase:
    """Return what PROMISE says; one that repeats a reply says whose request it comes back to."""
    asked = next((r for r in facts.all_requests if r.id == promise.request_id), None)
    if asked is not None and one_line(promise.what) == one_line(asked.reply):
        return coming_back(asked.words, page)
    return promise_phrase(promise.what, page)


def _nothing_to_do(
    yours: Iterable[Promise], ours: Iterable[Promise], page: PageWords
) -> tuple[NextRow, ...]:
    if any(yours):
        return ()
    words = page.say("next.nothing_rest" if any(ours) else "next.nothing")
    return (NextRow(who=page.say("next.you"), what=words),)


def _row(promise: Promise, facts: VisitFacts, page: PageWords) -> NextRow:
    return NextRow(
        who=who_does(promise, facts, page),
        what=ended(capital_first(_what(promise, facts, page))),
        when=when_of(promise, facts, page),
    )


def _what(promise: Promise, facts: VisitFacts, page: PageWords) -> str:
    """Return the promise behind its name: "Sam fits ..."; to the reader, as an invitation."""
    phrase = step_phrase(promise, facts, page)
    if phrase.kind is not PhraseKind.VERB or is_yours(promise, facts):
        return one_line(promise.what)
    return phrase.third
