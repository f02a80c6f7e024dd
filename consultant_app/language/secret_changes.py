"""The other side of a change: where one of two passwords is found, the second is one too.

"From lemon44 to Orange91", "old pin 4400, new pin 4411", "Elm1998 -> Elm1999".
"""

import re
from collections.abc import Iterator

from consultant_app.language.secret_shapes import CLOSING, is_secret_like, is_secret_word

WIDE = 48  # characters before a value in which the other may stand
_TO = r"->|=>|>|\bto\b|\binto\b|\bby\b|\bauf\b|\bzu\b|\ben\b"
_NAME = r"(?:(?:pass|pw|pwd|password|pin|code|key|one|passwort|kennwort)[ ])?"
_WHEN = r"[,;(]?[ ]?(?:and[ ])?(?:now|new|was|old|before|neu|alt)\b"
AFTER = re.compile(
    rf"[\"')\]]{{0,2}}(?:[ ]now(?=,))?[ ]?(?:{_TO}|{_WHEN})[ :]{{0,2}}{_NAME}"
    rf"(?:is[ ]|was[ ]|it[ ]was[ ])?[:=]?[ ]?[\"'(\[]?(?P<other>[^\s\"'()<>]{{3,64}})",
    re.IGNORECASE,
)
BEFORE = re.compile(
    rf"(?P<from>\b(?:from|von|old|was|de)[ :]{{1,2}}{_NAME}[:=]?[ ]?)?[\"'(\[]?"
    rf"(?P<other>[^\s\"'()<>:=]{{3,40}})[\"')\]]{{0,2}},?[ ]?(?:{_TO}|\bnow\b|\bnew\b)"
    rf"[ :]{{0,2}}{_NAME}[:=]?[ ]?[\"'(\[]?$",
    re.IGNORECASE,
)


FROM = re.compile(r"(?:\b(?:from|von|old|was)[ :]{1,2}|(?:->|=>|>)[ ]?)[\"'(\[]?$", re.IGNORECASE)


def other_sides(
    text: str, start: int, end: int, *, ordinary: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Yield the places of what the secret at START to END of TEXT was changed from or to."""
    value = text[start:end]
    after = AFTER.match(text, end)
    if after:
        plain = bool(FROM.search(text[max(0, start - 12) : start]))
        rest = text[after.end() : after.end() + 12]
        if _is_like(value, after["other"], ordinary=ordinary, rest=rest, plain=plain):
            yield _span(after, 0)
    base = max(0, start - WIDE)
    before = BEFORE.search(text[base:start])
    if before:
        plain = bool(before["from"])
        if _is_like(value, before["other"], ordinary=ordinary, rest=".", plain=plain):
            yield _span(before, base)


def _is_like(value: str, other: str, *, ordinary: frozenset[str], rest: str, plain: bool) -> bool:
    """Tell if OTHER is of the kind of VALUE; a PLAIN word counts where it is surely a side."""
    figures = other.rstrip(CLOSING)
    if value.isdigit() or figures.isdigit():
        return value.isdigit() and figures.isdigit() and 3 <= len(figures) <= 9
    if is_secret_like(other) or "-" in other.strip("-") or "_" in other.strip("_"):
        return True
    return plain and is_secret_word(other, rest=rest, ordinary=ordinary)


def _span(match: re.Match[str], base: int) -> tuple[int, int]:
    start, end = match.span("other")
    while end - 1 > start and match.string[end - 1] in CLOSING:
        end -= 1
    return base + start, base + end
