"""Spelling: the shipped word list, words that are probably slips, and what was meant.

A word in capitals or with a capital inside a sentence is taken for a name. So is one that begins
a sentence, and one of three letters, unless it is an everyday word with two letters swapped
("Teh"), or a longer one with one letter wrong. British and American spellings both pass.
"""

import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.language.inflection import like
from consultant_app.language.known import Known
from consultant_app.language.tokens import Token

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHORTEST = 4
SHORTEST_SWAPPED = 3  # "teh"
SHORTEST_BEGINNING = 7  # shorter names are too near to everyday words
LONGEST = 24
SHORTEST_RARE = 7  # shorter rare words are too near to others by chance
FEW = 3
CHAPTER = 400  # letters of the text of rare words that are searched for one


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """The words of one language, from those everyone uses to rare ones.

    `everyday` and `common` are what readers know without thought; `known` is the rest of ordinary
    English with names; `rare` are real words that few use.
    """

    everyday: frozenset[str]
    common: frozenset[str]
    known: Collection[str]
    rare: Collection[str]

    @cached_property
    def in_order(self) -> tuple[str, ...]:
        """The words that may have been meant, in the order of their letters."""
        return tuple(sorted((*self.everyday, *self.common)))

    def has(self, word: str) -> bool:
        """Tell if the folded WORD is a word at all."""
        return (
            word in self.everyday or word in self.common or word in self.known or word in self.rare
        )

    def rank(self, word: str) -> int:
        """Return how far the folded WORD is from everyday use: 0 in it, 3 rare, 4 no word."""
        if word in self.everyday:
            return 0
        if word in self.common:
            return 1
        return 2 if word in self.known else 3 if word in self.rare else 4

    def is_common(self, word: str) -> bool:
        """Tell if readers know the folded WORD without thought."""
        return word in self.everyday or word in self.common

    def is_real_word(self, word: str) -> bool:
        """Tell if the folded WORD is one that capitals would only stress, such as "NOT"."""
        return word in self.everyday or (len(word) > 3 and self.is_common(word))


class SortedWords(Collection[str]):
    """Words in order, in one text that is cut into chapters and read where it is asked.

    To take tens of thousands of words apart, few of which any page has, takes longer than all else
    that is read of them.
    """

    def __init__(self, text: str) -> None:
        ends = [text.find(" ", at) for at in range(CHAPTER, len(text), CHAPTER)]
        cuts = sorted({0, *(end + 1 for end in ends if end >= 0)})
        self._chapters = [text[a:b] for a, b in pairwise((*cuts, len(text) + 1))]
        self._firsts = [chapter.partition(" ")[0] for chapter in self._chapters]

    def __contains__(self, word: object) -> bool:
        """Tell if WORD is one of them."""
        if not isinstance(word, str) or not word or " " in word:
            return False
        chapter = self._chapters[max(0, bisect_right(self._firsts, word) - 1)]
        return f" {word} " in f" {chapter} "

    def __iter__(self) -> Iterator[str]:
        """Yield them in their order."""
        return (word for chapter in self._chapters for word in chapter.split())

    def __len__(self) -> int:
        """Return how many they are."""
        return sum(1 for _ in self)


NO_WORDS = Lexicon(
    everyday=frozenset(),
    common=frozenset(),
    known=frozenset(),
    rare=frozenset(),
)


def read_lexicon(path: Path) -> Lexicon:
    """Read a packed word list: four lines of words, from everyday to rare; zlib inside.

    A language without one gets an empty list, and its spelling is not checked.
    """
    if not path.exists():
        return NO_WORDS
    lines = zlib.decompress(path.read_bytes()).decode("utf-8").split("\n")
    everyday, common, known, rare = lines[:4]
    return Lexicon(
        everyday=frozenset(everyday.split(" ")),
        common=frozenset(common.split(" ")),
        known=SortedWords(known),
        rare=SortedWords(rare),
    )


