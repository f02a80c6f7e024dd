"""May a sentence be proposed without asking: it must pass the page's own checks itself."""

from consultant_app.domain.findings import Category, Level
from consultant_app.language.check import check_text
from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.tokens import folded

HARMLESS = frozenset({Category.WORDY, Category.UNCOMMON, Category.SPELLING, Category.LONG_SENTENCE})


def is_sound(sentence: str, words: Words, known: Known) -> bool:
    """Tell if SENTENCE has no hard word, no secret and nothing that hurts."""
    checked = check_text(sentence, words, known=known)
    return all(f.level is Level.HINT and f.category in HARMLESS for f in checked.findings)


def claims_only_what_is_said(sentence: str, clause: str, words: Words) -> bool:
    """Tell if an outcome that SENTENCE claims ("found no errors") is one that CLAUSE tells."""
    if not words.grammar.habits.claim.search(sentence):
        return True
    lower = folded(clause)
    kinds = words.grammar.kinds
    good = kinds.fine.search(lower) or kinds.found.search(lower)
    return bool(good) and not kinds.symptom.search(kinds.fine.sub(" ", lower))
