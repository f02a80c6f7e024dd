"""What the plain-words checks say of a text: findings, worst first, each with its fixes.

Spans are character offsets into the text as given, start inclusive, end exclusive.
"""

from dataclasses import dataclass
from enum import StrEnum

# What stands in the place of a secret wherever a text that holds one is shown or printed.
HIDDEN = "…"


class Category(StrEnum):
    """What a finding is about; the order is from worst to mildest."""

    SECRET = "secret"  # noqa: S105 - the category's name, not a secret
    BLAME = "blame"
    OVER_PROMISE = "over-promise"
    ACRONYM = "acronym"
    JARGON = "jargon"
    CONDESCENDING = "condescending"
    ANXIOUS = "anxious"
    COLD = "cold"
    VAGUE = "vague"
    LONG_SENTENCE = "long-sentence"
    WORDY = "wordy"
    UNCOMMON = "uncommon"
    SPELLING = "spelling"
    PASSIVE = "passive"


class Level(StrEnum):
    """How much a finding weighs; only `BLOCK` stops issuing."""

    BLOCK = "block"
    WARN = "warn"
    HINT = "hint"


class GradeWord(StrEnum):
    """One word for how hard a whole page is to read; `NONE` under five sentences."""

    EASY = "easy"
    FAIR = "fair"
    HARD = "hard"
    NONE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One place in a text that could be kinder, plainer or safer.

    `rule` is the stable id of the rule, term or check. For a secret neither `why` nor `fixes`
    repeats the match.
    """

    start: int
    end: int
    category: Category
    level: Level
    why: str
    fixes: tuple[str, ...] = ()
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextCheck:
    """The checks' answer for one text: findings worst first, its grade word, its count of words."""

    findings: tuple[Finding, ...]
    grade_word: GradeWord
    words: int
