"""The only door through which a text reaches the paper.

No text is ever read as markup: it comes as plain stretches, is cleaned here and set letter by
letter, so `<b>` and `AT&T` print as typed.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from consultant_app.reports.layout.fonts import Weight

NO_BREAK_SPACE = "\xa0"
_CUT = " …"
_NO_BREAK_SPACES = "\u2007\u202f"
# Letters and marks by name, but nothing to see: a joiner, fillers, vowels that only steer.
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one weight, in ink or in the accent colour."""

    text: str
    weight: Weight = Weight.REGULAR
    accent: bool = False


Spans = tuple[Span, ...]


def plain(text: str, *, weight: Weight = Weight.REGULAR, accent: bool = False) -> Spans:
    """Return TEXT as one stretch."""
    return (Span(text, weight, accent),)


def spaced(*spans: Span) -> Spans:
    """Return SPANS with a space between them, the empty ones left out."""
    said = [span for span in spans if span.text.strip()]
    return tuple(
        span if place == 0 else replace(span, text=" " + span.text)
        for place, span in enumerate(said)
    )


def with_bold(text: str, stretch: str) -> Spans:
    """Return TEXT with the first STRETCH in it set semibold."""
    before, found, after = text.partition(stretch) if stretch else (text, "", "")
    spans = (Span(before), Span(found, Weight.SEMIBOLD), Span(after))
    return tuple(span for span in spans if span.text)


def paragraphs(spans: Iterable[Span]) -> list[Spans]:
    """Return SPANS, cleaned, as one paragraph per typed line; empty lines are dropped."""
    lines: list[list[Span]] = [[]]
    for span in spans:
        first, *others = clean(span.text).split("\n")
        lines[-1].append(replace(span, text=first))
        lines.extend([replace(span, text=other)] for other in others)
    return [tuple(line) for line in lines if any(span.text.strip(" \xa0") for span in line)]


def one_line(text: str) -> str:
    """Return TEXT, cleaned, on a single line with single spaces."""
    return " ".join(word for word in clean(text).replace("\n", " ").split(" ") if word)


def clean(text: str) -> str:
    """Return TEXT composed (NFC) and without characters that are no letters on paper.

    Dropped are control characters, lone surrogates and everything that only directs other text
    (byte order marks, joiners, direction marks). All spaces become one of two kinds.
    """
    if text.isascii() and text.isprintable():
        return text
    lines = unicodedata.normalize("NFC", text).splitlines()
    return "\n".join("".join(map(_kept, line)) for line in lines)


def _kept(char: str) -> str:
    if char == "\t":
        return " "
    category = unicodedata.category(char)
    if category in ("Cc", "Cf", "Cs") or char in _UNSEEN or _chooses_a_shape(char):
        return ""
    if category == "Zs":
        return NO_BREAK_SPACE if char in _NO_BREAK_SPACES + NO_BREAK_SPACE else " "
    return char


def _chooses_a_shape(char: str) -> bool:
    """Tell whether CHAR only says in which of its shapes the one before is drawn."""
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def cut_short(text: str, letters: int) -> str:
    """Return TEXT with at most LETTERS of it, cut between words where it has any, and a sign."""
    whole = text.removesuffix(_CUT)
    if len(whole) <= letters:
        return text
    kept = whole[:letters]
    return f"{(kept.rpartition(' ')[0] or kept).rstrip()}{_CUT}"
