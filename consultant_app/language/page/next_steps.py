"""The section "What happens next": "You" first, then the consultant, then others, by day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from consultant_app.domain.promises import CLIENT, CONSULTANT, Promise
from consultant_app.domain.summaries import NextRow
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.day_phrases import due_words, when_of
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.promise_phrases import (
    PhraseKind,
    PromisePhrase,
    coming_back,
    promise_phrase,
)
from consultant_app.language.page.wording import clock, day_with_weekday
from consultant_app.language.sentence_ends import capital_first, ended, one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class NextRows:
    """The rows of the section, and which of them is the next visit, if one is."""

    rows: tuple[NextRow, ...]
    visit_at: int | None


def next_rows(facts: VisitFacts, page: PageWords) -> NextRows:
    """Return the rows; where the customer has nothing to do, the first one says so."""
    promises = open_steps(facts)
    yours = [p for p in promises if is_yours(p, facts)]
    ours = [p for p in promises if p.who == CONSULTANT]
    others = [p for p in promises if p not in yours and p not in ours]
    visit = _visit_row(facts, page)
    rows = [*_nothing_to_do(yours, ours, facts, page), *(_row(p, facts, page) for p in yours)]
    place = len(rows) + sum(_comes_before(p, facts) for p in ours)
    rows += [_row(p, facts, page) for p in (*ours, *others)]
    if visit is None:
        return NextRows(rows=tuple(rows), visit_at=None)
    return NextRows(rows=(*rows[:place], visit, *rows[place:]), visit_at=place)


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
    return _us(facts, page)


def step_phrase(promise: Promise, facts: VisitFacts, page: PageWords) -> PromisePhrase:
    """Return what PROMISE says; one that repeats a reply says whose request it comes back to."""
    asked = next((r for r in facts.all_requests if r.id == promise.request_id), None)
    if asked is not None and one_line(promise.what) == one_line(asked.reply):
        return coming_back(asked.words, page)
    return promise_phrase(_without_name(promise), page)


def _us(facts: VisitFacts, page: PageWords) -> str:
    return facts.business.first_name or page.say("next.sender")


def _visit_row(facts: VisitFacts, page: PageWords) -> NextRow | None:
    """Return the row of the visit that is planned; one whose time has passed is none any more."""
    coming = facts.next_visit
    if coming is None or not coming.to_come:
        return None
    when = day_with_weekday(coming.day, page, seen_from=facts.visit.day)
    if coming.at is not None:
        when = page.say("next.visit_at", day=when, time=clock(coming.at, page))
    return NextRow(
        who=_us(facts, page),
        what=page.say(f"next.visit_{coming.kind.name.lower()}"),
        when=ended(capital_first(when)),
    )


def _comes_before(promise: Promise, facts: VisitFacts) -> bool:
    """Tell whether PROMISE is due by the day of the next visit."""
    coming = facts.next_visit
    return coming is not None and promise.by is not None and promise.by <= coming.day


def _nothing_to_do(
    yours: Iterable[Promise], ours: Iterable[Promise], facts: VisitFacts, page: PageWords
) -> tuple[NextRow, ...]:
    """Return that the reader has nothing to do, for now where something is still open."""
    if any(yours):
        return ()
    settled = all(r.outcome.is_settled for r in facts.all_requests)
    key = "nothing_rest" if any(ours) else "nothing" if settled else "nothing_yet"
    return (NextRow(who=page.say("next.you"), what=page.say(f"next.{key}")),)


def _row(promise: Promise, facts: VisitFacts, page: PageWords) -> NextRow:
    yours = is_yours(promise, facts)
    due = ended(capital_first(due_words(promise, facts, page)))
    return NextRow(
        who=who_does(promise, facts, page),
        what=ended(capital_first(_what(promise, facts, page))),
        when=due if yours else when_of(promise, facts, page),
    )


def _what(promise: Promise, facts: VisitFacts, page: PageWords) -> str:
    """Return the promise behind its name: "Sam fits ..."; to the reader, as an invitation."""
    phrase = step_phrase(promise, facts, page)
    if phrase.kind is not PhraseKind.VERB or is_yours(promise, facts):
        return _without_name(promise)
    return phrase.third or _without_name(promise)


def _without_name(promise: Promise) -> str:
    """Return what PROMISE says, without the name that stands in front of the row already."""
    what, who = one_line(promise.what), one_line(promise.who)
    named = bool(who) and what.lower().startswith(f"{who.lower()} ")
    return what[len(who) :].strip() if named else what