def find_slips(
    text: str, sentences: Sequence[Sequence[Token]], lexicon: Lexicon, *, known: Known
) -> Iterator[Finding]:
    """Yield words that no list knows; their fixes are left to `with_suggestions`.

    TEXT is straight, SENTENCES are its tokens. An empty list knows of no slip.
    """
    if not lexicon.everyday:
        return
    fine: set[str] = set()  # a page says most of its words more than once
    for tokens in sentences:
        for place, token in enumerate(tokens):
            if token.text in fine:
                continue
            word = token.text.removesuffix("'s").removesuffix("'")
            if _is_known(word, lexicon, known):
                fine.add(token.text)
            elif _may_be_slip(text, token, word, lexicon, first=place == 0):
                yield Finding(
                    start=token.start,
                    end=token.start + len(word),
                    category=Category.SPELLING,
                    level=Level.HINT,
                    why="This word is in no list; it may be a slip of the fingers.",
                    rule="spelling",
                )


def suggestions(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return up to three words that the folded WORD may have been meant as, the likeliest first."""
    one_off = {w: slip for w, slip in _one_slip_away(word) if lexicon.is_common(w)}
    best = sorted(one_off, key=lambda w: (one_off[w], w not in lexicon.everyday, w[0] != word[0]))
    if len(best) >= FEW:
        return tuple(best[:FEW])
    return tuple(dict.fromkeys([*best, *_alike(word, lexicon)]))[:FEW]


def with_suggestions(finding: Finding, text: str, lexicon: Lexicon) -> Finding | None:
    """Return FINDING with its fixes, or None where nothing like the word is known.

    A word unlike all others is more likely a name than a slip.
    """
    written = text[finding.start : finding.end]
    meant = suggestions(written.lower(), lexicon)
    if not meant:
        return None
    return Finding(
        start=finding.start,
        end=finding.end,
        category=finding.category,
        level=finding.level,
        why=finding.why,
        fixes=tuple(like(written, word) for word in meant),
        rule=finding.rule,
    )


def _may_be_slip(text: str, token: Token, word: str, lexicon: Lexicon, *, first: bool) -> bool:
    size = len(word)
    if not SHORTEST_SWAPPED <= size <= LONGEST or not word.isalpha() or not word.isascii():
        return False
    if _inside_address(text, token):
        return False
    written = text[token.start : token.start + size]
    if written.islower():
        return size >= SHORTEST or _is_near_everyday(word, lexicon)
    return first and written[1:].islower() and _is_near_everyday(word, lexicon)


def _inside_address(text: str, token: Token) -> bool:
    """Tell if the word is a part of an address or a file's name; a full stop may end a sentence."""
    before, after = text[max(0, token.start - 1) : token.start], text[token.end : token.end + 2]
    dotted = before == "." or (after[:1] == "." and after[1:].isalnum())
    return dotted or bool(set(before + after[:1]) & set("@/\\_-&#:"))


def _is_near_everyday(word: str, lexicon: Lexicon) -> bool:
    """Tell if WORD is an everyday one with letters swapped, or a longer one with one slip."""
    worst = 2 if len(word) >= SHORTEST_BEGINNING else 0
    return any(near in lexicon.everyday for near, slip in _one_slip_away(word) if slip <= worst)


def _is_known(word: str, lexicon: Lexicon, known: Known) -> bool:
    """Tell if WORD is meant as it stands; "calender" is a word, and hardly ever the one meant."""
    if word in known.words:
        return True
    if word in lexicon.rare and len(word) >= SHORTEST_RARE:
        return not any(near in lexicon.everyday for near, _ in _one_slip_away(word))
    return lexicon.has(word)


def _one_slip_away(word: str) -> Iterator[tuple[str, int]]:
    """Yield the words one slip away, with how unusual the slip is, the usual ones last.

    Letters change places or are left out more often than one is taken for another.
    """
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    for left, right in cuts:
        if right:
            yield from ((left + letter + right[1:], 2) for letter in LETTERS)
    for left, right in cuts:
        if right:
            yield left + right[1:], 1
        yield from ((left + letter + right, 1) for letter in LETTERS)
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:], 0


def _alike(word: str, lexicon: Lexicon) -> list[str]:
    """Return common words with the same first letter, at most two changes away."""
    from rapidfuzz import process  # loaded with the first slip, not with the engine
    from rapidfuzz.distance import DamerauLevenshtein

    start = bisect_left(lexicon.in_order, word[0])
    end = bisect_left(lexicon.in_order, chr(ord(word[0]) + 1))
    near = [w for w in lexicon.in_order[start:end] if abs(len(w) - len(word)) <= 2]
    found = process.extract(
        word, near, scorer=DamerauLevenshtein.distance, score_cutoff=2, limit=FEW
    )
    return [choice for choice, _, _ in found]
