"""Rare words: real ones that few readers use, as a soft hint."""

from collections.abc import Iterator, Sequence

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.language.known import Known
from consultant_app.language.spelling import Lexicon
from consultant_app.language.tokens import Token

SHORTEST = 7


def find_uncommon(
    text: str, sentences: Sequence[Sequence[Token]], lexicon: Lexicon, *, known: Known
) -> Iterator[Finding]:
    """Yield the rare words of the straight TEXT; names are left alone."""
    for tokens in sentences:
        for token in tokens:
            word = token.text.removesuffix("'s")
            if len(word) < SHORTEST or word not in lexicon.rare or word in known.words:
                continue
            if text[token.start : token.start + len(word)].islower() and not _made_of(
                word, lexicon
            ):
                yield Finding(
                    start=token.start,
                    end=token.start + len(word),
                    category=Category.UNCOMMON,
                    level=Level.HINT,
                    why="Few people use this word; a more usual one reads faster.",
                    rule="uncommon",
                )


def _made_of(word: str, lexicon: Lexicon) -> bool:
    """Tell if WORD is an everyday word with an ending or a beginning: "relabelled", "unhurried"."""
    for ending in ("s", "es", "ed", "d", "ing", "ly", "ness", "er", "ers", "less", "able", "ally"):
        if word.endswith(ending) and lexicon.is_common(word[: -len(ending)]):
            return True
    for beginning in ("re", "un", "pre", "over", "out", "non", "mis", "up", "under"):
        if word.startswith(beginning) and lexicon.is_common(word[len(beginning) :]):
            return True
    return False
