"""The private notes of a visit: one line each, with the hour at which it was noted, if any.

They are one text in the record ("9:40 Reception PC has 4 GB"), so that they can be read and
edited as a whole; a note of several lines is folded into one.
"""

import re
from dataclasses import dataclass

_LINE = re.compile(r"(?:(\d{1,2}:\d{2})\s+)?(.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateLine:
    """One private note. `index` is its place in the text; `at` an hour such as 9:40, or empty."""

    index: int
    at: str
    text: str


def private_lines(text: str) -> tuple[PrivateLine, ...]:
    """Return the notes of TEXT in order; empty lines count for the index only."""
    lines = enumerate(text.splitlines())
    return tuple(_line(index, line.strip()) for index, line in lines if line.strip())


def with_line(text: str, line: str, *, at: str = "") -> str:
    """Return TEXT with LINE added at its end, noted AT that hour."""
    return "\n".join((*text.splitlines(), _as_one_line(line, at)))


def with_line_changed(text: str, index: int, line: str) -> str:
    """Return TEXT with the note at INDEX saying LINE, its hour kept."""
    lines = text.splitlines()
    lines[index] = _as_one_line(line, _line(index, lines[index].strip()).at)
    return "\n".join(lines)


def without_line(text: str, index: int) -> str:
    """Return TEXT without the note at INDEX."""
    lines = text.splitlines()
    return "\n".join(lines[:index] + lines[index + 1 :])


def _line(index: int, line: str) -> PrivateLine:
    match = _LINE.fullmatch(line)
    at, text = match.groups() if match else (None, line)
    return PrivateLine(index=index, at=at or "", text=text)


def _as_one_line(line: str, at: str) -> str:
    return " ".join(f"{at} {line}".split())
