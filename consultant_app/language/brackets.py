"""Does a figure in brackets say what it is of? "(three files)" does, "(41 days)" and "(two cleans)"
leave the reader to guess, so such a sentence is not offered unasked.
"""

import re

from consultant_app.language.counts import NUMBER_WORDS
from consultant_app.language.data import Words

BRACKET = re.compile(r"\(([^()]*)\)")
# Of a setting, a stay or a subscription, a stretch of time says how long; of work it says nothing.
LASTS = re.compile(
    r"^I (?:showed|helped|trained|taught|set(?! up forwarding)|changed the sleep"
    r"|made a guest|renewed|lent|protected)\b|\btested the battery\b"
)
STRETCH = re.compile(r"\b(?:days?|weeks?|months?|years?|hours?|minutes)$|^\d{1,2} [A-Z][a-z]+$")
TELLING = frozenset({"people", "mailboxes", "licences", "licenses", "accounts", "addresses"})
TELLING |= {"metres"}
THEM = re.compile(
    r"\b(?!your|this|was|has|is|its|address)[a-z]{2,}[^s' \W]s\b|\b(?:people|mice|access)\b"
)
SEVERAL = frozenset({"all", "both", "one"})


def reads_oddly(sentence: str, words: Words) -> bool:
    """Tell if a bracket in SENTENCE holds a bare figure that tells nothing of the work."""
    if "(" not in sentence or not words.grammar.habits.english:
        return False
    spots = [spot for inside in BRACKET.findall(sentence) for spot in inside.split(", ")]
    return any(_is_odd(spot, sentence, words) for spot in spots)


def _is_odd(spot: str, sentence: str, words: Words) -> bool:
    first, _, rest = spot.partition(" ")
    counts = first.isdigit() or first in NUMBER_WORDS or first in SEVERAL
    if counts and "of them" in rest:  # "a headset (4 of them)"
        return not THEM.search(sentence)
    if not counts or not rest:
        return False
    if STRETCH.search(spot):
        return not LASTS.search(sentence)
    noun = rest.rsplit(" ", 1)[-1].lower()
    if noun.isdigit() and len(noun) == 4:  # "2019 to 2021"
        return False
    return not rest[0].isupper() and noun not in TELLING and not _is_thing(noun, words)


def _is_thing(noun: str, words: Words) -> bool:
    """Tell if the plural NOUN names what one can point at, or what an office works with."""
    grammar = words.grammar
    one = noun.removesuffix("s")
    same = {noun, one, noun.removesuffix("es")}
    kinds = {key.rsplit(" ", 1)[-1] for key in grammar.names.device_kinds}
    return bool(same & (grammar.solid_nouns | grammar.plain_nouns | kinds))
