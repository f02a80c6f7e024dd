"""Secrets in lists and tables: short lines below a heading of passwords, or above such a note."""

import re
from collections.abc import Iterator
from itertools import takewhile

from consultant_app.language.secret_evidence import WORD, Evidence, Word, as_word

LONGEST = 72  # letters of a line of a list
MOST = 30  # lines below one heading
HEADING = re.compile(r"[^.!?\n]{0,60}")
SENTENCE = re.compile(r"(?<!\d)[.!?]$")  # "Kate Blue12!" is none
LINE = re.compile(r"[^\n]*\n?")


def in_rows(text: str, evidence: Evidence) -> Iterator[tuple[int, int]]:
    """Yield the places of the secrets in lines of TEXT that belong to a heading."""
    lines = [line.span() for line in LINE.finditer(text) if line.group()]
    headed = 0  # lines that a heading above claimed head nothing themselves
    for number, (start, end) in enumerate(lines):
        figures = _heads(text[start:end].rstrip(), evidence) if number >= headed else None
        if figures is None:
            continue
        below = lines[number + 1 : number + 1 + MOST]
        rows = list(takewhile(lambda at: _is_row(text, at), below))
        headed = number + 1 + len(rows)
        for row in rows:
            yield from _in_row(text, row, evidence, figures=figures)
        if text[start] == "(":  # "(passwords)" below its list
            above = lines[max(0, number - MOST) : number][::-1]
            for row in takewhile(lambda at: _is_row(text, at), above):
                yield from _in_row(text, row, evidence, figures=figures)


def _heads(line: str, evidence: Evidence) -> bool | None:
    """Tell if LINE heads a list of numbers (true) or of passwords (false); None for no heading."""
    if not HEADING.fullmatch(line) or not evidence.heading.fullmatch(line):
        return None
    lower = line.lower()
    named = {c.of_figures for c in evidence.clues for _ in c.places_in(line, lower)}
    return named == {True}


def _is_row(text: str, at: tuple[int, int]) -> bool:
    line = text[slice(*at)].strip()
    return 0 < len(line) <= LONGEST and not SENTENCE.search(line)


def _in_row(
    text: str, at: tuple[int, int], evidence: Evidence, *, figures: bool
) -> Iterator[tuple[int, int]]:
    found = [
        as_word(text, word.start(), word.end(), evidence, of_figures=figures)
        for word in WORD.finditer(text, *at)
    ]
    for place, word in enumerate(found):
        if _is_secret(word, last=place == len(found) - 1):
            yield word.start, word.end


def _is_secret(word: Word, *, last: bool) -> bool:
    return word.weight >= (2 if last else 3)
