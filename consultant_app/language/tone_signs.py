"""What a judge of tone looks at in a sentence: its words, its pairs of words, its stems, its cues.

A pair also counts with any one word between, so that "you never" and "you really never" share a
sign. The cues of `tone.toml` tell what sort of word each is, so that a name or a verb that no
corpus has still says something. `packaging/learn_words.py` learns what each sign says; the check
adds the weights up. Both take the signs from here, so that they see the same.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from consultant_app.language.cues import Unit
from consultant_app.language.tokens import Span, Token

SAID = "said"  # the kind of the signs that are words
CUE = "cue"  # of those that are the name of a cue of `tone.toml`: what sort of word is there
BEGIN, END = "^", "$"
STEM = 5  # letters
IN_ADDRESS = "@"  # for each word of a mail or web address, or of the name of a file
ADDRESSED = re.compile(r"[@.][^\W\d_]{2}")  # most sentences have none
ADDRESS = re.compile(
    r"\w[^\s@,;]{0,80}@[^\s@,;]{1,80}|\w[\w/-]{0,60}(?:\.[^\W\d_]{2}[\w/-]{0,60}){1,6}"
)
FIGURES = str.maketrans("123456789", "000000000")


def words_of(text: str, sentence: Span, tokens: Sequence[Token]) -> list[str]:
    """Return the words of SENTENCE of TEXT, figures as 0, between marks of its beginning and end.

    The sign at its end is told only of questions and shouts.
    """
    words = [BEGIN]
    words += [t.text if t.text.isalpha() else t.text.translate(FIGURES) for t in tokens]
    if ADDRESSED.search(text, sentence.start, sentence.end):
        for address in ADDRESS.finditer(text, sentence.start, sentence.end):
            for place, token in enumerate(tokens, 1):
                if address.start() <= token.start < address.end():
                    words[place] = IN_ADDRESS
    last = text[sentence.end - 1]
    if last in "?!":
        words.append(last)
    words.append(END)
    return words


def signs_of(words: Sequence[str]) -> list[str]:
    """Return the signs of WORDS; `places_of` tells for each which words it is made of."""
    signs = [*words]
    signs += [f"{one} {two}" for one, two in pairwise(words)]
    signs += [f"{one} _ {two}" for one, two in zip(words, words[2:], strict=False)]
    signs += [f"{word[:STEM]}-" for word in words if len(word) > STEM]
    return signs


def places_of(words: Sequence[str]) -> list[tuple[int, ...]]:
    """Return the places in WORDS that each of their signs is made of, in the same order."""
    count = len(words)
    places: list[tuple[int, ...]] = [(place,) for place in range(count)]
    places += [(place, place + 1) for place in range(count - 1)]
    places += [(place, place + 2) for place in range(count - 2)]
    places += [(place,) for place, word in enumerate(words) if len(word) > STEM]
    return places


def kinds_of(units: Iterable[Unit]) -> frozenset[str]:
    """Return the characters of all cues that UNITS of a sentence are."""
    return frozenset("".join([unit.kinds for unit in units]))
