"""By when: a day, and the words around it where they say more than the day does."""

import re
from datetime import date

from consultant_app.domain.promises import Promise
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.wording import day_with_weekday
from consultant_app.language.sentence_ends import capital_first, ended, one_line

_NOON = re.compile(r"\b[ap]\.m\.$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+|\d+")


def when_of(promise: Promise, facts: VisitFacts, page: PageWords) -> str:
    """Return the day line of PROMISE: "Tuesday 17 November, before 9:00." or nothing."""
    return ended(capital_first(when_words(promise, facts, page)))


def when_words(promise: Promise, facts: VisitFacts, page: PageWords) -> str:
    """Return by when PROMISE is, for inside a sentence."""
    words = _without_stop(promise.by_words)
    if promise.by is None:
        return words or (page.say("next.next_visit") if promise.next_visit else "")
    day = day_with_weekday(promise.by, page, seen_from=facts.visit.day)
    return day_phrase(day, words, page, by=promise.by)


def due_words(promise: Promise, facts: VisitFacts, page: PageWords) -> str:
    """Return by when the reader does PROMISE: "by Monday 16 November".

    Words of its own around the day stay as they are, and so does what is done on that very day.
    """
    when = when_words(promise, facts, page)
    first = one_line(promise.what).partition(" ")[0].lower()
    on_the_day = first in page.items("next.on_the_day")
    if promise.by is None or on_the_day or says_by_when(promise, page):
        return when
    bare = day_with_weekday(promise.by, page, seen_from=facts.visit.day)
    return page.say("next.by_day", when=when) if when == bare else when


def says_by_when(promise: Promise, page: PageWords) -> bool:
    """Tell whether the words of PROMISE themselves say by when it is: "tell me by Friday"."""
    return page.say("next.by_day", when="").strip() in promise.what.lower().split()


def day_phrase(day: str, words: str, page: PageWords, *, by: date) -> str:
    """Return DAY, which is BY as written, with the WORDS around it that say more.

    A month in WORDS makes them complete ("in February 2027"); "until" stands before the day, a
    time of day after it; the day's own weekday adds nothing.
    """
    if _names_month(words, page):
        return words
    more = _without_the_day(words, by, page)
    if not more:
        return day
    if more.lower() in page.items("next.before_day"):
        return f"{more} {day}"
    return f"{day}, {more}"


def _names_month(words: str, page: PageWords) -> bool:
    names = page.locale.months["format"]
    months = {
        m.strip(".").lower() for width in ("wide", "abbreviated") for m in names[width].values()
    }
    found = {w.lower() for w in _WORD.findall(words)}
    return bool(found & (months - {"may"})) or bool(re.search(r"\bMay\b", words))


def _without_the_day(words: str, by: date, page: PageWords) -> str:
    """Return WORDS without the day's weekday, and without all if only small words are left."""
    names = page.locale.days["format"]
    own = {names[width][by.weekday()].strip(".") for width in ("wide", "abbreviated")}
    weekdays = "|".join(map(re.escape, sorted(own, key=len, reverse=True)))
    left = re.sub(
        rf"\b(?:(?:on|am|this|next|coming)\s+)?(?:{weekdays})\b\.?", "", words, flags=re.IGNORECASE
    )
    left = _without_stop(left)
    meaning = [w for w in _WORD.findall(left) if w.lower() not in page.items("next.empty_words")]
    if meaning or left.lower() in page.items("next.before_day"):
        return left
    return ""


def _without_stop(words: str) -> str:
    """Return WORDS without what ends them; the last stop of "a.m." is its own."""
    bare = one_line(words).strip(" ,;")
    return bare if _NOON.search(bare) else bare.strip(" .,;")
