"""What a promise's own words are, so that a sentence can be made around them.

"Fit the roller", "fits the roller" and "I fit the roller" begin with a verb, "a longer cable"
names a thing. A word that is both ("call", "order") counts as a verb only before an object.
A promise that is only the customer's request once more means: we come back to it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.quotes import bare_quote, short_quote
from consultant_app.language.sentence_ends import one_line

_SIBILANTS = ("s", "x", "z", "ch", "sh")
_VOWELS = "aeiou"
_QUOTE_AT_MOST = 8


class PhraseKind(StrEnum):
    """Whether a promise begins with its verb or names a thing."""

    VERB = "verb"
    THING = "thing"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromisePhrase:
    """A promise ready for inside a sentence; for a verb its plain form and that of he or she.

    What says "my" or "us" has no form for he or she.
    """

    kind: PhraseKind
    plain: str
    third: str = ""


def promise_phrase(what: str, page: PageWords) -> PromisePhrase:
    """Return the phrase that WHAT is, without its full stop."""
    text = one_line(what).rstrip(" .;,")
    if bare_quote(text, page) != text:
        return coming_back(text, page)
    verb, rest = _verb_and_rest(text, page)
    if verb:
        told = f"{third_person(verb, page)} {_chained(verb, rest, page)}".strip()
        third = "" if _speaks_of_us(rest, page) else told
        return PromisePhrase(kind=PhraseKind.VERB, plain=f"{verb} {rest}".strip(), third=third)
    first, _, behind = text.partition(" ")
    if first.lower() in page.items("verb.small"):
        return PromisePhrase(kind=PhraseKind.THING, plain=f"{first.lower()} {behind}".strip())
    return PromisePhrase(kind=PhraseKind.OTHER, plain=text)


def coming_back(words: str, page: PageWords) -> PromisePhrase:
    """Return the promise to come back to a request in the customer's WORDS."""
    quote = short_quote(words, page, most=_QUOTE_AT_MOST)
    return PromisePhrase(
        kind=PhraseKind.VERB,
        plain=page.say("next.come_back", quote=quote),
        third=page.say("next.comes_back", quote=quote),
    )


def third_person(verb: str, page: PageWords) -> str:
    """Return VERB as it follows he or she: "fits", "tries", "does"."""
    irregular = dict(pair.split(" ", 1) for pair in page.items("verb.irregular"))
    if verb in irregular:
        return irregular[verb]
    if verb.endswith(_SIBILANTS):
        return f"{verb}es"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return f"{verb[:-1]}ies"
    return f"{verb}s"


def _verb_and_rest(text: str, page: PageWords) -> tuple[str, str]:
    """Return the verb that TEXT begins with, in its plain form, and what follows it."""
    meant, _, behind = _without_will(text, page).partition(" ")
    if meant != text.partition(" ")[0] and meant in page.items("verb.base"):
        return meant, behind
    first, _, rest = text.partition(" ")
    if first in page.items("did.strip"):
        verb, _, rest = rest.partition(" ")
        return (verb, rest) if verb.isalpha() and verb.islower() else ("", "")
    word = first.lower()
    base = page.items("verb.base")
    third = next((verb for verb in base if third_person(verb, page) == word), "")
    verb = word if word in base else third
    return (verb, rest) if verb and _acts(verb, rest, page) else ("", "")


def _without_will(text: str, page: PageWords) -> str:
    """Return TEXT without the "I will", "I'll" or "will" in front of what is meant."""
    small = text.lower().replace("’", "'")
    starts = (f"{start} " for start in page.items("verb.will"))
    return next((text[len(start) :] for start in starts if small.startswith(start)), text)


def _acts(verb: str, rest: str, page: PageWords) -> bool:
    """Tell whether VERB before REST is one: names begin with a capital, objects with an article."""
    if verb not in page.items("verb.also_noun"):
        return bool(rest)
    following, _, behind = rest.partition(" ")
    if f"{verb} {following}" in page.items("verb.pairs"):
        return True
    if following == page.say("verb.and"):
        return behind.partition(" ")[0] in page.items("verb.base")
    return following[:1].isupper() or following.lower() in page.items("verb.object")


def _speaks_of_us(rest: str, page: PageWords) -> bool:
    """Tell whether REST says "my" or "us", which would no longer fit behind a name."""
    pattern = page.say("verb.first_person")
    return bool(pattern) and re.search(pattern, rest) is not None


def _chained(first: str, rest: str, page: PageWords) -> str:
    """Return REST with the verbs behind "and" in the form of he or she: "and fits it"."""
    pattern, plain_after = page.say("verb.chain"), page.items("verb.plain_after")
    if not pattern or first in plain_after:
        return rest
    told, begin = "", 0
    for joint in re.finditer(pattern, rest, re.IGNORECASE):
        verb, _, behind = rest[joint.end() :].partition(" ")
        led = set(rest[: joint.start()].lower().split()) & set(plain_after)
        if verb in page.items("verb.base") and _acts(verb, behind, page) and not led:
            told += rest[begin : joint.end()] + third_person(verb, page)
            begin = joint.end() + len(verb)
    return told + rest[begin:]
