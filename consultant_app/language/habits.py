"""What the code must know of a language's habits: word order, endings, how clauses join.

The defaults are those of English. A language that names `rules = "catalogue"` says its sentences
from the catalogue alone: what the code knows of English plurals, endings and own words stays off.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from consultant_app.language.reading import Entry

CATALOGUE = "catalogue"
BREAKS = ("but", "then", "so", "and then")
JOINS = ("and", "&", "+")
DENIALS = ("not", "never", "be", "been")
CLAIM = r"\bfound (?:no|them|it|everything|nothing|all)\b|\b(?:is|are) complete\b|\bpassed\b"
LEAST_STEM = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """The habits of one language.

    `endings` are what a word may lose before its task is looked for; `number_words` are counts
    that a sentence must keep.
    """

    english: bool
    verb_last: bool  # "Ich habe den Toner getauscht": the verb that tells of the work ends it
    cut: re.Pattern[str]
    joins: frozenset[str]
    denials: frozenset[str]
    claim: re.Pattern[str]
    number_words: frozenset[str]
    endings: tuple[str, ...]

    def stem_of(self, word: str) -> str:
        """Return WORD without the longest of the endings that leaves enough of it."""
        for ending in self.endings:
            if word.endswith(ending) and len(word) - len(ending) >= LEAST_STEM:
                return word[: -len(ending)]
        return word


def habits_of(data: Entry) -> Habits:
    """Return the habits that DATA, a whole grammar, describes."""
    joins = data.texts("joins") or JOINS
    return Habits(
        english=data.text("rules", default="english") != CATALOGUE,
        verb_last=data.text("participle", default="") == "last",
        cut=_cut(data.texts("breaks") or BREAKS, joins),
        joins=frozenset(joins),
        denials=frozenset(data.texts("denials") or DENIALS),
        claim=re.compile(data.text("claim", default=CLAIM), re.IGNORECASE),
        number_words=frozenset(data.texts("number_words")),
        endings=tuple(sorted(data.texts("endings"), key=len, reverse=True)),
    )


def _cut(breaks: Collection[str], joins: Collection[str]) -> re.Pattern[str]:
    """Return what parts clauses: signs and words; after one of JOINS a verb must follow."""
    one_of = {
        name: "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
        for name, words in (("breaks", breaks), ("joins", joins))
    }
    return re.compile(
        r";|,(?!\d)|(?<=\s)-{1,3}>?(?=\s)|\s[=>]{1,3}\s"
        rf"|(?<=\s)(?:{one_of['breaks']})(?=\s)|(?<=\s)(?:{one_of['joins']})(?=\s)"
    )
