"""A text as it is read: only what is drawn, single spaces, look-alikes as plain letters.

A password may be typed over two lines, pasted with a soft hyphen in it, or named with letters of
another alphabet; whoever reads the page sees none of that. So secrets are looked for in what will
be read, and their places in what was typed are kept.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from consultant_app.domain.findings import Finding
from consultant_app.language.tokens import straight

_NOT_DRAWN = ("Cc", "Cf", "Cs")
_VARIATIONS = range(0xFE00, 0xFE10)  # they choose between forms of the character before them
_LINE_END = "\n\u0085\u2028\u2029"
_EVEN = re.compile(r"[!-~]+(?:[ \n][!-~]+)*[ \n]?")  # reads as it was typed
_LOOK_ALIKES = str.maketrans(
    "асеорхуѕіјһԁԛԝкмтнвгАВЕЗКМНОРСТУХЅІЈԚԜαοντρικυχεΑΒΕΖΗΙΚΜΝΟΡΤΥΧßøØłŁıɑɡ",
    "aceopxysijhdqwkmthbrABE3KMHOPCTYXSIJQWaovtpikuxeABEZHIKMNOPTYXsoOlLiag",
)


@dataclass(frozen=True, slots=True)
class Printed:
    """A text as it is read; `places` tells where each of its characters stood when typed.

    `left_out` tells if a character that was typed is not to be seen.
    """

    text: str
    places: Sequence[int]
    left_out: bool = False


def as_read(typed: str) -> Printed:
    """Return TYPED as it reads, its lines kept."""
    if _EVEN.fullmatch(typed):
        return Printed(typed, range(len(typed)))
    texts: list[str] = []
    places: list[int] = []
    left_out = False
    for text, place in _stretches(typed):
        if text.isspace() and texts and texts[-1][-1].isspace():
            if "\n" in text and texts[-1][-1] == " ":
                texts[-1] = f"{texts[-1][:-1]}\n"
            continue
        left_out = left_out or not text
        if text:
            texts.append(text)
            places += range(place, place + len(text)) if len(text) > 1 else [place]
    return Printed("".join(texts), places, left_out)


def as_printed(typed: str) -> Printed:
    """Return TYPED as the page shows it: one line."""
    read = as_read(typed)
    return replace(read, text=read.text.replace("\n", " "))


def in_typed(finding: Finding, read: Printed) -> Finding:
    """Return FINDING of the text READ at its place in what was typed."""
    start, last = read.places[finding.start], read.places[finding.end - 1]
    return replace(finding, start=start, end=last + 1)


def _stretches(typed: str) -> Iterator[tuple[str, int]]:
    """Yield TYPED as it reads, bit by bit, each with its place; empty for what is not drawn."""
    at = 0
    while at < len(typed):
        even = _EVEN.match(typed, at)
        if even:
            yield even.group(), at
            at = even.end()
            continue
        for drawn in _drawn(typed[at]) or ("",):
            yield drawn, at
        at += 1


def _drawn(character: str) -> str:
    """Return what CHARACTER looks like, in plain letters where it can be."""
    if character.isspace():
        return "\n" if character in _LINE_END else " "
    code = ord(character)
    if code in _VARIATIONS or unicodedata.category(character) in _NOT_DRAWN:
        return ""
    if code < 0x80:
        return character
    parts = unicodedata.normalize("NFKD", straight(character))
    bare = "".join(part for part in parts if unicodedata.category(part) != "Mn")
    return bare.translate(_LOOK_ALIKES)
