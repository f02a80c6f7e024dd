"""Words and sentences of a text with their places, on a copy that keeps every place.

`folded` gives a lower-case copy of the very same length with plain quotes and spaces, so a place
in the copy is the place in the text. Spans are start inclusive, end exclusive.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# The look-behind keeps a long row of dots from being tried again at each of its dots.
SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]{1,8}[\"')\]]{0,4}(?=\s|$)|\n\s*")
# A clause and its sentences are folded and taken apart by dozens of questions in a row.
AT_HAND = 128  # texts
OF_A_CLAUSE = 300  # characters
MONTHS = 12
SAME_LENGTH = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "−": "-",
        "‑": "-",
        "→": ">",
        "\t": " ",
        "\r": " ",
        "\v": " ",
        "\f": " ",
        "\x00": " ",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2007": " ",
        "\u2009": " ",
        "\u2028": "\n",
        "\u2029": "\n",
        "\x85": "\n",
    }
)


class Token(NamedTuple):
    """One word: its place and its folded form. A tuple, since a page has thousands of them."""

    start: int
    end: int
    text: str


class Span(NamedTuple):
    """A stretch of a text."""

    start: int
    end: int


def straight(text: str) -> str:
    """Return TEXT with plain quotes, dashes and spaces; every character keeps its place."""
    return _straight_again(text) if len(text) <= OF_A_CLAUSE else _straight(text)


@lru_cache(maxsize=AT_HAND)
def _straight_again(text: str) -> str:
    return _straight(text)


def _straight(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text  # nothing in it is to be made plain
    plain = text.translate(SAME_LENGTH)
    return plain if plain.isascii() else "".join(map(_plain_character, plain))


def folded(text: str) -> str:
    """Return `straight(TEXT)` in lower case, of the same length."""
    return _folded_again(text) if len(text) <= OF_A_CLAUSE else _folded(text)


@lru_cache(maxsize=AT_HAND)
def _folded_again(text: str) -> str:
    return _folded(text)


def _folded(text: str) -> str:
    plain = straight(text)
    lower = plain.lower()
    return lower if len(lower) == len(plain) else "".join(map(_lower_character, plain))


def tokens_of(folded_text: str) -> list[Token]:
    """Return the words of a folded text in order."""
    return list(_tokens_of(folded_text))


@lru_cache(maxsize=AT_HAND)
def _tokens_of(folded_text: str) -> tuple[Token, ...]:
    return tuple([Token(m.start(), m.end(), m[0]) for m in WORD.finditer(folded_text)])


def words_of(phrase: str) -> tuple[str, ...]:
    """Return the folded words of PHRASE, of which language data holds thousands."""
    lower = phrase.lower()
    if lower.isascii() and lower.replace(" ", "").isalnum():
        return tuple(lower.split())  # nearly all are such: loading takes half the time
    return tuple(token.text for token in tokens_of(folded(phrase)))


def sentences_of(text: str, *, abbreviations: frozenset[str] = frozenset()) -> list[Span]:
    """Return the sentences of TEXT; a new line ends one too.

    Args:
        text: straight or folded.
        abbreviations: folded words whose full stop ends no sentence, such as "mr".
    """
    spans: list[Span] = []
    start = 0
    for end in SENTENCE_END.finditer(text):
        if end.group()[0] == "." and _ends_no_sentence(text, end.start(), abbreviations):
            continue
        _add(spans, text, start, end.end())
        start = end.end()
    _add(spans, text, start, len(text))
    return spans


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))


def _ends_no_sentence(text: str, place: int, abbreviations: frozenset[str]) -> bool:
    """Tell if the full stop at PLACE belongs to a short form or to a number of a list: "1. "."""
    word = _before(text, place)
    if _is_day(word, abbreviations):  # "seit 28.10. voll"
        return True
    if word.isdigit() and len(word) <= 2 and word not in abbreviations:
        return text[max(0, place - 12) : place - len(word)].rstrip(" ")[-1:] in ("", "\n")
    return word in abbreviations


def _is_day(word: str, abbreviations: frozenset[str]) -> bool:
    """Tell if WORD is day and month, in a language that ends both with a full stop."""
    day, _, month = word.partition(".")
    both = {day, month} <= abbreviations and month.isdigit() and day.isdigit()
    return both and int(month) <= MONTHS


def _before(text: str, place: int) -> str:
    start = place
    while (
        start > 0 and place - start < 12 and (text[start - 1].isalnum() or text[start - 1] == ".")
    ):
        start -= 1
    return text[start:place].lower()


def _plain_character(character: str) -> str:
    if character.isascii():
        return character
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 else character


def _lower_character(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character
