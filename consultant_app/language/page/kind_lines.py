"""Thank-you and closing lines to choose from, made of what is known of the people.

They come from private notes, so none is ever put on a page by itself: the consultant takes one.
Only a few things are read there: an animal's name, a birthday, an event or a holiday to come.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from consultant_app.domain.clients import AccessKind, access_notes
from consultant_app.domain.day_words import find_day
from consultant_app.domain.drafts import OfferedLines
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.wording import day_with_weekday
from consultant_app.language.sentence_ends import one_line

_SOON = timedelta(days=30)
_AT_MOST = 3
_SPLIT = re.compile(r"[\n;]+|(?<=[.!?])\s+")


def offered_lines(facts: VisitFacts, page: PageWords) -> OfferedLines:
    """Return at most three lines each for the thank-you and for the end of the letter."""
    return OfferedLines(
        thanks=tuple(dict.fromkeys(_thanks(facts, page)))[:_AT_MOST],
        closing=tuple(dict.fromkeys(_closings(facts, page)))[:_AT_MOST],
    )


def _thanks(facts: VisitFacts, page: PageWords) -> Iterator[str]:
    if facts.visit.kind is not VisitKind.ON_SITE:
        return
    access = access_notes(facts.site.access) if facts.site else ()
    drinks = " ".join(a.text.lower() for a in access if a.kind is AccessKind.BREAK)
    for drink in page.items("kind.drinks"):
        if re.search(rf"\b{re.escape(drink.lower())}\b", drinks):
            yield page.say("kind.thanks_drink", drink=drink)
    for name in _others_who_asked(facts):
        yield page.say("kind.thanks_other", name=name)


def _others_who_asked(facts: VisitFacts) -> Iterator[str]:
    """Yield how those are called who asked for something at this visit beside the reader."""
    reader = facts.contact.id if facts.contact else None
    asked = {request.asked_by for request in facts.requests} - {None, reader}
    return (one_line(c.called) for c in facts.contacts if c.id in asked)


def _closings(facts: VisitFacts, page: PageWords) -> Iterator[str]:
    remembered = facts.contact.remember if facts.contact else ""
    for said in filter(None, map(str.strip, _SPLIT.split(remembered))):
        yield from _of_a_note(said, facts, page)
    access = access_notes(facts.site.access) if facts.site else ()
    for animal in (a.text for a in access if a.kind is AccessKind.ANIMAL):
        yield from _animals(animal, page)


def _of_a_note(said: str, facts: VisitFacts, page: PageWords) -> Iterator[str]:
    day = _day_soon(said, facts.visit.day)
    told = day_with_weekday(day, page, seen_from=facts.visit.day) if day else ""
    if told and _named(said, page.items("kind.birthdays")):
        yield page.say("kind.birthday", day=told)
    elif told and (event := _named(said, page.items("kind.events"))):
        yield page.say("kind.event", event=event, day=told)
    elif told and _named(said, page.items("kind.holidays")):
        yield page.say("kind.holiday")
    yield from _animals(said, page)


def _day_soon(said: str, visit_day: date) -> date | None:
    """Return the day in SAID if it comes soon after the visit."""
    found = find_day(said, today=visit_day)
    day = found.by if found else None
    return day if day is not None and visit_day < day <= visit_day + _SOON else None


def _named(said: str, words: tuple[str, ...]) -> str:
    return next((w for w in words if re.search(rf"\b{re.escape(w)}\b", said, re.IGNORECASE)), "")


def _animals(said: str, page: PageWords) -> Iterator[str]:
    animals = "|".join(map(re.escape, page.items("kind.animals")))
    for pattern in page.items("kind.animal_names"):
        found = re.search(pattern.replace("ANIMAL", f"(?:{animals})"), said)
        if found:
            yield page.say("kind.animal", name=found["name"])
            return
