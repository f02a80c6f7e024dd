"""The verbs of the trade in a text: where they stand, and in which form."""

from collections.abc import Sequence
from dataclasses import dataclass

from consultant_app.language.entries import Grammar, Verb
from consultant_app.language.tokens import Token, folded, tokens_of


@dataclass(frozen=True, slots=True)
class VerbHit:
    """A verb of the trade in a clause: its first and last token, and whether it is a past form."""

    first: int
    last: int
    verb: Verb
    written: str
    past: bool


def verbs_in(tokens: Sequence[Token], grammar: Grammar) -> list[VerbHit]:
    """Return the verbs of the trade among TOKENS, the longest form at each place."""
    found: list[VerbHit] = []
    place = 0
    while place < len(tokens):
        hit = verb_at(tokens, place, grammar)
        if hit:
            found.append(hit)
        place = hit.last + 1 if hit else place + 1
    return found


def participles_in(sentence: str, grammar: Grammar) -> list[Verb]:
    """Return the verbs whose past forms stand in SENTENCE, wherever that is."""
    hits = verbs_in(tokens_of(folded(sentence)), grammar)
    return [hit.verb for hit in hits if hit.past]


def verb_at(tokens: Sequence[Token], place: int, grammar: Grammar) -> VerbHit | None:
    """Return the longest verb of the trade that begins at PLACE of TOKENS, if one does."""
    if place >= len(tokens):
        return None
    first = tokens[place].text
    for size in (3, 2) if first in grammar.verb_begins else ():
        words = [token.text for token in tokens[place : place + size]]
        for form in (" ".join(words), "-".join(words)) if len(words) == size else ():
            if form in grammar.verbs:
                return _hit(place, place + size - 1, form, grammar)
    form = grammar.verb_form(first)
    return _hit(place, place, form, grammar) if form else None


def _hit(first: int, last: int, form: str, grammar: Grammar) -> VerbHit:
    verb = grammar.verbs[form]
    return VerbHit(first, last, verb, form, form in verb.past_forms)
