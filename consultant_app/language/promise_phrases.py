"""What a promise's own words are, so that a sentence can be made around them: "Fits the roller",
"fit the roller", "a longer cable". The promise itself is printed as it was given.
"""

from dataclasses import dataclass
from enum import StrEnum

from consultant_app.language.page_words import PageWords
from consultant_app.language.sentence_ends import one_line

_SIBILANTS = ("s", "x", "z", "ch", "sh")
_VOWELS = "aeiou"


class PhraseKind(StrEnum):
    """Whether a promise begins with its verb or names a thing."""

    VERB = "verb"
    THING = "thing"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromisePhrase:
    """A promise taken apart: for a verb its plain form and its form with he or she."""

    kind: PhraseKind
    plain: str
    third: str = ""


def promise_phrase(what: str, page: PageWords) -> PromisePhrase:
    """Return the phrase that WHAT is, without a full stop and ready for inside a sentence."""
    text = one_line(what).rstrip(" .;,")
    first, _, rest = text.partition(" ")
    verb = _plain_verb(first.lower(), page)
    if verb and (rest or first.lower() != verb):
        tail = f" {rest}" if rest else ""
        third = f"{third_person(verb, page)}{tail}"
        return PromisePhrase(kind=PhraseKind.VERB, plain=f"{verb}{tail}", third=third)
    if first.lower() in page.items("verb.small"):
        return PromisePhrase(kind=PhraseKind.THING, plain=f"{first.lower()} {rest}".strip())
    return PromisePhrase(kind=PhraseKind.OTHER, plain=text)


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


def _plain_verb(word: str, page: PageWords) -> str:
    base = page.items("verb.base")
    if word in base:
        return word
    return next((verb for verb in base if third_person(verb, page) == word), "")
