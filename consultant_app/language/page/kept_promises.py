"""Promises of earlier visits that were kept since: one in the thank-you, the rest further down."""

from consultant_app.domain.promises import CONSULTANT, Promise
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.promise_phrases import PhraseKind, PromisePhrase, promise_phrase


def kept_line(facts: VisitFacts, page: PageWords) -> str:
    """Return the sentence on the first promise kept, or nothing."""
    ours = _ours(facts)
    return _told(promise_phrase(ours[0].what, page), page) if ours else ""


def also_kept(facts: VisitFacts, page: PageWords) -> tuple[str, ...]:
    """Return a sentence on each further promise kept."""
    return tuple(_also(promise_phrase(p.what, page), page) for p in _ours(facts)[1:])


def _ours(facts: VisitFacts) -> tuple[Promise, ...]:
    return tuple(p for p in facts.kept if p.who == CONSULTANT and p.what.strip())


def _also(phrase: PromisePhrase, page: PageWords) -> str:
    if phrase.kind is PhraseKind.VERB:
        return page.say("thanks.also_kept_verb", phrase=phrase.plain)
    return page.say("thanks.also_kept", what=phrase.plain)


def _told(phrase: PromisePhrase, page: PageWords) -> str:
    if phrase.kind is PhraseKind.VERB:
        return page.say("thanks.kept_verb", phrase=phrase.plain)
    article, _, thing = phrase.plain.partition(" ")
    if phrase.kind is PhraseKind.THING and article in page.items("greeting.articles") and thing:
        is_thing = _head(thing, page) in page.items("verb.things")
        return page.say("thanks.kept_thing" if is_thing else "thanks.kept_matter", thing=thing)
    return page.say("thanks.kept_other", what=phrase.plain)


def _head(thing: str, page: PageWords) -> str:
    """Return the word that names the thing: the last one before "for", "in" and the like."""
    words = thing.lower().split()
    stops = (i for i, word in enumerate(words) if word in page.items("verb.of_words"))
    before = words[: next(stops, len(words))]
    return before[-1] if before else ""
