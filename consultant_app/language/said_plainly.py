"""Say a clause of several parts in the note's own plain words, or not at all.

"UPS dead, replaced" names its thing before its verb, "installed Word, Excel" has more things after
it, "cleaned the fans, vacuumed" more verbs. A part that has no place in the sentence leaves the
whole clause to the consultant.
"""

from collections.abc import Sequence
from dataclasses import replace

from consultant_app.language.data import Words
from consultant_app.language.entries import VerbGroup
from consultant_app.language.facts import told_apart, with_details
from consultant_app.language.known import Known
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.pieces import Cut
from consultant_app.language.rewriting import Plain, done_sentence, plain_clause, plain_thing
from consultant_app.language.technical import without_label, without_technical
from consultant_app.language.tokens import folded, tokens_of
from consultant_app.language.told_acts import parts_of
from consultant_app.language.verb_hits import verbs_in


def said_plainly(clause: str, cut: Cut, words: Words, known: Known) -> str:
    """Return what CLAUSE says was done, in its own words made plain, or ""."""
    parts = [part for part in parts_of(clause, cut) if part[1] is not Sort.STATUS]
    works = [text for text, sort in parts if sort in (Sort.ACTION, Sort.BARE)]
    if not works and len(parts) == 1:
        works = [parts[0][0]]
    if not works:
        return ""
    first = next(place for place, part in enumerate(parts) if part[0] == works[0])
    told = told_apart(_with_its_thing(parts[: first + 1], words), words)
    meant = without_technical(without_label(told.bare, words.grammar), words.grammar)
    plain = plain_clause(meant, words, known)
    for text, sort in parts[first + 1 :]:
        if plain is None:
            return ""
        bare = sort is Sort.BARE
        plain = _and_verb(plain, text, words) if bare else _and_thing(plain, text, words, known)
    return with_details(done_sentence(plain), told) if plain else ""


def _with_its_thing(parts: Sequence[tuple[str, Sort]], words: Words) -> str:
    """Return the work with the thing named before it: "UPS dead", "replaced" is "UPS replaced".

    A complaint before work that names its own thing is why it was done, and needs no words.
    """
    work, sort = parts[-1]
    if sort is not Sort.BARE or len(parts) == 1:
        return work if all(s is Sort.SYMPTOM for _, s in parts[:-1]) else ""
    if len(parts) > 2:
        return ""
    thing, kinds = folded(parts[0][0]), words.grammar.kinds
    for pattern in (kinds.symptom, words.grammar.states):
        thing = pattern.sub(lambda match: " " * len(match.group()), thing)
    kept = [
        parts[0][0][token.start : token.end]
        for token in tokens_of(thing)
        if token.text not in words.grammar.leading
    ]
    if any(word.lower().endswith("ing") for word in kept[1:]):  # "printer cutting wrong"
        return ""
    return f"{' '.join(kept)} {work}" if kept else ""


def _and_verb(plain: Plain, text: str, words: Words) -> Plain | None:
    """Return PLAIN with the verb that stands alone in TEXT: "I cleaned and vacuumed the fans"."""
    tokens = tokens_of(folded(text))
    hits = verbs_in(tokens, words.grammar)
    if len(hits) != 1 or hits[0].last - hits[0].first + 1 != len(tokens):
        return None
    verb = hits[0].verb
    if " " in verb.say or verb.base in words.grammar.light_verbs:
        return None
    if verb.group is VerbGroup.CHECK:
        return replace(plain, rest=f"{plain.rest}, and {verb.said} it")
    past, base = f"{plain.past} and {verb.said}", f"{plain.base} and {verb.say}"
    return replace(plain, past=past, base=base)


def _and_thing(plain: Plain, text: str, words: Words, known: Known) -> Plain | None:
    """Return PLAIN with one more thing: "I installed Word and Excel"."""
    more = plain_thing(text, words, known, article=plain.article)
    if not more or plain.article != "a":  # "blocked sender, false invoices" gives the reason
        return None
    if words.grammar.prepositions & set(plain.rest.split()):  # "a phone for Priya", "mail, Teams"
        return None
    if " and " in plain.rest:
        return replace(plain, rest=f"{plain.rest.replace(' and ', ', ')} and {more}")
    return replace(plain, rest=f"{plain.rest} and {more}")
