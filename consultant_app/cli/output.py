"""What a command prints: one JSON document, or the same facts as text; refusals on stderr."""

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any

Json = Mapping[str, Any] | Sequence[Any]  # Any: JSON

# What steers a terminal or turns its text round; inside JSON the escape is the sign itself.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

_LONGEST_SENTENCE = 600


class Output:
    """Prints the outcome of one command."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def tell(self, data: Json, *lines: str) -> None:
        """Print DATA as JSON, or LINES as text."""
        if self.as_json:
            print_json(data)
        else:
            print_lines(lines)


def print_json(data: Json) -> None:
    """Print DATA as one JSON document on one line."""
    print_lines([json.dumps(data, default=_plain, ensure_ascii=False)])


def print_lines(lines: Iterable[str]) -> None:
    """Print LINES on standard output; text from elsewhere does not steer the terminal."""
    for line in lines:
        sys.stdout.write(f"{_one_line(line)}\n")


def complain(sentence: str) -> None:
    """Print one plain SENTENCE on standard error, however long what it repeats is."""
    if len(sentence) > _LONGEST_SENTENCE:
        half = _LONGEST_SENTENCE // 2
        sentence = f"{sentence[:half]} … {sentence[-half:]}"
    sys.stderr.write(f"{_one_line(sentence)}\n")


def counted(count: int, one: str, many: str = "") -> str:
    """Return COUNT with its noun: "1 visit", "2 visits"; MANY is the plural that takes no s."""
    return f"{count} {one if count == 1 else many or f'{one}s'}"


@contextmanager
def progress(doing: str) -> Iterator[Callable[[int, int], None]]:
    """Give what shows a person at a terminal how far DOING is; a file or a pipe gets nothing."""
    if not sys.stderr.isatty():
        yield lambda done, of: None
        return

    def show(done: int, of: int) -> None:
        sys.stderr.write(f"\r{doing}: {100 * done // (of or 1)} %")
        sys.stderr.flush()

    try:
        yield show
    finally:
        sys.stderr.write("\r\x1b[K")  # the line is empty again


def speak_utf8() -> None:
    """Let both outputs be UTF-8 whatever the terminal; what can't be written is escaped.

    A lone surrogate in a JSON text is escaped as JSON itself would do it.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)  # a test's stream may have none
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def duration(minutes: int) -> str:
    """Return MINUTES as "1 h 32" or "25 min"."""
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02}" if hours else f"{rest} min"


def _one_line(text: str) -> str:
    """Return TEXT on one line, with what would steer the terminal as it is written in JSON."""
    return _STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text.replace("\n", " "))


def _plain(value: object) -> str:
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, Decimal | StrEnum):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no form in JSON")
