"""What of a text is seen on paper: one line, single spaces, no character that is not drawn.

A password may be typed over two lines, or pasted with a soft hyphen in it; the page mends both.
So secrets are looked for in what will be read, not only in what was typed.
"""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from consultant_app.domain.findings import Finding

_NOT_DRAWN = ("Cc", "Cf", "Cs")
_VARIATIONS = range(0xFE00, 0xFE10)  # they choose between forms of the character before them


@dataclass(frozen=True, slots=True)
class Printed:
    """A text as it is read; `places` tells where each of its characters stood when typed."""

    text: str
    places: tuple[int, ...]


def as_printed(typed: str) -> Printed:
    """Return TYPED as the page shows it."""
    kept: list[tuple[str, int]] = []
    for place, char in enumerate(typed):
        if char.isspace():
            if kept and kept[-1][0] != " ":
                kept.append((" ", place))
        elif unicodedata.category(char) not in _NOT_DRAWN and ord(char) not in _VARIATIONS:
            kept.append((char, place))
    return Printed("".join(char for char, _ in kept), tuple(place for _, place in kept))


def secrets_as_printed(typed: str, find: Callable[[str], Sequence[Finding]]) -> tuple[Finding, ...]:
    """Return what FIND finds in TYPED, or in what is printed of it, at its places in TYPED."""
    found = tuple(find(typed))
    printed = as_printed(typed)
    if printed.text == typed:
        return found
    mapped = (_in_typed(finding, printed) for finding in find(printed.text))
    new = [f for f in mapped if not any(f.start < g.end and g.start < f.end for g in found)]
    return tuple(sorted((*found, *new), key=lambda f: f.start))


def _in_typed(finding: Finding, printed: Printed) -> Finding:
    start, last = printed.places[finding.start], printed.places[finding.end - 1]
    return replace(finding, start=start, end=last + 1)
