"""What of a text no font of ours has: asked before a page goes out, so that nobody is surprised."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from consultant_app.domain.options import Letters
from consultant_app.reports.layout.fonts import Fonts, Weight
from consultant_app.reports.layout.reportlab_globals import reportlab_ready
from consultant_app.reports.layout.text import clean


@dataclass(frozen=True, slots=True)
class UnprintableWord:
    """A word as it was typed, and the characters of it that no font has, each once."""

    word: str
    signs: tuple[str, ...]


def unprintable_words(
    texts: Iterable[str], letters: Letters
) -> tuple[tuple[UnprintableWord, ...], ...]:
    """Return for each of TEXTS its words with a sign that LETTERS and their helpers lack."""
    with reportlab_ready():
        fonts = Fonts(letters)
        return tuple(tuple(_words_of(text, fonts)) for text in texts)


def _words_of(text: str, fonts: Fonts) -> Iterator[UnprintableWord]:
    if text.isascii():
        return
    for word in dict.fromkeys(clean(text).split()):
        signs = tuple(dict.fromkeys(c for c in word if not fonts.have(c, Weight.REGULAR)))
        if signs:
            yield UnprintableWord(word, signs)
