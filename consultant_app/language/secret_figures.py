"""Figures in a sentence that could be a secret, as they are typed, keyed or dictated."""

import re
from typing import NamedTuple

from consultant_app.language.secret_words import Role, Scene

FIGURES = re.compile(
    r"[*#]{0,2}(?:[a-z]?\d{1,8}[a-z]?|\d{1,4}(?:-\d{1,4}){1,5}(?<!-20\d\d))[*#]{0,2}"
)
NOT_BEFORE = frozenset("$€£.,:/+-_\\@&%")
NOT_AFTER = re.compile(r"[:.,/-]\d|[ ]?[%°£$€]|[:.-][a-z]")
SINGLES = re.compile(r"\d(?:[ -]\d){3,7}")
LOCK_LETTER = re.compile(r"[B-HJ-Z][ ]")  # not the words "A" and "I"
LOCK_FIGURES = re.compile(r"\d(?: \d){2,7}")
KEYS_OF_PADS = frozenset({"star", "hash"})
IN_ROW = "0123456789"
YEAR = re.compile(r"(?:19|20)\d\d")
SEVERAL = frozenset(
    {
        "zeros",
        "zeroes",
        "ones",
        "twos",
        "threes",
        "fours",
        "fives",
        "sixes",
        "sevens",
        "eights",
        "nines",
    }
)


class Value(NamedTuple):
    """What could be a secret, from word FIRST to before LAST, and how much it looks like one."""

    start: int
    end: int
    first: int
    last: int
    weight: int
    figures: bool
    plain: bool = False  # any word at all
    hint: bool = False  # says what it is, and not itself


def figures_at(scene: Scene, number: int) -> Value | None:
    """Return the figures at NUMBER with the groups after them: "774 213", "4 8 15 16"."""
    text, tokens = scene.text, scene.tokens
    token = tokens[number]
    if not FIGURES.fullmatch(token.lower):
        return None
    last = number + 1
    while (
        last < len(tokens)
        and tokens[last].start - tokens[last - 1].end == 1
        and text[tokens[last - 1].end] in " -"
        and tokens[last].lower.isdigit()
    ):
        last += 1
    if last - number > 2 and last < len(tokens) and tokens[last].lower in KEYS_OF_PADS:
        last += 1  # "4 3 2 1 star"
    end = tokens[last - 1].end
    before = text[max(0, token.start - 2) : token.start]
    if before and before[-1] in NOT_BEFORE and (before[-1] not in ":/" or before[:1].isdigit()):
        return None
    if NOT_AFTER.match(text, end):
        return None
    weight = _weight_of_figures(text[token.start : end])
    if number and LOCK_FIGURES.fullmatch(text, token.start, end) and _is_key(scene, number - 1):
        return Value(tokens[number - 1].start, end, number - 1, last, weight, figures=True)
    return Value(token.start, end, number, last, weight, figures=True)


def _is_key(scene: Scene, number: int) -> bool:
    """Tell if the word at NUMBER is the letter of a lock before its figures: "C 4 7 1"."""
    token = scene.tokens[number]
    return LOCK_LETTER.fullmatch(scene.text, token.start, token.end + 1) is not None


def _weight_of_figures(value: str) -> int:
    bare = "".join(c for c in value if c.isalnum())
    if " " in value or "-" in value:
        return (3 if SINGLES.fullmatch(value) else 2) if 3 <= len(bare) <= 9 else 0
    if len(bare) < 3:
        return 0
    if len(bare) > 3 and (len(set(bare)) == 1 or bare in IN_ROW or bare[::-1] in IN_ROW):
        return 3
    if value[0] in "#*" or value[-1] in "#*" or (bare[0] == "0" and len(bare) <= 6):
        return 3
    if YEAR.fullmatch(bare) or len(bare) == 3 or len(bare) > 6:
        return 1
    return 2


def dictated_at(scene: Scene, number: int) -> Value | None:
    """Return the figures and letters that are spelled from NUMBER on: "tango four four"."""
    tokens, last = scene.tokens, number
    while last < len(tokens) and (
        tokens[last].role & (Role.NUMBER | Role.LETTER) or tokens[last].lower.isdigit()
    ):
        last += 1
    marks = sum(2 if tokens[n].lower in ("double", "triple") else 1 for n in range(number, last))
    if marks == 1 and last < len(tokens) and tokens[last].lower in SEVERAL:
        last, marks = last + 1, 4  # "six zeros"
    if marks < 4:
        return None
    return Value(tokens[number].start, tokens[last - 1].end, number, last, 3, figures=True)
