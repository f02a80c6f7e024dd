"""Secrets in lists and tables: short lines below a heading of passwords, or above such a note.

In a table the cells below "Password" are secrets whatever they say.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from consultant_app.language.secret_shapes import CLOSING, is_word_for_secret
from consultant_app.language.secret_weights import weight_of
from consultant_app.language.secret_words import Evidence, words_of

LONGEST = 72  # letters of a line of a list
MOST = 30  # lines below one heading
HEADING = re.compile(r"[^.!?\n]{0,60}")
SENTENCE = re.compile(r"(?<!\d)[.!?]$")  # "Kate Blue12!" is none
LINE = re.compile(r"[^\n]*\n?")
WORD = re.compile(r"[^\s\"'<>()\[\]{},;|]{4,64}")
LABEL = re.compile(r"[^\W\d_]{1,20}[=:](?=\S{3})")
CODE = re.compile(r"[*#]{0,2}(?:\d{4,8}|[A-Z]\d{3,6}|\d{3,6}[A-Z])[*#]{0,2}")
NAMED = re.compile(
    r"[^\w\n]{0,4}\w[\w .@']{0,30}[ ]?(?:[-:=|,]|->)[ ]?(?P<word>[^\s\"'<>]{3,40})\s*"
)
LAST = re.compile(r"[^\n]*[ ](?P<word>[^\s\"'<>]{3,40})\s*")
CELLS = re.compile(r"[^\t|;,\n]*(?P<by>[\t|;,])")
LEAST_OF_CELL = 3  # characters
LONGEST_TITLE = 24  # characters of a cell that may name what is below it

Span = tuple[int, int]


def in_rows(text: str, evidence: Evidence) -> Iterator[Span]:
    """Yield the places of the secrets in lines of TEXT that belong to a heading."""
    lines = [line.span() for line in LINE.finditer(text) if line.group()]
    headed = 0  # lines that a heading above claimed head nothing themselves
    for number, (start, end) in enumerate(lines):
        if number < headed:
            continue
        line, below = text[start:end].rstrip(), lines[number + 1 : number + 1 + MOST]
        column = _column(line, evidence) if below else None
        figures = _heads(line, evidence)
        if column is None and figures is None:
            continue
        rows = list(takewhile(lambda at: _is_row(text, at), below))
        headed = number + 1 + len(rows)
        if column is not None:
            yield from _in_column(text, rows, column, evidence)
        if figures is None:
            continue
        if line[:1] == "(":  # "(passwords)" below its list
            rows += takewhile(
                lambda at: _is_row(text, at), lines[max(0, number - MOST) : number][::-1]
            )
        for row in rows:
            yield from _in_row(text, row, evidence, figures=figures, cells=len(line.split()))


def _heads(line: str, evidence: Evidence) -> bool | None:
    """Tell if LINE heads a list of numbers (true) or of passwords (false); None for no heading."""
    if not HEADING.fullmatch(line) or not evidence.heading.fullmatch(line):
        return None
    words = words_of(line, line.lower(), 0, len(line), evidence.vocabulary)
    clues = [word.clue for word in words if word.clue and word.clue.figures + word.clue.words > 2]
    return bool(clues) and all(clue.figures > clue.words for clue in clues)


def _is_row(text: str, at: Span) -> bool:
    line = text[slice(*at)].strip()
    return 0 < len(line) <= LONGEST and not SENTENCE.search(line)


def _in_row(
    text: str, at: Span, evidence: Evidence, *, figures: bool, cells: int
) -> Iterator[Span]:
    """Yield the secrets of a line; one with as many words as the heading has CELLS ends in one."""
    found = [_without_label(text, *word.span()) for word in WORD.finditer(text, *at)]
    for place, (start, end) in enumerate(found):
        if _weight(text[start:end], evidence, figures=figures) >= (
            2 if place == len(found) - 1 else 3
        ):
            yield start, end
    if figures:
        return
    as_headed = 1 < cells == len(text[slice(*at)].split())
    plain = (LAST if as_headed else NAMED).fullmatch(text, *at)
    if plain and is_word_for_secret(plain["word"].lower(), ordinary=evidence.shapes.ordinary):
        yield plain.span("word")


def _without_label(text: str, start: int, end: int) -> Span:
    label = LABEL.match(text, start, end)
    start = label.end() if label else start
    while end > start and text[end - 1] in CLOSING + "*`":
        end -= 1
    return start, end


def _weight(value: str, evidence: Evidence, *, figures: bool) -> int:
    if figures:
        return 2 if CODE.fullmatch(value) else 0
    return weight_of(value, evidence.shapes)


def _column(line: str, evidence: Evidence) -> tuple[str, int] | None:
    """Return what parts the cells of the heading LINE, and which of them holds secrets."""
    parted = CELLS.match(line)
    if parted is None:
        return None
    for number, cell in enumerate(line.split(parted["by"])):
        if len(cell) > LONGEST_TITLE:
            continue
        words = words_of(cell, cell.lower(), 0, len(cell), evidence.vocabulary)
        if len(words) == 1 and words[0].clue and words[0].clue.id in ("name", "pass", "code"):
            return parted["by"], number
    return None


def _in_column(
    text: str, rows: list[Span], column: tuple[str, int], evidence: Evidence
) -> Iterator[Span]:
    by, wanted = column
    for start, end in rows:
        cells = text[start:end].rstrip("\n").split(by)
        if len(cells) <= wanted:
            continue
        before = start + sum(len(cell) + 1 for cell in cells[:wanted])
        cell = cells[wanted]
        first = before + len(cell) - len(cell.lstrip())
        value = cell.strip()
        word = value.lower().split(" ")[0].rstrip(CLOSING)
        if (
            len(value) >= LEAST_OF_CELL
            and word not in evidence.shapes.ordinary
            and word[:1].isalnum()
        ):
            yield first, first + len(value)
