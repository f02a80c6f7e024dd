"""May a sentence be proposed without asking: it must pass the page's own checks itself."""

import re

from consultant_app.domain.findings import Category, Level
from consultant_app.language.check import check_text
from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.things import counts_in
from consultant_app.language.tokens import folded, tokens_of

CLAIM = re.compile(
    r"\bfound (?:no|them|it|everything|nothing|all)\b|\b(?:is|are) complete\b|\bpassed\b"
)
HARMLESS = frozenset({Category.WORDY, Category.UNCOMMON, Category.SPELLING, Category.LONG_SENTENCE})


def is_sound(sentence: str, words: Words, known: Known) -> bool:
    """Tell if SENTENCE has no hard word, no secret and nothing that hurts."""
    checked = check_text(sentence, words, known=known)
    return all(f.level is Level.HINT and f.category in HARMLESS for f in checked.findings)


def keeps_counts(sentence: str, clause: str, words: Words) -> bool:
    """Tell if every count of things in CLAUSE stands in SENTENCE, as figure or word."""
    said = {token.text for token in tokens_of(folded(sentence))}
    in_words = words.grammar.names.counts
    return all(count in said or in_words.get(count, "") in said for count in counts_in(clause))


def claims_only_what_is_said(sentence: str, clause: str, words: Words) -> bool:
    """Tell if an outcome that SENTENCE claims ("found no errors") is one that CLAUSE tells."""
    if not CLAIM.search(sentence):
        return True
    lower = folded(clause)
    kinds = words.grammar.kinds
    good = kinds.fine.search(lower) or kinds.found.search(lower)
    return bool(good) and not kinds.symptom.search(kinds.fine.sub(" ", lower))
