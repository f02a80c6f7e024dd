"""One deed is told once: of two clauses of a note that tell of the same, one keeps its sentence.

"Printer offline: ip changed, fixed address set" has a finding and a deed, and the task that is
nearest to both is the deed's. The sentence that names more stays; the other clause waits for words.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from consultant_app.domain.proposals import Clause

SAME = 0.75  # of the words of the shorter sentence, in the longer one
SMALL = frozenset(
    {
        "i",
        "a",
        "an",
        "the",
        "your",
        "in",
        "on",
        "of",
        "at",
        "to",
        "for",
        "and",
        "it",
        "that",
        "with",
    }
)
SOMETHING = re.compile(r"\b(?:an?|one) (?:device|file|person|program|of your)\b|\byour equipment\b")
LEAST_WORDS = 3  # of a sentence; shorter ones ("It works now.") may well come twice


def told_once(clauses: Sequence[Clause]) -> list[Clause]:
    """Return CLAUSES, in which no two that are sure tell of the same deed."""
    kept = list(clauses)
    for place, one in enumerate(kept):
        for other_place in range(place):
            other = kept[other_place]
            if one.sure and other.sure and _same(one, other):
                worse = other_place if _names_more(one, other) else place
                kept[worse] = replace(kept[worse], sure=False)
                one = kept[place]
    return kept


def _same(one: Clause, other: Clause) -> bool:
    mine, theirs = _words(one.sentence), _words(other.sentence)
    least = min(len(mine), len(theirs))
    return least >= LEAST_WORDS and len(mine & theirs) >= SAME * least


def _names_more(one: Clause, other: Clause) -> bool:
    """Tell if the sentence of ONE tells more than that of OTHER, which comes before it."""
    vague, clear = (bool(SOMETHING.search(c.sentence)) for c in (one, other))
    if vague is not clear:
        return clear
    return len(_words(one.sentence)) > len(_words(other.sentence))


def _words(sentence: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w']+", sentence.lower())) - SMALL
