"""How hard a text is to read: Flesch-Kincaid's grade as one word, and sentences that are too long.

The grade alone proves nothing, so it is one word for a whole page; names, numbers and terms in
capitals are left out of its count, and under five sentences there is none.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from consultant_app.domain.findings import Category, Finding, GradeWord, Level
from consultant_app.language.tokens import Span

LEAST_SENTENCES = 5
EASY_UP_TO = 6.0
FAIR_UP_TO = 8.0
LONG = 20
VERY_LONG = 25
HAS_LETTER = re.compile(r"[^\W_]")
LETTERS = re.compile(r"[a-z]+(?:'[a-z]+)?", re.IGNORECASE)
VOWEL_GROUP = re.compile(r"[aeiouy]+")
SILENT_END = re.compile(r"(?:[^laeiouy]e|[^tdi]ed|[^sxzcghaeiouy]es|[aeiouy]le)$")
TWO_SOUNDS = re.compile(
    r"i[ao]|[^q]ua|[^q]uou|eo(?=[nlms]|$)|[^c]ien|scien|quiet|ya|yi|[^aeiou]ue[lt]|creat|ism$"
    r"|[aeiouy]ing|(?<=[aeiou][^aeiou])ea$|yee|thea|oe[mt]"
)
SUFFIX = re.compile(r"(?:ly|ment|ments|ful|less|ness)$")


def count_words(text: str) -> int:
    """Return how many words TEXT has; what holds no letter or digit is none."""
    return sum(1 for part in text.split() if part.isalpha() or HAS_LETTER.search(part))


def count_syllables(word: str) -> int:
    """Return how many syllables a lower-case English word has, by rule; at least one."""
    stem = SUFFIX.sub("", word)
    if stem != word and len(stem) > 3:
        return count_syllables(stem) + 1
    groups = len(VOWEL_GROUP.findall(word))
    if groups > 1 and SILENT_END.search(word):
        groups -= 1
    if word.endswith("ion") or "cia" in word or "tia" in word or "gio" in word:
        return max(groups, 1)
    return max(groups + len(TWO_SOUNDS.findall(word)), 1)


def grade_word(text: str, sentences: Sequence[Span]) -> GradeWord:
    """Return the one word for how hard TEXT is; none under five sentences."""
    counted = [words for words in (_plain_words(text, s) for s in sentences) if words]
    if len(counted) < LEAST_SENTENCES:
        return GradeWord.NONE
    words = [word for sentence in counted for word in sentence]
    syllables = sum(count_syllables(word) * times for word, times in Counter(words).items())
    grade = 0.39 * len(words) / len(counted) + 11.8 * syllables / len(words) - 15.59
    if grade <= EASY_UP_TO:
        return GradeWord.EASY
    return GradeWord.FAIR if grade <= FAIR_UP_TO else GradeWord.HARD


def find_long_sentences(text: str, sentences: Sequence[Span]) -> Iterator[Finding]:
    """Yield sentences over 20 words as a hint, over 25 as a warning."""
    for sentence in sentences:
        words = count_words(text[sentence.start : sentence.end])
        if words > LONG:
            yield Finding(
                start=sentence.start,
                end=sentence.end,
                category=Category.LONG_SENTENCE,
                level=Level.WARN if words > VERY_LONG else Level.HINT,
                why=(
                    f"This sentence has {words} words; up to {LONG} read with ease. "
                    "Two sentences, one idea each, are easier."
                ),
                rule="sentence.long",
            )


def _plain_words(text: str, sentence: Span) -> list[str]:
    """Return the words that count: no numbers, no capitals but the sentence's first."""
    found: list[str] = []
    for place, match in enumerate(LETTERS.finditer(text, sentence.start, sentence.end)):
        word = match.group()
        if word.islower() or (place == 0 and word[1:].islower()):
            found.append(word.lower())
    return found
