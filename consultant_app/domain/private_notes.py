"""The private notes of a visit: one line each, with the hour at which it was noted, if any.

They are one text in the record ("9:40 Reception PC has 4 GB"), so that they can be read and
edited as a whole; a note of several lines is folded into one. A second is written with the hour
("9:40:07") to keep the order in which notes and other entries were typed; nobody is shown it.
"""

import re
from dataclasses import dataclass
from datetime import time

_LINE = re.compile(r"(?:(\d{1,2}:\d{2})(?::(\d{2}))?\s+)?(.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateLine:
    """One private note. `index` is its place in the text; `at` an hour such as 9:40, or empty."""

    index: int
    at: str
    text: str
    second: int = 0

    @property
    def shown(self) -> str:
        """The note with its hour, as it is read."""
        return f"{self.at} {self.text}".strip()


def private_lines(text: str) -> tuple[PrivateLine, ...]:
    """Return the notes of TEXT in order; empty lines count for the index only."""
    lines = enumerate(text.splitlines())
    return tuple(_line(index, line.strip()) for index, line in lines if line.strip())


def with_line(text: str, line: str, *, at: time | None = None) -> str:
    """Return TEXT with LINE added at its end, noted AT that local time."""
    return "\n".join((*text.splitlines(), _as_one_line(line, _stamp(at) if at else "")))


def with_line_changed(text: str, index: int, line: str) -> str:
    """Return TEXT with the note at INDEX saying LINE, its hour kept."""
    lines = text.splitlines()
    before = _line(index, lines[index].strip())
    seconds = f":{before.second:02}" if before.second else ""
    lines[index] = _as_one_line(line, f"{before.at}{seconds}")
    return "\n".join(lines)


def without_line(text: str, index: int) -> str:
    """Return TEXT without the note at INDEX."""
    lines = text.splitlines()
    return "\n".join(lines[:index] + lines[index + 1 :])


def _line(index: int, line: str) -> PrivateLine:
    match = _LINE.fullmatch(line)
    at, second, text = match.groups() if match else (None, None, line)
    return PrivateLine(index=index, at=at or "", text=text, second=int(second or 0))


def _stamp(at: time) -> str:
    seconds = f":{at.second:02}" if at.second else ""
    return f"{at.hour}:{at.minute:02}{seconds}"


def _as_one_line(line: str, at: str) -> str:
    return " ".join(f"{at} {line}".split())
