"""How much one word looks like a password by its shape alone, from nothing (0) to certainly (4).

A model, a machine's name, a brand, a file, an address or an amount is worth nothing; what an
ordinary word is worth, the words around it must tell.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from consultant_app.language.secret_shapes import (
    AMOUNT,
    CLOSING,
    FILE,
    ISSUE,
    MAIL,
    PRODUCT,
    is_model,
    is_word_for_secret,
)


class Weight(IntEnum):
    """How much a word looks like a password."""

    NOTHING = 0
    PLAIN = 1  # a word that could be one
    LIKELY = 2
    STRONG = 3
    MADE = 4  # by a machine or by rules for passwords


@dataclass(frozen=True, slots=True, kw_only=True)
class Shapes:
    """What telling shapes apart needs to know: words of sentences, names, real words."""

    ordinary: frozenset[str]
    makers: frozenset[str]  # of devices and programs
    things: frozenset[str]  # brands and compounds in small letters that only look made up
    people: frozenset[str]  # first names
    terms: Mapping[str, frozenset[str]]  # of the trade: last word -> the words before it, or ""
    is_word: Callable[[str], bool]
    rank: Callable[[str], int]  # from 0, a word of every day, to 4, no word at all


SIGNS = frozenset("!@#$%^*?€£§")
WORD_AND_FIGURES = re.compile(r"(?P<word>[^\W\d_]{3,30})(?P<figures>\d{1,4})")
FIGURES_AND_WORD = re.compile(r"\d{1,4}(?P<word>[A-Z][a-z]{3,20})")
FIGURE_WITHIN = re.compile(r"(?:[^\W\d_]{1,20}\d{1,2}){1,3}[^\W\d_]{2,20}\d{0,4}")
FOR_LETTERS = re.compile(r"[a-z][0134578][a-z].{0,20}")  # "Cam3raView"
LETTERS_AS_FIGURES = re.compile(
    r"(?<=[A-Za-z]{2})[013457]{1,2}[A-Za-z]{1,}.{2}|[a-z][0134578][a-z]{3}"
)
AS_LETTERS = str.maketrans("0134578", "oieastb")
GROUPS = re.compile(  # a cipher is none
    r"(?!AES|SHA|DES|RSA)(?:[A-Za-z]{0,4}\d[A-Za-z\d]{1,5}-){2,7}[A-Za-z]{0,4}\d[A-Za-z\d]{1,5}"
)
CAMEL = re.compile(r"[A-Z][a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,5}")
WORD_AND_WORD = re.compile(r"[A-Za-z]{3,20}[&+][A-Za-z]{3,20}")  # "Teapot&Scones"
LED_BY_FIGURE = re.compile(r"\d{1,2}[a-z]{2,12}")
NO_SEPARATE = re.compile(r"[/\\:{}|<>=]|\.{2}")
PROTOCOL = re.compile(r"[a-z]{2,6}v\d{1,2}c?")  # "SNMPv3"
SAINTS = frozenset({"saint", "sainte", "st", "san", "santa", "sankt", "notre"})
BETWEEN_NAMES = frozenset(
    {"on", "in", "upon", "under", "by", "the", "next", "le", "la", "de", "du", "sur", "sea"}
    | {"am", "an", "der"}
)
PREFIXES = frozenset({"re", "un", "non", "pre", "self", "co", "de"})
LONG = 9  # letters from which an unknown word is hardly a name


def weight_of(word: str, shapes: Shapes) -> Weight:
    """Return how much WORD looks like a password, whatever stands around it."""
    bare = word.rstrip(CLOSING)
    lower = bare.lower().rstrip("!?")
    if len(lower) < 4 or NO_SEPARATE.search(bare) or not bare[0].isalnum():
        return Weight.NOTHING
    if bare.isalpha():  # as most words are, and then none of the shapes below
        return Weight.NOTHING if _is_brand(lower, shapes) else _of_letters(bare, lower, shapes)
    if (
        _is_brand(lower + bare[len(lower) :], shapes)
        or FILE.fullmatch(bare)
        or MAIL.fullmatch(bare)
    ):
        return Weight.NOTHING
    if GROUPS.fullmatch(bare) and len(re.findall(r"[A-Za-z]", bare)) > 1:
        return Weight.STRONG  # "b7c9-d2e4-f601"
    if ISSUE.fullmatch(bare) and not bare[:2].istitle():  # "till-2", yet not "Copper-1"
        return Weight.NOTHING
    if AMOUNT.fullmatch(lower) or PRODUCT.fullmatch(lower) or is_model(bare.rstrip("!?")):
        return Weight.NOTHING
    if sum(c.isalpha() for c in bare) < 3:
        return Weight.NOTHING
    return _of_mixture(bare, lower, shapes)


def _is_brand(lower: str, shapes: Shapes) -> bool:
    stem = lower.rstrip("0123456789")
    named = lower in shapes.makers or lower in shapes.things or stem in shapes.things
    return named or bool(PROTOCOL.fullmatch(lower))


def _of_mixture(bare: str, lower: str, shapes: Shapes) -> Weight:
    digit = any(c.isdigit() for c in bare)
    if any(c in SIGNS for c in bare[:-1]) or (digit and bare[-1] in SIGNS):
        return Weight.MADE if digit else Weight.STRONG
    if WORD_AND_WORD.fullmatch(bare):
        return Weight.LIKELY if _all_words(re.split("[&+]", bare), shapes) else Weight.NOTHING
    if "_" in bare or "-" in bare:
        return _of_joined(re.split(r"[_-]", bare.rstrip("!?")), "_" in bare, shapes)
    if digit:
        return _of_figures(bare.rstrip("!?"), shapes)
    return _of_letters(bare, lower, shapes)


def _of_letters(bare: str, lower: str, shapes: Shapes) -> Weight:
    if not lower.isalpha():
        return Weight.NOTHING
    if CAMEL.fullmatch(bare):
        return _of_camel(bare, shapes)
    return _of_plain(lower, shapes)


def _of_joined(parts: list[str], underscored: bool, shapes: Shapes) -> Weight:
    words = [part for part in parts if part.isalpha() and len(part) > 1]
    figures = [part for part in parts if part.isdigit()]
    named = [part for part in parts if part not in words and part not in figures]
    if len(parts) > 2 and len(figures) == 2 and words and words[0].isupper() and not named:
        return Weight.LIKELY  # "8834-AKLQ-2291"
    if words and named and all(LED_BY_FIGURE.fullmatch(part) for part in named):
        return Weight.STRONG  # "Lemonade_4all"
    if not words or (named and not all(_of_figures(p, shapes) for p in named)):
        return Weight.NOTHING
    if words[0].isupper() and (figures or named):
        return Weight.NOTHING  # the name of a machine: RECEPTION-PC2
    if not figures and not named:
        return _of_words(words, underscored, shapes)
    year = any(re.fullmatch(r"(?:19|20)\d\d", part) for part in figures)
    if any(len(part) > 2 for part in figures) and not year:
        return Weight.LIKELY if _all_words(words, shapes) else Weight.NOTHING
    return Weight.STRONG if underscored or year or len(words) > 1 or named else Weight.LIKELY


def _of_words(words: list[str], underscored: bool, shapes: Shapes) -> Weight:
    if len(words) > 2 and BETWEEN_NAMES.issuperset(words[1:-1]):
        return Weight.NOTHING  # "Stow-on-the-Wold"
    if words[0].lower() in SAINTS:
        return Weight.NOTHING  # "Sainte-Marie"
    capitals = sum(word[0].isupper() for word in words)
    ordinary = any(word.lower() in shapes.ordinary for word in words)
    if len(words) == 3 and not underscored and all(len(word) > 2 for word in words):
        ordinary = words[0].lower() in shapes.ordinary
    if len(words) >= 3 and capitals >= 2:
        return Weight.STRONG
    if ordinary and not (underscored and capitals == len(words)):
        return Weight.NOTHING
    if words[0].lower() in PREFIXES or words[-1].lower().endswith(("ed", "ing")):
        return Weight.NOTHING  # "re-registered"
    if len(words) == 2 and all(word.lower() in shapes.people for word in words):
        return Weight.NOTHING  # "Kate-Marie"
    likely = capitals >= (1 if underscored else 2) or (len(words) >= 3 and not underscored)
    return Weight.LIKELY if likely else Weight.PLAIN


def _of_figures(bare: str, shapes: Shapes) -> Weight:
    together = WORD_AND_FIGURES.fullmatch(bare)
    if together:
        known = shapes.is_word(together["word"].lower())
        long = len(together["figures"]) > 1 or (len(together["word"]) > 5 and bare[0].isupper())
        return Weight.STRONG if known and long else Weight.LIKELY
    led = FIGURES_AND_WORD.fullmatch(bare)
    if led and shapes.is_word(led["word"].lower()):
        return Weight.STRONG
    if LETTERS_AS_FIGURES.search(bare) and shapes.is_word(bare.lower().translate(AS_LETTERS)):
        return Weight.MADE  # "tr4ck3r"
    if FIGURE_WITHIN.fullmatch(bare) and len(bare) >= 6:
        disguised = FOR_LETTERS.search(bare) and sum(c.isalpha() for c in bare) >= 6
        return Weight.MADE if disguised else Weight.STRONG
    return Weight.LIKELY if len(bare) >= 6 else Weight.NOTHING


def _of_camel(bare: str, shapes: Shapes) -> Weight:
    parts = re.findall(r"[A-Z][a-z]+", bare)
    return Weight.LIKELY if len(bare) >= 8 and _all_words(parts, shapes) else Weight.PLAIN


def _of_plain(lower: str, shapes: Shapes) -> Weight:
    sure = is_word_for_secret(lower, ordinary=shapes.ordinary)
    return Weight.PLAIN if sure else Weight.NOTHING


def is_coined(word: str, shapes: Shapes) -> bool:
    """Tell if the letters of WORD make no word, and are too many for a name: "Ilovecheese"."""
    lower = word.rstrip(CLOSING + "!?").lower()
    return lower.isalpha() and len(lower) >= LONG and not shapes.is_word(lower)


def _all_words(parts: list[str], shapes: Shapes) -> bool:
    return all(shapes.is_word(part.lower()) for part in parts)
